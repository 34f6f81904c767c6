package normalize_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/normalize"
)

// denominators end a fraction of more than one part.
var denominators = map[string]map[int64]string{
	"en": {3: "thirds", 4: "quarters", 5: "fifths", 8: "eighths", 100: "hundredths", 1000: "thousandths"},
	"es": {3: "tercios", 4: "cuartos", 5: "quintos", 8: "octavos", 100: "centésimas", 1000: "milésimas"},
	"fr": {3: "tiers", 4: "quarts", 5: "cinquièmes", 8: "huitièmes", 100: "centièmes", 1000: "millièmes"},
}

func TestFractionsInWords(t *testing.T) {
	for lang, ends := range denominators {
		for d, end := range ends {
			for n := int64(2); n < min(d, 20); n++ {
				if n == 10 && d > 100 {
					continue // "diez milésimas" is "diezmilésimas" to the ear
				}
				got := number(t, lang, spell(lang, n)+" "+end)
				require.Zero(t, got.Cmp(normalize.Int(n).Div(normalize.Int(d))), "%s: %d %s is %v", lang, n, end, got)
			}
		}
	}
}

func TestWholeAndFraction(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		whole := 100 * rapid.Int64Range(1, 9).Draw(t, "whole")
		n := rapid.Int64Range(2, 99).Draw(t, "n")
		got := number(t, "en", spell("en", whole)+" and "+spell("en", n)+" hundredths")
		require.Zero(t, got.Cmp(normalize.Decimal{Coef: 100*whole + n, Exp: -2}), "%d and %d hundredths is %v", whole, n, got)
	})
}

func TestAgesOfPeople(t *testing.T) {
	for lang, words := range map[string][]string{
		"en": {"a N-year-old man", "a woman aged N", "people older than N years"},
		"es": {"una mujer de N años", "hombres de más de N años", "lo logró con N años"},
		"fr": {"une femme de N ans", "des hommes de plus de N ans", "elle l'a fait à N ans"},
	} {
		l, err := normalize.LanguageFor(lang)
		require.NoError(t, err)
		for age := 11; age < 105; age++ {
			for _, w := range words {
				text := replaceN(w, strconv.Itoa(age))
				m := normalize.Read(l, text).Mentions
				require.Len(t, m, 1, text)
				require.Equal(t, "year of age", m[0].Amount.Unit, text)
				require.Zero(t, m[0].Number.Cmp(normalize.Int(int64(age))), text)
			}
		}
	}
}

// replaceN puts s in the place of the capital N of a text.
func replaceN(text, s string) string {
	for i := range text {
		if text[i] == 'N' {
			return text[:i] + s + text[i+1:]
		}
	}
	return text
}
