package places

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/normalize"
)

// Related is symmetric and holds wherever Contains does, and Contains is
// transitive.
func TestRelations(t *testing.T) {
	a := world()
	id := rapid.Custom(func(t *rapid.T) string { return rapid.SampledFrom(a.places).Draw(t, "place").ID })
	rapid.Check(t, func(t *rapid.T) {
		x, y, z := id.Draw(t, "x"), id.Draw(t, "y"), id.Draw(t, "z")
		require.Equal(t, Related(x, y), Related(y, x))
		require.True(t, Contains(x, x) && Related(x, x))
		if Contains(x, y) {
			require.True(t, Related(x, y))
			require.True(t, x == y || !Contains(y, x))
			require.True(t, !Contains(y, z) || Contains(x, z))
		}
	})
	require.True(t, Contains("nowhere", "nowhere"))
	require.False(t, Related("nowhere", "FR"))
	require.Empty(t, Name("nowhere"))
}

// At never panics, never runs over the text and says the same twice, in
// sentences put together from names and the words around them.
func TestAtOnAnything(t *testing.T) {
	for _, tag := range tags {
		l, ix := index(t, tag)
		x := lexicons(tag)
		word := rapid.OneOf(
			rapid.Custom(func(t *rapid.T) string { return rapid.SampledFrom(x.phrases).Draw(t, "name").text }),
			rapid.SampledFrom([]string{",", ".", "(", ")", "-", "in", "en", "Mr", "said", "Smith", "\n\n", "'s", "of", "\xff", "US", "’", ""}),
		)
		rapid.Check(t, func(t *rapid.T) {
			text := strings.Join(rapid.SliceOf(word).Draw(t, "words"), rapid.SampledFrom([]string{" ", ""}).Draw(t, "space"))
			checkAt(t, ix, normalize.Read(l, text))
		})
	}
}

func FuzzAt(f *testing.F) {
	for _, c := range traps {
		f.Add(c.lang, c.text)
	}
	indexes := map[string]*Index{}
	languages := map[string]*normalize.Language{}
	for _, tag := range tags {
		languages[tag], indexes[tag] = index(f, tag)
	}
	f.Fuzz(func(t *testing.T, tag, text string) {
		if ix := indexes[tag]; ix != nil {
			checkAt(t, ix, normalize.Read(languages[tag], text))
		}
	})
}

func checkAt(t require.TestingT, ix *Index, text *normalize.Text) {
	for i := -1; i <= len(text.Tokens); i++ {
		id, n, adjective := ix.At(text, i)
		require.True(t, n >= 0 && i+n <= len(text.Tokens))
		require.True(t, n > 0 || id == "")
		require.True(t, id != "" || !adjective)
		require.True(t, id == "" || Name(id) != "")
		again, m, _ := ix.At(text, i)
		require.True(t, again == id && m == n)
	}
}

// A language without the words has an index that finds nothing, and so has a
// language without a file of names.
func TestIndexWithoutWords(t *testing.T) {
	l, err := normalize.LanguageFor("en")
	require.NoError(t, err)
	ix := NewIndex(l)
	checkAt(t, ix, normalize.Read(l.WithWords(Words("en")), "Paris, France and Los Angeles, Calif."))
}

func TestAtAllocatesNothing(t *testing.T) {
	l, ix := index(t, "en")
	text := normalize.Read(l, "Police in Granada, southern Spain, and in Jackson, Miss., told us of Valencia, Georgia and Paris, Texas.")
	require.Zero(t, testing.AllocsPerRun(100, func() {
		for i := range text.Tokens {
			ix.At(text, i)
		}
	}))
}
