package compare

import (
	"fmt"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// placesKept is how many places of a name a side of a finding lists.
const placesKept = 24

// everywhere adds to the sides of a finding about names where else they stand:
// in other texts of the event, for what one text spells in two ways, and further
// down in the texts that it names. What the finding is known by stays.
func (g *Group) everywhere(f *Finding) {
	f.Check, f.Kind = "name", g.Key
	f.ID = fingerprint(f)
	inside := inOneText(f.Sides)
	for i := range f.Sides {
		s := &f.Sides[i]
		if inside {
			if n := g.elsewhereToo(s, &f.Sides[1-min(i, 1)]); n > 0 {
				f.Because = append(f.Because, fmt.Sprintf("%s stands in %s too", plain(s.Claims[0].Quote), otherTexts(n)))
			}
		}
		listPlaces(s)
	}
}

// listPlaces adds to a side where else its names stand in their texts.
func listPlaces(s *Side) {
	var all []claims.Claim
	each := max(1, placesKept/len(s.Claims)) // beside the first
	for _, c := range s.Claims {
		also := c.Also
		c.Also = nil
		all = append(all, c)
		for _, p := range also[:min(len(also), each)] {
			c.Span, c.Line, c.Column = p.Span, p.Line, p.Column
			c.Before, c.After = "", ""
			all = append(all, c)
		}
	}
	s.Claims = all
}

// elsewhereToo adds the claims of other texts of the event that have the name
// of a side, and not that of the other one. It returns how many such texts there are.
func (g *Group) elsewhereToo(s, other *Side) int {
	own, ok := g.world.document(s.Claims[0].Document)
	name := s.Claims[0].Object
	words := strings.Fields(name)
	if !ok || len(words) == 0 {
		return 0
	}
	ix := g.names()
	n := 0
	for _, d := range ix.docs[ix.word(words[len(words)-1])] {
		if d == own || !g.world.share(own, d) || len(g.namedIn(d, other.Claims[0].Object)) > 0 {
			continue
		}
		if more := g.namedIn(d, name); len(more) > 0 {
			if n++; n <= sidesKept {
				for _, c := range more {
					s.Claims = append(s.Claims, *c)
				}
			}
		}
	}
	return n
}

// manyNames is how many names of a document are looked through for one; where
// claims that were read from a file have more, they are kept by name.
const manyNames = 256

// namedIn returns the claims of a document that have a name.
func (g *Group) namedIn(doc int32, name string) (out []*claims.Claim) {
	ix := g.names()
	if at, ok := ix.many[doc]; ok {
		return at[name]
	}
	cs, _ := g.world.Kind(doc, g.Key)
	if len(cs) > manyNames {
		at := map[string][]*claims.Claim{}
		for _, c := range cs {
			at[c.Object] = append(at[c.Object], c)
		}
		if ix.many == nil {
			ix.many = map[int32]map[string][]*claims.Claim{}
		}
		ix.many[doc] = at
		return at[name]
	}
	for _, c := range cs {
		if c.Object == name {
			out = append(out, c)
		}
	}
	return out
}

func otherTexts(n int) string {
	if n == 1 {
		return "another text"
	}
	return fmt.Sprintf("%d other texts", n)
}
