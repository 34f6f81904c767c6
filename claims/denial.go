package claims

import "github.com/gainsay/gainsay/normalize"

// The states of a report: told by somebody, and denied by whom it is about.
const (
	stateTold   = "told"
	stateDenied = "denied"
)

const (
	denialReach = 10 // sentences before a denial that may tell what is denied
	denialNear  = 4  // sentences before it in which less must be shared
	farDenial   = 30 // sentences before it that may tell all of it, of who denies it
)

// partsStretch tells whether token i is a sign that parts two stretches.
func (p *Page) partsStretch(i int) bool {
	if p.Tokens[i].Kind != normalize.PunctToken {
		return false
	}
	switch p.String(i) {
	case ",", ";", ":", "“", "”", "\"", "«", "»", "—", "–", "(", ")":
		return true
	}
	return false
}

// saidOf lists the content words of a sentence from token i on, sorted.
func (p *Page) saidOf(s, i int) []string {
	words := p.memory.words[:0]
	for ; i < p.Sentences[s].Last && len(words) < maxContext; i++ {
		if p.content(i) && !p.dated(i) && p.cueLength(i, i+1, cueSaid) == 0 {
			words = append(words, p.concept(i))
		}
	}
	return p.memory.list(tidy(words))
}

// trimmed returns where tokens [i, j) end without the signs at their end.
func (p *Page) trimmed(i, j int) int {
	for j > i+1 && p.Tokens[j-1].Kind == normalize.PunctToken {
		j--
	}
	return j
}

// nameHas tells whether a word of the name in tokens [a, b) is that of token i.
func (p *Page) nameHas(a, b, i int) bool {
	for k := a; k < b; k++ {
		if p.Tokens[k].End-p.Tokens[k].Start > 2 && p.String(k) == p.String(i) {
			return true
		}
	}
	return false
}

// toldAs returns the sentence before s that tells what the noun at token w names
// as told and denied: that of whose it is, "Rossetti's claims", that which has the
// noun, or an accusation; or -1.
func (p *Page) toldAs(w, s int) int {
	first := p.Sentences[s].First
	j := w
	for j > first && j > w-accusedReach && (p.content(j-1) && !p.isVerb(j-1) && !p.holdsAt(j-1, w) || p.possessive(j-1)) {
		j--
	}
	owned := false
	for k := j; k < w; k++ {
		owned = owned || p.possessive(k) && p.capital(k-1)
	}
	if t := p.owner(j, s); t >= 0 || owned {
		return t
	}
	if j == first || !p.Language.Is(p.Tokens[j-1].Word, normalize.Determiner) && p.replyIn(j-1, w, w, "these") < 0 {
		return -1 // "today's story"
	}
	if t := p.sentenceTelling(w, s); t >= 0 {
		return t
	}
	return p.accusedBefore(s, w)
}

// sentenceTelling returns the sentence before s that has the noun at token w as
// what another tells, or the one right before when somebody is accused there. Of
// several it is the one that names who denies it, or says what is told, or else the
// nearest; -1 when there is none.
func (p *Page) sentenceTelling(w, s int) int {
	noun, first := p.stemAt(w), p.Sentences[s].First
	best, most := -1, 0
	for t := s - 1; t >= 0 && t >= s-contestReach; t-- {
		sent := p.Sentences[t]
		rank := 0
		for i := sent.First; i < sent.Last; i++ {
			if p.Tokens[i].Kind != normalize.WordToken {
				continue
			}
			if p.stemAt(i) == noun && !p.untold(i, sent) {
				rank = max(rank, 1)
				if i+1 < sent.Last && (p.opensComplement(i+1, sent.Last) || p.holdsAt(i+1, sent.Last)) {
					rank = max(rank, 2)
				}
			} else if t == s-1 && p.accuses(i, sent.Last) {
				rank = max(rank, 3)
			}
		}
		if rank == 0 {
			continue
		}
		if p.namesIn(first, w, sent.First, sent.Last) {
			rank += 2
		}
		if rank > most && !p.contested(sent) && !p.sameVoice(s, t) {
			best, most = t, rank
		}
	}
	return best
}

// untold tells whether the noun at token i is of nothing that is told there:
// "refused to confirm the report", "pleaded not guilty to the charge".
func (p *Page) untold(i int, s normalize.Sentence) bool {
	from := max(s.First, i-untoldReach)
	return p.negated(from, i) || p.replyIn(from, i, i, "unreal") >= 0
}

// untoldReach is how many tokens before a noun may say that it is not told.
const untoldReach = 6

// ownsUp tells whether somebody confirms something in tokens [from, to).
func (p *Page) ownsUp(from, to int) bool {
	for i := from; i < to; i++ {
		if v, _ := p.state(i, to); v > 0 && p.lexicon.file.States[v-1].Not == stateDenied && p.lexicon.file.States[v-1].Name != stateTold {
			return true
		}
	}
	return false
}

// denier returns the name right before a verb of denial in tokens [from, to), or "".
func (p *Page) denier(from, to int) string {
	for i := from; i < to; i++ {
		if name, _ := p.contestAt(i, to); name != "denies" && name != "disputes" {
			continue
		}
		for i > from && p.Language.Is(p.Tokens[i-1].Word, normalize.Auxiliary|normalize.Adverb) && !p.capital(i-1) {
			i--
		}
		if a, b := p.nameUpTo(i, from); a < b {
			return p.folded(a, b)
		}
		return ""
	}
	return ""
}

// owned tells whether a name owns the noun for what was told right behind token i:
// "Rossetti's account".
func (p *Page) owned(i, last int) bool {
	for k := i + 1; k+1 < min(last, i+accusedReach) && !p.isVerb(k); k++ {
		if p.possessive(k) && p.capital(k-1) {
			name, _ := p.contestAt(k+1, last)
			return name == "told"
		}
	}
	return false
}

// accusationOf returns the nearest sentence before s that accuses who denies something
// there, before the verb at token i, by name; or -1.
func (p *Page) accusationOf(s, i int) int {
	a, b := p.nameUpTo(i, p.Sentences[s].First)
	if a == b {
		a, b = p.nounPhraseBefore(p.Sentences[s].First, i)
	}
	for t := s - 1; t >= max(0, s-denialReach); t-- {
		sent := p.Sentences[t]
		if p.told[t].marks&marksState == 0 || !p.tellsOther(t, s) || !p.namesIn(a, b, sent.First, sent.Last) {
			continue
		}
		for k := sent.First; k < sent.Last; k++ {
			if p.accuses(k, sent.Last) {
				return t
			}
		}
	}
	return -1
}
