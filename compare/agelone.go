package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

const (
	lonePerson   = "same event, and each text gives one age"
	noDate       = "one of the texts has no date"
	growsUndated = 3  // years that a text without a date may be older or younger, or it is of another time
	loneYears    = 2  // years between two ages of one person that the texts do not name alike
	sideYears    = 5  // and of the one person on a side of the event
	loneDays     = 14 // days between two such texts
)

// lone finds the ages of two texts of one event that can only be of one person
// though the texts do not name them alike: the one age that each gives of
// somebody on one side of the event, or of anybody. The body of a 17-year-old, Ana Rossetti, 18.
func (g *Group) lone() []clash {
	var clashes []clash
	by := newPeers[int32](agesRead)
	for i := range g.Claims {
		if !g.firstOfAge(i) {
			continue
		}
		story, ok := g.mainStory(i)
		if !ok {
			continue
		}
		if g.world.n <= handful {
			story = 0 // they are asked for by pair
		}
		for _, j := range by.meet(story, i) {
			if g.world.n <= handful && !g.besides(j, i) {
				continue
			}
			if why, ok := g.twoLone(j, i); ok {
				v := Discrepancy
				if g.Claims[i].Subject == "" && g.Claims[j].Subject == "" {
					v = Dispute // a boy of 16 and a boy of 14 may be two
				}
				for _, x := range g.saidAgain(j) {
					for _, y := range g.saidAgain(i) {
						clashes = append(clashes, clash{x, y, v, []string{why}})
					}
				}
			}
		}
	}
	return clashes
}

// saidAgain returns the claims of the text of an age that give it again, its own first.
func (g *Group) saidAgain(i int) []int {
	same := []int{i}
	for j, last := i+1, len(g.Claims); j < last && g.Claims[j].Document == g.Claims[i].Document && len(same) < sidesKept; j++ {
		if o := g.Claims[j]; nowAged(o) && o.Rule != revised && o.Number == g.Claims[i].Number && !sexesApart(o, g.Claims[i]) && (whose(o) == "" || whose(g.Claims[i]) == "" || namesAgree(unmarked(whose(o)), unmarked(whose(g.Claims[i])))) {
			same = append(same, j)
		}
	}
	return same
}

// besides tells whether the texts of two claims tell of one event, or of people and
// places that tell as much.
func (g *Group) besides(i, j int) bool {
	return g.docs[i] != g.docs[j] && g.world.tellOne(g.docs[i], g.docs[j])
}

// firstOfAge tells whether a claim is of an age now, and the first of its document that
// gives it.
func (g *Group) firstOfAge(i int) bool {
	c := g.Claims[i]
	if !nowAged(c) || c.Rule == revised {
		return false
	}
	first, _ := g.ofDocument(i)
	return !slices.ContainsFunc(few(g.Claims[first:i]), func(o *claims.Claim) bool { return o.Rule != life && o.Number == c.Number })
}

// nowAged tells whether a claim is of the age of a person on the day of its text.
func nowAged(c *claims.Claim) bool {
	return !c.Value.NoMin && !c.Value.NoMax && c.Rule != life && c.Head != "" && !c.Background && !c.Superseded
}

