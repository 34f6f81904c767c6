// Package claims reads articles and says what they claim: how many of what,
// as of when, of which event, by whom, and on which bytes that stands. In goes
// a [Document], out come its [Claim] values in reading order. Extraction is by
// rule, never reads a clock and gives the same claims for the same document.
package claims
