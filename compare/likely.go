package compare

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gainsay/gainsay/claims"
)

// notedThing notes two counts of one noun in two texts of one event that no
// kind knows: dozens of complaints, later 359 complaints.
func (g *Group) notedThing(a, b *member, lo, hi *claims.Claim, why string) ruling {
	none := ruling{why: why}
	if g.world.n > archive || why != "no verb" && why != "other words" && why != "far apart" && why != "bound" || a.Document == b.Document || a.Value.Unit != "" || a.Head == "" || a.Language != b.Language {
		return none
	}
	if lo.Background || hi.Background || lo.Count != claims.OfEvent || hi.Count != claims.OfEvent || figure(&lo.Value) <= 1 || rounded(lo, hi) || ordered(lo, hi) == later || daysApart(lo, hi, false) {
		return none
	}
	if oneEnd(lo, hi) || namesApart(lo, hi) {
		return none // shares of one company and of another
	}
	if _, fixed := exact(lo.Value); fixed || !within(lo, hi, farAcross) && !(lo.Value.NoMax && within(lo, hi, farVague)) {
		return none
	}
	if like, n := g.contextLike(lo, hi); n < 2 || like < alikeLink || g.world.together(a.subject, b.subject) < g.world.enough(alikeFew, alikeEvents) || g.world.named(a.subject, b.subject) < g.world.enough(0, namedArchive) || g.world.placesApart(a.Claim, b.Claim, a.subject, b.subject) {
		return none
	}
	return ifOlder(lo.Number)
}

// notedNearest notes two figures of two texts of one event that are each the
// nearest of its text to the other, where their words alone are too few to make
// sure of it: 201 million to modernise the line, 210 to be invested in it.
func (g *Group) notedNearest(a, b *member, lo, hi *claims.Claim, why string) ruling {
	none := ruling{why: why}
	if why != "no verb" && why != "other words" && why != "other speaker" && why != "not known to be the same" && !(why == "not told as fact" && g.world.n <= handful && foretold(lo, hi)) || a.Document == b.Document || a.Language != b.Language || g.hourly || g.Kind.Name == "duration" || strings.Contains(a.Value.Unit, " per ") || lo.Background || hi.Background {
		return none
	}
	if lo.Superseded || hi.Superseded || lo.Count != claims.OfEvent || hi.Count != claims.OfEvent || vague(lo) || vague(hi) || figure(&lo.Value) <= 1 || lo.Value.Agrees(hi.Value) || rounded(lo, hi) || !within(lo, hi, nearFigures) {
		return none
	}
	if daysApart(lo, hi, false) || !g.placed(lo, hi) || g.otherTown(a, b) || g.otherTown(b, a) || g.world.placesApart(a.Claim, b.Claim, a.subject, b.subject) || g.world.together(a.subject, b.subject) == 0 || g.world.n > archive {
		return none
	}
	if g.world.eitherTells(a, b) != nil {
		return none
	}
	if g.mostlyOne && (bounded(lo) || bounded(hi)) {
		return none // the most that a law allows, and what was asked for
	}
	like, n := g.contextLike(a.Claim, b.Claim)
	if otherDays(lo, hi) || a.Value.Unit == "" && g.world.n > handful && (lo.Event.From == 0) != (hi.Event.From == 0) {
		return none
	}
	if !(g.world.n <= handful && g.oneMeasure(a.Claim, b.Claim)) &&
		(n == 0 || n == 1 && (lo.Value.Unit == "percent" || !(g.onlyUnit(a) && g.onlyUnit(b))) || like < alikeNearest || !early(a.Claim) && !early(b.Claim) || !g.nearest(a, b)) {
		return none
	}
	return ruling{Verdict: Dispute, why: "each text has a figure of its own; that both are of one thing is likely, not sure"}
}

// foretold tells whether one of two figures is planned and the other told as fact.
func foretold(a, b *claims.Claim) bool {
	return a.Stance == claims.Planned && b.Stance == claims.Asserted || a.Stance == claims.Asserted && b.Stance == claims.Planned
}

// notedSole notes two figures of what an event mostly has one of, in two of a
// handful of texts of one event that have no other of the kind: the judge set
// bail at $250,000, he is held on $500,000 bond.
func (g *Group) notedSole(a, b *member, lo, hi *claims.Claim, why string) ruling {
	none := ruling{why: why}
	if why != "other words" || !g.mostlyOne || g.world.n > handful || a.Document == b.Document || lo.Background || hi.Background {
		return none
	}
	if lo.Superseded || hi.Superseded || lo.Count != hi.Count || lo.Stance != hi.Stance || vague(lo) || vague(hi) || figure(&lo.Value) <= 1 || lo.Value.Agrees(hi.Value) || rounded(lo, hi) || !within(lo, hi, nearFigures) {
		return none
	}
	if bounded(lo) || bounded(hi) || !g.soleOfKind(a) || !g.soleOfKind(b) || daysApart(lo, hi, false) || otherDays(lo, hi) || !g.placed(lo, hi) || namesApart(lo, hi) || g.relatives(lo, hi) || g.world.placesApart(a.Claim, b.Claim, a.subject, b.subject) {
		return none
	}
	if numberBeside(lo, hi) || g.otherBearer(lo, hi) || a.subject != b.subject && g.world.together(a.subject, b.subject) < alikeFew && !g.world.throughOthers(a.subject, b.subject) {
		return none
	}
	return ruling{Verdict: Dispute, why: "each text has one figure of this kind; that both are of one thing is likely, not sure"}
}

