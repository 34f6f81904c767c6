package compare

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// How long two things were closed is a note where the texts call them by two nouns.
func TestLengthsOfTwoThings(t *testing.T) {
	say := framed("en", "%")
	for _, c := range []struct {
		b    string
		loud bool
	}{
		{"The Brenoux runway was shut for 50 minutes after the landing on Tuesday.", true},
		{"The Brenoux motorway was closed for 50 minutes after the landing on Tuesday.", false},
	} {
		fs := judged(t, quantityCheck, say("The runway at Brenoux was closed for more than two hours after the landing on Tuesday."), say(c.b))
		require.Len(t, fs, 1, c.b)
		require.Equal(t, c.loud, fs[0].Severity > Note, c.b)
	}
}
