package places

import "github.com/gainsay/gainsay/normalize"

// shown tells whether a word beside the tokens [i, i+n) shows that they name a
// place: "in Jordan", "dans le Var", "northern Mali", "the port of
// Beira", "Austin police".
func (ix *Index) shown(t *normalize.Text, i, n int) bool {
	j := i - 1
	if j > 0 && t.Language.Is(t.Tokens[j].Word, normalize.Determiner) && ix.role(t.Tokens[j].Word) == 0 {
		j--
	}
	if j >= 0 && ix.role(t.Tokens[j].Word)&(within|before) != 0 {
		return true
	}
	if i > 1 && t.Language.Is(t.Tokens[i-1].Word, normalize.Preposition) { // "ciudad siria de Hama"
		if ix.role(t.Tokens[i-2].Word)&town != 0 || i > 2 && ix.role(t.Tokens[i-3].Word)&town != 0 {
			return true
		}
	}
	return i+n < len(t.Tokens) && ix.role(t.Tokens[i+n].Word)&behind != 0
}

func (ix *Index) role(w normalize.Word) role {
	if uint(w) >= uint(len(ix.roles)) {
		return 0
	}
	return ix.roles[w]
}

// besideName tells whether the name at tokens [i, i+n) stands beside a
// capitalised word that makes it part of a longer name: "Whitney Houston",
// "Gov. Houston", "Paris Hilton".
func (ix *Index) besideName(t *normalize.Text, i, n int) bool {
	if j := i + n; j < len(t.Tokens) && capital(t, j) && !t.Tokens[j].Is(normalize.AfterLine) &&
		ix.role(t.Tokens[j].Word)&behind == 0 && !t.Language.Is(t.Tokens[j].Word, function) {
		if _, m := ix.match(t, j); m == 0 {
			return true
		}
	}
	if i == 0 || t.Tokens[i].Is(normalize.AfterLine) {
		return false
	}
	j := i - 1
	if t.Tokens[j].Kind == normalize.PunctToken && j > 0 && t.String(j) == "." && t.Sentence(j) == t.Sentence(i) {
		j-- // "Gov. Houston"
	}
	if !capital(t, j) || t.Language.Is(t.Tokens[j].Word, function) || ix.role(t.Tokens[j].Word)&(before|within) != 0 {
		return false
	}
	return !ix.endsName(t, j+1)
}

// acronym tells whether a short word stands in capitals where its neighbours
// do not, as GAO, VAR and SWAT do.
func acronym(t *normalize.Text, i int) bool {
	tok := t.Tokens[i]
	if !tok.Is(normalize.Caps) || tok.End-tok.Start > 5 || tok.Is(normalize.AfterLine) {
		return false
	}
	return i > 0 && !t.Tokens[i-1].Is(normalize.Caps)
}

// hyphened tells whether a hyphen ties the word at i to a capitalised one that
// is no place: "T-Mobile", "Cedars-Sinai".
func (ix *Index) hyphened(t *normalize.Text, i int) bool {
	if i < 2 || t.Tokens[i].Is(normalize.AfterSpace) || t.Tokens[i-1].Is(normalize.AfterSpace) || t.String(i-1) != "-" {
		return false
	}
	return capital(t, i-2) && !ix.endsName(t, i-1)
}

// function is the classes of words that are in no one's name though a
// sentence or a headline gives them a capital.
const function = normalize.Determiner | normalize.Preposition | normalize.Conjunction | normalize.Relative | normalize.Pronoun |
	normalize.Auxiliary | normalize.Negation | normalize.Adverb | normalize.Verb | normalize.Modal | normalize.Subordinator

func capital(t *normalize.Text, i int) bool {
	return t.Tokens[i].Kind == normalize.WordToken && t.Tokens[i].Is(normalize.Upper)
}

// endsName tells whether the name of a place ends before token end.
func (ix *Index) endsName(t *normalize.Text, end int) bool {
	_, n := ix.before(t, end)
	return n > 0
}

// before returns the longest name that ends before token end.
func (ix *Index) before(t *normalize.Text, end int) (v, n int) {
	for j := max(0, end-6); j < end; j++ {
		if v, n := ix.match(t, j); j+n == end {
			return v, n
		}
	}
	return 0, 0
}
