package compare

import "github.com/gainsay/gainsay/claims"

// guests folds the claims of the kinds beside the figures that no kind knows,
// where few articles are compared: what one text words as a kind does, "200
// children were hospitalized", another may not, "an ambulance train brought 310
// children to the capital". Guests are compared with hosts only.
func (f *folder) guests() {
	if len(f.slotted) == 0 {
		return
	}
	for doc := range int32(f.world.n) {
		for i, c := range f.world.Claims(doc) {
			if c.Kind == f.Key || c.Count == claims.PartOf {
				continue
			}
			if k := f.facts(c.Kind); k.Check == "count" || k.Check == "quantity" {
				f.add(f.asGuest(c, k), f.world.first[doc]+int32(i), doc, true)
			}
		}
	}
}

// asGuest is a claim of a kind as one of no kind would be: "310 children" have
// no unit.
func (g *Group) asGuest(c *claims.Claim, k *claims.Kind) *claims.Claim {
	if k.Unit == "" || c.Value.Unit != k.Unit {
		return g.inBase(c)
	}
	out := *c
	out.Value.Unit = ""
	g.made(&out, c)
	return &out
}
