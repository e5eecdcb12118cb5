package catalog

import "nodedb.internal/services/value"

// Change is one change of the catalog as a gateway asks for it. Exactly one of
// the pointers is set. IDs within (tables, indexes, checks) are 0: the catalog
// assigns them.
type Change struct {
	CreateCollection *CreateCollection `json:"create_collection,omitempty"`
	DropCollections  *DropCollections  `json:"drop_collections,omitempty"`
	AlterCollection  *AlterCollection  `json:"alter_collection,omitempty"`
	CreateIndex      *CreateIndex      `json:"create_index,omitempty"`
	DropIndexes      *DropIndexes      `json:"drop_indexes,omitempty"`
	PutUser          *PutUser          `json:"put_user,omitempty"`
	PutSetting       *PutSetting       `json:"put_setting,omitempty"`
	Comment          *Comment          `json:"comment,omitempty"`
}

// CreateCollection adds a collection. A name that exists is DuplicateTable,
// or, with IfNotExists, nothing.
type CreateCollection struct {
	Collection  Collection `json:"collection"`
	IfNotExists bool       `json:"if_not_exists,omitempty"`
}

// DropCollections drops collections by ID; their rows are removed afterwards.
type DropCollections struct {
	IDs []ID `json:"ids"`
}

// AlterCollection replaces descriptor Version of a collection by what Actions
// make of it, in order; a version that is not current any more is SchemaChanged.
type AlterCollection struct {
	ID      ID       `json:"id"`
	Version uint32   `json:"version"`
	Actions []Action `json:"actions"`
}

// Action is one clause of ALTER; exactly one field is set.
type Action struct {
	AddColumn     *Column        `json:"add_column,omitempty"` // ID assigned
	DropColumn    uint32         `json:"drop_column,omitempty"`
	RenameColumn  *Rename        `json:"rename_column,omitempty"`
	SetDefault    *SetDefault    `json:"set_default,omitempty"`
	SetNotNull    uint32         `json:"set_not_null,omitempty"`
	DropNotNull   uint32         `json:"drop_not_null,omitempty"`
	SetType       *SetType       `json:"set_type,omitempty"` // binary compatible only
	AddCheck      *Check         `json:"add_check,omitempty"`
	DropCheck     string         `json:"drop_check,omitempty"`
	RenameTo      string         `json:"rename_to,omitempty"`
	SetOwner      string         `json:"set_owner,omitempty"`
	AddPrimaryKey *AddPrimaryKey `json:"add_primary_key,omitempty"`
	RenameIndex   *Rename        `json:"rename_index,omitempty"`
}

// Rename gives the column or index with that ID a new name.
type Rename struct {
	ID uint32 `json:"id"`
	To string `json:"to"`
}

// SetDefault sets a column's default; a nil Default drops it.
type SetDefault struct {
	Column  uint32 `json:"column"`
	Default *Expr  `json:"default,omitempty"`
}

// SetType changes a column's type where every stored value stays as it is.
type SetType struct {
	Column uint32     `json:"column"`
	Type   value.Type `json:"type"`
}

// AddPrimaryKey gives a table without one a primary key: its rows are copied
// under a new storage ID.
type AddPrimaryKey struct {
	Columns []uint32 `json:"columns"`
	Name    string   `json:"name"`
}

// CreateIndex adds a secondary index and returns when it is public.
type CreateIndex struct {
	Collection  ID     `json:"collection"`
	Version     uint32 `json:"version"`
	Index       Index  `json:"index"`
	IfNotExists bool   `json:"if_not_exists,omitempty"`
}

// DropIndexes drops secondary indexes.
type DropIndexes struct {
	Indexes []ID `json:"indexes"`
}

// PutUser adds or replaces a user.
type PutUser struct {
	User User `json:"user"`
}

// PutSetting sets a cluster setting.
type PutSetting struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Comment sets the comment of a collection, or of its column or index.
type Comment struct {
	Collection ID     `json:"collection"`
	Column     uint32 `json:"column,omitempty"`
	Index      ID     `json:"index,omitempty"`
	Text       string `json:"text"`
}
