package catalog

import (
	"nodedb.internal/services/value"
)

// ID names an object for ever: IDs are never used again. IDs of user objects
// start at FirstID, so that they double as pg_class OIDs.
type ID uint32

// FirstID is the first ID of a user object, as in PostgreSQL.
const FirstID ID = 16384

// Engine says how a collection keeps its rows.
type Engine string

const (
	Document Engine = "document"
	KeyValue Engine = "key_value"
)

// VShards is the number of virtual shards that rows hash to.
const VShards = 1024

// State is how far a schema change has come. Writers maintain an element from
// DeleteOnly on as the state says; readers use it when it is Public.
type State string

const (
	DeleteOnly  State = "delete_only" // deletes remove entries, nothing adds them
	WriteOnly   State = "write_only"  // writes keep it up
	Backfilling State = "backfilling" // as WriteOnly, while old rows are added
	Public      State = "public"
)

// Collection describes a table: a strict one with columns, or a schemaless one,
// whose columns are its key "id" and "doc", a jsonb with all other fields.
type Collection struct {
	ID      ID     `json:"id"`
	Version uint32 `json:"version"` // raised by every change
	Schema  string `json:"schema"`
	Name    string `json:"name"`
	Owner   string `json:"owner"`
	Engine  Engine `json:"engine"`
	// Schemaless documents: fields outside of the columns live in column doc.
	Schemaless bool `json:"schemaless,omitempty"`
	// Columns in order of creation; ColumnID is never reused in a collection.
	Columns    []Column `json:"columns"`
	NextColumn uint32   `json:"next_column"`
	// PrimaryKey lists column IDs. Without a primary key it names the hidden
	// column RowID, which is then not in Columns.
	PrimaryKey     []uint32 `json:"primary_key"`
	PrimaryKeyName string   `json:"primary_key_name,omitempty"`
	PrimaryKeyID   ID       `json:"primary_key_id,omitempty"` // OID of the key's index
	HiddenKey      bool     `json:"hidden_key,omitempty"`
	// PartitionBy lists the key columns that choose the vshard: a prefix or
	// subset of PrimaryKey; empty means all of it.
	PartitionBy []uint32 `json:"partition_by,omitempty"`
	Indexes     []Index  `json:"indexes,omitempty"`
	Checks      []Check  `json:"checks,omitempty"`
	Comment     string   `json:"comment,omitempty"`
	// TTL in seconds after the last write, key-value collections only; 0 is none.
	TTL int64 `json:"ttl,omitempty"`
}

// RowID is the column ID of the hidden key: an int8 that embeds its vshard in
// the low 10 bits.
const RowID uint32 = 0

// Column describes one column. Its position in pg_attribute is its ID.
type Column struct {
	ID      uint32     `json:"id"` // from 1
	Name    string     `json:"name"`
	Type    value.Type `json:"type"`
	NotNull bool       `json:"not_null,omitempty"`
	Default *Expr      `json:"default,omitempty"`
	// Missing is what rows written before the column existed have in it: a
	// constant, encoded by value.AppendTuple as column 1; nil is NULL.
	Missing []byte `json:"missing,omitempty"`
	State   State  `json:"state"`
	// NotNullState is set while SET NOT NULL is under way: WriteOnly refuses new
	// NULLs, Public is reached after the rows were checked.
	NotNullState State  `json:"not_null_state,omitempty"`
	Generated    *Expr  `json:"generated,omitempty"` // GENERATED ALWAYS AS (...) STORED
	Comment      string `json:"comment,omitempty"`
}

// Expr is a stored expression: the SQL that people see and the bound form
// (expr.Append) over the collection's columns, where expr.Column.Index is the
// column's ID.
type Expr struct {
	SQL   string `json:"sql"`
	Bound []byte `json:"bound"`
}

// Index describes a secondary index, local to its rows. An entry's key is the
// index's parts followed by the primary key.
type Index struct {
	ID      ID          `json:"id"`
	Name    string      `json:"name"`
	Parts   []IndexPart `json:"parts"`
	State   State       `json:"state"`
	Where   *Expr       `json:"where,omitempty"` // partial
	Comment string      `json:"comment,omitempty"`
}

// IndexPart is one key column of an index: a column, or an expression over the
// row (a path into a document, too).
type IndexPart struct {
	Column     uint32     `json:"column,omitempty"` // 0: Expr
	Expr       *Expr      `json:"expr,omitempty"`
	Type       value.Type `json:"type"`
	Desc       bool       `json:"desc,omitempty"`
	NullsFirst bool       `json:"nulls_first,omitempty"`
}

// Check is a CHECK constraint: rows for which it is false are refused.
type Check struct {
	ID   ID     `json:"id"`
	Name string `json:"name"`
	Expr Expr   `json:"expr"`
}

// User is somebody who may log in.
type User struct {
	ID        ID     `json:"id"`
	Name      string `json:"name"`
	Superuser bool   `json:"superuser,omitempty"`
	// SCRAM is PostgreSQL's stored form:
	// SCRAM-SHA-256$<iterations>:<salt>$<stored key>:<server key>.
	SCRAM string `json:"scram,omitempty"`
}

// Shard is a Raft group and the vshards [First, Last] that it owns.
type Shard struct {
	ID       uint32   `json:"id"`
	First    uint16   `json:"first"`
	Last     uint16   `json:"last"`
	Epoch    uint64   `json:"epoch"`
	Replicas []string `json:"replicas"` // node names
}

// Column returns the column with that ID, nil if there is none.
func (c *Collection) Column(id uint32) *Column {
	for i := range c.Columns {
		if c.Columns[i].ID == id {
			return &c.Columns[i]
		}
	}
	return nil
}

// ColumnNamed returns the public column of that name, nil if there is none.
func (c *Collection) ColumnNamed(name string) *Column {
	for i := range c.Columns {
		if c.Columns[i].Name == name && c.Columns[i].State == Public {
			return &c.Columns[i]
		}
	}
	return nil
}

// Index returns the index with that ID, nil if there is none.
func (c *Collection) Index(id ID) *Index {
	for i := range c.Indexes {
		if c.Indexes[i].ID == id {
			return &c.Indexes[i]
		}
	}
	return nil
}

// IsKey reports whether the column is part of the primary key.
func (c *Collection) IsKey(column uint32) bool {
	for _, id := range c.PrimaryKey {
		if id == column {
			return true
		}
	}
	return false
}

// Partition returns the columns that choose the vshard.
func (c *Collection) Partition() []uint32 {
	if len(c.PartitionBy) > 0 {
		return c.PartitionBy
	}
	return c.PrimaryKey
}

// KeyType returns the type of a key column, the hidden one included.
func (c *Collection) KeyType(column uint32) value.Type {
	if column == RowID {
		return value.Of(value.Int8)
	}
	return c.Column(column).Type
}
