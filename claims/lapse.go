package claims

import (
	"math"
	"slices"
	"strconv"
	"time"

	"github.com/gainsay/gainsay/normalize"
)

// daysOf is how many days a unit of time has, by its name.
var daysOf = map[normalize.Grain]float64{
	normalize.GrainYear: 365.25, normalize.GrainMonth: 30.44, normalize.GrainWeek: 7, normalize.GrainDay: 1,
}

var unitNames = map[normalize.Grain]string{
	normalize.GrainYear: "year", normalize.GrainMonth: "month", normalize.GrainWeek: "week", normalize.GrainDay: "day", normalize.GrainHour: "hour",
}

// lapse reads how long, mention j, something took or came after another thing,
// where the sentence has both dates: "on March 4, 2016, 14 months after the
// fire of January 5, 2014", "for nine years, from 1998 to 2005". Object is the
// length as stated, Expected the least and most that the dates allow.
func (p *Page) lapse(j int) *Claim {
	m := &p.Mentions[j]
	n, whole := m.Number.Whole()
	s := p.Sentence(m.First)
	if !whole || n < 2 || s < 0 || m.Range || m.Change != 0 && m.Change != normalize.Equal {
		return nil
	}
	if m.Timex.Grain() == normalize.GrainHour {
		return p.flight(j, s, n)
	}
	unit, known := daysOf[m.Timex.Grain()]
	if !known {
		return nil
	}
	dates, only := p.datesBeside(j, s)
	var lo, hi float64
	switch {
	case !only || slices.ContainsFunc(dates, func(d *normalize.Mention) bool { return d.To == 0 }):
		return nil
	case len(dates) == 1 && isStretch(dates[0]) && p.measures(m, dates[0]):
		d := dates[0]
		lo, hi = float64(d.To-d.From-2*ends(d)), float64(d.To-d.From+1)
		lo, hi = lo/unit-0.5, hi/unit+0.5
	case len(dates) == 2 && m.Last < p.Sentences[s].Last && p.cueLength(m.Last, p.Sentences[s].Last, cueApart) > 0 && !isStretch(dates[0]) && !isStretch(dates[1]):
		a, b := dates[0], dates[1]
		if a.From > b.From {
			a, b = b, a
		}
		lo, hi = float64(b.From-a.To)/unit-1, float64(b.To-a.From)/unit+1
	default:
		return nil
	}
	first, last := m.First, m.Last
	for _, d := range dates {
		first, last = min(first, d.First), max(last, d.Last)
	}
	return lapsed("lapse", p.Text.Span(first, last), n, m.Timex.Grain(), lo, hi)
}

func lapsed(key string, span normalize.Span, n int64, unit normalize.Grain, lo, hi float64) *Claim {
	return &Claim{
		Kind: "elapsed", Rule: key, Key: key, Span: span,
		Object:   strconv.FormatInt(n, 10) + " " + unitNames[unit],
		Expected: strconv.FormatFloat(math.Max(lo, 0), 'f', 2, 64) + ".." + strconv.FormatFloat(hi, 'f', 2, 64),
	}
}

// datesBeside returns the dates with a year that the sentence of a length has,
// and whether nothing else in it may be what the length is of.
func (p *Page) datesBeside(j, s int) (dates []*normalize.Mention, only bool) {
	end := p.Sentences[s].Last
	for k := p.mentionAfter(p.Sentences[s].First); k < len(p.Mentions) && p.Mentions[k].First < end; k++ {
		o := &p.Mentions[k]
		switch {
		case k == j:
		case o.Type == normalize.Duration:
			return nil, false
		case !dateLike(o):
		case o.From == 0 || o.To != 0 && o.From > o.To || !o.Timex.YearWritten() && !isStretch(o):
			return nil, false
		default:
			dates = append(dates, o)
		}
	}
	return dates, true
}

// isStretch tells whether a date has a beginning and an end of its own: from
// 1998 to 2005.
func isStretch(m *normalize.Mention) bool {
	s := m.Timex.String()
	return len(s) > 0 && s[0] == '('
}

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
// it ended, each in its zone: "took off at 10:00 GMT and landed at 3 p.m. EST
// after a nine-hour flight".
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
		_, clock := o.Timex.Clock()
		_, zoned := o.Timex.Zone()
		if o.Type != normalize.Time || !clock || !zoned {
			continue
		}
		times = append(times, o)
	}
	if len(times) != 2 {
		return nil
	}
	left := p.happens(sent.First, times[1].First, "departed", "launched")
	came := p.happens(times[0].Last, sent.Last, "landed", "arrived")
	if !left || !came {
		return nil
	}
	a, _ := times[0].Timex.Clock()
	b, _ := times[1].Timex.Clock()
	from, _ := times[0].Timex.Zone()
	to, _ := times[1].Timex.Zone()
	took := ((b-to-a+from)%1440 + 1440) % 1440
	m := &p.Mentions[j]
	hours := float64(took) / 60
	span := p.Text.Span(min(m.First, times[0].First), max(m.Last, times[1].Last))
	return lapsed("flight", span, n, normalize.GrainHour, hours-0.75, hours+0.75)
}

// happens tells whether one of some happenings stands in tokens [i, j).
func (p *Page) happens(i, j int, names ...string) bool {
	for ; i < j; i++ {
		if v, _ := p.happeningAt(i, j); v > 0 && slices.Contains(names, p.lexicon.file.Happenings[v-1].Name) {
			return true
		}
	}
	return false
}

// tenure reads "in his third year", mention j, in a sentence that tells since
// when: "who has coached them since 2009". Object is the year that the first
// one would be, Expected the one given.
func (p *Page) tenure(j, now int) *Claim {
	m := &p.Mentions[j]
	n, whole := m.Number.Whole()
	s := p.Sentence(m.First)
	if now == 0 || !whole || n < 2 || n > 60 || s < 0 || m.Last >= p.Sentences[s].Last || p.cueLength(m.Last, p.Sentences[s].Last, cueYear) == 0 {
		return nil
	}
	i := m.First - 1
	if p.Language.Is(p.Tokens[m.First].Word, normalize.Determiner) {
		i++
	}
	if i-1 < p.Sentences[s].First || !p.Language.Is(p.Tokens[i].Word, normalize.Determiner) || !p.Language.Is(p.Tokens[i-1].Word, normalize.Preposition) {
		return nil
	}
	dates, only := p.datesBeside(j, s)
	if !only || len(dates) != 1 || isStretch(dates[0]) {
		return nil
	}
	d := dates[0]
	if !p.cueBefore(d.First, p.Sentences[s].First, 0, cueSince|cueBegan) && p.cueLength(d.First, d.Last, cueSince) == 0 {
		return nil
	}
	year, _, _ := d.Timex.Date()
	if year >= now {
		return nil
	}
	return lapsed("tenure", p.Text.Span(min(m.First, d.First), max(m.Last, d.Last)), n, normalize.GrainYear, float64(now-year)-0.5, float64(now-year+1)+0.5)
}
