package claims

import "github.com/gainsay/gainsay/normalize"

const (
	countedReach = 12 // tokens from "the number of" to its figure
	behindReach  = 3  // tokens from a figure to "the number of" behind it
)

// countedBefore returns the noun that a bare figure counts where it does not follow
// it: "the number of graves has risen to 17", "eleva a 17 el número de tumbas", "the
// opponents were 2,500", "las viviendas afectadas suman 1.550"; or -1.
func (p *Page) countedBefore(f *Figure, sentence int) int {
	if f.Type != normalize.Quantity || f.Amount.Unit != "" || f.Head >= 0 || f.part || f.First == f.Last {
		return -1
	}
	s := p.Sentences[sentence]
	for i := f.Last; i < min(s.Last, f.Last+behindReach); i++ {
		if n := p.cueLength(i, s.Last, cueNumber); n > 0 && p.cueBefore(f.First, s.First, 1, cueTo|cueSite) {
			return p.numberedNoun(i+n, s.Last)
		}
	}
	if !p.endsCount(f.Last, s.Last) {
		return -1
	}
	for i := f.First - 1; i >= max(s.First, f.First-countedReach) && !p.parts(i, s); i-- {
		if n := p.cueLength(i, f.First, cueNumber); n > 0 {
			if h := p.numberedNoun(i+n, f.First); h >= 0 && p.reaches(h+1, f) {
				return h
			}
			return -1
		}
		if name, _ := p.relationAt(i, f.First); name == "numbers" && p.onlyHedges(i+1, f.First) {
			return p.subjectBefore(i, s.First)
		}
	}
	return -1
}

// endsCount tells whether what stands behind a bare figure leaves it a count of its own.
func (p *Page) endsCount(i, last int) bool {
	if i >= last {
		return true
	}
	if p.Tokens[i].Kind == normalize.PunctToken { // "are 12, 17 and 45"
		return p.String(i) != "-" && p.String(i) != "/" && !(p.comma(i) && i+1 < last && p.Tokens[i+1].Kind == normalize.NumberToken && !p.sourced(i+1, last))
	}
	return p.cueLength(i, last, cueAccording|cueContrast|cueTotal|cueFormer) > 0 || p.Language.Is(p.Tokens[i].Word, normalize.Preposition|normalize.Conjunction) && i+1 < last && p.Tokens[i+1].Kind != normalize.NumberToken
}

// numberedNoun is the noun of the phrase that tokens [i, last) begin with, behind "the
// number of", or -1.
func (p *Page) numberedNoun(i, last int) int {
	for ; i < last && (p.Language.Is(p.Tokens[i].Word, normalize.Determiner) || p.lexicon.NounFirst && p.lexicon.Ahead.Has(p.Tokens[i].Word)); i++ {
	}
	if !p.common(i, last) {
		return -1
	}
	for !p.lexicon.NounFirst && p.common(i+1, last) {
		i++ // "vacant shops"
	}
	return i
}

// common tells whether a plain noun or adjective stands at token i.
func (p *Page) common(i, last int) bool {
	return i < last && p.content(i) && !p.isVerb(i) && !p.dated(i) && !p.Tokens[i].Is(normalize.Upper) && p.Tokens[i].Kind == normalize.WordToken
}

// reaches tells whether a verb between a noun and a figure takes the count of the one
// to the other, and not by it: "has risen to 17", "es de 17".
func (p *Page) reaches(from int, f *Figure) bool {
	at := -1
	for i := from; i < f.First; i++ {
		if p.Tokens[i].Kind == normalize.NumberToken {
			return false
		}
		if p.cueLength(i, f.First, cueReach|cueBe) > 0 {
			at = i
		}
	}
	if at < 0 {
		return false
	}
	to := p.cueBefore(f.First, at, 1, cueTo)
	return to || f.Change != normalize.Up && f.Change != normalize.Down && p.cueLength(at, f.First, cueRaise) == 0
}

// onlyHedges tells whether tokens [from, to) have no word of their own.
func (p *Page) onlyHedges(from, to int) bool {
	for i := from; i < to; i++ {
		if p.content(i) || p.Tokens[i].Kind != normalize.WordToken {
			return false
		}
	}
	return true
}

// subjectBefore is the noun with which the subject of the verb at token v begins, behind
// an article that opens the clause, or -1.
func (p *Page) subjectBefore(v, first int) int {
	from := v
	for from > first && v-from < countedReach && !p.partsStretch(from-1) {
		from--
	}
	if !p.Language.Is(p.Tokens[from].Word, normalize.Determiner) {
		return -1
	}
	h := p.numberedNoun(from, v)
	for i := from; i < v; i++ {
		if p.Tokens[i].Kind == normalize.NumberToken || p.Language.Is(p.Tokens[i].Word, normalize.Conjunction|normalize.Relative) || i > h && p.isVerb(i) && p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary) {
			return -1
		}
	}
	return h
}

// countedClaim makes the claim of a bare figure whose noun stands elsewhere in its clause.
func (p *Page) countedClaim(f *Figure, sentence int) (Claim, bool) {
	h := p.countedBefore(f, sentence)
	if h < 0 {
		return Claim{}, false
	}
	f.used = true
	of := *f
	of.Head, of.classes = h, p.classesAt(h)
	c := p.claim(quantity, &of, min(h, f.First), max(h+1, f.Last), "counted")
	c.Of, c.Key, c.Subject = p.String(h), p.key(sentence, f), p.meant(sentence)
	return c, c.Count != PartOf
}

// sourced tells whether "according to" stands behind the number at token i.
func (p *Page) sourced(i, last int) bool {
	k := p.mentionAfter(i)
	return p.inMention(k, i) && p.Mentions[k].Last < last && p.cueLength(p.Mentions[k].Last, last, cueAccording) > 0
}
