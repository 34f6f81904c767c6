package compare

import (
	"math"
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// A figure of no kind with a name is compared only where its words make sure
// what it is: what is counted, the verb, and the other words of the clause,
// weighed by how rare they are.
const (
	alikeInside = 0.55 // in one document, where most like figures are of different things
	alikeAcross = 0.45
	alikeVerb   = 0.15 // what the same verb adds
	alikeWords  = 2    // words shared, at least
	nearFigures = 2.0  // figures of one thing that disagree are rarely further apart
)

// unlike returns why two figures of no named kind are not known to be of one
// thing, and "" when they are.
func (g *Group) unlike(a, b *member) string {
	if g.Kind.Name != "quantity" {
		return ""
	}
	x, y := math.Abs(figure(a.Value)), math.Abs(figure(b.Value))
	if !(x > 0 && y > 0) || max(x, y) > nearFigures*min(x, y) {
		return "far apart"
	}
	if a.Language != b.Language {
		return "other words"
	}
	like, n := g.contextLike(a.Claim, b.Claim)
	if a.Key != "" && a.Key == b.Key {
		like += alikeVerb
	}
	least := alikeAcross
	if a.Document == b.Document {
		least = alikeInside
	}
	if like >= least && n >= alikeWords {
		return ""
	}
	if g.onlyOne(a) && g.onlyOne(b) && a.Document != b.Document && attribute(a.Claim) {
		return ""
	}
	return "other words"
}

// attribute tells whether a figure measures a thing it stands beside: "the
// 400-pound gorilla".
func attribute(c *claims.Claim) bool {
	switch c.Value.Unit {
	case "", "percent", "year", "month", "week", "day", "hour", "minute", "second":
		return false
	}
	return c.Head != "" && c.Key == ""
}

// onlyOne tells whether a document gives one value only for what a claim
// measures. Two 10-yard runs beside a 12-yard run are three runs.
func (g *Group) onlyOne(m *member) bool {
	r := g.world.ranges[m.Document]
	for i := r[0]; i < r[1]; i++ {
		c := g.world.claims[i]
		if c != m.Claim && c.Kind == m.Kind && c.Value.Unit == m.Value.Unit && c.Head == m.Head && !c.Value.Agrees(m.Value) {
			return false
		}
	}
	return true
}

// contextLike is how much of the words around two figures is shared, by
// weight, and how many words that are. What is counted does not count.
func (g *Group) contextLike(a, b *claims.Claim) (like float64, n int) {
	var both, either float64
	i, j := 0, 0
	for i < len(a.Context) || j < len(b.Context) {
		switch {
		case j == len(b.Context) || i < len(a.Context) && a.Context[i] < b.Context[j]:
			either += g.tells(a, a.Context[i])
			i++
		case i == len(a.Context) || b.Context[j] < a.Context[i]:
			either += g.tells(b, b.Context[j])
			j++
		default:
			w := g.tells(a, a.Context[i])
			both += w
			either += w
			if w > 0 {
				n++
			}
			i++
			j++
		}
	}
	if either == 0 {
		return 0, 0
	}
	return both / either, n
}

// tells is how much a word of a clause tells about what a figure is.
func (g *Group) tells(c *claims.Claim, word string) float64 {
	if word == c.Head || word == c.Key || slices.Contains(c.Scope, word) {
		return 0
	}
	if g.words == nil {
		g.words = map[string]int32{}
		for _, o := range g.Claims {
			for _, w := range o.Context {
				g.words[w]++
			}
		}
	}
	const unseen = 50
	return math.Log(float64(len(g.Claims)+unseen) / (float64(g.words[word]) + 1))
}
