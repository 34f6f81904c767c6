package claims

import (
	"strconv"

	"github.com/gainsay/gainsay/normalize"
)

const (
	contrastsRead  = 3  // contrasts of a page that are told
	predicateReach = 7  // tokens behind a negation that may be of what is negated
	leastPredicate = 2  // content words of it before a preposition that are enough
	mostPredicate  = 3  // content words of it that another voice must have too
	sameLetters    = 3  // with which words of one stem begin
	contrastWindow = 10 // tokens in which it has them
	subjectWindow  = 6  // tokens before a negation that may have its subject
	pronounReach   = 6  // sentences between two clauses of which one has no noun for a subject

	voicesReach = 100 // sentences from what one voice denies to what another says
)

// predicate is what a clause says is not so: the negation at a token, content
// words behind it, and the stems of its subject.
type predicate struct {
	sentence, at, first int // first is where the stretch of the negation starts
	words               [mostPredicate]int
	n                   int // of the words
	subject             []string
	someone             bool // a pronoun is its subject
	only                bool // "the only" stands before its one word
}

// findContrasts reads what one voice of a page says and another says is not so:
// "the road was straight", "it was not a straight road".
func (p *Page) findContrasts(out []Claim) []Claim {
	told := 0
	for s := 0; s < len(p.Sentences) && told < contrastsRead; s++ {
		sent := p.Sentences[s]
		if sent.Last-sent.First > longestTold {
			continue
		}
		if p.told[s].marks&wordNegates == 0 {
			continue
		}
		for i := p.marked(sent.First, sent.Last, wordNegates); i < sent.Last; i = p.marked(i+1, sent.Last, wordNegates) {
			n, ok := p.negation(s, i)
			if !ok {
				continue
			}
			t := p.affirms(&n)
			if t < 0 {
				continue
			}
			out = append(out, p.contrasted(s, p.toldIn(t, sent.First, sent.Last))...)
			told++
			break
		}
	}
	return out
}

// contrasted makes the two claims of a contrast.
func (p *Page) contrasted(s int, c contest) []Claim {
	key := "contrast " + strconv.Itoa(s)
	claim := func(object, not string, from, to int) Claim {
		to = p.trimmed(from, to)
		return Claim{Kind: "state", Rule: stateDenied, Key: key, Object: object, Expected: not, Span: p.Text.Span(from, to)}
	}
	return []Claim{claim(stateDenied, stateTold, c.a, c.b), claim(stateTold, stateDenied, c.from, c.to)}
}

// asks tells whether a sentence is a question.
func (p *Page) asks(s normalize.Sentence) bool {
	for i := s.Last - 1; i > s.First && i > s.Last-3; i-- {
		if p.String(i) == "?" {
			return true
		}
	}
	return false
}

// negation reads what the negation at token i says is not so. It is none where
// something is left ("not only", "not yet"), and where it is one of two things
// ("the mill, not the ferry").
func (p *Page) negation(s, i int) (n predicate, ok bool) {
	sent := p.Sentences[s]
	if p.opens[i].marks&wordNegates == 0 || i > sent.First && p.Tokens[i-1].Kind == normalize.PunctToken {
		return n, false
	}
	n.sentence, n.at = s, i
	if i > sent.First && p.content(i-1) && p.isVerb(i-1) && !p.saysAt(i-1, i) {
		n.words[0], n.n = i-1, 1 // "bought no wheat"
	}
	if name, m := p.replyAt(min(i+1, sent.Last-1), sent.Last); name == "only" {
		n.only, n.words[0], n.n = true, i+1+m, 1
		return n, i+1+m < sent.Last && p.content(i+1+m)
	}
	for k := i + 1; k < sent.Last && k < i+1+predicateReach && n.n < mostPredicate && !p.partsStretch(k); k++ {
		if p.Tokens[k].Kind == normalize.NumberToken {
			return n, false
		}
		if p.Language.Is(p.Tokens[k].Word, normalize.Conjunction|normalize.Relative|normalize.Subordinator) || n.n >= leastPredicate && p.Language.Is(p.Tokens[k].Word, normalize.Preposition) {
			break // "no humanitarian crisis in the territory"
		}
		if name, _ := p.contestAt(k, sent.Last); name == "denies" {
			return n, false // "does not deny"
		}
		if p.content(k) {
			n.words[n.n] = k
			n.n++
		}
	}
	return n, n.n > 1
}

