// Package catalog holds the descriptors of everything that has a name, and the
// versioned snapshots of them that every service reads.
//
// Descriptors and Snapshots are immutable: a change makes new ones. The
// membership service makes the changes (see Change); everybody else follows
// through a Watcher and never writes.
//
// Descriptors are kept and sent as JSON: they are small, rare, and read by
// people. Every document carries the version of its format.
package catalog
