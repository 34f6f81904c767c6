package porter_test

import (
	"strings"
	"testing"

	"github.com/kljensen/snowball"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/internal/porter"
	"github.com/gainsay/gainsay/internal/vocab"
)

// same holds a stem against the library's.
func same(t require.TestingT, word string) bool {
	got, ok := porter.Stem(word)
	if ok {
		want, err := snowball.Stem(word, "english", false)
		require.NoError(t, err)
		require.Equal(t, want, got, word)
	}
	return ok
}

func TestVocabulary(t *testing.T) {
	table := vocab.Built("en")
	known := 0
	for id := range vocab.ID(table.Len()) {
		if word := table.Key(id + 1); word != "" && same(t, word) {
			known++
		}
	}
	require.Greater(t, known, table.Len()/2)
}

var endings = strings.Fields("s es sses ied ies us ss eed eedly ing ingly ed edly at bl iz bb dd tt y ly li ational fulness iveness ization ousness biliti " +
	"lessli tional alism aliti ation entli fulli iviti ousli anci abli alli ator enci izer bli logi ogi alize icate ative iciti ical ful ness ement ance ence " +
	"able ible ment ent ant ism ate iti ous ive ize ion sion tion al er ic e ll le gener commun arsen")

func TestProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[a-z]{0,6}`).Draw(t, "word")
		for range rapid.IntRange(0, 3).Draw(t, "endings") {
			word += rapid.SampledFrom(endings).Draw(t, "ending")
		}
		same(t, word)
	})
}

func TestOthers(t *testing.T) {
	for _, word := range []string{"café", "skis", "o'brien", "U.S.", "b2b"} {
		require.False(t, same(t, word), word)
	}
}

func BenchmarkStem(b *testing.B) {
	words := strings.Fields("nationalization running quickly minister killed reports company officials earthquake strikes")
	for b.Loop() {
		for _, w := range words {
			porter.Stem(w)
		}
	}
}
