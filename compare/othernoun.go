package compare

import (
	"cmp"

	"github.com/gainsay/gainsay/claims"
)

// alikeOnsets is how many words two sentences share that call one thing by two
// nouns: "debutó con el primer equipo".
const alikeOnsets = 2

// origins are the onsets of what stands, each of which may be told for another.
var origins = map[string]string{"built": "origin", "opened": "origin", "made": "origin", "founded": "origin"}

// yearsToOpen is how many years what is built may wait until it opens.
const yearsToOpen = 5

// byOtherWords tells whether two texts of a handful that tell of one event give
// what each tells of one thing alone two years, or two days, by two nouns or two
// verbs: the bridge, built in 1824, the crossing, built in 1842; the plant, opened in
// 1961, the plant, built in 1951. Their figures have the same digits, their
// sentences share their words, or their noun is one.
func (g *Group) byOtherWords(i, j int) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	if g.world.n > handful || a.Document == b.Document || a.Passage == b.Passage || a.Subject == b.Subject && a.Key == b.Key || a.Stance == claims.Planned || b.Stance == claims.Planned {
		return clash{}, false
	}
	if a.Rule == "day" || b.Rule == "day" || a.Head != "" && b.Head != "" && !namesAgree(a.Head, b.Head) || !g.soleOnset(a) || !g.soleOnset(b) || !g.inOneEvent(i, j) {
		return clash{}, false
	}
	if len(a.Scope) > 0 && len(b.Scope) > 0 && sharedIn(a.Scope, b.Scope) == 0 {
		return clash{}, false // in the league, for the country
	}
	g.judged()
	x, y := daysOf(a), daysOf(b)
	if x[0] == 0 || y[0] == 0 || x[0] <= y[1] && y[0] <= x[1] {
		return clash{}, false
	}
	years := apartYears(x, y)
	switch {
	case years && byNouns[a.Key] && byNouns[b.Key] && yearSlip(a.Object, b.Object):
		return clash{i, j, Discrepancy, []string{"each text tells of one thing that it was " + a.Key, "the same digits in another order: one of them may be a slip"}}, true
	case years && a.Key == "debuted" && sharesWords(a, b, alikeOnsets):
		return clash{i, j, Discrepancy, []string{"each text tells of one that " + a.Key + ", in the same words"}}, true
	case a.Key == b.Key && daySlip(a.Object, b.Object) && sharesWords(a, b, alikeOnsets):
		return clash{i, j, Discrepancy, []string{"each text tells of one thing: " + a.Key, "the same digits in another order: one of them may be a slip"}}, true
	case a.Subject == b.Subject && oneOf(a, b) && a.Key != "founded" && b.Key != "founded" && (x[0]-y[1] > yearsToOpen*366 || y[0]-x[1] > yearsToOpen*366):
		return clash{i, j, Discrepancy, []string{"both tell of one thing: " + a.Subject, a.Key + ", " + b.Key + ": years lie between"}}, true
	}
	return clash{}, false
}

// oneOf tells whether two things of one noun may be one: the plant, the axle plant,
// and not the second plant.
func oneOf(a, b *claims.Claim) bool {
	return a.Rule != "another" && b.Rule != "another" && (a.Of == "" || b.Of == "" || sharedIn(sortedWords(a.Of), sortedWords(b.Of)) > 0)
}

// byNouns are the onsets that two texts may tell of one thing by two nouns.
var byNouns = map[string]bool{"built": true, "debuted": true, "made": true, "married": true, "opened": true, "founded": true}

// soleOnset tells whether a claim is the only one of its document with its key.
func (g *Group) soleOnset(c *claims.Claim) bool {
	for _, o := range few(g.world.told(c.Document)) {
		if o.Kind == c.Kind && o.Rule != "day" && cmp.Or(origins[o.Key], o.Key) == cmp.Or(origins[c.Key], c.Key) && o.Object != c.Object {
			return false
		}
	}
	return true
}

// daySlip tells whether two days of one month have the same two digits: the 12th,
// the 21st.
func daySlip(a, b string) bool {
	const day = len("2006-01-02")
	return len(a) == day && len(b) == day && a[:day-2] == b[:day-2] && a[day-2] == b[day-1] && a[day-1] == b[day-2]
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
