package claims

import (
	"strconv"

	"github.com/gainsay/gainsay/normalize"
)

// findMostSince reads since when something is the most: "the highest since 2008", "the
// highest level in 15 years", "a 15-year high". Value is the year, Key what it is: up, down,
// bad or first.
func (p *Page) findMostSince(out []Claim) []Claim {
	for j := range p.Mentions {
		m := &p.Mentions[j]
		from, to := p.yearsBack(m)
		if from == 0 {
			continue
		}
		n := p.Sentence(m.First)
		if n < 0 {
			continue
		}
		s := p.Sentences[n]
		first, last, key := p.mostBefore(m, s)
		if key == "" || p.negated(s.First, m.First) || p.cuesIn(s.First, m.First, m.First)&(cuePossible|cueSuperseded|cueBackground) != 0 {
			continue
		}
		c := p.inSeries(sinceRule, first, last, s)
		c.Key = key
		c.Value = normalize.Amount{Min: normalize.Int(int64(from)), Max: normalize.Int(int64(to))}
		c.Number = strconv.Itoa((from + to) / 2)
		out = append(out, c)
	}
	return out
}

// yearsBack is the year that a date tells since when, or the years that so many years before
// the text may be, or 0.
func (p *Page) yearsBack(m *normalize.Mention) (from, to int) {
	if m.Range {
		return 0, 0
	}
	switch m.Type {
	case normalize.Date:
		if m.From == 0 || !m.Timex.YearWritten() || m.Relation != normalize.Since && p.backTo(m) < 0 {
			return 0, 0
		}
		year, _, _ := m.From.Date()
		return year, year
	case normalize.Duration:
		n, whole := m.Number.Whole()
		if m.Amount.Unit != "year" || !whole || n < leastYears || n > mostYears || p.Date == 0 || !equalFigure(m) {
			return 0, 0
		}
		year, _, _ := p.Date.Date()
		return year - int(n) - 1, year - int(n) + 1
	}
	return 0, 0
}

// How many years ago something was as much that is told so, by its years.
const (
	leastYears = 3
	mostYears  = 200
)

// mostBefore returns the tokens of what is the most since a date or in some years, and what
// that is: "highest level since March 2008", "15-year high".
func (p *Page) mostBefore(m *normalize.Mention, s normalize.Sentence) (first, last int, key string) {
	if i := p.backTo(m); i >= s.First {
		return i, m.Last, "first"
	}
	if m.Type == normalize.Duration {
		for i := m.Last; i < s.Last && i < m.Last+2; i++ {
			if name, n := p.seriesAt(i, s.Last); (name == "up" || name == "down") && n == 1 && hyphenated(m.In(p.Source)) {
				return m.First, i + n, name
			}
		}
		if m.First == s.First || !p.Language.Is(p.Tokens[m.First-1].Word, normalize.Preposition) {
			return 0, 0, ""
		}
	}
	for i := m.First - 1; i >= s.First && i >= m.First-rowBack; i-- {
		if p.Tokens[i].Kind == normalize.PunctToken && !p.hyphen(i) && !p.possessive(i) || p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) {
			break
		}
		switch name, n := p.seriesAt(i, m.First); name {
		case "first":
			if at, _ := p.relationAt(i+n-1, m.First); at != occasion && i+n < m.First {
				if at, _ = p.relationAt(i+n, m.First); at != occasion {
					return 0, 0, "" // the first what
				}
			}
			return i, m.Last, name
		case "up", "down", "bad":
			if k := i - 1; k >= s.First && p.isOneOf(k, s.First) {
				return 0, 0, ""
			}
			return i, m.Last, name
		}
	}
	return 0, 0, ""
}

// backTo returns where the words begin that tell up to a date how long ago something was last
// so: "one must go back to 2002"; or -1.
func (p *Page) backTo(m *normalize.Mention) int {
	for i := m.First - 1; i >= 0 && i >= m.First-4; i-- {
		if name, n := p.seriesAt(i, m.Last); name == "back to" && i+n >= m.First {
			return i
		}
	}
	return -1
}

// isOneOf tells whether "one of the" stands before what is the most, up to token i.
func (p *Page) isOneOf(i, first int) bool {
	for k := i; k >= first && k > i-3; k-- {
		if name, _ := p.seriesAt(k, i+1); name == "one of" {
			return true
		}
	}
	return false
}
