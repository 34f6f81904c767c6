package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/order"
)

var partsCheck = &Check{
	Name: "parts",
	Doc:  "A part above its whole: 16 dead, 18 of them soldiers.",
	More: `A part stands beside its whole: "12 dead, including three children", "four of them". It is
compared with that whole only, and only where no other figure stands between.

Silent: parts that add up or do not, wholes in another sentence.
`,
	Measured: precision("parts"),
	Run:      parts,
}

// parts compares a part with the whole that its text names beside it.
func parts(g *Group) []Finding {
	var out []Finding
	for _, c := range g.Claims {
		if c.Count != claims.PartOf || c.Whole.Start >= c.Whole.End {
			continue
		}
		whole := g.world.wholeOf(c)
		g.judged()
		if whole == nil || g.between(c, whole) || slices.Contains(anyone, c.Head) && !slices.Contains(anyone, whole.Head) {
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

// partsOfOthers tells whether two parts of one text are of wholes that differ:
// three of the five at the base, four of all nine.
func (w *world) partsOfOthers(a, b *claims.Claim) bool {
	if a.Count != claims.PartOf || b.Count != claims.PartOf || a.Document != b.Document {
		return false
	}
	x, y := w.wholeOf(a), w.wholeOf(b)
	return x != nil && y != nil && !x.Value.Agrees(y.Value)
}

// wholeOf finds the claim whose figure stands where a part's whole does.
func (w *world) wholeOf(c *claims.Claim) *claims.Claim {
	for _, o := range w.told(c.Document) {
		if order.Same(o, c) || o.Kind != c.Kind || o.Part != c.Part || o.Count == claims.PartOf || c.Whole.Start < o.Start || c.Whole.End > o.End || o.End-o.Start != len(o.Quote) {
			continue
		}
		if strings.HasPrefix(o.Quote[c.Whole.Start-o.Start:c.Whole.End-o.Start], o.Number) {
			return o
		}
	}
	return nil
}

// between tells whether another figure stands between a part and its whole:
// then the part may be that one's.
func (g *Group) between(c, whole *claims.Claim) bool {
	for _, o := range g.world.told(c.Document) {
		if !order.Same(o, c) && !order.Same(o, whole) && o.Part == c.Part && o.Start >= c.Whole.End && o.End <= c.Start {
			return true
		}
	}
	return false
}
