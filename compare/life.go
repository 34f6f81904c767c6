package compare

import (
	"slices"
	"strings"
)

// life is the Rule of claims that say when someone was born or died.
const life = "life"

// chosen is how many articles somebody compares who has chosen them: a full
// name is one person there.
const chosen = 40

// twoLives tells whether two claims have one person born, or dead, on two days.
func (g *Group) twoLives(i, j int) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	x, y := &a.Event, &b.Event
	if a.Key != b.Key || x.From <= y.To && y.From <= x.To {
		return clash{}, false
	}
	why, ok := g.oneLife(i, j)
	return clash{i, j, Discrepancy, []string{why}}, ok
}

// oneLife tells whether two claims about a life, or its end, are of one person,
// and why.
func (g *Group) oneLife(i, j int) (why string, ok bool) {
	a, b := g.Claims[i], g.Claims[j]
	x, y := unmarked(a.Subject), unmarked(b.Subject)
	if why = "same full name"; !fullNamesAgree(x, y) {
		if why = "same last name"; !namesAgree(x, y) || x == y && g.world.n > chosen || g.shared(a) || g.shared(b) {
			return "", false
		}
	}
	switch {
	case a.Document == b.Document:
		why += " in one text"
	case g.inOneStory(i, j):
		why += ", same event"
	case g.world.n > chosen:
		return "", false
	}
	return why, true
}

// fullNamesAgree tells whether two full names can be one person's: the words
// of the shorter stand in the other, in order, the last of both being one.
// The first may be short for one of the other's: Chris, Christopher.
func fullNamesAgree(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) < 2 || x[len(x)-1] != y[len(y)-1] {
		return false
	}
	for k, w := range y[:len(y)-1] {
		if len(x[0]) >= 3 && strings.HasPrefix(w, x[0]) || k == 0 && len(w) >= 3 && strings.HasPrefix(x[0], w) {
			x, y = x[1:], y[k+1:]
			break
		}
	}
	for _, w := range x {
		k := slices.Index(y, w)
		if k < 0 {
			return false
		}
		y = y[k+1:]
	}
	return true
}
