package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// noted looks once more at two figures that are not known to be of one thing
// as surely as a warning asks for. Where the event is one and nothing says that
// something else is counted, a reader wants to see them side by side: as an
// update when the count may have grown, as a dispute when two sources speak.
func (g *Group) noted(a, b *member, why string) ruling {
	lo, hi := lower(a.Claim, b.Claim)
	if g.Kind.Name == "quantity" {
		if r := g.notedThing(a, b, lo, hi, why); r.Verdict != 0 {
			return r
		}
	}
	if g.demands() != (demand{}) {
		if r := g.notedNearest(a, b, lo, hi, why); r.Verdict != 0 {
			return r
		}
		return g.notedSole(a, b, lo, hi, why)
	}
	if g.Kind.Check != "count" || g.demands() != (demand{}) || !doubtful(why) || !g.comparable(lo, hi, why) || why == "other day" && !g.datedByPage(a, b) {
		return ruling{reason: why}
	}
	var r ruling
	if a.Document == b.Document {
		r = g.notedInside(lo, hi)
	} else {
		r = g.notedAcross(a, b, lo, hi)
	}
	if r.Verdict == 0 {
		r.reason = why
	}
	return r
}

// doubtful tells whether a reason leaves room for a note: nothing excludes that
// the figures are of one thing.
func doubtful(why string) bool {
	switch why {
	case "other place", "other thing counted", "other scope", "not known to be the same",
		"far apart in the text", "a list of figures", "bound", "one sentence", "other day", "far apart", "lower, much later":
		return true
	}
	return false
}

// comparable tells whether nothing about two figures says that they count
// different things: one may be told of fewer words than the other.
func (g *Group) comparable(lo, hi *claims.Claim, why string) bool {
	switch {
	case lo.Background || hi.Background || lo.Count == claims.PartOf || hi.Count == claims.PartOf || lo.Count == claims.PerTime || hi.Count == claims.PerTime:
		return false
	case slices.Contains(lo.Scope, more) != slices.Contains(hi.Scope, more): // 20 additional cases, 28 cases
		return false
	case lo.Superseded != hi.Superseded, lo.Since != "" && hi.Since != "" && !sameStart(lo.Since, hi.Since):
		return false
	case figure(lo.Value) == figure(hi.Value) || figure(lo.Value) == 0 || rounded(lo, hi):
		return false
	case vague(lo) || vague(hi) || why != "other day" && daysApart(lo, hi, g.Kind.Grows):
		return false
	}
	return covers(hi, lo)
}

// datedByPage tells whether two claims are told on different days only because
// their pages have different dates.
func (g *Group) datedByPage(a, b *member) bool {
	return a.Document != b.Document && datedByPage(&g.world.subjects[a.subject], &g.world.subjects[b.subject]) &&
		fromPage(a.Event.From, a.Event.To, a.Published) && fromPage(b.Event.From, b.Event.To, b.Published)
}

// vague tells whether a figure is a word for many: "dozens", "several".
func vague(c *claims.Claim) bool {
	n := c.Value.Min.Norm()
	return digits(c.Number) == "" && c.Value.NoMax && (n.Coef == 2 && n.Exp > 0 || n.Coef == 24)
}

// covers tells whether what one claim counts can hold all that another counts:
// people hold soldiers, and soldiers hold soldiers.
func covers(whole, part *claims.Claim) bool {
	if whole.Head != part.Head && !slices.Contains(anyone, whole.Head) {
		return false
	}
	for _, w := range whole.Scope {
		if w != more && !slices.Contains(part.Scope, w) {
			return false
		}
	}
	return true
}

// more is the scope of "12 others".
const more = "more"

