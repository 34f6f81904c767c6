package claims

import "github.com/gainsay/gainsay/normalize"

const (
	leastClause = 4 // tokens of a clause in which somebody says something
	partyReach  = 8 // tokens before a verb of saying that may name a party
)

// sideIn returns who says something in tokens [from, to) of a sentence: a voice,
// or a party without a name, "critics", "supporters", "the minister".
func (p *Page) sideIn(s, from, to int) (voice, bool) {
	last := p.Sentences[s].Last
	for i := from; i < to; i++ {
		n := p.cueLength(i, last, cueSaid|cueAccording)
		if n == 0 {
			name, m := p.replyAt(i, last)
			if name != "says" && name != "holds" && name != "demands" {
				continue
			}
			n = m
		}
		if i > from && p.Language.Is(p.Tokens[i-1].Word, normalize.Negation) {
			continue // "neither confirmed nor denied"
		}
		according := p.cueLength(i, last, cueAccording) > 0
		if !according && p.cueBefore(i, from, 0, cuePassive) {
			continue
		}
		for k := max(from, i-partyReach); k < min(to, i+n+3); k++ {
			if name, m := p.replyAt(k, last); (name == "against" || name == "for") && (k > i || !according && p.bare(k+m, i)) {
				return voice{i, k, k + m}, true
			}
		}
		if a, b, ok := p.voiceAt(s, i, n); ok && a >= from && b <= to {
			return voice{i, a, b}, true
		}
		if a, b := p.nounPhraseBefore(from, i); !according && b > a+1 && p.Language.Is(p.Tokens[a].Word, normalize.Determiner) && p.content(b-1) && !p.governed(a, p.Sentences[s]) {
			return voice{i, a, b}, true // "the minister"
		}
	}
	return voice{}, false
}

// bare tells whether nothing but what belongs to it stands between a
// subject that ends at token i and its verb at token j.
func (p *Page) bare(i, j int) bool {
	for ; i < j; i++ {
		if p.isVerb(i) && !p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary) || p.partsStretch(i) {
			return false
		}
	}
	return true
}

// sharesWord tells whether tokens [a, b) and [c, d) share a content word that
// is no name.
func (p *Page) sharesWord(a, b, c, d int) bool {
	for i := a; i < b; i++ {
		if !p.content(i) || p.Tokens[i].Is(normalize.Upper) || p.saysAt(i, b) || p.dated(i) {
			continue
		}
		for k := c; k < d; k++ {
			if p.sameWord(i, k) {
				return true
			}
		}
	}
	return false
}
