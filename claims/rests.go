package claims

import "github.com/gainsay/gainsay/normalize"

// findRests reads what the sentence behind a part and its whole says of all others: "Three of
// the five were found alive. The other two are missing"; and those who share a whole: "took 34
// of the 61 seats, the Greens 15 and the Union 12".
func (p *Page) findRests(out []Claim) []Claim {
	for j := 0; j+1 < len(p.Mentions); j++ {
		m, n := &p.Mentions[j], &p.Mentions[j+1]
		if !plainCount(m) || n.First > m.Last+5 || !p.partOf(m, n) || !equalFigure(n) {
			continue
		}
		c := p.restBehind(j)
		if c == nil {
			c = p.sharedOut(j)
		}
		if c != nil {
			out = append(out, *c)
		}
	}
	return out
}

// restBehind reads the rest of a whole, of which mention j is a part and the next one all, at
// the beginning of the next sentence.
func (p *Page) restBehind(j int) *Claim {
	m, n := &p.Mentions[j], &p.Mentions[j+1]
	s := p.Sentence(m.First)
	if s < 0 || s+1 >= len(p.Sentences) || p.Sentences[s+1].Paragraph || p.Sentence(n.First) != s {
		return nil
	}
	for k := p.mentionAfter(p.Sentences[s].First); k < len(p.Mentions) && p.Mentions[k].First < p.Sentences[s].Last; k++ {
		if k != j && k != j+1 && p.Mentions[k].Type == normalize.Quantity {
			return nil // one more part
		}
	}
	next := p.Sentences[s+1]
	k := p.mentionAfter(next.First)
	if k >= len(p.Mentions) || p.Mentions[k].First > next.First+restOpens {
		return nil
	}
	o := &p.Mentions[k]
	if !plainCount(o) || !equalFigure(o) || !p.isRest(o) || !bare(o) && !p.sameNoun(o, n) || o.Last >= next.Last || !bare(n) && bare(o) && !p.predicate(p.pastRest(o), next.Last) {
		return nil
	}
	return p.added("sum", j+1, []normalize.Mention{*m, *o}, o.Last)
}

// pastRest is the token behind a figure and the "others" behind it.
func (p *Page) pastRest(o *normalize.Mention) int {
	i := o.Last
	if name, n := p.relationAt(i, p.Sentences[p.Sentence(o.First)].Last); name == "others" {
		i += n
	}
	return i
}

// restOpens is how many tokens of a sentence stand before how many the others are.
const restOpens = 2

// sharedOut reads what others have of a whole, of which mention j is a part and the next one
// all, in figures that go without their noun and verb: "34 of the 61 seats, the Greens 15 and
// the Union 12".
func (p *Page) sharedOut(j int) *Claim {
	m, n := &p.Mentions[j], &p.Mentions[j+1]
	last := p.Sentences[p.Sentence(m.First)].Last
	parts, end := []normalize.Mention{*m}, n.Last
	for {
		at := p.ownShare(end, last)
		have, ok := p.digitsAt(at)
		if !ok || at+1 < last && p.Tokens[at+1].Kind == normalize.WordToken && !p.Language.Is(p.Tokens[at+1].Word, normalize.Conjunction) {
			break
		}
		parts, end = append(parts, normalize.Mention{First: at, Last: at + 1, Number: normalize.Int(int64(have))}), at+1
	}
	if len(parts) < 3 {
		return nil
	}
	return p.added("above", j+1, parts, end)
}

// namedReach is how many tokens stand from a sign to what somebody has of a whole.
const namedReach = 7

// ownShare returns the figure behind a sign or "and" at token i and a name: ", the Greens |15";
// or -1.
func (p *Page) ownShare(i, last int) int {
	if i >= last || p.String(i) != "," && !p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) {
		return -1
	}
	for k := i + 1; k < min(last, i+namedReach); k++ {
		switch {
		case p.Tokens[k].Kind == normalize.NumberToken && p.capital(k-1):
			return k
		case p.capital(k), p.Language.Is(p.Tokens[k].Word, normalize.Determiner|normalize.Conjunction|normalize.Preposition):
		default:
			return -1
		}
	}
	return -1
}
