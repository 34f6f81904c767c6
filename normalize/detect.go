package normalize

import "strings"

// detectBytes is how much of a text is looked at to tell its language.
const detectBytes = 4096

// Detect tells the language of a text by a vote of its function words. It is
// false when no supported language has a clear majority: short, mixed and
// foreign texts.
func Detect(text string) (*Language, bool) {
	if len(text) > detectBytes {
		text = text[:detectBytes]
		if i := strings.LastIndexByte(text, ' '); i > 0 {
			text = text[:i]
		}
	}
	var best *Language
	var tokens []Token
	most, second, words := 0, 0, 0
	for _, l := range Languages() {
		tokens = l.tokenize(tokens[:0], text)
		votes := 0
		words = 0
		for _, t := range tokens {
			if t.Kind != WordToken {
				continue
			}
			words++
			if l.Is(t.Word, Determiner|Preposition|Conjunction|Pronoun|Auxiliary) {
				votes++
			}
		}
		switch {
		case votes > most:
			best, most, second = l, votes, most
		case votes > second:
			second = votes
		}
	}
	// One word in eight of running text is a function word of its language
	// several times over; a foreign text shares a few.
	if best == nil || most*8 < words || most < 2 || most*4 < second*5 {
		return nil, false
	}
	return best, true
}
