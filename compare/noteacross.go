package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// oneIncident tells whether two figures of two texts about one event are of one
// incident of it: both lead their texts, each is the only one of its text, or
// what they tell has words in common, more where a text has many such figures.
func (g *Group) oneIncident(a, b *member) bool {
	like, n := g.contextLike(a.Claim, b.Claim)
	if g.world.n <= handful && g.ofOneDay(a, b) {
		return true
	}
	if !sameHead(a.Claim, b.Claim) && n < 2 && (g.world.n > handful || g.crowded(a) || g.crowded(b)) || g.otherTown(a, b) || g.otherTown(b, a) {
		return false
	}
	if a.Head == b.Head && !slices.Contains(anyone, a.Head) && len(a.Scope) > 0 && slices.Equal(a.Scope, b.Scope) {
		if n++; g.onlyOne(a) && g.onlyOne(b) && a.Published == b.Published && g.world.n <= handful {
			return true
		}
	}
	crowded := 0
	lead := 0
	for _, m := range []*member{a, b} {
		if early(m.Claim) || g.onlyOne(m) {
			lead++
		}
		if g.crowded(m) {
			crowded++
		}
	}
	switch {
	case crowded < 2 && lead == 2:
		return true
	case crowded < 2 && lead > 0:
		return n > 0
	}
	return n > 1 && like >= alikeLink
}

// fewOnOtherDays tells whether texts of two days each tell of few, in words that
// are hardly alike: thousands are all who died, three are rather those of a day.
// A handful of texts tells of one incident.
func (g *Group) fewOnOtherDays(lo, hi *claims.Claim) bool {
	least := 2
	switch {
	case lo.Published == hi.Published || figure(&lo.Value) >= many || g.world.n <= handful:
		return false
	case !within(lo, hi, farAcross) && figure(&lo.Value) < many/2:
		least = 3
	}
	_, n := g.contextLike(lo, hi)
	return n < least
}

// dayElsewhere tells whether a claim's text tells its figure again, of another
// day than that of the other claim.
func (g *Group) dayElsewhere(a, b *member) bool {
	if b.Event.From == 0 || a.Published != b.Published {
		return false
	}
	for i, of := range few(g.world.gistsOf(a.doc)) {
		if of.figure != a.figure {
			continue
		}
		if c := g.world.Claims(a.doc)[i]; c.Kind == a.Kind && c.Event.From != 0 && sameHead(c, a.Claim) && daysApart(c, b.Claim, false) {
			return true
		}
	}
	return false
}

// many is what a single incident of a long event rarely comes to.
const many = 100

// ofWar is what no incident comes to: a count of so many is of all that has
// happened, even where it does not say since when.
const ofWar = 1000

// ofOneDay tells whether two claims of texts of one day name a day that is one,
// and no place of their own but one, and neither text has another figure of it.
func (g *Group) ofOneDay(a, b *member) bool {
	if a.Event.From == 0 || a.Event.From != a.Event.To || a.Event.From != b.Event.From || b.Event.From != b.Event.To || a.Published != b.Published || g.otherTown(a, b) || g.otherTown(b, a) {
		return false
	}
	return g.onlyOfDay(a.Claim) && g.onlyOfDay(b.Claim)
}

// onlyOfDay tells whether a text has one figure of a kind for a claim's day.
func (g *Group) onlyOfDay(a *claims.Claim) bool {
	return !slices.ContainsFunc(few(g.world.told(a.Document)), func(c *claims.Claim) bool {
		return c.Kind == a.Kind && c.Event.From == a.Event.From && c.Count != claims.PartOf && figure(&c.Value) != figure(&a.Value)
	})
}

// likeGrown is how much two of a handful of texts of one event must be alike that tell of
// it on two days; they have names in common besides.
const likeGrown = 0.15

