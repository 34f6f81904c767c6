package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// bothRecall is why two figures of a year long before their texts are held against
// each other.
const bothRecall = "both texts recall it of the same time; that both are of one thing is likely, not sure"

// recalled notes what two of a handful of texts of one event recall of one time
// before it, by one noun or in words of which they share some: the last strike, in 2009, lasted 11
// days, the strike of 2009 dragged on for 12. A text that recalls another figure of
// that time and noun is silent.
func (g *Group) recalled() {
	if g.world.n > handful || g.world.n < 2 {
		return
	}
	var each []*member
	for i, c := range g.Claims {
		if g.recalls(c) {
			if m := g.member(i); m.subject >= 0 {
				each = append(each, m)
			}
		}
	}
	var pairs slipPairs
	for i, a := range each {
		for _, b := range each[i+1:] {
			if a.doc != b.doc && g.oneRecalled(a, b) && !g.sided(a, b) {
				pairs.add(a, b)
			}
		}
	}
	for _, p := range pairs {
		g.stray(p, bothRecall)
	}
}

// recalls tells whether a claim is a figure of a time long before its text that is
// named, and its text has no other of that time.
func (g *Group) recalls(c *claims.Claim) bool {
	if !c.Background || c.Number == "" || c.Event.From == 0 || c.Event.To == 0 || c.Count != claims.OfEvent || c.Stance != claims.Asserted && c.Stance != claims.Reported ||
		c.Superseded || bounded(c) || vague(c) || figure(&c.Value) < 2 || slices.Contains(c.Scope, more) {
		return false
	}
	if g.Kind.Name == "quantity" && (c.Value.Unit != "" || c.Head == "" || slices.Contains(anyone, c.Head)) {
		return false
	}
	return !slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
		return o.Kind == c.Kind && o.Number != "" && o.Value.Unit == c.Value.Unit && sameHead(o, c) && o.Event.From == c.Event.From && o.Event.To == c.Event.To && !o.Value.Agrees(c.Value)
	})
}

// ofOneTime tells whether two claims are of one time, of which one text may say the
// month and another the year; of what is counted over years they are the same years.
func ofOneTime(a, b *claims.Claim) bool {
	x, y := &a.Event, &b.Event
	if max(x.To-x.From, y.To-y.From) > allYear+month {
		return x.From == y.From && x.To == y.To
	}
	return x.From <= y.From && y.To <= x.To || y.From <= x.From && x.To <= y.To
}

// oneRecalled tells whether what two texts recall may be of one thing and cannot both
// be true of it.
func (g *Group) oneRecalled(a, b *member) bool {
	lo, hi := lower(a.Claim, b.Claim)
	switch {
	case lo.Language != hi.Language || lo.Value.Unit != hi.Value.Unit || !sameHead(lo, hi) || !ofOneTime(lo, hi) || lo.Key != hi.Key && g.Kind.Name != "quantity":
		return false
	case lo.Value.Agrees(hi.Value) || rounded(lo, hi) && !transposed(lo, hi) || !within(lo, hi, nearFigures) || lo.Passage != 0 && lo.Passage == hi.Passage:
		return false
	case namesApart(lo, hi) || numberBeside(lo, hi) || g.saysRare(hi.Document, lo) || g.saysRare(lo.Document, hi) || g.world.placesApart(lo, hi, a.subject, b.subject):
		return false
	}
	_, n := g.contextLike(lo, hi)
	return (n > 0 || g.Kind.Name == "quantity" && figure(&lo.Value) >= rareFigure) && g.world.tellOne(a.doc, b.doc)
}
