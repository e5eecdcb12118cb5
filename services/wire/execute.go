package wire

import (
	"nodedb.internal/services/plan"
	"nodedb.internal/services/value"
)

// ExecuteRequest asks the leader of a shard to carry out one operation.
type ExecuteRequest struct {
	Shard uint32
	// Epoch of the shard map entry that the gateway used.
	Epoch  uint64
	Op     plan.Op
	Params []value.Value
	// TimeZone is the session's, for expressions that depend on it; empty is UTC.
	TimeZone string
	// Now is the transaction's time in microseconds since 2000-01-01 UTC.
	Now int64
	Txn Txn
	// ReadTS is the timestamp to read at; 0 reads the newest.
	ReadTS uint64
	// TimeoutMS is what is left of the deadline; at most MaxTimeoutMS.
	TimeoutMS int64
	// Prepare travels with a statement: evaluate, then prepare at once; the
	// statement never waits for a lock (WouldWait instead).
	Prepare *plan.Prepare
	// Idempotency names the request; zero is none.
	Idempotency Idempotency
	Request     uint64 // names the request for Cancel; 0 is none
	Trace       [16]byte
	// LockTimeoutMS limits the wait for each row lock; 0 waits to the deadline.
	LockTimeoutMS int64
}

// MaxTimeoutMS is the longest that a request may live: far below the time that
// transaction records stay.
const MaxTimeoutMS = 5 * 60 * 1000

// Txn is the transaction that an operation belongs to. The zero Txn is
// autocommit.
type Txn struct {
	ID     plan.TxnID
	Anchor uint16
	// Statement counts the write statements that the gateway has sent to this
	// shard in this transaction, from 1; reads carry the last one's.
	Statement uint32
	// Snapshot is REPEATABLE READ's timestamp; 0 at READ COMMITTED.
	Snapshot uint64
	// Born orders transactions by age: in a deadlock the youngest gives way.
	Born int64
}

// Idempotency names a request across retries: the outcome of the first one is
// remembered.
type Idempotency struct {
	Session  [16]byte
	Sequence uint64
}

// ExecuteReply ends an execution; its rows were streamed before it.
type ExecuteReply struct {
	Affected int64
	// CommitTS is the timestamp of what was written; of Decide and Inquire the
	// outcome's: 0 is aborted.
	CommitTS uint64
	// Outcome of Decide, Inquire and Commit.
	Outcome Outcome
	// MinCommit is Prepare's answer; Marks are the vshards that it marked.
	MinCommit uint64
	Marks     []uint16
	// Applied is the log index that the answer rests on.
	Applied uint64
	// Term of the leader that answered.
	Term uint64
	// VShards that a write statement of a transaction touched.
	VShards []uint16
}

// Outcome is how a transaction stands.
type Outcome uint8

const (
	NoOutcome Outcome = iota
	Committed
	Aborted
	Pending
	UnknownOutcome // no record, and the floor passed
)
