package claims

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

var unhide = strings.NewReplacer(softHyphen, "", nonJoiner, "")

// show takes line breaks and hidden signs out of what claims say and composes
// it, not what they quote, so that a name is the same name however it is
// broken and encoded.
func show(cs []Claim, text string) {
	hides := !ascii(text) && (strings.Contains(text, softHyphen) || strings.Contains(text, nonJoiner))
	for i := range cs {
		c := &cs[i]
		for _, s := range []*string{&c.Number, &c.Of, &c.Speaker, &c.Subject, &c.Object, &c.Expected} {
			if *s != "" && !shown(*s, hides) {
				*s = oneLine(*s)
			}
		}
		if !hides {
			continue // lists are of single words, or made of one line
		}
		c.Scope, c.Context = reveal(c.Scope), reveal(c.Context)
		c.Event.Scene = &Scene{Places: reveal(c.Event.Places), Names: reveal(c.Event.Names), Nouns: reveal(c.Event.Nouns), Sites: reveal(c.Event.Sites)}
	}
}

// reveal takes hidden signs out of a list, which other claims may share.
func reveal(list []string) []string {
	if !slices.ContainsFunc(list, func(s string) bool { return !shown(s, true) }) {
		return list
	}
	list = slices.Clone(list)
	for i, s := range list {
		list[i] = oneLine(s)
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

// shown tells whether a string is as it is to be shown.
func shown(s string, hides bool) bool {
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
	return !hides || !strings.Contains(s, softHyphen) && !strings.Contains(s, nonJoiner)
}

func oneLine(s string) string {
	if ascii(s) {
		return strings.Join(strings.Fields(s), " ")
	}
	return norm.NFC.String(strings.Join(strings.Fields(unhide.Replace(s)), " "))
}
