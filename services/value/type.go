package value

// Kind says how a value is represented. Kinds are stored and sent by number:
// never renumber, only append.
type Kind uint8

// The kinds. Fixed kinds keep their value in the integer of a Value, the others
// in its string; IsFixed tells which.
const (
	Null         Kind = iota // the type of an untyped NULL
	Bool                     // 0 or 1
	Int2                     // integers, sign-extended
	Int4                     //
	Int8                     //
	Float4                   // math.Float64bits of the value rounded to float32
	Float8                   // math.Float64bits
	Numeric                  // exact decimal, see numeric.go
	Text                     // UTF-8
	Varchar                  // UTF-8
	Bpchar                   // UTF-8, padded with blanks to its length
	Bytea                    // bytes
	Date                     // days since 2000-01-01; infinities at the ends of int32
	Time                     // microseconds since midnight
	Timestamp                // microseconds since 2000-01-01; infinities at the ends of int64
	Timestamptz              // the same, in UTC
	Interval                 // see Interval
	UUID                     // 16 bytes
	JSON                     // text as given
	JSONB                    // binary form, see jsonb.go
	Array                    // of Type.Elem, see array.go
	Record                   // anonymous row, see record.go
	OID                      // uint32
	Name                     // identifier, at most 63 bytes
	Char                     // "char": one byte
	Regclass                 // uint32, shown by name
	Regtype                  //
	Regproc                  //
	Regnamespace             //
	Regrole                  //
	Void                     // result of functions for their effect
	Unknown                  // string literal or parameter whose type is not decided yet
	TimeTZ                   // n: microseconds since midnight; s: 4 bytes, zone offset in seconds west
	Bit                      // bit strings (reserved)
	Varbit                   //
	Enum                     // ordinal within the type Type.Ref (reserved)
	Vector                   // float32s (reserved)
	Int2Vector               // int2 array in the catalog's text form ("1 2 3")
	OIDVector                // oid array in the catalog's text form
	PgNodeTree               // text in catalogs
	AnyElement               // polymorphic, in function signatures only
	AnyArray                 //
	Any                      //
	Trigger                  // pseudo-types that catalogs mention
	Internal                 //
	CString                  //
	XID                      // uint32
	CID                      //
	TID                      // text form
	Inet                     // text form (reserved)
	Regprocedure             //
	Regoper                  //
	kindCount
)

// Type is a kind with its particulars. Types are comparable.
type Type struct {
	Kind Kind
	Elem Kind   // of an Array
	Mod  int32  // PostgreSQL's typmod + 1, so that 0 means none
	Ref  uint32 // catalog ID of an Enum or named Record
}

// Of returns the plain type of a kind.
func Of(k Kind) Type { return Type{Kind: k} }

// ArrayOf returns the type of arrays of k.
func ArrayOf(k Kind) Type { return Type{Kind: Array, Elem: k} }

// WithMod returns t with PostgreSQL's typmod m (-1 is none).
func (t Type) WithMod(m int32) Type { t.Mod = m + 1; return t }

// Typmod returns PostgreSQL's typmod, -1 if there is none.
func (t Type) Typmod() int32 { return t.Mod - 1 }

// Bare returns t without its typmod.
func (t Type) Bare() Type { t.Mod = 0; return t }

// ElemType returns the element type of an array, with the array's typmod.
func (t Type) ElemType() Type { return Type{Kind: t.Elem, Mod: t.Mod} }

type kindInfo struct {
	name     string // pg_type.typname
	sql      string // format_type's name without modifiers
	oid      uint32
	arrayOID uint32
	size     int16 // pg_type.typlen
	category byte  // pg_type.typcategory
	fixed    bool
}

