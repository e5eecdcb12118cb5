package plan

import "nodedb.internal/services/catalog"

// TxnID names one evaluation of a transaction. The zero ID is none.
type TxnID [16]byte

// Prepare asks a participant to make what it holds of the transaction durable
// as intents: all its statements, Statements in number, under these vshards.
type Prepare struct {
	Txn        TxnID
	Anchor     uint16
	Statements uint32 // how many write statements this shard must have seen
}

// Decide asks the anchor's shard to record the outcome: committed at Commit, or
// aborted where Commit is 0. The first outcome wins and is the answer.
type Decide struct {
	Txn          TxnID
	Anchor       uint16
	Commit       uint64
	Participants []uint16 // every vshard with a mark
}

// Resolve tells participants an outcome, so that intents become versions at
// Commit or go (0).
type Resolve struct {
	Outcomes []Outcome
}

// Outcome is how a transaction ended.
type Outcome struct {
	Txn    TxnID
	Anchor uint16
	Commit uint64   // 0: aborted
	Marks  []uint16 // the participant's vshards
}

// Commit commits a transaction that wrote to this shard only: section 4 of the
// transaction protocol.
type Commit struct {
	Txn        TxnID
	Anchor     uint16
	Statements uint32
}

// Inquire asks the anchor's shard how a transaction ended. With Wait the answer
// comes when it is decided, else at once, perhaps pending.
type Inquire struct {
	Txn    TxnID
	Anchor uint16
	Wait   bool
}

// Renew keeps a gateway's open transactions alive.
type Renew struct{ Txns []TxnID }

// Release drops what a transaction holds here before any Prepare: overlay and
// locks. From is the first statement to forget; 0 forgets all.
type Release struct {
	Txn  TxnID
	From uint32
}

// Cancel stops the request with that ID at this process.
type Cancel struct{ Request uint64 }

// Floor raises the schema floor of a collection in this shard: nothing below
// Version is evaluated or applied afterwards.
type Floor struct {
	Collection catalog.ID
	Version    uint32
}

func (*Prepare) Kind() Kind { return KindPrepare }
func (*Decide) Kind() Kind  { return KindDecide }
func (*Resolve) Kind() Kind { return KindResolve }
func (*Commit) Kind() Kind  { return KindCommit }
func (*Inquire) Kind() Kind { return KindInquire }
func (*Renew) Kind() Kind   { return KindRenew }
func (*Release) Kind() Kind { return KindRelease }
func (*Cancel) Kind() Kind  { return KindCancel }
func (*Floor) Kind() Kind   { return KindFloor }
