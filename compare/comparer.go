package compare

import (
	"cmp"
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// Comparer compares claims. The zero value uses the built-in kinds and checks.
type Comparer struct {
	Kinds  []*claims.Kind // what is known of kinds; nil: all that [claims.Kinds] returns
	Checks []*Check       // nil: all that [Checks] returns

	// WhyNot, when set, is told every pair of claims that a check looked at
	// and did not report, in the order of the claims.
	WhyNot func(NearPair)
	// Judged, when set, is told in the end how many pairs of claims the checks
	// held against each other.
	Judged func(pairs int)
}

// Compare returns the findings among the claims with the zero [Comparer].
func Compare(cs []claims.Claim) []Finding { return new(Comparer).Compare(cs) }

// Compare returns the findings among the claims, worst first and then in order
// of the first quote. The order of the claims does not matter.
func (c *Comparer) Compare(cs []claims.Claim) []Finding {
	checks := c.Checks
	if checks == nil {
		checks = Checks()
	}
	var found []Finding
	var near []nearPair
	judged := 0
	for _, g := range c.groups(cs) {
		for _, check := range checks {
			if c.WhyNot != nil {
				name := check.Name
				g.near = func(p NearPair) { near = append(near, nearPair{p, name}) }
			}
			for _, f := range check.Run(g) {
				found = append(found, finish(f, check, g))
			}
		}
		judged = g.world.judged
	}
	slices.SortFunc(found, compareFindings)
	found = slices.CompactFunc(found, func(a, b Finding) bool { return a.ID == b.ID && compareFindings(a, b) == 0 })
	distinguish(found)
	c.tell(near)
	if c.Judged != nil {
		c.Judged(judged)
	}
	return found
}

type nearPair struct {
	NearPair
	check string
}

func (c *Comparer) tell(near []nearPair) {
	slices.SortFunc(near, func(x, y nearPair) int {
		return cmp.Or(compareClaims(x.A, y.A), compareClaims(x.B, y.B), cmp.Compare(x.check, y.check), cmp.Compare(x.Reason, y.Reason))
	})
	for i, p := range near {
		if i > 0 && p == near[i-1] {
			continue
		}
		c.WhyNot(p.NearPair)
	}
}

// groups puts the claims in order, once each, and splits them by kind.
func (c *Comparer) groups(cs []claims.Claim) []*Group {
	facts := map[string]*claims.Kind{}
	for _, k := range c.kinds() {
		facts[k.Name] = k
	}
	all := make([]*claims.Claim, len(cs))
	for i := range cs {
		all[i] = whole(&cs[i])
	}
	slices.SortFunc(all, compareClaims)
	all = slices.CompactFunc(all, func(a, b *claims.Claim) bool { return compareClaims(a, b) == 0 })
	w := newWorld(all)

	index := make([]int32, len(all))
	for i := range index {
		index[i] = int32(i)
	}
	slices.SortStableFunc(index, func(i, j int32) int { return cmp.Compare(all[i].Kind, all[j].Kind) })
	var groups []*Group
	for len(index) > 0 {
		n, kind := 1, all[index[0]].Kind
		for n < len(index) && all[index[n]].Kind == kind {
			n++
		}
		g := &Group{Key: kind, Kind: facts[kind], Claims: make([]*claims.Claim, n), world: w, index: index[:n:n]}
		for i, j := range g.index {
			g.Claims[i] = all[j]
		}
		if g.Kind == nil {
			g.Kind = &claims.Kind{Name: g.Key}
		}
		groups = append(groups, g)
		index = index[n:]
	}
	return groups
}

// finish fills in what follows from the rest of a finding.
func finish(f Finding, check *Check, g *Group) Finding {
	f.Check = cmp.Or(f.Check, check.Name)
	f.Kind = cmp.Or(f.Kind, g.Key)
	if f.Severity == 0 {
		f.Severity = f.Verdict.Severity()
	}
	for i := range f.Sides {
		for j := range f.Sides[i].Claims {
			f.Sides[i].Claims[j] = *whole(&f.Sides[i].Claims[j])
		}
	}
	f.ID = fingerprint(&f)
	return f
}

// whole is a claim with nothing nil: one that somebody made may lack its
// origin and its scene.
func whole(c *claims.Claim) *claims.Claim {
	if c.Origin != nil && c.Event.Scene != nil {
		return c
	}
	w := *c
	if w.Origin == nil {
		w.Origin = new(claims.Origin)
	}
	if w.Event.Scene == nil {
		w.Event.Scene = new(claims.Scene)
	}
	return &w
}
