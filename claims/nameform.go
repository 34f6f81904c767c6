package claims

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// otherForm tells whether one of two ways to write a name has a capital inside where
// the other has none, or a hyphen where it has a space: MacBrandt, Macbrandt; Jean-Luc,
// Jean Luc.
func otherForm(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	other := false
	for i := range len(a) {
		if a[i] == b[i] {
			continue
		}
		x, y := a[i], b[i]
		if x == '-' && y == ' ' || x == ' ' && y == '-' {
			other = true
			continue
		}
		if x|0x20 != y|0x20 || !wordByte(x) {
			return false
		}
		other = other || i > 0 && wordByte(a[i-1])
	}
	return other && !shouted(a) && !shouted(b)
}

// formKnown tells whether one of some claims has the name of an object in a form,
// and counts it there.
func (p *Page) formKnown(list []Claim, object, form string) bool {
	for i := range list {
		if c := &list[i]; c.Object == object && c.Span.In(p.Source) == form {
			once(c)
			return true
		}
	}
	return false
}

func wordByte(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' || b >= utf8.RuneSelf }

// shouted tells whether a name is written in capitals only.
func shouted(name string) bool {
	for _, r := range name {
		if unicode.IsLower(r) {
			return false
		}
	}
	return true
}

// oddName tells whether token i is a name by the capital inside it, and no handle
// nor a part of an address.
func (p *Page) oddName(i int) bool {
	start := p.Tokens[i].Start
	return innerCapital(p.String(i)) && (start == 0 || strings.IndexByte("@#/._-", p.Source[start-1]) < 0)
}

// innerCapital tells whether a word has a capital behind a small letter: MacBrandt.
func innerCapital(word string) bool {
	for i := 2; i < len(word); i++ {
		if word[i]-'A' < 26 && word[i-1]-'a' < 26 {
			return true
		}
	}
	return false
}
