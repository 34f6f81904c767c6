package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// oneOfKin is why figures of two kinds are held against each other.
const oneOfKin = "each text has one such figure, in other words; that both are of one thing is likely, not sure"

// kindred notes what two of a handful of texts of one event each tell once, in words of
// two kinds: 4,000 people gathered, up to 1,500 demonstrators turned out.
func (g *Group) kindred() {
	if len(g.Kind.Kin) == 0 || g.world.n > handful || g.world.n < 2 {
		return
	}
	var ours, theirs []*member
	for doc := range int32(g.world.n) {
		for i, c := range few(g.world.Claims(doc)) {
			if kin := slices.Contains(g.Kind.Kin, c.Kind); (kin || c.Kind == g.Key) && ofThing(c) && c.Number != "" && g.loneOfKin(c, doc) {
				if m := g.memberIn(doc, i, g.asKin(c)); m.subject >= 0 && kin {
					theirs = append(theirs, m)
				} else if m.subject >= 0 {
					ours = append(ours, m)
				}
			}
		}
	}
	var pairs slipPairs
	for _, a := range ours {
		for _, b := range theirs {
			if a.doc != b.doc && g.kinPair(a, b) && !g.sided(a, b) {
				pairs.add(a, b)
			}
		}
	}
	for _, p := range pairs {
		if lo, hi := lower(p[0][0].Claim, p[0][1].Claim); g.Kind.Grows && ordered(lo, hi) == earlier {
			g.strayAs(p, ifGrown(lo, hi))
			continue
		}
		g.stray(p, oneOfKin)
	}
}

// asKin is a claim of a kin of the group's kind as one of the kind would be: cases of a
// disease count those who have it.
func (g *Group) asKin(c *claims.Claim) *claims.Claim {
	if g.Kind.Check != "count" || c.Value.Unit == g.Kind.Unit {
		return g.inBase(c)
	}
	out := *c
	out.Value.Unit = g.Kind.Unit
	g.made(&out, c)
	return &out
}

// loneOfKin tells whether a document has one value only of the group's kind and its kin
// that is anywhere near a claim's.
func (g *Group) loneOfKin(c *claims.Claim, doc int32) bool {
	return !slices.ContainsFunc(few(g.world.Claims(doc)), func(o *claims.Claim) bool {
		return (o.Kind == g.Key || slices.Contains(g.Kind.Kin, o.Kind)) && o.Number != "" && figure(&o.Value) != figure(&c.Value) && fewTimes(o, c, farVoices)
	})
}

// kinPair tells whether the only such figures of two texts may be of one thing and cannot
// both be true of it.
func (g *Group) kinPair(a, b *member) bool {
	lo, hi := lower(a.Claim, b.Claim)
	switch {
	case lo.Language != hi.Language || lo.Value.Unit != hi.Value.Unit || lo.Value.Agrees(hi.Value) || rounded(lo, hi) || figure(&lo.Value) < countedLeast || !within(lo, hi, farAcross):
		return false
	case otherDays(lo, hi) || daysApart(lo, hi, true) || !slices.Contains(g.Kind.Same, "announced") && (lo.Stance == claims.Planned) != (hi.Stance == claims.Planned) || lo.Part == claims.Body && lo.Passage != 0 && lo.Passage == hi.Passage:
		return false
	case g.linkedApartBeside(a, b) || clausesNamed(lo, hi) || g.otherPlace(a, b) || g.otherPlace(b, a) || g.saysFigure(lo.Document, hi) || g.saysFigure(hi.Document, lo):
		return false
	}
	return g.world.share(a.doc, b.doc)
}
