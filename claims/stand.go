package claims

import "github.com/gainsay/gainsay/normalize"

// defended reads what somebody defends that others find fault with: "Rossetti
// defended the photo", of which a sentence before says that it is an outrage.
func (p *Page) defended(s, i, n int) contest {
	sent := p.Sentences[s]
	if i == sent.First || p.negated(max(sent.First, i-3), i) || i+n >= sent.Last {
		return contest{}
	}
	if w := p.Tokens[i+n].Word; p.Language.Is(w, normalize.Pronoun) && !p.Language.Is(w, normalize.Determiner) {
		return contest{} // "will defend itself"
	}
	var words []string
	for k := i + n; k < sent.Last && k < i+n+5; k++ {
		if p.Tokens[k].Kind == normalize.PunctToken && !p.possessive(k) && !p.hyphen(k) || p.Language.Is(p.Tokens[k].Word, normalize.Preposition|normalize.Conjunction|normalize.Relative) && len(words) > 0 {
			break
		}
		if p.content(k) && !p.dated(k) {
			words = append(words, p.concept(k))
		}
	}
	words = tidy(words)
	for t := s - 1; t >= 0 && t >= s-contestReach && len(words) > 0; t-- {
		if n, _ := p.shares(t, words); n == len(words) && p.faults(t) && !p.sameVoice(s, t) {
			return p.toldIn(t, sent.First, sent.Last)
		}
	}
	return contest{}
}

// faults tells whether fault is found with something in sentence t.
func (p *Page) faults(t int) bool {
	s := p.Sentences[t]
	return p.replyIn(s.First, s.Last, s.Last, "faults") >= 0 && !p.negated(s.First, s.Last)
}

// stays reads that somebody refuses to go, the words for which are at token i,
// and which another sentence says is demanded.
func (p *Page) stays(s, i int) contest {
	sent := p.Sentences[s]
	if !p.refused(i, sent.First) {
		return contest{}
	}
	for t := s - 1; t >= 0 && t >= s-denialReach; t-- {
		if p.demandsLeave(t) {
			return p.toldIn(t, sent.First, sent.Last)
		}
	}
	for t := s + 1; t < len(p.Sentences) && t <= s+denialReach; t++ {
		if p.demandsLeave(t) {
			return p.toldIn(t, sent.First, sent.Last)
		}
	}
	return contest{}
}

// refused tells whether words of refusing stand right before token i.
func (p *Page) refused(i, first int) bool {
	for k := i - 1; k >= first && k >= i-5; k-- {
		if name, n := p.replyAt(k, i); (name == "refuses" || name == "unreal" && p.opens[k].marks&wordNegates != 0) && k+n >= i-1 {
			return true
		}
	}
	return false
}

// demandsLeave tells whether sentence t has that somebody is asked to go.
func (p *Page) demandsLeave(t int) bool {
	s := p.Sentences[t]
	for i := s.First + 1; i < s.Last; i++ {
		if name, _ := p.contestAt(i, s.Last); name == "leave" {
			if p.replyIn(max(s.First, i-8), i, i, "demands") >= 0 && p.replyIn(max(s.First, i-8), i, i, "refuses") < 0 {
				return true
			}
		}
	}
	return false
}

// unproven reads "there is no evidence of": of what somebody is accused of, or
// somebody says.
func (p *Page) unproven(s, i, n int) contest {
	sent := p.Sentences[s]
	end := p.stretchEnd(i+n, sent.Last)
	if p.cueLength(i+n-1, i+n, cueLink) > 0 {
		end = p.phraseEnd(i+n, sent.Last)
	}
	t := p.sentenceSharing(s, i, i+n, end, true, false)
	if t >= 0 {
		words := p.wordsIn(i+n, end)
		if shared, _ := p.shares(t, words); 3*shared < 2*len(words) {
			return contest{} // of somebody else
		}
	}
	return p.toldIn(t, sent.First, sent.Last)
}

// noneOf reads "they say there is no theft", of what somebody is accused of or
// is told right before in a noun for it: "charges of theft".
func (p *Page) noneOf(s, i, n int) contest {
	sent := p.Sentences[s]
	if i+n >= sent.Last || !p.content(i+n) || !p.saidBefore(sent.First, sent.Last) {
		return contest{}
	}
	for t := s - 1; t >= 0 && t >= s-replyReach; t-- {
		told := p.Sentences[t]
		for j := told.First + 1; j < told.Last; j++ {
			if !p.sameWord(j, i+n) || p.sameVoice(s, t) {
				continue
			}
			for k := max(told.First, j-3); k < j; k++ {
				if name, _ := p.replyAt(k, told.Last); name == "alleged" || p.accuses(k, told.Last) {
					return p.toldIn(t, sent.First, sent.Last)
				}
			}
		}
	}
	return contest{}
}