// twoLone tells whether an age of a text and one of another can only be of one
// person, and differ.
func (g *Group) twoLone(i, j int) (string, bool) {
	a, b := g.Claims[i], g.Claims[j]
	if a.Document == b.Document || a.Passage == b.Passage || a.Value.Agrees(b.Value) || !nearAges(a, b, sideYears) || a.Subject != "" && b.Subject != "" {
		return "", false
	}
	if g.saysAge(a.Document, b) || g.saysAge(b.Document, a) {
		return "", false // a boy of 16 drowned, his friend of 14 was saved
	}
	if othersNamed(a.After[:min(len(a.After), 24)], b.After[:min(len(b.After), 24)]) {
		return "", false // a 17-year-old from Slough, a 19-year-old man from Luton
	}
	if !publishedWithin(a, b, loneDays) || g.world.n > chosen && !sharesWords(a, b, 2) {
		return "", false
	}
	titled := g.toldOf(a, b)
	if !titled && (g.tellsApart(a, b) || g.tellsApart(b, a)) {
		return "", false
	}
	x, y := g.sideOf(i), g.sideOf(j)
	if !alikeNamed(a, b, x, y) || ofTwo(a, b) {
		return "", false
	}
	g.judged()
	if side := narrowerSide(x, y); sameSide(x, y) && g.oneOfSide(i, side) && g.oneOfSide(j, side) {
		return lonePerson + " of somebody who is " + side, true
	}
	switch near := nearAges(a, b, loneYears); {
	case (near || g.world.n <= handful && ofFew(a.Of)) && g.oneSo(i, j):
		return lonePerson + " of one who is called so", true
	case near && titled && (g.oneUnnamed(i) && b.Subject != "" || g.oneUnnamed(j) && a.Subject != ""):
		return lonePerson + ", and the headline has the name", true
	case a.Value.Min != a.Value.Max || b.Value.Min != b.Value.Max || !near || !g.mayMeet(i, j, x, y) || tiedNoun(a) != tiedNoun(b):
		return "", false
	}
	return lonePerson, g.oneAge(i) && g.oneAge(j) || a.Of != "" && b.Of != "" && g.onlyUnnamed(i) && g.onlyUnnamed(j)
}

// ofFew tells whether a noun, as a concept, is of people of whom an event mostly has one.
func ofFew(noun string) bool {
	return !slices.Contains(ofMany, noun) && !saysLittle(noun)
}

// ofMany are nouns, as concepts, of people of whom an event may have several.
var ofMany = []string{"driver", "police", "soldier", "student", "passenger", "resident", "worker", "victim", "firefighter", "protester", "patient", "player", "son", "daughter", "brother", "sister", "uncl", "aunt", "cousin", "friend"}

// nearAges tells whether two ages are a few years apart, one has the figures of
// the other in another order (56, 65), or one tells no more than ten years.
func nearAges(a, b *claims.Claim, most int64) bool {
	x, fixed := exact(a.Value)
	y, both := exact(b.Value)
	if !fixed || !both {
		return true
	}
	if x > y {
		x, y = y, x
	}
	return y-x <= most || mixedUp(a, b)
}

// mixedUp tells whether one age has the two figures of the other in another order.
func mixedUp(a, b *claims.Claim) bool {
	x, y := int64(figure(&a.Value)), int64(figure(&b.Value))
	return min(x, y) >= 10 && max(x, y) < 100 && x/10 == y%10 && x%10 == y/10
}

// mayMeet tells whether two ages of which only one is told of somebody on a side of
// the event may be of one person: the other has no name, as a witness has, and no
// text has several on that side.
func (g *Group) mayMeet(i, j int, x, y string) bool {
	if x == "" && y != "" {
		i, j, x, y = j, i, y, x
	}
	switch {
	case x == y || y != "":
		return true
	case g.Claims[j].Subject != "":
		return mixedUp(g.Claims[i], g.Claims[j])
	}
	return x == sideHarmed || g.oneOfSide(i, x) && g.oneOfSide(j, x)
}

// alikeNamed tells whether what two texts call somebody may be one person: no man
// and a woman, nobody of two sides, not two nouns that each tell something.
func alikeNamed(a, b *claims.Claim, x, y string) bool {
	if sidesApart(x, y) || sexesApart(a, b) {
		return false
	}
	if sameSide(x, y) && (a.Subject != "" || b.Subject != "") {
		return true
	}
	return a.Of == "" || b.Of == "" || a.Of == b.Of || a.Subject != "" || b.Subject != "" || saysLittle(a.Of) || saysLittle(b.Of)
}

// ofTwo tells whether two nouns are of two people: the driver of the van, the driver of
// the lorry.
func ofTwo(a, b *claims.Claim) bool {
	x, y := tiedNoun(a), tiedNoun(b)
	return x != "" && y != "" && x != y
}

// tiedNoun is the noun, as a concept, that tells whose or which the noun of an age is.
func tiedNoun(c *claims.Claim) string {
	if len(c.Scope) > 0 && c.Scope[0] != definite {
		return c.Scope[0]
	}
	return ""
}

