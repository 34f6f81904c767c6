package claims

import (
	"strconv"

	"github.com/gainsay/gainsay/normalize"
)

// findTallies reads what a sentence works out from two of its figures beside a
// third: a rank of so many with how many are behind, a majority of the whole,
// a margin of a vote, what doubled. Object is what the text says, Expected the
// least and most that its figures allow.
func (p *Page) findTallies(out []Claim) []Claim {
	for j := range p.Mentions {
		m := &p.Mentions[j]
		if m.Type != normalize.Quantity && m.Type != normalize.Ordinal {
			continue
		}
		s := p.Sentence(m.First)
		if s < 0 {
			continue
		}
		c := p.marginFirst(j, p.Sentences[s])
		margin := p.told[s].cues&cueMargin != 0
		switch {
		case c != nil:
		case m.Range || j+1 < len(p.Mentions) && p.Mentions[j+1].First <= m.Last+besideReach:
			c = p.ranked(j)
		case !margin:
			continue // there is no second figure beside it
		}
		if c == nil && margin {
			if c = p.dashMargin(j); c == nil {
				c = p.marginBehind(j, s)
			}
			if c == nil {
				c = p.marginOfVotes(j, p.Sentences[s])
			}
		}
		if c == nil {
			c = p.majority(j)
		}
		if c == nil {
			c = p.margin(j)
		}
		if c == nil {
			c = p.multiplied(j)
		}
		if c != nil {
			c.Rule = c.Key
			out = append(out, *c)
		}
	}
	return out
}

// outOf returns the whole of "30th of 32" or "41st in a field of 38", whose first figure
// is mention j.
func (p *Page) outOf(j int) (n *normalize.Mention, of int64, ok bool) {
	if j+1 >= len(p.Mentions) {
		return nil, 0, false
	}
	m, n := &p.Mentions[j], &p.Mentions[j+1]
	if n.Type != normalize.Quantity || n.Range || !equalFigure(n) || n.Amount.Unit != "" || n.First <= m.Last {
		return nil, 0, false
	}
	switch gap := n.First - m.Last; {
	case gap <= 2 && p.cueLength(m.Last, n.First, cueShare) > 0:
	case gap < 3, gap > besideReach, m.Type != normalize.Ordinal, !p.Language.Is(p.Tokens[m.Last].Word, normalize.Preposition),
		p.cueLength(n.First-1, n.First, cueShare|cueLink) == 0, !p.nounOnly(m.Last+1, n.First-1):
		return nil, 0, false
	}
	of, whole := n.Number.Whole()
	return n, of, whole && of >= 2
}

// besideReach is how many tokens may stand between two figures of one relation: "41st in a
// field of 38".
const besideReach = 5

// ranked reads "30th of 32, with only one worse": Key is "rank" where there is
// no such rank, "behind" where those behind or before do not fit it.
func (p *Page) ranked(j int) *Claim {
	m := &p.Mentions[j]
	rank, whole := m.Number.Whole()
	first := m.First
	if m.Type != normalize.Ordinal {
		if first == 0 || m.Last != m.First+1 || p.cueLength(first-1, first, cueRank) == 0 {
			return nil
		}
		first--
	}
	n, of, ok := p.outOf(j)
	if !ok || !whole || rank < 1 {
		return nil
	}
	if rank > of {
		if of < 3 {
			return nil
		}
		return p.tally("rank", first, n.Last, float64(rank), 1, float64(of))
	}
	end := p.Sentences[p.Sentence(m.First)].Last
	for k := j + 2; k < len(p.Mentions) && p.Mentions[k].First < min(end, n.Last+10); k++ {
		o := &p.Mentions[k]
		count, whole := o.Number.Whole()
		if o.Type != normalize.Quantity || o.Range || !equalFigure(o) || o.Amount.Unit != "" || !whole {
			continue
		}
		if of := o.Of.In(p.Source); of != n.Of.In(p.Source) && of != "" && p.besideCue(o) == 0 {
			continue // "five points behind"
		}
		side, last := p.aside(o.Last, min(end, o.Last+3))
		if side == 0 && o.Last > o.First+1 { // "two worse" is one mention
			side, last = p.aside(o.Last-1, o.Last)
		}
		switch side {
		case cueBehind:
			return p.tally("behind", first, last, float64(count), float64(of-rank), float64(of-rank))
		case cueAhead:
			return p.tally("behind", first, last, float64(count), float64(rank-1), float64(rank-1))
		}
	}
	for i := n.Last; i < min(end, n.Last+6); i++ {
		if k := p.cueLength(i, end, cueLone); k > 0 { // "only one was worse": no figure is written
			switch side, last := p.aside(i+k, min(end, i+k+3)); side {
			case cueBehind:
				return p.tally("behind", first, last, 1, float64(of-rank), float64(of-rank))
			case cueAhead:
				return p.tally("behind", first, last, 1, float64(rank-1), float64(rank-1))
			}
		}
	}
	return nil
}

