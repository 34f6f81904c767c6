package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// soleStated is why two figures of two statements are held against each other
// that share few of their words.
const soleStated = "each statement has one such figure, and they name the same"

// stateSole tells whether two figures are the only ones of their sort in two
// statements that name the same, and exclude each other: nine seasons, ten.
func (g *Group) stateSole(a, b *claims.Claim) bool {
	x, y := g.inYears(a), g.inYears(b)
	if !oneSort(x, y) || !excludes(x, y) {
		return false
	}
	if why := g.soleApart(a, b); why != "" {
		g.Near(a, b, why)
		return false
	}
	return true
}

// soleApart returns why two figures of one sort, of two statements, are not known
// to be of one thing, and "" when they are.
func (g *Group) soleApart(a, b *claims.Claim) string {
	if why := g.statedOfOthers(a, b); why != "" {
		return why
	}
	if why := taggedApart(g.inYears(a), g.inYears(b)); why != "" {
		return why
	}
	switch {
	case a.Stance == claims.Denied || b.Stance == claims.Denied:
		return "denied"
	case g.statesAnother(a, b) || g.statesAnother(b, a):
		return bothFigures
	case g.inYears(a).Value.Unit == "year" && !fewTimes(g.inYears(a), g.inYears(b), farStretches):
		return "far apart"
	case a.Rule != "statement" || ordinal(a):
		return ""
	case (howOften(a) || howOften(b)) && (a.Expected == "" || a.Expected != b.Expected), none(a) && !sharedObject(a, b), none(b) && !sharedObject(a, b):
		return "other words"
	case a.Value.Unit != "" && !g.measuresOne(a, b), a.Expected != "" && b.Expected != "" && a.Expected != b.Expected:
		return "other words"
	}
	return ""
}

// statedOfOthers returns why two figures of two statements are of two things, of a
// part and its whole or of two years, and "" when nothing says so.
func (g *Group) statedOfOthers(a, b *claims.Claim) string {
	switch {
	case a.Count == claims.PartOf || b.Count == claims.PartOf:
		return "part of"
	case g.partOfSum(a, b) || g.partOfSum(b, a):
		return "the sum of parts"
	case !g.namesMeet(a, b):
		return "other name"
	case (a.Stance == claims.Planned) != (b.Stance == claims.Planned):
		return "not told as fact"
	case g.statesBare(a, b) || g.statesBare(b, a):
		return bothFigures
	case g.statedApart(a, b):
		return "other period"
	case ofOtherNoun(a, b) || ofOtherNoun(b, a):
		return "other thing counted"
	case a.Rule != "statement" || a.Value.Unit != "":
		if otherScope(a, b) || otherExtreme(a.Head, b.Head) || a.Value.Unit == "percent" && (ofOthers(a, b) || ofOthers(b, a)) {
			return "other scope"
		}
	case ordinal(a):
		if !slices.Equal(a.Scope, b.Scope) {
			return "other scope"
		}
		if d := figure(&a.Value) - figure(&b.Value); (d == 2 || d == -2) && (g.ofOffice(a) || g.ofOffice(b)) {
			return "an office may be held twice"
		}
	case partOfStated(a, b) || partOfStated(b, a):
		return "part of"
	}
	return ""
}

// otherScope tells whether both of two claims are of something, and of nothing in common.
func otherScope(a, b *claims.Claim) bool {
	return len(a.Scope) > 0 && len(b.Scope) > 0 && sharedIn(a.Scope, b.Scope) == 0
}

// ofOtherNoun tells whether a measure is tied to a noun that the statement of another
// one has nowhere: the 80-metre hurdles, a throw of 62 metres.
func ofOtherNoun(a, b *claims.Claim) bool {
	noun := strings.TrimPrefix(a.Key, a.Value.Unit+" ")
	return a.Value.Unit != "" && noun != a.Key && !slices.Contains(strings.Fields(b.Object), noun)
}

