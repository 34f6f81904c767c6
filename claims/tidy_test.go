package claims

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// Words are put in order and told once, however their first bytes compare.
func TestTidySortsAndCompacts(t *testing.T) {
	word := rapid.OneOf(rapid.StringMatching(`[ab\x00é]{0,10}`), rapid.String(), rapid.SampledFrom([]string{"evacuat", "evacuation", "evacuate"}))
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(word, 0, 3*maxContext).Draw(t, "words")
		want := slices.Compact(slices.Sorted(slices.Values(words)))
		require.Equal(t, want, append([]string(nil), tidy(words)...))
	})
}
