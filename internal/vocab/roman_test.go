package vocab

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRoman(t *testing.T) {
	for s, want := range map[string]int{
		"": 0, "I": 1, "IV": 4, "IX": 9, "XIV": 14, "XXI": 21, "XXXIX": 39, "XXXX": 0, "MIX": 0, "iv": 0, "IIIIIIIIIIIX": 0, "\xff": 0,
	} {
		require.Equal(t, want, Roman(s), "%q", s)
	}
}