// ofOffice tells whether an ordinal is that of somebody in an office.
func (g *Group) ofOffice(c *claims.Claim) bool {
	return slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
		return o.Kind == "numbered" && o.Rule == "numbered" && overlap(o, c)
	})
}

// otherExtreme tells whether one of two measures is an average and the other is
// not, or both are of two extremes: the highest, the lowest.
func otherExtreme(a, b string) bool {
	return a != b && (a == average || b == average || a == rejects || b == rejects || a != "" && b != "")
}

// backs and rejects are the Heads of a share of those who are for something, and against.
const (
	backs   = "backs"
	rejects = "rejects"
)

// average is the Head of a measure that is one.
const average = "average"

// howOften tells whether a count is of times: "twice", "three times".
func howOften(c *claims.Claim) bool { return c.Head == "times" }

// none tells whether a count says that there are none.
func none(c *claims.Claim) bool { return c.Value.Unit == "" && !c.Value.NoMin && figure(&c.Value) == 0 }

// sharedObject tells whether two sentences share a word, or one has no more than
// its figure: "he had no children".
func sharedObject(a, b *claims.Claim) bool {
	return a.Object == "" || b.Object == "" || sharedIn(strings.Fields(a.Object), strings.Fields(b.Object)) > 0
}

// farStretches is how far two stretches of time of one thing are apart, at most.
const farStretches = 100

// ordinal tells whether a figure of a statement tells which in a row something is.
func ordinal(c *claims.Claim) bool { return strings.HasPrefix(c.Key, "ordinal ") }

// oneSort tells whether two figures of statements count the same or measure in
// one unit.
func oneSort(a, b *claims.Claim) bool {
	switch {
	case a.Rule != b.Rule || a.Key == bareNumber || b.Key == bareNumber:
		return false
	case a.Rule != "statement":
		return a.Key == b.Key
	case a.Value.Unit != b.Value.Unit || ordinal(a) != ordinal(b):
		return false
	case a.Value.Unit != "":
		return true
	}
	x, y := strings.Fields(a.Head), strings.Fields(b.Head)
	return len(x) > 0 && len(y) > 0 && (slices.Contains(x, y[0]) || slices.Contains(y, x[0]))
}

// statesAnother tells whether the statement of figure a has another one of its
// sort, or one that agrees with b.
func (g *Group) statesAnother(a, b *claims.Claim) bool {
	x, y := g.inYears(a), g.inYears(b)
	return slices.ContainsFunc(g.Claims, func(c *claims.Claim) bool {
		if c == a || c.Document != a.Document || c.Key == "date" || c.Stance == claims.Denied || c.Rule == "rank" && otherScope(c, b) {
			return false
		}
		o := g.inYears(c)
		return oneSort(o, x) && (!o.Value.Agrees(x.Value) || o.Value.Agrees(y.Value)) && !g.statedAlike(o, b)
	})
}

// statedAlike tells whether the statement of figure b has another figure that is the same
// as figure a: what both took is not what it cost.
func (g *Group) statedAlike(a, b *claims.Claim) bool {
	return !a.Value.Agrees(g.inYears(b).Value) && slices.ContainsFunc(g.Claims, func(c *claims.Claim) bool {
		return c != b && c.Document == b.Document && c.Stance != claims.Denied && oneSort(g.inYears(c), a) && g.inYears(c).Value == a.Value
	})
}

// statesBare tells whether the statement of figure a has a bare number that agrees
// with b: the 19th film, and the third of its series.
func (g *Group) statesBare(a, b *claims.Claim) bool {
	return a.Value.Unit == "" && slices.ContainsFunc(g.Claims, func(c *claims.Claim) bool {
		return c.Document == a.Document && c.Key == bareNumber && c.Value.Agrees(b.Value)
	})
}

// bareNumber is the Key of a figure of a statement that says nothing of what it counts.
const bareNumber = "number"

