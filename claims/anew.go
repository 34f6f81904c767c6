package claims

import "github.com/gainsay/gainsay/normalize"

// anewReach is how many words a noun may stand behind its article: "a former factory worker".
const anewReach = 4

// toldAnew tells whether a sentence behind the first opens with a month or a longer time that is
// not the document's own, and goes on with somebody told of for the first time: "In February, a
// woman opened fire at a bakery, killing three".
func (p *Page) toldAnew(sentence int, d *digest) bool {
	s := p.Sentences[sentence]
	if p.Part != Body || d == nil || sentence <= d.lead {
		return false
	}
	j := p.mentionAfter(s.First)
	if j >= len(p.Mentions) {
		return false
	}
	m := &p.Mentions[j]
	if m.First > s.First+1 || m.Type != normalize.Date || m.Timex.Grain() <= normalize.GrainDay || isStretch(m) || isNow(m) {
		return false
	}
	if m.From != 0 && (p.Date != 0 && m.From <= p.Date && p.Date <= m.To || p.datedBefore(j)) {
		return false
	}
	i := m.Last
	if i < s.Last && p.comma(i) {
		i++
	}
	if i >= s.Last || p.traceOf(i)&traceIndefinite == 0 {
		return false
	}
	for k := i + 1; k < min(i+1+anewReach, s.Last); k++ {
		if p.person(k) {
			return true
		}
	}
	return false
}

// datedBefore tells whether a text has named a day of the time of its mention j before.
func (p *Page) datedBefore(j int) bool {
	for k := range p.Mentions[:j] {
		if m := &p.Mentions[k]; m.Type == normalize.Date && m.From != 0 && m.From <= p.Mentions[j].To && p.Mentions[j].From <= m.To {
			return true
		}
	}
	return false
}
