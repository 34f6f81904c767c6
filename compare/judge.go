package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// ruling is what comparing two claims comes to: a verdict with its reason, beside
// what every finding of the event tells, or, when Verdict is 0, why there is
// nothing to report.
type ruling struct {
	Verdict
	total bool // of the check of that name and not the kind's own
	fell  bool // the later figure is the lower one
	why   string
	tell  func(lo, hi *claims.Claim) string // in place of why, what is put together only where it is told
	a, b  *member
}

// because is the reason of a verdict, and "" where there is no other than those of the event.
func (r *ruling) because() string {
	if r.tell == nil {
		return r.why
	}
	lo, hi := byFigure(r.a, r.b)
	return r.tell(lo.Claim, hi.Claim)
}

// judge compares two claims of one kind and event whose figures differ.
func (g *Group) judge(a, b *member) ruling {
	if aspectsApart(a.Claim, b.Claim) {
		return ruling{why: "other measure", a: a, b: b}
	}
	if g.world.n == 2 {
		if why := g.statementsApart(a.Claim, b.Claim, taggedApart); why != "" {
			return ruling{why: why, a: a, b: b}
		}
	}
	r := g.ruling(a, b)
	if r.Verdict == 0 {
		r = g.noted(a, b, r.why)
	}
	if r.Verdict != 0 && (actTold(a.Claim) || actTold(b.Claim)) {
		r = g.byAct(a, b, r) // who made an arrest may have made another
	}
	if r.Verdict > Dispute && (oneByOneTold(a.Claim) || oneByOneTold(b.Claim)) {
		r.Verdict, r.total = Dispute, false // others may have died whom the list leaves out
	}
	if r.Verdict > Dispute && hardlyOne(a, b) {
		r = ruling{Verdict: Dispute, why: "each text has such a figure, told by words of its own; that both are of one thing is likely, not sure"}
	}
	r.a, r.b = a, b
	return r
}

