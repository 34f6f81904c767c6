package claims

import (
	"github.com/gainsay/gainsay/normalize"
)

// voice is someone whom a sentence gives as its source: the token of "said" or
// "according to", and the tokens of who that is.
type voice struct{ cue, from, to int }

// voices finds who says what a sentence says: the words before "said", those
// behind it where a language or a newspaper turns them round, and those behind
// "according to". What can be nobody's voice, "the incidents which", is none.
func (p *Page) voices(dst []voice, sentence int) []voice {
	if p.told[sentence].cues&(cueSaid|cueAccording) == 0 {
		return dst
	}
	s := p.Sentences[sentence]
	next := s.First
	for _, c := range p.cues(sentence) {
		i := c.at
		if i < next {
			continue
		}
		n := p.cueLength(i, s.Last, cueSaid|cueAccording)
		if n == 0 || p.cueLength(i, s.Last, cueAccording) == 0 && p.cueBefore(i, s.First, 0, cuePassive) {
			continue
		}
		a, b, ok := p.voiceAt(sentence, i, n)
		if !ok {
			continue
		}
		dst = append(dst, voice{i, a, b})
		next = i + n
	}
	return dst
}

// voiceAt finds whose voice n words of saying at token i are.
func (p *Page) voiceAt(sentence, i, n int) (a, b int, ok bool) {
	s := p.Sentences[sentence]
	according := p.cueLength(i, s.Last, cueAccording) > 0
	if !according {
		a, b = p.nounPhraseBefore(s.First, i)
		if p.cuesOf(sentence, s.First, i)&cueAway != 0 {
			if k := p.awayBefore(s.First, a); k < a {
				a, b = p.nounPhraseBefore(s.First, k) // "a charity based in London said"
			}
		}
		if p.governed(a, s) {
			if k, to := p.headBefore(a, s); to > k {
				if to < a-1 {
					return k, to, true // "le ministre a par ailleurs dit"
				}
				return k, b, true
			}
			b = a
		}
	}
	if p.credible(a, b, s) {
		return a, b, true
	}
	if a, b = p.nounPhrase(i+n, s.Last); p.credible(a, b, s) && (according || p.standsAlone(a, b, s)) {
		return a, b, true
	}
	a, b = p.beforeComma(s.First, i)
	return a, b, p.credible(a, b, s) && !according && !p.governed(a, s)
}

// awayBefore returns where the words start that stand before a place at i and
// say that it is only a seat, or i.
func (p *Page) awayBefore(first, i int) int {
	for j := max(first, i-seatReach); j < i; j++ {
		if n := p.cueLength(j, i, cueAway); n > 0 && j+n == i {
			return j
		}
	}
	return i
}

// seatReach is the most tokens of such words: "dont le siège est à".
const seatReach = 5

// headBefore returns the phrase for people or a body that words behind a
// preposition, from token i on, say more of: "organisers of the vigil in Marlow".
// A body of a place speaks of that place.
func (p *Page) headBefore(i int, s normalize.Sentence) (from, to int) {
	from, to = p.nounPhraseBefore(s.First, i-1)
	if !p.bodyIn(from, to) || p.governed(from, s) || !p.opensClause(from, s) || p.capital(i-2) && !p.peopleNoun(from, to) {
		return 0, 0
	}
	for k := from; k < to; k++ {
		if p.isVerb(k) || p.accuses(k, s.Last) {
			return 0, 0
		}
	}
	return from, to
}

// governed tells whether a preposition stands before a phrase, so that it is
// no subject: hurt "by the shots of the police".
func (p *Page) governed(from int, s normalize.Sentence) bool {
	return from > s.First && p.Language.Is(p.Tokens[from-1].Word, normalize.Preposition)
}

// beforeComma finds who speaks where commas part it from its verb: "the charity,
// for its part, said".
func (p *Page) beforeComma(first, i int) (int, int) {
	for i > first && p.Language.Is(p.Tokens[i-1].Word, normalize.Auxiliary|normalize.Adverb) && !p.content(i-1) {
		i--
	}
	if i <= first || !p.comma(i-1) {
		return i, i
	}
	for j := i - 2; j > first && j > i-insertion; j-- {
		if p.comma(j) {
			return p.nounPhraseBefore(first, p.unquoted(first, j))
		}
	}
	return p.nounPhraseBefore(first, p.unquoted(first, i-1))
}

// insertion is how many tokens stand between a speaker and the verb at most.
const insertion = 18

