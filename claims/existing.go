package claims

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// existing tells whether a figure in tokens [first, last), of a match that ends before token to, is
// of those who or of what there is already, whatever is planned with them: "the city will honour the 15
// people killed", "it hopes for a share of the $550 billion market", "he will join 12 others
// charged".
func (p *Page) existing(c *Claim, sentence, first, last, to int) bool {
	if first == 0 || p.cuesOf(sentence, first, to)&cuePlanned != 0 || c.Change == normalize.Up || c.Change == normalize.Down {
		return false
	}
	if slices.Contains(c.Scope, "more") {
		return c.Value.Unit == "person" && p.reduced(last, to)
	}
	before := first - 1
	if p.Language.Is(p.Tokens[first].Word, normalize.Determiner) {
		before = first
	}
	return c.Change == normalize.Equal && p.Language.Is(p.Tokens[before].Word, normalize.Determiner) && p.traceOf(before)&traceIndefinite == 0
}

// reduced tells whether a verb ends a match behind a figure, in tokens [i, to), and no auxiliary
// stands before it: "12 others charged", not "12 others would be charged".
func (p *Page) reduced(i, to int) bool {
	for k := i; k < to; k++ {
		if p.Language.Is(p.Tokens[k].Word, normalize.Auxiliary) {
			return false
		}
	}
	return i < to
}
