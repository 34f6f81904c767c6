package claims

import "github.com/gainsay/gainsay/normalize"

const (
	asReach    = 7 // tokens before a verb of saying that "as" may open
	replyReach = 4 // sentences before a reply that it may be to
	voiceReach = 3 // tokens between a verb of saying and "falsely"
)

// contrastIn returns the last token before i that sets one speaker against
// another in sentence s, or -1.
func (p *Page) contrastIn(s normalize.Sentence, i int) int {
	for k := i - 1; k >= s.First; k-- {
		if p.cueLength(k, i, cueContrast) > 0 {
			return k
		}
	}
	return -1
}

// saidWith returns the contest of a clause that a contrast at token k opens: with
// what its sentence told before, or a sentence before that shares a word.
func (p *Page) saidWith(s, k, from int, contrary bool) contest {
	sent := p.Sentences[s]
	if k > sent.First+leastContest {
		if p.saidBefore(sent.First, k) && (!contrary || p.negated(sent.First, k) && !p.negated(k, sent.Last)) {
			return contest{k, sent.Last, sent.First, p.beforeContrast(sent.First, k)}
		}
		return contest{}
	}
	words := p.wordsIn(p.saidAfter(k, from), sent.Last)
	for t := s - 1; t >= 0 && t >= s-replyReach; t-- {
		if _, plain := p.shares(t, words); plain > 0 && p.attributed(t) && (!contrary || p.contrary(t, s)) && !p.sameVoice(s, t) {
			return p.toldIn(t, sent.First, sent.Last)
		}
	}
	return contest{}
}

// saidAfter returns the token behind the first verb of saying in tokens [from, to).
func (p *Page) saidAfter(from, to int) int {
	for i := from; i < to; i++ {
		if name, n := p.replyAt(i, to); name == "says" {
			return i + n
		}
	}
	return to
}

// calledFalse reads "but the owner said the guards were lying", "that is a lie".
func (p *Page) calledFalse(s, i int) contest {
	sent := p.Sentences[s]
	if k := p.contrastIn(sent, i); k > sent.First+leastContest && p.saidBefore(k, i) && p.saidBefore(sent.First, k) {
		return contest{k, sent.Last, sent.First, p.beforeContrast(sent.First, k)}
	}
	if s > 0 && i <= sent.First+3 && p.replyIn(sent.First, i, sent.Last, "these") >= 0 && p.attributed(s-1) {
		return p.toldIn(s-1, sent.First, sent.Last)
	}
	return contest{}
}

// tellsIn tells whether a noun for what was told stands in tokens [from, to):
// "an earlier version of this story wrongly said".
func (p *Page) tellsIn(from, to int) bool {
	for i := from; i < to; i++ {
		if name, _ := p.contestAt(i, to); name == "told" {
			return true
		}
	}
	return false
}

// contrary tells whether sentence s is negated and sentence t is not.
func (p *Page) contrary(s, t int) bool {
	a, b := p.Sentences[s], p.Sentences[t]
	return p.negated(a.First, a.Last) && !p.negated(b.First, b.Last)
}

// notOnly tells whether a sentence has "the only" and another one more of them.
func (p *Page) notOnly(s, t int) bool {
	a, b := p.Sentences[s], p.Sentences[t]
	return p.replyIn(b.First, b.Last, b.Last, "only") >= 0 && p.cuesOf(s, a.First, a.Last)&(cueMore|cueAbove) != 0
}

// falselySaid reads "the mill falsely claimed that": the text calls false what it
// tells.
func (p *Page) falselySaid(s, i, n int) contest {
	sent := p.Sentences[s]
	verb, end := -1, 0
	for k := max(sent.First, i-voiceReach); k < min(sent.Last, i+n+voiceReach); k++ {
		if name, m := p.replyAt(k, sent.Last); name == "says" {
			verb, end = k, k+m
		}
	}
	if verb < 0 || p.negated(max(sent.First, i-3), i) || p.tellsIn(sent.First, verb) {
		return contest{}
	}
	end = max(end, i+n)
	for end < sent.Last && (p.Tokens[end].Kind == normalize.PunctToken || p.Language.Is(p.Tokens[end].Word, normalize.Relative|normalize.Subordinator)) {
		end++
	}
	if s+1 < len(p.Sentences) {
		next := p.Sentences[s+1]
		if name, _ := p.contestAt(next.First, next.Last); name == "in fact" || p.notOnly(s+1, s) {
			return contest{next.First, next.Last, end, sent.Last}
		}
	}
	return contest{sent.First, end, end, sent.Last}
}

