package compare

import "github.com/gainsay/gainsay/claims"

// alikeOnsets is how many words two sentences share that call one thing by two
// nouns: "debutó con el primer equipo".
const alikeOnsets = 2

// byOtherNouns tells whether two texts of a handful that tell of one event give
// what each tells of one thing alone two years, by two nouns: the bridge, built in
// 1824, the crossing, built in 1842. Their years have the same digits, or their
// sentences share their words.
func (g *Group) byOtherNouns(i, j int) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	if g.world.n > handful || a.Document == b.Document || a.Passage == b.Passage || a.Subject == b.Subject || a.Stance != claims.Asserted || b.Stance != claims.Asserted {
		return clash{}, false
	}
	if a.Head != "" && b.Head != "" && !namesAgree(a.Head, b.Head) || !g.soleOnset(a) || !g.soleOnset(b) || !g.inOneEvent(i, j) {
		return clash{}, false
	}
	if len(a.Scope) > 0 && len(b.Scope) > 0 && sharedIn(a.Scope, b.Scope) == 0 {
		return clash{}, false // in the league, for the country
	}
	g.judged()
	if x, y := daysOf(a), daysOf(b); x[0] == 0 || y[0] == 0 || x[0] <= y[1] && y[0] <= x[1] || !apartYears(x, y) {
		return clash{}, false
	}
	switch {
	case yearSlip(a.Object, b.Object):
		return clash{i, j, Discrepancy, []string{"each text tells of one thing that it was " + a.Key, "the same digits in another order: one of them may be a slip"}}, true
	case a.Key == "debuted" && sharesWords(a, b, alikeOnsets):
		return clash{i, j, Discrepancy, []string{"each text tells of one that " + a.Key + ", in the same words"}}, true
	}
	return clash{}, false
}

// byNouns are the onsets that two texts may tell of one thing by two nouns.
var byNouns = map[string]bool{"built": true, "debuted": true, "made": true, "married": true}

// soleOnset tells whether a claim is the only one of its document with its key.
func (g *Group) soleOnset(c *claims.Claim) bool {
	for _, o := range few(g.world.told(c.Document)) {
		if o.Kind == c.Kind && o.Key == c.Key && o.Object != c.Object {
			return false
		}
	}
	return true
}

// yearSlip tells whether two years have the same digits, of which two that stand
// side by side changed places.
func yearSlip(a, b string) bool {
	const year = len("2006")
	if len(a) < year || len(b) < year {
		return false
	}
	a, b = a[:year], b[:year]
	for i := 0; i+1 < year; i++ {
		if a[i] != b[i] {
			return a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
		}
	}
	return false
}
