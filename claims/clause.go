package claims

import (
	"math/bits"
	"slices"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// cueLength returns how many tokens the longest cue that starts at token i and
// is one of want takes, or 0. It does not reach beyond last.
func (p *Page) cueLength(i, last int, want cue) int {
	if p.opens[i].cues&want == 0 {
		return 0 // as mostly
	}
	return p.cueFrom(i, last, want)
}

// cueFrom is [Page.cueLength] where such a cue may start.
func (p *Page) cueFrom(i, last int, want cue) int {
	best := 0
	for n, j := p.opens[i].first, i+1; n != 0; n, j = p.cueGoesOn(n, j, last), j+1 {
		if cue(p.lexicon.CueSets[p.lexicon.Cues.Value(n)])&want != 0 {
			best = j - i
		}
	}
	return best
}

// cueGoesOn returns the step of a cue behind n with token j, which must stand
// before last, or 0.
func (p *Page) cueGoesOn(n vocab.PhraseNode, j, last int) vocab.PhraseNode {
	if j >= last || p.opens[j].marks&wordInCue == 0 {
		return 0
	}
	return p.lexicon.Cues.Next(n, p.Tokens[j].Word)
}

// longestCue returns the longest cue that starts at token i and ends before
// token last, and the number of its tokens, or zeros.
func (p *Page) longestCue(i, last int) (set cue, tokens int) {
	for n, j := p.opens[i].first, i+1; n != 0; n, j = p.cueGoesOn(n, j, last), j+1 {
		if v := p.lexicon.Cues.Value(n); v != 0 {
			set, tokens = cue(p.lexicon.CueSets[v]), j-i
		}
	}
	return set, tokens
}

// cuesIn returns the cues whose phrases start in tokens [from, to) and end
// before token last. A longer phrase hides a shorter one at the same place.
func (p *Page) cuesIn(from, to, last int) cue {
	var all cue
	for i := from; i < to; {
		if p.opens[i].cues == 0 {
			i++
			continue
		}
		set, n := p.longestCue(i, last)
		all |= set
		i += max(n, 1)
	}
	return all
}

// cuesOf is [Page.cuesIn] for tokens of one sentence, whose cues are found once.
func (p *Page) cuesOf(sentence, from, to int) cue {
	var all cue
	for _, c := range p.cues(sentence) {
		if c.at >= to {
			break
		}
		if c.at >= from {
			all |= c.set
			from = c.end
		}
	}
	return all
}

// cueAt is the longest cue phrase that starts at a token.
type cueAt struct {
	at, end int
	set     cue
}

// cues returns the cue phrases of a sentence, those inside others too.
func (p *Page) cues(sentence int) []cueAt {
	of := sentenceOf{p, sentence}
	if p.memory.cued == of {
		return p.memory.cues
	}
	p.memory.cued = of
	s, cues := p.Sentences[sentence], p.memory.cues[:0]
	for i := s.First; i < s.Last; i++ {
		if p.opens[i].cues == 0 {
			continue
		}
		if set, n := p.longestCue(i, s.Last); n > 0 {
			cues = append(cues, cueAt{i, i + n, set})
		}
	}
	p.memory.cues = cues
	return cues
}

// cueBefore tells whether one of the cues ends within reach tokens before token i.
func (p *Page) cueBefore(i, first, reach int, want cue) bool {
	if i <= first || p.all.cues&want == 0 {
		return false
	}
	if s := p.spots[i-1].sentence; p.told[s].cues&want == 0 && s == p.spots[first].sentence {
		return false
	}
	for j := i - 1; j >= first && j >= i-reach-3; j-- {
		if p.opens[j].cues&want == 0 {
			continue // as most do
		}
		if n := p.cueLength(j, i, want); n > 0 && j+n >= i-reach {
			return true
		}
	}
	return false
}

// clause returns the tokens [from, to) of the clause that holds a match: up to
// a word that opens another clause, or a sign that parts them.
func (p *Page) clause(sentence, from, to int) (int, int) {
	of := sentenceOf{p, sentence}
	asked := clauseOf{of, from, to}
	if p.memory.asked == asked {
		return p.memory.clause[0], p.memory.clause[1] // that of a claim is asked for some times
	}
	s := p.Sentences[sentence]
	if p.memory.broken != of {
		p.memory.broken = of
		n := (s.Last-s.First)/64 + 1
		p.memory.breaks = slices.Grow(p.memory.breaks[:0], n)[:n]
		clear(p.memory.breaks)
		for i := p.marked(s.First, s.Last, wordParts); i < s.Last; i = p.marked(i+1, s.Last, wordParts) {
			if p.parts(i, s) {
				k := uint(i - s.First)
				p.memory.breaks[k/64] |= 1 << (k % 64)
			}
		}
	}
	end := to
	if from > s.First { // what is counted may begin in the sentence before
		from = p.breakBefore(min(from, s.Last), s.First)
	}
	if to < s.Last {
		to = p.beforeFormer(sentence, end, p.breakBehind(max(to, s.First), s))
	}
	p.memory.asked, p.memory.clause = asked, [2]int{from, to}
	return from, to
}

// breakBefore returns the token behind the last break of a sentence before
// token i, or its first.
func (p *Page) breakBefore(i, first int) int {
	n := uint(i - first)
	k := n / 64
	w := p.memory.breaks[k] & (1<<(n%64) - 1)
	for ; w == 0 && k > 0; w = p.memory.breaks[k] {
		k--
	}
	return first + int(k)*64 + bits.Len64(w)
}

// breakBehind returns the first break of a sentence from token i on, or its end.
func (p *Page) breakBehind(i int, s normalize.Sentence) int {
	n := uint(i - s.First)
	k := n / 64
	for w := p.memory.breaks[k] >> (n % 64) << (n % 64); ; w = p.memory.breaks[k] {
		if w != 0 {
			return s.First + int(k)*64 + bits.TrailingZeros64(w)
		}
		if k++; k == uint(len(p.memory.breaks)) {
			return s.Last
		}
	}
}

// parts tells whether a token stands between two clauses.
func (p *Page) parts(i int, s normalize.Sentence) bool {
	t := p.Tokens[i]
	switch t.Kind {
	case normalize.PunctToken:
		switch sign := p.Source[t.Start:t.End]; sign[0] {
		case ';', ':', '(', ')', '"', '|':
			return len(sign) == 1
		case ',', '.', '-', '\'':
			return false
		default:
			switch sign {
			case "—", "–", "“", "”", "«", "»":
				return true
			}
			return false
		}
	case normalize.WordToken:
		if p.opens[i].marks&wordParts == 0 {
			return false
		}
		if p.Language.Is(t.Word, normalize.Relative) {
			return true
		}
		// "after", "before", "since" open a clause only where a verb follows
		// before the next sign; "since September" does not.
		if !p.Language.Is(t.Word, normalize.Preposition) {
			return true
		}
		for j := i + 1; j < s.Last && j < i+8 && p.Tokens[j].Kind != normalize.PunctToken; j++ {
			if p.Language.Is(p.Tokens[j].Word, normalize.Verb|normalize.Auxiliary) {
				return true
			}
		}
	}
	return false
}

// negated tells whether a negation stands in tokens [from, to).
func (p *Page) negated(from, to int) bool {
	for i := from; i < to; i++ {
		if p.opens[i].marks&wordNegates != 0 {
			return true
		}
	}
	return false
}

// verb returns the verb that governs the tokens [from, to): the nearest in the
// clause before them, else the nearest after, or -1.
func (p *Page) verb(sentence, from, to int) int {
	first, last := p.clause(sentence, from, to)
	for i := from - 1; i >= first; i-- {
		if p.isVerb(i) {
			return i
		}
	}
	for i := to; i < last; i++ {
		if p.isVerb(i) {
			return i
		}
	}
	return -1
}

func (p *Page) isVerb(i int) bool { return p.opens[i].marks&wordVerb != 0 }

// longest returns the value of the longest phrase that starts at token i and
// ends before token last, and the number of its tokens, or zeros.
func (p *Page) longest(phrases *vocab.Phrases, i, last int) (v, n int) {
	node := phrases.First(p.Tokens[i].Word)
	for j := i; node != 0; {
		if x := phrases.Value(node); x != 0 {
			v, n = x, j+1-i
		}
		if j++; j >= last || p.opens[j].marks&wordInside == 0 {
			break
		}
		node = phrases.Next(node, p.Tokens[j].Word)
	}
	return v, n
}
