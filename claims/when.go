package claims

import (
	"github.com/gainsay/gainsay/normalize"
)

// since finds the start of a running total: "since September 2025", "since
// then" with a date in the sentences before, or that of the total told last
// where the text goes on about it: "The strikes have killed 76 people."
func (p *Page) since(c *Claim, sentence, first, last int) {
	if c.Value.Unit != "" && !p.memory.kindFor(c.Kind).counted() || p.ofItsDay(c, sentence) && p.cuesIn(c.tokens[0], c.tokens[1], c.tokens[1])&(cueToll|cueRaise) == 0 {
		return // but "12 on Tuesday, raising the toll to 680 since May"
	}
	p.sinceTold(c, sentence, first, last)
	switch r := &p.running; {
	case c.Since != "":
		*r = running{sentence + 1, c.Since, c.Event.From}
	case r.sentence > 0 && sentence+1 > r.sentence && sentence-r.sentence < goesOn && p.oneParagraph(r.sentence, sentence) && p.memory.kindFor(c.Kind).Grows &&
		p.cuesOf(sentence, first, last)&cuePerfect != 0:
		c.Since, c.Event.From = r.since, r.from
	}
}

// counted tells whether a kind counts people or things, and does not measure.
func (k *Kind) counted() bool { return k.Check == "count" }

// ofItsDay tells whether a figure has a day of its own and the start of a total
// stands further off: "On Tuesday 19 were killed in the city, shaken by unrest
// since March", "five on Tuesday, and 40 since March".
func (p *Page) ofItsDay(c *Claim, sentence int) bool {
	s := p.Sentences[sentence]
	_, end := p.tokensOf(c.figure)
	day, start, between := false, -1, false
	for j := p.mentionAfter(s.First); j < len(p.Mentions) && p.Mentions[j].First < s.Last; j++ {
		m := &p.Mentions[j]
		switch {
		case m.Type != normalize.Date:
		case p.cueBefore(m.First, s.First, 0, cueSince) || p.cueLength(m.First, m.Last, cueSince) > 0:
			if m.First < end {
				return false
			}
			if start < 0 {
				start = m.First
			}
		case m.From != 0 && m.From == m.To && !p.saidOn(m) && start < 0:
			day = true
			between = between || m.First >= end
		}
	}
	if !day || start < 0 {
		return false
	}
	for i := c.tokens[1]; i < start && !between; i++ {
		between = p.comma(i)
	}
	return between
}

// goesOn is how many sentences behind a running total its start still holds.
const goesOn = 2

// oneParagraph tells whether no paragraph begins in sentences [from, to].
func (p *Page) oneParagraph(from, to int) bool {
	for ; from <= to; from++ {
		if p.Sentences[from].Paragraph {
			return false
		}
	}
	return true
}

func (p *Page) sinceTold(c *Claim, sentence, first, last int) {
	s := p.Sentences[sentence]
	if m := p.around(sentence).then; m != nil {
		c.Since, c.Event.From = m.Timex.String(), m.From
		return
	}
	for j := p.mentionAfter(s.First); j < len(p.Mentions) && p.Mentions[j].First < s.Last; j++ {
		m := &p.Mentions[j]
		if m.Type != normalize.Date || m.Last <= first-1 {
			continue
		}
		began := p.cueBefore(m.First, s.First, 0, cueBegan)
		sinceBegan := began && p.Date-m.From > ownDays && p.sinceBefore(m.First, last) // "since the siege began 12 days ago"
		if m.First > last+1 && !sinceBegan {
			continue
		}
		if sinceBegan || began && p.cuesOf(sentence, first, last)&cuePerfect != 0 || p.cueBefore(m.First, s.First, 0, cueSince) || p.cueLength(m.First, m.Last, cueSince) > 0 {
			if p.cuesIn(min(c.tokens[1], m.First), m.First, m.First)&(cueToll|cueRaise) == 0 { // not "43 died, pushing the toll above 680 since May"
				c.Since, c.Event.From = m.Timex.String(), m.From
			}
			return
		}
	}
	if p.memory.kindFor(c.Kind).Grows {
		if day := p.sinceDays(sentence, first, last); day != 0 {
			c.Since, c.Event.From = day.String(), day
		}
	}
}

