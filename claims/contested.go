package claims

import "github.com/gainsay/gainsay/normalize"

// denies reads a verb of denial at token i: what it denies stands before it in
// its sentence, in a noun that points back, or behind it in words that an
// earlier sentence has too.
func (p *Page) denies(s, i, n int, name string) contest {
	sent := p.Sentences[s]
	denies := name != "turns down"
	if p.ownsUp(sent.First, i) || p.replyIn(max(sent.First, i-3), min(i+n+4, sent.Last), sent.Last, "until") >= 0 {
		return contest{} // "admitted the raid, hours after it denied it"
	}
	if denies {
		k := p.asideBefore(i, sent)
		aside := k > 0 && !p.negated(k, i) && p.endsAside(i, i+n, sent.Last)
		b := sent.Last
		if aside {
			b = p.asideEnd(i+n, sent.Last)
		} else if k = p.contrastBefore(i, i+n, sent); k > 0 && p.negated(k, i) {
			k = 0
		}
		if k > 0 {
			return contest{k, b, sent.First, p.beforeContrast(sent.First, k)}
		}
	}
	if p.negated(max(sent.First, i-3), i) || i == sent.First || p.refused(i, sent.First) || p.Language.Is(p.Tokens[i-1].Word, normalize.Conjunction) {
		return contest{}
	}
	if denies && (p.cueLength(i-1, i, cueTo) > 0 || p.deprives(i+n, sent.Last)) {
		return contest{} // "challenged him to deny reports", "denied his side a victory"
	}
	if s > 0 && p.asNoun(i, sent) && p.endsAside(i, i+n, sent.Last) {
		return p.toldIn(s-1, sent.First, sent.Last)
	}
	if w := p.pointsBack(i+n, sent.Last); w >= 0 {
		t := p.toldAs(w, s)
		if t < 0 && p.replyIn(i+n, w, sent.Last, "these") >= 0 && s > 0 && p.attributed(s-1) && !p.contested(p.Sentences[s-1]) {
			t = s - 1
		}
		return p.toldIn(t, sent.First, sent.Last)
	}
	if s > 0 && denies && p.deniesIt(i, i+n, sent) && p.attributed(s-1) && !p.contested(p.Sentences[s-1]) && !p.sameVoice(s, s-1) {
		return p.toldIn(s-1, sent.First, sent.Last)
	}
	if s > 0 && name == "denies" && i <= sent.First+longestSubject+2 && p.deniesWords(i+n, sent.Last) && p.asideEnd(i+n, sent.Last) >= sent.Last-1 && p.attributed(s-1) && !p.contested(p.Sentences[s-1]) {
		return p.toldIn(s-1, sent.First, sent.Last) // "Rossetti denied having said so"
	}
	if c := p.deniedBy(i, i+n, sent); denies && c.b > c.a {
		return c
	}
	inf := p.cueLength(i-1, i, cueTo) > 0 || p.Language.Is(p.Tokens[i-1].Word, normalize.Preposition)
	if t := p.owner(i+n, s); t >= 0 && p.owned(i+n, sent.Last) {
		return p.toldIn(t, sent.First, sent.Last) // "disputed Rossetti's account as thin"
	}
	from, to := p.complement(i+n, sent.Last, (name == "denies" || i+n < sent.Last && p.Language.Is(p.Tokens[i+n].Word, normalize.Auxiliary)) && !inf && !p.isVerb(i-1) && p.cueLength(i-1, i, cueBe) == 0)
	if to <= from {
		return p.toldIn(p.owner(i+n, s), sent.First, sent.Last)
	}
	if t := p.sentenceSharing(s, i, from, to, false, from <= i+n+1); t >= 0 && !inf {
		return p.toldIn(t, sent.First, sent.Last)
	}
	if k := p.firstContent(from, to); denies && k >= 0 && k < from+3 && p.replyIn(k, k+1, sent.Last, "guilt") == k {
		return p.toldIn(p.accusationOf(s, i), sent.First, sent.Last)
	}
	return p.reported(i, n, from, sent, denies)
}

// deprives tells whether two objects follow token i, who is denied something and
// what.
func (p *Page) deprives(i, last int) bool {
	for k := i + 1; k+1 < min(last, i+deprivedReach); k++ {
		if p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
			return p.Language.Is(p.Tokens[i].Word, normalize.Determiner) && p.content(k-1) && !p.isVerb(k-1) && !p.dated(k+1)
		}
		if !p.content(k) {
			return false
		}
	}
	return false
}

// deprivedReach is how many tokens from the verb the second object begins.
const deprivedReach = 4