// bounded tells whether a figure is open to one side: a maximum of three years.
func bounded(c *claims.Claim) bool { return c.Value.NoMin || c.Value.NoMax }

// soleOfKind tells whether a text has one value only of a claim's kind, and its
// sentence one of its unit. An amount before the noun of its kind, "his $150,000 bond",
// is of that noun whatever else stands there.
func (g *Group) soleOfKind(m *member) bool {
	o := g.origin(m.Claim)
	compound := o.Head != "" && strings.Count(o.Quote, " ") == strings.Count(o.Number, " ")+1 && strings.HasPrefix(o.Quote, o.Number)
	for _, c := range few(g.world.told(o.Document)) {
		if compound && c.Kind == "quantity" && o.Kind != "quantity" {
			continue
		}
		if (c.Kind == o.Kind || c.Sentence == o.Sentence && c.Part == o.Part && c.Number != "") && c.Value.Unit == o.Value.Unit && !c.Value.Agrees(o.Value) {
			return false
		}
	}
	return true
}

// oneMeasure tells whether what two figures measure has a word in common, net
// profit and the profit of the group, and neither text has another figure of
// its unit for it.
func (g *Group) oneMeasure(a, b *claims.Claim) bool {
	if a.Value.Unit == "" {
		return false
	}
	for _, w := range a.Context {
		if len(w) >= 4 && slices.Contains(b.Context, w) && g.tells(a, w) > 0 && hasStem(a.Of, w) && hasStem(b.Of, w) && !slices.ContainsFunc(a.Event.Names, func(n string) bool { return hasStem(n, w) }) {
			return !g.measured(a, w) && !g.measured(b, w)
		}
	}
	return false
}

// measured tells whether a claim's text has another figure of its unit for what
// a stem names.
func (g *Group) measured(c *claims.Claim, stem string) bool {
	o := g.origin(c)
	return slices.ContainsFunc(few(g.world.told(o.Document)), func(x *claims.Claim) bool {
		return x.Value.Unit == o.Value.Unit && !x.Value.Agrees(o.Value) && hasStem(x.Of, stem)
	})
}

// hasStem tells whether words begin with a stem.
func hasStem(words, stem string) bool {
	for w := range strings.FieldsFuncSeq(words, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(w) >= len(stem) && strings.EqualFold(w[:len(stem)], stem) {
			return true
		}
	}
	return false
}

// otherDays tells whether two texts are more than a few days apart, or only one
// of them has a day.
func otherDays(a, b *claims.Claim) bool {
	return (a.Published == 0) != (b.Published == 0) || max(a.Published, b.Published)-min(a.Published, b.Published) > staleDays
}

// alikeNearest is how like two figures must be that are the nearest of texts
// with other figures of their unit.
const alikeNearest = 0.12

// onlyUnit tells whether a text has one value only of a unit, or of a noun.
func (g *Group) onlyUnit(m *member) bool {
	o := g.origin(m.Claim)
	for _, c := range few(g.world.told(o.Document)) {
		if c.Number != "" && (c.Value.Unit == o.Value.Unit || g.plainUnits(c, o)) && (o.Value.Unit != "" || c.Head == o.Head) && !c.Value.Agrees(o.Value) {
			return false
		}
	}
	return true
}

// namesApart tells whether other names stand before two figures, or behind them.
func namesApart(a, b *claims.Claim) bool {
	beforeA, afterA := inSentence(a)
	beforeB, afterB := inSentence(b)
	return othersNamed(beforeA, beforeB) || othersNamed(afterA, afterB)
}

// inSentence is what stands before and behind a claim in its sentence.
func inSentence(c *claims.Claim) (before, after string) {
	before, after = c.Before, c.After
	if i := strings.LastIndexAny(before, ".!?\n"); i >= 0 {
		before = before[i+1:]
	}
	if i := strings.IndexAny(after, ".!?\n"); i >= 0 {
		after = after[:i]
	}
	return before, after
}

// othersNamed tells whether two texts name others, and nobody that both name.
func othersNamed(a, b string) bool {
	x, y := capitalised(a), capitalised(b)
	return len(x) > 0 && len(y) > 0 && !haveCommon(x, y)
}

// capitalised are the longer words with a capital; the shorter ones are mostly
// "The" and "Inc".
func capitalised(s string) []string {
	var out []string
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(w) > 4 && unicode.IsUpper([]rune(w)[0]) {
			out = append(out, w)
		}
	}
	return out
}

// farVague is how far "dozens" and what became of them may be apart.
const farVague = 16.0
