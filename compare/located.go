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
Lima, sank off Corso; also died, killed, arrested, buried, abducted, crashed, exploded, collapsed,
signed), with days and asides between them (died on Sunday at her home in Paris). A crash without
a name is one by the day and by a full name that both sentences have, or between headline and text. Places are those of a small gazetteer, and one inside the other is the same
place (Lima, Peru); two homes that it does not know are two where they share no word.
And where texts of one event put it: two blocks or numbers of one
street (1214 is in the 1200 block), its two ends (North and South First Street), two floors
of an apartment, one way turned round (4 miles south and 4 miles north of Tarvo). Between a
handful of texts also one number of two streets (the 1200 block of Alder and of Elder
Avenue), where neither text names another, and two markers of a road (mile marker 233).

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
		meet := func(key string) {
			for _, j := range people.meet(key, i) {
				if x, ok := g.twoPlaces(j, i); ok {
					clashes = append(clashes, x)
				}
			}
		}
		switch {
		case c.Key == "home" && !strings.Contains(c.Subject, " "):
		case c.Key == "home":
			meet(c.Key + " " + c.Subject)
		case c.Subject != "":
			meet(c.Key + " " + c.Head + " " + lastName(c.Subject))
		default:
			meet(c.Key + " " + c.Head)
		}
	}
	say := func(c *claims.Claim) string { return cmp.Or(places.Name(c.Object), c.Object) }
	return g.joined(clashes, say, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides, Severity: Note}
		f.Verdict, f.Because = worst(all)
		f.Message = sides[0].Claims[0].Key + ": " + orList(sides, say)
		if sides[0].Claims[0].Subject != "" {
			f.Message = whoIs(sides) + ", " + f.Message
		}
		return f
	})
}

// twoPlaces tells whether two claims put one home, or what came once, at two places.
func (g *Group) twoPlaces(i, j int) (clash, bool) {
	g.judged()
	a, b := g.Claims[i], g.Claims[j]
	if sameHome(a.Object, b.Object) || a.Document == b.Document && a.Part == b.Part && a.Sentence == b.Sentence {
		return clash{}, false
	}
	if a.Key == "home" {
		return clash{i, j, Discrepancy, []string{"same name"}}, g.oneTale(a, b)
	}
	switch {
	case a.Stance != claims.Asserted || b.Stance != claims.Asserted, a.Background != b.Background && !onceInLife[a.Key]:
		return clash{}, false
	case a.Subject != "" || b.Subject != "":
		return clash{i, j, Discrepancy, []string{"same name"}}, g.oneTheme(i, j) && (onceInLife[a.Key] || oneTime(a, b))
	case a.Document == b.Document:
		return clash{i, j, Discrepancy, []string{"headline and text"}}, a.Part != b.Part
	}
	return clash{i, j, Discrepancy, []string{"both tell of " + strings.Join(common(a.Scope, b.Scope), ", ")}}, len(common(a.Scope, b.Scope)) > 0 && oneTime(a, b)
}

// oneTime tells whether two claims tell of the same days.
func oneTime(a, b *claims.Claim) bool {
	x, y := a.Event, b.Event
	return x.From != 0 && y.From != 0 && x.From <= y.To && y.From <= x.To
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
