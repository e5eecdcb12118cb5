// Package dberr is the one catalogue of errors that cross an edge: what went
// wrong as a Code, what a client may do about it, and how each protocol says it.
//
// A Code exists because somebody decides on it: a client by its SQLSTATE, the
// gateway's retry by its Safety. Everything else is wrapped with fmt.Errorf and
// found again with As. Names and SQLSTATEs follow PostgreSQL 15, appendix A.
//
// Errors are immutable once returned; the With methods return copies.
package dberr

import (
	"errors"
	"fmt"
)

// Error is a typed error with the fields that PostgreSQL's protocol reports.
// Only Code and Message are always set.
type Error struct {
	Code    Code
	Message string
	Detail  string
	Hint    string
	// Position is the 1-based character position in the statement; 0 is unknown.
	Position int
	// Where the error lies in the schema, for constraint and type errors.
	Schema, Table, Column, Type, Constraint string
	// Leader tells, for NotLeader, who leads the shard now: the node's name and
	// the term in which the answering replica learned it.
	Leader     string
	LeaderTerm uint64
	// Cause is what was wrapped; it never crosses a process.
	Cause error
}

// New returns an error of code c; format and args make its message.
func New(c Code, format string, args ...any) *Error {
	if len(args) == 0 {
		return &Error{Code: c, Message: format}
	}
	return &Error{Code: c, Message: fmt.Sprintf(format, args...)}
}

// Wrap returns an error of code c that explains cause.
func Wrap(cause error, c Code, format string, args ...any) *Error {
	e := New(c, format, args...)
	e.Cause = cause
	return e
}

// Error returns the message, followed by the cause if there is one.
func (e *Error) Error() string {
	if e.Cause != nil {
		return e.Message + ": " + e.Cause.Error()
	}
	return e.Message
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

// Is reports whether target is a code: errors.Is(err, dberr.UniqueViolation).
func (e *Error) Is(target error) bool {
	c, ok := target.(Code)
	return ok && c == e.Code
}

// WithDetail returns a copy of e with a detail line.
func (e *Error) WithDetail(format string, args ...any) *Error {
	c := *e
	c.Detail = fmt.Sprintf(format, args...)
	return &c
}

// WithHint returns a copy of e with a hint: what to do next.
func (e *Error) WithHint(format string, args ...any) *Error {
	c := *e
	c.Hint = fmt.Sprintf(format, args...)
	return &c
}

// At returns a copy of e with a 1-based character position; 0 and below leave
// the position unknown. A position that is already known stays: the innermost
// place is the one that helps.
func (e *Error) At(position int) *Error {
	if e.Position > 0 || position <= 0 {
		return e
	}
	c := *e
	c.Position = position
	return &c
}

// On returns a copy of e that names the relation concerned.
func (e *Error) On(schema, table string) *Error {
	c := *e
	c.Schema, c.Table = schema, table
	return &c
}

// As finds the first *Error in err's chain.
func As(err error) (*Error, bool) {
	var e *Error
	ok := errors.As(err, &e)
	return e, ok
}

// From returns err as an *Error. What carries no code becomes Internal.
func From(err error) *Error {
	if e, ok := As(err); ok {
		return e
	}
	return &Error{Code: Internal, Message: err.Error(), Cause: err}
}

// CodeOf returns the code that err carries, or Internal.
func CodeOf(err error) Code {
	if e, ok := As(err); ok {
		return e.Code
	}
	return Internal
}
