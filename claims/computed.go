package claims

import (
	"math"
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// findComputed reads what words between two figures say of a third: "made up of five women and
// four men", "12 of the 30 were freed, leaving 18", "cost 95 million, 15 million over budget".
func (p *Page) findComputed(out []Claim) []Claim {
	for j := 0; j+2 < len(p.Mentions); j++ {
		s := p.Sentence(p.Mentions[j].First)
		if s < 0 {
			continue
		}
		sent, k := p.Sentences[s], j
		figures := 0
		for ; j < len(p.Mentions) && p.Mentions[j].First < sent.Last; j++ {
			if p.Mentions[j].Type == normalize.Quantity {
				figures++
			}
		}
		j-- // the last of the sentence
		if figures < 3 || p.told[s].marks&marksRelation == 0 {
			continue
		}
		for i := p.marked(p.Mentions[k].First, sent.Last, marksRelation); i < sent.Last; i = p.marked(i+1, sent.Last, marksRelation) {
			name, n := p.relationAt(i, sent.Last)
			var c *Claim
			switch name {
			case "made up of":
				c = p.madeUp(i, i+n, sent)
			case "split between":
				c = p.splitUp(i, i+n, sent)
			case "left":
				if i > sent.First && p.String(i-1) == "," { // ", leaving 18", not "the Left 18"
					c = p.leaves(i, i+n, sent)
				}
			case "leaving":
				c = p.leaves(i, i+n, sent)
			case "over budget":
				c = p.overBudget(i, i+n, sent)
			}
			if c != nil {
				out = append(out, *c)
			}
		}
	}
	return out
}

// madeReach is how many tokens stand between how many a body has and who they are: "nine-member
// board of the club, made up of".
const madeReach = 9

// madeUp reads a whole with the parts that words in tokens [i, from) say it is made of: "the
// nine-member board, made up of five women and four men".
func (p *Page) madeUp(i, from int, s normalize.Sentence) *Claim {
	j := p.mentionAfter(i) - 1
	if j < 0 || p.Mentions[j].First < s.First || p.Mentions[j].Last < i-madeReach {
		return nil
	}
	m := &p.Mentions[j]
	if !plainCount(m) || !equalFigure(m) || m.Number.Float() < 3 {
		return nil
	}
	var parts []normalize.Mention
	end, last := from, false
	for k := j + 1; k < len(p.Mentions) && p.Mentions[k].First < s.Last && !last; k++ {
		n := &p.Mentions[k]
		if !plainCount(n) || !equalFigure(n) || p.anyVerb(end, n.First) {
			return nil
		}
		before := p.Tokens[n.First-1].Word
		switch last = p.Language.Is(before, normalize.Conjunction); {
		case len(parts) == 0 && n.First > from+1, len(parts) > 0 && !last && p.String(n.First-1) != ",", n.First > end+partReach:
			return nil
		}
		parts, end = append(parts, *n), n.Last
	}
	if len(parts) < 2 || !last || p.cuesIn(from, end, s.Last)&(cuePart|cueMore) != 0 {
		return nil
	}
	if !nearWhole(m, parts) {
		return nil // "1.25 million units, consisting of two shares and a warrant"
	}
	return p.added("sum", j, parts, end)
}

// leaves reads what is left of a whole, behind words in tokens [i, from): "of the 30 hostages,
// 12 were freed, leaving 18", "closed eight of its 30 shops, leaving 22".
func (p *Page) leaves(i, from int, s normalize.Sentence) *Claim {
	k := p.mentionAfter(from)
	if k >= len(p.Mentions) || p.Mentions[k].First > from+1 || p.Mentions[k].Last > s.Last {
		return nil
	}
	left := &p.Mentions[k]
	if !plainCount(left) || !equalFigure(left) || left.Last < s.Last && p.Tokens[left.Last].Kind == normalize.WordToken && !p.Language.Is(p.Tokens[left.Last].Word, normalize.Preposition) {
		return nil // "leaving 20 homeless"
	}
	whole, parts := -1, []normalize.Mention(nil)
	for j := p.mentionAfter(s.First); j < k; j++ {
		m := &p.Mentions[j]
		if m.Type != normalize.Quantity {
			continue
		}
		if !plainCount(m) || !equalFigure(m) {
			return nil
		}
		switch {
		case whole < 0 && p.opensAll(j, s), whole < 0 && len(parts) == 1 && p.partOf(&parts[0], m):
			whole = j
		case whole < 0 && len(parts) > 0:
			return nil
		default:
			parts = append(parts, *m)
		}
	}
	if whole < 0 || len(parts) == 0 || !bare(left) && !p.sameNoun(left, &p.Mentions[whole]) {
		return nil
	}
	c := p.added("sum", whole, append(parts, *left), left.Last)
	if c != nil {
		c.Span = p.Text.Span(min(parts[0].First, p.Mentions[whole].First), left.Last)
	}
	return c
}

// splitUp reads an amount that is split between two, with what each gets, behind words in tokens
// [i, from): "$18 million, split between the school, which gets $11 million, and the library,
// which gets $7 million".
func (p *Page) splitUp(i, from int, s normalize.Sentence) *Claim {
	j := p.mentionAfter(i)
	if j >= len(p.Mentions) || p.Mentions[j].First >= i {
		j--
	}
	if j < 0 || j+2 >= len(p.Mentions) || p.Mentions[j].First < s.First || p.Mentions[j].Last > i || p.Mentions[j+2].First >= s.Last {
		return nil
	}
	m, a, b := &p.Mentions[j], p.Mentions[j+1], p.Mentions[j+2]
	if !sameUnit(m, &a) || !sameUnit(m, &b) || m.Range || m.Amount.Unit == "percent" || j+3 < len(p.Mentions) && p.Mentions[j+3].First < s.Last && p.Mentions[j+3].Type == normalize.Quantity {
		return nil
	}
	if p.conjunctionIn(from, a.First) || !p.conjunctionIn(a.Last, b.First) || p.cuesIn(from, b.Last, s.Last)&(cuePart|cueMore|cueApiece) != 0 {
		return nil
	}
	return p.added("sum", j, []normalize.Mention{a, b}, b.Last)
}

// overBudget reads how much more something cost than it should have, before words in tokens
// [i, from), with both amounts: "budgeted at $80 million, it cost $95 million, $15 million over
// budget".
func (p *Page) overBudget(i, from int, s normalize.Sentence) *Claim {
	j := p.mentionAfter(i)
	if j >= len(p.Mentions) || p.Mentions[j].First >= i {
		j-- // "20 millones más de lo previsto" is one that ends within the words
	}
	if j < 2 || p.Mentions[j].Last > from || p.Mentions[j].Last < i-1 || p.Mentions[j-2].First < s.First {
		return nil
	}
	m, b, a := &p.Mentions[j], &p.Mentions[j-1], &p.Mentions[j-2]
	if j > 2 && p.Mentions[j-3].First >= s.First && p.Mentions[j-3].Type == normalize.Quantity {
		return nil
	}
	for _, n := range []*normalize.Mention{m, a, b} {
		if n.Type != normalize.Quantity || n.Range || n.Change == normalize.About || n.Amount.Unit == "percent" || n.Number.Coef <= 0 {
			return nil
		}
	}
	if a.Amount.Unit != b.Amount.Unit || m.Amount.Unit != "" && m.Amount.Unit != a.Amount.Unit || m.Number.Cmp(a.Number) >= 0 || m.Number.Cmp(b.Number) >= 0 {
		return nil
	}
	apart, slack := math.Abs(b.Number.Float()-a.Number.Float()), half(a.Number)+half(b.Number)
	c := p.tally("over", a.First, from, m.Number.Float(), apart-slack, apart+slack)
	c.Value = a.Amount
	return c
}

// perTime is how many of a length of time make another, at least and at most: not every day is
// one of work, and some are paid for fourteen months.
var perTime = map[[2]string][2]float64{
	{"day", "week"}: {5, 7}, {"day", "month"}: {20, 31}, {"day", "year"}: {200, 366},
	{"week", "month"}: {4, 4.5}, {"week", "year"}: {46, 53}, {"month", "year"}: {12, 14.2},
	{"minute", "hour"}: {60, 60}, {"second", "minute"}: {60, 60},
}

// rates reads an amount in a length of time that is said again for another, mention j: "$4,000 a
// month, or $48,000 a year".
func (p *Page) rates(j int) *Claim {
	n := &p.Mentions[j]
	unit, per, ok := strings.Cut(n.Amount.Unit, " per ")
	if !ok || j == 0 || n.Range || bounded(n) {
		return nil
	}
	m := &p.Mentions[j-1]
	other, each, ok := strings.Cut(m.Amount.Unit, " per ")
	if !ok || other != unit || m.Range || n.First > m.Last+4 || bounded(m) || !p.saysAgain(n, m.Last) {
		return nil
	}
	if times, ok := perTime[[2]string{each, per}]; ok {
		return p.perOther(m, n, times[0], times[1])
	}
	if times, ok := perTime[[2]string{per, each}]; ok {
		return p.perOther(m, n, 1/times[1], 1/times[0])
	}
	return nil
}

// roundedRate is how far a rate may be rounded that is told again.
const roundedRate = 0.03

// bounded tells whether a figure is told as about so much, or more or less.
func bounded(m *normalize.Mention) bool {
	return m.Change == normalize.About || m.Change == normalize.More || m.Change == normalize.Less
}

// perOther makes the claim of a rate that is said again, with how many times the first makes it.
func (p *Page) perOther(m, n *normalize.Mention, lo, hi float64) *Claim {
	x := m.Number.Float()
	slack := min(half(m.Number), roundedRate*x)
	c := p.tally("rate", m.First, n.Last, n.Number.Float(), (x-slack)*lo, (x+slack)*hi)
	c.Value = n.Amount
	return c
}
