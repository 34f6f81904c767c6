package claims

import (
	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/normalize"
)

// datesApart returns the two dates that a length, mention j of sentence s, says
// how far they are apart: it came so long "after the fire of 2014", "eight months
// later" than what the sentence or the one before tells, or it is what lasted
// from the one to the other.
func (p *Page) datesApart(j, s int, dates []*normalize.Mention) (a, b *normalize.Mention, ok bool) {
	m, last := &p.Mentions[j], p.Sentences[s].Last
	for _, d := range dates {
		if isStretch(d) || d.To == 0 {
			return nil, nil, false
		}
	}
	k := 0
	if m.Last < last {
		k = p.cueLength(m.Last, last, cueApart)
	}
	if k == 0 {
		return dates[0], dates[len(dates)-1], len(dates) == 2 && p.ranFrom(m, dates[0], dates[1])
	}
	if p.pointsToTold(m.Last+k, last) {
		at := p.dateOf(m, m.Last+k, dates)
		switch {
		case at < 0:
			return nil, nil, false
		case len(dates) == 2:
			return dates[1-at], dates[at], true
		case len(dates) == 1:
			a = p.onlyDate(s - 1)
			return a, dates[0], a != nil && a.Timex.YearWritten() == dates[0].Timex.YearWritten() && !p.Sentences[s].Paragraph
		}
		return nil, nil, false
	}
	if len(dates) != 2 {
		return nil, nil, false
	}
	for _, d := range dates { // "14 months after the fire of January 5, 2014"
		if d.First >= m.Last+k && p.unbroken(m.Last+k, d.First) {
			return dates[0], dates[1], true
		}
	}
	return nil, nil, false
}

// pointsToTold tells whether "later", which ends before token i, points back to
// what was told: nothing follows that it was after.
func (p *Page) pointsToTold(i, last int) bool {
	if i >= last || p.Tokens[i].Kind == normalize.PunctToken || p.dated(i) || p.inMention(p.mentionAfter(i), i) {
		return true
	}
	if name, _ := p.relationAt(i, last); name == "than" {
		return false // "later than planned"
	}
	w := p.Tokens[i].Word
	return p.Language.Is(w, normalize.Preposition) && p.cueLength(i, last, cueLink) == 0 || p.Language.Is(w, normalize.Conjunction) && !p.Language.Is(w, normalize.Determiner|normalize.Pronoun)
}

// dateOf returns which of the dates stands right beside a length with "later",
// which ends before token end, or -1.
func (p *Page) dateOf(m *normalize.Mention, end int, dates []*normalize.Mention) int {
	for i, d := range dates {
		if d.Last <= m.First && d.Last >= m.First-3 && p.onlyDates(d.Last, m.First) || d.First >= end && d.First <= end+3 && p.onlyDates(end, d.First) {
			return i
		}
	}
	return -1
}

// unbroken tells whether no sign stands in tokens [i, j).
func (p *Page) unbroken(i, j int) bool {
	for ; i < j; i++ {
		if p.Tokens[i].Kind == normalize.PunctToken {
			return false
		}
	}
	return true
}

// onlyDate returns the one date of a sentence that has no other and no length,
// or nil.
func (p *Page) onlyDate(s int) *normalize.Mention {
	if s < 0 {
		return nil
	}
	dates, only := p.datesBeside(-1, s)
	if !only || len(dates) != 1 || isStretch(dates[0]) || dates[0].To == 0 {
		return nil
	}
	return dates[0]
}

// ranFrom tells whether a length is that of what began on one date and ended on
// the other: "began on January 5 and ended on February 27, lasted three weeks",
// "the three-year term began in 2019 and ended in 2024".
func (p *Page) ranFrom(m, a, b *normalize.Mention) bool {
	s := p.Sentence(m.First)
	first := p.Sentences[s].First
	began, _ := p.relationIn(first, a.First, "began")
	ended, _ := p.relationIn(a.Last, b.First, "ended")
	if began < 0 || ended < 0 {
		chosen, _ := p.relationIn(first, a.First, "chosen")
		left, _ := p.relationIn(a.Last, b.First, "left office")
		return chosen >= 0 && left >= 0 && (p.lasted(m, b.Last) || p.comesAfter(m, b))
	}
	return p.lasted(m, b.Last) || p.comesAfter(m, b) || m.Last <= began && began <= m.Last+3 && p.String(m.Last-2) == "-"
}

