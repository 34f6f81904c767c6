package normalize

import (
	"strings"

	"github.com/gainsay/gainsay/internal/vocab"
)

// room is what reading the phrases of a language file uses again.
type room struct {
	tokens []Token
	words  []Word
}

// phrase enters the words of a phrase of a language file in the vocabulary
// and returns their numbers, which are good until it is called again. It is
// divided as running text is, so that "d'un" and "a-year" are found as they
// stand there.
func (l *Language) phrase(s string) []Word {
	r := &l.room
	r.tokens, r.words = l.tokenize(r.tokens[:0], s), r.words[:0]
	if strings.HasSuffix(s, "'") { // "d'" is a word only before another
		r.tokens = l.tokenize(r.tokens[:0], s+"a")
		r.tokens = r.tokens[:len(r.tokens)-1]
	}
	for _, t := range r.tokens {
		w := t.Word
		if w == 0 {
			w = l.table.Add(s[t.Start:t.End])
		}
		r.words = append(r.words, w)
	}
	return r.words
}

// phraseBack is phrase with the last word first, for [Text.matchBack].
func (l *Language) phraseBack(s string) []Word {
	words := l.phrase(s)
	for i, j := 0, len(words)-1; i < j; i, j = i+1, j-1 {
		words[i], words[j] = words[j], words[i]
	}
	return words
}

// match returns the value of the longest phrase that starts at token i and
// the number of its tokens, or zeros.
func (t *Text) match(p *vocab.Phrases, i int) (value, n int) {
	if i >= len(t.Tokens) {
		return 0, 0
	}
	node := p.First(t.Tokens[i].Word)
	for j := i + 1; node != 0; j++ {
		if v := p.Value(node); v != 0 {
			value, n = v, j-i
		}
		if j >= len(t.Tokens) {
			break
		}
		node = p.Next(node, t.Tokens[j].Word)
	}
	return value, n
}

// matchBack returns the value of the longest phrase that ends before token i,
// entered by phraseBack, and the number of its tokens, or zeros.
func (t *Text) matchBack(p *vocab.Phrases, i int) (value, n int) {
	if i <= 0 {
		return 0, 0
	}
	node := p.First(t.Tokens[i-1].Word)
	for j := i - 2; node != 0; j-- {
		if v := p.Value(node); v != 0 {
			value, n = v, i-1-j
		}
		if j < 0 {
			break
		}
		node = p.Next(node, t.Tokens[j].Word)
	}
	return value, n
}
