package claims

import (
	"math"

	"github.com/gainsay/gainsay/normalize"
)

// sum makes the claim of a whole, mention j, with all its parts in the same
// sentence: "57 plaintiffs – 31 women, 22 men and four groups –", "Of the 80,
// 23 are in Tamra, the remaining 57 at home", "84 houses, 61 of them in Tamra
// and 23 around it"; or of a price with what one costs: "four ships for $496
// million, or $124 million apiece".
func (p *Page) sum(j int) (Claim, bool) {
	m := &p.Mentions[j]
	s := p.Sentence(m.First)
	if s < 0 || m.Type != normalize.Quantity || m.Range || !equalFigure(m) || m.Amount.Unit == "percent" || m.Number.Coef <= 0 || m.Number.Float() < 2 {
		return Claim{}, false
	}
	sent := p.Sentences[s]
	if c, ok := p.apiece(j, sent); ok {
		return c, true
	}
	if parts, last, ok := p.listed(j, sent); ok {
		return p.added("sum", j, parts, last)
	}
	if p.opening(s, j+1) == j {
		if parts, last, ok := p.withRest(j, sent); ok {
			return p.added("sum", j, parts, last)
		}
	}
	if parts, last, ok := p.amongThem(j, sent); ok {
		return p.added("above", j, parts, last)
	}
	return Claim{}, false
}

// added makes the claim of a whole with its parts. Parts of money may go
// without the million that their whole has.
func (p *Page) added(key string, j int, parts []normalize.Mention, last int) (Claim, bool) {
	m := &p.Mentions[j]
	total, finest := 0.0, math.Inf(1)
	for i := range parts {
		total += parts[i].Number.Float()
		finest = min(finest, roundedBy(parts[i].Number))
	}
	want := m.Number.Float()
	for _, scale := range [...]float64{1e9, 1e6, 1e3} {
		if want >= scale && total < want/scale*10 && total > want/scale/10 {
			total, finest = total*scale, max(finest, 0.5)*scale
		}
	}
	slack := float64(len(parts)+1) * min(finest, roundedBy(m.Number)) // one writer rounds all alike
	c := p.tally(key, m.First, last, want, total-slack, total+slack)
	if key == "above" {
		c.Expected = figureText(total-slack) + ".." + figureText(math.MaxInt32)
	}
	c.Kind, c.Rule, c.Value = "change", "sum", m.Amount
	return c, true
}

// listed returns the parts that stand between dashes, in brackets or behind a
// colon right after a whole and its noun.
func (p *Page) listed(j int, s normalize.Sentence) (parts []normalize.Mention, last int, ok bool) {
	m := &p.Mentions[j]
	open := m.Last
	for open < min(s.Last, m.Last+6) && !p.opensList(open) {
		const others = normalize.Preposition | normalize.Conjunction | normalize.Subordinator
		if p.Tokens[open].Kind == normalize.PunctToken || p.isVerb(open) || p.dated(open) || p.Language.Is(p.Tokens[open].Word, others) {
			return nil, 0, false
		}
		open++
	}
	if open >= min(s.Last, m.Last+6) || open+1 >= s.Last || !p.Tokens[open+1].Is(normalize.AfterSpace) && p.String(open) != "(" {
		return nil, 0, false
	}
	last = open + 1
	for last < s.Last && !p.closesList(last, open) {
		if p.isVerb(last) || p.String(last) == ";" || p.String(last) == ":" || p.cueLength(last, s.Last, cuePart|cueMore) > 0 {
			return nil, 0, false
		}
		last++
	}
	k := j + 1
	for ; k < len(p.Mentions) && p.Mentions[k].First < last; k++ {
		n := &p.Mentions[k]
		if n.Type != normalize.Quantity || n.Range || !equalFigure(n) || n.Amount.Unit != "" && n.Amount.Unit != m.Amount.Unit || n.Last > last || p.Tokens[n.Last-1].Kind == normalize.NumberToken && p.Tokens[n.Last].Kind != normalize.WordToken {
			return nil, 0, false
		}
		if i := n.First - 1; k > j+1 && p.String(i) != "," && !p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) {
			return nil, 0, false
		}
		if k == j+1 && n.First != open+1 {
			return nil, 0, false
		}
		parts = append(parts, *n)
	}
	return parts, last, len(parts) >= 2 && p.Language.Is(p.Tokens[parts[len(parts)-1].First-1].Word, normalize.Conjunction)
}

