package porter_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/kljensen/snowball/spanish"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/internal/newswire"
	"github.com/gainsay/gainsay/internal/porter"
)

// Spanish stems are those of Snowball's own stemmer: of words of news and of whatever
// its rules can meet.
func TestSpanish(t *testing.T) {
	for _, a := range newswire.Articles("es", 1, 50) {
		for w := range strings.FieldsFuncSeq(strings.ToLower(a.Text), func(r rune) bool { return !unicode.IsLetter(r) }) {
			stem, ok := porter.Spanish(w)
			require.True(t, ok, w)
			require.Equal(t, spanish.Stem(w, false), stem, w)
		}
	}
	begins := []string{"", "", "a", "ha", "oi", "trab", "hu", "pag", "averigü", "sig", "le", "construy", "ñ"}
	middle := []string{
		"", "", "iéndo", "iendo", "yendo", "uyendo", "ando", "ándo", "ár", "ér", "ír", "ar", "er", "ir", "at", "iv", "os", "ic", "ad", "ante", "able", "ible", "abil", "gu", "u",
	}
	ends := []string{
		"", "", "selas", "selos", "sela", "selo", "las", "les", "los", "nos", "me", "se", "la", "le", "lo", "amientos", "imiento", "aciones", "uciones", "logías", "idades", "encias",
		"ancias", "amente", "adores", "adoras", "ución", "mente", "logía", "istas", "ismos", "ibles", "encia", "anzas", "antes", "ancia", "adora", "ación", "ables", "osos", "ivas",
		"idad", "icos", "anza", "oso", "ivo", "ica", "ya", "ye", "yan", "yeron", "yó", "yais", "yamos", "iésemos", "aríamos", "ábamos", "isteis", "íamos", "iréis", "ieron", "éis", "áis",
		"emos", "ases", "ías", "ió", "id", "es", "en", "ed", "as", "a", "o", "á", "í", "ó", "e", "é",
	}
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.SampledFrom(begins).Draw(t, "begins") + rapid.StringMatching(`[a-záéíóúüñ]{0,5}`).Draw(t, "letters") +
			rapid.SampledFrom(middle).Draw(t, "middle") + rapid.SampledFrom(ends).Draw(t, "ends") + rapid.StringMatching(`[a-z0-9'-]{0,1}`).Draw(t, "last")
		stem, ok := porter.Spanish(word)
		require.True(t, ok, word)
		require.Equal(t, spanish.Stem(word, false), stem, word)
	})
	for _, w := range []string{"Casa", "cœur", "Ártico", "una casa", "\xff"} {
		_, ok := porter.Spanish(w)
		require.False(t, ok, w)
	}
}
