package claims

import (
	"math"

	"github.com/gainsay/gainsay/normalize"
)

// findWrongWays reads what is told to rise or fall from one figure to another that lies the other
// way: "fell from $14.20 to $15.10"; what is told to be higher than a higher figure; and how many
// more made a toll what it is: "three more died, bringing the toll to 15 from 11".
func (p *Page) findWrongWays(out []Claim) []Claim {
	for j := range p.Mentions {
		m := &p.Mentions[j]
		s := p.Sentence(m.First)
		if m.Type != normalize.Quantity || s < 0 || p.alone(j) && !m.Range {
			continue
		}
		told := &p.told[s]
		var c *Claim
		if told.marks&marksRelation != 0 {
			c = p.wrongWay(j, p.Sentences[s])
		}
		if c == nil && told.cues&(cueAbove|cueBelow) != 0 {
			c = p.notAbove(j, p.Sentences[s])
		}
		if c == nil && told.cues&cueMore != 0 {
			c = p.raisedBy(j, p.Sentences[s])
		}
		if c != nil {
			out = append(out, *c)
		}
	}
	return out
}

// wrongWay reads a pair of figures whose first is mention j, right behind a word that it rises or
// falls. Object is what it came from, Expected all from which that way leads to the other.
func (p *Page) wrongWay(j int, s normalize.Sentence) *Claim {
	first := p.opened(&p.Mentions[j])
	if first <= s.First || p.opens[first-1].marks&marksRelation == 0 {
		return nil
	}
	way, _ := p.relationAt(first-1, first)
	if way != "rises" && way != "falls" {
		return nil
	}
	x, ok := p.pairAt(j, s.Last)
	if !ok || x.first != first || x.from.n.Coef <= 0 || x.to.n.Coef <= 0 || x.from.n.Float() < 1 || x.to.n.Float() < 1 {
		return nil
	}
	unit := x.to.unit
	if unit == "" && bare(x.b) || unit != x.from.unit || p.heldToOther(x.last, s.Last) {
		return nil
	}
	from, to := x.from.n.Float(), x.to.n.Float()
	switch {
	case way == "falls" && to > from:
		return p.tally("fell", first-1, x.last, from, to, math.MaxInt64)
	case way == "rises" && to < from:
		return p.tally("rose", first-1, x.last, from, 0, to)
	}
	return nil
}

// heldToOther tells whether words at token i go on about what the figures before them are held to:
// "fell from 82 to 85 rupees to the dollar", "from 5 to 10 degrees below zero".
func (p *Page) heldToOther(i, last int) bool {
	if i >= last {
		return false
	}
	if p.Language.Is(p.Tokens[i].Word, normalize.Preposition) {
		return p.cueLength(i, last, cueSite) == 0 && !p.dated(i+1) // "per dollar"; but "in early trading"
	}
	return p.cueLength(i, last, cueTo|cueAgainst|cueBelow|cueShare|cueBehind|cueFrom|cueApiece) > 0
}

// notAbove reads a figure, mention j, that is told to be higher or lower than the one right behind
// the words for that: "at 52 percent, turnout was higher than the 58 percent of 2020".
func (p *Page) notAbove(j int, s normalize.Sentence) *Claim {
	b := &p.Mentions[j]
	if j == 0 || b.Amount.Unit == "" || b.Range || !equalFigure(b) || p.Mentions[j-1].First < s.First {
		return nil
	}
	a := &p.Mentions[j-1]
	if a.Type != normalize.Quantity || a.Amount.Unit != b.Amount.Unit || a.Range || !equalFigure(a) || b.First > a.Last+besideBefore {
		return nil
	}
	for i := max(a.Last, b.First-4); i < b.First; i++ {
		up, n := true, p.cueLength(i, b.First, cueAbove)
		if n == 0 {
			up, n = false, p.cueLength(i, b.First, cueBelow)
		}
		if n == 0 || i+n < b.First-1 || p.cueLength(i-1, i, cueBe) == 0 || !p.plainBetween(p.pastComma(a.Last), i) {
			continue
		}
		if (a.Number.Cmp(b.Number) > 0) == up || a.Number.Cmp(b.Number) == 0 {
			return nil
		}
		if up {
			return p.tally("above it", a.First, b.Last, a.Number.Float(), b.Number.Float(), math.MaxInt64)
		}
		return p.tally("below it", a.First, b.Last, a.Number.Float(), 0, b.Number.Float())
	}
	return nil
}

// pastComma is the token behind a comma at token i, or i.
func (p *Page) pastComma(i int) int {
	if i < len(p.Tokens) && p.String(i) == "," {
		return i + 1
	}
	return i
}

// raisedBy reads how many more there were, mention j, with what they made a toll from: "three more
// bodies were found, bringing the toll to 15 from 11".
func (p *Page) raisedBy(j int, s normalize.Sentence) *Claim {
	m := &p.Mentions[j]
	n, whole := m.Number.Whole()
	if !whole || !plainCount(m) || !equalFigure(m) || p.cueLength(m.First+1, min(m.Last+1, s.Last), cueMore) == 0 && !p.cueBefore(m.First, s.First, 0, cueMore) {
		return nil
	}
	for k := j + 1; k < len(p.Mentions) && p.Mentions[k].First < s.Last; k++ {
		o := &p.Mentions[k]
		if o.Type != normalize.Quantity {
			continue
		}
		x, ok := p.pairAt(k, s.Last)
		a, okA := x.from.n.Whole()
		b, okB := x.to.n.Whole()
		if !ok || !okA || !okB || x.from.unit != "" || x.to.unit != "" || a <= 0 || b <= a || p.cuesIn(m.Last, x.first, s.Last)&cueRaise == 0 {
			return nil
		}
		return p.tally("margin", m.First, x.last, float64(n), float64(b-a), float64(b-a))
	}
	return nil
}
