package plan

import (
	"nodedb.internal/services/catalog"
	"nodedb.internal/services/expr"
)

// PointGet reads rows by primary key. Keys are encoded primary keys (value
// key codec), all of this shard; answers come in their order, missing ones left
// out.
type PointGet struct {
	Source Source
	Keys   []Key
}

// Key is an encoded primary key and the vshard that its partition key hashes to.
type Key struct {
	VShard uint16
	Key    []byte
}

// Row is a row to write: its key, and the tuple (value.AppendTuple) of all its
// columns that are not NULL, key columns included.
type Row struct {
	VShard uint16
	Key    []byte
	Tuple  []byte
}

// PointInsert adds one row; BatchInsert many. A row whose key exists is a
// UniqueViolation unless Conflict says otherwise.
type PointInsert struct{ Write }

// PointUpsert writes one row whatever was there.
type PointUpsert struct{ Write }

// BatchInsert adds many rows of this shard.
type BatchInsert struct{ Write }

// Write is what inserts have in common.
type Write struct {
	Table    Table
	Rows     []Row
	Conflict *Conflict
	// Overwrite replaces existing rows (UPSERT).
	Overwrite bool
	Returning *Returning
}

// Conflict is ON CONFLICT on the primary key: with no Set, DO NOTHING.
// Expressions see the existing row's Columns, then the proposed row's (EXCLUDED)
// Columns.
type Conflict struct {
	Columns []uint32
	Set     []Assign
	Where   expr.Expr
	Checks  []RowCheck
}

// Assign sets a column that is not part of the key.
type Assign struct {
	Column uint32
	Value  expr.Expr
}

// RowCheck must not be false for the new row; NotNull columns must not be NULL.
// Expressions see the operation's Columns with the new row's values.
type RowCheck struct {
	Name    string
	Expr    expr.Expr // nil: NotNull
	NotNull uint32
}

// Returning projects written rows (deleted rows: as they were).
type Returning struct {
	Columns []uint32
	Project []expr.Expr
}

// Scan reads all rows of the collection in this shard; RangeScan those whose
// primary key lies in Span; IndexLookup those whose entries of the index lie in
// Span, in index order.
type (
	Scan      struct{ Source Source }
	RangeScan struct {
		Source  Source
		Span    Span
		Reverse bool
	}
	IndexLookup struct {
		Source  Source
		Index   catalog.ID
		Span    Span
		Reverse bool
	}
)

// Update is what updates have in common: rows of Source that pass its filter get
// Set, evaluated over Source.Columns.
type Update struct {
	Source    Source
	Set       []Assign
	Checks    []RowCheck
	Returning *Returning
}

// PointUpdate updates rows by key; BulkUpdate those that the scan, range or
// index span finds.
type (
	PointUpdate struct {
		Update
		Keys []Key
	}
	BulkUpdate struct {
		Update
		Access Access
	}
)

// PointDelete deletes rows by key; BulkDelete those that Access finds and the
// filter keeps.
type (
	PointDelete struct {
		Source    Source
		Keys      []Key
		Returning *Returning
	}
	BulkDelete struct {
		Source    Source
		Access    Access
		Returning *Returning
	}
)

// Access says how a bulk write finds its rows: by an index's span, or by a span
// of the primary key. The zero Access is all rows.
type Access struct {
	Index catalog.ID // 0: primary key
	Span  Span
}

// Truncate removes all rows of the collection in this shard, entries included.
type Truncate struct{ Table Table }

// EstimateCount returns about how many rows the shard holds: one row, one int8.
type EstimateCount struct{ Table Table }

// BackfillIndex adds entries for old rows, from After on, at most Rows of them;
// it returns one row: the key to go on after (bytea, NULL at the end) and how
// many rows it saw (int8).
type BackfillIndex struct {
	Table Table
	Index catalog.ID
	After []byte
	Rows  int64
}

// DropIndex removes all entries of an index in this shard.
type DropIndex struct {
	Collection catalog.ID
	Index      catalog.ID
}

func (*PointGet) Kind() Kind      { return KindPointGet }
func (*PointInsert) Kind() Kind   { return KindPointInsert }
func (*PointUpsert) Kind() Kind   { return KindPointUpsert }
func (*BatchInsert) Kind() Kind   { return KindBatchInsert }
func (*Scan) Kind() Kind          { return KindScan }
func (*RangeScan) Kind() Kind     { return KindRangeScan }
func (*IndexLookup) Kind() Kind   { return KindIndexLookup }
func (*PointUpdate) Kind() Kind   { return KindPointUpdate }
func (*BulkUpdate) Kind() Kind    { return KindBulkUpdate }
func (*PointDelete) Kind() Kind   { return KindPointDelete }
func (*BulkDelete) Kind() Kind    { return KindBulkDelete }
func (*Truncate) Kind() Kind      { return KindTruncate }
func (*EstimateCount) Kind() Kind { return KindEstimateCount }
func (*BackfillIndex) Kind() Kind { return KindBackfillIndex }
func (*DropIndex) Kind() Kind     { return KindDropIndex }
