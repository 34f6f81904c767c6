package claims

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims/words"
)

// TestCueNames finds a cue in a words file that no rule asks for, and a cue
// that a language has no words for.
func TestCueNames(t *testing.T) {
	for _, f := range words.Files() {
		have := map[string]bool{}
		for _, c := range f.Cues {
			require.Contains(t, cueNames, c.Name, f.Tag)
			have[c.Name] = true
		}
		for name := range cueNames {
			require.True(t, have[name], "%s: no words for %s", f.Tag, name)
		}
	}
}

// TestOnceOnly finds a happening that no language has a word for.
func TestOnceOnly(t *testing.T) {
	have := map[string]bool{}
	for _, f := range words.Files() {
		for _, c := range append(f.Happenings, f.Onsets...) {
			have[c.Name] = true
		}
	}
	for name := range onceOnly {
		require.True(t, have[name], name)
	}
}
