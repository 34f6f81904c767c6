package porter_test

import (
	"strings"
	"testing"

	"github.com/kljensen/snowball/english"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/internal/newswire"
	"github.com/gainsay/gainsay/internal/porter"
)

// Stems are those of Snowball's own stemmer: of words of news and of whatever
// its rules can meet.
func TestStem(t *testing.T) {
	for _, a := range newswire.Articles("en", 1, 50) {
		for w := range strings.FieldsFuncSeq(strings.ToLower(a.Text), func(r rune) bool { return r != '\'' && (r < 'a' || r > 'z') }) {
			require.Equal(t, english.Stem(w, false), porter.Stem(w), w)
		}
	}
	begins := []string{"", "", "gener", "commun", "arsen", "y", "'", "''", "str", "b", "be", "ski", "sk", "proc", "exc", "succ", "inn", "out", "cann", "herr", "earr", "d", "l", "t"}
	middle := []string{
		"", "", "at", "bl", "iz", "bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt", "ll", "y", "ay", "eed", "ing", "ed", "ingl", "edl", "eedl", "it", "ot",
		"ation", "ful", "ive", "iz", "ous", "bil", "less", "tion", "al", "ent", "anc", "abl", "at", "enc", "ogi", "logi", "icat", "icit", "ic", "ness", "ement",
	}
	ends := []string{
		"", "", "'s", "'s'", "'", "s", "sses", "ies", "ied", "us", "ss", "eedly", "ingly", "edly", "ing", "eed", "ed", "y", "ational", "fulness", "iveness", "ization", "ousness",
		"biliti", "lessli", "tional", "alism", "aliti", "ation", "entli", "fulli", "iviti", "ousli", "anci", "abli", "alli", "ator", "enci", "izer", "bli", "ogi", "li", "ly",
		"alize", "icate", "ative", "iciti", "ical", "ful", "ness", "ement", "ance", "ence", "able", "ible", "ment", "ent", "ant", "ism", "ate", "iti", "ous", "ive", "ize", "ion",
		"al", "er", "ic", "e", "l", "ll", "ingd", "inged", "ations",
	}
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.SampledFrom(begins).Draw(t, "begins") + rapid.StringMatching(`[a-z']{0,5}`).Draw(t, "letters") +
			rapid.SampledFrom(middle).Draw(t, "middle") + rapid.SampledFrom(ends).Draw(t, "ends") + rapid.StringMatching(`[a-z0-9-]{0,1}`).Draw(t, "last")
		require.Equal(t, english.Stem(word, false), porter.Stem(word), word)
	})
}
