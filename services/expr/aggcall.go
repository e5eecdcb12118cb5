package expr

import "nodedb.internal/services/value"

// AggCall is one aggregate over the rows of a group.
type AggCall struct {
	Func     FuncID
	Args     []Expr // none for count(*)
	Distinct bool
	Filter   Expr // nil: every row
	OrderBy  []SortKey
	Typ      value.Type
}

// SortKey orders rows by X. NullsFirst is resolved: PostgreSQL's default is last
// when ascending, first when descending.
type SortKey struct {
	X          Expr
	Desc       bool
	NullsFirst bool
}