// deniesIt tells whether what tokens [i, j) deny is what was said right before:
// "denied it", "lo niega", and "but the mill denied" alone.
func (p *Page) deniesIt(i, j int, s normalize.Sentence) bool {
	if p.Language.Is(p.Tokens[i-1].Word, normalize.Determiner|normalize.Preposition) && !p.Language.Is(p.Tokens[i-1].Word, normalize.Pronoun) || i > s.First+longestSubject+2 {
		return false // "in the dispute"
	}
	ends := func(k int) bool { return k >= s.Last || p.Tokens[k].Kind == normalize.PunctToken && !p.hyphen(k) }
	it := func(k int) bool {
		w := p.Tokens[k].Word
		return p.Language.Is(w, normalize.Pronoun) && !p.Language.Is(w, normalize.Relative)
	}
	if !ends(j) {
		name, _ := p.replyAt(j, s.Last)
		return ends(j+1) && (it(j) || name == "these")
	}
	return it(i-1) && i-1 > s.First || p.cueLength(s.First, i, cueContrast) > 0 && i > s.First+1 || j >= s.Last-1 && p.credible(s.First, i, s) && len(p.around(p.Sentence(s.First)-1).voices) > 0
}

// asNoun tells whether a sentence opens with a noun for what was told, which
// the verb at token i is said of: "A charge she denies."
func (p *Page) asNoun(i int, s normalize.Sentence) bool {
	k := s.First
	if k < i && p.Language.Is(p.Tokens[k].Word, normalize.Determiner|normalize.Preposition) {
		k++
	}
	if name, n := p.contestAt(k, i); name != "told" || n != 1 {
		return false
	}
	return k+2 < i && (p.Language.Is(p.Tokens[k+1].Word, normalize.Relative) || p.opensSubject(k+1))
}

// beforeContrast is where what stands before a contrast at token k ends.
func (p *Page) beforeContrast(first, k int) int {
	if k > first && p.String(k-1) == "," {
		k--
	}
	if k > first && p.Language.Is(p.Tokens[k-1].Word, normalize.Adverb) {
		k-- // "even though"
	}
	return k
}

// contrastBefore returns the word that sets a clause with a denial in tokens
// [i, j) and its own subject against what its sentence told before, or 0.
func (p *Page) contrastBefore(i, j int, s normalize.Sentence) int {
	if j < s.Last && p.Language.Is(p.Tokens[j].Word, normalize.Preposition) && p.cueLength(j, s.Last, cueSaid) == 0 && !p.Language.Is(p.Tokens[j].Word, normalize.Relative|normalize.Subordinator) {
		return 0 // "a trade dispute with"
	}
	subject := false
	for k := i - 1; k >= s.First+leastContest && k >= i-8; k-- {
		if p.cueLength(k, i, cueContrast) == 0 {
			if p.content(k) && !p.isVerb(k) {
				subject = true
				for t := s.First; t < k-1; t++ {
					if p.Tokens[k].Is(normalize.Upper) && p.String(t) == p.String(k) {
						return 0 // who tells it denies something else
					}
				}
			}
			continue
		}
		for t := s.First; t < k && subject; t++ {
			if p.cueLength(t, k, cueSaid|cueAccording) > 0 {
				return k
			}
		}
		return 0
	}
	return 0
}

// pointsBack returns the noun of "the report", right behind a denial, or -1.
func (p *Page) pointsBack(i, last int) int {
	if i >= last || !p.Language.Is(p.Tokens[i].Word, normalize.Determiner) {
		return -1
	}
	for k := i + 1; k < last && k < i+4; k++ {
		if name, n := p.contestAt(k, last); name == "told" {
			if k+n < last && (p.Language.Is(p.Tokens[k+n].Word, normalize.Preposition|normalize.Relative|normalize.Subordinator) || p.cueLength(k+n, last, cueLink) > 0 || p.content(k+n) && !p.isVerb(k+n)) {
				return -1 // "the claim that he was there", "the charges against her"
			}
			return k
		}
	}
	return -1
}

// toldBefore returns the noun of "the charges were false" before token i, or -1.
func (p *Page) toldBefore(i, first int) int {
	if i > first {
		if name, _ := p.contestAt(i-1, i); name == "told" {
			return i - 1
		}
	}
	return -1
}

// contested tells whether somebody denies something in a sentence.
func (p *Page) contested(s normalize.Sentence) bool {
	for i := s.First; i < s.Last; i++ {
		switch name, _ := p.contestAt(i, s.Last); name {
		case "denies", "disputes", "turns down", "liar", "false":
			return true
		}
	}
	return false
}
