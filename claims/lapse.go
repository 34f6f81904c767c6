package claims

import (
	"math"
	"strconv"
	"time"

	"github.com/gainsay/gainsay/normalize"
)

// daysOf is how many days a unit of time has, by its name.
var daysOf = map[normalize.Grain]float64{
	normalize.GrainYear: 365.25, normalize.GrainMonth: 30.44, normalize.GrainWeek: 7, normalize.GrainDay: 1,
}

var unitNames = map[normalize.Grain]string{
	normalize.GrainDecade: "decade", normalize.GrainYear: "year", normalize.GrainMonth: "month", normalize.GrainWeek: "week", normalize.GrainDay: "day", normalize.GrainHour: "hour", normalize.GrainMinute: "minute",
}

// lapse reads how long, mention j, something took or came after another thing,
// where the text has both dates: "on March 4, 2016, 14 months after the fire of
// January 5, 2014", "for nine years, from 1998 to 2005", "began on January 5 and
// ended on February 27, lasted three weeks". Object is the length as stated,
// Expected the least and most that the dates allow.
func (p *Page) lapse(j int) *Claim {
	m := &p.Mentions[j]
	n, whole := m.Number.Whole()
	s := p.Sentence(m.First)
	if !whole || n < 2 || s < 0 || m.Range || m.Change != 0 && m.Change != normalize.Equal {
		return nil
	}
	if m.Timex.Grain() == normalize.GrainHour {
		if c := p.flight(j, s, n); c != nil {
			return c
		}
		return p.hours(j, s, n)
	}
	unit, known := daysOf[m.Timex.Grain()]
	if !known {
		return nil
	}
	grain := m.Timex.Grain()
	if m.Amount.Unit == "decade" {
		grain, unit = normalize.GrainDecade, 10*unit
	}
	dates, only := p.datesBeside(j, s)
	if !only || len(dates) == 0 {
		return nil
	}
	if c := p.goesOnSince(j, n, unit, dates); c != nil {
		return c
	}
	var lo, hi float64
	switch a, b, apart := p.datesApart(j, s, dates); {
	case len(dates) == 1 && isStretch(dates[0]):
		d := dates[0]
		if d.To == 0 || d.From > d.To || !p.measures(m, d) && !p.lasted(m, d.Last) && !p.runsFor(m, d) {
			return nil
		}
		lo, hi = float64(d.To-d.From-2*ends(d)), float64(d.To-d.From+1)
		lo, hi = lo/unit-0.5, hi/unit+0.5
	case apart:
		if dates[0] != a && dates[0] != b {
			dates = append(dates, a)
		}
		if a.From > b.From {
			a, b = b, a
		}
		lo, hi = unitsApart(a, b, unit)
	default:
		return nil
	}
	first, last := m.First, m.Last
	for _, d := range dates {
		first, last = min(first, d.First), max(last, d.Last)
	}
	return lapsed("lapse", p.Text.Span(first, last), n, grain, lo, hi)
}

func lapsed(key string, span normalize.Span, n int64, unit normalize.Grain, lo, hi float64) *Claim {
	return &Claim{
		Kind: "elapsed", Rule: key, Key: key, Span: span,
		Object:   strconv.FormatInt(n, 10) + " " + unitNames[unit],
		Expected: strconv.FormatFloat(lo, 'f', 2, 64) + ".." + strconv.FormatFloat(hi, 'f', 2, 64),
	}
}

// datesBeside returns the dates that the sentence of a length has, all of them
// with a year or all without, and whether nothing else in it may be what the
// length is of.
func (p *Page) datesBeside(j, s int) (dates []*normalize.Mention, only bool) {
	end := p.Sentences[s].Last
	years := 0
	for k := p.mentionAfter(p.Sentences[s].First); k < len(p.Mentions) && p.Mentions[k].First < end; k++ {
		o := &p.Mentions[k]
		switch {
		case k == j:
		case o.Type == normalize.Duration:
			return nil, false
		case !dateLike(o) || isNow(o):
		case o.From == 0 || o.To != 0 && o.From > o.To || !o.Timex.YearWritten() && !isStretch(o) && o.Timex.Grain() > normalize.GrainDay:
			return nil, false
		default:
			dates = append(dates, o)
			if o.Timex.YearWritten() {
				years++
			}
		}
	}
	for _, d := range dates {
		if years > 0 && !d.Timex.YearWritten() && !isStretch(d) || years == 0 && !isStretch(d) && !p.dayAndMonth(d) {
			return nil, false
		}
	}
	return dates, true
}

