package visible

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/gainsay/gainsay/internal/vocab"
)

// Signs inside words that nobody sees. Pages have them, and so has a reading
// in the place of longer character references.
const (
	softHyphen = "\u00ad"
	nonJoiner  = "\u200c"
)

// unhide takes them out.
var unhide = strings.NewReplacer(softHyphen, "", nonJoiner, "")

// List takes hidden signs out of a list, which other claims may share.
func List(list []string) []string {
	if !slices.ContainsFunc(list, func(s string) bool { return !Shown(s, true) }) {
		return list
	}
	list = slices.Clone(list)
	for i, s := range list {
		list[i] = Line(s)
	}
	return list
}

// How a byte is shown: as it is, as it is once between others, not at all, or by
// what it is composed to.
const (
	looksPlain = 0
	looksSpace = 1
	looksTwice = 2 * looksSpace // a space behind a space
	looksBreak = 4
	looksHigh  = 8
)

var looks = func() (t [256]uint8) {
	t[' '] = looksSpace
	t['\n'], t['\r'], t['\t'] = looksBreak, looksBreak, looksBreak
	for c := utf8.RuneSelf; c < len(t); c++ {
		t[c] = looksHigh
	}
	return
}()

// Hides tells whether a text has signs that nobody sees.
func Hides(text string) bool {
	return !vocab.ASCII(text) && (strings.Contains(text, softHyphen) || strings.Contains(text, nonJoiner))
}

// Shown tells whether a string is as it is to be shown; hidden, that it is of a text
// that has hidden signs.
func Shown(s string, hidden bool) bool {
	i, all, last := 0, uint8(0), uint8(0)
	for ; i+8 <= len(s); i += 8 { // as long as all is plain, or single spaces
		const ones, high = 0x0101010101010101, 0x8080808080808080
		w := vocab.Eight(s[i : i+8])
		spaces := ^((w ^ ones*' ') + ^uint64(high)) & high
		if (w|(w-ones*' '))&high != 0 || spaces&(spaces<<8|uint64(last)<<7) != 0 {
			break
		}
		last = uint8(spaces >> 63)
	}
	for ; i < len(s); i++ {
		l := looks[s[i]]
		all |= l | l&last<<1
		last = l & looksSpace
	}
	if all&^looksSpace == 0 {
		return true
	}
	if all&(looksBreak|looksTwice) != 0 || !norm.NFC.IsNormalString(s) {
		return false
	}
	return !hidden || !strings.Contains(s, softHyphen) && !strings.Contains(s, nonJoiner)
}

// Line is a string as it is to be shown.
func Line(s string) string {
	if vocab.ASCII(s) {
		return line(s)
	}
	return norm.NFC.String(strings.Join(strings.Fields(unhide.Replace(s)), " "))
}

// line is [Line] of a string of ASCII: its words, with single spaces between them.
func line(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for i := 0; i < len(s); {
		from := i
		for i < len(s) && !space(s[i]) {
			i++
		}
		if i > from && b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(s[from:i])
		for i < len(s) && space(s[i]) {
			i++
		}
	}
	return b.String()
}

// space tells whether a byte of ASCII is white space.
func space(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' }
