// Package spelling tells how far two spellings of a word lie apart. In go words
// of names and quotations, in lower case, as text or as letters without their
// accents, out comes whether they may be one: by edits, by an ending, by dialect,
// by sound, or by the lists of package spellings. It knows no claims and keeps
// nothing but those lists.
package spelling
