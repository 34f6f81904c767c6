package claims

import (
	"github.com/gainsay/gainsay/normalize"
)

// party is who or what a moment is of.
type party struct {
	name  []string // the words of a name
	named int      // the first of them
	noun  int      // or a noun, or -1
	apart []string // what parts it from others of its name
	some  bool     // is told of as one of several: "a film"
	the   bool     // is told of as the one there is: "the film"
	ok    bool
	at    int // where the pronoun stands that is all there is of it, else 0
	last  int // the token behind what is told of it
}

// partyOf returns who or what the words of a moment at tokens [at, at+n) are of.
func (p *Page) partyOf(at, n, s int, noun bool) party {
	sent := p.Sentences[s]
	if noun {
		return p.ownerOf(at, n, sent)
	}
	end := p.subjectEnd(at, sent.First)
	if end == sent.First { // "Released in 1999, the film"
		for k := at + n; k+1 < sent.Last; k++ {
			if p.comma(k) && !p.dated(k) && !p.dated(k+1) {
				return p.partyIn(k+1, p.partyEnd(k+1, sent.Last), sent)
			}
		}
		return party{noun: -1, ok: s == 0}
	}
	if p.Language.Is(p.Tokens[end-1].Word, normalize.Conjunction) { // "fell ill in May and died"
		return p.openingParty(s)
	}
	if k := end - 1; p.Language.Is(p.Tokens[k].Word, normalize.Pronoun) && (k == sent.First || !p.Tokens[k].Is(normalize.Upper)) {
		if k == sent.First || !p.content(k-1) || p.isVerb(k-1) {
			return party{noun: -1, ok: true, at: k}
		}
		end = k // "el puente se construyó"
	}
	k := p.partyStart(end, sent.First, end < at)
	if p.comma(at-1) && k > sent.First && p.Language.Is(p.Tokens[k-1].Word, normalize.Preposition|normalize.Subordinator) {
		return p.openingParty(s) // "arrived after the war, sailing into Lima on May 3"
	}
	if k-1 > sent.First && p.cueLength(k-1, k, cuePassive) > 0 { // "Norvik was a firm active in 1990"
		return p.partyIn(p.partyStart(k-1, sent.First, false), k-1, sent)
	}
	return p.partyIn(k, end, sent)
}

// ownerOf returns whose a moment is that a noun at tokens [at, at+n) tells: "the filming
// of Grey Gull", "Rossetti's death", "his death".
func (p *Page) ownerOf(at, n int, sent normalize.Sentence) party {
	if k := p.ofBehind(at+n, sent.Last); k > 0 {
		return p.partyIn(k, p.partyEnd(k, sent.Last), sent)
	}
	for k := at - 1; k >= sent.First && k > at-4 && !p.Language.Is(p.Tokens[k].Word, normalize.Pronoun|normalize.Determiner); k-- {
		if p.possessive(k) {
			return p.partyIn(p.partyStart(k, sent.First, false), k, sent)
		}
	}
	return party{noun: -1, ok: true}
}

// subjectEnd returns where the subject of the verb at token at ends: before auxiliaries,
// dates, asides and relative pronouns.
func (p *Page) subjectEnd(at, first int) int {
	end := at
	if end-2 > first && p.content(end-1) && !p.Tokens[end-1].Is(normalize.Upper) && p.auxiliary(end-2, first) {
		end-- // "was narrowly elected"
	}
	for end > first {
		k, w := end-1, p.Tokens[end-1].Word
		switch {
		case p.comma(k):
			end = min(k, p.beforeAside(k, first)) // "Norvik, founded in 1990, was"
			continue
		case p.Language.Is(w, normalize.Auxiliary|normalize.Adverb), p.dated(k), p.Language.Is(w, normalize.Preposition) && p.dated(end):
			end = k
			continue
		}
		break
	}
	if end > first && p.Language.Is(p.Tokens[end-1].Word, normalize.Relative) {
		for end--; end > first && p.comma(end-1); end-- {
		}
	}
	return end
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
		return party{noun: -1, ok: true, at: i}
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
	for i > first && i > end-momentReach && !p.partsParty(i-1, first, whole) {
		i--
	}
	return i
}

// partsParty tells whether token i stands before a noun phrase and is not of it.
func (p *Page) partsParty(i, first int, whole bool) bool {
	switch {
	case p.Tokens[i].Kind == normalize.PunctToken:
		return !p.hyphen(i) && !p.possessive(i) && !p.quoteEdge(i) && p.String(i) != "&"
	case p.Language.Is(p.Tokens[i].Word, normalize.Relative|normalize.Subordinator), p.auxiliary(i, first), i > first && p.content(i) && p.auxiliary(i-1, first):
		return true
	}
	return p.isVerb(i) && !p.capital(i) && !(whole && i > first && p.content(i-1) && !p.isVerb(i-1))
}

// auxiliary tells whether token i is an auxiliary, and not in a title: "A Star Is Born".
func (p *Page) auxiliary(i, first int) bool {
	return p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary) && (i == first || !p.Tokens[i].Is(normalize.Upper))
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
		if name, _ := p.momentAt(k, j); (name == "apart" || name == "first" || name == "latest") && (!p.capital(k) || k == sent.First) {
			w.apart = append(w.apart, p.partedBy(k, j))
			if p.lexicon.NounFirst && k+1 < j && p.content(k+1) {
				continue // "la segunda temporada"
			}
		}
		switch {
		case len(w.name) > 0 && p.cueLength(k, k+1, cueLink) > 0 && (k+1 < j && p.capital(k+1) || k+2 < j && p.capital(k+2)):
			w.name = append(w.name, p.folded(k, k+1)) // "the University of Marala"
		case w.noun >= 0 && p.Language.Is(p.Tokens[k].Word, normalize.Preposition):
			return p.settled(w)
		case p.capital(k) && len(w.name) > 0 && romans[p.String(k)], p.Tokens[k].Kind == normalize.NumberToken && len(w.name) > 0:
			w.apart = append(w.apart, p.folded(k, k+1))
		case p.capital(k) && !(k == sent.First && p.isPicture(k)):
			if len(w.name) == 0 {
				w.noun, w.named = -1, k // "the painter Ana Rossetti"
			}
			w.name = append(w.name, p.folded(k, k+1))
		case p.possessive(k), p.ownBefore(k):
			if w.the = true; k+1 < j && !p.capital(k+1) {
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
	switch name {
	case "first":
		return "1st"
	case "latest":
		return name
	}
	return p.folded(i, i+n)
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
