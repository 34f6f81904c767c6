package compare

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/normalize"
)

// soleNoun is why two counts of a noun are held against each other.
const soleNoun = "each text has one count of this noun; that both are of one thing is likely, not sure"

// countedLeast is the least count of a noun that is held against another: a text has
// two of many things.
const countedLeast = 3

// soleCounts notes what two of a handful of texts of one event each count once by
// one noun, or by two that call the same: five colours, six shades. A text that has
// another figure of the noun is silent.
func (g *Group) soleCounts() {
	if g.Key != "quantity" || g.world.n > handful || g.world.n < 2 {
		return
	}
	var each []*member
	for i, c := range g.Claims {
		if !countsThings(c) || !ofThing(c) {
			continue
		}
		if m := g.member(i); m.subject >= 0 && g.onlyUnit(m) {
			each = append(each, m)
		}
	}
	var pairs slipPairs
	for i, a := range each {
		for _, b := range each[i+1:] {
			if a.doc != b.doc && a.Head == b.Head && a.Language == b.Language && g.oneCounted(a, b) && !g.sided(a, b) {
				pairs.addAs(a, b, func(x, y *member) bool { return x.Head == y.Head && figure(&x.Value) == figure(&y.Value) })
			}
		}
	}
	for _, p := range pairs {
		if lo, hi := lower(p[0][0].Claim, p[0][1].Claim); ordered(lo, hi) == earlier && !transposed(lo, hi) {
			g.strayAs(p, ifGrown(lo, hi))
			continue
		}
		g.stray(p, soleNoun)
	}
}

// countsThings tells whether a claim says how many there are of things by their noun:
// no part of one, "a margin of 3.5 points". What ends a line without a full stop is
// the page's: "29 comments".
func countsThings(c *claims.Claim) bool {
	_, whole := bound(c)
	return whole && c.Value.Unit == "" && len(c.Head) > 2 && !slices.Contains(anyone, c.Head) && figure(&c.Value) >= countedLeast && !compound(c) && !strings.HasPrefix(c.After, "\n")
}

// oneCounted tells whether the only counts of a noun of two texts may be of one thing
// and cannot both be true of it. What somebody made so many of, "he caught 29
// passes", others did too: the count opens a sentence, or its words stand around both.
func (g *Group) oneCounted(a, b *member) bool {
	lo, hi := lower(a.Claim, b.Claim)
	swapped := transposed(lo, hi)
	like, _ := g.contextLike(a.Claim, b.Claim)
	switch {
	case lo.Passage != 0 && lo.Passage == hi.Passage || lo.Value.Agrees(hi.Value) || !swapped && (rounded(lo, hi) || !within(lo, hi, soleApart)):
		return false
	case !swapped && like < alikeNearest && !opens(lo) && !opens(hi):
		return false
	case !saidBeside(lo, hi) || !saidBeside(hi, lo) || otherDays(lo, hi) || daysApart(lo, hi, true) || clausesNamed(lo, hi) || g.otherPlace(a, b) || g.otherPlace(b, a) || ownersApart(lo, hi):
		return false
	case pollsApart(lo, hi) || addsUp(lo, hi) || g.world.goesOn(lowerOf(a, b), lo, hi) || g.saysRare(hi.Document, lo) || g.saysRare(lo.Document, hi) || numberBeside(lo, hi):
		return false
	}
	return g.world.tellOne(a.doc, b.doc)
}

// saysRare tells whether a text has the figure of a claim of another, of whatever
// kind, which is too high for chance.
func (g *Group) saysRare(document string, c *claims.Claim) bool {
	return figure(&c.Value) >= rareFigure && g.saysFigure(document, c)
}

// addsUp tells whether what two counts are apart stands beside one of them: "212 were
// rejected and 17 passed", 229.
func addsUp(lo, hi *claims.Claim) bool {
	gap := int64(math.Round(figure(&hi.Value) - figure(&lo.Value)))
	return writtenBeside(lo, gap) || writtenBeside(hi, gap)
}

// opens tells whether nothing but small words stands before a claim in its sentence,
// and nobody who did it: "There were five cameras", not "She hit five aces".
func opens(c *claims.Claim) bool {
	before, _ := inSentence(c)
	l, err := normalize.LanguageFor(c.Language)
	if err != nil {
		return false
	}
	for w := range strings.FieldsFuncSeq(before, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if x := l.Word(strings.ToLower(w)); x == 0 || l.Is(x, normalize.Pronoun) {
			return false
		}
	}
	return true
}

// otherPlace tells whether the words around a claim name a town or a site, and not
// only its text does, that neither another claim nor the event of its text has.
func (g *Group) otherPlace(a, b *member) bool {
	if !g.otherTown(a, b) {
		return false
	}
	around := nearby(a.Claim)
	return len(g.world.ownPlaces(a.Claim, a.subject)) > 0 ||
		slices.ContainsFunc(a.Event.Sites, func(s string) bool { return strings.Contains(around, s) }) ||
		slices.ContainsFunc(a.Event.Places, func(p string) bool { return province(p) && strings.Contains(around, places.Name(p)) })
}