// sinceBefore tells whether a clause that opens the start of a running total ends before
// token i, and opens at the end of another at most: "killed | since the siege began".
func (p *Page) sinceBefore(i, last int) bool {
	for k := max(i-begunReach, 0); k < i && k <= last; k++ {
		if p.cueLength(k, i, cueSince) > 0 {
			return true
		}
	}
	return false
}

// ownDays is how long a text mostly takes what began for the event it tells of: what is
// counted since then is the event's.
const ownDays = 7

// begunReach is how many tokens lie between "since" and the day on which something began.
const begunReach = 7

// whenAfter returns the date that a clause right behind it is about: "the worst
// since 2022, when a fire killed four". It begins at token first.
func (p *Page) whenAfter(first int) *normalize.Mention {
	i := first - 1
	if i <= 0 || !p.Language.Is(p.Tokens[i].Word, normalize.Subordinator|normalize.Relative) {
		return nil
	}
	if p.comma(i - 1) {
		i--
	}
	j := p.mentionAfter(i) - 1
	if j < 0 || p.Mentions[j].Last != i || p.Mentions[j].Type != normalize.Date || p.Mentions[j].From == 0 {
		return nil
	}
	return &p.Mentions[j]
}

// dateBefore returns the last date of the sentences before a token, at most
// back sentences away.
func (p *Page) dateBefore(token, back, sentence int) *normalize.Mention {
	limit := p.Sentences[max(sentence-back, 0)].First
	for j := p.mentionAfter(token) - 1; j >= 0 && p.Mentions[j].First >= limit; j-- {
		if p.Mentions[j].Type == normalize.Date {
			return &p.Mentions[j]
		}
	}
	return nil
}

// dates returns the span of days that the clause [first, last) of a claim
// names, leaving out the start of a running total.
func (p *Page) dates(first, last int) (from, to normalize.Day) {
	if m := p.whenAfter(first); m != nil {
		return m.From, max(m.From, m.To) // "since 2022" has no end
	}
	for j := p.mentionAfter(first); j < len(p.Mentions) && p.Mentions[j].First < last; j++ {
		m := &p.Mentions[j]
		if m.Type != normalize.Date && m.Type != normalize.Time || m.From == 0 || m.To == 0 {
			continue
		}
		if p.cueBefore(m.First, max(0, m.First-3), 0, cueSince) || p.saidOn(m) || m.First < p.dateline() {
			continue
		}
		if a, b := eitherDay(m); from == 0 || b-a < to-from {
			from, to = a, b // the narrowest
		}
	}
	return from, to
}

// eitherDay returns the days that a mention can mean. Of a date with a weekday
// that is not its own, "Sunday, March 2" where that is a Monday, one of both is
// wrong: it is that day or the one that has the weekday.
func eitherDay(m *normalize.Mention) (from, to normalize.Day) {
	weekday, stated := m.Timex.Weekday()
	if !stated || m.From != m.To || m.From.Weekday() == weekday {
		return m.From, m.To
	}
	if ahead := normalize.Day(weekday-m.From.Weekday()+7) % 7; ahead <= 3 {
		return m.From, m.From + ahead
	} else {
		return m.From + ahead - 7, m.From
	}
}

// period returns the month, the quarter or the year that tokens [first, last)
// name beside the day [from, to) of the week before the text, on which a figure
// of it was told: "posted sales of 3 billion for 2025 on Tuesday". Else it
// returns the day.
func (p *Page) period(first, last int, from, to normalize.Day) (normalize.Day, normalize.Day) {
	if p.Date == 0 || to > p.Date || from < p.Date-6 || to-from > 1 {
		return from, to
	}
	for j := p.mentionAfter(first); j < len(p.Mentions) && p.Mentions[j].First < last; j++ {
		if m := &p.Mentions[j]; m.Type == normalize.Date && m.From != 0 && m.To-m.From >= shortestMonth && m.To <= p.Date && !p.cueBefore(m.First, max(0, m.First-3), 0, cueSince) {
			return m.From, m.To
		}
	}
	return from, to
}

