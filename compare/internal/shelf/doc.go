// Package shelf keeps the claims of documents until they are compared. In go claims
// in any order, some of them twice, out they come by document and kind, in order
// and each once. Few are kept as they are, more are packed, and many lie in a
// temporary file, with what they say the same to the last byte.
package shelf
