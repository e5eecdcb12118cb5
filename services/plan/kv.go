package plan

// KVGet reads the value at a key: one row, one bytea; no row without one.
type KVGet struct {
	Table Table
	Key   Key
}

// KVPut sets the value at a key. With NX only where there is none, with XX only
// where there is one; TTL in milliseconds, 0 is for ever. Affected is 1 if it
// was set.
type KVPut struct {
	Table  Table
	Key    Key
	Value  []byte
	NX, XX bool
	TTL    int64
}

// KVDelete removes a key. Affected is 1 if there was one.
type KVDelete struct {
	Table Table
	Key   Key
}

func (*KVGet) Kind() Kind    { return KindKVGet }
func (*KVPut) Kind() Kind    { return KindKVPut }
func (*KVDelete) Kind() Kind { return KindKVDelete }