// opens is the first word behind the negation.
func (n *predicate) opens() int {
	if n.words[0] > n.at || n.n < 2 {
		return n.words[0]
	}
	return n.words[1]
}

// completes completes a negation that another sentence has the words of, or tells
// that it is none: it denies nothing, or tells which one is meant ("those who did not").
func (p *Page) completes(n *predicate) bool {
	sent := p.Sentences[n.sentence]
	if name, _ := p.contestAt(n.at, sent.Last); name != "" || p.asks(sent) {
		return false
	}
	n.first = n.at
	for n.first > sent.First && n.first > n.at-subjectWindow && !p.partsStretch(n.first-1) {
		n.first--
	}
	if p.replyIn(n.first, n.at+1, sent.Last, "unreal") >= 0 || !n.only && p.replyIn(n.at+1, n.opens(), sent.Last, "less") >= 0 {
		return false
	}
	for k := n.first; k < n.at; k++ {
		w := p.Tokens[k].Word
		if p.Language.Is(w, normalize.Relative|normalize.Subordinator) {
			if k == n.first || !p.saysAt(k-1, n.at) || k > n.first+1 && p.Language.Is(p.Tokens[k-2].Word, normalize.Preposition|normalize.Determiner) {
				return false
			}
			n.subject = n.subject[:0] // of who said it
			continue
		}
		if p.content(k) && !p.isVerb(k) && !p.dated(k) && !p.saysAt(k, n.at) {
			n.subject = append(n.subject, p.stemAt(k))
		}
	}
	for _, k := range n.words[:n.n] {
		if p.dated(k) {
			return false
		}
	}
	p.subjectElsewhere(n, n.first)
	if n.only {
		n.subject = nil // "we are the only country"
	}
	return true
}

// subjectElsewhere finds the subject of a negation that its stretch, which starts at
// token first, has no noun for: a name before a pronoun, or before an aside.
func (p *Page) subjectElsewhere(n *predicate, first int) {
	sent := p.Sentences[n.sentence]
	k := n.at - 1
	for k > first && p.Language.Is(p.Tokens[k].Word, normalize.Auxiliary|normalize.Adverb) {
		k--
	}
	if p.replyIn(first, n.at, sent.Last, "there") >= 0 {
		n.subject = n.subject[:0]
		return
	}
	if k >= first && p.Language.Is(p.Tokens[k].Word, normalize.Pronoun) && !p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
		n.someone, n.subject = true, n.subject[:0]
	} else if len(n.subject) > 0 || first == sent.First || !p.comma(first-1) {
		return
	}
	for k := sent.First; k < first || n.someone && k < n.at; k++ {
		if p.capital(k) && !p.dated(k) && p.placeless(k) && (k > sent.First || p.Tokens[k].Word == 0) {
			n.subject = append(n.subject, p.stemAt(k))
		}
	}
}

// saysAt tells whether a word of saying stands at token i.
func (p *Page) saysAt(i, last int) bool {
	if p.cueLength(i, last, cueSaid) > 0 {
		return true
	}
	name, _ := p.replyAt(i, last)
	return name == "says"
}

// affirms returns the first sentence near enough in which another voice says what
// is negated, or -1.
func (p *Page) affirms(n *predicate) int {
	const says = cueSaid | cueAccording
	read, said := false, p.told[n.sentence].cues&says != 0
	has := p.beginsOf(n)
	for t := max(0, n.sentence-voicesReach); t < min(len(p.Sentences), n.sentence+voicesReach); t++ {
		sent := p.Sentences[t]
		if t == n.sentence || sent.Last-sent.First > longestTold || !said && p.told[t].cues&says == 0 && p.told[t].marks&marksState == 0 || p.beginnings(t)&has != has {
			continue
		}
		i, end := p.says(sent, n)
		if i < 0 || p.asks(sent) {
			continue
		}
		if !read && !p.completes(n) {
			return -1
		}
		read = true
		if len(n.subject) == 0 && (t < n.sentence-pronounReach || t > n.sentence+pronounReach || (n.someone || n.n < mostPredicate) && !n.only && !p.alleges(t) && !p.alleges(n.sentence)) {
			continue
		}
		if p.plainly(sent, i, end, n.only) && (len(n.subject) == 0 || p.hasSubject(sent.First, i, n.subject)) && p.otherVoices(n.sentence, n.at, t, i) {
			return t
		}
	}
	return -1
}