func (g *Group) ruling(a, b *member) ruling {
	if why := g.apart(a, b); why != "" {
		return ruling{why: why}
	}
	lo, hi := byFigure(a, b)
	if oneByOneTold(lo.Claim) && a.doc == b.doc {
		return ruling{why: "part of"}
	}
	if a.doc != b.doc && g.Kind.Unit == "person" && a.causesApart(b) {
		return ruling{why: "other event"}
	}
	if g.world.partsOfOthers(a.origin, b.origin) {
		return ruling{why: "part of"}
	}
	if why := g.unlike(a, b); why != "" {
		return ruling{why: why}
	}
	if g.demanding && g.relatives(a.Claim, b.Claim) {
		return ruling{why: "other person"}
	}
	if a.doc == b.doc && disputed(lo.Claim, hi.Claim) && g.placed(lo.Claim, hi.Claim) && !daysApart(lo.Claim, hi.Claim, false) && !g.world.goesOn(lo, lo.origin, hi.origin) {
		return voiced(lo.Claim, hi.Claim)
	}
	switch {
	case a.doc != b.doc && a.subject != b.subject && g.world.together(a.subject, b.subject) == 0 && !g.world.throughOthers(a.subject, b.subject):
		return ruling{why: "other event"}
	case daysApart(a.Claim, b.Claim, g.Kind.Grows):
		return ruling{why: "other day"}
	case a.doc != b.doc && g.world.placesApartAcross(a.Claim, b.Claim, a.subject, b.subject), a.doc == b.doc && !a.Superseded && !b.Superseded && placesApartInside(a.Claim, b.Claim):
		return ruling{why: "other place"}
	}
	switch {
	case a.doc == b.doc && (a.Superseded || b.Superseded):
		return g.revised(lo, hi)
	case a.Superseded || b.Superseded:
		if g.Kind.Check == "count" && since(lo.Claim) == "" && (!g.oneIncident(a, b) || g.fewOnOtherDays(lo.Claim, hi.Claim)) {
			return ruling{why: "other event"}
		}
		return g.declared(lo.Claim, hi.Claim)
	case a.doc == b.doc && g.calledOld(lo, hi):
		return outdated(lo.Claim, lo.Number)
	case a.doc == b.doc && g.calledOld(hi, lo):
		return outdated(hi.Claim, hi.Number)
	}
	var own *claims.Claim
	if a.doc != b.doc {
		own = g.world.eitherTells(a, b)
		if own == nil && (g.mostlyOne || a.Value.Unit == "percent" && g.world.n <= handful) {
			own = cmp.Or(g.world.tellsBare(a.doc, b.origin), g.world.tellsBare(b.doc, a.origin))
		}
	}
	switch {
	case own != nil && own.Superseded && !lo.agrees(hi) && !ofBefore(own, lo.Claim):
		return outdated(own, own.Number)
	case own != nil, a.doc != b.doc && g.mostlyOne && numberBeside(lo.Claim, hi.Claim):
		return ruling{why: bothFigures}
	}
	if a.doc != b.doc && !g.demanding && !g.linkedAcross(a, b) {
		return ruling{why: "not known to be the same"}
	}
	if vague(hi.Claim) && lo.Published != hi.Published {
		return ruling{why: "bound"} // 20 dead, days later dozens
	}
	if lo.agrees(hi) {
		if g.peaks(a, b) && !(g.Kind.Grows && lo.Object != "" && lo.Published != hi.Published) {
			return ruling{Verdict: Dispute, why: "both tell how far it went at most"}
		}
		r := g.bounds(lo, hi)
		if r.Verdict != 0 && a.doc != b.doc && since(lo.Claim) == "" && !g.oneIncident(a, b) {
			return ruling{why: "bound"}
		}
		return r
	}
	if lo.rounded(hi) {
		return ruling{why: "rounding"}
	}
	if countsOn(lo.Claim, hi.Claim) {
		return ruling{why: "a rank"}
	}
	if oneApart(lo, hi) && !attackerLeftOut(lo.Claim, hi.Claim) {
		return ruling{why: "the attacker counted or not"}
	}
	if a.doc != b.doc && roseTo(g, lo.Claim, hi.Claim) && ordered(lo.Claim, hi.Claim) == earlier && lo.within(hi, farUpdate) {
		return g.across(lo, hi) // "raised to 36": what makes the difference is what was added
	}
	if g.world.sums(lo, hi) {
		return ruling{why: "the sum of parts"}
	}
	if remainder(lo.Claim, hi.Claim) {
		return ruling{why: "the rest of a hundred"}
	}
	if a.doc == b.doc {
		if lo.Part != hi.Part && oneApart(lo, hi) && (!g.demanding || g.headline(a, b)) {
			return ruling{Verdict: Dispute, why: "the headline and the text of one article differ"}
		}
		if g.demanding && g.headline(a, b) {
			return ruling{Verdict: Conflict, why: "the headline and the text of one article differ"}
		}
		return g.inside(lo, hi)
	}
	if g.besideEachOther(a, b) {
		r := g.level(lo.Claim, hi.Claim, ordered(lo.Claim, hi.Claim))
		if like, n := g.contextLike(lo.Claim, hi.Claim); r.Verdict == Discrepancy && !oneCompound(lo.Claim, hi.Claim) && (like < g.demands.across || n < g.demands.words) && lo.Published != 0 {
			return ruling{Verdict: Dispute, why: "each text has one count of this noun; that both are of one thing is likely, not sure"}
		}
		return r
	}
	if lo.figure == 0 && g.world.together(a.subject, b.subject) < alikeEvents {
		like, n := g.contextLike(lo.Claim, hi.Claim)
		if g.world.n > handful || n < nearWords || like < nearFew || ordered(lo.Claim, hi.Claim) != earlier {
			return ruling{why: "other event"} // nobody was hurt in most events
		}
	}
	return g.across(lo, hi)
}

// disputed tells whether a text sets two figures of two speakers side by side:
// "the ministry speaks of 40 dead, the hospital of 60".
func disputed(lo, hi *claims.Claim) bool {
	if lo.Document != hi.Document || lo.Part != hi.Part || lo.Speaker == "" || hi.Speaker == "" || lo.Background || hi.Background || figure(&lo.Value) == 0 || partOfPlace(lo, hi) {
		return false
	}
	gap := lo.Sentence - hi.Sentence
	return gap != 0 && gap <= sideBySide && gap >= -sideBySide && !strings.Contains(lo.Speaker, hi.Speaker) && !strings.Contains(hi.Speaker, lo.Speaker) &&
		!lo.Value.Agrees(hi.Value) && !rounded(lo, hi) && within(lo, hi, farInside)
}

// sideBySide is how many sentences apart two speakers are set side by side.
const sideBySide = 3

