package compare

import (
	"math"
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// notedInside notes two figures of one text.
func (g *Group) notedInside(a, b *member) ruling {
	lo, hi := a.Claim, b.Claim
	near := apartBy(lo, hi) <= sideBySide
	raised := hi.Change == normalize.Up && (lo.Change == normalize.Up || lo.Part == claims.Title || hi.Part == lo.Part && lo.Start < hi.Start)
	if daysApart(lo, hi, raised) || !g.placed(lo, hi) && !(raised && hi.Part == lo.Part && hi.Sentence-lo.Sentence <= 1) || g.world.goesOn(a, lo, hi) {
		return ruling{} // entries of a list
	}
	alike := sameHead(lo, hi)
	answers := near && twoVoices(lo, hi) && (lo.Rule == anaphor || hi.Rule == anaphor || raised && apartBy(lo, hi) <= 1) && !g.stands(lo, hi)
	if hi.Value.NoMin && !lo.Value.NoMin && !(answers && hi.Rule == anaphor) || partOfPlace(lo, hi) && !(answers && raised) || lo.Rule == listed || hi.Rule == listed {
		return ruling{} // at least 20, up to 60; 13 in London, 23 in England; five here, two there
	}
	if figure(&lo.Value) == 0 || apartBy(lo, hi) > 1 && (lo.Event.From == 0) != (hi.Event.From == 0) {
		return ruling{} // of that day, and of whatever day
	}
	if hi.Rule == anaphor && apartBy(lo, hi) == 0 && (lo.Speaker == hi.Speaker || lo.Speaker == "") && hi.Speaker != "" && within(lo, hi, farVoices) {
		return ruling{Verdict: Dispute, why: hi.Speaker + " says " + hi.Number}
	}
	if lo.Rule == anaphor && apartBy(lo, hi) == 0 && hi.Speaker == "" && lo.Speaker != "" && within(lo, hi, farVoices) {
		return ruling{Verdict: Dispute, why: lo.Speaker + " says " + lo.Number}
	}
	if answers && within(lo, hi, farVoices) {
		return voiced(lo, hi)
	}
	rose := raised && alike && !countedElsewhere(lo, hi) && within(lo, hi, farUpdate) && g.follows(lo, hi)
	if rose && (hi.Speaker == "" || hi.Speaker == lo.Speaker) {
		return risen(hi)
	}
	if twoVoices(lo, hi) && within(lo, hi, farVoices) && (alike && g.beside(lo, hi) || raised && near) {
		return voiced(lo, hi)
	}
	if rose {
		return risen(hi)
	}
	if alike && g.headed(a, b) {
		return ruling{Verdict: Update, why: "the headline and the text of one article differ: " + plain(lo.Number) + " is likely the older figure"}
	}
	return ruling{}
}

// notedVoices notes that two sources set side by side in one text count people
// differently, whatever else a kind asks for: 25 hostages say the police, 31 the
// hospital.
func (g *Group) notedVoices(a, b *member, why string) ruling {
	lo, hi := a.Claim, b.Claim
	if why != "other words" || lo.Document != hi.Document || g.Kind.Check != "count" || g.Kind.Unit != "person" || !sameHead(lo, hi) || !twoVoices(lo, hi) || apartBy(lo, hi) > sideBySide || !within(lo, hi, farInside) {
		return ruling{}
	}
	if !g.comparable(a, b, why) || daysApart(lo, hi, false) || !g.placed(lo, hi) || partOfPlace(lo, hi) || g.parted(lo, hi) {
		return ruling{}
	}
	return voiced(lo, hi)
}

// rejoined tells whether one of two figures of a text is what another source sets
// against the other, which somebody may tell or the text itself: "450 jobs will go,
// the union says. Management says it will be 200".
func (g *Group) rejoined(lo, hi *claims.Claim) bool {
	if lo.Document != hi.Document || lo.Rule != rejoinder && hi.Rule != rejoinder || apartBy(lo, hi) > rejoinderReach || !within(lo, hi, farVoices) || g.stands(lo, hi) || rounded(lo, hi) || vague(lo) || vague(hi) {
		return false
	}
	if lo.Value.Agrees(hi.Value) && !(lo.Value.NoMax && figure(&hi.Value) > figure(&lo.Value)) {
		return false // "at least 37", "more than 100"
	}
	return twoVoices(lo, hi) || (lo.Speaker == "") != (hi.Speaker == "")
}

// rejoinder is the rule of figures that one source sets against another's, so many
// sentences behind it at most.
const (
	rejoinder      = "rejoinder"
	rejoinderReach = 2
)

// byEllipsis tells whether one sentence, or one and the next, gives the figures of two
// sources, one of them without its verb: "82 percent, say the unions, 31 according to the
// ministry". One that is given without a source may be somebody else's share, and one
// beside other figures of the unit is compared with those.
func (g *Group) byEllipsis(lo, hi *claims.Claim) bool {
	if lo.Document != hi.Document || !within(lo, hi, farVoices) || lo.Value.Agrees(hi.Value) {
		return false
	}
	switch first, second := asTold(lo, hi); apartBy(lo, hi) {
	case 0:
		return (lo.Rule == anaphor || hi.Rule == anaphor) && twoVoices(lo, hi) || second.Rule == anaphor && second.Speaker != "" && first.Speaker == "" && g.Kind.Name != "share"
	case 1:
		return second.Rule == anaphor && second.Speaker != "" && (first.Speaker == "" && g.oneInSentence(second) || twoVoices(lo, hi))
	}
	return false
}

// oneInSentence tells whether a claim is the only figure of its unit in its sentence.
func (g *Group) oneInSentence(c *claims.Claim) bool {
	o := g.origin(c)
	return !slices.ContainsFunc(few(g.world.told(o.Document)), func(x *claims.Claim) bool {
		return x.Part == o.Part && x.Sentence == o.Sentence && x.Number != "" && x.Value.Unit == o.Value.Unit && !overlap(x, o)
	})
}

// headed tells whether one of two figures of a count that grows is of the
// headline and the other of the lead, and both can be true: at least 120, 135.
func (g *Group) headed(lo, hi *member) bool {
	return g.Kind.Grows && lo.Part != hi.Part && leads(lo.Claim) && leads(hi.Claim) && lo.Value.Agrees(hi.Value) && within(lo.Claim, hi.Claim, farAcross) && !g.crowded(lo)
}

// beside tells whether two figures of one text are set side by side: in
// sentences near each other, or with a word in common. Further apart a text
// goes on to another town, or to the whole country.
func (g *Group) beside(lo, hi *claims.Claim) bool {
	if apartBy(lo, hi) <= sideBySide {
		return !g.parted(lo, hi) && !((lo.Rule == anaphor || hi.Rule == anaphor) && g.stands(lo, hi))
	}
	if sited(lo) != sited(hi) {
		return false // of a town, and far off of wherever
	}
	like, n := g.contextLike(lo, hi)
	return n > 1 && like >= alikeLink || lo.Part != hi.Part
}

// anaphor is the rule of figures that stand for one told just before.
const anaphor = "anaphor"

// listed is the rule of figures of a list of places.
const listed = "listed"

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
	if gap := max(lo.Line, hi.Line) - min(lo.Line, hi.Line); gap > 1 && gap == apartBy(lo, hi) {
		return false // a line each
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

// farVoices is how far apart two sources may be.
const farVoices = 10.0
