package claims

import "github.com/gainsay/gainsay/normalize"

// offspring is the kind of how many children somebody has.
const offspring = "offspring"

// mostChildren is up to how many a number behind "a mother of" counts her children, and is not
// her age.
const mostChildren = 19

// parentOf tells whether "of" and a word for a father or a mother stand before a bare number that
// may count children: "a mother of 13 was shot".
func (p *Page) parentOf(m *normalize.Mention) bool {
	n, whole := m.Number.Whole()
	return m.First > 1 && whole && n <= mostChildren && p.cueLength(m.First-1, m.First, cueHome) > 0 && p.lexicon.wakes(p.lexicon.kind(offspring), p.Tokens[m.First-2].Word)
}

// parents drops from the claims of a sentence, which go out from first on, those that count
// somebody's children as those whom something befell: "a father of three drowned".
func (x *extraction) parents(p *Page, first int) {
	for _, k := range x.order[first:] {
		c := &x.found[k]
		if c.Kind != offspring {
			continue
		}
		if i := p.tokenAt(c.figure.Start); i == 0 || p.cueLength(i-1, i, cueHome) == 0 {
			continue
		}
		x.drop(first, fates, []string{offspring})
		return
	}
}
