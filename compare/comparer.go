package compare

import (
	"cmp"
	"slices"
	"sync"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/order"
	"github.com/gainsay/gainsay/compare/internal/shelf"
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

	// Workers is how many goroutines compare, each some groups; 0 and 1 are
	// one. The findings are the same. Checks are run for several groups at a
	// time then, each for one by one goroutine.
	Workers int

	size int // of the groups of an archive, for tests; 0: groupSize
}

// Compare returns the findings among the claims with the zero [Comparer].
func Compare(cs []claims.Claim) []Finding { return new(Comparer).Compare(cs) }

// Compare returns the findings among the claims, worst first and then in order
// of the first quote. The order of the claims does not matter.
func (c *Comparer) Compare(cs []claims.Claim) []Finding { return c.compare(shelf.Of(cs)) }

// Documents returns the findings among documents, with the zero
// [claims.Extractor] and [Comparer]. It fails when a document cannot be
// extracted: its language is not supported or not to be told.
func Documents(docs ...*claims.Document) ([]Finding, error) {
	var e claims.Extractor
	var all []claims.Claim
	for _, d := range docs {
		cs, err := e.Extract(d)
		if err != nil {
			return nil, err
		}
		all = append(all, cs...)
	}
	return Compare(all), nil
}

func (c *Comparer) compare(s shelf.Shelf) []Finding {
	checks := c.Checks
	if checks == nil {
		checks = Checks()
	}
	w := newWorld(s, c.Workers)
	if w.n > handful { // of fewer every text may be held against every other
		w.size = max(1, w.size/max(1, c.Workers)) // together they hold about as much as one
	}
	w.size = cmp.Or(c.size, w.size)
	var found []Finding
	var near []nearPair
	judged := 0
	for _, out := range c.runAll(w, checks) {
		found, near, judged = append(found, out.found...), append(near, out.near...), judged+out.judged
	}
	slices.SortFunc(found, compareFindings)
	found = slices.CompactFunc(found, func(a, b Finding) bool { return a.ID == b.ID && compareFindings(a, b) == 0 })
	found = untold(found)
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
		return cmp.Or(order.Claims(x.A, y.A), order.Claims(x.B, y.B), cmp.Compare(x.check, y.check), cmp.Compare(x.Reason, y.Reason))
	})
	for i, p := range near {
		if i > 0 && p == near[i-1] {
			continue
		}
		c.WhyNot(p.NearPair)
	}
}

// finish fills in what follows from the rest of a finding.
func finish(f Finding, check *Check, g *Group) Finding {
	f.Check, f.Kind = cmp.Or(f.Check, check.Name), cmp.Or(f.Kind, g.Key)
	if f.Severity == 0 {
		f.Severity = f.Verdict.Severity()
	}
	for i := range f.Sides {
		cs := make([]claims.Claim, len(f.Sides[i].Claims)) // with no room to spare: it is kept
		for j := range cs {
			cs[j] = g.world.Keep(shelf.Whole(&f.Sides[i].Claims[j]))
		}
		f.Sides[i].Claims = cs
	}
	if f.ID == "" {
		f.ID = fingerprint(&f)
	}
	return f
}

// factsOf is what is known of a kind.
func (c *Comparer) factsOf(kind string) *claims.Kind {
	if c.Kinds == nil {
		if k := builtIn()[kind]; k != nil {
			return k
		}
		return &claims.Kind{Name: kind}
	}
	if i := slices.IndexFunc(c.Kinds, func(k *claims.Kind) bool { return k.Name == kind }); i >= 0 {
		return c.Kinds[i]
	}
	return &claims.Kind{Name: kind}
}

// builtIn are the built-in kinds by name.
var builtIn = sync.OnceValue(func() map[string]*claims.Kind {
	all := claims.Kinds()
	by := make(map[string]*claims.Kind, len(all))
	for _, k := range all {
		by[k.Name] = k
	}
	return by
})
