package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/order"
)

// echo adds to what was found of counts of a handful of texts who else gives a figure of
// a side: a headline that says it again, a third text that leads with it.
func (g *Group) echo() {
	if g.world.n > handful || g.Kind.Check != "count" || g.Kind.Name == "quantity" {
		return
	}
	for i := range g.found {
		if f := &g.found[i]; f.Kind == "" {
			for s := range f.Sides {
				first := f.Sides[s].Claims[0]
				g.echoOf(f, s, func(c *claims.Claim) bool { return g.sameCount(c, &first) }, g.mayEcho)
			}
		}
	}
}

// echoOf adds to a side of a finding the claims that say again what it says, of texts that
// may stand there.
func (g *Group) echoOf(f *Finding, s int, says func(c *claims.Claim) bool, may func(f *Finding, s, k int) bool) {
	side := &f.Sides[s]
	for k, c := range g.Claims {
		if len(side.Claims) < sidesKept && says(c) && !holds(f, c) && may(f, s, k) {
			side.Claims = append(side.Claims, *c)
		}
	}
	slices.SortFunc(side.Claims, func(a, b claims.Claim) int { return order.Claims(&a, &b) })
}

// sameCount tells whether a claim gives the figure of another for what can be the same
// people or things, as the whole of its event.
func (g *Group) sameCount(c, first *claims.Claim) bool {
	switch {
	case c.Number == "" || c.Value != first.Value || c.Key != first.Key || c.Background || c.Superseded || counts(c) != counts(first) || c.Count == claims.Rank:
		return false
	case g.unsure(c) != g.unsure(first) || c.Stance == claims.Denied || !sameStart(c.Since, first.Since) || !g.ofBearers && daysApart(c, first, false):
		return false
	}
	return sameHead(c, first) || general(c) || general(first) || figure(&c.Value) >= ofWar && c.Language == first.Language
}

// holds tells whether a finding has a claim already.
func holds(f *Finding, c *claims.Claim) bool {
	return slices.ContainsFunc(f.Sides, func(s Side) bool {
		return slices.ContainsFunc(s.Claims, func(o claims.Claim) bool {
			return o.Document == c.Document && o.Part == c.Part && o.Start == c.Start
		})
	})
}

// holdsAll tells whether a finding has all claims of another already.
func holdsAll(f, o *Finding) bool {
	return !slices.ContainsFunc(o.Sides, func(s Side) bool {
		return slices.ContainsFunc(s.Claims, func(c claims.Claim) bool { return !holds(f, &c) })
	})
}

// mayEcho tells whether the text of claim k can stand on a side: it is there already,
// or it tells of the event of that side and gives the figure of no other.
func (g *Group) mayEcho(f *Finding, s, k int) bool {
	c, first := g.Claims[k], &f.Sides[s].Claims[0]
	if slices.ContainsFunc(f.Sides[s].Claims, func(o claims.Claim) bool { return o.Document == c.Document }) {
		return true
	}
	for i := range f.Sides {
		if i != s && slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
			return o.Kind == c.Kind && o.Count != claims.PartOf && figure(&o.Value) == figure(&f.Sides[i].Claims[0].Value)
		}) {
			return false
		}
	}
	doc, ok := g.world.document(first.Document)
	return ok && (!slices.Contains(c.Scope, more) || slices.Contains(first.Scope, more) || g.besideDead(c)) && g.world.tellOne(g.docs[k], doc)
}