// afterReach is how many tokens stand from a date to what it came after: ", después de tres".
const afterReach = 3

// comesAfter tells whether a length stands right behind the date on which something ended,
// as what it had lasted: "closed in 2015 after three decades".
func (p *Page) comesAfter(m, b *normalize.Mention) bool {
	if m.First <= b.Last || m.First > b.Last+afterReach || !p.cueBefore(m.First, b.Last, 1, cueApart) || hyphenated(m.In(p.Source)) {
		return false // "after a two-hour rain delay"
	}
	for i := b.Last; i < m.First; i++ {
		if !p.onlyDates(i, i+1) && p.cueLength(i, m.First, cueApart) == 0 {
			return false
		}
	}
	return true
}

// lasted tells whether "lasted" stands right before a length, with at most a sign
// behind token i before it.
func (p *Page) lasted(m *normalize.Mention, i int) bool {
	if i > m.First {
		return false
	}
	k := m.First
	for k > i && p.Language.Is(p.Tokens[k-1].Word, normalize.Determiner|normalize.Preposition) && !p.endsRelation(k, i, "lasted") {
		k--
	}
	if !p.endsRelation(k, i, "lasted") {
		return false
	}
	for ; i < k; i++ {
		if p.String(i) == "," || p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary|normalize.Conjunction) {
			continue
		}
		name, n := p.relationAt(i, k)
		return name == "lasted" && i+n == k
	}
	return false
}

// hours reads how many hours lie between two times of one day: "began at 7 p.m.
// and ended at 10 p.m., two hours later". What travels may cross zones.
func (p *Page) hours(j, s int, n int64) *Claim {
	m, sent := &p.Mentions[j], p.Sentences[s]
	var times []*normalize.Mention
	for k := p.mentionAfter(sent.First); k < len(p.Mentions) && p.Mentions[k].First < sent.Last; k++ {
		o := &p.Mentions[k]
		if k == j || o.Type == normalize.Quantity || o.Type == normalize.Ordinal {
			continue
		}
		_, clock := o.Timex.Clock()
		if _, zoned := o.Timex.Zone(); o.Type != normalize.Time || !clock || zoned {
			return nil
		}
		times = append(times, o)
	}
	if len(times) != 2 || times[1].Last > m.First {
		return nil
	}
	began, _ := p.relationIn(sent.First, times[0].First, "began")
	ended, _ := p.relationIn(times[0].Last, times[1].First, "ended")
	later := m.Last < sent.Last && p.cueLength(m.Last, sent.Last, cueApart) > 0 && p.dateOf(m, m.Last, times[1:]) == 0 && p.pointsToTold(m.Last+p.cueLength(m.Last, sent.Last, cueApart), sent.Last)
	if began < 0 || ended < 0 || !later && !p.lasted(m, times[1].Last) {
		return nil
	}
	a, _ := times[0].Timex.Clock()
	b, _ := times[1].Timex.Clock()
	took := float64((b-a+1440)%1440) / 60
	return lapsed("lapse", p.Text.Span(times[0].First, m.Last), n, normalize.GrainHour, took-0.75, took+0.75)
}

// zonesOf returns how many minutes the clock of a time of day may be ahead of
// Greenwich: by its zone, or by the one place that stands between token i, behind
// its verb, and the end of its phrase.
func (p *Page) zonesOf(m *normalize.Mention, i int) []int {
	if z, ok := m.Timex.Zone(); ok {
		return []int{z}
	}
	if i >= m.First || i < m.First-placeReach {
		return nil
	}
	here := p.places(nil, i, m.First)
	if len(here) != 1 || len(places.Clocks(here[0])) > 2 {
		return nil
	}
	return places.Clocks(here[0])
}