// statedApart tells whether the sentences of two figures are of two years.
func (g *Group) statedApart(a, b *claims.Claim) bool {
	one, dated := false, false
	for _, c := range g.Claims {
		if c.Key != "date" || c.Document != a.Document || c.Sentence != a.Sentence {
			continue
		}
		for _, d := range g.Claims {
			if d.Key == "date" && d.Document == b.Document && d.Sentence == b.Sentence {
				dated = true
				one = one || !excludes(c, d) && !otherSeason(c, d)
			}
		}
	}
	return dated && !one
}

// otherSeason tells whether two stretches of years share but a part of each: the season of
// 2017–18, that of 2018–19.
func otherSeason(a, b *claims.Claim) bool {
	x, y := daysOf(a), daysOf(b)
	return x[0] < y[0] && x[1] < y[1] || y[0] < x[0] && y[1] < x[1]
}

// measuresOne tells whether two figures of a unit are said of one thing: words near
// both are the same, or several of their sentences, or both tell how long something
// lasted or how old somebody was who died.
func (g *Group) measuresOne(a, b *claims.Claim) bool {
	switch {
	case a.Expected != "" && a.Expected == b.Expected:
		return true
	case slices.ContainsFunc(a.Context, func(w string) bool { return slices.Contains(b.Context, w) && !strings.Contains(a.Value.Unit, w) }):
		return true
	case a.Value.Unit == "year of age":
		return g.diedThere(a) && g.diedThere(b)
	case a.Head == backs && b.Head == backs:
		return sharedIn(strings.Fields(a.Object), strings.Fields(b.Object)) > 0
	case a.Value.Unit == "percent" || a.Value.Unit == "year" || normalize.IsCurrency(a.Value.Unit):
		return false // bought for 25 million, sold for 40
	case g.measureKind(a) != "" && g.measureKind(a) == g.measureKind(b):
		return true
	}
	return sharedIn(strings.Fields(a.Object), strings.Fields(b.Object)) >= sentenceWords
}

// measureKind is the kind of measure that a figure is known to be of, or nothing.
func (g *Group) measureKind(c *claims.Claim) string {
	told := few(g.world.told(c.Document))
	i := slices.IndexFunc(told, func(o *claims.Claim) bool {
		return o.Number != "" && overlap(o, c) && o.Value.Unit == c.Value.Unit && o.Kind != c.Kind && o.Kind != "quantity" && o.Kind != "age"
	})
	if i < 0 {
		return ""
	}
	return told[i].Kind
}

// sentenceWords is how many words two sentences share that measure one thing.
const sentenceWords = 2

// diedThere tells whether the sentence of a claim, or the one before, tells that
// somebody died.
func (g *Group) diedThere(c *claims.Claim) bool {
	return slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
		return o.Kind == "trait" && o.Key == "death" && (o.Sentence == c.Sentence || o.Sentence == c.Sentence-1)
	})
}

// partOfStated tells whether the first count is narrowed by words that the other
// has nowhere, so that it may be a part of it: three gold medals of five.
func partOfStated(a, b *claims.Claim) bool {
	if !ofOthers(a, b) {
		return false
	}
	return ofOthers(b, a) || !b.Value.Below(a.Value)
}

// ofOthers tells whether the first of two figures counts something in words that
// the statement of the other has nowhere.
func ofOthers(a, b *claims.Claim) bool {
	head, said := strings.Fields(b.Head), strings.Fields(b.Object)
	return slices.ContainsFunc(a.Scope, func(w string) bool {
		return !slices.Contains(b.Scope, w) && !slices.Contains(head, w) && !slices.Contains(said, w)
	})
}

// inYears is a claim in its base unit, and a stretch of time in years whatever it
// is told in: months, three weeks.
func (g *Group) inYears(c *claims.Claim) *claims.Claim {
	out := g.inBase(c)
	if out.Value.Unit != "minute" {
		return out
	}
	x := *out
	x.Value.Unit = "year"
	x.Value.Min = decimal(float(x.Value.Min) / minutesOfYear)
	if !x.Value.NoMax {
		x.Value.Max = decimal(float(x.Value.Max) / minutesOfYear)
	}
	g.made(&x, c)
	return &x
}

const minutesOfYear = 365.25 * 24 * 60
