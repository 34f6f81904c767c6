package claims

import "github.com/gainsay/gainsay/normalize"

// says returns the tokens in which a sentence has the words of a predicate in
// their order and near each other, or -1.
func (p *Page) says(s normalize.Sentence, n *predicate) (int, int) {
	begins := p.Source[p.Tokens[n.words[0]].Start] | 0x20
	for i := s.First; i < s.Last; i++ {
		if p.Source[p.Tokens[i].Start]|0x20 != begins || !p.sameWord(i, n.words[0]) {
			continue
		}
		if n.only {
			if i > s.First+1 && p.replyIn(i-2, i, i, "only") >= 0 {
				return i, i + 1
			}
			continue
		}
		have := 1
		for k := i + 1; k < s.Last && k < i+contrastWindow; k++ {
			if p.sameWord(k, n.words[have]) {
				if have++; have == n.n {
					return i, k + 1
				}
			}
		}
	}
	return -1, -1
}

// beginnings returns how the content words of a sentence begin, as a set that two
// words of one stem have the same bit in.
func (p *Page) beginnings(s int) uint64 {
	if p.begins[s] == 0 {
		for i := p.Sentences[s].First; i < p.Sentences[s].Last; i++ {
			if p.content(i) {
				p.begins[s] |= p.beginning(i)
			}
		}
	}
	return p.begins[s]
}

// beginsOf is how the words of a predicate begin.
func (p *Page) beginsOf(n *predicate) (all uint64) {
	for _, i := range n.words[:n.n] {
		all |= p.beginning(i)
	}
	return all
}

// beginning is a bit for the first two bytes of a content word.
func (p *Page) beginning(i int) uint64 {
	at := p.Tokens[i].Start
	return 1 << ((5*uint(p.Source[at]|0x20) + uint(p.Source[at+1]|0x20)) & 63)
}

// sameWord tells whether two content words have one stem. Most begin otherwise.
func (p *Page) sameWord(i, j int) bool {
	a, b := p.Tokens[i], p.Tokens[j]
	n := min(sameLetters, a.End-a.Start, b.End-b.Start)
	for k := range n {
		if p.Source[a.Start+k]|0x20 != p.Source[b.Start+k]|0x20 {
			return false
		}
	}
	return p.content(i) && p.stemAt(i) == p.stemAt(j)
}

// plainly tells whether the words in tokens [i, j) are told as they stand: not
// negated, not wished, no more than "only" them unless that is what is said.
func (p *Page) plainly(s normalize.Sentence, i, j int, only bool) bool {
	from, to := i, j // the stretch of them: "there is a crisis, so she has not managed it"
	for from > s.First && !p.partsStretch(from-1) {
		from--
	}
	for to < s.Last && !p.partsStretch(to) {
		to++
	}
	for k := from; k < to; k++ {
		if p.Language.Is(p.Tokens[k].Word, normalize.Negation) {
			return false
		}
	}
	return p.replyIn(s.First, j, s.Last, "unreal") < 0 && (only || p.replyIn(max(s.First, i-2), i, s.Last, "less") < 0) && (i == s.First || p.cueLength(i-1, i, cueTo) == 0)
}

// hasSubject tells whether one of some words stands in tokens [from, to).
func (p *Page) hasSubject(from, to int, words []string) bool {
	for k := from; k < to; k++ {
		for _, w := range words {
			if p.content(k) && p.stemAt(k) == w {
				return true
			}
		}
	}
	return false
}

// otherVoices tells whether tokens i and j of two sentences are said by two
// voices, of which one is named.
func (p *Page) otherVoices(s, i, t, j int) bool {
	a, named := p.voiceOf(s, i)
	b, also := p.voiceOf(t, j)
	if !named && !also {
		return p.alleges(s) != p.alleges(t)
	}
	for k := a.from; k < a.to && named && also; k++ {
		for l := b.from; l < b.to; l++ {
			if p.content(k) && p.sameWord(l, k) {
				return false
			}
		}
	}
	return true
}

// voiceOf returns the voice of sentence s that is nearest to token i.
func (p *Page) voiceOf(s, i int) (best voice, ok bool) {
	for _, v := range p.around(s).voices {
		if !ok || abs(v.cue-i) < abs(best.cue-i) {
			best, ok = v, true
		}
	}
	return best, ok
}

func abs(n int) int { return max(n, -n) }
