package claims

import (
	"github.com/gainsay/gainsay/normalize"
)

// speaker returns who says what a sentence says: the words before "said", or
// behind "according to".
func (p *Page) speaker(sentence int) string {
	s := p.Sentences[sentence]
	for i := s.First; i < s.Last; i++ {
		n := p.cueLength(i, s.Last, cueSaid)
		if n == 0 {
			continue
		}
		if p.Language.Is(p.Tokens[i+n-1].Word, normalize.Preposition) { // "according to", "según"
			if a, b := p.nounPhrase(i+n, s.Last); b > a {
				return p.Text.Span(a, b).In(p.Source)
			}
			continue
		}
		if a, b := p.nounPhraseBefore(s.First, i); b > a {
			return p.Text.Span(a, b).In(p.Source)
		}
		if a, b := p.nounPhrase(i+n, s.Last); b > a && p.Tokens[a].Is(normalize.Upper) {
			return p.Text.Span(a, b).In(p.Source)
		}
	}
	return ""
}

// maxSpeaker is the most tokens a speaker's name and title take.
const maxSpeaker = 8

// nounPhrase returns the tokens of the noun phrase that starts at i.
func (p *Page) nounPhrase(i, last int) (int, int) {
	from := i
	for i < last && i < from+maxSpeaker && p.nominal(i) {
		i++
	}
	for i > from && !p.content(i-1) {
		i--
	}
	return from, i
}

// nounPhraseBefore returns the tokens of the noun phrase that ends before i.
func (p *Page) nounPhraseBefore(first, i int) (int, int) {
	for i > first && (p.Language.Is(p.Tokens[i-1].Word, normalize.Auxiliary|normalize.Adverb) && !p.content(i-1)) {
		i--
	}
	to := i
	for i > first && to-i < maxSpeaker && p.nominal(i-1) {
		i--
	}
	for i < to && !p.content(i) && !p.Language.Is(p.Tokens[i].Word, normalize.Determiner) {
		i++
	}
	if to > i && p.Language.Is(p.Tokens[i].Word, normalize.Pronoun) && !p.Language.Is(p.Tokens[i].Word, normalize.Determiner) {
		return to, to
	}
	return i, to
}

// nominal tells whether a token can stand inside a name or a title.
func (p *Page) nominal(i int) bool {
	t := p.Tokens[i]
	switch t.Kind {
	case normalize.PunctToken:
		return p.String(i) == "." || p.String(i) == "-"
	case normalize.NumberToken:
		return false
	}
	if p.Language.Is(t.Word, normalize.Determiner) {
		return true
	}
	const breaks = normalize.Conjunction | normalize.Relative | normalize.Auxiliary | normalize.Negation | normalize.Subordinator | normalize.Verb | normalize.Past | normalize.Present | normalize.Adverb
	if p.Language.Is(t.Word, breaks) {
		return false
	}
	if p.Language.Is(t.Word, normalize.Preposition) {
		return p.cueLength(i, i+1, cueLink) > 0
	}
	return true
}
