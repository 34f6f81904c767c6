package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// sums tells whether the texts of two claims have a third figure that, with
// the lower one, makes the higher: four badly hurt and 20 others are the 24.
func (w *world) sums(lo, hi *claims.Claim) bool {
	x, okX := bound(lo)
	y, okY := bound(hi)
	if !okX || !okY || y <= x || x <= 0 {
		return false
	}
	return w.hasFigure(lo.Document, y-x, lo, hi) || hi.Document != lo.Document && w.hasFigure(hi.Document, y-x, lo, hi)
}

// bound is the whole number of a claim, without regard to "at least".
func bound(c *claims.Claim) (int64, bool) {
	if c.Value.NoMin {
		return c.Value.Max.Whole()
	}
	n, ok := c.Value.Min.Whole()
	if c.Value.MinOut {
		n++
	}
	return n, ok
}

const figuresRead = 400 // of one document, at most

func (w *world) hasFigure(document string, n int64, not1, not2 *claims.Claim) bool {
	r, ok := w.ranges[document]
	if !ok {
		return false
	}
	for i := r[0]; i < min(r[1], r[0]+figuresRead); i++ {
		c := w.claims[i]
		if c == not1 || c == not2 || c.Value.Unit != not1.Value.Unit || c.Count == claims.Rank {
			continue
		}
		more := slices.Contains(c.Scope, "more")
		if !more && (c.Kind != not1.Kind || c.Count == claims.PartOf) {
			continue // a part of one of the two is not what makes the other
		}
		if m, ok := bound(c); ok && m == n {
			return true
		}
	}
	return false
}

// tells tells whether a document has a figure of a claim's kind with the same
// value: then it knows both figures and keeps them apart.
func (w *world) tells(document string, c *claims.Claim) bool {
	r := w.ranges[document]
	for i := r[0]; i < min(r[1], r[0]+figuresRead); i++ {
		o := w.claims[i]
		if o.Kind == c.Kind && figure(o.Value) == figure(c.Value) && o.Value.Unit == c.Value.Unit && o.Document != c.Document {
			return true
		}
	}
	return false
}

// attackers are words for one whom a toll may count or leave out.
var attackers = []string{"attack", "gunman", "gunmen", "shooter", "bomber", "assail", "atacant", "assaill", "pistoler", "tireur"}

// oneApart tells whether two tolls differ by the one who did it.
func oneApart(lo, hi *claims.Claim) bool {
	x, okX := bound(lo)
	y, okY := bound(hi)
	if !okX || !okY || y-x != 1 {
		return false
	}
	for _, c := range []*claims.Claim{lo, hi} {
		for _, n := range c.Event.Nouns {
			for _, a := range attackers {
				if strings.HasPrefix(n, a) {
					return true
				}
			}
		}
	}
	return false
}