// inside judges two figures of one document. Most that differ tell of
// different things, so that they must be near each other, of one day, and
// linked by their words or by the headline and the lead.
func (g *Group) inside(a, b *member) ruling {
	lo, hi := a.Claim, b.Claim
	if roseTo(g, lo, hi) && within(lo, hi, farUpdate) && g.follows(lo, hi) {
		return risen(hi)
	}
	dispute := lo.Speaker != "" && hi.Speaker != "" && lo.Speaker != hi.Speaker
	same := lasting(lo) && g.oneThing(lo, hi)
	if g.hourly {
		if like, n := g.contextLike(lo, hi); g.world.n <= handful && (n > 0 && like >= alikeLink/2 && within(lo, hi, nearFigures) || within(lo, hi, nearPrices)) {
			return ruling{Verdict: Update, why: "such a figure changes by the hour"}
		}
		return ruling{why: "other time"}
	}
	switch {
	case !same && lo.Part == hi.Part && g.Kind.Check == "quantity" && (g.Kind.Name != "quantity" || normalize.IsCurrency(lo.Value.Unit)):
		return ruling{why: "amounts of one text"}
	case !same && lo.Part == hi.Part && max(lo.Sentence, hi.Sentence)-min(lo.Sentence, hi.Sentence) > nearSentences:
		return ruling{why: "far apart in the text"}
	case lo.Count == claims.PartOf && apartBy(lo, hi) > sideBySide:
		return ruling{why: "part of"}
	case g.crowded(a):
		return ruling{why: "a list of figures"}
	case !a.within(b, farInside) || !dispute && !a.within(b, nearFigures):
		return ruling{why: "far apart"}
	case lo.AsOf != 0 && hi.AsOf != 0 && lo.AsOf != hi.AsOf:
		if g.Kind.Grows && lo.AsOf < hi.AsOf {
			return ruling{Verdict: Update, why: lo.Number + " is told as of " + lo.AsOf.String() + ", " + hi.Number + " as of " + hi.AsOf.String()}
		}
		return ruling{why: "other time"}
	case !same && !g.linked(lo, hi):
		return ruling{why: "not known to be the same"}
	case g.Kind.Check == "count" && narrower(lo, hi):
		return ruling{why: "part of"}
	case dispute:
		return voiced(lo, hi)
	case lo.Speaker != hi.Speaker:
		return ruling{Verdict: Discrepancy, why: "one of the figures is from " + cmp.Or(lo.Speaker, hi.Speaker) + ", the other is given without a source"}
	case lo.Part != hi.Part:
		return ruling{Verdict: Conflict, why: "the headline and the text of one article differ"}
	}
	return ruling{Verdict: Conflict, why: "one article gives both figures and does not say why they differ"}
}

// bothFigures is the reason to leave alone what a text knows and keeps apart.
const bothFigures = "one text has both figures"

const (
	leadSentences = 3   // of a text, that tell its main event
	nearSentences = 30  // between two figures of one text; pages stack stories of many hours
	crowd         = 4   // values of one kind in a text that make it a list
	farInside     = 5.0 // figures of one thing in one text, from two speakers
	farUpdate     = 8.0 // a toll of one event and a later one
	farAcross     = 3.0 // figures of one thing in two texts, when time explains nothing
	monthsDays    = 60  // after which another event is as likely, among many articles
	staleDays     = 3   // after which a lower toll is rather another event's
	alikeLink     = 0.2 // how like the words around two figures of one text must be
)

// within tells whether the higher figure is at most so many times the lower.
func within(lo, hi *claims.Claim, times float64) bool {
	return atMost(figure(&lo.Value), figure(&hi.Value), times)
}

// within is [within] of members.
func (m *member) within(hi *member, times float64) bool { return atMost(m.figure, hi.figure, times) }

func atMost(x, y, times float64) bool {
	if y < 0 {
		x, y = -y, -x // 20 and 12 degrees below zero
	}
	return x > 0 && y <= times*x || x == 0 && y <= times
}

// crowded tells whether a document has so many values of a claim's kind that it
// is a list of events or of parts.
func (g *Group) crowded(m *member) bool {
	if m.inCrowd == notAsked {
		m.inCrowd = answerOf(g.world.crowds(m))
	}
	return m.inCrowd == yes
}

func (w *world) crowds(m *member) bool {
	gists := few(w.gistsOf(m.doc))
	of := 0
	for i := range gists {
		if gists[i].kind == m.kind {
			of++
		}
	}
	if of < crowd {
		return false
	}
	told := w.Claims(m.doc)
	var values [crowd]float64
	n := 0
	for i, of := range gists {
		if of.kind != m.kind || slices.Contains(values[:n], of.figure) {
			continue
		}
		if c := told[i]; c.Value.Unit != m.origin.Value.Unit || c.Count == claims.Rank || c.Count == claims.PartOf {
			continue
		}
		if n == crowd-1 {
			return true
		}
		values[n] = of.figure
		n++
	}
	return false
}
