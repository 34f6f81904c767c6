package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// deeds are the happenings that befall one person or thing once in an event, each under
// the name that all go by which tell of the same: picked up, hired, signed.
var deeds = map[string]string{
	"proposed": "proposed", "unveiled": "proposed", "adopted": "adopted", "passed": "adopted", "overturned": "overturned",
	"convicted": "convicted", "acquitted": "acquitted", "sentenced": "sentenced", "charged": "charged", "filed": "filed",
	"sworn in": "sworn in", "ousted": "ousted", "dismissed": "ousted", "resigned": "resigned", "retired": "retired",
	"signed": "signed", "hired": "signed", "disclosed": "disclosed", "suspended": "suspended", "cancelled": "cancelled",
	"arrested": "arrested", "captured": "arrested", "surrendered": "surrendered", "escaped": "escaped", "released": "released",
	"abducted": "abducted", "extradited": "extradited", "diagnosed": "diagnosed", "pleaded": "pleaded", "nominated": "nominated",
	"crowned": "crowned", "appointed": "appointed", "elected": "elected", "found": "found", "founded": "founded", "opened": "opened",
	"closed": "closed", "buried": "buried", "divorced": "divorced", "recalled": "recalled", "transferred": "transferred", "agreed": "agreed",
}

// ofFewTexts are the happenings that are compared in a handful of texts only.
var ofFewTexts = map[string]bool{
	"proposed": true, "passed": true, "overturned": true, "convicted": true, "acquitted": true, "charged": true, "sworn in": true,
	"ousted": true, "hired": true, "disclosed": true, "suspended": true, "surrendered": true, "escaped": true, "captured": true,
	"nominated": true, "crowned": true, "extradited": true, "diagnosed": true, "pleaded": true, "testified": true, "cancelled": true,
	"recalled": true, "retired": true, "divorced": true, "agreed": true, "available": true,
}

// deedOf is the name under which claims of one happening meet.
func deedOf(key string) string {
	if name := deeds[key]; name != "" {
		return name
	}
	return key
}

// oneDeed tells whether a text, or two of a handful of texts of one event, tell when the
// same was done to the same person or thing, and neither text tells it twice.
func (g *Group) oneDeed(i, j int) bool {
	a, b := g.Claims[i], g.Claims[j]
	same := a.Document == b.Document
	switch {
	case g.world.n > handful || deeds[a.Key] == "" || deeds[a.Key] != deeds[b.Key] || isPlan(a) || isPlan(b):
		return false
	case !same && !g.besides(i, j):
		return false
	case same && (a.Head == "" && a.Subject == "" || !sameTheme(a, b)):
		return false
	case !sameTheme(a, b) && !g.mayBeOne(a, b):
		return false
	case !same && !ofPeriod(a) && !ofPeriod(b) && !publishedWithin(a, b, nthDays):
		return false // arrested again
	case a.Head != "" && a.Key == "signed" && ownNames(a, b) && ownNames(b, a): // one signed before the other
		return false
	case mayRecur[deeds[a.Key]] && gapDays(a, b) > nearDays && !wordsBesideNames(a, b), movedAlong(a, b):
		return false
	case !same && (!g.deedOnce(a, b) || !g.deedOnce(b, a)):
		g.Near(a, b, "one text has both figures")
		return false
	}
	return true
}

// mayRecur are the deeds that befall somebody more than once in life.
var mayRecur = map[string]bool{
	"arrested": true, "charged": true, "filed": true, "convicted": true, "sentenced": true, "released": true, "suspended": true,
	"acquitted": true, "appointed": true, "elected": true, "resigned": true, "signed": true, "escaped": true, "transferred": true,
	"diagnosed": true, "opened": true, "closed": true, "sworn in": true, "nominated": true, "found": true,
}

// gapDays is how many days lie between those that two claims mean.
func gapDays(a, b *claims.Claim) int {
	return int(max(b.Event.From-a.Event.To, a.Event.From-b.Event.To))
}

// wordsBesideNames tells whether the clauses of two claims share a word that is of no name
// and of nothing that the verb befell.
func wordsBesideNames(a, b *claims.Claim) bool {
	return slices.ContainsFunc(common(a.Context, b.Context), func(w string) bool {
		return !slices.Contains(a.Scope, w) && !slices.Contains(b.Scope, w) && w != a.Head && w != b.Head && w != a.Of && w != b.Of
	})
}

