// Package pattern compiles the patterns of kinds of claim. In go the lines of a data
// file, out come elements that match tokens by their numbers, and which of them wakes
// the pattern. It matches nothing itself, and a pattern that cannot match is an error.
package pattern
