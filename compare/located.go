package compare

import (
	"cmp"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/places"
)

var placeCheck = &Check{
	Name: "place",
	Doc:  "One person's home, one birth, crash or sinking at two places: Ana Rossetti, 34, of Lima, and Ana Rossetti, 34, of Quito.",
	More: `Two claims meet when they give one full name, in one text or in two that tell of one
event: a home behind an age (34, of Lima; 34, a pilot from Lossen), or what comes once right before its place (was born in
Lima, sank off Corso; also died, killed, abducted, crashed, exploded, collapsed). Places are those of a small gazetteer, and one inside the other is the same
place (Lima, Peru); two homes that it does not know are two where they share no word.
And where texts of one event put it: two blocks or numbers of one
street (1214 is in the 1200 block), its two ends (North and South First Street), two floors
of an apartment, one way turned round (4 miles south and 4 miles north of Tarvo).

Silent: other places it does not know, last names alone, what may happen twice; addresses where
someone lives, was arrested or ran to; a text that has two.
`,
	Measured: precision("place"),
	Run:      located,
}

// located compares where people live and were born.
func located(g *Group) []Finding {
	if g.Key == "address" {
		return addresses(g)
	}
	if g.Key != "located" {
		return nil
	}
	people := newPeers[string](agesRead)
	var clashes []clash
	for i, c := range g.Claims {
		if !strings.Contains(c.Subject, " ") {
			continue
		}
		for _, j := range people.meet(c.Key+" "+c.Subject, i) {
			g.judged()
			o := g.Claims[j]
			if sameHome(o.Object, c.Object) || !g.oneTale(o, c) {
				continue
			}
			clashes = append(clashes, clash{j, i, Discrepancy, []string{"same name"}})
		}
	}
	say := func(c *claims.Claim) string { return cmp.Or(places.Name(c.Object), c.Object) }
	return g.joined(clashes, say, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides, Severity: Note}
		f.Verdict, f.Because = worst(all)
		f.Message = whoIs(sides) + ", " + sides[0].Claims[0].Key + ": " + orList(sides, say)
		return f
	})
}

// sameHome tells whether two places may be one: one lies in the other, one is of no
// known place, or both are and have a word in common.
func sameHome(a, b string) bool {
	x, y := places.Name(a) != "", places.Name(b) != ""
	if x && y {
		return places.Related(a, b)
	}
	if x != y {
		return true
	}
	for w := range strings.FieldsSeq(a) {
		for v := range strings.FieldsSeq(b) {
			if strings.EqualFold(v, w) {
				return true
			}
		}
	}
	return false
}
