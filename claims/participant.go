package claims

import "github.com/gainsay/gainsay/normalize"

// A participant is one person whom the event befell or who did it: the boy who
// died, the woman who was arrested.

const (
	sideReach   = 14 // tokens behind somebody in which words stand that tell the side
	sideBefore  = 4  // articles and prepositions between such words and somebody
	adjunct     = 8  // tokens before somebody in which they stand, with when and where between
	phraseReach = 16 // tokens behind a noun that tell which it is: "the woman hurt in the fire in Lima"
)

// side is the side of the event on which words put who has an age: "held" for
// who did it, "killed" and "hurt" for whom it befell, "harmed" where the words do
// not tell which of the two; none where they tell none.
func (p *Page) side(w *aged, s normalize.Sentence) string {
	if w.noun >= 0 {
		if side := p.traceOf(w.noun) & traceSide; side != 0 {
			return sideName(side)
		}
	}
	from := p.calledFrom(w, s.First)
	if w.noun < 0 && w.from-2 > s.First && (p.String(w.from-1) == "," || p.Language.Is(p.Tokens[w.from-1].Word, normalize.Auxiliary)) {
		if i := p.headNoun(w.from-1, s.First); i >= 0 && p.traceOf(i)&traceSide != 0 {
			return sideName(p.traceOf(i)) // "the victim of the fire in Lima, Ana Rossetti", "the victim was Ana Rossetti"
		}
	}
	for k := max(s.First, from-adjunct); k < from; k++ {
		t, n := p.traceAt(k, from)
		if n == 0 || t&(traceHolds|traceHarms) == 0 || p.passiveAt(k, s.First) || !p.onlyAdjunct(k+n, from) {
			continue
		}
		if t&traceHolds != 0 {
			return sideName(traceHeld)
		}
		return sideName(traceHarmed | t&(traceDead|traceHurt))
	}
	side, start := trace(0), w.to
	if w.noun >= 0 {
		start = min(start, w.noun+1) // "the man killed by a tree was 44"
	}
	for k := start; k < s.Last && k < w.to+sideReach; k++ {
		t, n := p.traceAt(k, s.Last)
		if t&traceSide != 0 && (n > 1 || !p.Language.Is(p.Tokens[k-1].Word, normalize.Determiner)) {
			if side |= t; t&(traceHeld|traceDead) != 0 {
				break
			}
			continue // "was shot and died", "who was hurt has died"
		}
		if a, b := p.nameRun(k, s.Last); (side == 0 || side&traceHurt != 0) && (b > a && p.personal(a, b, s.First) || p.person(k) && p.single(k, s.First)) {
			break // of somebody else
		}
	}
	return sideName(side)
}

// sideName is the name of a side of the event.
func sideName(side trace) string {
	switch {
	case side&traceHeld != 0:
		return "held"
	case side&traceDead != 0:
		return "killed"
	case side&traceHurt != 0:
		return "hurt"
	case side&traceHarmed != 0:
		return "harmed"
	}
	return ""
}

// calledFrom is where what a name is called beside it begins: "killed one child, Ana Rossetti".
func (p *Page) calledFrom(w *aged, first int) int {
	i := w.from - 1
	if w.noun >= 0 || i-1 <= first || p.String(i) != "," || !p.person(i-1) {
		return w.from
	}
	for i--; i > first && (p.Language.Is(p.Tokens[i-1].Word, normalize.Determiner) || p.inMention(p.mentionAfter(i-1), i-1)); i-- {
	}
	return i
}

// onlyAdjunct tells whether tokens [from, to) are at most an article, with when and
// where before it: "detuvo el martes en Lima a un hombre".
func (p *Page) onlyAdjunct(from, to int) bool {
	words := 0
	for i := from; i < to; i++ {
		switch {
		case p.Language.Is(p.Tokens[i].Word, normalize.Determiner|normalize.Preposition):
			words++
		case p.dated(i):
		case p.capital(i) && i > from && (p.capital(i-1) || p.Language.Is(p.Tokens[i-1].Word, normalize.Preposition)):
		default:
			return false
		}
	}
	return words <= sideBefore
}

