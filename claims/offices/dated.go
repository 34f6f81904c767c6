package offices

import (
	"github.com/gainsay/gainsay/normalize"
)

// dated decides what a plain past is about: a day of the last days makes it
// now, a day before them or a word of the past makes it past.
func (r *reader) dated(c *claim, verb int) (Tense, normalize.Day) {
	if day, ok := r.dayOf(c, verb); ok {
		return Now, day
	}
	if r.pastDate(r.first, r.last) != 0 || r.has(past, r.first, c.first) || r.has(past, max(verb, c.last), r.last) {
		return Past, 0
	}
	return Told, 0
}

// dayOf finds the day of a verb of the past among the last days before the
// text's own: "said on Tuesday", "On Tuesday, President Biden signed".
func (r *reader) dayOf(c *claim, verb int) (normalize.Day, bool) {
	const days = 10
	date := r.text.Date
	if date == 0 {
		return 0, false
	}
	for k := range r.text.Mentions {
		m := &r.text.Mentions[k]
		if m.First < r.first || m.First >= r.last || m.Type != normalize.Date && m.Type != normalize.Time {
			continue
		}
		if m.To == 0 || m.To < date-days || m.From > date+1 || m.From == 0 || m.To-m.From > days {
			continue
		}
		if m.Last <= c.first && c.first-m.Last <= 2 && m.First-r.first <= 2 ||
			m.First >= verb && !r.has(was|told|now|be|perfect|pluperfect|relative, verb+1, m.First) {
			return min(m.To, date), true
		}
	}
	return 0, false
}

// pastMention tells whether a date in [first, last) lies a month or more
// before the text's own.
func (r *reader) pastMention(first, last int) bool {
	for k := range r.text.Mentions {
		m := &r.text.Mentions[k]
		if m.First >= first && m.First < last && m.Type == normalize.Date && m.To != 0 && r.text.Date != 0 && m.To < r.text.Date-30 {
			return true
		}
	}
	return false
}

// pastDate returns a day in [first, last) that lies a month or more before the
// text's own, or is of an earlier year, or 0.
func (r *reader) pastDate(first, last int) normalize.Day {
	date := r.text.Date
	for k := range r.text.Mentions {
		m := &r.text.Mentions[k]
		if m.First >= first && m.First < last && m.Type == normalize.Date && m.To != 0 && (date == 0 || m.To < date-30) {
			return m.To
		}
	}
	year, _, _ := date.Date()
	for i := first; i < last; i++ {
		t := r.text.Tokens[i]
		if t.Kind != normalize.NumberToken || t.End-t.Start != 4 {
			continue
		}
		if y := figures(r.text.String(i)); y >= 1700 && y < 2100 && (year == 0 || y < year) {
			day, _ := normalize.NewDay(y, 12, 31)
			return day
		}
	}
	return 0
}

// inDate tells whether token j is part of a date: "President Biden Tuesday".
func (r *reader) inDate(j int) bool {
	for k := range r.text.Mentions {
		if m := &r.text.Mentions[k]; m.First <= j && j < m.Last {
			return true
		}
	}
	return false
}

func figures(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}