// notedInside notes two figures of one text.
func (g *Group) notedInside(lo, hi *claims.Claim) ruling {
	near := apartBy(lo, hi) <= sideBySide
	raised := hi.Change == normalize.Up && (lo.Change == normalize.Up || lo.Part == claims.Title || hi.Part == lo.Part && lo.Start < hi.Start)
	if daysApart(lo, hi, raised) || !g.placed(lo, hi) && !(raised && hi.Part == lo.Part && hi.Sentence-lo.Sentence <= 1) {
		return ruling{} // entries of a list
	}
	alike := sameHead(lo, hi)
	if hi.Value.NoMin && !lo.Value.NoMin || partOfPlace(lo, hi) {
		return ruling{} // at least 20, up to 60; 13 in London, 23 in England
	}
	if figure(lo.Value) == 0 || apartBy(lo, hi) > 1 && (lo.Event.From == 0) != (hi.Event.From == 0) {
		return ruling{} // of that day, and of whatever day
	}
	if hi.Rule == anaphor && apartBy(lo, hi) == 0 && lo.Speaker == hi.Speaker && hi.Speaker != "" && within(lo, hi, farVoices) {
		return ruling{Verdict: Dispute, because: []string{hi.Speaker + " says " + hi.Number}}
	}
	if near && twoVoices(lo, hi) && (lo.Rule == anaphor || hi.Rule == anaphor) && within(lo, hi, farVoices) && !g.stands(lo, hi) {
		return ruling{Verdict: Dispute, because: []string{lo.Speaker + " says " + lo.Number + ", " + hi.Speaker + " says " + hi.Number}}
	}
	rose := raised && alike && within(lo, hi, farUpdate) && g.follows(lo, hi)
	if rose && (hi.Speaker == "" || hi.Speaker == lo.Speaker) {
		return ruling{Verdict: Update, because: []string{"the text says that the count rose to " + plain(hi.Number)}}
	}
	if twoVoices(lo, hi) && within(lo, hi, farVoices) && (alike && g.beside(lo, hi) || raised && near) {
		return ruling{Verdict: Dispute, because: []string{lo.Speaker + " says " + lo.Number + ", " + hi.Speaker + " says " + hi.Number}}
	}
	if rose {
		return ruling{Verdict: Update, because: []string{"the text says that the count rose to " + plain(hi.Number)}}
	}
	return ruling{}
}

// beside tells whether two figures of one text are set side by side: in
// sentences near each other, or with a word in common. Further apart a text
// goes on to another town, or to the whole country.
func (g *Group) beside(lo, hi *claims.Claim) bool {
	if apartBy(lo, hi) <= sideBySide {
		return !g.parted(lo, hi) && !((lo.Rule == anaphor || hi.Rule == anaphor) && g.stands(lo, hi))
	}
	like, n := g.contextLike(lo, hi)
	return n > 1 && like >= alikeLink || lo.Part != hi.Part
}

// anaphor is the rule of figures that stand for one told just before.
const anaphor = "anaphor"

// apartBy is how many sentences of one text are from one figure to another.
func apartBy(a, b *claims.Claim) int {
	if a.Part != b.Part {
		return math.MaxInt
	}
	return max(a.Sentence, b.Sentence) - min(a.Sentence, b.Sentence)
}

// follows tells whether a text goes on from one figure to another: in the next
// sentence, the same paragraph, or with a word in common and not far. Lists of
// headlines do not.
func (g *Group) follows(lo, hi *claims.Claim) bool {
	if lo.Part != hi.Part || leads(lo) && leads(hi) {
		return leads(lo) && leads(hi)
	}
	_, n := g.contextLike(lo, hi)
	return lo.Line == hi.Line || apartBy(lo, hi) <= 1 || apartBy(lo, hi) <= sideBySide && n > 1
}

// parted tells whether another figure of the kind stands between two of one
// text: then each is rather of what that one is not.
func (g *Group) parted(lo, hi *claims.Claim) bool {
	from, to := min(lo.End, hi.End), max(lo.Start, hi.Start)
	for _, c := range few(g.world.told(lo.Document)) {
		if c.Kind == lo.Kind && c.Part == lo.Part && c.Start >= from && c.End <= to && c.Count != claims.PartOf && c.Speaker != lo.Speaker && c.Speaker != hi.Speaker {
			return true
		}
	}
	return false
}

// stands tells whether a count of the kind stands between two of one text.
func (g *Group) stands(lo, hi *claims.Claim) bool {
	from, to := min(lo.End, hi.End), max(lo.Start, hi.Start)
	return slices.ContainsFunc(few(g.world.told(lo.Document)), func(c *claims.Claim) bool {
		return c.Kind == lo.Kind && c.Part == lo.Part && c.Start >= from && c.End <= to
	})
}

// sameHead tells whether two claims count the same, as far as their nouns say.
func sameHead(a, b *claims.Claim) bool {
	return a.Head == b.Head || slices.Contains(anyone, a.Head) && slices.Contains(anyone, b.Head)
}

// early tells whether a claim is of the first sentences of a page, which often
// come behind its date and its author.
func early(c *claims.Claim) bool { return c.Part == claims.Title || c.Sentence < 2*leadSentences }

