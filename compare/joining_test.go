package compare

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/shelf"
	"github.com/gainsay/gainsay/normalize"
)

// What was found when a text joined its event is what asking again would find.
func TestLikeSince(t *testing.T) {
	w := newWorld(shelf.Of(townNews(3000)), 1)
	known := 0
	for i := range int32(len(w.subjects)) {
		for j := max(0, i-30); j < i; j++ {
			if like, ok := w.likeSince(j, i); ok {
				known++
				require.Equal(t, w.oneEvent(j, i), like, "%d and %d", j, i)
				again, _ := w.likeSince(i, j)
				require.Equal(t, like, again)
			}
		}
		_, ok := w.likeSince(i, i)
		require.False(t, ok)
	}
	require.Greater(t, known, len(w.subjects))
}

// A document's digest has every figure of the document, and tells that one is called old.
func TestDigest(t *testing.T) {
	cs := townNews(200)
	for i := range cs {
		cs[i].Superseded = i%50 == 0
	}
	w := newWorld(shelf.Of(cs), 1)
	without := 0
	for doc := range int32(w.n) {
		for _, of := range w.gistsOf(doc) {
			require.NotZero(t, w.digests[doc]&digestOf(of.figure))
			require.True(t, !of.superseded || w.digests[doc]&callsOld != 0)
		}
		if w.digests[doc]&digestOf(1500) == 0 {
			without++
		}
	}
	require.Greater(t, without, w.n/2)
}

// Whatever can set two figures of an event apart makes a claim no bare one.
func TestBare(t *testing.T) {
	bare := func(change func(c *claims.Claim)) bool {
		c := townNews(1)[0]
		change(&c)
		return (&member{Claim: &c}).isBare()
	}
	require.True(t, bare(func(*claims.Claim) {}))
	for name, change := range map[string]func(c *claims.Claim){
		"a part":          func(c *claims.Claim) { c.Count = claims.PartOf },
		"a total":         func(c *claims.Claim) { c.Count = claims.Total },
		"planned":         func(c *claims.Claim) { c.Stance = claims.Planned },
		"possible":        func(c *claims.Claim) { c.Stance = claims.Possible },
		"denied":          func(c *claims.Claim) { c.Stance = claims.Denied },
		"a rise":          func(c *claims.Claim) { c.Change = normalize.Up },
		"since a day":     func(c *claims.Claim) { c.Since = "2025-09" },
		"so far here":     func(c *claims.Claim) { c.Object = "MX" },
		"narrowed":        func(c *claims.Claim) { c.Scope = []string{"civilian"} },
		"beside another":  func(c *claims.Claim) { c.Whole = normalize.Span{Start: 0, End: 20} },
		"of all the year": func(c *claims.Claim) { c.Event.From, c.Event.To = c.Published-200, c.Published+200 },
		"of a poll":       func(c *claims.Claim) { c.Context = []string{poll} },
	} {
		require.False(t, bare(change), name)
	}
}
