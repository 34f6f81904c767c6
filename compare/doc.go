// Package compare finds where claims exclude each other. In go claims, out come
// findings: what disagrees, both sides with their quotes, what made them
// comparable, and a verdict. It pairs first and judges after; the order of the
// claims never shows in the result.
package compare
