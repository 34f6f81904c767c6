package claims

import "github.com/gainsay/gainsay/normalize"

const (
	longestComplement = 14 // tokens behind a verb of denial that say what is denied
	replyReach        = 4  // sentences before a reply that it may be to
	voiceReach        = 3  // tokens between a verb of saying and "falsely"
)

// replyAt returns the name of the longest words of a reply that start at token
// i, and how many they are, or "".
func (p *Page) replyAt(i, last int) (string, int) {
	if v, n := p.longest(&p.lexicon.replies, i, last); v > 0 {
		return p.lexicon.file.Replies[v-1].Name, n
	}
	return "", 0
}

// replyIn returns the first token in [from, to) at which words of a reply of
// that name start, or -1.
func (p *Page) replyIn(from, to, last int, name string) int {
	for i := from; i < to; i++ {
		if have, _ := p.replyAt(i, last); have == name {
			return i
		}
	}
	return -1
}

// attributed tells whether sentence t tells what somebody says or claims.
func (p *Page) attributed(t int) bool {
	s := p.Sentences[t]
	if p.cuesOf(t, s.First, s.Last)&(cueSaid|cueAccording) != 0 {
		return true
	}
	for i := s.First; i < s.Last; i++ {
		if p.Tokens[i].Kind == normalize.PunctToken {
			switch p.String(i) {
			case "“", "”", "«", "\"":
				return true
			}
			continue
		}
		if p.accuses(i, s.Last) {
			return true
		}
		if name, _ := p.contestAt(i, s.Last); name == "told" {
			return true
		}
		if name, _ := p.replyAt(i, s.Last); name == "says" {
			return true
		}
	}
	return false
}

// accuses tells whether words that accuse or claim start at token i.
func (p *Page) accuses(i, last int) bool {
	v, _ := p.state(i, last)
	return v > 0 && p.lexicon.file.States[v-1].Name == stateTold
}

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
		return k + 1, p.stretchEnd(k+1, last)
	}
	return 0, 0
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

// alleges tells whether sentence t accuses somebody or has a noun for that.
func (p *Page) alleges(t int) bool {
	s := p.Sentences[t]
	for i := s.First; i < s.Last; i++ {
		if p.accuses(i, s.Last) {
			return true
		}
	}
	return p.replyIn(s.First, s.Last, s.Last, "alleged") >= 0
}

// wordsIn lists the content words of tokens [from, to), sorted.
func (p *Page) wordsIn(from, to int) []string {
	var words []string
	for i := from; i < to && len(words) < maxContext; i++ {
		if p.content(i) && !p.dated(i) && p.cueLength(i, i+1, cueSaid) == 0 {
			words = append(words, p.concept(i))
		}
	}
	return tidy(words)
}

// shares returns how many of some words sentence t has, and how many of them
// without a capital.
func (p *Page) shares(t int, words []string) (n, plain int) {
	s := p.Sentences[t]
	for _, w := range words {
		for i := s.First; i < s.Last; i++ {
			if p.content(i) && p.concept(i) == w {
				n++
				if !p.Tokens[i].Is(normalize.Upper) {
					plain++
				}
				break
			}
		}
	}
	return n, plain
}

// sameVoice tells whether two sentences name one speaker.
func (p *Page) sameVoice(s, t int) bool {
	var names [8]int
	n := 0
	for _, v := range p.around(t).voices {
		for i := v.from; i < v.to && n < len(names); i++ {
			if p.content(i) {
				names[n] = i
				n++
			}
		}
	}
	for _, v := range p.around(s).voices {
		for i := v.from; i < v.to; i++ {
			for _, k := range names[:n] {
				if p.content(i) && p.String(i) == p.String(k) {
					return true
				}
			}
		}
	}
	return false
}

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

// saidBefore tells whether somebody says something in tokens [from, to).
func (p *Page) saidBefore(from, to int) bool {
	for i := from; i < to; i++ {
		if p.cueLength(i, to, cueSaid|cueAccording) > 0 || p.accuses(i, to) {
			return true
		}
		if name, _ := p.replyAt(i, to); name == "says" {
			return true
		}
	}
	return false
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
	words := p.wordsIn(from, sent.Last)
	for t := s - 1; t >= 0 && t >= s-replyReach; t-- {
		if _, plain := p.shares(t, words); plain > 0 && p.attributed(t) && (!contrary || p.contrary(t, s)) && !p.sameVoice(s, t) {
			return p.toldIn(t, sent.First, sent.Last)
		}
	}
	return contest{}
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
	return p.replyIn(b.First, b.Last, b.Last, "only") >= 0 && p.cuesOf(s, a.First, a.Last)&cueMore != 0
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
		if n > 1 && plain > 0 && p.notOnly(s, t) && p.attributed(t) && !p.sameVoice(s, t) {
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
	if i == sent.First {
		return contest{}
	}
	if k := p.asideBefore(i, sent); k > 0 && p.endsAside(i, i+n, sent.Last) {
		return contest{k, p.asideEnd(i+n, sent.Last), sent.First, p.beforeContrast(sent.First, k)}
	}
	if k := p.contrastIn(sent, i); k > sent.First+leastContest {
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
