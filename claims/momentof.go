package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// nobodys is the Rule of a moment of which it is not known whose it is.
const nobodys = "somebody's"

// toldWhen reads what a date is the date of, and of whom.
func (p *Page) toldWhen(t moment, s int) (out []Claim) {
	if c, ok := p.workOf(t, s); ok {
		return append(out, c)
	}
	if c, _ := p.momentOf(t, s); c.Of != "" {
		return p.spread(c, t)
	}
	return nil
}

// momentOf reads what a date is the date of, and of whom: nothing where it has no Of.
func (p *Page) momentOf(t moment, s int) (Claim, party) {
	var none Claim
	sent := p.Sentences[s]
	if p.yearBeforeNoun(t, sent) {
		return none, party{}
	}
	name, at, n, isNoun := p.tellsWhen(&t, sent)
	switch {
	case name == "", name == "lasts" && !t.spans, t.only < 0 && (p.negated(max(sent.First, at-4), at) || p.negated(at, t.first)):
		return none, party{}
	case name == "shows" && p.cueLength(t.first-1, t.first, cueLink) > 0:
		return none, party{} // "shows the war of 2014"
	}
	c := Claim{
		Kind: "moment", Rule: "moment", Of: name, Stance: Asserted, Span: p.Text.Span(min(at, t.first), max(at+n, t.last)),
		Number: p.Text.Span(t.first, t.last).In(p.Source),
	}
	if p.plannedIn(max(sent.First, at-6), at) {
		c.Stance = Planned
	}
	who, goes := p.partyOf(at, n, s, isNoun), -1
	switch name {
	case "begins", "ends":
		c.Of, goes = p.whatGoes(name, at, n, t.first, &who, sent)
	case "taken":
		c.Of, _ = p.whatGoes("", at, n, at+n, &who, sent)
		c.Of = strings.TrimSuffix(c.Of, " ") // "the idea dates back to"
	}
	p.patientOf(&who, at, at+n)
	if !who.ok && at > sent.First && p.comma(at-1) {
		who = p.openingParty(s) // "arrived in the spring, sailing into Lima on May 3"
	}
	picture := who.noun >= 0 && p.isPicture(who.noun) && len(who.name) == 0
	if !who.ok && !picture || p.twoWorks(sent.First, at) {
		c.Rule = nobodys
	}
	p.besideOf(&c, who, at+n, goes, t, sent)
	switch {
	case picture:
		c.Head, c.Of = "picture", asPicture[name]
	case name == "shown", name == "shows":
		c.Of = ""
	}
	who.last = at + n
	return c, who
}

// patientOf makes a party of the pronoun of a person inside the words of a moment: "found him
// guilty".
func (p *Page) patientOf(who *party, i, j int) {
	for ; i < j; i++ {
		if p.Language.Is(p.Tokens[i].Word, normalize.Pronoun) && p.traceOf(i)&traceSex != 0 {
			*who = party{noun: -1, ok: true, at: i}
			return
		}
	}
}

// yearBeforeNoun tells whether a date is a year that belongs to the noun behind it: "the
// 1998 games".
func (p *Page) yearBeforeNoun(t moment, sent normalize.Sentence) bool {
	return t.last == t.first+1 && t.first > sent.First && t.last < sent.Last && p.content(t.last) && !p.possessive(t.last) &&
		p.Language.Is(p.Tokens[t.first-1].Word, normalize.Determiner)
}

// plannedIn tells whether words of a plan stand in tokens [i, j).
func (p *Page) plannedIn(i, j int) bool {
	if p.cuesIn(i, j, j)&cuePlanned != 0 {
		return true
	}
	for ; i < j; i++ {
		if key, _ := p.onsetAt(i, j); key == "held" { // "scheduled for"
			return true
		}
	}
	return false
}

// twoWorks tells whether a participle behind a comma may be of either of two works: "a
// song from the album Tarvo Nights, released in".
func (p *Page) twoWorks(first, at int) bool {
	if at == first || !p.comma(at-1) {
		return false
	}
	works := 0
	for i := first; i < at; i++ {
		if name, _ := p.momentAt(i, at); name == "work" {
			works++
		}
	}
	return works > 1
}

