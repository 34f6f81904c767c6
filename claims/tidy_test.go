package claims

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
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

// A string is shown as it is unless a byte of it says otherwise, wherever it stands.
func TestShownLooksAtEveryByte(t *testing.T) {
	part := rapid.SampledFrom([]string{"Ana", " ", "  ", "\n", "\t", "Rossetti", "é", "e\u0301", "Harbour", "\x01", "x"})
	rapid.Check(t, func(t *rapid.T) {
		var s string
		for _, w := range rapid.SliceOfN(part, 0, 12).Draw(t, "parts") {
			s += w
		}
		spaced := false
		for i := 0; i < len(s); i++ {
			spaced = spaced || s[i] == '\n' || s[i] == '\r' || s[i] == '\t' || s[i] == ' ' && i > 0 && s[i-1] == ' '
		}
		require.Equal(t, !spaced && (ascii(s) || norm.NFC.IsNormalString(s)), shown(s, false), "%q", s)
	})
}
