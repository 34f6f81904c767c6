package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

const (
	statementsRead  = 64   // figures, or dates, of two statements that are compared
	statementShared = 0.75 // how many of the words of the shorter statement the longer one must have
)

// statements compares the figures or the dates of two statements, texts of a
// few sentences that are held against each other and nothing else: where one
// says no more than the other but for a figure, both are of one thing.
func statements(g *Group, dates bool) []Finding {
	if g.world.n != 2 {
		return nil
	}
	if found := g.stated(dates, sharedStated, g.stateOne); len(found) > 0 || dates {
		return found
	}
	return g.stated(dates, soleStated, g.stateSole)
}

// sharedStated is why two figures of two statements are held against each other.
const sharedStated = "two statements that share their words but for the figure"

// stated returns the first pair of figures, or of dates, of two statements that
// are of one thing and exclude each other, and why.
func (g *Group) stated(dates bool, why string, one func(a, b *claims.Claim) bool) []Finding {
	cs := g.Claims[:min(len(g.Claims), statementsRead)]
	for i, a := range cs {
		for _, b := range cs[i+1:] {
			if a.Document == b.Document || (a.Key == "date") != dates || (b.Key == "date") != dates || !one(a, b) {
				continue
			}
			check := "quantity"
			if dates {
				check = "date"
			}
			g.judged()
			f := betweenStatements(a, b, func(c *claims.Claim) string { return plain(c.Number) }, why)
			f.Check = check
			return []Finding{f}
		}
	}
	return nil
}

// betweenStatements is the finding that a claim of one statement and one of the other
// exclude each other; said writes them for its message.
func betweenStatements(a, b *claims.Claim, said func(*claims.Claim) string, because ...string) Finding {
	return Finding{
		Verdict: Discrepancy, Because: because,
		Sides:   []Side{{Claims: []claims.Claim{*a}, Value: a.Value}, {Claims: []claims.Claim{*b}, Value: b.Value}},
		Message: said(a) + " (" + a.Document + ") or " + said(b) + " (" + b.Document + ")",
	}
}

// stateOne tells whether two figures of two statements are of one thing and
// exclude each other.
func (g *Group) stateOne(a, b *claims.Claim) bool {
	switch {
	case a.Key != b.Key, a.Key == bareNumber && (a.Count == claims.PartOf || b.Count == claims.PartOf), !excludes(a, b), (a.Stance == claims.Denied) != (b.Stance == claims.Denied), !sameSubject(a.Subject, b.Subject), a.Key == "date" && !slices.Equal(a.Scope, b.Scope):
		return false
	case g.alsoStated(a, b), g.alsoStated(b, a), g.ofKind(a), g.ofKind(b):
		return false
	case g.before.datedIn(a) && g.before.datedIn(b), g.boundIn(a) && g.boundIn(b):
		return false // told by the verb
	case a.Key != "date" && (g.wordedApart(a, b) || taggedApart(g.inYears(a), g.inYears(b)) != ""):
		return false
	case a.Key == "date" && (datesApart(a, b) || g.figuresMoved(a, b)):
		return false
	}
	short, long := a, b
	if len(long.Object) < len(short.Object) {
		short, long = long, short
	}
	words, said := strings.Fields(short.Object), strings.Fields(long.Object)
	shared := float64(sharedIn(words, said))
	return shared > 0 && shared >= statementShared*float64(len(words)) && float64(sharedIn(short.Context, said)) >= statementShared*float64(len(short.Context))
}

// datesApart tells whether two dates are of things that their sentences number
// otherwise, or one is of a birth or a death and the other is not.
func datesApart(a, b *claims.Claim) bool {
	x, y := strings.Fields(a.Of), strings.Fields(b.Of)
	return otherNumber(tagged(x, "no:"), tagged(y, "no:")) || !slices.Equal(tagged(x, "life:"), tagged(y, "life:"))
}

