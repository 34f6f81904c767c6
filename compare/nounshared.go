package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// shareNoun tells whether the two figures of one of some clashes stand beside one noun: the
// runway was closed for two hours, the runway was shut for 50 minutes.
func shareNoun(edges []edge) bool {
	return slices.ContainsFunc(edges, func(e edge) bool { return besideOneNoun(e.a.Claim, e.b.Claim) })
}

// besideOneNoun tells whether the first noun beside the figure of one of two claims, which is
// mostly what it is of, stands beside the other.
func besideOneNoun(a, b *claims.Claim) bool {
	return slices.Contains(b.Event.Nouns, firstNoun(a)) || slices.Contains(a.Event.Nouns, firstNoun(b))
}

// firstNoun is the first noun beside the figure of a claim that is not of it.
func firstNoun(c *claims.Claim) string {
	for _, n := range c.Event.Nouns {
		if !strings.Contains(c.Number, n) && !strings.HasPrefix(c.Value.Unit, n) {
			return n
		}
	}
	return ""
}
