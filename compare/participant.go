package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/traits"
)

// A participant is somebody whom an event befell or who did it. Each of two texts
// of one event that tells of one such person tells of the same one, whatever it
// calls them.

// Sides of an event, as an age has them.
const (
	sideKilled = "killed"
	sideHurt   = "hurt"
	sideHarmed = "harmed" // killed or hurt: the words do not tell
	sideHeld   = "held"
)

// sideKinds are the kinds of claims that count the people on a side of an event.
var sideKinds = map[string][]string{
	sideHeld:   {"arrested", "charged", "convicted", "attackers"},
	sideKilled: {"killed", "bodies"},
	sideHurt:   {"injured", "hospitalized"},
	sideHarmed: {"killed", "injured", "hospitalized", "bodies"},
}

// sideTraits are the sides on which a trait puts who has it.
var sideTraits = map[string]string{
	"custody": sideHeld, "charges": sideHeld, "plea": sideHeld, "verdict": sideHeld,
	"condition": sideHurt, "wound": sideHarmed,
}

// sideOf is the side of the event on which a text has somebody of an age: in the
// words beside it, or elsewhere by the name, there or in another text of the event.
func (g *Group) sideOf(i int) string {
	c := g.Claims[i]
	if c.Expected != "" || whose(c) == "" {
		return c.Expected
	}
	if side := g.sideNamed(c.Document, unmarked(whose(c))); side != "" || g.world.n > handful {
		return side
	}
	for j, o := range g.Claims {
		if o.Document != c.Document && o.Subject != "" && o.Expected != "" && !o.Background && namesAgree(unmarked(o.Subject), unmarked(whose(c))) && g.besides(i, j) {
			return o.Expected
		}
	}
	return ""
}

// sideNamed is the side of the event on which a text has somebody of a name.
func (g *Group) sideNamed(document, name string) string {
	for _, o := range few(g.world.told(document)) {
		if o.Background || o.Subject == "" || !namesAgree(unmarked(o.Subject), name) {
			continue
		}
		switch {
		case o.Kind == "age" && o.Rule != life && o.Expected != "":
			return o.Expected
		case o.Kind == "happened" && o.Key == died:
			return sideKilled
		case o.Kind == "trait" && byName(o) && traitSide(o) != "":
			return traitSide(o)
		}
	}
	return ""
}

// sidesApart tells whether two people on these sides of one event are two.
func sidesApart(a, b string) bool {
	return a != "" && b != "" && !sameSide(a, b)
}

// sameSide tells whether two people may be on one side of an event, and both have one.
func sameSide(a, b string) bool {
	switch {
	case a == "" || b == "":
		return false
	case a == b:
		return true
	case a == sideHarmed:
		return b == sideKilled || b == sideHurt
	case b == sideHarmed:
		return a == sideKilled || a == sideHurt
	}
	return false
}

// narrowerSide is the one of two sides that tells more.
func narrowerSide(a, b string) string {
	if a == sideHarmed && b != "" || a == "" {
		return b
	}
	return a
}

// oneOfSide tells whether a text has one person on a side, who has the age of
// claim i: no other age there, no second name, no count of several.
func (g *Group) oneOfSide(i int, side string) bool {
	c := g.Claims[i]
	first, last := g.ofDocument(i)
	for j := first; j < last && j < first+agesRead; j++ {
		if o := g.Claims[j]; nowAged(o) && !o.Value.Agrees(c.Value) && sameSide(g.sideOf(j), side) {
			return false
		}
	}
	return !g.severalOn(i, side) && !slices.ContainsFunc(few(g.world.Claims(g.docs[i])), func(o *claims.Claim) bool {
		return o.Kind == "trait" && !o.Background && o.Part != claims.Title && byName(o) && whose(c) != "" && sameSide(traitSide(o), side) && lastName(o.Subject) != lastName(whose(c))
	})
}

// severalOn tells whether the text of claim i counts several people on a side of its
// event.
func (g *Group) severalOn(i int, side string) bool {
	doc := g.docs[i]
	main, _ := g.mainStory(i)
	for k, o := range few(g.world.Claims(doc)) {
		if o.Background || o.Stance == claims.Denied || !slices.Contains(sideKinds[side], o.Kind) || o.Value.NoMin && o.Value.NoMax || figure(&o.Value) <= 1 {
			continue
		}
		if s := g.world.about[g.world.first[doc]+int32(k)]; s < 0 || g.world.stories[s] == main {
			return true // and not of those of another event
		}
	}
	return false
}