// asPicture is what is told of a picture that other words tell of other things too.
var asPicture = map[string]string{"taken": "taken", "shows": "taken", "filmed": "taken", "recorded": "taken", "happened": "taken", "shown": "shown", "out": "shown", "ran": "shown"}

// whatGoes is what began or ended: "began filming", "the filming ended", "started
// his career", and where its own noun is, or -1.
func (p *Page) whatGoes(name string, at, n, date int, who *party, sent normalize.Sentence) (string, int) {
	end := min(sent.Last, at+n+5)
	if date > at {
		end = min(end, date)
	}
	head := -1
	for i := at + n; i < end && !p.Language.Is(p.Tokens[i].Word, normalize.Preposition) && p.Tokens[i].Kind != normalize.PunctToken; i++ {
		if what, _, _ := p.momentIn(i, end); what != "" {
			return what + " " + name, -1
		}
		if p.content(i) && !p.dated(i) && !p.capital(i) {
			head = i
		}
	}
	if head >= 0 {
		return p.stemAt(head) + " " + name, head
	}
	for i := max(sent.First, at-momentReach); i < at; i++ {
		if what, k, noun := p.momentIn(i, at); noun {
			own := p.partyOf(i, k, p.Sentence(i), true)
			if own.ok {
				*who = own
			}
			return what + " " + name, -1
		}
	}
	return name, -1
}

// spread writes a claim of a date, and one of each end where it goes on for a time.
func (p *Page) spread(c Claim, t moment) (out []Claim) {
	add := func(of string, from, to normalize.Day) {
		if other := otherwise[of]; other != "" && (c.Of != "exists" || len(c.Scope) == 0) { // in business in Lima
			of = other
		}
		c.Of, c.Event.From, c.Event.To = of, from, to
		out = append(out, c)
	}
	switch {
	case t.only >= 0 && lasting[c.Of], t.bound == normalize.Since && !t.spans && c.Head != "picture" && !atOnce[c.Of]:
		add(c.Of+" begins", t.from, t.to)
	case t.only >= 0, t.bound == normalize.Since && atOnce[c.Of]:
		add(c.Of, t.from, t.to)
	case t.bound == normalize.Until:
		add(c.Of+" ends", t.from, t.to)
	case t.spans && lasting[c.Of]:
		of := c.Of
		add(of, t.from, t.to)
		add(of+" begins", t.from, t.from+t.edge)
		add(of+" ends", t.to-t.edge, t.to)
	default:
		add(c.Of, t.from, t.to)
	}
	return out
}

// besideOf writes who and what a moment is of into its claim, and what else stands
// beside it: between it and its date, and behind both.
func (p *Page) besideOf(c *Claim, who party, behind, goes int, t moment, sent normalize.Sentence) {
	p.call(c, who)
	c.Context = who.apart
	for k := max(sent.First, behind-4); k < behind; k++ { // "was first published"
		if name, n := p.momentAt(k, behind); name == "first" || name == "apart" || name == "latest" {
			c.Context = append(c.Context, p.partedBy(k, k+n))
		}
	}
	p.besideIn(c, behind, max(behind, t.first), goes)
	from := max(behind, t.last)
	end := from
	for end < min(sent.Last, from+otherReach) && !p.partsMoments(end) && !p.isVerb(end) && !p.comma(end) && !p.Language.Is(p.Tokens[end].Word, normalize.Subordinator) {
		end++
	}
	p.besideIn(c, from, end, goes)
	c.Context, c.Scope = tidy(c.Context), tidy(c.Scope)
}

// call writes into a claim by which name or noun a text calls whom or what it is of.
func (p *Page) call(c *Claim, who party) {
	c.Subject, c.Head = strings.Join(who.name, " "), ""
	if who.noun >= 0 {
		c.Head = p.concept(who.noun)
	}
}

// besideIn writes what stands in tokens [i, j) beside a moment into its claim, but for who
// did it and for what began.
func (p *Page) besideIn(c *Claim, i, j, goes int) {
	agent := false
	for ; i < j; i++ {
		name, n := p.momentAt(i, j)
		switch {
		case (name == "apart" || name == "first" || name == "latest") && !p.countedAt(i): // but "after 15 seasons"
			c.Context = append(c.Context, p.partedBy(i, i+n))
			i += n - 1
		case p.Language.Is(p.Tokens[i].Word, normalize.Preposition):
			agent = name == "agent"
		case !agent && i != goes && besideMoment[name] && p.content(i) && !p.dated(i) && p.bareYear(i) == "" && !p.possessive(i):
			if p.Tokens[i].Is(normalize.Upper) {
				c.Scope = append(c.Scope, p.String(i))
			} else {
				c.Scope = append(c.Scope, p.stemAt(i))
			}
		}
	}
}

