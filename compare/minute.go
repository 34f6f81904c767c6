package compare

import (
	"slices"
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// minuteOfMatch is the Rule of claims on which minute of a match something was.
const minuteOfMatch = "minute of a match"

// twoMinutes tells whether two texts of one match have what somebody did once in
// two minutes of it.
func (g *Group) twoMinutes(i, j int) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	x, _ := strconv.Atoi(a.Object)
	y, _ := strconv.Atoi(b.Object)
	if a.Superseded || b.Superseded || a.Document == b.Document || a.Passage == b.Passage || x-y <= 1 && y-x <= 1 || !g.inOneStory(i, j) {
		return clash{}, false
	}
	g.judged()
	for _, name := range common(a.Scope, b.Scope) {
		person := slices.Contains(strings.Fields(a.Of), name) || slices.Contains(strings.Fields(b.Of), name)
		if person && g.oneMinute(a, name) && g.oneMinute(b, name) {
			return clash{i, j, Discrepancy, []string{"same match, each text has one such minute of " + name}}, true
		}
	}
	return clash{}, false
}

// oneMinute tells whether the document of a claim has no other minute of its kind
// beside a name.
func (g *Group) oneMinute(c *claims.Claim, name string) bool {
	for _, o := range few(g.world.told(c.Document)) {
		if o.Rule == minuteOfMatch && o.Key == c.Key && (o.Object != c.Object || o.Superseded) && slices.Contains(o.Scope, name) {
			return false
		}
	}
	return true
}