// besideCue returns what of standing behind or ahead the noun of a figure is:
// the "worse" of "two worse".
func (p *Page) besideCue(o *normalize.Mention) cue {
	i, last := p.tokensOf(o.Of)
	if last != i+1 {
		return 0
	}
	side, _ := p.aside(i, last)
	return side
}

// aside returns whether words of standing behind or ahead follow at token i,
// with nothing but small words before them, and the token behind them.
func (p *Page) aside(i, last int) (cue, int) {
	for ; i < last; i++ {
		for _, c := range [...]cue{cueBehind, cueAhead} {
			if n := p.cueLength(i, last, c); n > 0 {
				return c, i + n
			}
		}
		if p.content(i) || p.Tokens[i].Kind == normalize.PunctToken {
			break
		}
	}
	return 0, 0
}

// multiplied reads "doubled from 20 to 50", "tripled, from 200 in 2010 to 400 in
// 2020".
func (p *Page) multiplied(j int) *Claim {
	m := &p.Mentions[j]
	n := p.Sentence(m.First)
	if told := &p.told[n]; told.cues&(cueDoubled|cueTripled|cueHalved) == 0 && told.marks&marksRelation == 0 {
		return nil
	}
	s := p.Sentences[n]
	x, ok := p.pairAt(j, s.Last)
	if !ok || x.from.n.Coef <= 0 || x.from.unit != x.to.unit {
		return nil
	}
	words := 0
	for i := x.first - 1; i >= s.First && i >= x.first-10; i-- {
		factor := p.factorAt(i, x.first)
		if factor > 0 {
			const hedges = normalize.Adverb | normalize.Preposition | normalize.Conjunction | normalize.Subordinator
			if i > s.First && p.Language.Is(p.Tokens[i-1].Word, hedges) {
				return nil
			}
			ratio := x.to.n.Float() / x.from.n.Float()
			return p.tally("times", i, x.last, factor, ratio*0.83, ratio*1.18)
		}
		if p.inMention(p.mentionAfter(i), i) {
			continue
		}
		if p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) || p.Tokens[i].Kind == normalize.PunctToken && p.String(i) != "," {
			return nil
		}
		if p.content(i) {
			if words++; words > 3 {
				return nil
			}
		}
	}
	return nil
}

// factorAt returns by how much something was multiplied in words that start at
// token i: "doubled", "halved", "fivefold"; or 0.
func (p *Page) factorAt(i, last int) float64 {
	switch {
	case p.cueLength(i, last, cueDoubled) > 0:
		return 2
	case p.cueLength(i, last, cueTripled) > 0:
		return 3
	case p.cueLength(i, last, cueHalved) > 0:
		return 0.5
	}
	if name, _ := p.relationAt(i, last); name != "" {
		if n, err := strconv.Atoi(name); err == nil {
			return float64(n)
		}
	}
	return 0
}

// tally makes the claim of a figure with what the others allow.
func (p *Page) tally(key string, first, last int, stated, lo, hi float64) *Claim {
	return &Claim{
		Kind: "change", Rule: "sum", Key: key, Span: p.Text.Span(first, last), Number: figureText(stated), Object: figureText(stated),
		Change: normalize.Equal, Expected: figureText(lo) + ".." + figureText(hi),
	}
}
