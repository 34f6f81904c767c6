package claims

import "github.com/gainsay/gainsay/normalize"

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
	if c.Head == "" && (w.noun < 0 || w.verb || p.person(w.noun)) {
		c.Head = onePerson
	}
	noun := w.noun >= 0 && !w.verb && p.content(w.noun)
	if noun {
		c.Of = p.concept(w.noun)
	}
	c.Expected = p.side(w, sent)
	at := p.definite(w, sent)
	if c.Subject != "" || at < 0 {
		return
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

// sideReach is how many tokens behind somebody words stand that tell the side.
const sideReach = 14

// side is the side of the event on which words put who has an age: "held" for
// who did it, "harmed" for whom it befell; none where they tell none.
func (p *Page) side(w *aged, s normalize.Sentence) string {
	if w.noun >= 0 {
		if side := p.traceOf(w.noun) & traceSide; side != 0 {
			return sideName(side)
		}
	}
	for k := max(s.First, w.from-4); k < w.from; k++ {
		if t, n := p.traceAt(k, w.from); n > 0 && t&(traceHolds|traceHarms) != 0 && p.onlyArticle(k+n, w.from) && !p.passiveAt(k, s.First) {
			if t&traceHolds != 0 {
				return sideName(traceHeld)
			}
			return sideName(traceHarmed)
		}
	}
	for k := w.to; k < s.Last && k < w.to+sideReach; k++ {
		if t, n := p.traceAt(k, s.Last); t&traceSide != 0 && (n > 1 || !p.Language.Is(p.Tokens[k-1].Word, normalize.Determiner)) {
			return sideName(t & traceSide)
		}
		if a, b := p.nameRun(k, s.Last); b > a && p.personal(a, b, s.First) || p.person(k) && p.single(k, s.First) {
			break // of somebody else
		}
	}
	return ""
}

func sideName(side trace) string {
	switch side {
	case traceHeld:
		return "held"
	case traceHarmed:
		return "harmed"
	}
	return ""
}

// onlyArticle tells whether tokens [from, to) are at most an article.
func (p *Page) onlyArticle(from, to int) bool {
	for i := from; i < to; i++ {
		if !p.Language.Is(p.Tokens[i].Word, normalize.Determiner|normalize.Preposition) {
			return false
		}
	}
	return to-from <= 2
}

// passiveAt tells whether an auxiliary that makes a passive stands before token i.
func (p *Page) passiveAt(i, first int) bool {
	return i > first && p.cueLength(i-1, i, cueBe) > 0
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
// "a farmhand of 22 jumped clear". It is -1 where there is none.
func (p *Page) nounOfBare(m *normalize.Mention, s normalize.Sentence) int {
	i := m.First - 2
	if !bareCount(m) || i <= s.First || p.cueLength(i+1, i+2, cueHome) == 0 || !p.person(i) || !p.single(i, s.First) || p.traceOf(i)&traceMany != 0 {
		return -1
	}
	if m.Last < s.Last && !p.endsApposition(m.Last) && !p.Language.Is(p.Tokens[m.Last].Word, normalize.Auxiliary) {
		return -1
	}
	return i
}