// isNow tells whether a mention is "now".
func isNow(m *normalize.Mention) bool {
	return m.From == 0 && m.To == 0 && m.Last == m.First+1 && m.Timex.Grain() == 0
}

// dayAndMonth tells whether a date is written with its day and its month.
func (p *Page) dayAndMonth(m *normalize.Mention) bool {
	figures, words := 0, 0
	for i := m.First; i < m.Last; i++ {
		switch t := p.Tokens[i]; {
		case t.Kind == normalize.NumberToken:
			figures++
		case t.Kind == normalize.WordToken && !p.Language.Is(t.Word, normalize.Determiner|normalize.Preposition):
			words++
		}
	}
	return figures == 1 && words >= 1
}

// isStretch tells whether a date has a beginning and an end of its own: from
// 1998 to 2005.
func isStretch(m *normalize.Mention) bool { return m.Timex.Stretch() }

// ends is how many days the beginning and the end of a stretch may be off,
// where they are given as years or months.
func ends(m *normalize.Mention) normalize.Day {
	_, a, first := m.From.Date()
	year, b, last := m.To.Date()
	switch {
	case first != 1 || last != normalize.DaysIn(year, b):
		return 0
	case a == time.January && b == time.December:
		return 365
	}
	return 30
}

// measures tells whether a length and a stretch of time stand so that one says
// how long the other is: right beside one another, or with "lasted" between.
func (p *Page) measures(m, d *normalize.Mention) bool {
	i, j := m.Last, d.First
	if d.First < m.First {
		i, j = d.Last, m.First
	}
	if j-i > 3 {
		return false
	}
	for ; i < j; i++ {
		const joins = normalize.Preposition | normalize.Determiner
		if p.Tokens[i].Kind == normalize.WordToken && !p.Language.Is(p.Tokens[i].Word, joins) {
			return false
		}
	}
	return true
}

// flight reads a journey of n hours whose sentence has when it began and when
// it ended, each in its zone or in that of a place: "took off at 10:00 GMT and
// landed at 3 p.m. EST after a nine-hour flight".
func (p *Page) flight(j, s int, n int64) *Claim {
	sent := p.Sentences[s]
	var times []*normalize.Mention
	for k := p.mentionAfter(sent.First); k < len(p.Mentions) && p.Mentions[k].First < sent.Last; k++ {
		o := &p.Mentions[k]
		if k == j || !dateLike(o) {
			if k != j && o.Type == normalize.Duration {
				return nil
			}
			continue
		}
		if _, clock := o.Timex.Clock(); o.Type != normalize.Time || !clock {
			continue
		}
		times = append(times, o)
	}
	if len(times) != 2 {
		return nil
	}
	left, n1 := p.relationIn(sent.First, times[1].First, "left")
	came, n2 := p.relationIn(times[0].Last, sent.Last, "came")
	if left < 0 || came < 0 {
		return nil
	}
	a, _ := times[0].Timex.Clock()
	b, _ := times[1].Timex.Clock()
	lo, hi := math.Inf(1), 0.0
	for _, from := range p.zonesOf(times[0], left+n1) {
		for _, to := range p.zonesOf(times[1], came+n2) {
			hours := float64(((b-to-a+from)%1440+1440)%1440) / 60
			lo, hi = min(lo, hours), max(hi, hours)
		}
	}
	if hi == 0 {
		return nil
	}
	m := &p.Mentions[j]
	span := p.Text.Span(min(m.First, times[0].First), max(m.Last, times[1].Last))
	return lapsed("flight", span, n, normalize.GrainHour, lo-0.75, hi+0.75)
}
