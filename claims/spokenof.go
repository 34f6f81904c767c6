package claims

import "github.com/gainsay/gainsay/normalize"

// guessedWords is how many tokens a quotation has at most of which it is asked
// whose it may be: longer ones are told by their words.
const guessedWords = 36

// namesBut tells whether a name stands between a quotation and a mark that opens
// the next one which is not that of its speaker.
func (p *Page) namesBut(by *quotedBy, open int) bool {
	for i := by.close; i < open; i++ {
		if p.capital(i) && (i < by.from || i >= by.to) && !p.Tokens[i].Is(normalize.AfterLine) && !p.dated(i) {
			return true
		}
	}
	return false
}

// saidByOthers tells whether somebody without a name says what ends at close: "a
// spokeswoman said". A pronoun is no such noun.
func (p *Page) saidByOthers(close, last int) bool {
	for i := close; i < last && i < close+unnamedReach && !p.quoteEdge(i); i++ {
		if w := p.Tokens[i].Word; p.Language.Is(w, normalize.Pronoun) && !p.Language.Is(w, normalize.Determiner) {
			return false
		}
		if p.content(i) && (p.person(i) || p.isSource(i)) {
			return true
		}
	}
	return false
}

// unnamedReach is how many tokens behind a quotation a noun for its speaker is.
const unnamedReach = 7

// spokenBack is how many sentences before a quotation are asked for a name that
// a pronoun beside it stands for.
const spokenBack = 2

// spokenOf returns the name of the one person who is told of right before the
// mark at open, or in the nearest sentence that tells of people.
func (p *Page) spokenOf(open int) (from, to int) {
	s := p.Sentence(open)
	for k := s; k >= max(0, s-spokenBack); k-- {
		from, to, several := p.onlyName(p.Sentences[k].First, min(p.Sentences[k].Last, open))
		if several {
			return 0, 0
		}
		if to > from {
			return from, to
		}
	}
	return 0, 0
}

// onlyName returns the name of the one person of whom tokens [first, last) tell
// outside quotations, but for those behind a preposition, or whether they are several.
func (p *Page) onlyName(first, last int) (from, to int, several bool) {
	governed := false
	for i := first; i < last; {
		if p.Tokens[i].Kind == normalize.PunctToken {
			if end := p.quotationEnd(i, first, last); end > i {
				i = end
			}
			i++
			continue
		}
		if !p.capital(i) {
			i++
			continue
		}
		a, b := p.nameRun(i, last)
		aside := a > first && p.Language.Is(p.Tokens[a-1].Word, normalize.Preposition)
		if (b > a+1 || b == a+1 && !aside && !p.dated(a)) && p.personal(a, b, first) {
			switch {
			case to == from, governed && !aside:
				from, to, governed, several = a, b, aside, false
			case governed == aside && p.Lower(b-1) != p.Lower(to-1):
				several = true
			}
		}
		i = max(i+1, b)
	}
	return from, to, several
}
