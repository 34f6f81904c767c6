package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// party is who or what a moment is of.
type party struct {
	name  []string // the words of a name
	noun  int      // or a noun, or -1
	apart []string // what parts it from others of its name
	some  bool     // is told of as one of several: "a film"
	the   bool     // is told of as the one there is: "the film"
	ok    bool
}

// toldWhen reads what a date is the date of, and of whom.
func (p *Page) toldWhen(t moment, s int) (out []Claim) {
	sent := p.Sentences[s]
	if c, ok := p.workOf(t, s); ok {
		return append(out, c)
	}
	if t.last == t.first+1 && t.first > sent.First && t.last < sent.Last && p.content(t.last) && !p.possessive(t.last) && p.Language.Is(p.Tokens[t.first-1].Word, normalize.Determiner) {
		return nil // "the 1998 games"
	}
	name, at, n, isNoun := p.tellsWhen(&t, sent)
	if name == "" || p.negated(max(sent.First, at-4), at) || p.negated(at, t.first) {
		return nil
	}
	if name == "lasts" {
		return nil
	}
	c := Claim{Kind: "moment", Rule: "moment", Stance: Asserted, Number: p.String(t.first)}
	from, to := min(at, t.first), max(at+n, t.last)
	c.Span, c.Number = p.Text.Span(from, to), p.Text.Source[p.Tokens[t.first].Start:p.Tokens[t.last-1].End]
	if p.plannedIn(max(sent.First, at-6), at) {
		c.Stance = Planned
	}
	who := p.partyOf(at, n, s, isNoun)
	goes := -1
	switch c.Of = name; name {
	case "begins", "ends":
		c.Of, goes = p.whatGoes(name, at, n, t.first, &who, sent)
	case "taken":
		c.Of, _ = p.whatGoes("", at, n, at+n, &who, sent)
		c.Of = strings.TrimSuffix(c.Of, " ") // "the idea dates back to"
	}
	picture := who.noun >= 0 && p.isPicture(who.noun) && len(who.name) == 0
	if !who.ok && !picture {
		return nil
	}
	p.besideOf(&c, who, at+n, goes, t, sent)
	if picture {
		if c.Head, c.Of = "picture", asPicture[name]; c.Of == "" {
			return nil
		}
	} else if c.Of == "" || name == "shown" {
		return nil
	}
	return p.spread(c, t)
}

