package expr

import (
	"context"
	"time"

	"nodedb.internal/services/value"
)

// Func evaluates a compiled expression over one row of a batch; b may be nil
// where the expression has no Column.
type Func func(c *Ctx, b *value.Batch, row int) (value.Value, error)

// Ctx is what an evaluation may look at beside its row. Storage fills Context,
// Env and Params only. A Ctx belongs to one goroutine.
type Ctx struct {
	Context context.Context // long loops look at it now and then
	Env     *value.Env
	Params  []value.Value

	// Gateways only.
	TxnTime  time.Time // now(), current_timestamp
	StmtTime time.Time // statement_timestamp()
	Session  Session
	Catalog  Catalog
	// Outer holds the rows of the enclosing queries, nearest last.
	Outer [][]value.Value
	// Subquery runs subplan id with the rows of Outer; the batches' rows are
	// handed to row until it returns false.
	Subquery func(c *Ctx, id int, row func(vals []value.Value) (bool, error)) error
}

// Session answers the functions that ask about the session.
type Session interface {
	User() string
	SessionUser() string
	Database() string
	SearchPath() []string // without the implicit pg_catalog
	Setting(name string) (string, bool)
	SetSetting(name, val string, local bool) error
	BackendPID() int32
	TransactionID() int64
}

// Catalog answers the functions that ask about schema objects, by OID.
type Catalog interface {
	// RegName returns the name of an object for display (regclass and others);
	// empty if there is none.
	RegName(k value.Kind, oid uint32) string
	RegOID(k value.Kind, name string) (uint32, error)
	// Visible serves pg_table_is_visible and its kin.
	Visible(k value.Kind, oid uint32) (visible, exists bool)
	// Definition serves pg_get_indexdef, pg_get_constraintdef, pg_get_viewdef,
	// pg_get_expr and their kin: fn is the function's name.
	Definition(fn string, oid uint32, column int, pretty bool) (string, bool)
	RelationSize(fn string, oid uint32) (int64, bool)
}