// figuresMoved tells whether the sentences of two dates have a figure of one sort each,
// and other values: 5,120 people in 1999 and 6,340 in 2019.
func (g *Group) figuresMoved(a, b *claims.Claim) bool {
	beside := func(c, date *claims.Claim) bool {
		return c.Document == date.Document && c.Sentence == date.Sentence && c.Key != "date" && c.Stance != claims.Denied
	}
	return slices.ContainsFunc(g.Claims, func(x *claims.Claim) bool {
		return beside(x, a) && slices.ContainsFunc(g.Claims, func(y *claims.Claim) bool {
			return beside(y, b) && oneSort(g.inYears(x), g.inYears(y)) && excludes(g.inYears(x), g.inYears(y))
		})
	})
}

// wordedApart tells whether two statements that share their words still tell of
// two things. For counts that is less than what parts others: one is of what is
// planned, each is of another year, of another noun or of something narrowed by
// words of its own, gold medals and silver ones.
func (g *Group) wordedApart(a, b *claims.Claim) bool {
	if a.Value.Unit != "" || ordinal(a) || a.Rule != "statement" {
		return g.statedOfOthers(a, b) != ""
	}
	return (a.Stance == claims.Planned) != (b.Stance == claims.Planned) || (a.Count == claims.PartOf) != (b.Count == claims.PartOf) || g.statedApart(a, b) || !g.namesMeet(a, b) ||
		g.statesBare(a, b) || g.statesBare(b, a) || g.partOfSum(a, b) || g.partOfSum(b, a) || partOfStated(a, b) || partOfStated(b, a)
}

// partOfSum tells whether the figure a comes to b with another figure of its statement,
// or b is what that leaves of it: 18 goals in the league and four in the cup, 22
// goals; six years, two of them suspended, four years.
func (g *Group) partOfSum(a, b *claims.Claim) bool {
	return slices.ContainsFunc(g.Claims, func(c *claims.Claim) bool {
		if c == a || c.Document != a.Document || a.Rule != "statement" || c.Rule != "statement" || c.Key == "date" || ordinal(a) || ordinal(c) || c.Value.Unit != a.Value.Unit && c.Key != bareNumber {
			return false
		}
		d := figure(&b.Value) - figure(&a.Value)
		return d > 0 && d == figure(&c.Value) || d < 0 && -d == figure(&c.Value) && (c.Key == bareNumber || oneSort(a, c))
	})
}

// ofKind tells whether a figure has a kind, which knows better what excludes it.
func (g *Group) ofKind(c *claims.Claim) bool {
	return slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
		if !overlap(o, c) || o.Kind == "quantity" || o.Kind == c.Kind {
			return false
		}
		kind := g.facts(o.Kind)
		if slices.Contains(kind.Same, "noted") {
			return false
		}
		check := kind.Check
		return check == "count" || check == "rank" || check == "age"
	})
}

// overlap tells whether two claims of one statement are of the same words.
func overlap(a, b *claims.Claim) bool { return a.Start < b.End && b.Start < a.End }

// excludes tells whether two figures of one kind cannot both be true.
func excludes(a, b *claims.Claim) bool {
	if a.Rule == "kin" {
		return !a.Value.Agrees(b.Value)
	}
	if a.Key != "date" {
		return !a.Value.Agrees(b.Value) && !rounded(a, b)
	}
	x, y := daysOf(a), daysOf(b)
	return x[0] != 0 && y[0] != 0 && (x[0] > y[1] || y[0] > x[1])
}

// alsoStated tells whether the text of a claim has what another one says, or in
// the same sentence a figure that is as likely of the same thing.
func (g *Group) alsoStated(a, b *claims.Claim) bool {
	return slices.ContainsFunc(g.Claims, func(c *claims.Claim) bool {
		return c != a && c.Document == a.Document && c.Key == a.Key && (!excludes(c, b) ||
			c.Sentence == a.Sentence && sharedIn(c.Context, b.Context) >= sharedIn(a.Context, b.Context))
	})
}

// sameSubject tells whether two names that open sentences can be of one: each word
// of one is in the other, or begins one of its words ("Ken", "B."), or a sentence
// opens with none.
func sameSubject(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) == 0 {
		return true
	}
	begins := func(w string) bool {
		return slices.ContainsFunc(y, func(v string) bool { return strings.HasPrefix(v, w) || strings.HasPrefix(w, v) })
	}
	one := haveCommon(x, y)
	return one && !slices.ContainsFunc(x, func(w string) bool { return !begins(w) })
}
