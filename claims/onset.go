package claims

import (
	"strings"
	"time"

	"github.com/gainsay/gainsay/normalize"
)

// onsetKind is when something that is named by its noun does or did what it
// does once: the fire broke out, the war began, the plant opened.
func onsetKind() *Kind {
	return &Kind{Name: "onset", Doc: "When the one thing of its name began, opened, was sent: what the text calls it, and the day or the hour.", Check: "date", FindPage: findOnsets}
}

const (
	onsetReach   = 8 // tokens a date may stand from the verb
	subjectReach = 9 // tokens the noun may stand from it
)

// onceOnly are the happenings whose subject tells what happened: of what
// someone released or signed the object would have to be known.
var onceOnly = map[string]bool{
	"began": true, "ended": true, "opened": true, "closed": true, "founded": true, "in office": true, "launched": true, "struck": true, "sent": true,
	"set out": true, "departed": true, "arrived": true, "landed": true, "crashed": true, "sank": true, "exploded": true,
	"erupted": true, "collapsed": true, "entered": true, "stopped": true, "resigned": true, "buried": true, "premiered": true, "published": true, "flew": true,
	"built": true, "made": true, "adopted": true, "married": true, "debuted": true, "merged": true, "effective": true, "joined": true, "bought": true,
}

// findOnsets binds dates and times of day to a verb and to the noun that is its
// subject. Subject is the noun, Key what happened, Object when, Expected the
// first and the last day it can mean, Head the whole name of a named thing whose
// year is written. Where a text begins with "it", it has no Subject and no Head.
func findOnsets(p *Page, out []Claim) []Claim {
	out = p.findMade(p.findDays(out))
	for s := range p.Sentences {
		if p.told[s].marks&(marksOnset|marksHappening) == 0 {
			continue
		}
		sent := p.Sentences[s]
		if !p.hasDate(sent) {
			continue
		}
		for i := p.marked(sent.First, sent.Last, marksOnset|marksHappening); i < sent.Last; i = p.marked(i+1, sent.Last, marksOnset|marksHappening) {
			key, n := p.onsetAt(i, sent.Last)
			if n == 0 {
				continue
			}
			if c, ok := p.onset(i, n, key, s); ok {
				out = append(out, c)
				i += n - 1
			}
		}
	}
	return out
}

// hasDate tells whether a date or a time of day stands in a sentence.
func (p *Page) hasDate(s normalize.Sentence) bool {
	for k := p.mentionAfter(s.First); k < len(p.Mentions) && p.Mentions[k].First < s.Last; k++ {
		if dateLike(&p.Mentions[k]) {
			return true
		}
	}
	return false
}

// onset reads what words [i, i+n) of sentence s tell, with its date.
func (p *Page) onset(i, n int, key string, s int) (Claim, bool) {
	sent := p.Sentences[s]
	t := telling{key: key, first: i, noun: -1}
	if !onceOnly[key] && !p.looksAhead(&t, i, n, s) {
		return Claim{}, false
	}
	m := p.momentOf(t.first, i+n, sent)
	if m == nil || p.negated(max(sent.First, t.first-4), i) || key == "made" && m.First != i+n || t.between && !isStretch(m) {
		return Claim{}, false
	}
	days := p.daysOf(m, &t, i+n)
	if days.from == 0 && t.ahead {
		return Claim{}, false
	}
	a := t.noun
	if a < 0 {
		if a < 0 && goesBoth[t.key] {
			a = p.nounBehind(i+n, m.First+1) // "will close the mill at"
		}
		if a < 0 {
			a = p.onsetSubject(t.first, i+n, s, m, t.key)
		}
	}
	it := a < 0 && m.Timex.YearWritten() && p.opensWithPronoun(s, i)
	if a < 0 && !it || a >= 0 && p.otherOne(a, a+1) {
		return Claim{}, false
	}
	if t.ahead && p.otherOne(max(sent.First, min(a, t.first)), m.First) {
		return Claim{}, false // "a second time"
	}
	subject := ""
	switch {
	case it:
		a = sent.First
	case p.Tokens[a].Is(normalize.Upper) && (a > sent.First || p.Tokens[a].Word == 0 || p.knownLast(a)):
		subject = p.Lower(a)
	default:
		subject = p.concept(a)
	}
	first, last := min(a, i, m.First), max(a+1, i+n, m.Last)
	if a < sent.First { // named in a sentence before
		first = min(i, m.First)
	}
	which := ""
	if a >= sent.First {
		which = p.whichOf(a, i, sent)
	} else {
		which = p.whichOf(a, a+1, p.Sentences[p.Sentence(a)])
	}
	c := Claim{
		Kind: "onset", Rule: "onset", Subject: subject, Of: which, Key: t.key, Object: m.Timex.String(),
		Expected: days.from.String() + ".." + days.to.String(), Span: p.Text.Span(first, last), Context: p.saidOf(s, sent.First),
	}
	if _, clock := m.Timex.Clock(); m.Type == normalize.Time && clock {
		c.Scope = []string{"clock"}
	}
	if needs, onto := goesOnto[t.key]; onto {
		c.Scope = append(c.Scope, p.ontoWhat(i+n, m.First)...)
		if needs && len(c.Scope) == 0 {
			return Claim{}, false
		}
	} else if t.ahead {
		c.Scope = append(c.Scope, p.ofWhat(a, &t, m.First)...)
	}
	if _, weekday := m.Timex.Weekday(); weekday || m.Timex.YearWritten() {
		c.Stance = Asserted
	} else {
		c.Stance = Reported // the year is understood
	}
	if t.ahead {
		c.Stance, c.Object = Planned, days.from.String()
	} else if p.Date != 0 && days.from > p.Date || p.cuesIn(max(sent.First, i-3), i+n, sent.Last)&cuePlanned != 0 {
		c.Stance = Planned
	}
	if p.cuesIn(max(sent.First, i-6), i, sent.Last)&(cuePossible|cueSuperseded) != 0 {
		return Claim{}, false
	}
	if p.otherOne(max(sent.First, a-2), a+1) {
		c.Rule = "another"
	} else if from, to := p.nameUpTo(a+1, sent.First); to > from && c.Stance == Asserted && m.Timex.YearWritten() {
		c.Rule, c.Head = "named", p.folded(from, to)
	} else if it {
		c.Rule = "named" // by a pronoun
	}
	return c, true
}

