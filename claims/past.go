package claims

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// pastKind is what articles tell beside their news: in which year, long before it, a
// bridge was built, a firm was founded, a couple married.
func pastKind() *Kind {
	return &Kind{Name: "past", Doc: "In which year long before its news an article has something be built, founded, opened, somebody marry, take office.", Check: "date", FindPage: findPast}
}

// pastDays is how long before an article a date is at least that is no part of its news.
const pastDays = 200

// findPast binds dates long before an article to what they are the dates of, as
// [findMoments] does, and to what befalls somebody once; a pronoun is told of by the
// name that it stands for. Expected is the first and the last day that the date can mean.
func findPast(p *Page, out []Claim) []Claim {
	if p.Part != Body || p.Date == 0 || p.isStatement() {
		return out
	}
	for j := range p.Mentions {
		m := &p.Mentions[j]
		if m.Type != normalize.Date || max(m.From, m.To) > p.Date-pastDays {
			continue
		}
		s := p.Sentence(m.First)
		if s < 0 {
			continue
		}
		t, ok := p.momentAs(m, p.Sentences[s].Last)
		if !ok || t.to == 0 || t.to > p.Date-pastDays {
			continue
		}
		c, who := p.momentOf(t, s)
		if c.Of == "" {
			c, who = p.officeSince(t, s)
		}
		if c.Of == "" {
			c, who = p.deedOf(t, j, s)
		}
		if c.Of == "" || c.Stance == Planned || c.Rule == nobodys || c.Head == "picture" || c.Of == "won" && !p.winsPrize(who.last, p.Sentences[s]) {
			continue
		}
		if !p.standsFor(&c, who, s) {
			continue
		}
		c.Kind = "past"
		for _, c := range p.spread(c, t) {
			c.Expected, c.Event = c.Event.From.String()+".."+c.Event.To.String(), Event{}
			out = append(out, c)
		}
	}
	return out
}

// winsPrize tells whether what was won by the words before token i is a prize: a cup is won
// again.
func (p *Page) winsPrize(i int, sent normalize.Sentence) bool {
	for last := min(sent.Last, i+otherReach); i < last; i++ {
		if name, _ := p.momentAt(i, last); name == "prize" {
			return true
		}
	}
	return false
}

// befallsOnce are the deeds beside the moments that rarely befall anybody twice.
var befallsOnce = map[string]bool{
	"killed": true, "died": true, "executed": true, "convicted": true, "acquitted": true, "overturned": true, "ousted": true, "diagnosed": true,
	"crowned": true, "extradited": true, "sworn in": true, "captured": true, "surrendered": true, "buried": true, "abducted": true, "led": true,
}

// deedOf reads what befell somebody once on a date that is of no moment, and whom.
func (p *Page) deedOf(t moment, j, s int) (Claim, party) {
	sent := p.Sentences[s]
	if p.yearBeforeNoun(t, sent) {
		return Claim{}, party{}
	}
	d, ok := p.deedOn(j, s, false)
	if !ok || !befallsOnce[d.name] || d.last > t.first || p.negated(max(sent.First, d.first-4), d.first) || p.plannedIn(max(sent.First, d.first-6), d.first) {
		return Claim{}, party{}
	}
	c := Claim{
		Rule: "moment", Of: d.name, Stance: Asserted, Span: p.Text.Span(d.first, t.last),
		Number: p.Text.Span(t.first, t.last).In(p.Source),
	}
	who := p.partyOf(d.first, d.last-d.first, s, false)
	p.patientOf(&who, d.first, d.last)
	p.besideOf(&c, who, d.last, -1, t, sent)
	return c, who
}

// officeReach is how many tokens an office stands before the date since which it is held.
const officeReach = 5