func (p *Page) opensList(i int) bool {
	switch p.String(i) {
	case ":", "–", "—", "(":
		return true
	}
	return false
}

// closesList tells whether what opened at a sign ends at token i.
func (p *Page) closesList(i, open int) bool {
	switch p.String(open) {
	case "(":
		return p.String(i) == ")"
	case "–", "—":
		return p.String(i) == p.String(open) || p.String(i) == "."
	}
	return p.String(i) == "."
}

// withRest returns the parts of a whole that its sentence opens with, the last
// of which is the rest.
func (p *Page) withRest(j int, s normalize.Sentence) (parts []normalize.Mention, last int, ok bool) {
	m := &p.Mentions[j]
	for k := j + 1; k < len(p.Mentions) && p.Mentions[k].First < s.Last; k++ {
		n := &p.Mentions[k]
		if n.Type == normalize.Date || n.Type == normalize.Time {
			continue
		}
		if n.Type != normalize.Quantity || n.Range || !equalFigure(n) || n.Amount.Unit != m.Amount.Unit {
			return nil, 0, false
		}
		parts = append(parts, *n)
		if len(parts) >= 2 && (p.cueBefore(n.First, s.First, 0, cueRest) || p.cueLength(n.First-1, n.Last, cueRest) > 0) {
			return parts, n.Last, true
		}
	}
	return nil, 0, false
}

// amongThem returns the parts of "84 houses, 61 of them in Tamra and 33 around".
func (p *Page) amongThem(j int, s normalize.Sentence) (parts []normalize.Mention, last int, ok bool) {
	if j+2 >= len(p.Mentions) {
		return nil, 0, false
	}
	m, a, b := &p.Mentions[j], &p.Mentions[j+1], &p.Mentions[j+2]
	switch {
	case b.First >= s.Last || a.First > m.Last+6 || b.First > a.Last+10 || !plainCount(m) || !plainCount(a) || !plainCount(b):
	case b.Last != b.First+1 || a.Number.Cmp(m.Number) > 0 || p.cueLength(a.Last, b.First, cueWhole) == 0:
	case !p.Language.Is(p.Tokens[b.First-1].Word, normalize.Conjunction) || b.Last < s.Last && !p.Language.Is(p.Tokens[b.Last].Word, normalize.Preposition):
	default:
		return []normalize.Mention{*a, *b}, b.Last, true
	}
	return nil, 0, false
}

// apiece reads a price, mention j, with how many it is for and what one costs.
func (p *Page) apiece(j int, s normalize.Sentence) (Claim, bool) {
	if j == 0 || j+1 >= len(p.Mentions) {
		return Claim{}, false
	}
	m, one := &p.Mentions[j], &p.Mentions[j+1]
	if m.Amount.Unit == "" || one.Amount.Unit != m.Amount.Unit || one.Range || one.First > m.Last+4 || one.Last >= s.Last || one.Type != normalize.Quantity ||
		!p.saysAgain(one, m.Last) || p.cueLength(one.Last, s.Last, cueApiece) == 0 {
		return Claim{}, false
	}
	var count *normalize.Mention
	for k := j - 1; k >= 0 && p.Mentions[k].First >= s.First; k-- {
		if n := &p.Mentions[k]; plainCount(n) {
			if count != nil {
				return Claim{}, false
			}
			count = n
		}
	}
	if count == nil || count.Number.Float() < 2 {
		return Claim{}, false
	}
	n, each := count.Number.Float(), one.Number.Float()
	slack := n * half(one.Number)
	c := p.tally("each", count.First, one.Last, m.Number.Float(), n*each-slack, n*each+slack)
	c.Kind, c.Rule, c.Value = "change", "sum", m.Amount
	return c, true
}
