package claims

import "github.com/gainsay/gainsay/normalize"

const (
	accusedReach = 5  // tokens behind a verb of accusing that name who is accused
	answerReach  = 3  // sentences behind an accusation in which they may answer it
	untrueReach  = 10 // tokens before a word for what is untrue that may name it
)

// answered reads an accusation in sentence s and the answer of who is accused:
// "the guild accused Lansdorf of theft", "Lansdorf insisted that he paid for it".
func (p *Page) answered(s int) contest {
	sent := p.Sentences[s]
	i, n := p.marked(sent.First, sent.Last, marksContest), 0
	for ; i < sent.Last; i = p.marked(i+1, sent.Last, marksContest) {
		if name, m := p.contestAt(i, sent.Last); name == "accuses" {
			n = m
			break
		}
	}
	if n == 0 || i+n >= sent.Last || i > sent.First && p.Language.Is(p.Tokens[i-1].Word, normalize.Determiner) || p.negated(max(sent.First, i-3), i) {
		return contest{}
	}
	if p.Language.Is(p.Tokens[i+n].Word, normalize.Preposition) && p.cueLength(i+n, sent.Last, cueTo) == 0 {
		return contest{} // "blamed on", "accusé de"
	}
	to := min(sent.Last, i+n+accusedReach)
	subject := sent.First
	for subject < i && !p.capital(subject) {
		subject++
	}
	for subject < i && (p.capital(subject) || p.String(subject) == ".") {
		subject++
	}
	for t := s + 1; t < len(p.Sentences) && t <= s+answerReach; t++ {
		told := p.Sentences[t]
		if told.Last-told.First > longestTold || p.told[t].cues&(cueSaid|cueAccording) == 0 && p.told[t].marks&marksContest == 0 || p.opensWithPronounIn(told) {
			continue
		}
		v, ok := p.sideIn(t, told.First, told.Last)
		if !ok || v.from > v.cue || p.namesIn(sent.First, subject, told.First, v.cue) || !p.namesIn(i+n, to, v.from, v.to) && !p.nounsIn(i+n, to, v.from, v.to) || !p.answers(told, v, p.sharesWord(i+n, p.asideEnd(i+n, sent.Last), told.First, told.Last)) {
			continue
		}
		return contest{told.First, told.Last, sent.First, sent.Last}
	}
	return contest{}
}

// opensWithPronounIn tells whether a pronoun opens a sentence: who spoke before
// goes on.
func (p *Page) opensWithPronounIn(s normalize.Sentence) bool {
	w := p.Tokens[s.First].Word
	return p.Language.Is(w, normalize.Pronoun) && !p.Language.Is(w, normalize.Determiner)
}

// namesIn tells whether tokens [c, d) have a name that [a, b) has.
func (p *Page) namesIn(a, b, c, d int) bool {
	for k := c; k < d; k++ {
		if p.Tokens[k].Is(normalize.Upper) && p.content(k) && p.nameHas(a, b, k) {
			return true
		}
	}
	return false
}

// nounsIn tells whether tokens [c, d) have a noun of the phrase that starts at
// token a: who is accused, and "the pilots' union".
func (p *Page) nounsIn(a, b, c, d int) bool {
	for k := a; k < b && !p.partsStretch(k) && (k == a || !p.Language.Is(p.Tokens[k].Word, normalize.Preposition)); k++ {
		for i := c; i < d && p.content(k); i++ {
			if p.sameWord(i, k) {
				return true
			}
		}
	}
	return false
}

// answers tells whether a voice holds against what was said: it says in words of
// the accusation that something is not so, or it accuses in turn.
func (p *Page) answers(s normalize.Sentence, v voice, shares bool) bool {
	if shares && p.negated(v.cue+1, min(s.Last, v.cue+untrueReach)) {
		return true
	}
	for i := p.marked(s.First, s.Last, marksContest); i < s.Last; i = p.marked(i+1, s.Last, marksContest) {
		switch name, _ := p.contestAt(i, s.Last); name {
		case "counters", "defends", "accuses":
			return true
		}
	}
	return false
}

// untrue reads words for what is untrue, of what somebody told: "called
// Rossetti's claims baseless", "that is absurd, the mayor said".
func (p *Page) untrue(s, i int) contest {
	sent := p.Sentences[s]
	if !p.attributed(s) || p.negated(max(sent.First, i-3), i) || p.replyIn(max(sent.First, i-5), i, i, "unreal") >= 0 {
		return contest{}
	}
	for w := i + 3; w >= max(sent.First, i-untrueReach); w-- {
		if w >= sent.Last || w == i {
			continue
		}
		name, _ := p.contestAt(w, sent.Last)
		if name != "told" {
			continue
		}
		return p.toldIn(p.toldAs(w, s), sent.First, sent.Last)
	}
	if s > 0 && i <= sent.First+5 && p.replyIn(sent.First, i, sent.Last, "these") >= 0 && p.attributed(s-1) && !p.sameVoice(s, s-1) && len(p.around(s).voices) > 0 {
		return p.toldIn(s-1, sent.First, sent.Last)
	}
	return contest{}
}
