package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// nthEvent is the Rule of claims on which of its kind the one event of a text is.
const nthEvent = "nth event"

const (
	nthDays  = 7 // days between two texts that tell of one event
	nthWords = 2 // words that two sentences share which tell of nothing else
)

// twoNthEvents tells whether two of a handful of texts call their one event the
// 24th and the 26th of its kind.
func (g *Group) twoNthEvents(i, j int) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	if g.world.n > handful || a.Document == b.Document || a.Passage == b.Passage || a.Value.Agrees(b.Value) || !publishedWithin(a, b, nthDays) {
		return clash{}, false
	}
	g.judged()
	switch {
	case !onePeriod(a.Key, b.Key), a.Of != b.Of, a.Key == "" && sharedIn(a.Context, b.Context) < nthWords:
		g.Near(a, b, "other period")
		return clash{}, false
	case len(a.Scope) > 0 && len(b.Scope) > 0 && sharedIn(a.Scope, b.Scope) == 0, !g.inOneEvent(i, j), g.manyNths(i), g.manyNths(j):
		g.Near(a, b, "other event")
		return clash{}, false
	}
	found := clash{i, j, Discrepancy, []string{"both texts tell of one event, and which it is: " + a.Subject}}
	if a, b = inOrder(a, b); a.Published < b.Published && a.Value.Below(b.Value) && b.Object == "it" {
		found.verdict = Update
		found.because = append(found.because, "there may have been one more since")
	}
	return found, true
}

// onePeriod tells whether two figures count from one day on.
func onePeriod(a, b string) bool {
	return a == b || a == "since" && b == "within" || a == "within" && b == "since"
}

// inOrder returns two claims in the order in which they were published.
func inOrder(a, b *claims.Claim) (*claims.Claim, *claims.Claim) {
	if b.Published < a.Published {
		return b, a
	}
	return a, b
}

// manyNths tells whether the text of a claim counts another event of the kind.
func (g *Group) manyNths(i int) bool {
	c := g.Claims[i]
	first, last := g.ofDocument(i)
	return slices.ContainsFunc(g.Claims[first:last], func(o *claims.Claim) bool {
		return o.Rule == nthEvent && o.Subject == c.Subject && !o.Value.Agrees(c.Value)
	})
}
