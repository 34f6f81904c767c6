package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// echoThings adds to what was found of figures of no kind who else gives a figure of a
// side: four bombs in two more texts, a petition of 300,000 by another noun.
func (g *Group) echoThings() {
	if g.world.n > handful || g.Key != "quantity" {
		return
	}
	for i := 0; i < len(g.found); i++ {
		f := &g.found[i]
		own := f.Message == g.message(f)
		for s := range f.Sides {
			told := f.Sides[s].Claims
			g.echoOf(f, s, func(c *claims.Claim) bool { return g.saysAgain(f, told, c) }, g.mayEchoThing)
		}
		if own {
			f.Message = g.message(f)
		}
		later := slices.DeleteFunc(g.found[i+1:], func(o Finding) bool { return heldBy(f, &o) })
		g.found = g.found[:i+1+len(later)]
	}
}

// heldBy tells whether a finding has all claims of another, which tells nothing more.
func heldBy(f, o *Finding) bool { return len(f.Sides) == len(o.Sides) && holdsAll(f, o) }

// saysAgain tells whether a claim gives the figure of a side for what that counts: by a noun of the
// finding, or in words of which it has some, and the figure is one that chance hardly makes twice.
func (g *Group) saysAgain(f *Finding, side []claims.Claim, c *claims.Claim) bool {
	if c.Number == "" || c.Background || c.Superseded || c.Count == claims.Rank || c.Count == claims.PartOf || c.Stance == claims.Denied || slices.Contains(c.Scope, more) {
		return false
	}
	for i := range side {
		o := &side[i]
		if o.Language != c.Language || o.Value.Unit != c.Value.Unit || !oneNumber(o, c) || vague(o) != vague(c) || g.unsure(o) != g.unsure(c) || daysApart(o, c, false) {
			continue
		}
		if c.Value.Unit == "" && c.Head != "" && slices.ContainsFunc(f.Sides, func(s Side) bool { return s.Claims[0].Head == c.Head }) {
			return true
		}
		if (figure(&c.Value) >= ofWar || len(strings.TrimRight(digits(c.Number), "0")) > 1) && g.ofSameThing(o, c) {
			return true
		}
	}
	return false
}

// oneNumber tells whether two figures are written with one number, whatever hedges them:
// nearly 235,000, an estimated 235,000.
func oneNumber(a, b *claims.Claim) bool {
	n := digits(a.Number)
	return figure(&a.Value) == figure(&b.Value) || n != "" && n == digits(b.Number) && fewTimes(a, b, hedgedTimes)
}

// hedgedTimes is how far "nearly" and "about" move the middle of what a figure may be.
const hedgedTimes = 1.2

// ofSameThing tells whether the noun of a figure stands around another of another noun, "objections
// from 46,000 residents", or the words around two measures are of one thing.
func (g *Group) ofSameThing(a, b *claims.Claim) bool {
	if a.Value.Unit == "" {
		return a.Head != "" && slices.Contains(b.Context, a.Head) || b.Head != "" && slices.Contains(a.Context, b.Head)
	}
	n := 0
	for _, w := range a.Context {
		if slices.Contains(b.Context, w) && g.tells(b, w) > 0 {
			n++
		}
	}
	return n > 1
}

// mayEchoThing tells whether the text of claim k can stand on a side of a finding: it is there
// already, or it tells of the event of that side and gives the figure of no other.
func (g *Group) mayEchoThing(f *Finding, s, k int) bool {
	c, first := g.Claims[k], &f.Sides[s].Claims[0]
	for i := range f.Sides {
		if i != s && slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
			other := &f.Sides[i].Claims[0]
			return o.Value.Unit == other.Value.Unit && figure(&o.Value) == figure(&other.Value) && (o.Value.Unit != "" || o.Head == other.Head || o.Head == c.Head)
		}) {
			return false
		}
	}
	doc, ok := g.world.document(first.Document)
	return ok && g.world.tellOne(g.docs[k], doc)
}