// officeSince reads since when somebody is what a noun says: "has been mayor since 2011",
// "Ana Rossetti, director of the mill since 1998".
func (p *Page) officeSince(t moment, s int) (Claim, party) {
	sent := p.Sentences[s]
	if t.bound != normalize.Since || t.spans {
		return Claim{}, party{}
	}
	for i := t.first - 1; i > sent.First && i >= t.first-officeReach && !p.isVerb(i) && p.Tokens[i].Kind == normalize.WordToken; i-- {
		if !p.person(i) {
			continue
		}
		c := Claim{Rule: "moment", Of: "office", Stance: Asserted, Scope: []string{p.stemAt(i)}, Span: p.Text.Span(i, t.last), Number: p.Text.Span(t.first, t.last).In(p.Source)}
		k := i - 1
		for k > sent.First && p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
			k--
		}
		var who party
		switch {
		case p.cueLength(k, i, cueBe|cuePassive) > 0:
			who = p.partyOf(k, 1, s, false)
		case p.comma(k):
			if a, b := p.nameUpTo(k, sent.First); b > a+1 && p.personal(a, b, sent.First) {
				who = p.partyIn(a, b, sent)
			}
		}
		if c.Subject = strings.Join(who.name, " "); c.Subject == "" && who.at == 0 {
			return Claim{}, party{}
		}
		return c, who
	}
	return Claim{}, party{}
}

// ofThings are the moments of what somebody makes: it is theirs, and not the maker's.
var ofThings = map[string]bool{"founded": true, "built": true, "invented": true, "conceived": true, "written": true, "discovered": true, "recorded": true, "opened": true, "closed": true, "out": true, "premiered": true, "launched": true}

// standsFor writes into a claim whom or what its pronoun or its noun stands for, and tells
// whether that is known.
func (p *Page) standsFor(c *Claim, who party, s int) bool {
	if sent := p.Sentences[s]; ofThings[c.Of] && who.last > 0 && who.last < sent.Last && !p.Language.Is(p.Tokens[who.last].Word, normalize.Preposition) {
		if k := p.partyEnd(who.last, sent.Last); k > who.last { // "founded the company"
			if who = p.partyIn(who.last, k, sent); !who.ok {
				return false
			}
			p.call(c, who)
		}
	}
	switch {
	case len(who.name) == 1:
		c.Subject = p.folded(p.inFull(who.named))
		return true
	case c.Subject != "":
		return true
	case c.Head != "":
		p.nounStands(c, who, s)
		return true
	case who.at == 0:
		return false
	}
	if sex := p.traceOf(who.at) & traceSex; sex != 0 {
		w, ok := p.antecedent(s, who.at, sex, false)
		if !ok || !w.named {
			return false
		}
		c.Subject = p.folded(w.from, w.to)
		return true
	}
	if s == 0 || p.Sentences[s].Paragraph {
		return false
	}
	of := p.openingParty(s - 1)
	if c.Subject = strings.Join(of.name, " "); c.Subject == "" && of.noun >= 0 {
		c.Head = p.concept(of.noun)
	}
	return of.ok && (c.Subject != "" || c.Head != "")
}

// nounStands writes into a claim the name that its noun stands for, where that is known: "the
// striker", and behind a sentence that opens with a name "the firm".
func (p *Page) nounStands(c *Claim, who party, s int) {
	if who.noun < 0 {
		return
	}
	if slices.Contains(who.apart, "'s") {
		return // "her father"
	}
	if p.person(who.noun) {
		if w, ok := p.antecedent(s, who.noun, p.sexOf(who.noun, p.Sentences[s].First), true); ok && w.named {
			c.Subject = p.folded(w.from, w.to)
		}
		return
	}
	if s == 0 || p.Sentences[s].Paragraph || p.cueLength(max(0, who.noun-1), who.noun+1, cueGeneric) == 0 {
		return
	}
	if of := p.openingParty(s - 1); of.ok && len(of.name) > 0 && p.loneName(s-1) {
		c.Subject = strings.Join(of.name, " ")
	}
}

// loneName tells whether a sentence has one name beside those of places and days.
func (p *Page) loneName(s int) bool {
	sent, n := p.Sentences[s], 0
	for i := sent.First; i < sent.Last; {
		a, b := p.nameRun(i, sent.Last)
		if b > a && !p.weekdayAt(a) && len(p.places(nil, a, b)) == 0 {
			n++
		}
		i = max(i+1, b)
	}
	return n == 1
}
