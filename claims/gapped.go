package claims

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// gappedRule names the rule of prices that share the verb of one before them.
const gappedRule = "gapped"

// gappedReach is how many tokens what is priced may have, with the words that join
// it to what was priced before.
const gappedReach = 8

// gapped makes claims of prices that go on from one for something else, without its
// verb: "bitcoin trades at $6,400, with ether at $630 and ripple at $0.63".
func (x *extraction) gapped(p *Page, s, start int) {
	figures := p.Figures(s)
	if len(figures) < 2 {
		return
	}
	for k := start; k < len(x.found); k++ {
		kind := x.kindFor(x.found[k].Kind)
		if !slices.Contains(kind.Same, "hour") {
			continue
		}
		if i := p.figureAt(figures, x.found[k].figure); i >= 0 && i+1 < len(figures) && p.goesOnAt(&figures[i], &figures[i+1], s) {
			f := &figures[i+1]
			x.found = append(x.found, p.claim(kind, f, f.First, f.Last, gappedRule))
		}
	}
}

// goesOnAt tells whether a figure stands behind the preposition of the one before it
// and the name of something else, and between them no verb.
func (p *Page) goesOnAt(before, f *Figure, sentence int) bool {
	at, s := f.First-1, p.Sentences[sentence]
	if f.used || f.part || !sameMoney(before.Amount.Unit, f.Amount.Unit) || before.First-1 <= s.First || at-before.Last < 2 || at-before.Last > gappedReach ||
		!p.Language.Is(p.Tokens[at].Word, normalize.Preposition) || p.Tokens[at].Word != p.Tokens[before.First-1].Word || p.verbIn(before.Last, at) {
		return false
	}
	for i := before.Last; i < at; i++ {
		if p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) || p.comma(i) {
			return p.content(at - 1)
		}
	}
	return false
}

// sameMoney tells whether two units are of one currency: dollars a barrel, dollars.
func sameMoney(a, b string) bool {
	a, _, _ = strings.Cut(a, " per ")
	b, _, _ = strings.Cut(b, " per ")
	return a == b && normalize.IsCurrency(a)
}
