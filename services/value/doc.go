// Package value holds the data of NodeDB: types, single values, column batches,
// and their text, binary, row and key forms.
//
// A Value is 32 bytes, carries no pointer but one string, and is passed by
// value. A Vec is a column of one type with a null bitmap; a Batch is columns of
// equal length, and is how rows travel between operators and processes.
//
// Memory: strings inside Values may alias the bytes of the Vec that they came
// from. That is safe because the bytes of a Vec are only ever appended to:
// Reset takes new memory for them. Whoever keeps one small value of a large
// batch for long calls Clone.
//
// Values and Types are safe for concurrent use; a Vec or Batch is safe for
// concurrent reading once its producer has handed it on.
package value
