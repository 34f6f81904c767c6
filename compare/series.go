package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// series are the Rules of claims on which in a row something is, each with how many words
// two sentences share that tell of one thing.
var series = map[string]int{"in a row": 1, "ranks": 0, "since": 1}

// twoInSeries tells whether two of a handful of texts tell of one thing that it is the tenth
// and the 11th in a row, the largest and the second-largest, or the most since two years.
func (g *Group) twoInSeries(i, j int) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	if g.world.n > handful || a.Document == b.Document || a.Passage == b.Passage || a.Value.Agrees(b.Value) || !publishedWithin(a, b, nthDays) || !oneSeries(a, b) {
		return clash{}, false
	}
	g.judged()
	switch {
	case sharedIn(a.Context, b.Context) < series[a.Rule], a.Key == "first" && sharedIn(a.Context, b.Context) < nthWords:
		g.Near(a, b, "other words")
		return clash{}, false
	case a.Rule == "in a row" && a.Event.From != 0 && b.Event.From != 0 && a.Event.From != b.Event.From, !g.inOneEvent(i, j), g.severalSeries(i), g.severalSeries(j):
		g.Near(a, b, "other event")
		return clash{}, false
	}
	return clash{i, j, Discrepancy, []string{"both texts tell of one event, and which in a row it is"}}, true
}

// oneSeries tells whether two claims count one thing.
func oneSeries(a, b *claims.Claim) bool {
	if a.Language != b.Language || a.Rule != b.Rule || a.Key != b.Key {
		return false
	}
	if a.Rule == "ranks" {
		return oneRanked(a.Subject, b.Subject) && (a.Of != "" && a.Of == b.Of || sharedIn(a.Scope, b.Scope) > 0)
	}
	return a.Subject == b.Subject
}

// oneRanked tells whether one of two nouns is the other with more words before or behind it:
// dairy group, group.
func oneRanked(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	return len(x) > 0 && !slices.ContainsFunc(x, func(w string) bool { return !slices.Contains(y, w) })
}

// severalSeries tells whether the text of a claim gives one thing of its sort another place.
func (g *Group) severalSeries(i int) bool {
	c := g.Claims[i]
	first, last := g.ofDocument(i)
	return slices.ContainsFunc(g.Claims[first:last], func(o *claims.Claim) bool {
		return o.Rule == c.Rule && o.Key == c.Key && (o.Rule != "ranks" || oneRanked(o.Subject, c.Subject)) && !o.Value.Agrees(c.Value)
	})
}
