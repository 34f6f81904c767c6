package porter_test

import (
	"testing"

	"github.com/kljensen/snowball/french"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/internal/porter"
)

// French stems are those of Snowball's own stemmer, of whatever its rules can meet.
func TestFrench(t *testing.T) {
	begins := []string{"", "", "par", "col", "tap", "qu", "y", "ay", "ou", "mang", "fin", "ch", "aé", "ï", "nag", "voud"}
	middle := []string{"", "", "iv", "at", "ic", "eus", "abl", "iqu", "ièr", "abil", "gu", "s", "t", "oui", "ayi", "enn", "eill", "ett", "onn", "ell", "é", "è"}
	ends := []string{
		"", "", "issements", "issement", "atrices", "utions", "usions", "logies", "emment", "ements", "atrice", "ations", "ateurs", "amment", "ution", "ments", "logie", "istes", "iques",
		"euses", "ences", "ement", "ation", "ances", "ables", "ment", "ités", "isme", "ique", "euse", "ence", "eaux", "able", "ives", "ité", "eux", "aux", "ive", "ifs", "if",
		"issantes", "issaient", "issons", "iraient", "irent", "îtes", "isse", "irai", "ies", "ît", "is", "ir", "ie", "i", "eraient", "assions", "èrent", "eront", "erais", "asses", "antes",
		"aient", "âmes", "ions", "erez", "asse", "ées", "iez", "ant", "ait", "és", "ée", "ât", "ez", "er", "as", "ai", "é", "a", "ière", "ier", "ion", "e", "ë", "s", "y", "ç",
	}
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.SampledFrom(begins).Draw(t, "begins") + rapid.StringMatching(`[a-zàâçèéêëîïôùû]{0,5}`).Draw(t, "letters") +
			rapid.SampledFrom(middle).Draw(t, "middle") + rapid.SampledFrom(ends).Draw(t, "ends") + rapid.StringMatching(`[a-z0-9'-]{0,1}`).Draw(t, "last")
		stem, ok := porter.French(word)
		require.True(t, ok, word)
		require.Equal(t, french.Stem(word, false), stem, word)
	})
	for _, w := range []string{"Maison", "cœur", "Été", "une maison", "\xff"} {
		_, ok := porter.French(w)
		require.False(t, ok, w)
	}
}
