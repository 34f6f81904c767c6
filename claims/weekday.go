package claims

import (
	"strings"
	"time"

	"github.com/gainsay/gainsay/normalize"
)

// weekdayKind is a weekday with its date, and a date that no calendar has.
func weekdayKind() *Kind {
	return &Kind{Name: "weekday", Doc: "A date with its weekday, and the weekday that the calendar has.", Check: "calendar", FindPage: findWeekdays}
}

// How many days before and after the day of the text a date without a year may
// lie: further off its year is a guess.
const (
	yearReachBack  = 31
	yearReachAhead = 14
	yearReachTold  = 75 // of what is told to come
)

// findWeekdays reads the dates that a page writes with a weekday. Object is
// the weekday as stated and Expected that of the calendar; Key is the date, and Value
// the hours of the part of the day that it tells.
// The Rule is "to come" where the date is told to lie further ahead than a year is sure.
// For a date that does not exist Object is the date and Expected empty. A
// stretch that ends before it begins has the Key "range" and both its days.
func findWeekdays(p *Page, out []Claim) []Claim {
	for j := range p.Mentions {
		m := &p.Mentions[j]
		if p.Part == Body && p.leadWeekday(j) {
			w, _ := m.Timex.Weekday()
			out = append(out, Claim{Kind: "weekday", Rule: "lead", Span: p.Text.Span(m.First, m.Last), Key: m.From.String(), Object: w.String(), Expected: w.String(), Stance: Reported})
			continue
		}
		if c := p.monthless(j); c != nil {
			out = append(out, *c)
			continue
		}
		if p.mayRunBack(j) {
			if c := p.backwards(j); c != nil {
				out = append(out, *c)
				continue
			}
		}
		if m.Type != normalize.Date && m.Type != normalize.Time || m.Last-m.First < 2 {
			continue
		}
		year, month, day := m.Timex.Date()
		if month == 0 || day == 0 || m.Timex.Grain() > normalize.GrainDay || p.ranges(m) {
			continue
		}
		first, last := m.First, m.Last
		weekday, stated := m.Timex.Weekday()
		if !stated && j > 0 && p.Mentions[j-1].Last == m.First && p.bareWeekday(j-1) { // "ce lundi" and "3 mars 2025"
			weekday, stated = p.Mentions[j-1].Timex.Weekday()
			first = p.Mentions[j-1].First
		}
		if !stated {
			if weekday, last, stated = p.weekdayBehind(j); !stated {
				if last = m.Last; !p.impossible(m) {
					continue
				}
			}
		}
		c := Claim{Kind: "weekday", Rule: "weekday", Span: p.Text.Span(first, last)}
		switch {
		case p.impossible(m):
			c.Object = m.Timex.String()
		case p.ambiguous(m):
			continue
		case m.Timex.YearWritten():
			d, _ := normalize.NewDay(year, month, day)
			c.Key, c.Object, c.Expected = d.String(), weekday.String(), d.Weekday().String()
		default:
			d := p.nearest(m)
			if d == 0 {
				continue
			}
			if d-p.Date > yearReachAhead {
				c.Rule = "to come"
			}
			c.Key, c.Object, c.Expected = d.String(), weekday.String(), d.Weekday().String()
			c.Stance = Reported // its year is understood
		}
		p.partOfDay(&c, m)
		out = append(out, c)
	}
	return out
}

// daySentences are those at the head of a text that tell when what it tells of was.
const daySentences = 2

// leadWeekday tells whether mention j is a weekday in a sentence of the lead and no more:
// "walked off the job on Monday". Its claim has the day that it means.
func (p *Page) leadWeekday(j int) bool {
	m := &p.Mentions[j]
	s := p.Sentence(m.First)
	if s < 0 || s >= daySentences || m.From == 0 || m.From != m.To || !p.bareWeekday(j) {
		return false
	}
	w, _ := m.Timex.Weekday()
	return m.From.Weekday() == w && (j+1 >= len(p.Mentions) || p.Mentions[j+1].First > m.Last || p.Mentions[j+1].Type != normalize.Date)
}

// partOfDay gives the claim of a weekday the hours that a part of that day may mean, as
// those of an event have: on Sunday morning. What was said then is told of no hour.
func (p *Page) partOfDay(c *Claim, m *normalize.Mention) {
	if hours, ok := p.hoursMeant(m); ok && m.Type == normalize.Time && m.From != 0 && !p.saidOn(m) {
		c.Value = hoursFrom(m.From, hours)
	}
}

// impossible tells whether a date that names its month is on no calendar:
// February 30, or February 29 of a year that has none.
func (p *Page) impossible(m *normalize.Mention) bool {
	year, month, day := m.Timex.Date()
	if year == 0 || !m.Timex.YearWritten() {
		year = 2000 // a leap year
	}
	if month > 12 || day <= normalize.DaysIn(year, month) {
		return false
	}
	if p.fourDigits(m.First) && m.Last-m.First == 5 && p.String(m.First+1) == "-" { // 2026-02-30
		return true
	}
	for i := m.First; i < m.Last; i++ { // 30.02.2018 may be anything
		if t := p.Tokens[i]; t.Kind == normalize.WordToken && t.Word != 0 {
			return true
		}
	}
	return false
}

