package claims

import (
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// backwards reads a stretch of days, months or years that ends before it
// begins, whose last date is mention j: "from May 12 to May 3, 2017", "del 14 al
// 9 de junio", "from 2014 to 2009". Where no year is written its Stance is
// Reported. Object and Expected are its two ends.
func (p *Page) backwards(j int) *Claim {
	m := &p.Mentions[j]
	c := &Claim{Kind: "weekday", Rule: "range", Key: "range"}
	first := m.First
	switch {
	case p.oddEnds(m):
		a, b, _ := strings.Cut(strings.TrimPrefix(m.Timex.String(), "("), ",")
		b, _, _ = strings.Cut(b, ",")
		if !p.reversed(m, a, b) {
			return nil
		}
		c.Object, c.Expected = a, b
		if !m.Timex.YearWritten() {
			c.Stance = Reported
		}
	default:
		from, object, ok := p.yearBefore(j)
		if !ok {
			if from, object, ok = p.dayBefore(m); !ok {
				return nil
			}
			c.Stance = Reported
		}
		first, c.Object, c.Expected = from, object, m.Timex.String()
	}
	s := p.Sentence(m.First)
	if s < 0 {
		return nil
	}
	for _, moved := range [...]string{"moved", "rises", "falls"} {
		if k, _ := p.relationIn(p.Sentences[s].First, p.Sentences[s].Last, moved); k >= 0 {
			return nil // from one date to another, and not all the time between
		}
	}
	c.Span = p.Text.Span(first, m.Last)
	return c
}

// mayRunBack tells whether mention j may be the last date of a stretch that ends
// before it begins: one with odd ends, the second of two years, or a day with a
// figure before it. Most dates are none.
func (p *Page) mayRunBack(j int) bool {
	m := &p.Mentions[j]
	if m.Type != normalize.Date || m.First < 2 {
		return m.Type == normalize.Date && oddStretch(m)
	}
	switch {
	case oddStretch(m):
		return true
	case p.Tokens[m.Last-1].Kind == normalize.NumberToken && m.Last-m.First <= 2:
		return j > 0 && p.Mentions[j-1].Type == normalize.Date && m.First <= p.Mentions[j-1].Last+2
	}
	return p.Tokens[m.First-1].Kind == normalize.NumberToken || p.Tokens[m.First-2].Kind == normalize.NumberToken
}

// oddStretch tells whether the ends of a date lie as those of a stretch that ends
// before it begins: nearly a year apart where no year is written.
func oddStretch(m *normalize.Mention) bool {
	const nearlyYear, shortest = 330, 4 // tokens of "June 14-June 9"
	if m.Last-m.First < shortest {
		return false
	}
	return m.From > m.To && m.To != 0 || (m.From == 0 || m.To-m.From > nearlyYear) && !m.Timex.YearWritten()
}

// oddEnds tells whether an odd stretch is one of days, months or years in
// figures: "from Friday to Sunday" has none.
func (p *Page) oddEnds(m *normalize.Mention) bool {
	if !oddStretch(m) {
		return false
	}
	figures := 0
	for i := m.First; i < m.Last; i++ {
		if p.Tokens[i].Kind == normalize.NumberToken {
			figures++
		}
	}
	return figures > 1 && isStretch(m)
}

// reversed tells whether the second of two ends of a stretch, as TIMEX3 has
// them, lies before the first: with the year at both ends, or in one month. A
// year at the end alone may be that of the end alone.
func (p *Page) reversed(m *normalize.Mention, a, b string) bool {
	if len(a) != len(b) || len(a) < len("2026-06") {
		return false
	}
	month, days := len("2026-"), len(a) == len("2026-06-14")
	if !m.Timex.YearWritten() {
		if !days {
			return false
		}
		x, errX := strconv.Atoi(a[month+len("06-"):])
		y, errY := strconv.Atoi(b[month+len("06-"):])
		return a[month:month+2] == b[month:month+2] && errX == nil && errY == nil && x > y+1 // from June 15 to June 14 is a year
	}
	if m.From == 0 || m.To == 0 || m.From <= m.To {
		return false
	}
	years := 0
	for i := m.First; i < m.Last; i++ {
		if t := p.Tokens[i]; t.Kind == normalize.NumberToken && t.End-t.Start == 4 {
			years++
		}
	}
	return years > 1 || a[:month+2] == b[:month+2]
}

// yearBefore returns the later year that a year, mention j, is the end of a
// stretch from: the 2014 of "from 2014 to 2009".
func (p *Page) yearBefore(j int) (first int, year string, ok bool) {
	if j == 0 {
		return 0, "", false
	}
	m, n := &p.Mentions[j], &p.Mentions[j-1]
	if m.Timex.Grain() != normalize.GrainYear || n.Type != normalize.Date || n.Timex.Grain() != normalize.GrainYear || m.First > n.Last+2 {
		return 0, "", false
	}
	a, b := m.Last-1, n.Last-1
	if !p.fourDigits(a) || !p.fourDigits(b) || p.String(b) <= p.String(a) || m.Last-m.First > 2 || n.Last-n.First > 2 {
		return 0, "", false
	}
	if name, k := p.relationAt(b+1, a); name != "closes" || b+1+k != a {
		return 0, "", false
	}
	s := p.Sentence(b)
	if s < 0 || !p.endsRelation(b, p.Sentences[s].First, "opens") || !p.endsYear(a+1, p.Sentences[s].Last) {
		return 0, "", false
	}
	return b - 1, p.String(b), true
}

func (p *Page) fourDigits(i int) bool {
	t := p.Tokens[i]
	return t.Kind == normalize.NumberToken && t.End-t.Start == 4
}

// endsYear tells whether what follows at token i is no noun that a figure counts.
func (p *Page) endsYear(i, last int) bool {
	if i >= last || p.Tokens[i].Kind == normalize.PunctToken && p.String(i) != "-" && p.String(i) != "%" {
		return true
	}
	const goesOn = normalize.Preposition | normalize.Conjunction | normalize.Auxiliary | normalize.Pronoun | normalize.Verb | normalize.Past | normalize.Present | normalize.Adverb | normalize.Subordinator
	return p.Language.Is(p.Tokens[i].Word, goesOn)
}

// dayBefore returns the later day of the month that a day is the end of a
// stretch from: the 14 of "du 14 au 9 juin". From the 28th to the 6th may run on
// into the next month.
func (p *Page) dayBefore(m *normalize.Mention) (first int, day string, ok bool) {
	_, month, last := m.Timex.Date()
	if month == 0 || last == 0 || m.Timex.Grain() != normalize.GrainDay {
		return 0, "", false
	}
	if _, stated := m.Timex.Weekday(); stated {
		return 0, "", false
	}
	i, s := m.First, p.Sentence(m.First)
	for i < m.Last && p.Tokens[i].Kind != normalize.NumberToken {
		i++
	}
	k := i - 1
	for k > i-4 && k > 0 && p.Tokens[k].Kind == normalize.WordToken {
		k--
	}
	n, number := p.digitsAt(k)
	const ownMonth = 20 // days from the one to the other, were it the next month
	if s < 0 || k <= p.Sentences[s].First || !number || n <= last || n > 31 || 30-n+last < ownMonth {
		return 0, "", false
	}
	if name, w := p.relationAt(k+1, i); name != "closes" || k+1+w != i {
		return 0, "", false
	}
	if !p.endsRelation(k, p.Sentences[s].First, "opens") {
		return 0, "", false
	}
	return k - 1, p.String(k), true
}
