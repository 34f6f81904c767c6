package claims

import "github.com/gainsay/gainsay/normalize"

// nthAfter reads which of its kind a title is, mention j, with the years of those before it:
// "their third title, after those of 1998 and 2004". Object is which, Expected which the years
// make it.
func (p *Page) nthAfter(j int) *Claim {
	m := &p.Mentions[j]
	n, whole := m.Number.Whole()
	s := p.Sentence(m.First)
	if s < 0 || !whole || n < 2 || m.Type != normalize.Ordinal || j+2 >= len(p.Mentions) {
		return nil
	}
	sent := p.Sentences[s]
	title := m.Last
	if title >= sent.Last || !p.isTitle(m, sent.Last) {
		return nil
	}
	years, first, end := 0, -1, 0
	for k := j + 1; k < len(p.Mentions) && p.Mentions[k].First < sent.Last; k++ {
		d := &p.Mentions[k]
		switch {
		case d.Type != normalize.Date:
			return nil
		case years == 0 && !p.behindEarlier(m.Last, d.First):
			continue // "in Marala on Sunday"
		case !writtenYear(d) || d.Last != d.First+1 || years > 0 && !p.sideBy(end, d.First):
			return nil
		case years == 0:
			first = d.First
		}
		years, end = years+1, d.Last
	}
	if years < 2 || first < 0 || p.predicate(end, sent.Last) || !p.Language.Is(p.Tokens[end-2].Word, normalize.Conjunction) {
		return nil
	}
	return p.tally("nth", m.First, end, float64(n), float64(years+1), float64(years+1))
}

// isTitle tells whether an ordinal is of a title that is won, or of a time: "its third cup win",
// "for the third time".
func (p *Page) isTitle(m *normalize.Mention, last int) bool {
	for i := m.First + 1; i < min(last, m.Last+3); i++ {
		if name, _ := p.relationAt(i, last); name == "title" || name == "occasion" || name == "won" {
			return true
		}
	}
	return false
}

// earlierReach is how many tokens stand between "after" and the first of the years: "after
// those of", "having also won it in".
const earlierReach = 6

// behindEarlier tells whether words that open what was before stand in tokens [i, j).
func (p *Page) behindEarlier(i, j int) bool {
	for k := max(i, j-earlierReach); k < j; k++ {
		if name, _ := p.relationAt(k, j); name == "earlier ones" {
			return true
		}
	}
	return false
}
