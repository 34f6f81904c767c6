package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// linked tells whether two figures of one document are of its main event, as
// the headline or the lead tells it, or have words in common.
func (g *Group) linked(a, b *claims.Claim) bool {
	if leads(a) && leads(b) || a.Part != b.Part && !g.leadAgrees(a, b) {
		return true
	}
	like, n := g.contextLike(a, b)
	return like >= alikeLink && n > 0
}

// leadAgrees tells whether the lead of a text gives the figure of its headline, and one of two claims
// stands further down: that is hardly of the headline's event unless its words say so.
func (g *Group) leadAgrees(a, b *claims.Claim) bool {
	title, body := a, b
	if b.Part == claims.Title {
		title, body = b, a
	}
	return !leads(body) && figure(&body.Value) > 0 && slices.ContainsFunc(few(g.world.told(title.Document)), func(o *claims.Claim) bool {
		return o.Kind == title.Kind && o.Part == claims.Body && leads(o) && !o.Background && o.Number != "" && o.Value.Agrees(title.Value)
	})
}

// linkedAcross tells whether two figures of two documents are surely of one
// thing: both of the headline or the lead, or counted from one start, or with
// words in common; more of them where a text has many such figures. A text's
// only figure of the kind needs fewer.
func (g *Group) linkedAcross(a, b *member) bool {
	if since(a.Claim) != "" && since(b.Claim) != "" {
		return true
	}
	crowded := g.crowded(a) || g.crowded(b)
	if leads(a.Claim) && leads(b.Claim) && !crowded {
		return true
	}
	like, n := g.contextLike(a.Claim, b.Claim)
	if crowded {
		return a.Part == claims.Title && b.Part == claims.Title || like >= alikeLink && n > 1
	}
	lead := 0
	for _, m := range []*member{a, b} {
		if leads(m.Claim) {
			lead++
		} else if n == 0 || !g.onlyOne(m) {
			return like >= alikeLink && n > 1
		}
	}
	return lead > 0 || g.world.n <= handful && n >= nearWords && like >= nearFew // one sentence but for the figure
}

// someHurt is how many people one text may count where another says that there
// was nobody: more would be known to both.
const someHurt = 20

// foundSince is how many people a later text may count where there was nobody yet: "no
// suspects have been identified".
const foundSince = 100

// across judges figures of two documents.
func (g *Group) across(lo, hi *member) ruling {
	when := ordered(lo.Claim, hi.Claim)
	total := lo.Count == claims.Total && lo.Since != ""
	if g.crowds && !lo.within(hi, farAcross) && lo.within(hi, farVoices) && lo.Event.From != 0 && lo.Event.From == hi.Event.From && lo.Event.To == hi.Event.To {
		return ruling{Verdict: Dispute, why: "how many were there on a day is told by those who were for it and those who were not"}
	}
	if !total && when != earlier && !lo.within(hi, farAcross) && !(lo.figure == 0 && hi.figure <= someHurt) && !(g.hourly && lo.Value.Unit == "percent") {
		return ruling{why: "far apart"}
	}
	if !g.Kind.Grows && !total {
		return g.level(lo.Claim, hi.Claim, when)
	}
	if when != sameDay && slices.Contains(lo.Scope, "more") {
		return ruling{why: "each is one more"} // four more today, seven more yesterday
	}
	if !total && when != earlier && when != later && roseTo(g, lo.Claim, hi.Claim) {
		return risen(hi.Claim)
	}
	switch when {
	case earlier:
		if !total && !lo.within(hi, farUpdate) && !(lo.figure == 0 && hi.figure <= foundSince) {
			return ruling{why: "far apart"}
		}
		if gap := hi.Published - lo.Published; !total && gap > monthsDays && g.world.n > handful {
			return ruling{why: "months apart"}
		}
		return ruling{Verdict: Update, tell: grew}
	case later:
		if total {
			return ruling{Verdict: Conflict, total: true, tell: totalFell}
		}
		if asOf(lo.Claim)-asOf(hi.Claim) > staleDays {
			return ruling{why: "lower, much later"}
		}
		if g.diedSince(lo, hi) {
			return ruling{Verdict: Update, why: dated(hi.Claim, lo.Claim) + ", and as many more are dead: some of the wounded died"}
		}
		return ruling{Verdict: Discrepancy, fell: true, tell: countFell}
	case sameDay:
		if g.world.n <= handful {
			if x, y := g.world.partOfDay(lo.Claim), g.world.partOfDay(hi.Claim); x != nil && y != nil && !x.Value.Agrees(y.Value) {
				return byPartOfDay(lo.Claim, x, y)
			}
		}
		return ruling{Verdict: Discrepancy, tell: grewInADay}
	}
	return ruling{Verdict: Discrepancy, tell: undated}
}

// diedSince tells whether the later of two texts has as many more dead as it has
// fewer hurt: lo are its hurt, hi those of the earlier text.
func (g *Group) diedSince(lo, hi *member) bool {
	fewer := hi.figure - lo.figure
	for _, now := range few(g.world.Claims(lo.doc)) {
		if !deadOf(now, lo.Claim) {
			continue
		}
		for _, then := range few(g.world.Claims(hi.doc)) {
			if deadOf(then, hi.Claim) && figure(&now.Value)-figure(&then.Value) == fewer {
				return true
			}
		}
	}
	return false
}

