package offices

import (
	"slices"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// words returns the numbers of a phrase's words, divided as running text is.
// A hyphen is left out: in a text it counts as a space.
// What it returns is good until it is called again.
func (x *maker) words(s string) []normalize.Word {
	x.strings = split(x.strings[:0], x.language, s)
	x.numbers = x.numbers[:0]
	for _, w := range x.strings {
		x.numbers = append(x.numbers, x.language.Word(w))
	}
	return x.numbers
}

// exact returns the value of a phrase, or 0.
func exact(p *vocab.Phrases, words []normalize.Word) int {
	if len(words) == 0 {
		return 0
	}
	node := p.First(words[0])
	for _, w := range words[1:] {
		if node == 0 {
			return 0
		}
		node = p.Next(node, w)
	}
	return p.Value(node)
}

// split appends the words of a phrase, as running text is. Phrases of letters, spaces
// and hyphens, which most are, need no reading for that.
func split(out []string, l *normalize.Language, s string) []string {
	first := len(out)
	start := 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) && (s[i] >= 0x80 || s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z') {
			continue
		}
		if i < len(s) && s[i] != ' ' && s[i] != '-' {
			return splitText(out[:first], l, s)
		}
		if i > start {
			out = append(out, s[start:i])
		}
		start = i + 1
	}
	return out
}

func splitText(out []string, l *normalize.Language, s string) []string {
	var buf [16]normalize.Token
	for _, t := range l.AppendTokens(buf[:0], s) {
		if w := t.Span().In(s); w != "-" {
			out = append(out, w)
		}
	}
	return out
}

// reversed turns words around in place.
func reversed(words []normalize.Word) []normalize.Word {
	slices.Reverse(words)
	return words
}
