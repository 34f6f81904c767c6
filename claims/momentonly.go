package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// onlyThenReach is how many tokens the word for "only then" stands before its date, at most.
const onlyThenReach = 3

// onlyThen returns the token before a date at token i that makes of what is denied before
// it what is so only then, or -1: "did not open | until 1937", "n'ouvrit | qu'en 1937".
func (p *Page) onlyThen(i, first int) int {
	for k := i; k >= max(first, i-onlyThenReach); k-- {
		if name, _ := p.momentAt(k, i+1); name == "only then" && p.negated(max(first, k-momentReach), k) {
			return k
		}
	}
	return -1
}

// bareVerbAt returns the name of the moment that a bare verb at token i tells, behind
// "did not", and how many words it has.
func (p *Page) bareVerbAt(i, last int) (string, int) {
	name, n := p.momentAt(i, last)
	name, ok := strings.CutPrefix(name, bareVerb)
	if !ok {
		return "", 0
	}
	return name, n
}

// onlySays tells whether tokens [i, j) say no more than "it was not until".
func (p *Page) onlySays(i, j int) bool {
	said := false
	for ; i < j; i++ {
		said = said || p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary) || p.cueLength(i, j, cuePassive|cueBe) > 0
		if p.content(i) && !p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary|normalize.Adverb) && p.cueLength(i, j, cuePassive|cueBe) == 0 {
			return false
		}
	}
	return said
}

// leadsOn tells whether token i joins a clause to what stands before it: "that", "before".
func (p *Page) leadsOn(i int) bool {
	return p.Language.Is(p.Tokens[i].Word, normalize.Relative|normalize.Subordinator|normalize.Preposition)
}
