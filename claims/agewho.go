package claims

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// known enters what a page tells of who has an age beside it: the sex, the side of
// the event, and whose name a noun or a pronoun stands for.
func (p *Page) known(c *Claim, w *aged, s int) {
	sent := p.Sentences[s]
	sex := trace(0)
	if from, to := w.name[0], w.name[1]; to > from {
		sex = p.honoredAs(from, sent.First)
	} else if w.noun >= 0 {
		sex = p.sexOf(w.noun, sent.First)
	} else {
		sex = p.sexOf(w.from+1, sent.First)
	}
	c.Head = sexName(sex)
	if c.Head == "" && (w.noun < 0 || w.verb || p.person(w.noun) || p.humanNoun(w.noun)) {
		c.Head = onePerson
	}
	noun, told := w.noun >= 0 && !w.verb && p.content(w.noun), -1
	if noun {
		c.Of = p.concept(w.noun)
	}
	who := w.noun
	if from, to := w.name[0], w.name[1]; to > from {
		c.Of = p.calledAt(from, to, sent.First)
	} else if noun && slices.Contains(plainNouns, c.Of) {
		if i := p.appositionOf(w.from, sent.First); i >= 0 {
			c.Of, who, told = p.concept(i), i, i
		}
	}
	c.Expected = p.side(w, sent)
	if w.noun >= 0 && !w.verb {
		if tie := p.tie(who, p.tokenAt(c.figure.Start), sent.Last); tie != "" {
			c.Scope = []string{tie}
		} else if i := w.noun - 1; i > sent.First && p.kindOf(i) {
			c.Scope = []string{p.concept(i)}
		}
	}
	at := p.definite(w, sent)
	if told >= 0 {
		at = p.definite(&aged{noun: told, from: told}, sent) // "the manager, a man of 49"
	}
	if c.Subject != "" || at < 0 {
		return
	}
	if c.Scope == nil {
		c.Scope = knownOf
	} else {
		c.Scope = append(c.Scope, knownOf...)
	}
	if noun {
		if a, b := p.namesake(w.noun); b > a {
			c.Object = p.folded(a, b)
			return
		}
	}
	if who, ok := p.antecedent(s, at, sex, noun); ok && who.named && !p.yearsBefore(p.sentenceFirst(who.from), w.from) {
		c.Object = p.folded(who.from, who.to)
	}
}

// knownOf is the Scope of an age of somebody who was told of before.
var knownOf = []string{"definite"}

func sexName(sex trace) string {
	switch sex {
	case traceMan:
		return "man"
	case traceWoman:
		return "woman"
	}
	return ""
}

// definite returns where the words begin for who has an age when they say that
// this was told of before: "the 34-year-old", "el delantero, de 34 años", "she". It
// is -1 where they do not.
func (p *Page) definite(w *aged, s normalize.Sentence) int {
	if w.verb || w.noun >= 0 && !p.content(w.noun) {
		return w.from
	}
	for k := w.from; k >= s.First && k >= w.from-articleReach; k-- {
		if p.traceOf(k)&traceDefinite != 0 {
			return k
		}
		if p.Language.Is(p.Tokens[k].Word, normalize.Determiner) || p.possessive(k) {
			break
		}
	}
	return -1
}

// subjectAged returns the pronoun or the verb that opens a sentence or follows a
// conjunction, and tells an age: "She was 16, a junior", "Tenía 34 años". It is
// -1 where there is none, or what follows tells when.
func (p *Page) subjectAged(m *normalize.Mention, s normalize.Sentence) int {
	i := m.First - 1
	if i < s.First || p.traceOf(i)&traceHas == 0 || m.Last < s.Last && !p.endsApposition(m.Last) && !p.Language.Is(p.Tokens[m.Last].Word, normalize.Conjunction) {
		return -1
	}
	if i > s.First && p.traceOf(i-1)&traceSex != 0 && p.Language.Is(p.Tokens[i-1].Word, normalize.Pronoun) {
		i--
	} else if i > s.First || bareCount(m) {
		return -1
	}
	if i > s.First && !p.Language.Is(p.Tokens[i-1].Word, normalize.Conjunction) {
		return -1
	}
	return i
}

// nounOfBare returns the noun of one person that "of" and a figure stand behind:
// "a farmhand of 22 jumped clear", "a boy of six died". It is -1 where there is none.
func (p *Page) nounOfBare(m *normalize.Mention, s normalize.Sentence) int {
	i := m.First - 2
	if i <= s.First || m.Type != normalize.Quantity || m.Amount.Unit != "" || p.cueLength(i+1, i+2, cueHome) == 0 || p.parentOf(m) || !p.befallsOne(i, m) && (m.Last != m.First+1 || !bareCount(m) && !p.childAged(i, m)) || !p.person(i) || !p.single(i, s.First) || p.traceOf(i)&traceMany != 0 || p.bodyOfPeople(i) {
		return -1
	}
	if m.Last < s.Last && m.Last == m.First+1 && !p.endsApposition(m.Last) && !p.Language.Is(p.Tokens[m.Last].Word, normalize.Auxiliary) && !p.isVerb(m.Last) {
		return -1
	}
	return i
}

// bodyOfPeople tells whether the noun at token i may be of many in the singular, so that a
// figure behind it is how many they are: "a crew of 19", "a staff of 40".
func (p *Page) bodyOfPeople(i int) bool {
	return p.classesAt(i)&(p.lexicon.Class("crew")|p.lexicon.Class("worker")|p.lexicon.Class("police")) != 0
}

// befallsOne tells whether the word behind a figure is no noun that it counts but
// what befell the man or woman before it: "a woman of 42 drowned".
func (p *Page) befallsOne(i int, m *normalize.Mention) bool {
	n, whole := m.Number.Whole()
	return m.Last == m.First+2 && whole && n > youngest && n <= oldest && m.Change == normalize.Equal && !m.Range && p.traceOf(i)&traceSex != 0 && p.opens[m.Last-1].marks&marksKind != 0
}

// childAged tells whether the noun at token i is of a child, and a figure may be its
// age: "a boy of six", and not "a mother of six".
func (p *Page) childAged(i int, m *normalize.Mention) bool {
	n, whole := m.Number.Whole()
	return whole && n > 0 && n < youngest && m.Change == normalize.Equal && !m.Range && p.concept(i) == "child"
}

// kindOf tells whether token i is a word in small letters, behind an article, that tells
// which of its kind the noun behind it is: "the van driver".
func (p *Page) kindOf(i int) bool {
	return p.content(i) && !p.capital(i) && !p.isVerb(i) && !p.dated(i) && p.traceOf(i) == 0 && p.Language.Is(p.Tokens[i-1].Word, normalize.Determiner)
}
