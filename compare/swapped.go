package compare

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

const (
	swapDigits = 3 // of figures whose digits tell enough
	swapWords  = 2 // they share, one fewer for each digit beyond two that is no zero
	slipDigits = 5 // of two figures that differ in one digit
)

// long tells whether a claim has an exact figure of two digits or more that are
// no zeros.
func (g *Group) long(c *claims.Claim) bool {
	if c.Number == "" || bounded(c) || c.Superseded || c.Count == claims.Rank || c.Count == claims.PerTime || c.Stance == claims.Denied {
		return false
	}
	k := g.facts(c.Kind)
	if (k.Check != "count" && k.Check != "quantity") || c.Value.Unit == "year of age" || twoFigures(c.Number) {
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

// twoFigures tells whether a figure as written is two: between 900 and 980.
func twoFigures(s string) bool {
	i := strings.IndexFunc(s, unicode.IsDigit)
	j := strings.LastIndexFunc(s, unicode.IsDigit)
	return i < j && strings.ContainsFunc(s[i:j], func(r rune) bool { return unicode.IsLetter(r) || r == '-' || r == '–' })
}

// figureText are the digits of a claim's figure without the zeros at its end.
func figureText(c *claims.Claim) string { return strings.TrimRight(digits(c.Number), "0") }

// sortedDigits are the digits of a claim's figure that are no zeros, sorted:
// figures whose digits changed places have the same.
func sortedDigits(c *claims.Claim) string {
	d := []byte(strings.ReplaceAll(digits(c.Number), "0", ""))
	slices.Sort(d)
	return string(d)
}

// slipped tells whether two figures of one event differ as by a slip: their
// digits changed places, or one of many is another.
func (g *Group) slipped(a, b *member, places bool) bool {
	if a.doc == b.doc || g.Key == "quantity" && a.Kind != "quantity" && (a.Kind == b.Kind || g.tellsOfKind(b, a.Kind)) || g.Key == "quantity" && b.Kind != "quantity" && g.tellsOfKind(a, b.Kind) {
		return false // the group of that kind tells it
	}
	lo, hi := lower(a.Claim, b.Claim)
	switch {
	case !oneUnit(lo.Value.Unit, hi.Value.Unit) || moves(lo) != moves(hi) || !within(lo, hi, farVoices) || otherDays(lo, hi) && !(places && (lasting(lo) || len(figureText(lo)) >= swapDigits && publishedWithin(lo, hi, fetched))) || !g.world.tellOne(a.doc, b.doc) && g.world.meet(a.subject, b.subject).all == 0:
		return false
	case lo.Passage != 0 && lo.Passage == hi.Passage || otherNouns(lo, hi) || sexesApart(lo, hi):
		return false
	case places && (lo.Value.Unit == "" || lo.Value.Unit == "person") && daysApart(lo, hi, true) && len(figureText(lo)) < slipDigits:
		return false // what was counted on two days
	case places && lo.Published != hi.Published && (g.facts(lo.Kind).Grows || g.facts(hi.Kind).Grows):
		return false // it grew
	case places && len(figureText(lo)) < slipDigits && !g.swapped(a, b):
		return false
	case !places && (lo.Value.Agrees(hi.Value) || lo.Value.Unit == "" && lo.Published != hi.Published):
		return false // what was counted on two days
	}
	return !g.saysFigure(a.Document, b.Claim) && !g.saysFigure(b.Document, a.Claim) && !g.world.sums(byFigure(a, b))
}

// tellsOfKind tells whether a text has a claim's figure as one of a kind too.
func (g *Group) tellsOfKind(m *member, kind string) bool {
	return slices.ContainsFunc(few(g.world.told(m.Document)), func(o *claims.Claim) bool {
		return o.Kind == kind && figure(&o.Value) == figure(&m.Value)
	})
}

// swapped tells whether enough says that two figures of the same digits are of
// one thing: the fewer digits, the more.
func (g *Group) swapped(a, b *member) bool {
	n := max(len(figureText(a.Claim)), len(figureText(b.Claim)))
	switch _, shared := g.contextLike(a.Claim, b.Claim); {
	case shared >= swapWords-(n-2), g.besideOne(a.Claim, b.Claim):
		return true
	case a.Kind == b.Kind && a.Kind != "quantity" && g.onlyOne(a) && g.onlyOne(b):
		return true
	case n >= swapDigits && (len(sortedDigits(a.Claim)) >= swapDigits || slices.Contains(physical, a.Value.Unit)): // zeros tell little: 140,000 dead, 104,000 jobs
		return g.onlyLong(a, b) && g.onlyLong(b, a)
	}
	lo, hi := lower(a.Claim, b.Claim)
	return a.Language == b.Language && lo.Published >= hi.Published && (g.oneNoun(a, b) || slices.Contains(physical, a.Value.Unit)) && g.onlyUnit(a) && g.onlyUnit(b)
}

// besideOne tells whether the sentences of two claims have another figure of two
// digits or more in common: 87 games and 14 goals, 14 goals in 78 games.
func (g *Group) besideOne(a, b *claims.Claim) bool {
	beside := func(o, c *claims.Claim) bool {
		return o.Sentence == c.Sentence && o.Part == c.Part && o.Number != "" && figure(&o.Value) >= compoundLeast && figure(&o.Value) != figure(&c.Value) && !bounded(o)
	}
	theirs := few(g.world.told(b.Document))
	return slices.ContainsFunc(few(g.world.told(a.Document)), func(x *claims.Claim) bool {
		return beside(x, a) && slices.ContainsFunc(theirs, func(y *claims.Claim) bool {
			return beside(y, b) && figure(&y.Value) == figure(&x.Value) && oneUnit(y.Value.Unit, x.Value.Unit)
		})
	})
}

// oneNoun tells whether two figures count what one noun names.
func (g *Group) oneNoun(a, b *member) bool {
	return a.Head == b.Head && !slices.Contains(anyone, a.Head)
}

// saysFigure tells whether a text has the figure of a claim of another, of
// whatever kind.
func (g *Group) saysFigure(document string, c *claims.Claim) bool {
	return slices.ContainsFunc(few(g.world.told(document)), func(o *claims.Claim) bool {
		return o.Number != "" && figure(&o.Value) == figure(&c.Value) && o.Count != claims.Rank
	})
}

// onlyLong tells whether a text has no other figure of a claim's unit that is as
// long and about as high, but for those that another text has too.
func (g *Group) onlyLong(m, other *member) bool {
	o := g.origin(m.Claim)
	return !slices.ContainsFunc(few(g.world.told(o.Document)), func(c *claims.Claim) bool {
		return g.long(c) && len(figureText(c)) >= swapDigits && (oneUnit(c.Value.Unit, o.Value.Unit) || g.plainUnits(c, o)) && !c.Value.Agrees(o.Value) && fewTimes(c, o, farAcross) && !g.saysFigure(other.Document, c)
	})
}

// oneUnit tells whether two units are one to a writer: pounds a ton, pounds
// sterling a tonne; a dividend of 54 cents, of 54 cents a share.
func oneUnit(a, b string) bool {
	if a == b {
		return true
	}
	plain := func(s string) string {
		return strings.ReplaceAll(strings.ReplaceAll(s, " sterling", ""), "metric ", "")
	}
	return plain(a) == plain(b)
}

// oneDigit tells whether two figures are as long as each other and differ in one
// digit.
func oneDigit(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	n := 0
	for i := range len(a) {
		if a[i] != b[i] {
			n++
		}
	}
	return n == 1
}
