package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// compoundLeast is the least figure by which a compound rather names its noun:
// a game has several three-run leads.
const compoundLeast = 10

// oneSuch is why two figures by a compound are held against each other.
const oneSuch = "each text has one such figure of this noun; that both are of one thing is likely, not sure"

// compoundOf tells whether a claim is a compound of an event with a noun of its own and
// a figure of at least so much.
func compoundOf(c *claims.Claim, least float64) bool {
	return compound(c) && c.Head != "" && figure(&c.Value) >= least && c.Count == claims.OfEvent && len(firstWord(c.After)) > 2
}

// compounds notes what two of a handful of texts of one event each say of one
// noun: a 35-word oath, the 38-word oath.
func (g *Group) compounds() {
	if g.Key != "quantity" || g.world.n > handful || g.world.n < 2 {
		return
	}
	var tied []*member
	for i, c := range g.Claims {
		if compoundOf(c, compoundLeast) {
			if m := g.member(i); m.subject >= 0 {
				tied = append(tied, m)
			}
		}
	}
	alone := func(a *member) bool {
		return !slices.ContainsFunc(tied, func(o *member) bool {
			return o.doc == a.doc && o.Head == a.Head && firstWord(o.After) == firstWord(a.After) && figure(&o.Value) != figure(&a.Value)
		})
	}
	for i, a := range tied {
		for _, b := range tied[i+1:] {
			if a.doc != b.doc && a.Language == b.Language && oneCompound(a.Claim, b.Claim) && !a.Value.Agrees(b.Value) && alone(a) && alone(b) && fewTimes(a.Claim, b.Claim, nearFigures) &&
				!otherDays(a.Claim, b.Claim) && (g.world.share(a.doc, b.doc) || g.world.meet(a.subject, b.subject).all > 0) && !g.sided(a, b) {
				g.stray([][2]*member{{a, b}}, oneSuch)
			}
		}
	}
}

// attributeLeast is the least figure of a compound that is held against a count
// of its noun: two runs are no three-run lead.
const attributeLeast = 4

// attributes notes what one of a handful of texts of one event says of a thing by
// a compound and another by a count, each the only one of its noun: the
// five-carriage train, the first of four carriages.
func (g *Group) attributes() {
	if g.Key != "quantity" || g.world.n > handful || g.world.n < 2 {
		return
	}
	for i, c := range g.Claims {
		if !compoundOf(c, attributeLeast) {
			continue
		}
		a := g.member(i)
		if a.subject < 0 || !g.onlyUnit(a) {
			continue
		}
		var pairs slipPairs
		for doc := range int32(g.world.n) {
			if doc != a.doc && g.world.tellOne(a.doc, doc) {
				g.attributeIn(a, doc, &pairs)
			}
		}
		for _, p := range pairs {
			g.stray(p, oneSuch)
		}
	}
}

// attributeIn adds the counts of a document of the noun that a claim of another has in a compound,
// and that claim: the 200-student school, 300 students in class.
func (g *Group) attributeIn(a *member, doc int32, pairs *slipPairs) {
	for i, c := range few(g.world.Claims(doc)) {
		k := g.facts(c.Kind)
		if c.Head != a.Head || c.Kind != "quantity" && !(k.Check == "count" && k.Unit == "person" && (demandsOf(k) != demand{} || slices.Contains(k.Same, "crowd"))) || compound(c) || c.Count != claims.OfEvent || c.Number == "" || c.Language != a.Language || bounded(c) || vague(c) || c.Superseded || c.Stance != a.Stance || slices.Contains(c.Scope, more) {
			continue
		}
		b := g.memberIn(doc, i, g.asGuest(c, k))
		if lo, hi := lower(a.Claim, b.Claim); b.subject >= 0 && b.Value.Unit == "" && !lo.Value.Agrees(hi.Value) && !rounded(lo, hi) && figure(&lo.Value) >= attributeLeast && within(lo, hi, nearFigures) && (!otherDays(lo, hi) || publishedWithin(lo, hi, notedDays)) &&
			g.onlyOfNoun(c) && !g.sided(a, b) {
			pairs.add(a, b)
		}
	}
}

// onlyOfNoun tells whether a text has one value only of the noun of a count.
func (g *Group) onlyOfNoun(c *claims.Claim) bool {
	return !slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
		return o.Number != "" && o.Head == c.Head && figure(&o.Value) != figure(&c.Value)
	})
}