// lifeYears reads the years of a life in the brackets behind a name: "Ana Rossetti
// (1866–1936)".
func (p *Page) lifeYears(s int, out []Claim) []Claim {
	sent := p.Sentences[s]
	for i := sent.First + 2; i+4 < sent.Last; i++ {
		if p.String(i) != "(" || p.String(i+4) != ")" || !p.dashIn(i+2, i+3) {
			continue
		}
		a, b := p.nameUpTo(i, sent.First)
		born, err := normalize.ParseDay(p.String(i+1) + "-01-01")
		died, wrong := normalize.ParseDay(p.String(i+3) + "-12-31")
		if b <= a+1 || err != nil || wrong != nil || !lifelong(born, died) {
			continue
		}
		const year = 364
		for n, from := range [2]normalize.Day{born, died - year} {
			c := p.life([2]string{"born", "died"}[n], &normalize.Mention{}, [2]int{a, b}, [2]int{i + 1 + 2*n, i + 2 + 2*n}, from, from+year)
			c.Kind, c.Of, c.Stance, c.Number, c.Subject = "moment", c.Key, Asserted, p.String(i+1+2*n), strings.Join(tidy(strings.Fields(c.Subject)), " ")
			out = append(out, c)
		}
	}
	return out
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

// asPicture is what is told of a picture that other words tell of other things too.
var asPicture = map[string]string{"taken": "taken", "filmed": "taken", "recorded": "taken", "happened": "taken", "shown": "shown", "out": "shown", "ran": "shown"}

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
		if other := otherwise[of]; other != "" {
			of = other
		}
		c.Of, c.Event.From, c.Event.To = of, from, to
		out = append(out, c)
	}
	switch {
	case t.bound == normalize.Since && !t.spans && c.Head != "picture":
		add(c.Of+" begins", t.from, t.to)
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

// partyOf returns who or what the words of a moment at tokens [at, at+n) are of.
func (p *Page) partyOf(at, n, s int, noun bool) party {
	sent := p.Sentences[s]
	if noun {
		if k := p.ofBehind(at+n, sent.Last); k > 0 {
			return p.partyIn(k, p.partyEnd(k, sent.Last), sent)
		}
		for k := at - 1; k >= sent.First && k > at-4; k-- {
			if p.Language.Is(p.Tokens[k].Word, normalize.Pronoun) || p.opens[k].marks&wordClosed != 0 && p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
				break
			}
			if p.possessive(k) {
				return p.partyIn(p.partyStart(k, sent.First, false), k, sent)
			}
		}
		return party{noun: -1, ok: true}
	}
	end := at
	for end > sent.First {
		w := p.Tokens[end-1].Word
		if p.comma(end - 1) {
			if k := p.beforeAside(end-1, sent.First); k < end-1 { // "Norvik, founded in 1990, was"
				end = k
				continue
			}
		}
		if !p.Language.Is(w, normalize.Auxiliary|normalize.Adverb) && !p.dated(end-1) && p.String(end-1) != "," && !(p.Language.Is(w, normalize.Preposition) && p.dated(end)) {
			break
		}
		end--
	}
	if end > sent.First && p.Language.Is(p.Tokens[end-1].Word, normalize.Relative) {
		for end--; end > sent.First && p.String(end-1) == ","; end-- {
		}
	}
	if end > sent.First && p.Language.Is(p.Tokens[end-1].Word, normalize.Conjunction) { // "fell ill in May and died"
		return p.openingParty(s)
	}
	if end == sent.First { // "Released in 1999, the film"
		for k := at + n; k < sent.Last; k++ {
			if p.comma(k) && !p.dated(k) && k+1 < sent.Last && !p.dated(k+1) {
				return p.partyIn(k+1, p.partyEnd(k+1, sent.Last), sent)
			}
		}
		return party{noun: -1, ok: s == 0}
	}
	if k := end - 1; k > sent.First && p.Language.Is(p.Tokens[k].Word, normalize.Pronoun) && p.content(k-1) && !p.isVerb(k-1) {
		end = k // "el puente se construyó"
	}
	if p.Language.Is(p.Tokens[end-1].Word, normalize.Pronoun) && (end-1 == sent.First || !p.Tokens[end-1].Is(normalize.Upper)) {
		return party{noun: -1, ok: true}
	}
	k := p.partyStart(end, sent.First, end < at)
	for i := k; i < end && i < k+2; i++ { // "Norvik was a firm active in 1990"
		if p.traceOf(i)&traceIndefinite != 0 && i > sent.First+1 && p.cueLength(i-1, i, cuePassive) > 0 {
			return p.partyIn(p.partyStart(i-1, sent.First, false), i-1, sent)
		}
	}
	return p.partyIn(k, end, sent)
}

// openingParty returns who or what a sentence is about: the phrase that it opens with.
func (p *Page) openingParty(s int) party {
	sent := p.Sentences[s]
	i := sent.First
	if p.isVerb(i) || p.inDate(i) || p.Language.Is(p.Tokens[i].Word, normalize.Preposition|normalize.Subordinator) {
		for i < sent.Last-1 && !p.comma(i) {
			i++
		}
		i++
	}
	if i >= sent.Last {
		return party{noun: -1}
	}
	if p.Language.Is(p.Tokens[i].Word, normalize.Pronoun) {
		return party{noun: -1, ok: true}
	}
	return p.partyIn(i, p.partyEnd(i, sent.Last), sent)
}

// ofBehind returns the token behind the "of" at token i, or 0.
func (p *Page) ofBehind(i, last int) int {
	if n := p.cueLength(i, last, cueLink); i < last && n > 0 && i+n < last {
		return i + n
	}
	return 0
}

// partyStart returns where the noun phrase that ends at token end begins. Before an
// auxiliary it may hold a participle: "the photo used by the paper was".
func (p *Page) partyStart(end, first int, whole bool) int {
	i := end
	for i > first && i > end-momentReach {
		k := i - 1
		if p.Tokens[k].Kind == normalize.PunctToken && !p.hyphen(k) && !p.possessive(k) && !p.quoteEdge(k) && p.String(k) != "&" || p.isVerb(k) && !p.capital(k) && !(whole && k > first && p.content(k-1) && !p.isVerb(k-1)) ||
			p.Language.Is(p.Tokens[k].Word, normalize.Relative|normalize.Subordinator|normalize.Auxiliary) || k > first && p.Language.Is(p.Tokens[k-1].Word, normalize.Auxiliary) {
			break
		}
		i = k
	}
	return i
}

