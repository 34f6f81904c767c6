package compare

import (
	"strings"

	"github.com/gainsay/gainsay/claims"
)

const (
	numberedRead = 64  // claims of one name that are compared
	oneSeason    = 120 // days between two texts that may tell of one year's edition
)

// numbers compares which in a row someone or something is: the 12th president
// of the league, the 30th Harwick Regatta.
func numbers(g *Group) []Finding {
	keys := newPeers[string](numberedRead)
	var clashes []clash
	for i, c := range g.Claims {
		if c.Rule == nthEvent {
			for _, j := range keys.meet(c.Rule, i) {
				if x, ok := g.twoNthEvents(j, i); ok {
					clashes = append(clashes, x)
				}
			}
			continue
		}
		if _, ok := series[c.Rule]; ok {
			for _, j := range keys.meet(c.Rule, i) {
				if x, ok := g.twoInSeries(j, i); ok {
					clashes = append(clashes, x)
				}
			}
			continue
		}
		_, last := ends(c.Subject)
		for _, j := range keys.meet(c.Key+" "+last, i) {
			if x, ok := g.twoNumbers(j, i); ok {
				clashes = append(clashes, x)
			}
		}
	}
	return g.joined(clashes, func(c *claims.Claim) string { return c.Number }, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides}
		f.Verdict, f.Because = worst(all)
		if g.Claims[all[0].i].Rule != "numbered" {
			f.Severity = Note // there may have been one more
		}
		f.Message = orList(sides, inQuotes)
		return f
	})
}

// twoNumbers tells whether two claims give one thing two places in a row.
func (g *Group) twoNumbers(i, j int) (clash, bool) {
	g.judged()
	a, b := g.Claims[i], g.Claims[j]
	if a.Rule == "nth" || b.Rule == "nth" || a.Rule == "all" {
		return g.twoNths(i, j)
	}
	same := a.Document == b.Document
	if a.Value.Agrees(b.Value) || a.Passage == b.Passage || same && a.Part == b.Part && a.Sentence == b.Sentence {
		return clash{}, false
	}
	office := a.Key != "edition" && a.Key != "anniversary"
	switch {
	case !office && (a.Subject != b.Subject || !same && (!g.inOneStory(i, j) || !publishedWithin(a, b, oneSeason))):
		return clash{}, false
	case office && (!namesAgree(a.Subject, b.Subject) || a.Subject != b.Subject && g.world.n > chosen):
		return clash{}, false
	case office && !same && !strings.Contains(a.Subject+b.Subject, " ") && !g.inOneStory(i, j):
		return clash{}, false
	case office && len(a.Scope) > 0 && len(b.Scope) > 0 && sharedIn(a.Scope, b.Scope) == 0, office && g.world.n > chosen && sharedIn(a.Scope, b.Scope) == 0:
		g.Near(a, b, "other body")
		return clash{}, false
	}
	if d := figure(&a.Value) - figure(&b.Value); office && (d > 1 || d < -1) {
		g.Near(a, b, "an office may be held twice")
		return clash{}, false
	}
	if office {
		return clash{i, j, Discrepancy, []string{"same name, same office"}}, true
	}
	return clash{i, j, Discrepancy, []string{"same " + a.Key + ", same event"}}, true
}

// oneTelling is how many sentences lie between two of one text that call one
// thing the third and the fifth.
const oneTelling = 2

// twoNths tells whether two claims count one thing of a period differently: in
// one text or in two of one story and day it is the third and the fifth, or the
// 12th of ten.
func (g *Group) twoNths(i, j int) (clash, bool) {
	g.judged()
	a, b := g.Claims[i], g.Claims[j]
	same := a.Document == b.Document
	if a.Subject != b.Subject || a.Rule == b.Rule && a.Value.Agrees(b.Value) || !same && (a.Rule != b.Rule || a.Object != b.Object) {
		return clash{}, false
	}
	switch {
	case a.Rule != b.Rule:
		if b.Rule == "nth" {
			a, b = b, a
		}
		if !b.Value.Below(a.Value) {
			return clash{}, false
		}
		return clash{i, j, Discrepancy, []string{"one of them cannot be a later one than there have been"}}, true
	case a.Rule == "all":
		return clash{}, false
	case same && (a.Part != b.Part || b.Sentence-a.Sentence > oneTelling || a.Sentence-b.Sentence > oneTelling):
		return clash{}, false
	case !same && a.Object == "" && g.world.n <= handful:
		return clash{}, false // told as which of its kind the event is
	case !same && (!g.inOneStory(i, j) || !publishedWithin(a, b, 0)):
		g.Near(a, b, "other event")
		return clash{}, false
	}
	return clash{i, j, Discrepancy, []string{"same " + a.Subject + ", same period"}}, true
}
