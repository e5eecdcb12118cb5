// Package expr holds bound expressions: trees over typed columns, parameters and
// constants, compiled to closures that gateway and storage evaluate alike.
//
// The planner binds: it resolves names to column indexes and calls to overloads
// (Resolve), so that an expression here is complete and typed. expr knows
// neither SQL text nor the catalog. Expressions are immutable once built and
// safe for concurrent use; a compiled Func is safe for concurrent use as well.
package expr

import "nodedb.internal/services/value"

// Expr is a node of a bound expression. The set is closed.
type Expr interface {
	// Type returns the type of the result.
	Type() value.Type
	expr()
}

// FuncID names one overload of a function, operator or aggregate: PostgreSQL's
// pg_proc OID where PostgreSQL has the function, from 20000 on for ours. It
// travels in plans and descriptors: never reuse one.
type FuncID uint32

// Const is a literal; Value has Typ's representation or is NULL.
type Const struct {
	Value value.Value
	Typ   value.Type
}

// Column is a column of the input batch, counted from 0.
type Column struct {
	Index int
	Typ   value.Type
	Name  string // for EXPLAIN only; not compared, not sent
}

// Param is parameter $Index+1 of the statement.
type Param struct {
	Index int
	Typ   value.Type
}

// OuterRef is column Index of the row that the query Depth levels further out
// looks at; Depth 1 is the nearest. Only gateways evaluate it.
type OuterRef struct {
	Depth, Index int
	Typ          value.Type
	Name         string
}

// Call calls an overload. Strict functions yield NULL for a NULL argument
// without being called.
type Call struct {
	Func FuncID
	Args []Expr
	Typ  value.Type
	Pos  int // 1-based character position in the statement, for errors; 0 unknown
}

// And, Or and Not follow three-valued logic; And and Or have two or more
// arguments and stop at the first that decides.
type (
	And struct{ Args []Expr }
	Or  struct{ Args []Expr }
	Not struct{ X Expr }
)

// IsNull is X IS [NOT] NULL, with SQL's rule for rows.
type IsNull struct {
	X      Expr
	Negate bool
}

// IsBool is X IS [NOT] TRUE, FALSE or UNKNOWN.
type IsBool struct {
	X      Expr
	Want   value.Value // Bool, or NULL for UNKNOWN
	Negate bool
}

// IsDistinct is L IS [NOT] DISTINCT FROM R; Eq is the equality used.
type IsDistinct struct {
	L, R   Expr
	Eq     FuncID
	Negate bool
}

// Case is a searched CASE; the binder turns the simple form into it. Else may
// be nil.
type Case struct {
	Whens []When
	Else  Expr
	Typ   value.Type
}

// When is one branch of a Case.
type When struct{ Cond, Then Expr }

// Cast converts X to To. Explicit casts truncate where assignment refuses.
type Cast struct {
	X        Expr
	To       value.Type
	Explicit bool
	Pos      int
}

// In is X [NOT] IN (List...); Eq compares X with an element. Elements were cast
// to one type.
type In struct {
	X      Expr
	List   []Expr
	Eq     FuncID
	Negate bool
}

// Quantified is X op ANY|ALL (Array).
type Quantified struct {
	X     Expr
	Op    FuncID
	Array Expr
	All   bool
	Pos   int
}

// Coalesce yields its first argument that is not NULL.
type Coalesce struct {
	Args []Expr
	Typ  value.Type
}

// MinMax is GREATEST or LEAST: NULLs are overlooked.
type MinMax struct {
	Greatest bool
	Args     []Expr
	Typ      value.Type
}

// ArrayCtor is ARRAY[...]; with Nested its elements are arrays that become
// dimensions.
type ArrayCtor struct {
	Elems  []Expr
	Nested bool
	Typ    value.Type
}

// RowCtor is ROW(...).
type RowCtor struct{ Fields []Expr }

// Field selects field Index of a record-typed X.
type Field struct {
	X     Expr
	Index int
	Typ   value.Type
}

// Subscript is X[i], X[i][j] or slices X[l:u] of an array, or X['key'] of jsonb.
type Subscript struct {
	X     Expr
	Index []SubscriptIndex
	Typ   value.Type
}

// SubscriptIndex is one pair of brackets. Lower and Upper may be nil in a
// slice; without Slice only Upper is used.
type SubscriptIndex struct {
	Lower, Upper Expr
	Slice        bool
}

// SubqueryKind says what a Subquery yields.
type SubqueryKind uint8

const (
	Scalar   SubqueryKind = iota // the value of its only row; NULL without one
	Exists                       // whether there is a row
	InAny                        // Left op ANY (rows)
	InAll                        // Left op ALL (rows)
	ArrayOfQ                     // ARRAY(SELECT ...)
)

// Subquery is evaluated by gateways only, through Ctx.Subquery. ID names the
// subplan within its statement; Ops compares Left[i] with column i (InAny,
// InAll). Correlated subplans are run anew when the outer row changes.
type Subquery struct {
	ID         int
	Kind       SubqueryKind
	Left       []Expr
	Ops        []FuncID
	Negate     bool
	Correlated bool
	Typ        value.Type
	Pos        int
}

func (e *Const) Type() value.Type     { return e.Typ }
func (e *Column) Type() value.Type    { return e.Typ }
func (e *Param) Type() value.Type     { return e.Typ }
func (e *OuterRef) Type() value.Type  { return e.Typ }
func (e *Call) Type() value.Type      { return e.Typ }
func (*And) Type() value.Type         { return value.Of(value.Bool) }
func (*Or) Type() value.Type          { return value.Of(value.Bool) }
func (*Not) Type() value.Type         { return value.Of(value.Bool) }
func (*IsNull) Type() value.Type      { return value.Of(value.Bool) }
func (*IsBool) Type() value.Type      { return value.Of(value.Bool) }
func (*IsDistinct) Type() value.Type  { return value.Of(value.Bool) }
func (e *Case) Type() value.Type      { return e.Typ }
func (e *Cast) Type() value.Type      { return e.To }
func (*In) Type() value.Type          { return value.Of(value.Bool) }
func (*Quantified) Type() value.Type  { return value.Of(value.Bool) }
func (e *Coalesce) Type() value.Type  { return e.Typ }
func (e *MinMax) Type() value.Type    { return e.Typ }
func (e *ArrayCtor) Type() value.Type { return e.Typ }
func (*RowCtor) Type() value.Type     { return value.Of(value.Record) }
func (e *Field) Type() value.Type     { return e.Typ }
func (e *Subscript) Type() value.Type { return e.Typ }
func (e *Subquery) Type() value.Type  { return e.Typ }

func (*Const) expr()      {}
func (*Column) expr()     {}
func (*Param) expr()      {}
func (*OuterRef) expr()   {}
func (*Call) expr()       {}
func (*And) expr()        {}
func (*Or) expr()         {}
func (*Not) expr()        {}
func (*IsNull) expr()     {}
func (*IsBool) expr()     {}
func (*IsDistinct) expr() {}
func (*Case) expr()       {}
func (*Cast) expr()       {}
func (*In) expr()         {}
func (*Quantified) expr() {}
func (*Coalesce) expr()   {}
func (*MinMax) expr()     {}
func (*ArrayCtor) expr()  {}
func (*RowCtor) expr()    {}
func (*Field) expr()      {}
func (*Subscript) expr()  {}
func (*Subquery) expr()   {}
