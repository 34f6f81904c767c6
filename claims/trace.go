package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// trace is a set of what words tell of who somebody is.
type trace uint16

const (
	traceMan trace = 1 << iota
	traceWoman
	traceMasculine // is an article of nouns for men, and others
	traceFeminine
	traceMany     // more than one
	traceDefinite // told of before: "the"
	traceHas      // between somebody and an age: "was", "avait"
	traceHeld     // is on the side of who did it: "suspect", "was arrested"
	traceHolds    // whoever stands behind it is: "arrested"
	traceHarmed   // is on the side of whom it befell: "victim", "was killed"
	traceHarms
	traceNoun       // is a noun
	traceIndefinite // not told of before: "a"
	traceDead       // of those whom it befell, one who died
	traceHurt       // of those whom it befell, one who lives
	traceOneOf      // before a noun: one of several, "the oldest child"
)

var traceNames = map[string]trace{
	"man": traceMan, "woman": traceWoman, "masculine": traceMasculine, "feminine": traceFeminine, "many": traceMany, "definite": traceDefinite, "indefinite": traceIndefinite, "has": traceHas, "one of": traceOneOf,
	"suspect": traceHeld | traceNoun, "victim": traceHarmed | traceNoun, "held": traceHeld, "holds": traceHolds, "harmed": traceHarmed, "harms": traceHarms,
	"killed": traceHarmed | traceDead, "kills": traceHarms | traceDead, "hurt": traceHarmed | traceHurt, "hurts": traceHarms | traceHurt,
}

// setOfTrace is a trace by its name in the data files.
func setOfTrace(name string) int { return int(traceNames[name]) }

const (
	traceSex  = traceMan | traceWoman
	traceSide = traceHeld | traceHarmed
)

// traceAt is what the longest phrase that begins at token i and ends before
// token last tells of who somebody is, and how many tokens it has.
func (p *Page) traceAt(i, last int) (trace, int) {
	v, n := p.longest(&p.lexicon.People, i, last)
	return trace(v), n
}

// traceOf is what a word alone tells.
func (p *Page) traceOf(i int) trace {
	t, _ := p.traceAt(i, i+1)
	return t
}

// person tells whether token i is a noun for one who is a person: one that is
// listed, or ends as those do that say what somebody does.
func (p *Page) person(i int) bool {
	t := p.Tokens[i]
	if t.Kind != normalize.WordToken || t.Is(normalize.Upper) || !p.content(i) {
		return false
	}
	if p.humanNoun(i) {
		return true
	}
	w := p.Lower(i)
	for _, ending := range p.lexicon.Agents {
		if len(w) > len(ending)+2 && strings.HasSuffix(w, ending) {
			return p.classesAt(i)&^p.lexicon.Sources == 0
		}
	}
	return false
}

// humanNoun tells whether a list has token i as a noun for a person.
func (p *Page) humanNoun(i int) bool {
	return p.lexicon.listedClasses(p.Tokens[i].Word)&(p.lexicon.Sources&^p.lexicon.Bodies) != 0 || p.traceOf(i)&(traceSex|traceNoun) != 0
}

// sexOf is the sex of whom the noun or pronoun at token i, with the article before
// it, tells of: none where neither tells one.
func (p *Page) sexOf(i, first int) trace {
	switch sex := p.traceOf(i) & traceSex; sex {
	case traceSex:
		return 0 // "victime" is of either
	case 0:
	default:
		return sex
	}
	for k := i - 1; k >= first && k >= i-articleReach && p.Tokens[k].Kind == normalize.WordToken && !p.isVerb(k); k-- {
		switch t := p.traceOf(k); {
		case t&traceMasculine != 0:
			return traceMan
		case t&traceFeminine != 0:
			return traceWoman
		}
	}
	return 0
}

// articleReach is how many tokens before its noun an article stands: "el joven conductor".
const articleReach = 2
