package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

const (
	hoursRead  = 8 // times of day that a text has at most; a chronology has all
	roundWords = 3 // words that sentences with a full or half hour share at least
)

// hourSlips finds the times of day that two of a handful of texts of one event give as a
// slip makes them: an hour apart to the minute (22:40, 21:40) or with two figures changed
// (3:15, 5:13), whatever the verbs are. Their sentences have a word in common, and neither
// text has the other's time.
func (g *Group) hourSlips() []Finding {
	if g.world.n > handful {
		return nil
	}
	var clashes []clash
	for i, a := range g.Claims {
		for j := i + 1; j < len(g.Claims); j++ {
			if why := g.hourSlip(i, j); why != "" {
				clashes = append(clashes, clash{i, j, Discrepancy, []string{why, "both tell of " + firstShared(a, g.Claims[j])}})
			}
		}
	}
	say := func(c *claims.Claim) string { return c.Object[strings.IndexByte(c.Object, 'T'):] }
	return g.joined(g.alsoAt(clashes), say, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides, Severity: Note, Message: orList(sides, inQuotes)}
		f.Verdict, f.Because = worst(all)
		g.tellsDates(all)
		return f
	})
}

// alsoAt adds to clashes of two times the other texts of the event that have either.
func (g *Group) alsoAt(clashes []clash) []clash {
	for _, x := range slices.Clone(clashes) {
		for k, c := range g.Claims {
			for _, p := range [2][2]int{{x.i, x.j}, {x.j, x.i}} {
				a, b := g.Claims[p[0]], g.Claims[p[1]]
				m, ok := minuteOf(b.Object)
				if c.Document == a.Document || c.Document == b.Document || c.Superseded || c.Object == "" || !ok || !sameMinute(c, a) || !g.oneTale(c, a) || g.hasHour(k, m) {
					continue
				}
				clashes = append(clashes, clash{min(k, p[1]), max(k, p[1]), x.verdict, x.because})
			}
		}
	}
	return clashes
}

// sameMinute tells whether two times are one to the minute, and no full or half hour.
func sameMinute(a, b *claims.Claim) bool {
	x, okX := minuteOf(a.Object)
	y, okY := minuteOf(b.Object)
	return okX && okY && (x-y)%halfDay == 0 && x%30 != 0 && zoneOf(a.Object) == zoneOf(b.Object)
}

// hourSlip tells why two times of day may be one and a slip, or nothing.
func (g *Group) hourSlip(i, j int) string {
	a, b := g.Claims[i], g.Claims[j]
	x, okX := minuteOf(a.Object)
	y, okY := minuteOf(b.Object)
	if a.Document == b.Document || a.Passage == b.Passage || !okX || !okY || a.Superseded || b.Superseded || zoneOf(a.Object) != zoneOf(b.Object) {
		return ""
	}
	why := "the figures changed places"
	d := max(x-y, y-x)
	if a.Rule == hourOfHalf || b.Rule == hourOfHalf {
		d %= halfDay
		d = min(d, halfDay-d)
	}
	switch {
	case d == 60 || d == wholeDay-60:
		why = "they are an hour apart to the minute"
	case !figuresChanged(x, y):
		return ""
	}
	least := 1
	if x%30 == 0 && y%30 == 0 {
		least = roundWords
	}
	if p, q := daysOf(a), daysOf(b); p[0] != 0 && q[0] != 0 && (p[0] > q[1] || q[0] > p[1]) || sharedIn(a.Context, b.Context) < least || !publishedWithin(a, b, nthDays) || !g.oneTale(a, b) {
		return ""
	}
	if g.hasHour(i, y) || g.hasHour(j, x) || g.before.datedIn(a) && g.before.datedIn(b) {
		return ""
	}
	g.judged()
	return why
}

// hourOfHalf is the Rule of times of day that may be of either half of it.
const hourOfHalf = "hour of half a day"

// figuresChanged tells whether two minutes of the day, written with four figures, differ
// in two that changed places: those of the minutes, or one of these and one of the hours,
// of times that are not round.
func figuresChanged(x, y int) bool {
	a := [4]int{x / 600, x / 60 % 10, x % 60 / 10, x % 10}
	b := [4]int{y / 600, y / 60 % 10, y % 60 / 10, y % 10}
	var at []int
	for k := range a {
		if a[k] != b[k] {
			at = append(at, k)
		}
	}
	if len(at) == 2 && at[0] < 2 && (x%10 == 0 || y%10 == 0) {
		return false
	}
	return len(at) == 2 && a[at[0]] == b[at[1]] && a[at[1]] == b[at[0]]
}

// hasHour tells whether the text of a claim has a minute of the day too, or so many times
// that it is a chronology.
func (g *Group) hasHour(i, minute int) bool {
	first, last := g.ofDocument(i)
	return last-first > hoursRead || slices.ContainsFunc(g.Claims[first:last], func(o *claims.Claim) bool {
		n, ok := minuteOf(o.Object)
		return ok && (n-minute)%halfDay == 0
	})
}

// firstShared is a word that the sentences of two claims share.
func firstShared(a, b *claims.Claim) string {
	if words := common(a.Context, b.Context); len(words) > 0 {
		return words[0]
	}
	return ""
}
