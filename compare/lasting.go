package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// lastingOne is why two stretches of time are held against each other.
const lastingOne = "each text tells once how long one thing of this name lasted"

// lastedApart tells whether two stretches of time are of two things by their nouns: the
// siege, the debate. Where one text has none the noun of the other stands beside it.
func lastedApart(a, b *claims.Claim) bool {
	lacks := func(c *claims.Claim, noun string) bool {
		return c.Subject == "" && !slices.Contains(c.Context, noun) && !slices.Contains(c.Event.Nouns, noun)
	}
	switch {
	case a.Subject == b.Subject:
		return false
	case a.Subject != "" && b.Subject != "":
		return true
	}
	return lacks(a, b.Subject) || lacks(b, a.Subject)
}

// lastings notes how long two of a handful of texts of one event say that one thing
// lasted, where each says so once of what both name by one noun, whatever else they say
// how long it took.
func (g *Group) lastings() {
	if !g.byNoun || g.world.n > handful || g.world.n < 2 {
		return
	}
	var each []*member
	for i, c := range g.Claims {
		if c.Subject != "" && c.Number != "" && ofThing(c) && g.lastsOnce(c, g.docs[i]) {
			if m := g.memberAs(i, g.inBase(c)); m.subject >= 0 {
				each = append(each, m)
			}
		}
	}
	var pairs slipPairs
	for i, a := range each {
		for _, b := range each[i+1:] {
			if a.doc != b.doc && a.Subject == b.Subject && a.Language == b.Language && g.lastedOne(a, b) && !g.sided(a, b) {
				pairs.add(a, b)
			}
		}
	}
	for _, p := range pairs {
		g.stray(p, lastingOne)
	}
}

// lastsOnce tells whether a document tells one length of time of what a claim tells of.
func (g *Group) lastsOnce(c *claims.Claim, doc int32) bool {
	return !slices.ContainsFunc(few(g.world.Claims(doc)), func(o *claims.Claim) bool {
		return o.Kind == c.Kind && o.Subject == c.Subject && !o.Value.Agrees(c.Value)
	})
}

// lastedOne tells whether two lengths of time may be of one thing and cannot both be true
// of it.
func (g *Group) lastedOne(a, b *member) bool {
	lo, hi := lower(a.Claim, b.Claim)
	switch {
	case lo.Value.Unit != hi.Value.Unit || lo.Value.Agrees(hi.Value) || rounded(lo, hi) || !within(lo, hi, farVoices) || lo.Stance != hi.Stance:
		return false
	case otherDays(lo, hi) || daysApart(lo, hi, true) || clausesNamed(lo, hi) || g.otherPlace(a, b) || g.otherPlace(b, a) || numberBeside(lo, hi):
		return false
	case !slices.Equal(lo.Scope, hi.Scope) || g.saysLength(lo.Document, hi) || g.saysLength(hi.Document, lo):
		return false
	}
	return g.world.share(a.doc, b.doc)
}

// saysLength tells whether a text has a length of time that agrees with a claim's, of
// whatever it is.
func (g *Group) saysLength(document string, c *claims.Claim) bool {
	return slices.ContainsFunc(few(g.world.told(document)), func(o *claims.Claim) bool {
		return o.Number != "" && o.Kind == c.Kind && inBase(o).Value.Agrees(c.Value)
	})
}