// ambiguous tells whether a date in figures may have day and month in either
// order: 10/01/2018. An hour before it has none: 10:15 p.m. on March 10.
func (p *Page) ambiguous(m *normalize.Mention) bool {
	_, month, day := m.Timex.Date()
	if day > 12 || int(month) == day {
		return false
	}
	for i := m.First; i < m.Last; i++ {
		t := p.Tokens[i]
		if t.Kind != normalize.NumberToken || m.Type == normalize.Time && p.clock(i) {
			continue
		}
		figures := i+2 < m.Last && p.Tokens[i+1].Kind == normalize.PunctToken && p.Tokens[i+2].Kind == normalize.NumberToken && !p.Tokens[i+2].Is(normalize.AfterSpace)
		return t.End-t.Start < 4 && figures || t.End-t.Start > 4 // an ISO date begins with its year
	}
	return false
}

// clock tells whether token i is an hour, or the minutes behind it: 10:15, 10.15.
func (p *Page) clock(i int) bool {
	t := p.Tokens[i]
	return int(t.End-t.Start) <= len("10.15") && strings.IndexByte(p.String(i), '.') > 0 || p.String(i+1) == ":" || i > 0 && p.String(i-1) == ":"
}

// ranges tells whether a date is an end of a range or a list, so that the
// weekday beside it may be that of the other end: "Monday to Friday, March 2".
func (p *Page) ranges(m *normalize.Mention) bool {
	if _, _, day := m.Timex.Date(); day == 0 {
		return true
	}
	if i := m.First - 1; i > 0 && p.joint(i) && p.weekdayAt(i-1) {
		return true
	}
	i := m.Last
	return i+1 < len(p.Tokens) && p.joint(i) && p.Tokens[i+1].Kind == normalize.NumberToken && !p.Tokens[i+1].Is(normalize.AfterLine)
}

// joint tells whether a token joins two days: a dash, "and", "to".
func (p *Page) joint(i int) bool {
	t := p.Tokens[i]
	if t.Kind == normalize.PunctToken {
		switch p.String(i) {
		case "-", "–", "—", "/", "&":
			return true
		}
		return false
	}
	return p.Language.Is(t.Word, normalize.Conjunction) || p.cueLength(i, i+1, cueTo) > 0
}

func (p *Page) weekdayAt(i int) bool {
	j := p.mentionAfter(i)
	if j >= len(p.Mentions) || p.Mentions[j].First > i {
		return false
	}
	_, ok := p.Mentions[j].Timex.Weekday()
	return ok
}

// weekdayBehind returns the weekday that follows the date of mention j in
// brackets or commas: "March 10, 2026 (Tuesday)", "7 January 2018, a Sunday".
func (p *Page) weekdayBehind(j int) (w time.Weekday, last int, ok bool) {
	m := &p.Mentions[j]
	if j+1 >= len(p.Mentions) || !m.Timex.YearWritten() {
		return 0, 0, false
	}
	n := &p.Mentions[j+1]
	i := m.Last
	if n.Type != normalize.Date || n.First > i+2 || n.Last >= len(p.Tokens) || p.Tokens[i].Kind != normalize.PunctToken {
		return 0, 0, false
	}
	if w, ok = n.Timex.Weekday(); !ok || !p.bareWeekday(j+1) {
		return 0, 0, false
	}
	if n.First == i+2 && !p.Language.Is(p.Tokens[i+1].Word, normalize.Determiner) {
		return 0, 0, false
	}
	end := p.String(n.Last)
	switch p.String(i) {
	case "(":
		return w, n.Last, end == ")"
	case ",":
		return w, n.Last, n.First == i+2 && (end == "," || end == "." || end == ";")
	}
	return 0, 0, false
}

// bareWeekday tells whether mention j is a weekday and nothing else.
func (p *Page) bareWeekday(j int) bool {
	m := &p.Mentions[j]
	if _, ok := m.Timex.Weekday(); !ok || m.Type != normalize.Date || m.Last-m.First > 2 {
		return false
	}
	for k := m.First; k < m.Last; k++ {
		if p.Tokens[k].Kind == normalize.NumberToken {
			return false
		}
	}
	return true
}

// nearest returns the day of a date without a year that lies nearest to the
// day of the text, when it is near enough to be sure, or the sentence looks ahead to it,
// and the date stands in a sentence, not in the margin of a page.
func (p *Page) nearest(m *normalize.Mention) normalize.Day {
	if p.Date == 0 || p.inMargin(m) {
		return 0
	}
	year, _, _ := p.Date.Date()
	_, month, day := m.Timex.Date()
	for y := year - 1; y <= year+1; y++ {
		d, ok := normalize.NewDay(y, month, day)
		if ok && d-p.Date <= yearReachAhead && p.Date-d <= yearReachBack {
			return d
		}
		if ok && d > p.Date && d-p.Date <= yearReachTold && m.From > p.Date {
			return d
		}
	}
	return 0
}

// inMargin tells whether a date stands in a line with few words but its own that is no
// sentence: "Le marché ferme ce lundi 4 février." is one.
func (p *Page) inMargin(m *normalize.Mention) bool {
	s := p.Sentence(m.First)
	if s < 0 {
		return true
	}
	sent := p.Sentences[s]
	words := sent.Last - sent.First - (m.Last - m.First)
	return words < 4 || words < 5 && (m.First < sent.First+3 || p.String(sent.Last-1) != ".")
}