// deadOf tells whether a claim counts the dead of the event that another counts
// people of.
func deadOf(c, o *claims.Claim) bool {
	return c.Kind == "killed" && o.Kind != "killed" && c.Count == o.Count && !c.Background && !c.Superseded && c.Stance == o.Stance && !slices.Contains(c.Scope, more)
}

// level judges figures that neither grow nor fall by nature. What a thing
// measures stays; rates, prices and results have a day.
func (g *Group) level(lo, hi *claims.Claim, when timing) ruling {
	if g.hourly && !publishedWithin(lo, hi, notedDays) {
		return ruling{why: "other time"}
	}
	if g.hourly {
		return ruling{Verdict: Update, why: "such a figure changes by the hour"}
	}
	if counting(lo) || counting(hi) {
		return stillCounted(lo, hi)
	}
	if g.world.n <= handful && g.Kind.Check == "quantity" && ofPeriod(lo) && lo.Event.From == hi.Event.From && lo.Event.To == hi.Event.To && lo.Event.To < min(lo.Published, hi.Published) {
		return ruling{Verdict: Discrepancy, tell: fixed} // of a year that is over, whenever it is told
	}
	if g.Kind.Check == "quantity" && !lasting(lo) && lo.Value.Unit != "" && (when == earlier || when == later) {
		return ruling{why: "other time"} // the rate of another month, another contract
	}
	if g.Kind.Check == "quantity" && !lasting(lo) && (when == earlier || when == later) {
		if g.world.n > archive || g.Kind.Name == "magnitude" && !publishedWithin(lo, hi, staleDays) {
			return ruling{why: "other time"}
		}
		first, second := lo, hi
		if when == later {
			first, second = hi, lo
		}
		return ruling{Verdict: Update, why: dated(first, second) + ": such a figure changes with time"}
	}
	if g.Kind.Check == "count" && (when == earlier || when == later) && (lo.Event.From == 0 || lo.Event.From != hi.Event.From) {
		if gap := lo.Published - hi.Published; !planned(lo) && !planned(hi) || gap > staleDays || gap < -staleDays || !within(lo, hi, nearFigures) {
			return ruling{why: "other time"}
		}
		return ruling{Verdict: Update, why: "the texts are days apart: plans change"}
	}
	return ruling{Verdict: Discrepancy, tell: fixed}
}

// lasting tells whether a figure measures what stays as it is: a length, a
// weight, how long something took.
func lasting(c *claims.Claim) bool {
	switch {
	case c.Value.Unit == "person" || c.Value.Unit == "": // as most
		return c.Kind == "duration"
	case c.Value.Unit == "kilogram" && figure(&c.Value) >= heap:
		return false
	}
	return slices.Contains(physical, c.Value.Unit) || c.Kind == "duration"
}

// heap is how many kilograms are rather an amount, of waste or of wheat, than
// what a thing weighs.
const heap = 10_000

func fixed(lo, hi *claims.Claim) string {
	if lo.Speaker != "" && hi.Speaker != "" && lo.Speaker != hi.Speaker {
		return voiced(lo, hi).why
	}
	return "nothing in the texts says that the figures count or measure different things"
}

// dated says in which order two documents come.
func dated(first, second *claims.Claim) string {
	if first.AsOf != 0 && second.AsOf != 0 && first.AsOf != second.AsOf {
		return first.Document + " is as of " + first.AsOf.String() + ", " + second.Document + " as of " + second.AsOf.String()
	}
	day := func(c *claims.Claim) string {
		if c.Published == 0 {
			return c.Document + " tells of " + c.Earliest.String()
		}
		return c.Document + " is dated " + c.Published.String()
	}
	return day(first) + ", " + day(second)
}

// grew, totalFell, countFell and grewInADay are what the days of two documents say
// of two figures.
func grew(lo, hi *claims.Claim) string { return dated(lo, hi) + ", and the count grew" }

func totalFell(lo, hi *claims.Claim) string {
	return dated(hi, lo) + ", and a running total does not fall"
}

func countFell(lo, hi *claims.Claim) string {
	return dated(hi, lo) + ", and the later figure is the lower one: a correction, or an old figure"
}

func grewInADay(lo, hi *claims.Claim) string {
	return lo.Document + " and " + hi.Document + " are of one day: if the lower figure is the older one, the count grew"
}

// undated says what a date would explain.
func undated(lo, hi *claims.Claim) string {
	switch {
	case lo.Published == 0 && hi.Published == 0:
		return lo.Document + " and " + hi.Document + " are undated: if " + lo.Document + " was published before " + hi.Document + ", the count grew"
	case lo.Published == 0:
		return lo.Document + " is undated: if it was published before " + hi.Document + ", the count grew"
	}
	return hi.Document + " is undated: if it was published after " + lo.Document + ", the count grew"
}
