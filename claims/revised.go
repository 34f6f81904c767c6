package claims

import "github.com/gainsay/gainsay/normalize"

// revisedAges reads an age that a text calls old, and the one that it puts in its
// place in the same sentence or the next: "the driver, at first said to be 41 years
// old, is 44". Both have the noun of the first as their Key, or its
// name as their Subject.
func (p *Page) revisedAges(out []Claim) []Claim {
	for j := range p.Mentions {
		m := &p.Mentions[j]
		if m.Type != normalize.Quantity || !ageLike(m) {
			continue
		}
		s := p.Sentence(m.First)
		if s < 0 {
			continue
		}
		sent := p.Sentences[s]
		if p.cuesIn(sent.First, m.First, m.First)&cueSuperseded == 0 {
			continue
		}
		now := p.ageBehind(j, s)
		if now == nil || now.Number == m.Number {
			continue
		}
		c := Claim{Kind: "age", Rule: "revised", Count: OfEvent}
		from, to := p.agedBefore(m.First, sent.First)
		switch {
		case to == from:
			continue
		case p.capital(from):
			c.Subject = p.folded(from, to)
		default:
			c.Key = p.Language.Stem(p.String(from))
		}
		for _, of := range [2]*normalize.Mention{m, now} {
			c := c
			c.Value, c.Change, c.Number, c.figure, c.tokens = normalize.Amount{Min: of.Number, Max: of.Number, Unit: yearOfAge}, of.Change, of.Number.String(), of.Span, [2]int{of.First, of.Last}
			c.Superseded, c.Span = of == m, p.Text.Span(of.First, of.Last)
			switch {
			case of == m:
				c.Span = p.Text.Span(from, m.Last)
			case of.First > 1 && p.Language.Is(p.Tokens[of.First-1].Word, normalize.Auxiliary):
				c.Span = p.Text.Span(of.First-2, of.Last)
			}
			out = append(out, c)
		}
	}
	return out
}

// ageBehind returns the one age, or bare figure behind "is", that stands behind
// mention j in its sentence or the next one.
func (p *Page) ageBehind(j, s int) *normalize.Mention {
	last := p.Sentences[s].Last
	if s+1 < len(p.Sentences) && !p.Sentences[s+1].Paragraph {
		last = p.Sentences[s+1].Last
	}
	for k := j + 1; k < len(p.Mentions) && p.Mentions[k].Last <= last; k++ {
		m := &p.Mentions[k]
		is := m.First > 0 && p.Language.Is(p.Tokens[m.First-1].Word, normalize.Auxiliary)
		if ageLike(m) || bareCount(m) && is && (m.Last >= len(p.Tokens) || p.Tokens[m.Last].Kind == normalize.PunctToken) {
			return m
		}
	}
	return nil
}

// agedBefore returns the name or the noun of one person that stands nearest
// before token i, or an empty range.
func (p *Page) agedBefore(i, first int) (from, to int) {
	for k := i - 1; k >= first; k-- {
		if a, b := p.nameUpTo(k+1, first); b > a {
			return a, b
		}
		t := p.Tokens[k]
		if t.Kind == normalize.WordToken && !t.Is(normalize.Upper) && k > first && p.lexicon.listedClasses(t.Word)&p.lexicon.Sources != 0 &&
			(p.Language.Is(p.Tokens[k-1].Word, normalize.Determiner) || p.possessive(k-1)) {
			return k, k + 1
		}
	}
	return i, i
}
