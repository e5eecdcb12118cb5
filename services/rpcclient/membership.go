package rpcclient

import (
	"context"

	"nodedb.internal/services/catalog"
)

// Membership is the metadata group: catalog, shard map and oracle.
type Membership interface {
	// Watch sends the catalog's snapshot, then each later one, in order; it may
	// leave versions out, never the newest. It returns when ctx ends or f fails.
	Watch(ctx context.Context, f func(*catalog.Snapshot) error) error
	// Change makes one change of the catalog and returns the version from which
	// it is seen. It returns when the change is complete: of a stepwise one, when
	// its last step is public; then the caller waits for its own snapshot.
	Change(ctx context.Context, c *catalog.Change) (version uint64, err error)
	// Timestamps returns the first of n fresh timestamps, each a multiple of
	// 4096 and 4096 apart, above everything issued before. oldest is the lowest
	// timestamp that the caller still reads at; 0 is none.
	Timestamps(ctx context.Context, n int, oldest uint64) (first uint64, err error)
}
