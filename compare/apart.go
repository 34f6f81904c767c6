package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// apart returns why two claims of one kind and event are not about the same
// figure, and "" when nothing tells them apart.
func (g *Group) apart(a, b *member) string {
	across := a.doc != b.doc
	switch {
	case a.Value.Unit != b.Value.Unit:
		return "other unit"
	case !across && a.Subject != "" && b.Subject != "" && a.Subject != b.Subject:
		return "of somebody else"
	case a.Key != b.Key && g.Kind.Name != "quantity":
		return "other measure"
	case across && g.mostlyOne && g.Kind.Check == "quantity" && g.befellOther(a.Claim, b.Claim) && g.befellOther(b.Claim, a.Claim):
		return "of somebody else"
	}
	if why := g.toldApart(a, b); why != "" {
		return why
	}
	if !across && a.Part == b.Part && a.Sentence == b.Sentence && a.Superseded == b.Superseded {
		return "one sentence"
	}
	if across && a.Passage != 0 && a.Passage == b.Passage {
		return "one passage"
	}
	if g.dated && (a.AsOf == 0 || a.AsOf != b.AsOf) {
		return "other time"
	}
	return ""
}

// toldApart returns why what stands beside two figures says that they are two, and ""
// where nothing does.
func (g *Group) toldApart(a, b *member) string {
	if a.isBare() && b.isBare() && a.Head == b.Head {
		return ""
	}
	switch {
	case a.doc != b.doc && pollsApart(a.Claim, b.Claim):
		return "other poll"
	case g.Kind.Check == "quantity" && moves(a.Claim) != moves(b.Claim) && !lasting(a.Claim) && !g.hourly:
		return "a change, a level"
	case g.unsure(a.Claim) != g.unsure(b.Claim):
		return "not told as fact"
	case a.Stance == claims.Denied || b.Stance == claims.Denied:
		return "denied"
	case counts(a.Claim) != counts(b.Claim):
		return countsApart(a.Claim, b.Claim)
	case a.Count == claims.PerTime && b.Count == claims.PerTime && g.Kind.Unit == "person" && (a.Event.From != b.Event.From || a.Event.To != b.Event.To):
		return "other period"
	case thisYear(a.Claim) != thisYear(b.Claim) && a.Event.From != 0 && b.Event.From != 0:
		return "other period"
	case !sameStart(a.Since, b.Since):
		return "other start"
	case g.Kind.Grows && countriesApart(a.Object, b.Object):
		return "other place"
	case nounNarrows(a.Claim, b.Claim):
		return ""
	case !slices.Equal(a.Scope, b.Scope) && g.scopesApart(a.Claim, b.Claim):
		return "other scope"
	}
	return headsApart(g, a.Claim, b.Claim)
}

// countriesApart tells whether two counts tell all so far of two places, none of which is in
// the other: cases in the United States, in Mexico, worldwide.
func countriesApart(a, b string) bool {
	return a != "" && b != "" && !strings.HasPrefix(a, b) && !strings.HasPrefix(b, a)
}

// countedElsewhere tells whether two counts may be of two places: cases are those of their own
// place, while a toll may go without.
func countedElsewhere(a, b *claims.Claim) bool {
	return a.Object != b.Object && (a.Value.Unit != "person" || a.Object != "" && b.Object != "")
}

// nounNarrows tells whether one of two figures of people has as its noun what narrows the
// other: 640 Palestinians killed, a Palestinian death toll of 680.
func nounNarrows(a, b *claims.Claim) bool {
	who := func(x, y *claims.Claim) bool {
		return len(x.Scope) == 1 && len(y.Scope) == 0 && x.Scope[0] == y.Head && slices.Contains(anyone, x.Head)
	}
	return a.Value.Unit == "person" && b.Value.Unit == "person" && (who(a, b) || who(b, a))
}

// thisYear tells whether a claim is of all of the year in which it was published, and
// so hardly of one event: 41 have died this year, 16 in April.
func thisYear(c *claims.Claim) bool {
	return c.Count == claims.OfEvent && c.Event.To-c.Event.From >= allYear && c.Event.From <= c.Published && c.Published <= c.Event.To
}

// allYear is about how many days a year has.
const allYear = 360