func (p *Page) comma(i int) bool {
	return p.Tokens[i].Kind == normalize.PunctToken && p.String(i) == ","
}

// unquoted steps back over the marks around a name.
func (p *Page) unquoted(first, i int) int {
	for i > first && p.Tokens[i-1].Kind == normalize.PunctToken && !p.comma(i-1) {
		i--
	}
	return i
}

// standsAlone tells whether a phrase behind a verb of saying can be its
// subject: no "that" and no figure of what was said follows it.
func (p *Page) standsAlone(from, to int, s normalize.Sentence) bool {
	if to >= s.Last {
		return true
	}
	t := p.Tokens[to]
	return t.Kind == normalize.PunctToken || p.Language.Is(t.Word, normalize.Preposition|normalize.Relative|normalize.Conjunction|normalize.Subordinator)
}

// speaker returns who says what stands at tokens [from, to) of a sentence: the
// nearest of its voices.
func (p *Page) speaker(c *Claim, sentence int) string {
	from, to := p.tokensOf(c.figure)
	from, to = min(from, c.tokens[0]), max(to, c.tokens[1])
	v := p.around(sentence)
	best := -1
	away := func(i int) int {
		cue := v.voices[i].cue
		n := max(cue-to, from-cue)
		if p.turns(min(cue, to), max(cue, from)) {
			n += otherClause
		}
		return n
	}
	for i := range v.voices {
		if v.voices[i].from < to && from < v.voices[i].to {
			continue // what is counted does not speak
		}
		if k := p.bracketOf(v.voices[i].cue, p.Sentences[sentence].First); k >= to {
			continue // "6,000 people (2,500 according to police)"
		}
		if p.givesNearer(v.voices[i], to) {
			continue // "2,000 dead, more than the 420 reported by the hospitals"
		}
		if to < v.voices[i].from && p.inRelative(v.voices[i], sentence) && (to != v.voices[i].from-1 || !p.endsAt(v.voices[i].cue+1, sentence)) {
			continue // "19 boats that Washington says were late", but "the 19 that Washington confirmed"
		}
		if best < 0 || away(i) < away(best) {
			best = i
		}
	}
	if best < 0 {
		return ""
	}
	who := v.voices[best]
	if who.from > to && who.to <= who.cue && away(best) > otherClause && !p.endsAt(who.cue+p.cueLength(who.cue, p.Sentences[sentence].Last, cueSaid|cueAccording), sentence) {
		return "" // "300 came, but campaigners said …"
	}
	if s := p.Sentences[sentence]; c.Rule != anaphorRule && p.cueLength(who.from, who.to, cueGeneric) == who.to-who.from && p.cuesOf(sentence, s.First, s.Last)&cueContrast == 0 {
		return "" // "the company": the one that the text names elsewhere
	}
	return p.Text.Span(who.from, who.to).In(p.Source)
}

// givesNearer tells whether a voice, behind a participle, gave a figure that stands
// nearer to it than what ends before token to.
func (p *Page) givesNearer(v voice, to int) bool {
	if v.from < v.cue || to > v.cue || p.Language.Is(p.Tokens[v.cue].Word, normalize.Preposition) {
		return false
	}
	for j := p.mentionAfter(to); j < len(p.Mentions) && p.Mentions[j].First < v.cue; j++ {
		if p.Mentions[j].Type == normalize.Quantity {
			return true
		}
	}
	return false
}

// inRelative tells whether a voice is heard in a relative clause only, of what
// stands in it.
func (p *Page) inRelative(v voice, sentence int) bool {
	k := v.from - 1
	return v.to <= v.cue && k > p.Sentences[sentence].First && p.Language.Is(p.Tokens[k].Word, normalize.Relative) && p.content(k-1) &&
		!p.Language.Is(p.Tokens[k-1].Word, normalize.Verb|normalize.Past|normalize.Present)
}

// endsAt tells whether a sentence ends at token i, or a sign stands there.
func (p *Page) endsAt(i, sentence int) bool {
	return i >= p.Sentences[sentence].Last || p.Tokens[i].Kind == normalize.PunctToken
}

// otherClause is how much farther off a voice is that speaks in another part of
// a sentence.
const otherClause = 1000

// turns tells whether tokens [from, to) go on to another speaker: "the ministry
// says 50; the army", "while volunteers say".
func (p *Page) turns(from, to int) bool {
	for i := from; i < to; i++ {
		if p.Tokens[i].Kind == normalize.PunctToken && p.String(i) == ";" || i > from && p.cueLength(i, to, cueContrast) > 0 {
			return true
		}
	}
	return false
}

