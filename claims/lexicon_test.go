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

// TestOneMeaning finds words of a contest, or beside one, that stand under two names.
func TestOneMeaning(t *testing.T) {
	for _, f := range words.Files() {
		for _, list := range [][]words.Cue{f.Contests, f.Replies, f.Relations, f.Aspects} {
			have := map[string]string{}
			for _, c := range list {
				for _, p := range c.Phrases {
					require.Empty(t, have[p], "%s: %s is %s too", f.Tag, p, c.Name)
					have[p] = c.Name
				}
			}
		}
	}
}
