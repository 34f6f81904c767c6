package claims

import (
	"cmp"

	"github.com/gainsay/gainsay/normalize"
)

// datedKind is every day, month, year and time of day on which a text says that something
// was done, whatever that is.
func datedKind() *Kind {
	return &Kind{Name: "when", Doc: "When something was done, whatever it is: the verb or the noun of it with its date or its time of day, and the words beside them.", Check: "date", FindPage: findDated}
}

const (
	datedReach = 14 // tokens a date may stand from its deed
	datedWords = 12 // tokens before and behind both whose words tell what it was
	behindDate = 3  // those behind a date that may be its deed where words of its clause stand before it
	cueWords   = 10 // tokens before both that tell whether it was done or is to be
	otherWords = 5  // and whether it is another one
	maxDated   = 16 // dates of a page that are read: a chronology has more
	yearDays   = 366
)

// findDated binds the dates and the times of day of a page to what their clause says was
// done. Key is the deed where one of the tables names it, Of the stem of its verb or noun,
// Object the date, Expected its first and last day, Head its weekday, Subject that too where
// no day of a month stands beside it, Scope the names beside it, Context all words.
func findDated(p *Page, out []Claim) []Claim {
	n := 0
	for j := range p.Mentions {
		m := &p.Mentions[j]
		days, ok := daysDated(m)
		if !ok {
			continue
		}
		_, clock := m.Timex.Clock()
		switch {
		case m.Timex.Grain() == normalize.GrainWeekend:
			continue // on Monday, last or next
		case clock && (m.Timex.YearWritten() || m.First > 0 && p.String(m.First-1) == "("):
			continue // of the page, or of another zone
		case clock && !p.dayTold(m):
			days = dayspan{}
		case clock && (m.Relation == normalize.Before || m.Relation == normalize.After) && p.hedgeOf(m) == "":
			continue // "open after 9 p.m."
		case days.to-days.from > 1 && days.from+2*yearDays < p.Date && !m.Timex.YearWritten():
			continue // "three years ago" may be four
		}
		_, weekday := m.Timex.Weekday()
		long := days.to-days.from > 1
		s := p.Sentence(m.First)
		if s < 0 || !clock && (p.told[s].marks&(tellsDeed&^wordVerb) == 0 && (long || !weekday) || !weekday && days.from == p.Date || p.saidOn(m)) || m.First < p.dateline() || p.joined(m) || p.namesThing(m, clock) {
			continue
		}
		d, ok := p.deedOn(j, s, clock)
		if !ok || d.name == "" && !clock && (long || !d.told && !weekday) {
			continue // "the first quarter of 1986"
		}
		if p.negated(max(p.Sentences[s].First, min(d.first, m.First)-3), max(d.last, m.Last)) {
			continue
		}
		c := p.onDate(d, m, s)
		if d.name == "" && !clock && len(c.Scope) == 0 {
			continue // nothing would tell which it is
		}
		if days.from != 0 {
			c.Expected = days.from.String() + ".." + days.to.String()
		}
		if c.Stance == 0 && p.Date != 0 && days.from > p.Date {
			c.Stance = Planned
		}
		out = append(out, c)
		if n++; n == maxDated {
			break
		}
	}
	return out
}

// daysDated are the days that a date says, without those behind it of what goes on since then
// or before it of what ends then, and whether it may be held against others.
func daysDated(m *normalize.Mention) (days dayspan, ok bool) {
	if !dateLike(m) || isStretch(m) {
		return days, false
	}
	days = dayspan{m.From, startEnds(m)}
	if days.from == 0 && days.to != 0 {
		days.from = days.to
		switch year, month, _ := days.to.Date(); m.Timex.Grain() {
		case normalize.GrainMonth:
			days.from, _ = normalize.NewDay(year, month, 1)
		case normalize.GrainYear:
			days.from, _ = normalize.NewDay(year, 1, 1)
		}
	}
	_, clock := m.Timex.Clock()
	return days, clock || days.from != 0 && days.to != 0 && days.to-days.from <= yearDays && m.Relation != normalize.After
}

