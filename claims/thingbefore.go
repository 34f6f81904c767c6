package claims

import "github.com/gainsay/gainsay/normalize"

// originsOf are the onsets of what stands: a building, a plant.
var originsOf = map[string]bool{"built": true, "opened": true, "made": true, "founded": true}

// thingBefore returns the noun for which a sentence that opens with a pronoun and
// the verb at token i, or with the verb alone, has no other word: the subject of the
// sentence before it, or -1. "The mill is to close. It was built in 1951."
func (p *Page) thingBefore(s, i int) int {
	if s == 0 || p.Sentences[s].Paragraph {
		return -1
	}
	first := p.Sentences[s].First
	for k := first; k < i; k++ {
		w := p.Tokens[k].Word
		if !p.Language.Is(w, normalize.Auxiliary|normalize.Adverb) && !(k == first && p.opensWithPronounIn(p.Sentences[s])) {
			return -1
		}
	}
	before := p.Sentences[s-1]
	for k := before.First + 1; k < before.Last; k++ {
		if p.isVerb(k) || p.cueLength(k, k+1, cuePassive|cueBe) > 0 || p.Language.Is(p.Tokens[k].Word, normalize.Auxiliary) {
			a := p.nounOf(k, before)
			if a < 0 {
				continue // "the mill": that is a verb too
			}
			if !p.person(a) && p.theOne(a, before.First) && !p.Tokens[a].Is(normalize.Upper) {
				return a
			}
			break
		}
	}
	return -1
}
