package visible

import (
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/internal/vocab"
)

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
		require.Equal(t, !spaced && (vocab.ASCII(s) || norm.NFC.IsNormalString(s)), Shown(s, false), "%q", s)
	})
}