// whichOf returns the stems of what is said of the noun at token a beside it,
// before the verb at token i: the second terminal, the northern one.
func (p *Page) whichOf(a, i int, s normalize.Sentence) string {
	if p.Tokens[a].Is(normalize.Upper) {
		return "" // a name has its own words
	}
	var words []string
	for b := a - 1; b >= s.First && b > a-4 && p.Tokens[b].Kind != normalize.PunctToken && p.inNounPhrase(b, s.First) && !p.Language.Is(p.Tokens[b].Word, normalize.Determiner); b-- {
		words = append(words, p.Language.Stem(p.String(b)))
	}
	for b := a + 1; b < i && b < a+3 && p.Tokens[b].Kind == normalize.WordToken && p.content(b) && !p.isVerb(b) && !p.Tokens[b].Is(normalize.Upper) && !p.Language.Is(p.Tokens[b].Word, normalize.Adverb); b++ {
		words = append(words, p.Language.Stem(p.String(b)))
	}
	for b := a + 1; b < i; b++ {
		if p.capital(b) && !p.dated(b) { // "the school in Tarvo"
			words = append(words, p.Language.Stem(p.String(b)))
		}
	}
	return strings.Join(words, " ")
}

// onsetAt returns what happens once in the words at token i, and their number.
func (p *Page) onsetAt(i, last int) (key string, n int) {
	if p.opens[i].marks&marksOnset != 0 {
		if v, n := p.longest(&p.lexicon.Onsets, i, last); n > 0 {
			return p.lexicon.file.Onsets[v-1].Name, n
		}
	}
	if v, n := p.happeningAt(i, last); n > 0 {
		return p.lexicon.file.Happenings[v-1].Name, n
	}
	return "", 0
}

// momentOf returns the one date or time of day right behind a verb in tokens
// [i, j), with no other verb between.
func (p *Page) momentOf(i, j int, s normalize.Sentence) *normalize.Mention {
	for k := p.mentionAfter(j - 1); k < len(p.Mentions); k++ {
		m := &p.Mentions[k]
		if m.First < j {
			continue
		}
		if m.First >= min(s.Last, j+onsetReach) {
			break
		}
		_, clock := m.Timex.Clock()
		if !dateLike(m) || p.joined(m) || !(m.Type == normalize.Time && clock) && (m.From == 0 || startEnds(m) == 0 || startEnds(m)-m.From > 366) {
			continue
		}
		for t := j; t < m.First; t++ {
			comma := t+2 >= m.First && p.String(t) == "," // "entered the House, on March 12"
			if p.isVerb(t) || p.Tokens[t].Kind == normalize.PunctToken && !p.hyphen(t) && !comma || p.Language.Is(p.Tokens[t].Word, normalize.Relative) {
				return nil
			}
		}
		return m
	}
	return p.openingDate(i, s)
}

// startEnds is the last day of a date, or that of the start of what still goes
// on: "has led the party since 2002".
func startEnds(m *normalize.Mention) normalize.Day {
	if m.To != 0 || m.Relation != normalize.Since {
		return m.To
	}
	switch y, month, day := m.Timex.Date(); {
	case y == 0 || day != 0:
		return m.From
	case month != 0:
		return normalize.DayOf(time.Date(y, month+1, 0, 0, 0, 0, 0, time.UTC))
	default:
		return normalize.DayOf(time.Date(y, time.December, 31, 0, 0, 0, 0, time.UTC))
	}
}