// partyEnd returns where the noun phrase that starts at token i ends.
func (p *Page) partyEnd(i, last int) int {
	k := i
	for k < last && k < i+momentReach && !p.tellsVerb(k, last) && !p.dated(k) && !(p.isVerb(k) && !p.capital(k)) && !p.Language.Is(p.Tokens[k].Word, normalize.Relative|normalize.Subordinator|normalize.Auxiliary) &&
		(p.Tokens[k].Kind != normalize.PunctToken || p.hyphen(k) || p.possessive(k) || p.quoteEdge(k)) {
		k++
	}
	return k
}

// tellsVerb tells whether the words at token i are of a moment and no noun.
func (p *Page) tellsVerb(i, last int) bool {
	name, _, noun := p.momentIn(i, last)
	return name != "" && !noun
}

// partyIn reads who or what tokens [i, j) name: a name, or the noun that the phrase is
// about. Names behind a preposition are not of it: "the director of Grey Gull".
func (p *Page) partyIn(i, j int, sent normalize.Sentence) party {
	w := party{noun: -1, ok: j > i}
	for k := i; k < j; k++ {
		if p.inDate(k) {
			continue
		}
		if name, _ := p.momentAt(k, j); (name == "apart" || name == "first") && (!p.capital(k) || k == sent.First) {
			w.apart = append(w.apart, p.partedBy(k, j))
			if p.lexicon.NounFirst && k+1 < j && p.content(k+1) {
				continue // "la segunda temporada"
			}
		}
		switch {
		case w.noun >= 0 && p.Language.Is(p.Tokens[k].Word, normalize.Preposition):
			return p.settled(w)
		case p.capital(k) && len(w.name) > 0 && romans[p.String(k)], p.Tokens[k].Kind == normalize.NumberToken && len(w.name) > 0:
			w.apart = append(w.apart, p.folded(k, k+1))
		case p.capital(k) && !(k == sent.First && p.isPicture(k)):
			if len(w.name) == 0 {
				w.noun = -1 // "the painter Ana Rossetti"
			}
			w.name = append(w.name, p.folded(k, k+1))
		case p.possessive(k), p.Language.Is(p.Tokens[k].Word, normalize.Determiner) && p.ownBefore(k):
			if k+1 < j && !p.capital(k+1) {
				w.apart = append(w.apart, "'s")
			}
		case p.Language.Is(p.Tokens[k].Word, normalize.Determiner) && w.noun < 0 && len(w.name) == 0:
			w.some, w.the = p.traceOf(k)&traceIndefinite != 0, p.traceOf(k)&traceIndefinite == 0
		case (p.content(k) || p.isPicture(k)) && (w.noun < 0 || !p.lexicon.NounFirst && k == w.noun+1) && (len(w.name) == 0 || !p.lexicon.NounFirst && (p.capital(k-1) || k == w.noun+1)):
			w.noun = k
		}
	}
	return p.settled(w)
}

// settled tells of a party whether it can be one thing that another text tells of.
func (p *Page) settled(w party) party {
	w.ok = w.ok && (len(w.name) > 0 || w.noun >= 0 && w.the && !w.some)
	return w
}

// partedBy is how the words at token i part one thing from others of its name.
func (p *Page) partedBy(i, last int) string {
	name, n := p.momentAt(i, last)
	if name == "first" && (n > 1 || i+1 >= len(p.Tokens) || !p.content(i+1) || p.isVerb(i+1) || p.tellsVerb(i+1, len(p.Tokens))) {
		return name
	}
	if name == "first" {
		return "1st"
	}
	return p.folded(i, i+n)
}

// inDate tells whether token i is of a date.
func (p *Page) inDate(i int) bool {
	j := p.mentionAfter(i)
	return j < len(p.Mentions) && p.Mentions[j].First <= i && dateLike(&p.Mentions[j])
}

// romans are the figures behind a name that part one from another.
var romans = map[string]bool{"II": true, "III": true, "IV": true, "V": true, "VI": true, "VII": true, "VIII": true, "IX": true, "X": true, "XI": true, "XII": true}

// isPicture tells whether token i is a noun for a photo or a film of what was.
func (p *Page) isPicture(i int) bool {
	name, _ := p.momentAt(i, i+1)
	return name == "picture"
}

// ownBefore tells whether token i says whose something is: "his".
func (p *Page) ownBefore(i int) bool {
	name, _ := p.relationAt(i, i+1)
	return name == "own"
}

