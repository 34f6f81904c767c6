package compare

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/shelf"
	"github.com/gainsay/gainsay/internal/newswire"
)

// TestArchive says that an archive finds what is found in memory, in groups of
// whatever size, by however many workers, in whatever order and pieces the claims come.
func TestArchive(t *testing.T) {
	var e claims.Extractor
	var all []claims.Claim
	for _, a := range append(newswire.Articles("en", 7, 120), newswire.Articles("es", 7, 40)...) {
		cs, err := e.Extract(&claims.Document{ID: a.ID, Lang: a.Lang, Title: a.Title, Text: a.Text, Published: a.Published})
		require.NoError(t, err)
		all = append(all, cs...)
	}
	report := func(c *Comparer, compare func() ([]Finding, error)) string {
		pairs := 0
		c.Judged = func(n int) { pairs = n }
		found, err := compare()
		require.NoError(t, err)
		data, err := json.Marshal(found)
		require.NoError(t, err)
		return string(data) + " " + string(rune('0'+pairs%10))
	}
	memory := new(Comparer)
	want := report(memory, func() ([]Finding, error) { return memory.Compare(all), nil })
	require.Greater(t, len(want), 1000)
	series, err := json.Marshal(new(Comparer).Ledger(all))
	require.NoError(t, err)

	r := rand.New(rand.NewPCG(1, 2))
	for workers, size := range []int{0, 1, 100, 1000} {
		c := &Comparer{size: size, Workers: workers}
		require.Equal(t, want, report(c, func() ([]Finding, error) { return c.Compare(all), nil }), "groups of %d", size)
		a := Archive{Dir: t.TempDir()}
		left := slices.Clone(all)
		r.Shuffle(len(left), func(i, j int) { left[i], left[j] = left[j], left[i] })
		for i, part := range slices.Collect(slices.Chunk(left, 37)) {
			require.NoError(t, a.Add(part))
			require.NoError(t, a.Add(part[:min(3, len(part))]), "a claim that comes twice is one")
			if i%3 == size%3 && size > 0 {
				a.store.Pack()
				a.store.Flush()
			}
		}
		require.Equal(t, want, report(c, func() ([]Finding, error) { return a.Compare(c) }), "an archive, groups of %d", size)
		again, err := a.Ledger(new(Comparer))
		require.NoError(t, err)
		got, err := json.Marshal(again)
		require.NoError(t, err)
		require.Equal(t, string(series), string(got))
		require.NoError(t, a.Close())
		entries, err := os.ReadDir(a.Dir)
		require.NoError(t, err)
		require.Empty(t, entries, "nothing stays on disk")
	}
}

func TestArchiveProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cs := genClaims(t)
		if rapid.Bool().Draw(t, "beside many") { // the texts of a handful are never compared in parts
			for i := range handful {
				cs = append(cs, told(t, fmt.Sprintf("quiet-%02d@2026-05-05 %s=7 place=Elsewhere-%d noun=quake at=1", i, rapid.SampledFrom([]string{"killed", "quantity"}).Draw(t, "quiet kind"), i))...)
			}
		}
		want, err := json.Marshal(Compare(cs))
		require.NoError(t, err)
		var a Archive
		for _, c := range rapid.Permutation(cs).Draw(t, "shuffled") {
			require.NoError(t, a.Add([]claims.Claim{c}))
		}
		if rapid.Bool().Draw(t, "packed") {
			a.store.Pack()
		}
		found, err := a.Compare(&Comparer{size: rapid.IntRange(0, 5).Draw(t, "size"), Workers: rapid.IntRange(0, 3).Draw(t, "workers")})
		require.NoError(t, err)
		got, err := json.Marshal(found)
		require.NoError(t, err)
		require.Equal(t, string(want), string(got))
	})
}

// TestArchiveFull says that a disk that takes no more is an error and no panic.
func TestArchiveFull(t *testing.T) {
	a := Archive{Dir: "/nowhere/at/all"}
	c := say(t, "a killed=1")
	require.NoError(t, a.Add([]claims.Claim{c}))
	a.store.Pack()
	a.store.Flush()
	require.Error(t, a.Add([]claims.Claim{c}))
	_, err := a.Compare(new(Comparer))
	require.Error(t, err)
}

// TestPagesOfAnArchive says that the days of two pages are taken for those on which they
// were fetched where somebody compares a few, and not in an archive: a town burns twice.
func TestPagesOfAnArchive(t *testing.T) {
	for others, one := range map[int]bool{3: true, archive: false} {
		lines := []string{
			"a@2026-03-04 killed=4 from=2026-03-03 place=Lomaria name=Vantorel,Essebrook noun=fire,mill",
			"b@2026-03-31 killed=9 from=2026-03-30 place=Lomaria name=Vantorel,Essebrook noun=fire,mill",
		}
		for i := range others {
			lines = append(lines, fmt.Sprintf("other-%03d@2026-03-%02d killed=2 place=Elsewhere-%d noun=flood", i, i%28+1, i))
		}
		w := newWorld(shelf.Of(told(t, lines...)), 1)
		require.Equal(t, one, w.stories[w.own[0]] == w.stories[w.own[1]], "%d others", others)
	}
}
