package claims

import "github.com/gainsay/gainsay/normalize"

const (
	ownerReach    = 7 // tokens behind a verb of denial that may name whose words are denied
	leastReported = 3 // tokens of what is reported and denied in one sentence
)

// reported reads a denial that itself says what is told, in a noun for it and
// what opens at token from: "the mayor denied | reports that the gate was shut".
// What is turned down may be no more than a plan, "the idea of a toll", "a
// suggestion that they wait".
func (p *Page) reported(i, n, from int, s normalize.Sentence, denies bool) contest {
	noun := -1
	for k := i + n; k < from && noun < 0; k++ {
		if name, _ := p.contestAt(k, s.Last); name == "told" {
			noun = k
		}
	}
	if noun < 0 || !p.hasSubjectBefore(i, s.First) || p.replyIn(s.First, i, i, "unreal") >= 0 {
		return contest{}
	}
	if !denies && p.replyIn(noun, noun+1, s.Last, "alleged") < 0 {
		return contest{}
	}
	to := p.asideEnd(from, s.Last)
	if to-from < leastReported || len(p.wordsIn(from, to)) < 2 {
		return contest{}
	}
	return contest{s.First, i + n, i + n, to}
}

// hasSubjectBefore tells whether a noun or a name stands before a verb at token
// i.
func (p *Page) hasSubjectBefore(i, first int) bool {
	for k := i - 1; k >= first; k-- {
		if p.content(k) && !p.isVerb(k) {
			return true
		}
	}
	return false
}

// owner returns the sentence in which somebody says what is denied as theirs
// behind token j: "Rossetti's claim", "the claims by the guild", or -1.
func (p *Page) owner(j, s int) int {
	last := p.Sentences[s].Last
	noun, to, named := -1, j, false
	for to < last && to < j+ownerReach && !p.partsStretch(to) {
		w := p.Tokens[to].Word
		if name, _ := p.contestAt(to, last); p.isVerb(to) && name != "told" {
			break
		}
		if p.Language.Is(w, normalize.Relative|normalize.Subordinator) || noun < 0 && p.Language.Is(w, normalize.Preposition) {
			break
		}
		if name, _ := p.contestAt(to, last); name == "told" && noun < 0 {
			noun = to
		}
		named = named || p.capital(to)
		to++
	}
	if noun < 0 || !named {
		return -1
	}
	for t := s - 1; t >= 0 && t >= s-contestReach; t-- {
		sent := p.Sentences[t]
		for i := sent.First; i < sent.Last; i++ {
			if !p.holdsAt(i, sent.Last) {
				continue
			}
			for k := max(sent.First, i-partyReach); k < min(sent.Last, i+partyReach); k++ {
				if p.Tokens[k].Is(normalize.Upper) && p.nameHas(j, to, k) && !(k+1 < sent.Last && p.possessive(k+1)) && !p.nameHas(p.Sentences[s].First, j, k) {
					return t
				}
			}
		}
	}
	return -1
}

// holdsAt tells whether a word of saying or holding something stands at token i.
func (p *Page) holdsAt(i, last int) bool {
	if p.cueLength(i, last, cueSaid|cueAccording) > 0 {
		return true
	}
	name, _ := p.replyAt(i, last)
	return name == "says" || name == "holds"
}

// accusedBefore returns the sentence before s in which somebody is accused that
// has most of the words behind the noun at token w, or else the nearest; or -1.
func (p *Page) accusedBefore(s, w int) int {
	words := p.wordsIn(w+1, p.asideEnd(w+1, p.Sentences[s].Last))
	best, most := -1, -1
	for t := s - 1; t >= 0 && t >= s-contestReach; t-- {
		if len(words) > 0 || t < s-2 && p.replyIn(w, w+1, p.Sentences[s].Last, "alleged") < 0 {
			most = max(most, 0) // "the critique" is no accusation, and "his claims about" have words
		}
		sent := p.Sentences[t]
		if p.told[t].marks&marksState == 0 || p.contested(sent) || p.sameVoice(s, t) {
			continue
		}
		for i := sent.First; i < sent.Last; i++ {
			if n, _ := p.shares(t, words); n > most && p.accuses(i, sent.Last) {
				best, most = t, n
			}
		}
	}
	return best
}

// deniedBy reads what is told in a noun before an aside that denies it, and
// goes on behind: "the charges, denied by the mill, that it hid the leak".
func (p *Page) deniedBy(i, j int, s normalize.Sentence) contest {
	k := i - 1
	for k > max(s.First, i-3) && p.Tokens[k].Kind == normalize.WordToken {
		k--
	}
	if k <= s.First || !p.comma(k) {
		return contest{}
	}
	if name, _ := p.contestAt(k-1, k); name != "told" {
		return contest{}
	}
	end := p.asideEnd(j, s.Last)
	if end+leastReported >= s.Last || !p.comma(end) || !p.opensComplement(end+1, s.Last) || !p.hasSubjectBefore(end, j) {
		return contest{}
	}
	return contest{k + 1, end, end + 1, p.asideEnd(end+1, s.Last)}
}

// opensComplement tells whether what is told opens at token i: "that", "of".
func (p *Page) opensComplement(i, last int) bool {
	return p.Language.Is(p.Tokens[i].Word, normalize.Relative|normalize.Subordinator) || p.cueLength(i, last, cueLink) > 0
}

// speaksOn tells whether who speaks in sentence t does so in sentence u, which
// stands behind it: in a quotation, or as "he added".
func (p *Page) speaksOn(u, t int) bool {
	if u >= len(p.Sentences) {
		return false
	}
	s := p.Sentences[u]
	if s.Last-s.First > longestTold || s.Last-s.First < leastClause || p.cueLength(s.First, s.Last, cueContrast) > 0 || p.contested(s) {
		return false
	}
	pronoun := p.Language.Is(p.Tokens[s.First].Word, normalize.Pronoun) && !p.Language.Is(p.Tokens[s.First].Word, normalize.Determiner) && p.told[u].cues&cueSaid != 0
	if !pronoun && !p.quoteEdge(s.First) {
		return false
	}
	v, ok := p.sideIn(u, s.First, s.Last)
	if !ok {
		return pronoun || !s.Paragraph || p.pronounSays(s)
	}
	for k := v.from; k < v.to; k++ {
		if p.Tokens[k].Is(normalize.Upper) && p.nameHas(p.Sentences[t].First, p.Sentences[t].Last, k) {
			return true
		}
	}
	return false
}

// pronounSays tells whether a pronoun says what a sentence quotes: "… ,” he said".
func (p *Page) pronounSays(s normalize.Sentence) bool {
	for i := s.First + 1; i < s.Last; i++ {
		w := p.Tokens[i].Word
		if p.Language.Is(w, normalize.Pronoun) && !p.Language.Is(w, normalize.Determiner|normalize.Relative) && (p.saysAt(i-1, s.Last) || i+1 < s.Last && p.saysAt(i+1, s.Last)) {
			return true
		}
	}
	return false
}