// severalCalled tells whether the text of claim i counts several of those whom it gives a
// trait: two officers, or two of the hurt where it says no more than a man.
func (g *Group) severalCalled(i int) bool {
	c := g.Claims[i]
	if slices.Contains(anybody, c.Head) {
		return g.severalOn(i, sideTraits[c.Key])
	}
	return slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
		return o.Head == c.Head && o.Kind != "trait" && o.Kind != "age" && !o.Background && !(o.Value.NoMin && o.Value.NoMax) && figure(&o.Value) > 1
	})
}

// befalls tells whether a trait is of those whom an event befell.
func befalls(c *claims.Claim) bool {
	side := sideTraits[c.Key]
	return side == sideHurt || side == sideHarmed
}

// oneHurt tells whether two claims, of a wound or how somebody is, are of the one whom
// each of two texts has so, whatever it calls them.
func (g *Group) oneHurt(i, j int) bool {
	a, b := g.Claims[i], g.Claims[j]
	if !befalls(a) || byName(a) && byName(b) || a.Subject == "" || b.Subject == "" || countedApart(a, b) || sexesApart(a, b) {
		return false
	}
	if !byName(a) && !byName(b) && a.Head != b.Head && !slices.Contains(anybody, a.Head) && !slices.Contains(anybody, b.Head) {
		return false
	}
	if byName(b) {
		a, b = b, a
	}
	if byName(a) && a.Of != "" && a.Of != b.Head && !saysLittle(a.Of) && !saysLittle(b.Head) {
		return false // the doctor, Ana Rossetti; the driver
	}
	side := sideTraits[a.Key]
	return g.soleBearer(i) && g.soleBearer(j) && !g.severalOn(i, side) && !g.severalOn(j, side)
}

// twoCalledSo tells whether two ages, of one man or one woman in each text, may well
// be of two people: one was hurt and one killed, or a text counts several of them.
func (g *Group) twoCalledSo(i, j int) bool {
	a := g.Claims[i]
	x, y := g.sideOf(i), g.sideOf(j)
	if sidesApart(x, y) || ofTwo(a, g.Claims[j]) {
		return true
	}
	side := narrowerSide(x, y)
	if tiedNoun(a) != tiedNoun(g.Claims[j]) && !sameSide(x, y) {
		return true
	}
	return side != "" && (slices.Contains(anybody, a.Of) || tiedNoun(a) != tiedNoun(g.Claims[j])) && !(g.oneOfSide(i, side) && g.oneOfSide(j, side))
}

// anybody are the plainest nouns, as concepts: a text may well tell of two.
var anybody = []string{"anyone", "man", "woman"}

// traitSide is the side on which a trait puts who has it.
func traitSide(c *claims.Claim) string {
	if c.Key == "life" && c.Object == "dead" {
		return sideKilled
	}
	if traits.Find(c.Key) == nil {
		return ""
	}
	return sideTraits[c.Key]
}

// oneSo tells whether two ages are of the one person whom each text calls by one
// noun that tells who it is: the driver, the queen.
func (g *Group) oneSo(i, j int) bool {
	a, b := g.Claims[i], g.Claims[j]
	if a.Of == "" || a.Of != b.Of || slices.Contains(plainPeople, a.Of) || a.Subject == "" && b.Subject == "" && !g.sameTied(a, b) {
		return false
	}
	other := func(i int) bool {
		c := g.Claims[i]
		first, last := g.ofDocument(i)
		return slices.ContainsFunc(few(g.Claims[first:last]), func(o *claims.Claim) bool {
			return o.Rule != life && o.Of == c.Of && o.Number != c.Number
		}) || slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
			return o.Head == c.Of && o.Kind != "age" && o.Kind != "trait" && !(o.Value.NoMin && o.Value.NoMax) && figure(&o.Value) > 1
		})
	}
	return !other(i) && !other(j)
}

// sameTied tells whether two nouns of people are tied to one thing, or one is to none and
// its text speaks of that thing and of the one who is known: the director of the branch,
// the director.
func (g *Group) sameTied(a, b *claims.Claim) bool {
	x, y := tiedNoun(a), tiedNoun(b)
	if x == "" {
		a, b, x, y = b, a, y, x
	}
	if x == y {
		return true
	}
	return y == "" && ofFew(a.Of) && slices.Contains(a.Scope, definite) && slices.Contains(b.Scope, definite) &&
		slices.ContainsFunc(few(g.world.told(b.Document)), func(o *claims.Claim) bool { return slices.Contains(o.Context, x) })
}
