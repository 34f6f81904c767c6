package compare

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// ofOnePast tells whether two amounts of two of a handful of texts are of one time that was
// over when they were told, and of what one word behind both says, so that whoever tells
// them tells of the same: "$32.6 billion in foreign earnings at the end of 2016", "$31.2
// billion in earnings held abroad as of the end of 2016".
func (g *Group) ofOnePast(a, b *claims.Claim) bool {
	x, y := &a.Event, &b.Event
	if g.world.n > handful || a.Document == b.Document || a.Language != b.Language || !normalize.IsCurrency(a.Value.Unit) || !fewTimes(a, b, nearPrices) {
		return false
	}
	return x.From != 0 && x.From == y.From && x.To == y.To && x.To-x.From > month && x.To < min(a.Published, b.Published) && sharesAmountOf(a, b)
}

// amountWords is how many words behind an amount may say what it is of.
const amountWords = 4

// sharesAmountOf tells whether a long word stands behind a preposition behind both of two
// amounts.
func sharesAmountOf(a, b *claims.Claim) bool { return sharesStem(amountOf(a), amountOf(b)) }

// amountsApart tells whether two amounts are of two things, by the nouns behind one
// preposition: $4.6 billion in debt, $4.2 billion in cash. What one is of may stand
// elsewhere in the sentence of the other.
func amountsApart(a, b *claims.Claim) bool {
	if a.Language != b.Language || !normalize.IsCurrency(a.Value.Unit) {
		return false
	}
	x, y := amountOf(a), amountOf(b)
	return len(x) > 0 && len(y) > 0 && !sharesStem(x, y) && !sharesStem(x, b.Context) && !sharesStem(y, a.Context)
}

// sharesStem tells whether two lists have long words that begin alike.
func sharesStem(x, y []string) bool {
	return slices.ContainsFunc(x, func(w string) bool {
		return slices.ContainsFunc(y, func(o string) bool {
			n := min(len(w), len(o), longStem)
			return n >= longStem && strings.EqualFold(w[:n], o[:n])
		})
	})
}

// longStem is how many letters two forms of one long word begin with.
const longStem = 4

// amountOf is what an amount is of, by the bare nouns behind a preposition: "in foreign
// earnings".
func amountOf(c *claims.Claim) (nouns []string) {
	l, err := normalize.LanguageFor(c.Language)
	_, after := inSentence(c)
	_, rest, _ := strings.Cut(c.Quote+after, c.Number)
	if i := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && r != ' ' && r != '-' }); i >= 0 {
		rest = rest[:i]
	}
	words := strings.FieldsFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) })
	if err != nil || len(words) < 2 || !l.Is(l.Word(strings.ToLower(words[0])), normalize.Preposition) {
		return nil
	}
	for _, w := range words[1:min(len(words), 1+amountWords)] {
		if unicode.IsUpper([]rune(w)[0]) || l.Is(l.Word(w), normalize.Determiner|normalize.Preposition|normalize.Conjunction|normalize.Relative) {
			break
		}
		nouns = append(nouns, w)
	}
	return nouns
}
