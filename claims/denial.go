package claims

import (
	"strconv"

	"github.com/gainsay/gainsay/normalize"
)

// The states of a report: told by somebody, and denied by whom it is about.
const (
	stateTold   = "told"
	stateDenied = "denied"
)

const (
	denialReach = 10 // sentences before a denial that may tell what is denied
	shortDenial = 2  // words of a denial that says no more than "the charge"
	denialNear  = 4  // sentences before it in which less must be shared
	leastTold   = 4  // tokens that are quoted behind the word that tells
)

// denial returns the claim of who denies something, tokens [a, b), in words
// that begin at i, and that of the sentence which tells what is denied: it
// names them and speaks of the same, or accuses them.
func (p *Page) denial(s, a, b, i int) (denied, told Claim, ok bool) {
	sent := p.Sentences[s]
	start, end := sent.First, sent.Last
	if end-start > longestTold {
		start = a
		_, end = p.stretchAt(s, i)
	}
	words := p.saidOf(s, i+1)
	best, first, last := 0, 0, 0
	for t := s - 1; t >= 0 && t >= s-denialReach; t-- {
		if n, at := p.tells(t, a, b, words, s-t <= denialNear); n > best {
			best = n
			if first, last = p.Sentences[t].First, p.Sentences[t].Last; last-first > longestTold {
				first, last = p.stretchAt(t, at)
			}
		}
	}
	if best == 0 {
		return
	}
	subject := p.folded(a, b)
	key := "denial " + strconv.Itoa(s)
	claim := func(object, not string, from, to int) Claim {
		return Claim{
			Kind: "state", Rule: stateDenied, Key: key, Count: OfEvent, Subject: subject, Object: object, Expected: not, Context: words,
			Span: p.Text.Span(from, to), tokens: [2]int{from, to},
		}
	}
	return claim(stateDenied, stateTold, start, p.trimmed(start, end)), claim(stateTold, stateDenied, first, p.trimmed(first, last)), true
}

// stretchAt returns the tokens of sentence s around token i, up to the next
// signs that part it.
func (p *Page) stretchAt(s, i int) (int, int) {
	sent := p.Sentences[s]
	first, last := i, i+1
	for first > sent.First && !p.partsStretch(first-1) {
		first--
	}
	for last < sent.Last && (last < i+leastTold || !p.partsStretch(last)) {
		last++
	}
	return first, last
}

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
	var words []string
	for ; i < p.Sentences[s].Last && len(words) < maxContext; i++ {
		if p.content(i) && !p.dated(i) && p.cueLength(i, i+1, cueSaid) == 0 {
			words = append(words, p.concept(i))
		}
	}
	return tidy(words)
}

// trimmed returns where tokens [i, j) end without the signs at their end.
func (p *Page) trimmed(i, j int) int {
	for j > i+1 && p.Tokens[j-1].Kind == normalize.PunctToken {
		j--
	}
	return j
}

// tells returns how much sentence t tells what those named in tokens [a, b)
// deny in some words, 0 for not at all, and a token that does.
func (p *Page) tells(t, a, b int, words []string, near bool) (n, at int) {
	named, accused, shared := false, false, 0
	at = -1
	sent := p.Sentences[t]
	for i := sent.First; i < sent.Last; i++ {
		if p.Tokens[i].Kind != normalize.WordToken {
			continue
		}
		if v, _ := p.state(i, sent.Last); v > 0 {
			switch st := &p.lexicon.file.States[v-1]; {
			case st.Name == stateTold:
				accused, at = true, i
			case st.Name == stateDenied, st.Not == stateDenied && named:
				return 0, 0 // the denial itself, what they own up to
			}
		}
		if !p.content(i) {
			continue
		}
		if p.Tokens[i].Is(normalize.Upper) && p.nameHas(a, b, i) {
			named = true
			continue
		}
		w := p.concept(i)
		for _, v := range words {
			if v == w {
				shared++
				if at < 0 {
					at = i
				}
				break
			}
		}
	}
	if named && accused && (shared >= 2 || near && (shared > 0 || len(words) <= shortDenial)) {
		return shared + 1, at
	}
	return 0, 0
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