// inFact reads "but officials said it was in fact taken out", and "in fact" that
// opens a sentence on what somebody said right before.
func (p *Page) inFact(s, i, n int, alone bool) contest {
	sent := p.Sentences[s]
	if k := p.contrastIn(sent, i); k >= 0 && p.saidBefore(k, i) {
		return p.saidWith(s, k, i+n, !alone)
	}
	if !alone || i > sent.First+1 {
		return contest{}
	}
	words := p.wordsIn(i+n, sent.Last)
	for t := s - 1; t >= 0 && t >= s-replyReach; t-- {
		n, plain := p.shares(t, words)
		if n > 0 && plain > 0 && p.notOnly(s, t) && p.attributed(t) && !p.sameVoice(s, t) {
			return p.toldIn(t, sent.First, sent.Last)
		}
	}
	return contest{}
}

// countered reads "critics countered that": against the speaker before.
func (p *Page) countered(s, i, n int) contest {
	sent := p.Sentences[s]
	if i == sent.First || i+n >= sent.Last {
		return contest{}
	}
	w := p.Tokens[i+n]
	if quoted := p.quoteEdge(i-1) || p.comma(i-1); w.Kind == normalize.WordToken && (!quoted || p.Language.Is(w.Word, normalize.Preposition)) && !p.Language.Is(w.Word, normalize.Relative|normalize.Subordinator) {
		return contest{} // "countered the protests"
	}
	if k := p.contrastIn(sent, i); k > sent.First+leastContest {
		return p.saidWith(s, k, i, false)
	}
	for t := s - 1; t >= 0 && t >= s-2; t-- {
		if p.attributed(t) {
			if p.sameVoice(s, t) {
				return contest{}
			}
			return p.toldIn(t, sent.First, sent.Last)
		}
	}
	return contest{}
}

// disagrees reads "the mayor disagrees", with what was said right before, and
// "Lansdorf disagreed with Rossetti", with what she said.
func (p *Page) disagrees(s, i, n int) contest {
	sent := p.Sentences[s]
	first := i
	for first > sent.First && (first > i-3 || !p.partsStretch(first-1)) {
		first--
		w := p.Tokens[first].Word
		if p.Tokens[first].Kind == normalize.NumberToken || p.Language.Is(w, normalize.Pronoun) && !p.Language.Is(w, normalize.Relative|normalize.Determiner) {
			return contest{} // "if we disagree", "while 63% disagreed"
		}
	}
	if i == sent.First || p.replyIn(first, i, i, "unreal") >= 0 || i+n < sent.Last && p.cueLength(i+n, i+n+1, cueTo) > 0 {
		return contest{} // "did not agree to build it"
	}
	if k := p.asideBefore(i, sent); k > 0 && p.endsAside(i, i+n, sent.Last) {
		return contest{k, p.asideEnd(i+n, sent.Last), sent.First, p.beforeContrast(sent.First, k)}
	}
	if k := p.contrastIn(sent, i); k > sent.First+leastContest && p.saidBefore(sent.First, k) {
		return p.saidWith(s, k, i, false)
	}
	if i+n >= sent.Last || p.Tokens[i+n].Kind == normalize.PunctToken {
		if s > 0 && p.attributed(s-1) && !p.sameVoice(s, s-1) {
			return p.toldIn(s-1, sent.First, sent.Last)
		}
		return contest{}
	}
	if !p.Language.Is(p.Tokens[i+n].Word, normalize.Preposition) {
		return contest{}
	}
	a, b := p.nounPhrase(i+n+1, sent.Last)
	for t := s - 1; t >= 0 && t >= s-contestReach; t-- {
		for _, v := range p.around(t).voices {
			for k := v.from; k < v.to; k++ {
				if p.Tokens[k].Is(normalize.Upper) && p.nameHas(a, b, k) {
					return p.toldIn(t, sent.First, sent.Last)
				}
			}
		}
	}
	return contest{}
}

// asTold reads "the road was not closed, as the mill claimed": who said so is
// behind what is not so.
func (p *Page) asTold(s, i, n int) contest {
	sent := p.Sentences[s]
	k := i
	if n == 1 {
		k = p.replyIn(max(sent.First, i-asReach), i, i, "as")
	}
	if k < sent.First+leastContest || !p.comma(k-1) && !p.quoteEdge(k-1) || n == 1 && p.asideEnd(k, i) < i || !p.negated(max(sent.First, k-longestComplement), k) {
		return contest{}
	}
	return contest{sent.First, k - 1, k, p.asideEnd(i+n, sent.Last)}
}
