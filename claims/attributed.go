package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// longestSubject is how many tokens at the start of a sentence are its subject.
const longestSubject = 6

// replyAt returns the name of the longest words of a reply that start at token
// i, and how many they are, or "".
func (p *Page) replyAt(i, last int) (string, int) {
	if p.opens[i].marks&marksReply == 0 {
		return "", 0
	}
	if v, n := p.longest(&p.lexicon.Replies, i, last); v > 0 {
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
		if name, _ := p.replyAt(i, s.Last); name == "says" || name == "holds" {
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
			if p.content(i) && (p.concept(i) == w || p.stemAt(i) == w) {
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

// sameVoice tells whether a speaker of sentence t speaks in sentence s too, or
// is its subject.
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
	named := func(i, to int) bool {
		for ; i < to; i++ {
			for _, k := range names[:n] {
				if p.content(i) && strings.EqualFold(p.String(i), p.String(k)) {
					return true
				}
			}
		}
		return false
	}
	for _, v := range p.around(s).voices {
		if named(v.from, v.to) {
			return true
		}
	}
	sent := p.Sentences[s]
	first := sent.First
	if p.Language.Is(p.Tokens[first].Word, normalize.Preposition) { // "in the box, Lansdorf denied"
		if k := p.asideEnd(first, sent.Last); k+1 < sent.Last {
			first = k + 1
		}
	}
	i := first
	for i < sent.Last && i < first+longestSubject && !p.partsStretch(i) && !p.isVerb(i) && !p.holdsAt(i, sent.Last) {
		if name, _ := p.contestAt(i, sent.Last); name != "" && name != "told" {
			break
		}
		i++
	}
	return named(first, i)
}

// saidBefore tells whether somebody says something in tokens [from, to).
func (p *Page) saidBefore(from, to int) bool {
	for i := from; i < to; i++ {
		if p.cueLength(i, to, cueSaid|cueAccording) > 0 || p.accuses(i, to) {
			return true
		}
		if name, _ := p.replyAt(i, to); name == "says" || name == "alleged" {
			return true
		}
	}
	return false
}
