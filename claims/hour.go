package claims

import "github.com/gainsay/gainsay/normalize"

// hourKind is every time of day of a page, whatever it is the time of.
func hourKind() *Kind {
	return &Kind{Name: "times", Doc: "A time of day, with the words of its sentence.", Check: "time", FindPage: findHours}
}

// maxHours is how many hours of a page are read: a chronology has more.
const maxHours = 16

// findHours reads the times of day of a page. Object is the time, Expected the days if it
// names them, Context what its sentence speaks of.
func findHours(p *Page, out []Claim) []Claim {
	n := 0
	for j := range p.Mentions {
		m := &p.Mentions[j]
		if m.Type != normalize.Time || m.Range {
			continue
		}
		s := p.Sentence(m.First)
		if _, clock := m.Timex.Clock(); s < 0 || !clock {
			continue
		}
		c := Claim{Kind: "times", Rule: "hour", Object: m.Timex.String(), Span: p.Text.Span(m.First, m.Last), Context: p.saidOf(s, p.Sentences[s].First)}
		if minute, _ := m.Timex.Clock(); p.halved(m, minute) {
			c.Rule = "hour of half a day"
		}
		if p.dayTold(m) {
			c.Expected = m.From.String() + ".." + m.To.String()
		}
		if p.cuesIn(p.Sentences[s].First, m.First, m.First)&cueSuperseded != 0 {
			c.Superseded = true
		}
		out = append(out, c)
		if n++; n == maxHours {
			break
		}
	}
	return out
}

// dayTold tells whether a mention of a time says on which day it is. An hour with its zone
// is read as of the day of the page, which may be that of a later edition.
func (p *Page) dayTold(m *normalize.Mention) bool {
	_, zone := m.Timex.Zone()
	_, weekday := m.Timex.Weekday()
	return m.From != 0 && !(zone && !weekday && m.From == p.Date)
}
