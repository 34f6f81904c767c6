package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// eachHasOne is why two figures are noted that are the one of their kind in each text.
const eachHasOne = "each text has one figure of this kind; that both are of one thing is likely, not sure"

// notLone are kinds of which a text that has one figure may have that of another thing: a
// shooting before it, the next town.
var notLone = []string{"killed", "injured", "distance", "countries"}

// notLoneNouns are nouns of which news counts several things in one text.
var notLoneNouns = []string{"anyone", "person", "people", "man", "woman", "child", "girl", "boy", "time"}

// lones notes two figures of a kind in two of a handful of texts of one event that have no
// other of it, where nothing but their words tells them apart: about 60 people were in the
// lot, the crowd there was 30 at most. A share is one of many.
func (g *Group) lones() {
	if g.world.n > handful || g.world.n < 2 || slices.Contains(notLone, g.Key) {
		return
	}
	var each []*member
	for i, c := range g.Claims {
		if !loneFigure(c) || c.Value.Unit == "percent" && !g.mostlyOne || g.Key == "quantity" && !loneNoun(c) || !g.loneIn(c, g.docs[i]) {
			continue
		}
		if m := g.memberAs(i, g.inBase(c)); g.Kind.Check == "count" || !bounded(c) && (g.Key == "quantity" || g.soleOfKind(m)) {
			each = append(each, m)
		}
	}
	var pairs slipPairs
	for i, a := range each {
		for _, b := range each[i+1:] {
			if a.doc != b.doc && !a.Value.Agrees(b.Value) && g.lonePair(a, b) && !g.sided(a, b) {
				pairs.add(a, b)
			}
		}
	}
	for _, p := range pairs {
		g.stray(p, eachHasOne)
	}
}

// loneFigure tells whether a claim is a figure that is told for itself, as fact or as what
// is to come.
func loneFigure(c *claims.Claim) bool {
	return c.Number != "" && !c.Background && !c.Superseded && c.Stance != claims.Denied && c.Count != claims.PartOf && c.Count != claims.PerTime && c.Count != claims.Rank && !vague(c) && !ofRow(c) && figure(&c.Value) != 0
}

// loneNoun tells whether a figure that no kind knows is of a noun that can stand for one
// thing: 212 beds, 14 casings.
func loneNoun(c *claims.Claim) bool {
	return c.Value.Unit == "" && c.Head != "" && !slices.Contains(notLoneNouns, c.Head) && c.Stance == claims.Asserted && !slices.Contains(c.Scope, more)
}

// loneIn tells whether a document has one value only of a claim's kind, or of its noun, but
// for what lies behind.
func (g *Group) loneIn(c *claims.Claim, doc int32) bool {
	return !slices.ContainsFunc(few(g.world.Claims(doc)), func(o *claims.Claim) bool {
		return (o.Kind == c.Kind && c.Kind != "quantity" || c.Kind == "quantity" && o.Number != "" && o.Head == c.Head && o.Value.Unit == "") && !o.Background && figure(&o.Value) != figure(&c.Value)
	})
}

// lonePair tells whether two lone figures may be of one thing: they stand apart by their
// words, or by days that are near.
func (g *Group) lonePair(a, b *member) bool {
	lo, hi := lower(a.Claim, b.Claim)
	if lo.Language != hi.Language || rounded(lo, hi) || oneEnd(lo, hi) || !within(lo, hi, farAcross) || slices.Contains(lo.Scope, more) != slices.Contains(hi.Scope, more) ||
		!publishedWithin(lo, hi, notedDays) || !g.world.share(a.doc, b.doc) || g.relatives(lo, hi) || g.otherBearer(lo, hi) || numberBeside(lo, hi) {
		return false
	}
	if g.Key == "quantity" {
		return lo.Head == hi.Head && !g.linkedApart(a, b) && !subjectsNamed(lo, hi) && (lo.Rule == definite) == (hi.Rule == definite) && within(lo, hi, nearFigures) && !daysApart(lo, hi, true) && !g.saysFigure(lo.Document, hi) && !g.saysFigure(hi.Document, lo) && g.judge(a, b).why == "no verb"
	}
	switch r := g.judge(a, b); r.why {
	case "other words", "not known to be the same", "other time":
		return r.Verdict == 0 && !daysApart(lo, hi, true)
	case "other day":
		return r.Verdict == 0 && g.Kind.Check == "quantity" && gapDays(lo, hi) <= lonelyDays
	}
	return false
}

// lonelyDays is how many days lie at most between two days of which texts tell one thing.
const lonelyDays = 7

// subjectsNamed tells whether two sentences, which nobody says, name others before their
// figures: Brack runs 74 ships, its rival Holm 61.
func subjectsNamed(a, b *claims.Claim) bool {
	x, _ := inSentence(a)
	y, _ := inSentence(b)
	return a.Speaker == "" && b.Speaker == "" && othersNamed(x, y)
}
