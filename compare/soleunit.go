package compare

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// soleMeasure is why two figures of a unit are held against each other.
const soleMeasure = "each text has one figure in such a unit; that both are of one thing is likely, not sure"

const (
	farMetres = 1000 // from there on a length is mostly how far away something is
	soleNames = 2    // that two sums of money have beside them, where they share no words
	soleApart = 1.75 // times that two sole figures of one thing are mostly apart, at most
)

// soleUnits notes what two of a handful of texts of one event each measure once,
// in any words and units: the 18.5-metre vehicle, 15.8 metres tall; a 4,200 mAh
// battery, 4,020 mAh. A text that has another figure of the unit is silent.
func (g *Group) soleUnits() {
	if g.Kind.Check != "quantity" || g.world.n > handful || g.world.n < 2 {
		return
	}
	type unit struct {
		doc   int32
		unit  string
		scale int
	}
	sole := map[unit]*member{} // nil where a text has two
	var order []unit
	for doc := range int32(g.world.n) {
		for i, c := range few(g.world.Claims(doc)) {
			k := g.facts(c.Kind)
			if c.Number == "" || k.Check != "quantity" || !measuring(c) {
				continue
			}
			m := g.memberIn(doc, i, g.inBase(c))
			at := unit{doc, m.Value.Unit, scale(c.Value.Unit)}
			switch o, ok := sole[at]; {
			case !ok:
				order = append(order, at)
				sole[at] = m
			case o != nil && !o.Value.Agrees(m.Value):
				sole[at] = nil
			case o != nil && !ofThing(o.Claim) && ofThing(m.Claim):
				sole[at] = m
			}
		}
	}
	for i, x := range order {
		a := sole[x]
		if a == nil || a.subject < 0 || !ofThing(a.Claim) {
			continue
		}
		for _, y := range order[i+1:] {
			if b := sole[y]; b != nil && x.unit == y.unit && x.scale == y.scale && b.subject >= 0 && ofThing(b.Claim) && g.ownPair(a, b) && g.oneMeasured(a, b) && !g.sided(a, b) {
				g.stray([][2]*member{{a, b}}, soleMeasure)
			}
		}
	}
}

// ownPair tells whether two figures are for a group to compare: those of one kind
// for the group of the kind, others for that of figures of no kind.
func (g *Group) ownPair(a, b *member) bool {
	if a.Kind == b.Kind {
		return a.Kind == g.Key
	}
	return g.Key == "quantity"
}

// scale is the size of a unit among those that measure the same: inches, feet, miles.
func scale(unit string) int {
	switch each := bases[unit].each; {
	case each == 0, each > 0.3 && each < 100:
		return 1
	case each < 0.3:
		return 0
	}
	return 2
}

// measuring tells whether a unit is one that an event has few figures of: not of
// people, shares, ages, rates and times.
func measuring(c *claims.Claim) bool {
	switch inBase(c).Value.Unit {
	case "", "person", "percent", "year of age", "minute", "year", "degree":
		return false
	}
	return !strings.Contains(c.Value.Unit, " per ") || c.Value.Unit == "litre per square metre"
}

// ofThing tells whether a claim says how much one thing of the event has.
func ofThing(c *claims.Claim) bool {
	return !c.Background && !c.Superseded && c.Count == claims.OfEvent && c.Stance != claims.Denied && c.Stance != claims.Possible &&
		!bounded(c) && !vague(c) && !ofPeriod(c) && !slices.Contains(c.Scope, more)
}

// oneMeasured tells whether the only figures of a unit of two texts may be of one
// thing and cannot both be true of it.
func (g *Group) oneMeasured(a, b *member) bool {
	lo, hi := lower(a.Claim, b.Claim)
	switch {
	case lo.Passage != 0 && lo.Passage == hi.Passage || lo.Value.Agrees(hi.Value) || rounded(lo, hi) && !transposed(lo, hi) || figure(&lo.Value) <= 0 || !within(lo, hi, soleApart):
		return false
	case lo.Value.Unit == "metre" && (figure(&lo.Value) >= farMetres && lo.Kind != "height" && hi.Kind != "height" || (lo.Kind == "distance") != (hi.Kind == "distance")):
		return false
	case otherDays(lo, hi) && !publishedWithin(lo, hi, notedDays) || daysApart(lo, hi, true) || clausesNamed(lo, hi) || g.relatives(lo, hi) || g.quotesApart(lo, hi) || g.otherPlace(a, b) || g.otherPlace(b, a):
		return false
	}
	if normalize.IsCurrency(lo.Value.Unit) && !transposed(lo, hi) {
		like, n := g.contextLike(a.Claim, b.Claim)
		alone := lo.Kind == "quantity" && hi.Kind == "quantity" && (n == 0 || like < alikeNearest) && namesShared(lo, hi) < soleNames
		if alone || (lo.Kind != hi.Kind || lo.Kind == "quantity") && !g.world.shareName(a.doc, b.doc) {
			return false // the cuts of a budget, and the loan; contracts of two firms
		}
	}
	return g.world.tellOne(a.doc, b.doc)
}

// namesShared is how many names stand beside both of two figures.
func namesShared(a, b *claims.Claim) (n int) {
	for _, x := range a.Event.Names {
		if slices.Contains(b.Event.Names, x) {
			n++
		}
	}
	return n
}

// clausesNamed tells whether the sentences of two figures name others beside them,
// and nobody that both name.
func clausesNamed(a, b *claims.Claim) bool {
	return othersNamed(besideNames(a), besideNames(b))
}

// besideNames are the words of its sentence around a claim with a capital that
// are of no list of the language: "on Tuesday" names nobody.
func besideNames(c *claims.Claim) string {
	before, after := inSentence(c)
	l, err := normalize.LanguageFor(c.Language)
	if err != nil {
		return before + " " + after
	}
	var names []string
	for w := range strings.FieldsFuncSeq(before+" "+after, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if l.Word(strings.ToLower(w)) == 0 {
			names = append(names, w)
		}
	}
	return strings.Join(names, " ")
}
