package value

import (
	"unsafe"
)

// Vec is a column: values of one type, appended in order. Which slice holds the
// values follows from the type's kind: fix for fixed kinds, off and data for the
// others (the cell form of cell.go). NULLs have a set bit in nulls and a zero or
// empty cell.
type Vec struct {
	Type  Type
	n     int
	nulls []uint64
	fix   []int64
	off   []uint32 // n+1 ends; off[0] is 0
	data  []byte
}

// NewVec returns an empty column of type t with room for n values.
func NewVec(t Type, n int) Vec {
	v := Vec{Type: t}
	if t.Kind.IsFixed() {
		v.fix = make([]int64, 0, n)
	} else {
		v.off = make([]uint32, 1, n+1)
	}
	return v
}

// Len returns the number of values.
func (v *Vec) Len() int { return v.n }

// Bytes returns the memory in use, for limits.
func (v *Vec) Bytes() int { return 8*len(v.fix) + 4*len(v.off) + len(v.data) + 8*len(v.nulls) }

// IsNull reports whether value i is NULL.
func (v *Vec) IsNull(i int) bool {
	w := i >> 6
	return w < len(v.nulls) && v.nulls[w]&(1<<(i&63)) != 0
}

func (v *Vec) setNull(i int) {
	for len(v.nulls) <= i>>6 {
		v.nulls = append(v.nulls, 0)
	}
	v.nulls[i>>6] |= 1 << (i & 63)
}

// Append adds x, which is NULL or has the column's representation.
func (v *Vec) Append(x Value) {
	i := v.n
	v.n++
	if x.kind == Null {
		v.setNull(i)
	}
	if v.Type.Kind.IsFixed() {
		v.fix = append(v.fix, x.n)
		return
	}
	if len(v.off) == 0 {
		v.off = append(v.off, 0)
	}
	if x.kind != Null {
		v.data = appendCell(v.data, x)
	}
	v.off = append(v.off, uint32(len(v.data)))
}

// At returns value i. Its string aliases the column's memory.
func (v *Vec) At(i int) Value {
	if v.IsNull(i) {
		return Value{}
	}
	if v.Type.Kind.IsFixed() {
		return Value{kind: v.Type.Kind, n: v.fix[i]}
	}
	return cellValue(v.Type, aliasString(v.data[v.off[i]:v.off[i+1]]))
}

// Fixed returns the integers of a fixed column; the slice is the column's own.
func (v *Vec) Fixed() []int64 { return v.fix }

// Truncate keeps the first n values.
func (v *Vec) Truncate(n int) {
	if n >= v.n {
		return
	}
	v.n = n
	if v.Type.Kind.IsFixed() {
		v.fix = v.fix[:n]
	} else {
		v.off = v.off[:n+1]
		// The bytes stay: what follows is appended behind them in new memory.
		v.data = v.data[:v.off[n]:v.off[n]]
	}
	if words := (n + 63) / 64; words < len(v.nulls) {
		v.nulls = v.nulls[:words]
	}
	if w := n >> 6; w < len(v.nulls) {
		v.nulls[w] &= 1<<(n&63) - 1
	}
}

// Reset empties the column for another use. Values handed out stay good.
func (v *Vec) Reset(t Type) {
	size := cap(v.data)
	*v = Vec{Type: t, nulls: v.nulls[:0], fix: v.fix[:0], off: v.off[:0]}
	if !t.Kind.IsFixed() {
		v.off = append(v.off, 0)
		if size > 0 {
			v.data = make([]byte, 0, min(size, 64<<10))
		}
	}
}

// Batch is rows by column. Every column has N values; a batch may have rows and
// no column.
type Batch struct {
	Cols []Vec
	N    int
}

// NewBatch returns an empty batch for rows of these types.
func NewBatch(types []Type, rows int) *Batch {
	b := &Batch{Cols: make([]Vec, len(types))}
	for i, t := range types {
		b.Cols[i] = NewVec(t, rows)
	}
	return b
}

// Len returns the number of rows.
func (b *Batch) Len() int { return b.N }

// Bytes returns the memory in use, for limits.
func (b *Batch) Bytes() int {
	n := 0
	for i := range b.Cols {
		n += b.Cols[i].Bytes()
	}
	return n
}

// AppendRow adds one row; it has a value for every column.
func (b *Batch) AppendRow(row []Value) {
	for i := range b.Cols {
		b.Cols[i].Append(row[i])
	}
	b.N++
}

// Row appends the values of row i to dst.
func (b *Batch) Row(dst []Value, i int) []Value {
	for c := range b.Cols {
		dst = append(dst, b.Cols[c].At(i))
	}
	return dst
}

// Truncate keeps the first n rows.
func (b *Batch) Truncate(n int) {
	if n >= b.N {
		return
	}
	for i := range b.Cols {
		b.Cols[i].Truncate(n)
	}
	b.N = n
}

// Types returns the columns' types.
func (b *Batch) Types() []Type {
	ts := make([]Type, len(b.Cols))
	for i := range b.Cols {
		ts[i] = b.Cols[i].Type
	}
	return ts
}

// aliasString returns b's bytes as a string without copying. The caller
// guarantees that they do not change.
func aliasString(b []byte) string {
	return unsafe.String(unsafe.SliceData(b), len(b))
}
