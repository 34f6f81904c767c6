package names

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// bodyWords is how many words beside a title and a name tell of what body somebody is.
const bodyWords = 5

// InOneBody tells whether two claims give their titles in one body: "Norvik's president,
// Rob Brandt" and "Rob Brandt, chief executive of Norvik". Where one names none, it is
// that of the other, but for titles with a capital: a President is of a country.
func InOneBody(a, b *claims.Claim) bool {
	x, y := bodyOf(a), bodyOf(b)
	return shareOne(x, y) || (len(x) == 0 || len(y) == 0) && !capitalTitle(a) && !capitalTitle(b)
}

// capitalTitle tells whether a title is written with a capital that does not open its
// sentence, as that of a President may.
func capitalTitle(c *claims.Claim) bool {
	r, _ := utf8.DecodeRuneInString(c.Object)
	if _, rest, _ := strings.Cut(c.Object, " "); c.Key != "president" && (rest == "" || !unicode.IsUpper([]rune(rest)[0])) {
		before := strings.TrimRight(c.Before, " ")
		if end, _ := utf8.DecodeLastRuneInString(before); strings.HasPrefix(c.Quote, c.Object) && (before == "" || strings.ContainsRune(".\n!?”\"»", end)) {
			return false
		}
	}
	return unicode.IsUpper(r)
}

// bodyOf lists the stems of what stands beside a title and a name for their body.
func bodyOf(c *claims.Claim) (out []string) {
	l, err := normalize.LanguageFor(c.Language)
	if err != nil {
		return nil
	}
	out = append(out, c.Scope...) // "zoo" of the zoo director
	own := l.AppendTokens(nil, c.Object)
	enter := func(text string, t *normalize.Token) bool {
		word := text[t.Start:t.End]
		switch {
		case t.Kind != normalize.WordToken:
			return word == "'s" || word == "’s" || word == "'" || word == "’" || word == "-"
		case l.Is(t.Word, sentenceWords&^normalize.Verb) || l.Is(t.Word, normalize.Verb) && !t.Is(normalize.Upper):
			return false
		case l.Is(t.Word, normalize.Determiner|normalize.Preposition) || len(word) < 3:
			return true
		}
		if stem := l.Stem(word); !slices.ContainsFunc(own, func(o normalize.Token) bool { return l.Stem(c.Object[o.Start:o.End]) == stem }) && !nameWord(c.Subject, word) {
			out = append(out, stem)
		}
		return true
	}
	tokens := l.AppendTokens(nil, c.Quote)
	for i := range tokens {
		enter(c.Quote, &tokens[i])
	}
	before, after := paragraphBefore(c.Before), paragraphBehind(c.After)
	tokens = l.AppendTokens(tokens[:0], before)
	for i := len(tokens) - 1; i >= max(0, len(tokens)-bodyWords) && enter(before, &tokens[i]); i-- {
	}
	tokens = l.AppendTokens(tokens[:0], after)
	if len(tokens) > 0 && l.Is(tokens[0].Word, normalize.Preposition) { // "president of Norvik"
		for i := 1; i < min(len(tokens), bodyWords) && enter(after, &tokens[i]); i++ {
		}
	}
	return out
}

// nameWord tells whether a word is of a name.
func nameWord(name, word string) bool {
	return slices.Contains(strings.Fields(name), strings.ToLower(word))
}