// saysLittle tells whether a noun, as a concept, tells no more than the sex, that
// somebody is a child, or the side of the event.
func saysLittle(noun string) bool {
	return slices.Contains(plainPeople, noun) || slices.Contains(sideNouns, noun)
}

// sexesApart tells whether one claim is of men and one of women.
func sexesApart(a, b *claims.Claim) bool {
	return (a.Head == "man" || a.Head == "woman") && (b.Head == "man" || b.Head == "woman") && a.Head != b.Head
}

// tellsApart tells whether a noun stands for a name that the text of another claim
// has too, but not for this claim's.
func (g *Group) tellsApart(a, b *claims.Claim) bool {
	return a.Subject == "" && a.Object != "" && whose(b) != "" && !namesAgree(unmarked(whose(a)), unmarked(whose(b))) && g.naming(b.Document, a.Object)
}

// naming tells whether a document has a name.
func (g *Group) naming(document, name string) bool {
	name = unmarked(name)
	return slices.ContainsFunc(few(g.world.told(document)), func(x *claims.Claim) bool {
		return (x.Kind == "age" || x.Kind == "name") && whose(x) != "" && namesAgree(unmarked(whose(x)), name)
	})
}

// plainPeople are the nouns, as concepts, that tell no more than whether somebody is a
// man, a woman, a child.
var plainPeople = append(slices.Clip(anybody), "child")

// sideNouns are nouns, as concepts, that tell no more than a side of the event.
var sideNouns = []string{"suspect", "defendant", "attacker"}

// whose is the name of who has an age, or the one that a noun stands for.
func whose(c *claims.Claim) string { return cmp.Or(c.Subject, c.Object) }

// oneAge tells whether a claim has the one age of its document.
func (g *Group) oneAge(i int) bool {
	c := g.Claims[i]
	first, last := g.ofDocument(i)
	return !slices.ContainsFunc(few(g.Claims[first:last]), func(o *claims.Claim) bool {
		return nowAged(o) && o.Number != c.Number
	})
}

// oneUnnamed tells whether a claim speaks of somebody without a name as known, and is
// the only one of its document that has none.
func (g *Group) oneUnnamed(i int) bool {
	return slices.Contains(g.Claims[i].Scope, definite) && g.onlyUnnamed(i)
}

// onlyUnnamed tells whether a claim is the only one of its document that gives the age of
// somebody without a name.
func (g *Group) onlyUnnamed(i int) bool {
	c := g.Claims[i]
	first, last := g.ofDocument(i)
	return c.Subject == "" && !slices.ContainsFunc(few(g.Claims[first:last]), func(o *claims.Claim) bool {
		return nowAged(o) && o.Subject == "" && o.Number != c.Number
	})
}

// toldOf tells whether one of two ages has a name and the headline over the other has
// its last word, and gives it no age.
func (g *Group) toldOf(a, b *claims.Claim) bool {
	if a.Subject == "" {
		a, b = b, a
	}
	if a.Subject == "" || b.Subject != "" {
		return false
	}
	last, titled := lastName(a.Subject), false
	if strings.Contains(b.Object, " ") && lastName(b.Object) != last {
		return false // the noun stands for somebody else
	}
	for _, o := range few(g.world.told(b.Document)) {
		if o.Kind == "age" && o.Subject != "" && lastName(o.Subject) == last {
			return false
		}
		titled = titled || o.Kind == "name" && o.Part == claims.Title && lastName(o.Object+o.Subject) == last
	}
	return titled
}

// sure tells whether two ages are of one person by name, or by the one noun,
// in two texts that have their days.
func sure(c clash) bool {
	return c.verdict != Update && !strings.HasPrefix(c.because[0], lonePerson) && !strings.HasPrefix(c.because[0], calledPlainly) && c.because[0] != stoodFor && c.because[0] != nearlyNamed && c.because[0] != byFirstName && !slices.Contains(c.because, namesakes) && !(len(c.because) > 1 && c.because[1] == noDate)
}