// deed is what a text says was done, in tokens [first, last).
type deed struct {
	first, last int
	name        string // that of a table
	told        bool   // by its verb or its noun, and not only by a word beside the date
}

// deedOn returns what mention j of sentence s says the date of: the noun behind it, "Tuesday's
// shelling", what stands before it in its clause, or first behind it. What was said on a day is
// none; a time of day is when it was reported.
func (p *Page) deedOn(j, s int, clock bool) (deed, bool) {
	m := &p.Mentions[j]
	if i := p.nounOfDate(m, p.Sentences[s].Last); i >= 0 {
		d, _ := p.deedAt(i, m.Last, p.Sentences[s].Last)
		d.told = true
		return d, true
	}
	first, last := p.clause(s, m.First, m.Last)
	if p.beginsClause(m, first) {
		first = m.First
	}
	beside := -1
	for i := m.First - 1; i >= max(first, m.First-datedReach); i-- {
		if !clock && p.opens[i].cues&cueSaid != 0 && p.cueLength(i, m.First, cueSaid) > 0 {
			if beside < 0 {
				return deed{}, false
			}
			break
		}
		if p.opens[i].marks&tellsDeed != 0 {
			if d, ok := p.deedAt(i, first, m.First); ok {
				return d, true
			}
		}
		if beside < 0 && p.content(i) && !p.dated(i) {
			beside = i
		}
	}
	if beside >= 0 {
		last = min(last, m.Last+behindDate) // "last year in a fall": it is not the fall's
	}
	for i := m.Last; i < min(last, m.Last+datedReach); i++ {
		if p.opens[i].cues&cueSaid != 0 && p.cueLength(i, last, cueSaid) > 0 {
			break
		}
		if p.opens[i].marks&tellsDeed != 0 {
			if d, ok := p.deedAt(i, m.Last, last); ok {
				return d, true
			}
		}
		if beside < 0 && p.content(i) && !p.dated(i) {
			beside = i
		}
	}
	return deed{first: beside, last: beside + 1}, beside >= 0
}

// hedgeOf returns the word by which an hour is told as about or shortly before or after
// what happened: "about", "before", "after", or none.
func (p *Page) hedgeOf(m *normalize.Mention) string {
	for i := max(0, m.First-4); i < m.First; i++ {
		if name, _ := p.actAt(i, m.First); name == "before" || name == "after" || name == "about" {
			return name
		}
	}
	return ""
}

// namesThing tells whether a date is part of the name of what is of it: "the 2012 Oscars",
// "the 6.47 Tarvo service".
func (p *Page) namesThing(m *normalize.Mention, clock bool) bool {
	return (clock || m.Timex.Grain() >= normalize.GrainYear) && m.Last < len(p.Tokens) && p.capital(m.Last) && m.First > 0 && p.Language.Is(p.Tokens[m.First-1].Word, normalize.Determiner)
}

// beginsClause tells whether a date begins what is told behind it: "and on Wednesday, signed",
// ", and in April he admitted".
func (p *Page) beginsClause(m *normalize.Mention, first int) bool {
	i := m.First - 1
	if i > first && p.Language.Is(p.Tokens[i].Word, normalize.Preposition) {
		i--
	}
	return i > first && p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) && (p.String(m.Last) == "," || p.String(i-1) == ",")
}

// tellsDeed are the marks of what may tell a deed.
const tellsDeed = marksHappening | marksDeed | marksAct | wordVerb

// deedAt returns the deed that a word at token i of a clause [first, last) tells, and whether
// it tells one.
func (p *Page) deedAt(i, first, last int) (d deed, ok bool) {
	d = deed{first: i, last: i + 1, told: true}
	is := p.opens[i].marks
	if is&marksHappening != 0 {
		if v, n := p.longest(&p.lexicon.Happenings, i, last); n > 0 {
			return deed{i, i + n, p.lexicon.file.Happenings[v-1].Name, true}, true
		}
	}
	for k := i; k >= max(first, i-1); k-- { // "was found"
		if v, n := p.deedPhrase(k, last); k+n > i {
			return deed{k, k + n, v, true}, true
		}
	}
	return d, is&wordVerb != 0
}

