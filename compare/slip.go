package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// slips notes figures of many digits that two of a handful of texts of one event
// have nearly alike, whatever kinds they are of and whenever they are told:
// $4,619.30 and $4,519.30, 14,300 spectators and 13,400 throats. Two figures are
// rarely so alike by chance, and one hand easily makes such a pair.
func (g *Group) slips() {
	if g.Key != "quantity" || g.world.n > handful || g.world.n < 2 {
		return
	}
	var long []*member
	for doc := range int32(g.world.n) {
		for i, c := range few(g.world.claims(doc)) {
			if g.long(c) {
				subject := g.world.about[g.world.first[doc]+int32(i)]
				if subject < 0 {
					subject = g.world.firstOf(doc)
				}
				if subject < 0 {
					continue
				}
				long = append(long, &member{Claim: g.asGuest(c, g.facts(c.Kind)), subject: subject, doc: doc})
			}
		}
	}
	for i, a := range long {
		for _, b := range long[i+1:] {
			if a.doc != b.doc && g.slipped(a, b) && !g.sided(a, b) {
				g.stray(a, b, "nearly the same digits: one of them may be a slip")
			}
		}
	}
}

// stray notes two claims that no slot holds.
func (g *Group) stray(a, b *member, why string) {
	g.judged()
	s := &slot{classes: []*class{{value: normal(a.Value), claims: []*member{a}}, {value: normal(b.Value), claims: []*member{b}}}}
	a.class, b.class = s.classes[0], s.classes[1]
	g.found = append(g.found, g.assemble(s, []edge{{0, 1, ruling{Verdict: Dispute, a: a, b: b, because: []string{why}}}})...)
}

const (
	swapDigits = 3 // of two figures whose digits changed places
	swapWords  = 2 // they share, one fewer for each digit beyond two that is no zero
	slipDigits = 5 // of two figures that differ in one digit
)

// long tells whether a claim has an exact figure of three digits or more.
func (g *Group) long(c *claims.Claim) bool {
	if c.Number == "" || bounded(c) || c.Superseded || c.Count == claims.Rank || c.Count == claims.PerTime || c.Stance == claims.Denied {
		return false
	}
	k := g.facts(c.Kind)
	if (k.Check != "count" && k.Check != "quantity") || c.Value.Unit == "year of age" || len(digits(c.Number)) < swapDigits {
		return false
	}
	switch n := len(figureText(c)); {
	case c.Change != normalize.Equal && moves(c) == 0: // "some 48,300" is no rounder than it is written
		return n >= swapDigits
	case c.Stance == claims.Possible:
		return n > swapDigits
	default:
		return n > 1
	}
}

// figureText are the digits of a claim's figure without the zeros at its end.
func figureText(c *claims.Claim) string { return strings.TrimRight(digits(c.Number), "0") }

// slipped tells whether two figures of one event differ as by a slip.
func (g *Group) slipped(a, b *member) bool {
	lo, hi := lower(a.Claim, b.Claim)
	x, y := figureText(lo), figureText(hi)
	swapped := transposed(lo, hi)
	switch {
	case !swapped && !(len(x) == len(y) && len(x) >= slipDigits && oneDigit(x, y)):
		return false
	case !oneUnit(lo.Value.Unit, hi.Value.Unit) || moves(lo) != moves(hi) || !within(lo, hi, farVoices) || otherDays(lo, hi) || !g.world.share(a.doc, b.doc) && !g.world.alikeByName(a.doc, b.doc) && g.world.meet(a.subject, b.subject).all == 0:
		return false
	case lo.Passage != 0 && lo.Passage == hi.Passage || !swapped && lo.Value.Agrees(hi.Value) || otherNouns(lo, hi):
		return false
	case lo.Value.Unit == "" && lo.Published != hi.Published && !swapped:
		return false // what was counted on two days
	}
	if swapped && len(x) < slipDigits {
		_, n := g.contextLike(lo, hi)
		if n < swapWords-(max(len(x), len(y))-2) && !(max(len(x), len(y)) >= swapDigits && g.onlyLong(a) && g.onlyLong(b)) {
			return false
		}
	}
	return g.world.tells(a.Document, b.Claim) == nil && g.world.tells(b.Document, a.Claim) == nil
}

// onlyLong tells whether a text has no other figure of a claim's unit that is as
// long and about as high.
func (g *Group) onlyLong(m *member) bool {
	o := g.origin(m.Claim)
	return !slices.ContainsFunc(few(g.world.told(o.Document)), func(c *claims.Claim) bool {
		return g.long(c) && len(figureText(c)) >= swapDigits && (oneUnit(c.Value.Unit, o.Value.Unit) || g.plainUnits(c, o)) && !c.Value.Agrees(o.Value) && fewTimes(c, o, farAcross)
	})
}

// oneUnit tells whether two units are one to a writer: pounds a ton, pounds
// sterling a tonne.
func oneUnit(a, b string) bool {
	if a == b {
		return true
	}
	plain := func(s string) string { return strings.ReplaceAll(strings.ReplaceAll(s, " sterling", ""), "metric ", "") }
	return plain(a) == plain(b)
}

// oneDigit tells whether two figures as long as each other differ in one digit.
func oneDigit(a, b string) bool {
	n := 0
	for i := range len(a) {
		if a[i] != b[i] {
			n++
		}
	}
	return n == 1
}

// compoundLeast is the least figure by which a compound rather names its noun:
// a game has several three-run leads.
const compoundLeast = 10

// compounds notes what two of a handful of texts of one event each say of one
// noun: a 35-word oath, the 38-word oath.
func (g *Group) compounds() {
	if g.Key != "quantity" || g.world.n > handful || g.world.n < 2 {
		return
	}
	var tied []*member
	for i, c := range g.Claims {
		if compound(c) && c.Head != "" && figure(c.Value) >= compoundLeast && c.Count == claims.OfEvent && len(firstWord(c.After)) > 2 {
			if subject := g.subjectOf(i); subject >= 0 {
				tied = append(tied, &member{Claim: c, subject: subject, doc: g.docs[i]})
			}
		}
	}
	alone := func(a *member) bool {
		return !slices.ContainsFunc(tied, func(o *member) bool {
			return o.doc == a.doc && o.Head == a.Head && firstWord(o.After) == firstWord(a.After) && figure(o.Value) != figure(a.Value)
		})
	}
	for i, a := range tied {
		for _, b := range tied[i+1:] {
			if a.doc != b.doc && a.Language == b.Language && oneCompound(a.Claim, b.Claim) && !a.Value.Agrees(b.Value) && alone(a) && alone(b) && fewTimes(a.Claim, b.Claim, nearFigures) &&
				!otherDays(a.Claim, b.Claim) && (g.world.share(a.doc, b.doc) || g.world.meet(a.subject, b.subject).all > 0) && !g.sided(a, b) {
				g.stray(a, b, "each text has one such figure of this noun; that both are of one thing is likely, not sure")
			}
		}
	}
}

// subjectOf is what claim i of a group tells of, or else its document, or -1.
func (g *Group) subjectOf(i int) int32 {
	if subject := g.world.about[g.index[i]]; subject >= 0 {
		return subject
	}
	return g.world.firstOf(g.docs[i])
}

// firstOf is the first thing that a document tells of, or -1.
func (w *world) firstOf(doc int32) int32 {
	if w.own[doc] == w.own[doc+1] {
		return -1
	}
	return w.own[doc]
}
