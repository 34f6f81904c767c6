package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
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
	hides := strings.Contains(text, softHyphen) || strings.Contains(text, nonJoiner)
	for i := range cs {
		c := &cs[i]
		for _, s := range []*string{&c.Number, &c.Of, &c.Speaker, &c.Subject, &c.Object, &c.Expected} {
			if !shown(*s, hides) {
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

// shown tells whether a string is as it is to be shown.
func shown(s string, hides bool) bool {
	space, ascii := false, true
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '\n' || c == '\r' || c == '\t' || c == ' ' && space {
			return false
		}
		space = c == ' '
		ascii = ascii && c < utf8.RuneSelf
	}
	if !ascii && !norm.NFC.IsNormalString(s) {
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
