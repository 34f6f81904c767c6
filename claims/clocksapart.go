package claims

import (
	"math"
	"strconv"

	"github.com/gainsay/gainsay/normalize"
)

const (
	dayMinutes     = 24 * 60
	halfDayMinutes = 12 * 60
)

// clocksApart reads how many minutes or hours, mention j, lie between two times of one day: "out
// at 2:10 p.m. and back at 3:50 p.m., two hours later", "came at 7:00, ten minutes after the alarm
// at 6:50", "began at 9 and ended at 1, after six hours". What leaves may cross zones.
func (p *Page) clocksApart(j int) *Claim {
	m := &p.Mentions[j]
	s := p.Sentence(m.First)
	if s < 0 || m.Range || m.Change != 0 && m.Change != normalize.Equal || m.Amount.Unit != "minute" && m.Amount.Unit != "hour" {
		return nil
	}
	sent := p.Sentences[s]
	a, b := p.twoClocks(sent)
	if a == nil || b == nil {
		return nil
	}
	if left, _ := p.relationIn(sent.First, sent.Last, "left"); left >= 0 {
		return nil
	}
	from, to := a, b
	k := 0
	if m.Last < sent.Last {
		k = p.cueLength(m.Last, sent.Last, cueApart)
	}
	beside := []*normalize.Mention{a, b}
	switch end := m.Last + k; {
	case k == 0:
		if began, _ := p.relationIn(sent.First, a.First, "began"); began < 0 || !p.comesAfter(m, b) {
			return nil
		}
		if ended, _ := p.relationIn(a.Last, b.First, "ended"); ended < 0 {
			return nil
		}
	case m.First > b.Last && p.pointsToTold(end, sent.Last) && p.dateOf(m, end, beside[1:]) == 0: // "and back at 3:50, two hours later"
	case m.First > a.Last && b.First >= end && p.dateOf(m, end, beside[:1]) == 0 && p.unbroken(end, b.First): // "at 7:00, ten minutes after the alarm at 6:50"
		from, to = b, a
	case a.First >= end && m.First <= sent.First+1 && p.unbroken(end, a.First): // "ten minutes after the alarm at 6:50, it came at 7:00"
	default:
		return nil
	}
	if name, _ := p.relationAt(m.Last, sent.Last); k > 0 && name != "later" && p.opens[m.Last].cues&cueApart != 0 && p.isBefore(m.Last, sent.Last) {
		from, to = to, from
	}
	return p.minutesApart(m, from, to)
}

// isBefore tells whether words at token i tell that something came before what is named behind
// them.
func (p *Page) isBefore(i, last int) bool {
	name, _ := p.relationAt(i, last)
	return name == "time before"
}

// minutesApart makes the claim of a length with the two times of day that it lies between.
func (p *Page) minutesApart(m, from, to *normalize.Mention) *Claim {
	x, _ := from.Timex.Clock()
	y, _ := to.Timex.Clock()
	stated := m.Number.Float()
	if m.Amount.Unit == "hour" {
		stated *= 60
	}
	took := float64((y - x + dayMinutes) % dayMinutes)
	if p.halved(from, x) || p.halved(to, y) {
		if other := math.Mod(took+halfDayMinutes, dayMinutes); math.Abs(other-stated) < math.Abs(took-stated) {
			took = other
		}
	}
	slack := max(minuteOff, stated*lengthOff)
	return lapsed("clocks", p.Text.Span(min(m.First, from.First, to.First), max(m.Last, from.Last, to.Last)), int64(stated), normalize.GrainMinute, took-slack, took+slack)
}

// How far the minutes between two times of day may be rounded.
const (
	minuteOff = 3
	lengthOff = 0.25
)

// twoClocks returns the two times of day of a sentence that has no more of them, no zone and no
// other length.
func (p *Page) twoClocks(s normalize.Sentence) (a, b *normalize.Mention) {
	for k := p.mentionAfter(s.First); k < len(p.Mentions) && p.Mentions[k].First < s.Last; k++ {
		o := &p.Mentions[k]
		if o.Type != normalize.Time {
			continue
		}
		_, clock := o.Timex.Clock()
		if _, zoned := o.Timex.Zone(); zoned || !clock || o.Range || b != nil {
			return nil, nil
		}
		if a == nil {
			a = o
		} else {
			b = o
		}
	}
	return a, b
}

// endsFirst reads what is told to have ended before it began: "began on March 14 and ended on
// March 11". It is asked at mention j, the day of the end.
func (p *Page) endsFirst(j int) *Claim {
	b := &p.Mentions[j]
	if j == 0 || b.Type != normalize.Date || b.From == 0 || b.From != b.To {
		return nil
	}
	a := &p.Mentions[j-1]
	s := p.Sentence(b.First)
	if s < 0 || a.Type != normalize.Date || a.First < p.Sentences[s].First || a.From == 0 || a.From != a.To || a.Timex.YearWritten() != b.Timex.YearWritten() || b.First > a.Last+endReach || !p.dayAndMonthOr(a) || !p.dayAndMonthOr(b) {
		return nil
	}
	if !p.begunOn(a, p.Sentences[s].First) || !p.endedOn(b, a.Last) {
		return nil
	}
	days := float64(b.From - a.From)
	if !a.Timex.YearWritten() {
		days -= math.Round(days/aYear) * 365
	}
	if days >= -1 || days < -mostBack {
		return nil
	}
	return &Claim{
		Kind: "elapsed", Rule: "order", Key: "order", Span: p.Text.Span(a.First, b.Last),
		Object: strconv.FormatFloat(days, 'f', 0, 64) + " day", Expected: "0.00..36600.00",
	}
}

const (
	endReach = 8  // tokens from when something began to when it ended
	mostBack = 60 // days that an end is told before its beginning in error
)

// dayAndMonthOr tells whether a date has its day and its month written, with its year or without.
func (p *Page) dayAndMonthOr(m *normalize.Mention) bool {
	return m.Timex.YearWritten() || p.dayAndMonth(m)
}

// endedOn tells whether a word that something ended stands right before a date, behind token i.
func (p *Page) endedOn(d *normalize.Mention, i int) bool {
	for k := max(i, d.First-4); k < d.First; k++ {
		if name, _ := p.relationAt(k, d.Last); name == "ended" {
			return true // "pris fin le 11 mars", whose "fin" is of the date
		}
	}
	return false
}
