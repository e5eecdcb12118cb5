package value

import (
	"math"
	"strings"
)

// Value is one datum. The zero Value is NULL.
//
//	kind   which representation n and s have; Null for NULL of any type
//	elem   element kind of an Array
//	scale  digits after the point of a small Numeric
//	n      fixed kinds, and the coefficient of a small Numeric
//	s      all others
type Value struct {
	kind  Kind
	elem  Kind
	scale uint16
	n     int64
	s     string
}

// NewBool returns a boolean.
func NewBool(b bool) Value {
	if b {
		return Value{kind: Bool, n: 1}
	}
	return Value{kind: Bool}
}

// NewInt returns an integer of kind Int2, Int4, Int8 or another fixed kind that
// is an integer inside (Date, Time, Timestamp, OID, Regclass, ...). The caller
// has checked the range.
func NewInt(k Kind, n int64) Value { return Value{kind: k, n: n} }

// NewFloat returns a Float4 or Float8.
func NewFloat(k Kind, f float64) Value {
	if k == Float4 {
		f = float64(float32(f))
	}
	return Value{kind: k, n: int64(math.Float64bits(f))}
}

// NewString returns a value of a kind that lives in the string: text kinds,
// Bytea, JSON, and the packed forms of this package.
func NewString(k Kind, s string) Value { return Value{kind: k, s: s} }

// NewText returns a Text.
func NewText(s string) Value { return Value{kind: Text, s: s} }

// Kind returns the representation; Null for NULL.
func (v Value) Kind() Kind { return v.kind }

// Elem returns the element kind of an Array.
func (v Value) Elem() Kind { return v.elem }

// IsNull reports NULL.
func (v Value) IsNull() bool { return v.kind == Null }

// Bool returns the truth of a Bool.
func (v Value) Bool() bool { return v.n != 0 }

// IsTrue reports a Bool that is true, and not NULL.
func (v Value) IsTrue() bool { return v.kind == Bool && v.n != 0 }

// Int returns the integer of a fixed kind.
func (v Value) Int() int64 { return v.n }

// Float returns the number of a Float4 or Float8.
func (v Value) Float() float64 { return math.Float64frombits(uint64(v.n)) }

// Str returns the string of a kind that lives there.
func (v Value) Str() string { return v.s }

// Type returns the type as far as the value knows it: without typmod.
func (v Value) Type() Type { return Type{Kind: v.kind, Elem: v.elem} }

// As returns v relabelled as kind k of the same representation (Text and
// Varchar, Int8 and Timestamp, ...). NULL stays NULL.
func (v Value) As(k Kind) Value {
	if v.kind != Null {
		v.kind = k
	}
	return v
}

// Clone returns v with memory of its own.
func (v Value) Clone() Value {
	v.s = strings.Clone(v.s)
	return v
}

// Size returns the bytes that v holds, for memory accounts.
func (v Value) Size() int { return 32 + len(v.s) }
