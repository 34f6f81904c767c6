package vocab

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// A table does what a map of folded words does.
func TestTableIsAMap(t *testing.T) {
	word := rapid.OneOf(rapid.StringMatching(`[ab\x00]{1,3}`), rapid.StringMatching(`[a-bA-B]{6,12}`), rapid.String(), rapid.SampledFrom([]string{"the", "The", "École", "ecole", "U.S."}))
	rapid.Check(t, func(t *rapid.T) {
		var table Table
		if rapid.Bool().Draw(t, "built") {
			table = *Built("en")
		}
		want := map[string]ID{}
		for id := ID(1); int(id) <= table.Len(); id++ {
			want[table.Key(id)] = id
		}
		for _, w := range rapid.SliceOf(word).Draw(t, "words") {
			require.Equal(t, want[Fold(w)], table.Find(w), "%q", w)
			id := table.Add(w)
			if old := want[Fold(w)]; old != 0 {
				require.Equal(t, old, id, "%q", w)
			}
			want[Fold(w)] = id
			require.Equal(t, Fold(w), table.Key(id))
		}
		more := table.Clone(1)
		more.Add("behind the rest")
		for key, id := range want {
			require.Equal(t, id, table.Find(key), "%q", key)
			require.Equal(t, id, more.Find(key), "%q", key)
			require.Equal(t, id, table.LookupBytes([]byte(key)), "%q", key)
		}
		require.Len(t, want, table.Len())
	})
}

// Every word that is compiled ahead has the place that it is found by.
func TestBuilt(t *testing.T) {
	for _, w := range built {
		table := Built(w.Lang)
		require.Equal(t, Count(w.Lang), table.Len())
		for id := ID(1); int(id) <= table.Len(); id++ {
			key := table.Key(id)
			require.Equal(t, id, table.Find(key), "%q", key)
		}
	}
	require.Zero(t, Built("xx").Len())
}

// A set yields in order what was put into it.
func TestSetYieldsItsWords(t *testing.T) {
	var s Set
	for _, w := range []ID{700, 3, 64, 63, 3} {
		s = s.With(w)
	}
	require.Equal(t, []ID{3, 63, 64, 700}, slices.Collect(s.All()))
	for w := range s.All() {
		require.Equal(t, ID(3), w)
		break
	}
}

func TestFoldIsSmallLetters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[ -~]{0,24}`).Draw(t, "word")
		require.Equal(t, strings.ToLower(word), Fold(word))
		require.Equal(t, Fold(word+"é"), Fold(word)+"é")
	})
}

// No two words of a language have the same bits of a hash in their slots, by which alone
// [Table.Lookup] knows them.
func TestLookup(t *testing.T) {
	for _, w := range built {
		table := Built(w.Lang)
		for id := ID(1); int(id) <= table.Len(); id++ {
			require.Equal(t, id, table.Lookup(hashed(table.Key(id))), "%q", table.Key(id))
		}
	}
	require.Zero(t, new(Table).Lookup(hashed("the")))
}
