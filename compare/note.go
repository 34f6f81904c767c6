package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// noted looks once more at two figures that are not known to be of one thing
// as surely as a warning asks for. Where the event is one and nothing says that
// something else is counted, a reader wants to see them side by side: as an
// update when the count may have grown, as a dispute when two sources speak.
func (g *Group) noted(a, b *member, why string) ruling {
	x, y := byFigure(a, b)
	lo, hi := x.Claim, y.Claim
	if g.world.n <= handful {
		if r := g.notedTransposed(a, b, lo, hi, why); r.Verdict != 0 {
			return r
		}
	}
	if a.doc == b.doc {
		if r := g.notedTogether(lo, hi); r.Verdict != 0 {
			return r
		}
	}
	if g.Kind.Name == "quantity" {
		if r := g.notedThing(a, b, lo, hi, why); r.Verdict != 0 {
			return r
		}
		if r := g.notedDefinite(a, b, lo, hi, why); r.Verdict != 0 {
			return r
		}
		if r := g.notedOwned(a, b, lo, hi, why); r.Verdict != 0 {
			return r
		}
	}
	if g.world.n <= handful {
		if r := g.notedGrown(a, b, lo, hi, why); r.Verdict != 0 {
			return r
		}
	}
	if g.demanding {
		if r := g.notedNearest(a, b, lo, hi, why); r.Verdict != 0 {
			return r
		}
		if r := g.notedVoices(x, y, why); r.Verdict != 0 {
			return r
		}
		return g.notedSole(a, b, lo, hi, why)
	}
	if g.Kind.Check != "count" || !doubtful(why) || !g.comparable(x, y, why) || why == "other day" && !g.datedByPage(a, b) {
		return ruling{why: why}
	}
	var r ruling
	if a.doc == b.doc {
		r = g.notedInside(x, y)
	} else {
		r = g.notedAcross(a, b)
	}
	if r.Verdict == 0 {
		r.why = why
	}
	return r
}

// notedTogether notes two figures of one text that it sets against each other: two
// sources in a row, a headline and its lead.
func (g *Group) notedTogether(lo, hi *claims.Claim) ruling {
	if g.rejoined(lo, hi) {
		return voiced(lo, hi)
	}
	if r := g.notedHeadline(lo, hi); r.Verdict != 0 {
		return r
	}
	if g.Kind.Check == "quantity" && g.byEllipsis(lo, hi) {
		return voiced(lo, hi)
	}
	return ruling{}
}

// doubtful tells whether a reason leaves room for a note: nothing excludes that
// the figures are of one thing.
func doubtful(why string) bool {
	switch why {
	case "other place", "other thing counted", "other scope", "not known to be the same",
		"far apart in the text", "a list of figures", "bound", "one sentence", "other day", "far apart", "lower, much later", sinceOrEvent:
		return true
	}
	return false
}

// comparable tells whether nothing about two figures says that they count
// different things: one may be told of fewer words than the other.
func (g *Group) comparable(a, b *member, why string) bool {
	lo, hi := a.Claim, b.Claim
	switch {
	case lo.Background || hi.Background || lo.Count == claims.PartOf || hi.Count == claims.PartOf || lo.Count == claims.PerTime || hi.Count == claims.PerTime:
		return false
	case slices.Contains(lo.Scope, more) != slices.Contains(hi.Scope, more): // 20 additional cases, 28 cases
		return false
	case slices.Contains(lo.Scope, worldwide) != slices.Contains(hi.Scope, worldwide):
		return false
	case oneApart(a, b) && !attackerLeftOut(lo, hi):
		return false
	case lo.Superseded != hi.Superseded, lo.Since != "" && hi.Since != "" && !sameStart(lo.Since, hi.Since):
		return false
	case a.figure == b.figure || a.figure == 0 || a.rounded(b):
		return false
	case why == sinceOrEvent && (lo.Document == hi.Document || figure(&lo.Value) < ofWar || !within(lo, hi, nearFigures)):
		return false
	case vague(lo) || vague(hi) || why != "other day" && daysApart(lo, hi, g.Kind.Grows && lo.Published != hi.Published):
		return false
	}
	return (covers(hi, lo) || lo.Document != hi.Document && covers(lo, hi) && early(lo) && early(hi)) && !oneEnd(lo, hi)
}

// oneEnd tells whether two figures end at one value: up to 90, between 60 and 90.
func oneEnd(a, b *claims.Claim) bool {
	return a.Value.NoMin != b.Value.NoMin && !a.Value.NoMax && !b.Value.NoMax && a.Value.Max.Cmp(b.Value.Max) == 0
}

// datedByPage tells whether two claims are told on different days only because
// their pages have different dates.
func (g *Group) datedByPage(a, b *member) bool {
	return a.Document != b.Document && datedByPage(&g.world.subjects[a.subject], &g.world.subjects[b.subject]) &&
		fromPage(a.Event.From, a.Event.To, a.Published) && fromPage(b.Event.From, b.Event.To, b.Published)
}

// vague tells whether a figure is a word for many: "dozens", "several".
func vague(c *claims.Claim) bool {
	if !c.Value.NoMax || digits(c.Number) != "" {
		return false
	}
	n := c.Value.Min.Norm()
	return (n.Coef == 2 && n.Exp > 0 || n.Coef == 24 || n.Coef == 4 && n.Exp == 1 && c.Change == normalize.Equal)
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

// Scopes: of "12 others", and of those counted in the world.
const (
	more      = "more"
	worldwide = "worldwide"
)

// sameHead tells whether two claims count the same, as far as their nouns say.
func sameHead(a, b *claims.Claim) bool {
	return a.Head == b.Head || slices.Contains(anyone, a.Head) && slices.Contains(anyone, b.Head)
}

// early tells whether a claim is of the first sentences of a page, which often
// come behind its date and its author.
func early(c *claims.Claim) bool { return c.Part == claims.Title || c.Sentence < 2*leadSentences }

// leads tells whether a claim is of the headline or the lead.
func leads(c *claims.Claim) bool { return c.Part == claims.Title || c.Sentence < leadSentences }

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
	return a.Speaker != "" && b.Speaker != "" && !strings.Contains(a.Speaker, b.Speaker) && !strings.Contains(b.Speaker, a.Speaker) && !oneSurname(a.Speaker, b.Speaker)
}

// oneSurname tells whether two speakers are one by their last names: coastguard
// commander Tomas Reyland, harbour chief Reyland.
func oneSurname(a, b string) bool {
	x, y := a[strings.LastIndexByte(a, ' ')+1:], b[strings.LastIndexByte(b, ' ')+1:]
	first, _ := utf8.DecodeRuneInString(x)
	return x == y && unicode.IsUpper(first)
}

// voiced is the dispute of the two sources of two figures.
func voiced(lo, hi *claims.Claim) ruling {
	if lo.Speaker == "" || hi.Speaker == "" {
		if lo.Speaker == "" {
			lo = hi
		}
		return ruling{Verdict: Dispute, why: lo.Speaker + " says " + lo.Number}
	}
	return ruling{Verdict: Dispute, why: lo.Speaker + " says " + lo.Number + ", " + hi.Speaker + " says " + hi.Number}
}
