// Package wire holds the messages between processes and their codec:
// MessagePack arrays whose fields are only ever added at the end, one file a
// category.
//
// Messages are immutable once sent, since the loopback's direct mode hands over
// the sender's pointers. Decoding checks every length, count and depth before it
// allocates; what it returns is safe to use without further checks.
package wire
