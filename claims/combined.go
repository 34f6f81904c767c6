package claims

import (
	"math"

	"github.com/gainsay/gainsay/normalize"
)

// combinedReach is how many tokens before a figure tell that it is of what two became.
const combinedReach = 12

// combined returns the two parts of what two that became one have, mention j: "with sales of $3
// million at Vale and $2 million at Lossen, the merged firm would have sales of $5
// million".
func (p *Page) combined(j int, s normalize.Sentence) (parts []normalize.Mention, ok bool) {
	m := &p.Mentions[j]
	if j < 2 || p.Mentions[j-2].First < s.First || !p.toldCombined(m, s) {
		return nil, false // two stand before it
	}
	for k := p.mentionAfter(s.First); k < len(p.Mentions) && p.Mentions[k].First < s.Last; k++ {
		n := &p.Mentions[k]
		if k == j || n.Type != normalize.Quantity {
			continue
		}
		if n.Range || n.Amount.NoMin || n.Amount.NoMax || n.Amount.Unit != m.Amount.Unit {
			return nil, false
		}
		parts = append(parts, *n)
	}
	if len(parts) != 2 || parts[0].Last > parts[1].First || !p.conjunctionIn(parts[0].Last, parts[1].First) || parts[1].First > m.First {
		return nil, false
	}
	total, whole := parts[0].Number.Float()+parts[1].Number.Float(), m.Number.Float()
	return parts, min(parts[0].Number.Float(), parts[1].Number.Float()) > 0 && math.Abs(total-whole) <= restApart*whole
}

// toldCombined tells whether a figure is told of two that became one, in its clause.
func (p *Page) toldCombined(m *normalize.Mention, s normalize.Sentence) bool {
	for i := m.First - 1; i >= max(s.First, m.First-combinedReach); i-- {
		if k := p.mentionAfter(i); p.inMention(k, i) && p.Mentions[k].Type == normalize.Quantity {
			return false
		}
		if name, _ := p.relationAt(i, m.First); name == "combined" {
			return true
		}
	}
	return false
}
