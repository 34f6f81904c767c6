package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// measuredOf fills in what a measure of a statement is of: in Scope the noun behind
// it ("60 percent of women"), in Head the extreme that it is, in Expected how it is
// said. How long after another thing something was is a part of its story.
func (p *Page) measuredOf(c *Claim, m *normalize.Mention, s normalize.Sentence) {
	if c.Expected = p.lastsWith(m, s); c.Expected == "" {
		c.Expected = p.measuredBy(m, s)
	}
	if name, n := p.relationAt(min(m.Last, s.Last-1), s.Last); c.Expected == "long" && (name == "measured in" || name == "closes") && m.Last+n < s.Last && p.capital(m.Last+n) {
		c.Count = PartOf // "flows 120 km through Norland"
	}
	if f := p.figure(m, s.Last); f.Head >= 0 && !strings.Contains(c.Number, "-") {
		c.Scope = []string{p.stemAt(f.Head)}
	}
	if m.Type == normalize.Duration && (m.Last < s.Last && (p.apartAt(m.Last, s.Last) || p.Language.Is(p.Tokens[m.Last].Word, normalize.Subordinator)) || m.First > s.First && p.apartAt(m.First-1, s.Last)) {
		c.Count = PartOf
	}
	first, last := p.clause(p.Sentence(m.First), m.First, m.Last)
	for i := first; i < last; i++ {
		switch name, n := p.relationAt(i, last); name {
		case "average":
			c.Head = name
			return
		case "most", "greatest", "least":
			c.Head = p.stemAt(i + n - 1)
		}
	}
}

// measuredBy tells along which side a length measures a thing: "460 km long", "stands 190
// metres". How far it goes through a country is a part of it.
func (p *Page) measuredBy(m *normalize.Mention, s normalize.Sentence) string {
	if _, ok := m.Amount.In("metre"); !ok {
		return ""
	}
	if name, _ := p.relationAt(s.First, m.First); name == "measured at" && s.First+1 == m.First {
		return "tall"
	}
	for _, i := range p.besideFigure(m, s) {
		if name, _ := p.relationAt(i, s.Last); strings.HasPrefix(name, "measure ") {
			return strings.TrimPrefix(name, "measure ")
		}
	}
	return ""
}

// besideFigure are the tokens near a mention, the nearest first.
func (p *Page) besideFigure(m *normalize.Mention, s normalize.Sentence) (near []int) {
	after, before := m.Last, m.First-1
	for range leadReach {
		if after < s.Last && p.Tokens[after].Kind != normalize.PunctToken {
			near = append(near, after)
			after++
		}
		if before >= s.First && p.Tokens[before].Kind != normalize.PunctToken {
			near = append(near, before)
			before--
		}
	}
	return near
}

// lastsWith is "lasted" where a stretch of time is how long something lasted.
func (p *Page) lastsWith(m *normalize.Mention, s normalize.Sentence) string {
	first, last := p.clause(p.Sentence(m.First), m.First, m.Last)
	for _, name := range []string{"lasted", "spans"} {
		if at, _ := p.relationIn(max(first, m.First-leadReach), min(last, m.Last+1), name); at >= s.First && m.Type == normalize.Duration {
			return "lasted"
		}
	}
	return ""
}
