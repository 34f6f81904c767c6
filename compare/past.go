package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// pastRead is how many claims of one moment are compared.
const pastRead = 64

// longPast compares the years that the texts of one event give for what was long before
// it: the bridge was built in 1883, the bridge dates from 1885.
func (g *Group) longPast() []Finding {
	of := newPeers[string](pastRead)
	var clashes []clash
	for i, c := range g.Claims {
		for _, j := range of.meet(pastName(c), i) {
			if why := g.twoPasts(j, i); why != "" {
				clashes = append(clashes, clash{j, i, Discrepancy, []string{why}})
			}
		}
	}
	say := func(c *claims.Claim) string { return c.Number }
	return g.joined(clashes, say, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides, Severity: Note, Message: orList(sides, inQuotes)}
		f.Verdict, f.Because = worst(all)
		g.tellsDates(all)
		return f
	})
}

// pastName is the name under which what a claim tells meets others.
func pastName(c *claims.Claim) string { return cmp.Or(otherNames[c.Of], c.Of) }

// twoPasts tells why two claims of one event put one thing in two years, or nothing.
func (g *Group) twoPasts(i, j int) string {
	a, b := g.Claims[i], g.Claims[j]
	switch {
	case a.Document == b.Document, a.Passage == b.Passage, g.before.datedIn(a) && g.before.datedIn(b), !yearsExclude(a, b):
		return ""
	case !oneHolder(a, b), othersNamedIn(a, b), !sameApart(a, b):
		return ""
	case anotherTime(a, b):
		return ""
	case !g.inOneEvent(i, j) && !(g.world.n <= handful && a.Subject == b.Subject && strings.Contains(a.Subject, " ")):
		return ""
	case g.pastToo(a, b), g.pastToo(b, a):
		return ""
	}
	g.judged()
	return "both tell when: " + a.Of
}

// oneHolder tells whether two claims name one person or thing, or call it by one noun.
func oneHolder(a, b *claims.Claim) bool {
	x, y := strings.Fields(a.Subject), strings.Fields(b.Subject)
	switch {
	case len(x) > 0 && len(y) > 0:
		return oneName(x, y) || amongNames(x, b.Scope) || amongNames(y, a.Scope)
	case len(x) == 0 && len(y) == 0:
		return a.Head == b.Head
	}
	if (a.Of == "married" || a.Of == "divorced") && (a.Head == "couple" || b.Head == "couple") {
		return true
	}
	return a.Head != "" && a.Head == b.Head || len(x) > 0 && x[len(x)-1] == b.Head || len(y) > 0 && y[len(y)-1] == a.Head
}

// pastToo tells whether the text of a claim has a date for such a moment that
// another claim allows.
func (g *Group) pastToo(a, b *claims.Claim) bool {
	for _, c := range few(g.world.told(a.Document)) {
		if c.Kind == a.Kind && oneMoment(pastName(c), pastName(b)) && !yearsExclude(c, b) {
			return true
		}
	}
	return false
}

// yearsExclude tells whether the days of two claims on what was long ago exclude each other.
func yearsExclude(a, b *claims.Claim) bool {
	return moreApart(daysOf(a), daysOf(b), 1)
}

// anotherTime tells whether two claims can be of two times that somebody did the same: the
// first election, another club, a second marriage.
func anotherTime(a, b *claims.Claim) bool {
	if slices.Contains(a.Context, "first") != slices.Contains(b.Context, "first") && (needsMore[a.Of] || ofLiving[a.Of]) {
		return true
	}
	switch {
	case a.Head == "couple", b.Head == "couple":
		return false
	case needsMore[a.Of] && a.Of != "won":
		return !slices.Equal(a.Scope, b.Scope)
	case sharedIn(a.Scope, b.Scope) > 0:
		return false
	case ofLiving[a.Of]:
		return len(a.Scope) > 0 || len(b.Scope) > 0
	}
	return len(a.Scope) > 0 && len(b.Scope) > 0
}
