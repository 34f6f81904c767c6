package claims

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// nameLink is how a name hangs on what stands before it: by "of the" on "Church".
type nameLink struct{ head, by string }

// hangsOn returns how the name at token i hangs on a word with a capital before it, or
// nothing.
func (p *Page) hangsOn(i int) (l nameLink) {
	j := i - 1
	if j > 1 && p.Language.Is(p.Tokens[j].Word, normalize.Determiner) && !p.Language.Is(p.Tokens[j].Word, normalize.Preposition) {
		j--
	}
	if j < 1 || !p.Language.Is(p.Tokens[j].Word, normalize.Preposition) || !p.capital(j-1) || p.Tokens[i].Is(normalize.AfterLine) {
		return l
	}
	return nameLink{p.String(j - 1), strings.ToLower(p.Text.Span(j, i).In(p.Source))}
}

// linkedOtherwise tells whether the name at token i hangs on the word that a claim's hangs
// on, and by another preposition or with another article: the Church of the New Harbour, the
// Church of New Harbour. None of some claims of that name has it so.
func (p *Page) linkedOtherwise(i int, c *Claim, others []Claim) bool {
	l := p.hangsOn(i)
	if l.head == "" {
		return false
	}
	had := p.hangsOn(p.tokenAt(c.Span.Start))
	if had.head != l.head || had.by == l.by {
		return false
	}
	return !slices.ContainsFunc(others, func(o Claim) bool {
		return o.Object == c.Object && p.hangsOn(p.tokenAt(o.Span.Start)) == l
	})
}
