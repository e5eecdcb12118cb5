// Package plan holds the operations that a gateway asks of storage: a closed
// union, one struct an operation, one file an engine.
//
// Operations carry collection IDs with the descriptor version that they were
// planned with, encoded keys, and bound expressions; never SQL and never names.
// Expressions see the columns listed in Source.Columns, in that order, and the
// request's parameters. Operations are immutable once made and comparable with
// reflect.DeepEqual in tests.
package plan

import (
	"nodedb.internal/services/catalog"
	"nodedb.internal/services/expr"
	"nodedb.internal/services/value"
)

// Kind is the stable discriminant of an operation on the wire. Never renumber.
type Kind uint8

// The discriminants.
const (
	KindPointGet      Kind = 1
	KindPointInsert   Kind = 2
	KindPointUpsert   Kind = 3
	KindPointUpdate   Kind = 4
	KindPointDelete   Kind = 5
	KindBatchInsert   Kind = 6
	KindScan          Kind = 7
	KindRangeScan     Kind = 8
	KindIndexLookup   Kind = 9
	KindBulkUpdate    Kind = 10
	KindBulkDelete    Kind = 11
	KindTruncate      Kind = 12
	KindEstimateCount Kind = 13
	KindBackfillIndex Kind = 14
	KindDropIndex     Kind = 15

	KindKVGet    Kind = 32
	KindKVPut    Kind = 33
	KindKVDelete Kind = 34

	KindPrepare Kind = 64
	KindDecide  Kind = 65
	KindResolve Kind = 66
	KindRenew   Kind = 67
	KindCancel  Kind = 68
	KindCommit  Kind = 69
	KindInquire Kind = 70
	KindFloor   Kind = 71
	KindRelease Kind = 72
)

// Op is an operation. The set is closed.
type Op interface{ Kind() Kind }

// Table names a collection at the version that the plan was made with.
type Table struct {
	ID      catalog.ID
	Version uint32
}

// LockMode is the strength of a row lock that a read takes.
type LockMode uint8

const (
	NoLock LockMode = iota
	ForKeyShare
	ForShare
	ForNoKeyUpdate
	ForUpdate
)

// LockWait says what a read does about a row that somebody else has locked.
type LockWait uint8

const (
	Wait LockWait = iota
	NoWait
	SkipLocked
)

// Source is what all reads have in common: which columns rows are decoded to,
// which rows stay, and what of them is returned.
type Source struct {
	Table Table
	// Columns are the column IDs, ascending, that the expressions below see as
	// Column{Index}. catalog.RowID (0) is the hidden key.
	Columns []uint32
	Types   []value.Type // of Columns
	Filter  expr.Expr    // nil: all rows
	Project []expr.Expr  // nil: Columns as they are
	// OrderBy sorts the shard's rows; with Limit it keeps the first only (top-k).
	// Keys are expressions over Columns. Results arrive in order.
	OrderBy []expr.SortKey
	Limit   int64 // rows at most that this shard returns; 0 is no limit
	// Aggregate turns the rows into partial aggregates, one row a group.
	Aggregate *Aggregate
	Lock      LockMode
	LockWait  LockWait
}

// Aggregate groups rows by GroupBy and returns, for each group, the group's
// values followed by the partial states (expr.PartialTypes) of Calls. Without
// GroupBy there is exactly one group, even without rows.
type Aggregate struct {
	GroupBy []expr.Expr
	Calls   []expr.AggCall
}

// Span is a range of encoded keys [Lower, Upper); an empty Upper is the end.
type Span struct{ Lower, Upper []byte }
