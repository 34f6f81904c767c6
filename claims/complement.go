package claims

import "github.com/gainsay/gainsay/normalize"

// longestComplement is how many tokens behind a verb of denial say what is denied.
const longestComplement = 14

// complement returns the tokens that say what is denied behind the words that
// end at token j: of "the idea that the mill would close", "claims of theft",
// and right behind a verb, "that the mill would close".
func (p *Page) complement(j, last int, direct bool) (int, int) {
	for k := j; k < last && k < j+4; k++ {
		if name, n := p.contestAt(k, last); name == "told" {
			return p.complementOf(k+n, last)
		}
		if p.Tokens[k].Kind != normalize.WordToken || p.Language.Is(p.Tokens[k].Word, normalize.Preposition) {
			break
		}
	}
	if direct && j < last && p.Language.Is(p.Tokens[j].Word, normalize.Relative|normalize.Subordinator|normalize.Adverb) {
		return j + 1, p.stretchEnd(j+1, last)
	}
	return 0, 0
}

// complementOf returns what "that" or "of" opens behind the noun for what was
// told, which ends at token k. Who told it may stand between: "claims by the mill
// that".
func (p *Page) complementOf(k, last int) (int, int) {
	for j := k; j < last && j < k+longestComplement; j++ {
		if p.Language.Is(p.Tokens[j].Word, normalize.Relative|normalize.Subordinator) {
			return j + 1, p.stretchEnd(j+1, last)
		}
		if p.partsStretch(j) {
			break
		}
	}
	if k < last && p.cueLength(k, last, cueLink) > 0 {
		return k + 1, p.phraseEnd(k+1, last)
	}
	return 0, 0
}

// phraseEnd is where the noun phrase that starts at token i ends.
func (p *Page) phraseEnd(i, last int) int {
	end := p.stretchEnd(i, last)
	for j := i + 1; j < end; j++ {
		if p.Language.Is(p.Tokens[j].Word, normalize.Conjunction|normalize.Preposition) {
			return j
		}
	}
	return end
}

// stretchEnd is where the stretch that starts at token i ends.
func (p *Page) stretchEnd(i, last int) int {
	j := i
	for j < last && j < i+longestComplement && !p.partsStretch(j) {
		j++
	}
	return j
}

// sentenceSharing returns the sentence that somebody says something in and that
// has most of the content words of tokens [from, to), enough of
// them or the only one beside words that accuse, which accused asks for; or -1.
func (p *Page) sentenceSharing(s, from, to int, accused bool) int {
	words := p.wordsIn(from, to)
	first := p.Tokens[p.Sentences[s].First].Word
	themself := p.Language.Is(first, normalize.Pronoun) && !p.Language.Is(first, normalize.Determiner) // who spoke before
	best, most := -1, 0
	for t := s - 1; t >= 0 && t >= s-denialReach; t-- {
		n, plain := p.shares(t, words)
		if n <= most || plain == 0 {
			continue
		}
		if p.alleges(t) {
			if n < 2 && n < len(words) {
				continue
			}
		} else if accused || themself || n < 4 || 2*n <= len(words) {
			continue
		}
		sent := p.Sentences[t]
		if sent.Last-sent.First > longestTold || !p.attributed(t) || p.contested(sent) || p.sameVoice(s, t) {
			continue
		}
		best, most = t, n
	}
	return best
}
