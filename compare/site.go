package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// sitesApart tells whether two claims of two texts are of two places of which
// at least one is too small for the table of places: where the sentence or the
// lead of the one is, "in the village of Tarvo", the other's does not name.
func sitesApart(a, b *claims.Claim) bool {
	if len(a.Event.Sites)+len(b.Event.Sites) == 0 || !sited(a) || !sited(b) {
		return false
	}
	return !namesSite(a, b) && !namesSite(b, a)
}

// sitesDiffer tells whether two claims of one text are of two such places, or
// the lower figure of one and the higher, further off, of wherever: a part.
func sitesDiffer(a, b *claims.Claim) bool {
	lo, hi := lower(a, b)
	switch {
	case len(lo.Event.Sites) == 0:
		return false
	case len(hi.Event.Sites) == 0:
		return apartBy(lo, hi) > 1 && !leads(lo)
	}
	return !sharesSite(lo.Event.Sites, hi.Event.Sites) && !sharesTown(lo.Event.Places, hi.Event.Places)
}

// partOfPlace tells whether the lower of two figures of one text is of towns, or
// of a list of places, and the higher of a wider place.
func partOfPlace(lo, hi *claims.Claim) bool {
	if lo.Document != hi.Document || len(lo.Event.Places) == 0 || len(hi.Event.Places) == 0 {
		return false
	}
	if len(lo.Event.Places) <= 2 && lo.Event.Places[0] != hi.Event.Places[0] && places.Contains(hi.Event.Places[0], lo.Event.Places[0]) {
		return true
	}
	return roundup(lo) && !roundup(hi) || town(lo.Event.Places[0]) && len(lo.Event.Places) <= 2 && !slices.ContainsFunc(hi.Event.Places, town)
}

// otherTown tells whether a claim names a town or a site that neither another
// claim nor the event of its text has.
func (g *Group) otherTown(a, b *member) bool {
	if !sited(a.Claim) || namesSite(b.Claim, a.Claim) {
		return false
	}
	fs := g.world.facets
	for _, f := range g.world.subjects[b.subject].places {
		for _, p := range a.Event.Places {
			if town(p) && town(fs.words[f]) && places.Related(p, fs.words[f]) {
				return false
			}
		}
	}
	return true
}

// sited tells whether a claim has a place as narrow as a town.
func sited(c *claims.Claim) bool {
	if len(c.Event.Sites) > 0 {
		return true
	}
	for _, p := range c.Event.Places {
		if town(p) {
			return true
		}
	}
	return false
}

// townsApart tells whether two claims of two texts are of towns of which none is, or
// lies in, one of the other: five died in Tampa, Florida, three in Miami, Florida.
// Beyond a handful of texts they must be of towns alone, and a text of them tell of
// both: five in Kharkiv and three in Odesa, three in Odesa.
func (w *world) townsApart(a, b *claims.Claim) bool {
	x, y := a.Event.Places, b.Event.Places
	if !slices.ContainsFunc(x, town) || !slices.ContainsFunc(y, town) || len(a.Event.Sites)+len(b.Event.Sites) > 0 {
		return false
	}
	if w.n <= handful && !anyShared(x, y) {
		return true
	}
	other := func(p string) bool { return !town(p) }
	if slices.ContainsFunc(x, other) || slices.ContainsFunc(y, other) || sharesTown(x, y) {
		return false
	}
	knows := func(document string, towns []string) bool {
		return slices.ContainsFunc(few(w.told(document)), func(c *claims.Claim) bool { return c.Number != "" && sharesTown(c.Event.Places, towns) })
	}
	return knows(a.Document, y) || knows(b.Document, x)
}

// town tells whether a place is one, and no country or state.
func town(id string) bool { return strings.Contains(id, "/") }

// namesSite tells whether a claim names a site or a town of another one.
func namesSite(c, other *claims.Claim) bool {
	if sharesSite(other.Event.Sites, c.Event.Names) {
		return true
	}
	for _, p := range other.Event.Places {
		if town(p) && sharesSite([]string{places.Name(p)}, c.Event.Names) {
			return true
		}
	}
	return sharesTown(other.Event.Places, c.Event.Places)
}

// sharesTown tells whether a town of one list is, or lies in, one of another.
func sharesTown(a, b []string) bool {
	for _, p := range a {
		for _, q := range b {
			if town(p) && town(q) && places.Related(p, q) {
				return true
			}
		}
	}
	return false
}

// sharesSite tells whether a name of one list is one of another, in whatever
// spelling of another script, or a part of one: Tarvo, Old Tarvo.
func sharesSite(sites, names []string) bool {
	for _, s := range sites {
		for _, n := range names {
			if s == n || strings.Contains(n, s) || strings.Contains(s, n) || spelling.OneSound(spelling.Letters(nil, strings.ToLower(s)), spelling.Letters(nil, strings.ToLower(n))) {
				return true
			}
		}
	}
	return false
}