// headNoun returns the noun of one person that what ends before token end belongs
// to: "the woman hurt in the fire in Lima", "the guard who was hit". It is -1 where
// there is none.
func (p *Page) headNoun(end, first int) int {
	for i := end - 1; i >= first && i > end-phraseReach; i-- {
		switch {
		case i > first && p.Language.Is(p.Tokens[i].Word, normalize.Relative) && p.person(i-1) && p.single(i-1, first):
			return i - 1 // "the guard who was hit in Lima"
		case p.Tokens[i].Kind == normalize.PunctToken && !p.hyphen(i), p.Language.Is(p.Tokens[i].Word, normalize.Subordinator|normalize.Relative) && !p.Language.Is(p.Tokens[i].Word, normalize.Preposition|normalize.Determiner|normalize.Conjunction):
			return -1
		case p.person(i):
			if !p.single(i, first) {
				return -1
			}
			if k := p.articleOf(i, first); k > first && p.cueLength(k-1, k, cueLink) > 0 && p.Language.Is(p.Tokens[k-1].Word, normalize.Preposition) && p.headNoun(k-1, first) >= 0 {
				continue // "the father of the boy"
			}
			return i
		case p.isVerb(i):
			k := i - 1
			for k > first && p.Language.Is(p.Tokens[k].Word, normalize.Auxiliary|normalize.Adverb|normalize.Negation) {
				k--
			}
			if k > first && p.Language.Is(p.Tokens[k].Word, normalize.Relative) {
				k--
			} else if k < i-1 {
				return -1 // "a man was held in Lima"
			}
			if k >= first && p.person(k) && p.single(k, first) {
				return k
			}
		}
	}
	return -1
}

// articleOf returns the article before the noun at token i, or i.
func (p *Page) articleOf(i, first int) int {
	for k := i - 1; k >= first && k >= i-articleReach-1; k-- {
		if p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
			return k
		}
	}
	return i
}

// passiveAt tells whether an auxiliary that makes a passive stands before token i.
func (p *Page) passiveAt(i, first int) bool {
	return i > first && p.cueLength(i-1, i, cueBe) > 0
}

// plainNouns are the nouns, as concepts, that tell no more than the sex.
var plainNouns = []string{"anyone", "man", "woman"}

// appositionOf returns the noun of the person whom what begins at token i, behind its
// article, says again: "the deputy, a 29-year-old man". It is -1 where there is none.
func (p *Page) appositionOf(i, first int) int {
	k := i - 1
	if k-2 <= first || p.String(k-1) != "," || !p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
		return -1
	}
	if p.human(k-2) && p.single(k-2, first) {
		return k - 2
	}
	return p.linkedHead(k-1, first)
}

// calledAt is the noun, as a concept, that stands beside a name, there or where the page
// first has the longer name that ends with it: "Deputy Ana Rossetti … Rossetti, 34".
func (p *Page) calledAt(a, b, first int) string {
	if noun := p.titledAt(a, first); noun != "" || b > a+1 {
		return noun
	}
	k := p.lastOf(a)
	if k < 0 {
		return ""
	}
	sent := p.Sentences[max(0, p.Sentence(k))].First
	x, _ := p.nameUpTo(k+1, sent)
	return p.titledAt(x, sent)
}

// titledAt is the noun, as a concept, that stands before a name at token a or opens it:
// "Nurse Ana Rossetti".
func (p *Page) titledAt(a, first int) string {
	for i := a; i >= first && i >= a-1; i-- {
		if p.Tokens[i].Is(normalize.Upper) && p.humanNoun(i) {
			return p.concept(i)
		}
	}
	if a > first && p.Language.Is(p.Tokens[a-1].Word, normalize.Preposition) {
		return ""
	}
	return p.calledBefore(a, first)
}

// tie tells whose or which the noun of a person at token i whose age stands at token age
// is: as a concept, with the name that says more of it, or as a name. It is empty where
// nothing does: "the driver of the van", "la directrice de l'école de Corvel".
func (p *Page) tie(i, age, last int) string {
	k := p.tiedTo(i, age, last)
	if k < 0 {
		return p.linkedName(i, last)
	}
	if name := p.linkedName(k, last); name != "" {
		return p.concept(k) + " " + name
	}
	return p.concept(k)
}

// linkedName returns the name that a link behind token i stands before, or nothing.
func (p *Page) linkedName(i, last int) string {
	if i+2 >= last || p.cueLength(i+1, i+2, cueLink) == 0 {
		return ""
	}
	a, b := p.nameRun(i+2, last)
	if b <= a {
		return ""
	}
	return p.folded(a, b)
}

// tiedTo returns the noun that tells whose or which the noun of a person at token i
// whose age stands at token age is: "the driver of the van", "el delantero rival". It is -1
// where none does.
func (p *Page) tiedTo(i, age, last int) int {
	k := i + 1
	if k >= last || p.Tokens[k].Kind != normalize.WordToken {
		return -1
	}
	if p.cueLength(k, k+1, cueLink) > 0 && p.Language.Is(p.Tokens[k].Word, normalize.Preposition) {
		for k++; k < last && p.Language.Is(p.Tokens[k].Word, normalize.Determiner); k++ {
		}
	} else if k >= age || p.traceOf(k)&traceHas != 0 {
		return -1 // "the three-year-old girl now lives there"
	}
	if k >= last || !p.content(k) || p.isVerb(k) || p.capital(k) || p.dated(k) {
		return -1
	}
	return k
}
