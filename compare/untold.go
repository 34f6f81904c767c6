package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// untold leaves of findings, the worst first, those that tell no more than one before them
// of the same check: the figures of a note, as those of two kinds, stand there already, on
// two sides as well.
func untold(found []Finding) []Finding {
	by := map[string][]int{} // the findings kept, by the documents that they quote
	kept := found[:0]
	for _, f := range found {
		docs := quotedBy(&f)
		if f.Severity == Note && len(docs) > 0 && slices.ContainsFunc(by[docs[0]], func(k int) bool { return toldIn(&f, &kept[k]) }) {
			continue
		}
		for _, d := range docs {
			by[d] = append(by[d], len(kept))
		}
		kept = append(kept, f)
	}
	return kept
}

// toldIn tells whether each side of finding b stands on a side of its own in finding a.
func toldIn(b, a *Finding) bool {
	if a.Check != b.Check || len(b.Sides) < 2 || len(b.Sides) > len(a.Sides) {
		return false
	}
	taken := make([]bool, len(a.Sides))
	for i := range b.Sides {
		k := slices.IndexFunc(a.Sides, func(s Side) bool { return holdsSide(&s, &b.Sides[i]) })
		if k < 0 || taken[k] {
			return false
		}
		taken[k] = true
	}
	return true
}

// holdsSide tells whether all figures of side b stand on side a.
func holdsSide(a, b *Side) bool {
	return !slices.ContainsFunc(b.Claims, func(c claims.Claim) bool {
		return !slices.ContainsFunc(a.Claims, func(o claims.Claim) bool {
			return o.Document == c.Document && o.Part == c.Part && o.Number == c.Number && overlap(&o, &c)
		})
	})
}

// quotedBy lists the documents that a finding quotes.
func quotedBy(f *Finding) (docs []string) {
	for _, s := range f.Sides {
		for i := range s.Claims {
			docs = append(docs, s.Claims[i].Document)
		}
	}
	slices.Sort(docs)
	return slices.Compact(docs)
}
