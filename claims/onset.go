package claims

import (
	"github.com/gainsay/gainsay/normalize"
)

// onsetKind is when something that is named by its noun does or did what it
// does once: the fire broke out, the war began, the plant opened.
func onsetKind() *Kind {
	return &Kind{Name: "onset", Doc: "When the one thing of its name began, opened, was sent: what the text calls it, and the day or the hour.", Check: "date", FindPage: findOnsets}
}

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

// onset reads what words [i, i+n) of sentence s tell, with its date.
func (p *Page) onset(i, n int, key string, s int) (Claim, bool) {
	sent := p.Sentences[s]
	t := telling{key: key, first: i, noun: -1}
	if !onceOnly[key] && !p.looksAhead(&t, i, n, s) {
		return Claim{}, false
	}
	m := p.onsetDate(t.first, i+n, sent)
	if m == nil || p.negated(max(sent.First, t.first-4), i) || key == "made" && m.First != i+n || t.between && !isStretch(m) {
		return Claim{}, false
	}
	days := p.daysOf(m, &t, i+n)
	if days.from == 0 && t.ahead {
		return Claim{}, false
	}
	a := t.noun
	if a < 0 && goesBoth[t.key] {
		a = p.nounBehind(i+n, m.First+1) // "will close the mill at"
	}
	if a < 0 {
		a = p.onsetSubject(t.first, i+n, s, m, t.key)
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
	end, named := i, sent // of what is said of the noun, and in which sentence
	if a < sent.First {   // named in a sentence before
		first, end, named = min(i, m.First), a+1, p.Sentences[p.Sentence(a)]
	}
	c := Claim{
		Kind: "onset", Rule: "onset", Subject: subject, Of: p.whichOf(a, end, named), Key: t.key, Object: m.Timex.String(),
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
