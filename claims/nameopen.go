package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// slipLetters is how long a name that opens a sentence must be to be a slip for another.
const slipLetters = 6

// firstLetters is how long a first name is of which another one may be a slip: shorter
// ones are often two people's.
const firstLetters = 8

// opener enters a word with a capital that opens a sentence: one more mention of a
// name, the last name of somebody, or nearly that: "Ana Lindqvist … Lindquist said".
func (p *Page) opener(out []Claim, first, from, to int) []Claim {
	at := p.memory.at.find(p.nameHash(from, to))
	switch k := *at; {
	case k > 0:
		c, span := &out[k-1], p.Text.Span(from, to)
		p.again(c, k-1, span, span.In(p.Source) == c.Span.In(p.Source))
		return out
	case len(out)-first >= maxNames, k == 0 && !p.nearName(from, out[first:]):
		return out
	}
	*at = int32(len(out) + 1)
	out = append(out, Claim{Kind: "name", Rule: "name", Span: p.Text.Span(from, to), Object: p.folded(from, to)})
	once(&out[len(out)-1])
	return out
}

// endsIn notes that the word at token i ends a name, the claim of a number: where it
// opens a sentence it is one too.
func (p *Page) endsIn(i, number int) {
	if p.Tokens[i].Word != 0 || p.Tokens[i].Kind != normalize.WordToken {
		return
	}
	if at := p.memory.at.find(p.nameHash(i, i+1)); *at == 0 {
		*at = -int32(number) - 1
	}
}

// nearName tells whether a word that no list has, before a small one, is but for a letter
// or an O' the last word of a name.
func (p *Page) nearName(i int, names []Claim) bool {
	t := p.Tokens[i]
	if t.Word != 0 || t.Kind != normalize.WordToken || t.End-t.Start < slipLetters || i+1 >= len(p.Tokens) || p.Tokens[i+1].Kind != normalize.WordToken || p.Tokens[i+1].Is(normalize.Upper) {
		return false
	}
	word := p.String(i)
	if p.Part == Title { // the names are in the text
		return word[len(word)-1] != 's'
	}
	for k := range names[:min(len(names), maxLast)] {
		name := names[k].Span.In(p.Source)
		if first, rest, ok := strings.Cut(name, " "); ok && len(first) >= firstLetters && len(word) >= firstLetters && first[0] == word[0] && !strings.EqualFold(first, word) && slipped(first, word) && !strings.HasPrefix(rest, word) {
			return true // "Ezzatollah and his daughter … Ezatollah Sahabi"
		}
		name = name[strings.LastIndexByte(name, ' ')+1:]
		if rest, ok := strings.CutSuffix(name, word); ok && (rest == "O'" || rest == "O’") {
			return true
		}
		if len(name) >= slipLetters && name[0] == word[0] && len(name)-len(word) <= 1 && len(word)-len(name) <= 1 && slipped(name, word) {
			return true
		}
	}
	return false
}

// slipped tells whether two words differ in one place: a letter, or two that are
// swapped.
func slipped(a, b string) bool {
	i, j := 0, 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	for j < len(a)-i && j < len(b)-i && a[len(a)-1-j] == b[len(b)-1-j] {
		j++
	}
	x, y := a[i:len(a)-j], b[i:len(b)-j]
	return a != b && (len(x) <= 1 && len(y) <= 1 || len(x) == 2 && len(y) == 2 && x[0] == y[1] && x[1] == y[0])
}