// movedAlong tells whether two claims lie as far apart as the days of their texts, as one
// wording does in two pages: "last week", "on Tuesday".
func movedAlong(a, b *claims.Claim) bool {
	if a.Expected != "" && a.Expected == b.Expected {
		return true
	}
	moved := int(a.Published - b.Published)
	off := int(a.Event.From-b.Event.From) - moved
	return moved != 0 && a.Expected == b.Expected && days(a) == days(b) && days(a) <= weekDays && max(off, -off) < days(a)
}

// days is how many days a claim may mean.
func days(c *claims.Claim) int { return int(c.Event.To-c.Event.From) + 1 }

// ofText are the deeds that befall what a text is about, so that "it was proposed in
// August" is of the law of which another text tells that.
var ofText = map[string]bool{"proposed": true, "adopted": true, "overturned": true}

// mayBeOne tells whether one of two claims does not tell what something befell, and each
// is the only one of its text that tells of it: it, he, who.
func (g *Group) mayBeOne(a, b *claims.Claim) bool {
	if !themeless(a) && !themeless(b) || !g.soleDeed(a) || !g.soleDeed(b) {
		return false
	}
	if ofText[deeds[a.Key]] {
		return themeless(a) && themeless(b) && ofPeriod(a) && ofPeriod(b)
	}
	return g.namesInBoth(a, b)
}

// themeless tells whether a claim does not tell what something befell.
func themeless(c *claims.Claim) bool { return c.Subject == "" && c.Head == "" && c.Of == "" }

// soleDeed tells whether a claim is the only one of its text that may tell of the same.
func (g *Group) soleDeed(c *claims.Claim) bool {
	return !slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
		return o.Kind == c.Kind && deedOf(o.Key) == deedOf(c.Key) && o.Object != c.Object && (themeless(o) || themeless(c) && o.Subject == "" || sameTheme(o, c))
	})
}

// namesInBoth tells whether the sentences of two claims have a name in common.
func (g *Group) namesInBoth(a, b *claims.Claim) bool {
	for _, x := range few(g.world.told(a.Document)) {
		if x.Kind != "name" || sentenceOf(x) != sentenceOf(a) {
			continue
		}
		for _, y := range few(g.world.told(b.Document)) {
			if y.Kind == "name" && sentenceOf(y) == sentenceOf(b) && namesAgree(x.Object, y.Object) {
				return true
			}
		}
	}
	return false
}

// sameTheme tells whether two claims are of what befell one person or thing: by name, or
// by a noun where no name keeps them apart.
func sameTheme(a, b *claims.Claim) bool {
	if a.Subject != "" && b.Subject != "" && !namesAgree(a.Subject, b.Subject) && !(amongScope(a.Subject, b) && amongScope(b.Subject, a)) {
		return false
	}
	x, ofX := nounOf(a)
	y, ofY := nounOf(b)
	if x == "" || y == "" || a.Head == "" && b.Head == "" {
		return x == y && a.Subject != "" && b.Subject != ""
	}
	return x == y && (ofX == ofY || ofX == "" || ofY == "") || x == ofY || ofX == y
}

// nounOf is what a happening befell, as a concept, and what tells which: a rule change.
func nounOf(c *claims.Claim) (noun, which string) {
	if c.Head == "" {
		return c.Of, ""
	}
	return c.Head, c.Of
}

// amongScope tells whether the last word of a name stands in the clause of a claim: who
// was arrested with somebody else.
func amongScope(name string, c *claims.Claim) bool {
	last := lastName(name)
	return slices.ContainsFunc(c.Scope, func(w string) bool { return len(w) > 3 && strings.HasPrefix(last, w[:len(w)-1]) })
}

// deedOnce tells whether the text of a claim gives what it tells no other date, and not
// that of another claim.
func (g *Group) deedOnce(c, other *claims.Claim) bool {
	first, last := c.Event.From, c.Event.To
	return !slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
		return o.Kind == c.Kind && deedOf(o.Key) == deedOf(c.Key) && (sameTheme(o, c) || sameTheme(o, other)) &&
			(o.Event.To < first || o.Event.From > last || o.Event.From <= other.Event.To && other.Event.From <= o.Event.To)
	})
}

// deedDays tells whether the days of two claims of one deed exclude each other: two
// weekdays that both name, or days that are not next to each other.
func deedDays(a, b *claims.Claim) bool {
	x, y := a.Event, b.Event
	if x.From > y.From {
		x, y = y, x
	}
	slack := normalize.Day(0)
	if y.To-x.From < weekDays && (a.Expected == "" || b.Expected == "") {
		slack = 1 // days next to one another
	}
	return gapDays(a, b) > int(slack)
}