// beside writes who and what a moment is of into its claim, and what else stands
// beside it.
func (p *Page) besideOf(c *Claim, who party, behind, goes int, t moment, sent normalize.Sentence) {
	c.Subject = ""
	for _, w := range tidy(who.name) {
		if c.Subject != "" {
			c.Subject += " "
		}
		c.Subject += w
	}
	if who.noun >= 0 {
		c.Head = p.concept(who.noun)
	}
	c.Context = who.apart
	for _, r := range [2][2]int{{behind, max(behind, t.first)}, {max(behind, t.last), min(sent.Last, max(behind, t.last)+otherReach)}} {
		agent := false
		for k := r[0]; k < r[1]; k++ {
			if r[0] >= t.last && p.Language.Is(p.Tokens[k].Word, normalize.Subordinator) {
				break
			}
			if p.Language.Is(p.Tokens[k].Word, normalize.Preposition) {
				name, _ := p.momentAt(k, k+1)
				agent = name == "agent"
			}
			if r[0] >= t.last && (p.partsMoments(k) || p.isVerb(k) || p.comma(k)) {
				break
			}
			if name, n := p.momentAt(k, r[1]); name == "apart" || name == "first" {
				c.Context = append(c.Context, p.partedBy(k, k+n))
			}
			if what, _, _ := p.momentIn(k, r[1]); what == "" && !agent && k != goes && p.content(k) && !p.dated(k) && p.bareYear(k) == "" && !p.possessive(k) {
				w := p.stemAt(k)
				if p.Tokens[k].Is(normalize.Upper) {
					w = p.String(k)
				}
				c.Scope = append(c.Scope, w)
			}
		}
	}
	for k := max(sent.First, behind-4); k < behind; k++ { // "was first published"
		if name, n := p.momentAt(k, behind); name == "first" || name == "apart" {
			c.Context = append(c.Context, p.partedBy(k, k+n))
		}
	}
	c.Context, c.Scope = tidy(c.Context), tidy(c.Scope)
}

// workOf reads the year that a work is of: "is a 2017 drama film", "the 2019 film
// Grey Gull", "a 2022 release".
func (p *Page) workOf(t moment, s int) (Claim, bool) {
	sent := p.Sentences[s]
	if t.last != t.first+1 || t.from == 0 || t.first == sent.First || !p.Language.Is(p.Tokens[t.first-1].Word, normalize.Determiner) && p.bracketBefore(t.first, max(sent.First, t.first-3)) < 0 {
		return Claim{}, false
	}
	work := -1
	for i := t.last; i < min(sent.Last, t.last+workReach) && !p.isVerb(i); i++ {
		if name, n := p.momentAt(i, sent.Last); (name == "work" || name == "of out") && n > 0 {
			work = i
		} else if work >= 0 || p.Language.Is(p.Tokens[i].Word, normalize.Preposition) || p.Tokens[i].Kind == normalize.PunctToken && !p.hyphen(i) {
			break
		}
	}
	if work < 0 {
		return Claim{}, false
	}
	c := Claim{Kind: "moment", Rule: "made", Of: "out", Stance: Asserted, Number: p.String(t.first), Span: p.Text.Span(t.first, work+1), Event: Event{From: t.from, To: t.to}}
	who := party{noun: work, ok: true}
	if open := p.bracketBefore(t.first, max(sent.First, t.first-3)); open > sent.First { // "Grey Gull (2016 film)"
		who = p.partyIn(p.partyStart(open, sent.First, false), open, sent)
	} else if k := p.partyEnd(work+1, sent.Last); k > work+1 && p.capital(work+1) {
		who = p.partyIn(work+1, k, sent)
	} else if end := p.beforeBrackets(max(sent.First, t.first-2), sent.First); end > sent.First && p.cueLength(t.first-2, t.first-1, cuePassive) > 0 {
		who = p.partyIn(sent.First, end, sent)
	} else if p.traceOf(t.first-1)&traceDefinite == 0 {
		is := t.first - 2
		for is > sent.First && p.cueLength(is, is+1, cuePassive) == 0 { // "is scheduled for a 2022 release"
			is--
		}
		if _, _, noun := p.momentIn(work, work+1); !noun || is <= sent.First {
			return Claim{}, false
		}
		who = p.partyIn(p.partyStart(is, sent.First, false), is, sent)
	}
	if p.plannedIn(max(sent.First, t.first-8), t.first) {
		c.Stance = Planned
	}
	if name, _ := p.momentAt(work, sent.Last); name == "work" && len(who.name) > 0 {
		who.noun = work
	}
	p.besideOf(&c, who, work+1, -1, moment{first: work + 1, last: work + 1}, sent)
	return c, who.ok
}
