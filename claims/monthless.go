package claims

import (
	"github.com/gainsay/gainsay/normalize"
)

// monthReach is how many days before and after the day of the text a day may
// lie whose month is not said.
const monthReach = 31

// monthless reads a weekday with the day of an unnamed month, mention j: "on
// Friday the 13th", "el martes 14". It is wrong when no month near the day of
// the text has such a day; Expected is then the weekday of the nearest.
func (p *Page) monthless(j int) *Claim {
	m := &p.Mentions[j]
	weekday, ok := m.Timex.Weekday()
	if !ok || p.Date == 0 || m.Type != normalize.Date {
		return nil
	}
	day, ok := p.dayOnly(m)
	s := p.Sentence(m.First)
	if !ok || s < 0 || p.otherDate(j, s) || !p.placed(m.First, m.Last, s) {
		return nil
	}
	var near normalize.Day
	for d := p.Date - monthReach; d <= p.Date+monthReach; d++ {
		if _, _, n := d.Date(); n != day {
			continue
		}
		if d.Weekday() == weekday {
			return nil
		}
		if near == 0 || distance(d, p.Date) < distance(near, p.Date) {
			near = d
		}
	}
	if near == 0 {
		return nil
	}
	return &Claim{
		Kind: "weekday", Rule: "monthless", Span: p.Text.Span(m.First, m.Last), Stance: Reported,
		Key: near.String(), Object: weekday.String(), Expected: near.Weekday().String(),
	}
}

func distance(a, b normalize.Day) normalize.Day { return max(a-b, b-a) }

// dayOnly returns the day of the month that a weekday stands beside when no
// month does.
func (p *Page) dayOnly(m *normalize.Mention) (day int, ok bool) {
	_, _, day = m.Timex.Date()
	figures, words := 0, 0
	for i := m.First; i < m.Last; i++ {
		switch t := p.Tokens[i]; {
		case p.Source[t.Start] >= '0' && p.Source[t.Start] <= '9':
			figures++
		case i > m.First && !t.Is(normalize.AfterSpace): // "13" and "th"
		case t.Kind == normalize.WordToken && !p.Language.Is(t.Word, normalize.Determiner|normalize.Preposition):
			words++
		}
	}
	return day, day > 0 && figures == 1 && words == 1 && !m.Timex.YearWritten() && p.endsDay(m.Last)
}

// endsDay tells whether what follows a day is no noun that the figure counts
// and no month: "Friday the 13th franchise".
func (p *Page) endsDay(i int) bool {
	if i >= len(p.Tokens) {
		return true
	}
	const goesOn = normalize.Preposition | normalize.Auxiliary | normalize.Pronoun | normalize.Verb | normalize.Past | normalize.Present
	switch t := p.Tokens[i]; t.Kind {
	case normalize.PunctToken:
		return !p.joint(i)
	case normalize.WordToken:
		return p.Language.Is(t.Word, goesOn) && !p.Language.Is(t.Word, normalize.Conjunction) && p.cueLength(i, i+1, cueLink) == 0
	}
	return false
}

// placed tells whether a day of tokens [first, last) says when something was:
// it opens its sentence or a preposition or the article of a date stands before it.
func (p *Page) placed(first, last, s int) bool {
	sent := p.Sentences[s]
	if sent.Last-sent.First < last-first+4 || p.titleCase(sent.First, sent.Last) {
		return false
	}
	return first > sent.First && p.Language.Is(p.Tokens[first-1].Word, normalize.Preposition) || p.Language.Is(p.Tokens[first].Word, normalize.Determiner)
}

// otherDate tells whether the sentence of mention j has another date, or those
// before it one of another time, which it may go on about.
func (p *Page) otherDate(j, s int) bool {
	end := p.Sentences[s].Last
	for k := p.mentionAfter(p.Sentences[max(0, s-3)].First); k < len(p.Mentions) && p.Mentions[k].First < end; k++ {
		o := &p.Mentions[k]
		if k == j || o.Type != normalize.Date {
			continue
		}
		if o.First >= p.Sentences[s].First || o.From != 0 && distance(o.From, p.Date) > monthReach {
			return true
		}
	}
	return false
}
