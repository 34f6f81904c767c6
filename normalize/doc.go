// Package normalize reads the numbers, quantities, dates and times of running
// text. In goes a text and its language; out come tokens, sentences and
// mentions, each with the bytes it stands on and a value as a set: "at least
// 36" is 36 and all above. The text is never rewritten, reading is one pass
// without regular expressions, and the same text always gives the same result.
package normalize
