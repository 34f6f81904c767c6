package compare

import (
	"strconv"

	"github.com/gainsay/gainsay/claims"
)

// addressesRead is how many addresses of one street are compared.
const addressesRead = 64

// addresses compares where two texts of one event, or one text in like words, put
// it: two blocks of one street, two floors, two ways from one town.
func addresses(g *Group) []Finding {
	seen := newPeers[string](addressesRead)
	var clashes []clash
	for i, c := range g.Claims {
		key := c.Key + " " + c.Subject
		if numbered(c) {
			key = c.Subject
		}
		for _, j := range seen.meet(key, i) {
			if x, ok := g.twoAddresses(j, i); ok {
				clashes = append(clashes, x)
			}
		}
		if g.world.n > handful || !numbered(c) {
			continue
		}
		for _, j := range seen.meet(c.Key+" at "+c.Object, i) {
			if x, ok := g.twoStreets(j, i); ok {
				clashes = append(clashes, x)
			}
		}
	}
	return g.joined(clashes, placedAt, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides, Message: orList(sides, inQuotes)}
		f.Verdict, f.Because = worst(all)
		if c := &sides[0].Claims[0]; c.Key == "floor" || c.Key == "on floor" || c.Key == "marker" || c.Key == "lanes" || c.Subject != sides[1].Claims[0].Subject || inOneText(sides) {
			f.Severity = Note
		}
		return f
	})
}

// placedAt is what an address says.
func placedAt(c *claims.Claim) string { return c.Expected + " " + c.Object + " " + c.Subject }

// twoAddresses tells whether two claims put one thing at two addresses.
func (g *Group) twoAddresses(i, j int) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	if a.Background || b.Background || a.Superseded || b.Superseded || a.Passage == b.Passage || oneAddress(a, b) {
		return clash{}, false
	}
	because := "the texts tell of one event"
	switch {
	case a.Document == b.Document && a.Key == "way":
		return clash{}, false
	case a.Document == b.Document:
		if a.Sentence == b.Sentence && a.Part == b.Part || len(common(a.Context, b.Context)) < addressWords {
			return clash{}, false
		}
		because = "the sentences are alike"
	case g.world.n > chosen && !sharesWords(a, b, onsetWords) || !g.inOneStory(i, j), a.Key == "on floor" && len(common(a.Context, b.Context)) < floorWords:
		return clash{}, false
	case g.otherAddress(a) || g.otherAddress(b):
		return clash{}, false
	}
	g.judged()
	if a.Subject != "" {
		because += ", and of one place: " + a.Subject
	}
	return clash{i, j, Discrepancy, []string{because}}, true
}

// twoStreets tells whether two texts of one event put it at one number of two
// streets: the 1200 block of Alder and of Elder Avenue. Neither may have another
// address.
func (g *Group) twoStreets(i, j int) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	if a.Document == b.Document || a.Background || b.Background || a.Superseded || b.Superseded || a.Passage == b.Passage || len(a.Object) < 2 || a.Key == "block" && len(a.Object) < 3 {
		return clash{}, false
	}
	if sharedIn(sortedWords(a.Subject), sortedWords(b.Subject)) > 0 || a.Subject == "" || b.Subject == "" || !g.inOneStory(i, j) || !g.onlyAddress(a) || !g.onlyAddress(b) {
		return clash{}, false
	}
	g.judged()
	return clash{i, j, Discrepancy, []string{"the texts tell of one event, and of one number: " + a.Object}}, true
}

// onlyAddress tells whether the text of a claim names no other street.
func (g *Group) onlyAddress(c *claims.Claim) bool {
	for _, o := range few(g.world.told(c.Document)) {
		if o.Kind == c.Kind && numbered(o) && o.Subject != c.Subject {
			return false
		}
	}
	return true
}

// addressWords is how many words two sentences of one text share that give one
// thing two addresses, and floorWords those of two texts that put it on two floors.
const (
	addressWords = 4
	floorWords   = 3 // "floor" is one
)

// otherAddress tells whether the text of a claim gives its street, or what floor
// it was, in another way too: it tells of several.
func (g *Group) otherAddress(c *claims.Claim) bool {
	for _, o := range g.world.told(c.Document) {
		if o.Kind == c.Kind && o.Subject == c.Subject && (o.Key == c.Key || numbered(o) && numbered(c)) && !oneAddress(o, c) {
			return true
		}
	}
	return false
}

func numbered(c *claims.Claim) bool { return c.Key == "block" || c.Key == "number" }

// oneAddress tells whether two claims can be of one address: 1214 is in the 1200
// block, and a side of the street that only one of them tells says nothing.
func oneAddress(a, b *claims.Claim) bool {
	if a.Expected != "" && b.Expected != "" && a.Expected != b.Expected {
		return false
	}
	if a.Object == b.Object {
		return true
	}
	if a.Key == "way" && b.Key == "way" { // one is the other turned round: else they are of two things
		return a.Value.Unit != b.Value.Unit || !a.Value.Agrees(b.Value)
	}
	if a.Key == b.Key || !numbered(a) || !numbered(b) {
		return false
	}
	x, errX := strconv.Atoi(a.Object)
	y, errY := strconv.Atoi(b.Object)
	return errX != nil || errY != nil || x/100 == y/100
}
