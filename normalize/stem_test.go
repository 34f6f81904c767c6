package normalize

import (
	"strings"
	"testing"

	"github.com/kljensen/snowball"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize/lang"
)

// A word that the endings of its language say is its own stem is so by Snowball too.
func TestStemEndings(t *testing.T) {
	files := lang.Files()
	for i := range files {
		f := &files[i]
		if f.StemEndings == nil {
			continue
		}
		s := newStemmer(f)
		l, err := LanguageFor(f.Tag)
		require.NoError(t, err)
		own := func(t require.TestingT, word string) {
			if s.keeps(word) {
				stem, err := snowball.Stem(word, s.language, false)
				require.NoError(t, err)
				require.Equal(t, word, stem)
			}
		}
		for w := range l.Words() {
			own(t, l.table.Key(Word(w)))
		}
		rapid.Check(t, func(t *rapid.T) {
			word := rapid.StringMatching(`[a-zé'-]{1,6}`).Draw(t, "begins") + rapid.SampledFrom([]string{
				"", "at", "bl", "iz", "eed", "ingl", "edl", "ational", "enc", "anc", "abl", "entl", "iz", "ization", "al", "alit", "fuln", "ousl", "iv", "bil", "og", "less",
				"icat", "ativ", "alis", "ness", "em", "ement", "ibl", "ous", "iv", "ist", "or",
			}).Draw(t, "then") + rapid.StringMatching(`[a-zé]{0,3}`).Draw(t, "ends")
			own(t, vocab.Fold(strings.TrimSpace(word)))
		})
	}
}
