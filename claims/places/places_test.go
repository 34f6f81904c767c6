package places

import (
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/internal/datafile"
	"github.com/gainsay/gainsay/normalize"
)

func TestCompiledIsFresh(t *testing.T) {
	files, err := datafile.ReadAll[File](os.DirFS("."))
	require.NoError(t, err)
	want, err := datafile.Literals("places", "compiled", files)
	require.NoError(t, err)
	got, err := os.ReadFile("compiled.go")
	require.NoError(t, err)
	require.True(t, string(want) == string(got), "compiled.go is stale: run go generate in claims/places")
}

// index returns a language that has the words of places, and its index.
func index(t testing.TB, tag string) (*normalize.Language, *Index) {
	t.Helper()
	l, err := normalize.LanguageFor(tag)
	require.NoError(t, err)
	l = l.WithWords(Words(tag))
	return l, NewIndex(l)
}

var tags = []string{"en", "es", "fr"}

// Every id is told apart, lies in places that exist, and has a name.
func TestAtlas(t *testing.T) {
	a := world()
	everyPlace(compiled, func(i int32, p *Place) {
		require.NotEmpty(t, p.Name, p.ID)
		for _, in := range p.In {
			_, ok := a.find(in)
			require.True(t, ok, "%s in %s", p.ID, in)
		}
		if !region(p.ID) && a.depth[i] > 1 {
			require.NotEmpty(t, a.parents.of(i), p.ID)
		}
		n, _ := a.find(p.ID)
		require.Equal(t, i, n, "%s is given twice", p.ID)
		require.Equal(t, p.Name, Name(p.ID))
	})
	for _, f := range compiled {
		for _, n := range f.Names {
			_, ok := a.find(n.ID)
			require.True(t, ok, n.ID)
		}
	}
}

// Contains is a partial order: reflexive, antisymmetric, transitive.
func TestContainsIsPartialOrder(t *testing.T) {
	a := world()
	n := int32(len(a.places))
	for x := range n {
		require.True(t, a.contains(x, x))
		for _, y := range a.parents.of(x) {
			require.NotEqual(t, x, y)
			require.False(t, a.contains(x, y), "%s and %s contain each other", a.places[x].ID, a.places[y].ID)
			for z := range n {
				if a.contains(z, y) {
					require.True(t, a.contains(z, x))
				}
			}
		}
	}
}

// No name means two places unless all but one of them are marked as shared.
func TestNamesAreSure(t *testing.T) {
	a := world()
	for _, tag := range tags {
		_, ix := index(t, tag)
		for v := range ix.names {
			var sure []string
			for _, s := range ix.of(&ix.names[v]) {
				if s.flags&(shared|adjective|comma) == 0 && s.place >= 0 {
					sure = append(sure, a.places[s.place].ID)
				}
			}
			require.LessOrEqual(t, len(sure), 1, "%s: one name for %v", tag, sure)
			sure = sure[:0]
			for _, s := range ix.of(&ix.names[v]) {
				if s.flags&adjective != 0 {
					sure = append(sure, a.places[s.place].ID)
				}
			}
			require.LessOrEqual(t, len(sure), 1, "%s: one adjective for %v", tag, sure)
		}
	}
}

// Every name that is not shared or guarded is found where it stands alone.
func TestEveryNameIsFound(t *testing.T) {
	a := world()
	for _, tag := range tags {
		l, ix := index(t, tag)
		x := lexicons(tag)
		for _, p := range x.phrases {
			if p.flags&(shared|comma) != 0 || slices.Contains(x.guarded, p.text) {
				continue
			}
			text := normalize.Read(l, p.text)
			id, n, adj := ix.At(text, 0)
			require.Equal(t, len(text.Tokens), n, "%s: %q", tag, p.text)
			if p.place < 0 {
				require.Empty(t, id, p.text)
				continue
			}
			require.Equal(t, a.places[p.place].ID, id, "%s: %q", tag, p.text)
			require.Equal(t, p.flags&adjective != 0, adj, "%s: %q", tag, p.text)
		}
	}
}
