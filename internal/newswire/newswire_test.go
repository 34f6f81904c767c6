package newswire

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestArticles(t *testing.T) {
	for _, lang := range []string{"en", "es"} {
		a, b := Articles(lang, 7, 20), Articles(lang, 7, 20)
		require.Equal(t, a, b, "the same seed writes the same news")
		require.NotEqual(t, a, Articles(lang, 8, 20))
		for _, x := range a {
			require.NotContains(t, x.Title+x.Text, "{")
			require.InDelta(t, 2400, len(x.Text), 600)
		}
		require.GreaterOrEqual(t, len(Text(lang, 1, 50_000)), 50_000)
	}
}

func TestArchive(t *testing.T) {
	a := Archive("en", 7, 50)
	require.Len(t, a, 50)
	require.Equal(t, a, Archive("en", 7, 50))
	seen := map[string]bool{}
	for _, x := range a {
		require.NotContains(t, x.Title+x.Text, "{")
		require.False(t, seen[x.ID])
		seen[x.ID] = true
	}
}
