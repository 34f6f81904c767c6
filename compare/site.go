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
	return roundup(lo) && !roundup(hi) || province(lo.Event.Places[0]) && len(lo.Event.Places) <= 2 && !slices.ContainsFunc(hi.Event.Places, province)
}

// otherTown tells whether a claim names a town or a site that neither another
// claim nor the event of its text has.
func (g *Group) otherTown(a, b *member) bool {
	if !sited(a.Claim) || namesSite(b.Claim, a.Claim) {
		return false
	}
	fs, narrow := g.world.facets, narrowOf(a.Claim, b.Claim)
	for _, f := range g.world.subjects[b.subject].places {
		for _, p := range a.Event.Places {
			if narrow(p) && narrow(fs.words[f]) && places.Related(p, fs.words[f]) {
				return false
			}
		}
	}
	return true
}

// sited tells whether a claim has a place narrower than a country.
func sited(c *claims.Claim) bool {
	return len(c.Event.Sites) > 0 || hasProvince(c.Event.Places)
}

// local tells whether a claim has a place as narrow as a town.
func local(c *claims.Claim) bool {
	return len(c.Event.Sites) > 0 || slices.ContainsFunc(c.Event.Places, town)
}

// townsApart tells whether two claims of two texts are of towns of which none is, or
// lies in, one of the other: five died in Tampa, Florida, three in Miami, Florida.
// Beyond a handful of texts they must be of towns alone, and a text of them tell of
// both: five in Kharkiv and three in Odesa, three in Odesa.
func (w *world) townsApart(a, b *claims.Claim) bool {
	x, y := a.Event.Places, b.Event.Places
	if len(a.Event.Sites)+len(b.Event.Sites) > 0 || !hasProvince(x) || !hasProvince(y) {
		return false
	}
	if w.n <= handful && !anyShared(x, y) {
		return true
	}
	other := func(p string) bool { return !province(p) }
	if slices.ContainsFunc(x, other) || slices.ContainsFunc(y, other) || sharesPlace(x, y, province) {
		return false
	}
	knows := func(document string, towns []string) bool {
		return slices.ContainsFunc(few(w.told(document)), func(c *claims.Claim) bool { return c.Number != "" && sharesPlace(c.Event.Places, towns, province) })
	}
	return knows(a.Document, y) || knows(b.Document, x)
}

// province tells whether a place is one, or a town, and no country.
func province(id string) bool { return strings.IndexByte(id, '/') >= 0 }

func hasProvince(places []string) bool {
	for _, p := range places {
		if province(p) {
			return true
		}
	}
	return false
}

// town tells whether a place is one, and no country or state, which have capitals
// or digits: US/MO, US/MO/st-louis.
func town(id string) bool {
	i := strings.LastIndexByte(id, '/')
	return i >= 0 && id[i+1] >= 'a'
}

// namesSite tells whether a claim names a site or a town of another one. The state
// that two of them lie in makes them none.
func namesSite(c, other *claims.Claim) bool {
	if sharesSite(other.Event.Sites, c.Event.Names) {
		return true
	}
	narrow := narrowOf(c, other)
	for _, p := range other.Event.Places {
		if narrow(p) && sharesSite([]string{places.Name(p)}, c.Event.Names) {
			return true
		}
	}
	return sharesPlace(other.Event.Places, c.Event.Places, narrow)
}

// narrowOf tells which places can make two claims of one place: their towns where
// both have one, or a site; else their states too.
func narrowOf(a, b *claims.Claim) func(id string) bool {
	if local(a) && local(b) {
		return town
	}
	return province
}

// sharesTown tells whether a town of one list is, or lies in, one of another.
func sharesTown(a, b []string) bool { return sharesPlace(a, b, town) }

// sharesPlace tells whether a place of one list, as narrow as asked for, is, or
// lies in, one of another.
func sharesPlace(a, b []string, narrow func(id string) bool) bool {
	for _, p := range a {
		for _, q := range b {
			if narrow(p) && narrow(q) && places.Related(p, q) {
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