// deedPhrase returns the name of the deed, or the act, whose words start at token i, and their number.
func (p *Page) deedPhrase(i, last int) (name string, n int) {
	if p.opens[i].marks&marksDeed != 0 {
		if v, n := p.longest(&p.lexicon.Deeds, i, last); n > 0 {
			return p.lexicon.file.Deeds[v-1].Name, n
		}
	}
	if name, n = p.actAt(i, last); besideActs[name] && ofOthers[name] == "" {
		return "", 0
	}
	return cmp.Or(ofOthers[name], name), n
}

// nounOfDate returns the noun right behind a date that is of it: "the Wednesday bombings",
// "last month's ruling"; or -1.
func (p *Page) nounOfDate(m *normalize.Mention, last int) int {
	i := m.Last
	if i < last && p.possessive(i) {
		i++
	}
	noun := -1
	for end := min(last, m.Last+4); i < end && p.opens[i].marks&(notContent|wordVerb|wordCapital) == 0; i++ {
		noun = i
	}
	return noun
}

// onDate begins the claim that a deed was done on a date.
func (p *Page) onDate(d deed, m *normalize.Mention, s int) Claim {
	from, to, sent := min(d.first, m.First), max(d.last, m.Last), p.Sentences[s]
	c := Claim{Kind: "when", Rule: "dated", Key: d.name, Object: m.Timex.String(), Span: p.Text.Span(from, to)}
	if d.told {
		c.Of = p.concept(d.first)
	}
	if w, ok := m.Timex.Weekday(); ok {
		if c.Head = w.String(); !p.dayAndMonth(m) {
			c.Subject = c.Head
		}
	}
	first, _ := p.clause(s, from, to)
	before := max(first, from-cueWords)
	switch cues := p.cuesBeside(before, to, d.first, d.last-d.first, m.First, m.Last); {
	case cues&cuePlanned != 0 || d.name == "scheduled":
		c.Stance = Planned
	case cues&cuePossible != 0:
		c.Stance = Possible
	case cues&cueSuperseded != 0:
		c.Superseded = true
	}
	if p.otherOne(max(before, from-otherWords), to) {
		c.Rule = "another"
	}
	_, clock := m.Timex.Clock()
	switch {
	case m.Relation == normalize.Until || clock && p.isUntil(m, sent.First):
		c.Rule += " until"
	case clock && p.hedgeOf(m) != "":
		c.Rule += " " + p.hedgeOf(m)
	case m.Relation != 0:
		c.Rule += " " + m.Relation.String()
	}
	p.wordsBeside(&c, max(sent.First, from-datedWords), min(sent.Last, to+datedWords), d)
	return c
}

// wordsBeside lists the words and the names in tokens [i, last) but for a deed and for dates.
func (p *Page) wordsBeside(c *Claim, first, last int, d deed) {
	words, names := p.memory.facets[0][:0], p.memory.facets[1][:0]
	for i, j := first, p.mentionAfter(first); i < last && len(words) < maxContext; i++ {
		for j < len(p.Mentions) && p.Mentions[j].Last <= i {
			j++
		}
		if p.opens[i].marks&notContent != 0 || i >= d.first && i < d.last || j < len(p.Mentions) && p.Mentions[j].First <= i {
			continue
		}
		w := p.concept(i)
		words = append(words, w)
		if p.opens[i].marks&wordCapital != 0 && (i > first || i+1 < last && p.capital(i+1)) {
			names = append(names, w)
		}
	}
	p.memory.facets = [2][]string{words, names}
	c.Context, c.Scope = p.memory.list(tidy(words)), p.memory.list(tidy(names))
}