// leads tells whether a claim is of the headline or the lead.
func leads(c *claims.Claim) bool { return c.Part == claims.Title || c.Sentence < leadSentences }

// farVoices is how far apart two sources may be.
const farVoices = 10.0

// placed tells whether the sentences of two claims can be of one place: one
// names none, or they name a place in common.
func (g *Group) placed(a, b *claims.Claim) bool {
	if a.Document != b.Document && sitesApart(a, b) || a.Document == b.Document && sitesDiffer(a, b) {
		return false
	}
	return len(a.Event.Places) == 0 || len(b.Event.Places) == 0 || anyShared(a.Event.Places, b.Event.Places)
}

// twoVoices tells whether two claims are of two sources that their texts name.
func twoVoices(a, b *claims.Claim) bool {
	return a.Speaker != "" && b.Speaker != "" && !strings.Contains(a.Speaker, b.Speaker) && !strings.Contains(b.Speaker, a.Speaker)
}

// oneIncident tells whether two figures of two texts about one event are of one
// incident of it: both lead their texts, each is the only one of its text, or
// what they tell has words in common, more where a text has many such figures.
func (g *Group) oneIncident(a, b *member) bool {
	like, n := g.contextLike(a.Claim, b.Claim)
	if !sameHead(a.Claim, b.Claim) && n < 2 && (g.crowded(a.Claim) || g.crowded(b.Claim)) || g.otherTown(a, b) || g.otherTown(b, a) {
		return false
	}
	if a.Head == b.Head && !slices.Contains(anyone, a.Head) && len(a.Scope) > 0 && slices.Equal(a.Scope, b.Scope) {
		n++ // Syrian soldiers are told of in few places
	}
	crowded := 0
	lead := 0
	for _, m := range []*member{a, b} {
		if early(m.Claim) || g.onlyOne(m) {
			lead++
		}
		if g.crowded(m.Claim) {
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

// notedDays is how many days apart two texts may be to tell of one event.
const notedDays = 14

// notedAcross notes two figures of two texts of one event.
func (g *Group) notedAcross(a, b *member, lo, hi *claims.Claim) ruling {
	if !g.Kind.Grows || !g.placed(lo, hi) {
		return ruling{}
	}
	if a.subject != b.subject && g.world.together(a.subject, b.subject) < g.world.enough(likeEnough, alikeEvents) {
		return ruling{}
	}
	if hi.Value.NoMin && !lo.Value.NoMin || lo.Published != hi.Published && slices.Contains(lo.Scope, more) {
		return ruling{} // up to 60, 20 of them sure; the new cases of two days
	}
	if !g.oneIncident(a, b) {
		return ruling{} // of one war, perhaps, but of which of its days?
	}
	if twoVoices(lo, hi) && within(lo, hi, farAcross) && !lo.Value.Agrees(hi.Value) {
		return ruling{Verdict: Dispute, because: []string{lo.Speaker + " says " + lo.Number + ", " + hi.Speaker + " says " + hi.Number}}
	}
	if g.world.tells(a.Document, g.origin(b.Claim)) != nil || g.world.tells(b.Document, g.origin(a.Claim)) != nil {
		return ruling{} // one text has both, and keeps them apart
	}
	if lo.Published != 0 && hi.Published != 0 && max(lo.Published, hi.Published)-min(lo.Published, hi.Published) > notedDays && (lo.Since == "" || hi.Since == "") {
		return ruling{} // another clash of one war
	}
	when := ordered(lo, hi)
	if g.datedByPage(a, b) {
		when = unknown // the dates are the pages' own
	}
	switch {
	case when == later && lo.Value.NoMax && asOf(lo)-asOf(hi) <= staleDays && within(lo, hi, farAcross):
		return ruling{Verdict: Update, because: []string{lo.Number + " leaves room for " + hi.Number + ": it is likely the earlier figure"}}
	case when == later:
		return ruling{}
	case when == earlier && (within(lo, hi, farUpdate) || g.Kind.Unit != "person" && hi.Change != normalize.About && g.onlyOne(a) && g.onlyOne(b)):
		return ruling{Verdict: Update, because: []string{dated(lo, hi) + ": if both count the same, the count grew"}}
	case within(lo, hi, farAcross):
		return ruling{Verdict: Update, because: []string{"if both count the same and " + lo.Number + " is the older figure, the count grew"}}
	}
	return ruling{}
}