// shortestMonth is how many days lie between the first and the last of one.
const shortestMonth = 27

// datesUntil is dates without the days from one on.
func (p *Page) datesUntil(first, last int, day normalize.Day) (from, to normalize.Day) {
	for j := p.mentionAfter(first); j < len(p.Mentions) && p.Mentions[j].First < last; j++ {
		if m := &p.Mentions[j]; m.Type == normalize.Date && m.From != 0 && m.From == m.To && m.To < day && m.First >= p.dateline() && !p.saidOn(m) {
			from, to = m.From, m.To
		}
	}
	return from, to
}

// standing tells whether a claim is of all that there was up to the day it was
// told, "the toll rose to 23 on Friday", "the fire, which has burnt 900 acres":
// that is no day of the event.
func (p *Page) standing(c *Claim) bool {
	if k := p.memory.kindFor(c.Kind); k == nil || !k.Grows {
		return false
	}
	if c.Change == normalize.Up {
		return true
	}
	from := p.relativeIn(c.tokens[0], c.tokens[1])
	return from >= 0 && p.cuesIn(from, c.tokens[1], c.tokens[1])&cuePerfect != 0
}

// relativeIn returns the first relative in tokens [from, to), or -1.
func (p *Page) relativeIn(from, to int) int {
	for i := from; i < to; i++ {
		if p.Language.Is(p.Tokens[i].Word, normalize.Relative) {
			return i
		}
	}
	return -1
}

// saidOn tells whether a date is when something was said, "police said on
// Wednesday", and not when it happened.
func (p *Page) saidOn(m *normalize.Mention) bool {
	return p.cueBefore(m.First, max(0, m.First-4), 1, cueSaid)
}

// asOf returns the day on which a sentence says that its figures were given,
// or 0.
func (p *Page) asOf(sentence int) normalize.Day {
	s := p.Sentences[sentence]
	for j := p.mentionAfter(s.First); j < len(p.Mentions) && p.Mentions[j].First < s.Last; j++ {
		m := &p.Mentions[j]
		if m.Type == normalize.Date && m.From != 0 && m.From == m.To && (p.Date == 0 || m.To <= p.Date) && p.saidOn(m) {
			return m.To
		}
	}
	return 0
}

// yearsBefore tells whether a day of another year stands in tokens [first,
// last): "In 1998 Ana Rossetti, 34, won." What stands behind an age, such as
// how long somebody has worked, makes no other age of it.
func (p *Page) yearsBefore(first, last int) bool { return p.pastYear(first, last) != nil }

// pastYear returns the first day of another year in tokens [first, last), or nil.
func (p *Page) pastYear(first, last int) *normalize.Mention {
	for j := p.mentionAfter(first); j < len(p.Mentions) && p.Mentions[j].Last <= last; j++ {
		if m := &p.Mentions[j]; m.Type == normalize.Date && m.To != 0 && m.Timex.YearWritten() && (p.Date == 0 || m.To < p.Date-farPast) && !p.ofBirth(m) && !p.inQuotation(m.First, first, last) {
			return m
		}
	}
	return nil
}

// ofBirth tells whether a date is when somebody was born.
func (p *Page) ofBirth(m *normalize.Mention) bool {
	s := p.Sentence(m.First)
	if s < 0 {
		return false
	}
	_, _, key := p.lifeBefore(m, p.Sentences[s], false)
	return key == "born"
}

// inQuotation tells whether token i stands in a quotation that opens and closes in
// tokens [first, last).
func (p *Page) inQuotation(i, first, last int) bool {
	for k := first; k < i; k++ {
		if end := p.quotationEnd(k, first, last); end > k {
			if end > i && end < last {
				return true
			}
			k = end
		}
	}
	return false
}