// countedAt tells whether a count stands right before token i.
func (p *Page) countedAt(i int) bool {
	j := p.mentionAfter(i - 1)
	return i > 0 && j < len(p.Mentions) && p.Mentions[j].First < i && p.Mentions[j].Type == normalize.Quantity
}

// workOf reads the year that a work is of: "is a 2017 drama film", "the 2019 film
// Grey Gull", "a 2022 release".
func (p *Page) workOf(t moment, s int) (Claim, bool) {
	sent := p.Sentences[s]
	work := p.workBehind(t, sent)
	if k := t.first - 2; work < 0 && k > sent.First && p.Language.Is(p.Tokens[k+1].Word, normalize.Preposition) { // "is a film from 1990"
		if name, _ := p.momentAt(k, k+1); name == "work" && p.traceOf(k-1)&traceIndefinite != 0 {
			t.first, work = k, k
		}
	}
	if work < 0 {
		return Claim{}, false
	}
	c := Claim{Kind: "moment", Rule: "made", Of: "out", Stance: Asserted, Number: p.String(t.first), Span: p.Text.Span(t.first, work+1), Event: Event{From: t.from, To: t.to}}
	if p.plannedIn(max(sent.First, t.first-8), t.first) {
		c.Stance = Planned
	}
	who := p.workNamed(t, work, sent)
	if name, _ := p.momentAt(work, sent.Last); name == "work" && len(who.name) > 0 {
		who.noun = work
	}
	p.besideOf(&c, who, work+1, -1, moment{first: work + 1, only: -1, last: work + 1}, sent)
	return c, who.ok
}

// workBehind returns the last noun for a work in the phrase that a year opens behind its
// article or a bracket, or -1.
func (p *Page) workBehind(t moment, sent normalize.Sentence) int {
	work := -1
	if t.last != t.first+1 || t.from == 0 || t.first == sent.First || !p.Language.Is(p.Tokens[t.first-1].Word, normalize.Determiner) && p.bracketBefore(t.first, max(sent.First, t.first-3)) < 0 {
		return work
	}
	for i := t.last; i < min(sent.Last, t.last+workReach) && !p.isVerb(i); i++ {
		if name, _ := p.momentAt(i, sent.Last); name == "work" || name == "of out" {
			work = i
		} else if work >= 0 || p.Language.Is(p.Tokens[i].Word, normalize.Preposition) || p.Tokens[i].Kind == normalize.PunctToken && !p.hyphen(i) {
			break
		}
	}
	return work
}

// workNamed returns the work that a year and the noun at token work are of.
func (p *Page) workNamed(t moment, work int, sent normalize.Sentence) party {
	if open := p.bracketBefore(t.first, max(sent.First, t.first-3)); open > sent.First { // "Grey Gull (2016 film)"
		return p.partyIn(p.partyStart(open, sent.First, false), open, sent)
	}
	if k := p.partyEnd(work+1, sent.Last); k > work+1 && p.capital(work+1) { // "the 2016 film Grey Gull"
		return p.partyIn(work+1, k, sent)
	}
	if end := p.beforeBrackets(max(sent.First, t.first-2), sent.First); end > sent.First && p.cueLength(t.first-2, t.first-1, cuePassive) > 0 {
		return p.partyIn(sent.First, end, sent) // "Grey Gull is a 2016 film"
	}
	if p.traceOf(t.first-1)&traceDefinite != 0 {
		return party{noun: work, ok: true}
	}
	is := t.first - 2
	for is > sent.First && p.cueLength(is, is+1, cuePassive) == 0 { // "is scheduled for a 2022 release"
		is--
	}
	if _, _, noun := p.momentIn(work, work+1); !noun || is <= sent.First {
		return party{noun: -1}
	}
	return p.partyIn(p.partyStart(is, sent.First, false), is, sent)
}