// credible tells whether tokens can name a source: a name, people, or a body
// that gives out figures. A capital that only opens the sentence is no name.
func (p *Page) credible(from, to int, s normalize.Sentence) bool {
	if from > s.First && p.Tokens[from-1].Kind == normalize.NumberToken {
		return false // whom a figure counts
	}
	if from < to && p.cueLength(from, to, cueGeneric) == to-from {
		return true
	}
	for i := from; i < to; i++ {
		t := p.Tokens[i]
		if t.Kind != normalize.WordToken {
			continue
		}
		if p.isSource(i) {
			return true
		}
		if t.Is(normalize.Upper) && p.content(i) && (i > s.First || t.Word == 0) && !p.dated(i) && p.placeless(i) {
			return true
		}
	}
	return false
}

// peopleNoun tells whether tokens have a noun for people of some sort.
func (p *Page) peopleNoun(from, to int) bool {
	for i := from; i < to; i++ {
		if p.classesAt(i)&p.lexicon.Sources&^p.lexicon.Bodies != 0 && p.concept(i) != anyoneClass {
			return true
		}
	}
	return false
}

// isSource tells whether token i is a noun for people of some sort, or for a body
// that gives out figures.
func (p *Page) isSource(i int) bool {
	return p.classesAt(i)&p.lexicon.Sources != 0 && p.concept(i) != anyoneClass
}

// placeless tells whether a capitalised word is more than where something was
// said: a dateline, "in Libya".
func (p *Page) placeless(i int) bool {
	return i == 0 || !p.Language.Is(p.Tokens[i-1].Word, normalize.Preposition)
}

// maxSpeaker is the most tokens a speaker's name and title take.
const maxSpeaker = 8

// nounPhrase returns the tokens of the noun phrase that starts at i.
func (p *Page) nounPhrase(i, last int) (int, int) {
	from := i
	for i < last && i < from+maxSpeaker && p.nominal(i) {
		i++
	}
	for i > from && !p.content(i-1) {
		i--
	}
	return from, i
}

// nounPhraseBefore returns the tokens of the noun phrase that ends before i.
func (p *Page) nounPhraseBefore(first, i int) (int, int) {
	for i > first && (p.Language.Is(p.Tokens[i-1].Word, normalize.Auxiliary|normalize.Adverb) && !p.content(i-1)) {
		i--
	}
	if i > first+1 && p.objectPronoun(i-1) {
		i--
	}
	to := i
	for i > first && to-i < maxSpeaker && p.nominal(i-1) {
		i--
		if i+1 < to && i > first && p.Language.Is(p.Tokens[i].Word, normalize.Relative) && p.content(i-1) {
			i++ // "boats that Washington says"
			break
		}
	}
	for i < to && !p.content(i) && !p.Language.Is(p.Tokens[i].Word, normalize.Determiner) {
		i++
	}
	if to > i && p.Language.Is(p.Tokens[i].Word, normalize.Pronoun) && !p.Language.Is(p.Tokens[i].Word, normalize.Determiner) {
		return to, to
	}
	return i, to
}

// objectPronoun tells whether a word may be an object between a subject and its
// verb: "l'opposition en compte 30", "el Ejecutivo los cifra".
func (p *Page) objectPronoun(i int) bool {
	w := p.Tokens[i].Word
	return p.Language.Is(w, normalize.Pronoun) && p.Language.Is(w, normalize.Determiner|normalize.Preposition) && !p.Language.Is(w, normalize.Relative) && p.content(i-1)
}

// nominal tells whether a token can stand inside a name or a title.
func (p *Page) nominal(i int) bool {
	t := p.Tokens[i]
	switch t.Kind {
	case normalize.PunctToken:
		return p.String(i) == "." || p.String(i) == "-"
	case normalize.NumberToken:
		return false
	}
	if p.Language.Is(t.Word, normalize.Determiner) {
		return true
	}
	const breaks = normalize.Conjunction | normalize.Relative | normalize.Auxiliary | normalize.Negation | normalize.Subordinator | normalize.Verb | normalize.Past | normalize.Present | normalize.Adverb
	if p.Language.Is(t.Word, breaks) {
		return false
	}
	if p.Language.Is(t.Word, normalize.Preposition) {
		return p.cueLength(i, i+1, cueLink) > 0
	}
	return true
}
