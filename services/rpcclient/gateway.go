package rpcclient

import (
	"context"

	"nodedb.internal/services/value"
)

// Gateway plans and executes SQL for frontends. A frontend owns the client's
// session (settings, prepared statements, portals); the gateway owns the open
// transaction, found by Session.ID.
type Gateway interface {
	// Describe plans one statement without running it.
	Describe(ctx context.Context, req *DescribeRequest) (*Description, error)
	// Execute runs one statement. Column descriptions and rows go to sink, with
	// back pressure: the next batch is not produced before sink returns. A text
	// of several statements runs nothing and yields Result.Statements.
	Execute(ctx context.Context, req *GatewayRequest, sink Sink) (*Result, error)
	// CopyData feeds rows to the COPY FROM STDIN that Execute has begun on the
	// session: raw bytes of the client, cut anywhere. With Done it ends: the
	// Result is the command's. With Fail, the client's message, it is undone.
	CopyData(ctx context.Context, req *CopyDataRequest) (*Result, error)
	// End ends the implicit transaction block of a session (at Sync or the end
	// of a script): committed, or rolled back.
	End(ctx context.Context, session *Session, commit bool) (*Result, error)
	// Close forgets the session; an open transaction is rolled back.
	Close(ctx context.Context, session SessionID) error
	// Cancel stops what the session is running now.
	Cancel(ctx context.Context, session SessionID) error
}

// SessionID names a client session in the cluster.
type SessionID [16]byte

// Session is what a gateway needs to know of a client session.
type Session struct {
	ID         SessionID
	User       string
	Database   string
	PID        int32 // what the client saw as its backend's process ID
	RemoteAddr string
	// Settings that differ from the defaults, by lower-case name.
	Settings map[string]string
}

// GatewayRequest asks for one statement.
type GatewayRequest struct {
	Session *Session
	SQL     string
	// ParamTypes are the OIDs that the client gave at Parse, 0 is undecided.
	ParamTypes []uint32
	// Params have the types that Describe answered.
	Params []value.Value
	// Implicit runs the statement in the session's implicit transaction block,
	// beginning one if there is none (several statements before Sync, scripts).
	Implicit bool
	// Prepared finds a prepared statement of the session for EXECUTE; nil where
	// the text is not EXECUTE. Set by the frontend on the second round: see
	// Result.Prepared.
	Prepared *PreparedStatement
}

// DescribeRequest asks what a statement takes and yields.
type DescribeRequest struct {
	Session    *Session
	SQL        string
	ParamTypes []uint32
	Prepared   *PreparedStatement
}

// Description is what a statement takes and yields.
type Description struct {
	Params  []value.Type
	Columns []Column // nil: no rows
	Empty   bool     // no statement in the text
	// NeedsPrepared: the text is EXECUTE of that statement; ask again with it.
	NeedsPrepared string
}

// Column describes a result column.
type Column struct {
	Name     string
	Type     value.Type
	TableOID uint32 // 0: not a column of a table
	Attr     int16
}

// PreparedStatement is one of a session's prepared statements.
type PreparedStatement struct {
	Name       string
	SQL        string
	ParamTypes []uint32
	FromSQL    bool // by PREPARE
}

// Sink takes the rows of one statement.
type Sink interface {
	// Columns comes first, once, if the statement yields rows.
	Columns(cols []Column) error
	// Batch comes any number of times.
	Batch(b *value.Batch) error
	// CopyOut comes instead of Columns for COPY TO STDOUT; CopyOutData then has
	// its bytes, whole lines.
	CopyOut(columns int, binary bool) error
	CopyOutData(p []byte) error
}

// TxnStatus is the transaction status as ReadyForQuery reports it.
type TxnStatus byte

const (
	Idle   TxnStatus = 'I'
	Open   TxnStatus = 'T'
	Failed TxnStatus = 'E'
)

// Result ends a statement. A failed statement yields a Result with Err set, so
// that the transaction status is known; the error of Execute itself is for what
// never reached the gateway.
type Result struct {
	// Tag is the command tag: "INSERT 0 1". Empty: the text held no statement.
	Tag   string
	Empty bool
	Err   error
	// TxnStatus after the statement.
	TxnStatus TxnStatus
	// ImplicitOpen: the session's transaction block is an implicit one; the
	// status shown to the client at Sync is Idle once End was called.
	ImplicitOpen bool
	Notices      []Notice
	// Settings that changed; the frontend keeps them and reports those that
	// clients watch. A nil value in Unset goes back to the default.
	Settings map[string]string
	Unset    []string
	// Statements: the text holds several; nothing was run.
	Statements []StatementSpan
	// CopyIn: the statement is COPY FROM STDIN and waits for CopyData.
	CopyIn *CopyIn
	// What the frontend is to do with its own state.
	Session []SessionAction
	// NeedsPrepared: the text is EXECUTE of that statement; ask again with it.
	NeedsPrepared string
}

// StatementSpan is one statement of several, in bytes of the text.
type StatementSpan struct{ Start, End int }

// CopyIn says what COPY FROM STDIN expects.
type CopyIn struct {
	Columns int
	Binary  bool
}

// CopyDataRequest carries a piece of COPY FROM STDIN.
type CopyDataRequest struct {
	Session *Session
	Data    []byte
	Done    bool
	Fail    string
}

// Notice is a message beside the result: severity NOTICE, WARNING or INFO.
type Notice struct {
	Severity string
	SQLState string
	Message  string
	Detail   string
	Hint     string
	Position int
}

// SessionAction is a change of what the frontend keeps.
type SessionAction struct {
	Prepare       *PreparedStatement // PREPARE: a name that exists is an error of the gateway's asking
	Deallocate    string             // DEALLOCATE name
	DeallocateAll bool               // DEALLOCATE ALL, DISCARD ALL
	Declare       *Cursor            // DECLARE: open a portal
	Fetch         *Fetch             // FETCH, MOVE
	CloseCursor   string
	CloseAll      bool // CLOSE ALL, end of the transaction
}

// Cursor is a DECLAREd cursor: the frontend runs SQL as a portal of that name.
type Cursor struct {
	Name, SQL string
	Hold      bool
}

// Fetch moves a cursor forward: Count rows, -1 is all.
type Fetch struct {
	Name  string
	Count int64
	Move  bool
}
