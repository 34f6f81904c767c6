package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// due is the Rule of claims on the hour for which an occasion is set.
const due = "due"

// dues compares for which hour two texts of one event say that an occasion is set, of which
// each tells one: the ceremony starts at 5 p.m., it will begin at 8 p.m.
func (g *Group) dues() []Finding {
	by := newPeers[string](onsetsRead)
	var clashes []clash
	for i, c := range g.Claims {
		if c.Rule != due || g.manyDues(i) {
			continue
		}
		for _, j := range by.meet(c.Subject, i) {
			if x, ok := g.twoDues(j, i); ok {
				clashes = append(clashes, x)
			}
		}
	}
	return g.joined(clashes, inQuotes, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides, Severity: Note, Message: sides[0].Claims[0].Subject + ": " + orList(sides, inQuotes)}
		f.Verdict, f.Because = worst(all)
		g.tellsDates(all)
		return f
	})
}

// twoDues tells whether two texts set one occasion for two hours of a day.
func (g *Group) twoDues(i, j int) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	if a.Language != b.Language || a.Document == b.Document || a.Passage == b.Passage || minutesApart(a, b) == 0 || !publishedWithin(a, b, nearDues) {
		return clash{}, false
	}
	g.judged()
	x, y := daysOf(a), daysOf(b)
	switch {
	case x[0] != 0 && y[0] != 0 && x[0] != y[0], (x[0] == 0 || y[0] == 0) && a.Published != b.Published:
		return clash{}, false // of another day
	case !g.oneMainStory(i, j) && (g.world.n > handful || x[0] == 0 || y[0] == 0 || sharedIn(a.Scope, b.Scope) < dueNames),
		len(a.Scope) > 0 && len(b.Scope) > 0 && sharedIn(a.Scope, b.Scope) == 0, ownNames(a, b) && ownNames(b, a), g.world.n > handful && !sharesWords(a, b, onsetWords):
		return clash{}, false // of another town
	}
	found := clash{i, j, Discrepancy, []string{"both texts tell of one event, and of one such occasion: " + a.Subject}}
	if a.Published != b.Published {
		found.verdict = Update
		found.because = append(found.because, "both look ahead, on two days: it may have been moved")
	}
	return found, true
}

// dueNames is how many names two texts share that tell of one occasion and of nothing else
// alike, for one day.
const dueNames = 2

// nearDues is how many days apart two texts may be that look ahead to one occasion.
const nearDues = 5

// manyDues tells whether the document of a claim has an occasion of its name at another hour
// or on another day.
func (g *Group) manyDues(i int) bool {
	c := g.Claims[i]
	first, last := g.ofDocument(i)
	return slices.ContainsFunc(g.Claims[first:last], func(o *claims.Claim) bool {
		return o.Rule == due && o.Subject == c.Subject && (minutesApart(o, c) > 0 || o.Expected != "" && c.Expected != "" && o.Expected != c.Expected)
	})
}