// openingDate returns the date that a sentence opens with, before the verb at
// token i: "On January 12, the mill will close".
func (p *Page) openingDate(i int, s normalize.Sentence) *normalize.Mention {
	k := p.mentionAfter(s.First)
	if k >= len(p.Mentions) || k+1 < len(p.Mentions) && p.Mentions[k+1].First < i {
		return nil
	}
	m := &p.Mentions[k]
	if m.First > s.First+1 || m.Last >= i || !dateLike(m) || m.From == 0 || m.To-m.From > 366 || p.String(m.Last) != "," || p.anyVerb(m.Last, i) {
		return nil
	}
	return m
}

// nounOf returns the noun that is the subject of the verb at token i: the
// nearest before it, but for what hangs on that by a preposition, or -1.
func (p *Page) nounOf(i int, s normalize.Sentence) int {
	k := i - 1
	if k > s.First && p.String(k) == "," { // "the fire, 15 percent contained, started"
		c := k - 1
		for c > s.First && c > k-6 && p.Tokens[c].Kind != normalize.PunctToken {
			c--
		}
		if c > s.First && p.String(c) == "," && c < k-1 && !p.Language.Is(p.Tokens[c+1].Word, normalize.Determiner|normalize.Relative) {
			i, k = c, c-1
		}
	}
	for k >= s.First && k >= i-subjectReach {
		t := p.Tokens[k]
		switch {
		case t.Kind == normalize.PunctToken && p.String(k) == "," && (k == i-1 || p.Language.Is(p.Tokens[k+1].Word, normalize.Relative)),
			p.Language.Is(t.Word, normalize.Relative|normalize.Auxiliary|normalize.Adverb), p.dated(k), k == i-1 && p.elided(k): // "s'ouvrira"
			k--
			continue
		case t.Kind != normalize.WordToken || !p.content(k) || p.isVerb(k):
			return -1
		}
		break
	}
	if k < s.First || k < i-subjectReach || !p.content(k) {
		return -1
	}
	for n := 0; n < 2; n++ { // "a fire at a mill", "the alert for Lima"
		b := k - 1
		for b >= s.First && p.inNounPhrase(b, s.First) {
			b--
		}
		if b <= s.First || !p.Language.Is(p.Tokens[b].Word, normalize.Preposition) || !p.content(b-1) || p.isVerb(b-1) || p.dated(b-1) ||
			b > s.First+1 && p.Language.Is(p.Tokens[b-2].Word, normalize.Auxiliary) { // "was told in a filing"
			break
		}
		k = b - 1
	}
	if p.dated(k) || p.Tokens[k].Kind != normalize.WordToken {
		return -1
	}
	return k
}

// inNounPhrase tells whether token i may be of the noun phrase that ends right
// behind it: "a small", "Grey", the sign of "Tamra & Lossen".
func (p *Page) inNounPhrase(i, first int) bool {
	t := p.Tokens[i]
	switch {
	case p.Language.Is(t.Word, normalize.Preposition):
		return false
	case p.content(i) && !p.isVerb(i), p.Language.Is(t.Word, normalize.Determiner), t.Kind == normalize.NumberToken, t.Is(normalize.Upper):
		return true
	}
	return i > first && p.capital(i-1) && p.capital(i+1)
}

// findDays reads the day that stands right behind a noun with an article, or
// behind whose it is: "in its filing late Thursday", "the crash on Monday".
func (p *Page) findDays(out []Claim) []Claim {
	for j := range p.Mentions {
		m := &p.Mentions[j]
		if m.From == 0 || m.From != m.To || !dateLike(m) || p.joined(m) {
			continue
		}
		if _, weekday := m.Timex.Weekday(); !weekday {
			continue
		}
		s := p.Sentence(m.First)
		if s < 0 {
			continue
		}
		sent := p.Sentences[s]
		k := m.First - 1
		for k > sent.First && (p.Language.Is(p.Tokens[k].Word, normalize.Preposition|normalize.Adverb) || p.Language.Is(p.Tokens[k].Word, normalize.Determiner)) && k > m.First-4 {
			k--
		}
		if k > sent.First && p.Tokens[k].Is(normalize.Upper) && k+1 < sent.Last { // "a filing with the Harbour Board on Friday"
			k = p.nounOf(k+1, sent)
		}
		if k <= sent.First || !p.content(k) || p.isVerb(k) || p.Tokens[k].Is(normalize.Upper) || p.Tokens[k].Kind != normalize.WordToken {
			continue
		}
		if d := p.Tokens[k-1]; !p.Language.Is(d.Word, normalize.Determiner) && !p.possessive(k-1) {
			continue
		}
		out = append(out, Claim{
			Kind: "onset", Rule: "day", Subject: p.concept(k), Key: "on", Object: m.Timex.String(), Stance: Asserted,
			Expected: m.From.String() + ".." + m.To.String(), Span: p.Text.Span(k, m.Last), Context: p.saidOf(s, sent.First),
		})
	}
	return out
}
