package claims

import "github.com/gainsay/gainsay/normalize"

const (
	leastClause = 4 // tokens of a clause in which somebody says something
	opensWithin = 8 // tokens of a sentence in which "however" sets all of it against the one before
	partyReach  = 8 // tokens before a verb of saying that may name a party
)

// side is what one voice says: a stretch of tokens, the word of saying in it,
// and on which side who says it mostly is.
type side struct {
	from, to int
	voice    voice
	party    string // "against" for critics, witnesses and the opposition, "for" for supporters
}

// versus reads two sides that a contrast sets against each other, of which one
// mostly says otherwise than those in office, or claims: "the ministry said the
// dam was safe, but villagers say that it leaks".
func (p *Page) versus(s int) contest {
	sent := p.Sentences[s]
	if p.told[s].cues&cueContrast == 0 || p.asks(sent) {
		return contest{}
	}
	for k := sent.First; k < sent.Last; k++ {
		if p.cueLength(k, sent.Last, cueContrast) == 0 {
			continue
		}
		if k <= sent.First+1 && p.Language.Is(p.Tokens[k].Word, normalize.Subordinator) {
			if m := p.asideEnd(k+1, sent.Last); m > k+leastClause && m+leastClause < sent.Last && p.opposed(s, k+1, m, s, m+1, sent.Last) {
				return contest{m + 1, sent.Last, sent.First, m} // "although the ministry said that it is safe, villagers"
			}
			return contest{}
		}
		if k <= sent.First+1 || k < sent.First+opensWithin && p.comma(k-1) && k+1 < sent.Last && p.comma(k+1) {
			if s == 0 {
				continue
			}
			told := p.Sentences[s-1]
			if p.opposed(s-1, told.First, told.Last, s, sent.First, sent.Last) {
				return p.toldIn(s-1, sent.First, sent.Last)
			}
		} else if k >= sent.First+leastClause && (p.comma(k-1) || p.String(k-1) == ";" || p.quoteEdge(k-1)) && p.opposed(s, sent.First, k, s, k+1, sent.Last) {
			return contest{k, sent.Last, sent.First, p.beforeContrast(sent.First, k)}
		}
	}
	return contest{}
}

// opposed tells whether tokens [a, b) of sentence t and [c, d) of sentence s are
// two sides of one matter.
func (p *Page) opposed(t, a, b, s, c, d int) bool {
	if p.told[t].marks&marksState == 0 && !p.party(a, b) && !p.party(c, d) {
		return false
	}
	y, ok := p.sideIn(s, c, d)
	if !ok {
		return false
	}
	x, ok := p.sideIn(t, a, b)
	if !ok || p.sameSpeakers(x.voice, y.voice) || p.generic(x.voice) || p.generic(y.voice) {
		return false
	}
	if x.party == y.party && (x.party != "" || !p.accuses(x.voice.cue, b)) {
		return false
	}
	return p.sharesWord(a, b, c, d) || p.replyIn(y.voice.cue+1, min(y.voice.cue+4, d), d, "these") >= 0
}

// party tells whether a party is named in tokens [from, to).
func (p *Page) party(from, to int) bool {
	for i := from; i < to; i++ {
		if name, _ := p.replyAt(i, to); name == "against" || name == "for" {
			return true
		}
	}
	return false
}

// generic tells whether a voice is a body that the text names elsewhere.
func (p *Page) generic(v voice) bool {
	return p.cueLength(v.from, v.to, cueGeneric) > 0
}

// sideIn returns what is said in tokens [from, to) of a sentence.
func (p *Page) sideIn(s, from, to int) (side, bool) {
	last := p.Sentences[s].Last
	for i := from; i < to; i++ {
		n := p.cueLength(i, last, cueSaid|cueAccording)
		if n == 0 {
			name, m := p.replyAt(i, last)
			if name != "says" && name != "holds" && name != "demands" {
				continue
			}
			n = m
		}
		if i > from && p.Language.Is(p.Tokens[i-1].Word, normalize.Negation) {
			continue // "neither confirmed nor denied"
		}
		according := p.cueLength(i, last, cueAccording) > 0
		if !according && p.cueBefore(i, from, 0, cuePassive) {
			continue
		}
		for k := max(from, i-partyReach); k < min(to, i+n+3); k++ {
			if name, m := p.replyAt(k, last); (name == "against" || name == "for") && (k > i || !according && p.bare(k+m, i)) {
				return side{from, to, voice{i, k, k + m}, name}, true
			}
		}
		if a, b, ok := p.voiceAt(s, i, n); ok && a >= from && b <= to {
			return side{from, to, voice{i, a, b}, ""}, true
		}
		if a, b := p.nounPhraseBefore(from, i); !according && b > a+1 && p.Language.Is(p.Tokens[a].Word, normalize.Determiner) && p.content(b-1) && !p.governed(a, p.Sentences[s]) {
			return side{from, to, voice{i, a, b}, ""}, true // "the minister"
		}
	}
	return side{}, false
}

// bare tells whether nothing but what belongs to it stands between a
// subject that ends at token i and its verb at token j.
func (p *Page) bare(i, j int) bool {
	for ; i < j; i++ {
		if p.isVerb(i) && !p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary) || p.partsStretch(i) {
			return false
		}
	}
	return true
}

// sameSpeakers tells whether two voices share a word.
func (p *Page) sameSpeakers(a, b voice) bool {
	for i := a.from; i < a.to; i++ {
		for k := b.from; k < b.to; k++ {
			if p.content(i) && p.content(k) && p.sameWord(i, k) {
				return true
			}
		}
	}
	return false
}

// sharesWord tells whether tokens [a, b) and [c, d) share a content word that
// is no name.
func (p *Page) sharesWord(a, b, c, d int) bool {
	for i := a; i < b; i++ {
		if !p.content(i) || p.Tokens[i].Is(normalize.Upper) || p.saysAt(i, b) || p.dated(i) {
			continue
		}
		for k := c; k < d; k++ {
			if p.sameWord(i, k) {
				return true
			}
		}
	}
	return false
}
