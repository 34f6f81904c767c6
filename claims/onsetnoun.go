package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// subjectReach is how many tokens the noun may stand from its verb.
const subjectReach = 9

// nounOf returns the noun that is the subject of the verb at token i: the
// nearest before it, but for what hangs on that by a preposition, or -1.
func (p *Page) nounOf(i int, s normalize.Sentence) int {
	k := i - 1
	if k > s.First && p.String(k) == "," { // "the fire, 15 percent contained, started"
		c := k - 1
		for c > s.First && c > k-6 && p.Tokens[c].Kind != normalize.PunctToken {
			c--
		}
		if c > s.First && p.String(c) == "," && c < k-1 && !p.Language.Is(p.Tokens[c+1].Word, normalize.Determiner|normalize.Relative) {
			i, k = c, c-1
		}
	}
	for k >= s.First && k >= i-subjectReach {
		t := p.Tokens[k]
		switch {
		case t.Kind == normalize.PunctToken && p.String(k) == "," && (k == i-1 || p.Language.Is(p.Tokens[k+1].Word, normalize.Relative)),
			p.Language.Is(t.Word, normalize.Relative|normalize.Auxiliary|normalize.Adverb), p.dated(k), k == i-1 && p.elided(k): // "s'ouvrira"
			k--
			continue
		case t.Kind != normalize.WordToken || !p.content(k) || p.isVerb(k):
			return -1
		}
		break
	}
	if k < s.First || k < i-subjectReach || !p.content(k) {
		return -1
	}
	for n := 0; n < 2; n++ { // "a fire at a mill", "the alert for Lima"
		b := k - 1
		for b >= s.First && p.inNounPhrase(b, s.First) {
			b--
		}
		if b <= s.First || !p.Language.Is(p.Tokens[b].Word, normalize.Preposition) || !p.content(b-1) || p.isVerb(b-1) || p.dated(b-1) ||
			b > s.First+1 && p.Language.Is(p.Tokens[b-2].Word, normalize.Auxiliary) { // "was told in a filing"
			break
		}
		k = b - 1
	}
	if p.dated(k) || p.Tokens[k].Kind != normalize.WordToken {
		return -1
	}
	return k
}

// inNounPhrase tells whether token i may be of the noun phrase that ends right
// behind it: "a small", "Grey", the sign of "Tamra & Lossen".
func (p *Page) inNounPhrase(i, first int) bool {
	t := p.Tokens[i]
	switch {
	case p.Language.Is(t.Word, normalize.Preposition):
		return false
	case p.content(i) && !p.isVerb(i), p.Language.Is(t.Word, normalize.Determiner), t.Kind == normalize.NumberToken, t.Is(normalize.Upper):
		return true
	}
	return i > first && p.capital(i-1) && p.capital(i+1)
}

// whichOf returns the stems of what is said of the noun at token a beside it,
// before the verb at token i: the second terminal, the northern one.
func (p *Page) whichOf(a, i int, s normalize.Sentence) string {
	if p.Tokens[a].Is(normalize.Upper) {
		return "" // a name has its own words
	}
	var words []string
	for b := a - 1; b >= s.First && b > a-4 && p.Tokens[b].Kind != normalize.PunctToken && p.inNounPhrase(b, s.First) && !p.Language.Is(p.Tokens[b].Word, normalize.Determiner); b-- {
		words = append(words, p.Language.Stem(p.String(b)))
	}
	for b := a + 1; b < i && b < a+3 && p.Tokens[b].Kind == normalize.WordToken && p.content(b) && !p.isVerb(b) && !p.Tokens[b].Is(normalize.Upper) && !p.Language.Is(p.Tokens[b].Word, normalize.Adverb); b++ {
		words = append(words, p.Language.Stem(p.String(b)))
	}
	for b := a + 1; b < i; b++ {
		if p.capital(b) && !p.dated(b) { // "the school in Tarvo"
			words = append(words, p.Language.Stem(p.String(b)))
		}
	}
	return strings.Join(words, " ")
}