// notedGrown notes what an event has destroyed so far and has destroyed days later: a
// fire burns on, and each text tells of the day that it is of.
func (g *Group) notedGrown(a, b *member, lo, hi *claims.Claim, why string) ruling {
	none := ruling{why: why}
	if why != "other day" && why != "other place" || !g.Kind.Grows || g.Kind.Unit == "person" || a.doc == b.doc || lo.Background || hi.Background {
		return none
	}
	if ordered(lo, hi) != earlier || hi.Published-lo.Published > notedDays || !within(lo, hi, farUpdate) || rounded(lo, hi) || vague(lo) || vague(hi) || lo.Value.Unit != hi.Value.Unit {
		return none
	}
	if lo.Count == claims.PartOf || hi.Count == claims.PartOf || slices.Contains(hi.Scope, more) || lo.Head != hi.Head && g.Kind.Check == "count" || g.world.together(a.subject, b.subject) < likeGrown || g.world.named(a.subject, b.subject) < namedArchive {
		return none
	}
	if !g.onlyOne(a) || !g.onlyOne(b) {
		return none
	}
	return ifGrown(lo, hi)
}

// hurtOtherwise tells whether one of two counts is of those who are gravely or lightly hurt,
// who are a part of all.
func hurtOtherwise(a, b *claims.Claim) bool {
	for _, how := range [...]string{"gravely", "lightly"} {
		if slices.Contains(a.Scope, how) != slices.Contains(b.Scope, how) {
			return true
		}
	}
	return false
}

// notedDays is how many days apart two texts may be to tell of one event.
const notedDays = 14

// notedAcross notes two figures of two texts of one event.
func (g *Group) notedAcross(a, b *member) ruling {
	x, y := byFigure(a, b)
	lo, hi := x.Claim, y.Claim
	if !g.Kind.Grows || !g.placed(lo, hi) || hurtOtherwise(lo, hi) {
		return ruling{}
	}
	if a.subject != b.subject && g.world.together(a.subject, b.subject) < g.world.enough(likeEnough, alikeEvents) {
		return ruling{}
	}
	if hi.Value.NoMin && !lo.Value.NoMin || lo.Published != hi.Published && slices.Contains(lo.Scope, more) {
		return ruling{} // up to 60, 20 of them sure; the new cases of two days
	}
	if !g.oneIncident(a, b) || g.fewOnOtherDays(lo, hi) || g.dayElsewhere(a, b) || g.dayElsewhere(b, a) {
		return ruling{} // of one war, perhaps, but of which of its days?
	}
	if twoVoices(lo, hi) && within(lo, hi, farAcross) && !lo.Value.Agrees(hi.Value) {
		return voiced(lo, hi)
	}
	if g.world.eitherTells(a, b) != nil {
		return ruling{} // one text has both, and keeps them apart
	}
	if lo.Published != 0 && hi.Published != 0 && max(lo.Published, hi.Published)-min(lo.Published, hi.Published) > notedDays && (lo.Since == "" || hi.Since == "") {
		return ruling{} // another clash of one war
	}
	if g.Kind.Unit != "person" && lo.Value.NoMax && cutTo(lo, hi) {
		return ruling{} // more than 2,000 hectares, 2,300
	}
	if lo.Value.NoMax && figure(&lo.Value) == 1 {
		return ruling{} // "at least one" leaves room for any
	}
	when := ordered(lo, hi)
	if g.datedByPage(a, b) {
		when = unknown // the dates are the pages' own
	}
	switch {
	case when == later && lo.Value.NoMax && asOf(lo)-asOf(hi) <= staleDays && within(lo, hi, farAcross):
		return ruling{Verdict: Update, why: lo.Number + " leaves room for " + hi.Number + ": it is likely the earlier figure"}
	case when == later:
		return ruling{}
	case when == earlier && (within(lo, hi, farUpdate) || g.Kind.Unit != "person" && (hi.Change != normalize.About || g.Kind.Name == "signatures") && g.onlyOne(a) && g.onlyOne(b)):
		return ifGrown(lo, hi)
	case within(lo, hi, farAcross):
		return ifOlder(lo.Number)
	}
	return ruling{}
}