var kinds = [kindCount]kindInfo{
	Null:         {"unknown", "unknown", 705, 0, -2, 'X', true},
	Bool:         {"bool", "boolean", 16, 1000, 1, 'B', true},
	Int2:         {"int2", "smallint", 21, 1005, 2, 'N', true},
	Int4:         {"int4", "integer", 23, 1007, 4, 'N', true},
	Int8:         {"int8", "bigint", 20, 1016, 8, 'N', true},
	Float4:       {"float4", "real", 700, 1021, 4, 'N', true},
	Float8:       {"float8", "double precision", 701, 1022, 8, 'N', true},
	Numeric:      {"numeric", "numeric", 1700, 1231, -1, 'N', false},
	Text:         {"text", "text", 25, 1009, -1, 'S', false},
	Varchar:      {"varchar", "character varying", 1043, 1015, -1, 'S', false},
	Bpchar:       {"bpchar", "character", 1042, 1014, -1, 'S', false},
	Bytea:        {"bytea", "bytea", 17, 1001, -1, 'U', false},
	Date:         {"date", "date", 1082, 1182, 4, 'D', true},
	Time:         {"time", "time without time zone", 1083, 1183, 8, 'D', true},
	Timestamp:    {"timestamp", "timestamp without time zone", 1114, 1115, 8, 'D', true},
	Timestamptz:  {"timestamptz", "timestamp with time zone", 1184, 1185, 8, 'D', true},
	Interval:     {"interval", "interval", 1186, 1187, 16, 'T', false},
	UUID:         {"uuid", "uuid", 2950, 2951, 16, 'U', false},
	JSON:         {"json", "json", 114, 199, -1, 'U', false},
	JSONB:        {"jsonb", "jsonb", 3802, 3807, -1, 'U', false},
	Array:        {"anyarray", "anyarray", 2277, 0, -1, 'A', false},
	Record:       {"record", "record", 2249, 2287, -1, 'P', false},
	OID:          {"oid", "oid", 26, 1028, 4, 'N', true},
	Name:         {"name", "name", 19, 1003, 64, 'S', false},
	Char:         {"char", "\"char\"", 18, 1002, 1, 'Z', true},
	Regclass:     {"regclass", "regclass", 2205, 2210, 4, 'N', true},
	Regtype:      {"regtype", "regtype", 2206, 2211, 4, 'N', true},
	Regproc:      {"regproc", "regproc", 24, 1008, 4, 'N', true},
	Regnamespace: {"regnamespace", "regnamespace", 4089, 4090, 4, 'N', true},
	Regrole:      {"regrole", "regrole", 4096, 4097, 4, 'N', true},
	Void:         {"void", "void", 2278, 0, 4, 'P', true},
	Unknown:      {"unknown", "unknown", 705, 0, -2, 'X', false},
	TimeTZ:       {"timetz", "time with time zone", 1266, 1270, 12, 'D', false},
	Bit:          {"bit", "bit", 1560, 1561, -1, 'V', false},
	Varbit:       {"varbit", "bit varying", 1562, 1563, -1, 'V', false},
	Enum:         {"anyenum", "anyenum", 3500, 0, 4, 'E', true},
	Vector:       {"vector", "vector", 16385, 16386, -1, 'U', false},
	Int2Vector:   {"int2vector", "int2vector", 22, 1006, -1, 'A', false},
	OIDVector:    {"oidvector", "oidvector", 30, 1013, -1, 'A', false},
	PgNodeTree:   {"pg_node_tree", "pg_node_tree", 194, 0, -1, 'Z', false},
	AnyElement:   {"anyelement", "anyelement", 2283, 0, 4, 'P', true},
	AnyArray:     {"anyarray", "anyarray", 2277, 0, -1, 'P', false},
	Any:          {"any", "\"any\"", 2276, 0, 4, 'P', true},
	Trigger:      {"trigger", "trigger", 2279, 0, 4, 'P', true},
	Internal:     {"internal", "internal", 2281, 0, 8, 'P', true},
	CString:      {"cstring", "cstring", 2275, 1263, -2, 'P', false},
	XID:          {"xid", "xid", 28, 1011, 4, 'U', true},
	CID:          {"cid", "cid", 29, 1012, 4, 'U', true},
	TID:          {"tid", "tid", 27, 1010, 6, 'U', false},
	Inet:         {"inet", "inet", 869, 1041, -1, 'I', false},
	Regprocedure: {"regprocedure", "regprocedure", 2202, 2207, 4, 'N', true},
	Regoper:      {"regoper", "regoper", 2203, 2208, 4, 'N', true},
}

// IsFixed reports whether values of the kind live in the integer alone.
func (k Kind) IsFixed() bool { return k < kindCount && kinds[k].fixed }

// Known reports whether the kind is one that this version knows.
func (k Kind) Known() bool { return k < kindCount }

// String returns pg_type.typname.
func (k Kind) String() string {
	if !k.Known() {
		return "kind?"
	}
	return kinds[k].name
}

// OID returns the type's PostgreSQL OID.
func (t Type) OID() uint32 {
	if t.Kind == Array {
		if t.Elem == Null || !t.Elem.Known() {
			return kinds[Array].oid
		}
		return kinds[t.Elem].arrayOID
	}
	return kinds[t.Kind].oid
}

// Size returns pg_type.typlen: bytes, -1 for variable length.
func (t Type) Size() int16 { return kinds[t.Kind].size }

// Category returns pg_type.typcategory.
func (t Type) Category() byte { return kinds[t.Kind].category }

var byOID = func() map[uint32]Type {
	m := map[uint32]Type{}
	for k := range kindCount {
		if k == Null || k == Array || k == AnyArray {
			continue
		}
		m[kinds[k].oid] = Of(k)
		if a := kinds[k].arrayOID; a != 0 {
			m[a] = ArrayOf(k)
		}
	}
	m[2277] = Of(AnyArray)
	return m
}()

// ByOID returns the type with a PostgreSQL OID.
func ByOID(oid uint32) (Type, bool) {
	t, ok := byOID[oid]
	return t, ok
}
