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
	if direct && j < last && p.Language.Is(p.Tokens[j].Word, normalize.Preposition|normalize.Adverb) {
		for k := j + 1; k < last && k < j+5 && !p.partsStretch(k); k++ {
			if p.Language.Is(p.Tokens[k].Word, normalize.Relative|normalize.Subordinator) {
				return k + 1, p.stretchEnd(k+1, last) // "denied over the years that"
			}
		}
	}
	if direct && j < last && p.Language.Is(p.Tokens[j].Word, normalize.Relative|normalize.Subordinator|normalize.Adverb) {
		return j + 1, p.stretchEnd(j+1, last)
	}
	if direct && j < last && p.Tokens[j].Kind == normalize.WordToken && !p.deniedTo(j, last) {
		return j, p.stretchEnd(j, last)
	}
	return 0, 0
}

// deniedTo tells whether people stand at token j to whom something is denied:
// "the rowers entry".
func (p *Page) deniedTo(j, last int) bool {
	if p.Language.Is(p.Tokens[j].Word, normalize.Determiner) {
		j++
	}
	return j+1 < last && p.classesAt(j) != 0 && p.content(j+1) && !p.isVerb(j+1)
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
// Where a verb of denial, at token i, has those words right behind it fewer do, and
// the sentence may stand behind it, as in a live blog: it has the first of them, the
// act that is denied or who did it.
func (p *Page) sentenceSharing(s, i, from, to int, accused, direct bool) int {
	head := p.firstContent(from, to)
	clause := from < to && p.Language.Is(p.Tokens[from-1].Word, normalize.Relative|normalize.Subordinator)
	for k := from; direct && !clause && k < to; k++ {
		if k > head && p.Language.Is(p.Tokens[k].Word, normalize.Conjunction) {
			to = k // "denies any role and was cleared"
		}
	}
	words := p.wordsIn(from, to)
	themself := false // who spoke before
	for i := p.Sentences[s].First; i < p.Sentences[s].First+2; i++ {
		themself = themself || p.Language.Is(p.Tokens[i].Word, normalize.Pronoun) && !p.Language.Is(p.Tokens[i].Word, normalize.Determiner)
	}
	against := p.cueLength(p.Sentences[s].First, p.Sentences[s].Last, cueContrast) > 0
	best, most := -1, 0
	for t := s - 1; t >= max(0, s-farDenial) && (t >= s-denialReach || direct && !clause && len(words) > 1); t-- {
		n, plain := p.shares(t, words)
		if n <= most || plain == 0 || t < s-denialReach && (n < len(words) || !p.nounsOf(s, i, t)) {
			continue
		}
		at := -1
		if head >= 0 {
			at = p.wordIn(t, head)
		}
		headed := at >= 0
		if headed && !p.negated(from, to) && p.untold(at, p.Sentences[t]) {
			continue // which says that it is not so
		}
		if direct && !headed && (clause && 2*n < len(words) || !clause && (n < 3 || 2*n < len(words))) {
			continue
		}
		if p.alleges(t) {
			if n < 2 && n < len(words) {
				continue
			}
		} else if direct && !clause && headed && (n > 1 && (n == len(words) || p.nounsOf(s, i, t)) || n == len(words) && s-t <= denialNear && p.nounsOf(s, i, t)) {
			// they deny to have done it
		} else if accused || themself || (n < 4 || 2*n <= len(words)) && !(direct && enough(n, plain, len(words), s-t, against)) {
			continue
		}
		if p.tellsOther(t, s) {
			best, most = t, n
		}
	}
	for t := s + 1; best < 0 && direct && t < min(len(p.Sentences), s+3) && !p.quoteEdge(p.Sentences[t].First); t++ {
		if n, plain := p.shares(t, words); n > 1 && plain > 0 && 2*n >= len(words) && !p.negated(p.Sentences[t].First, p.Sentences[t].Last) && p.tellsOther(t, s) && len(p.around(t).voices) > 0 {
			return t
		}
	}
	return best
}

// firstContent returns the first word of an open class in tokens [from, to), or -1.
func (p *Page) firstContent(from, to int) int {
	for k := from; k < to; k++ {
		if p.content(k) && !p.dated(k) {
			return k
		}
	}
	return -1
}

// wordIn returns the token of sentence t that has the word at token k, or -1.
func (p *Page) wordIn(t, k int) int {
	for i := p.Sentences[t].First; i < p.Sentences[t].Last; i++ {
		if p.content(i) && p.concept(i) == p.concept(k) {
			return i
		}
	}
	return -1
}

// nounsOf tells whether sentence t has a noun or a name of who denies something
// in sentence s, before the verb at token i.
func (p *Page) nounsOf(s, i, t int) bool {
	for k := p.Sentences[s].First; k < i; k++ {
		if p.content(k) && !p.isVerb(k) && !p.dated(k) && p.wordIn(t, k) >= 0 {
			return true
		}
	}
	return false
}

// enough tells whether n shared words of all are enough in a sentence so many
// before the denial, which a contrast may set against the one right before.
func enough(n, plain, all, away int, against bool) bool {
	switch {
	case away > denialNear:
		return false
	case n > 1 && 2*n > all || n > 2 && plain > 1:
		return true
	}
	return against && away == 1 && n > 0
}

// tellsOther tells whether sentence t tells what another says than who speaks in
// sentence s.
func (p *Page) tellsOther(t, s int) bool {
	sent := p.Sentences[t]
	return sent.Last-sent.First <= longestTold && p.attributed(t) && !p.contested(sent) && !p.sameVoice(s, t)
}
