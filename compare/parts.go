package compare

import "github.com/gainsay/gainsay/claims"

var partsCheck = &Check{
	Name: "parts",
	Doc:  "A part above its whole: 16 dead, 18 of them soldiers.",
	Run:  parts,
}

// parts compares a part with the whole that its text names beside it.
func parts(g *Group) []Finding {
	var out []Finding
	for i, c := range g.Claims {
		if c.Count != claims.PartOf || c.Whole.Start == c.Whole.End {
			continue
		}
		whole := g.wholeOf(i)
		if whole == nil {
			continue
		}
		if c.Value.Unit != whole.Value.Unit || !whole.Value.Below(c.Value) {
			continue
		}
		if rounded(c, whole) {
			g.Near(c, whole, "rounding")
			continue
		}
		f := Finding{Verdict: Conflict, Because: []string{"the text gives one as part of the other"}, Sides: []Side{
			{Value: whole.Value, Claims: []claims.Claim{*whole}},
			{Value: c.Value, Claims: []claims.Claim{*c}},
		}}
		f.Message = c.Number + " of " + whole.Number + " " + g.Key + " (" + c.Document + ")"
		out = append(out, f)
	}
	return out
}

// wholeOf finds the claim that the span of a part's whole stands in, before or
// after it in its document.
func (g *Group) wholeOf(i int) *claims.Claim {
	c := g.Claims[i]
	r := g.world.ranges[c.Document]
	for j := r[0]; j < r[1]; j++ {
		o := g.world.claims[j]
		if o != c && o.Kind == c.Kind && o.Part == c.Part && o.Start < c.Whole.End && c.Whole.Start < o.End && o.Count != claims.PartOf {
			return o
		}
	}
	return nil
}
