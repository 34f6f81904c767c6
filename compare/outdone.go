package compare

import "github.com/gainsay/gainsay/claims"

// outdone notes the figure of a part that the same sentence says is higher or lower than
// what another source counts there: "2,000 of them in Corso, far more than the 250 deaths
// reported by its hospitals". Parts without a word of their own are in no slot.
func (g *Group) outdone() {
	if g.Kind.Check != "count" {
		return
	}
	for i := 1; i < len(g.Claims); i++ {
		b, a := g.Claims[i], g.Claims[i-1]
		if b.Rule != rejoinder || a.Document != b.Document || apartBy(a, b) != 0 || a.Part != b.Part || a.Count != claims.PartOf || a.Value.Unit != b.Value.Unit {
			continue
		}
		x, y := g.member(i-1), g.member(i)
		lo, hi := lower(a, b)
		if !g.rejoined(lo, hi) || g.sided(x, y) {
			continue
		}
		g.judged()
		g.tellTwo(x, y, voiced(lo, hi))
	}
}
