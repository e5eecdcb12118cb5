// Package rpcclient holds the interfaces by which services meet, and the clients
// that reach them over a transport.
//
// Every interface is implemented twice: by the service itself, and by a client
// here that speaks to it over transport. Who calls cannot tell which it has.
// Implementations are safe for concurrent use.
package rpcclient

import (
	"context"

	"nodedb.internal/services/value"
	"nodedb.internal/services/wire"
)

// Storage executes operations at one storage process.
type Storage interface {
	// Execute carries out req. Rows go to sink batch by batch; the next one is
	// not produced before sink returns, and sink's error ends the execution.
	// sink may be nil where no rows are expected. Errors carry dberr codes.
	Execute(ctx context.Context, req *wire.ExecuteRequest, sink func(*value.Batch) error) (*wire.ExecuteReply, error)
}
