package value

import "encoding/binary"

// The cell form of a value that is not fixed: its string, except for
//
//	Numeric  small: 'n' scale(2, big endian) zigzag varint of the coefficient;
//	         else 'N' and the packed form
//	TimeTZ   n (8, big endian), then the string
//
// A cell is read back with the type of its column.

// appendCell appends x, which is not NULL and not of a fixed kind.
func appendCell(dst []byte, x Value) []byte {
	switch x.kind {
	case Numeric:
		if x.s == "" {
			dst = append(dst, 'n', byte(x.scale>>8), byte(x.scale))
			return binary.AppendVarint(dst, x.n)
		}
		return append(append(dst, 'N'), x.s...)
	case TimeTZ:
		return append(binary.BigEndian.AppendUint64(dst, uint64(x.n)), x.s...)
	}
	return append(dst, x.s...)
}

// cellValue reads a cell of type t. Cells from outside are checked by
// checkCell first.
func cellValue(t Type, c string) Value {
	switch t.Kind {
	case Numeric:
		if c[0] == 'N' {
			return Value{kind: Numeric, s: c[1:]}
		}
		n, _ := varint(c[3:])
		return Value{kind: Numeric, scale: uint16(c[1])<<8 | uint16(c[2]), n: n}
	case TimeTZ:
		var n uint64
		for i := range 8 {
			n = n<<8 | uint64(c[i])
		}
		return Value{kind: TimeTZ, n: int64(n), s: c[8:]}
	}
	return Value{kind: t.Kind, elem: t.Elem, s: c}
}

// varint reads a zigzag varint; the second result is its length, 0 if c does not
// hold one.
func varint(c string) (int64, int) {
	var u uint64
	for i := 0; i < len(c) && i < binary.MaxVarintLen64; i++ {
		u |= uint64(c[i]&0x7f) << (7 * i)
		if c[i] < 0x80 {
			return int64(u>>1) ^ -int64(u&1), i + 1
		}
	}
	return 0, 0
}
