package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// anyone are the heads that narrow nothing: "people" beside no noun at all.
var anyone = []string{"", "anyone", "person", "people"}

// joined tells whether a count stands beside others of one verb, with which it
// makes a sum: "nine civilians and seven soldiers were killed".
func joined(c *claims.Claim) bool { return c.Count != claims.PartOf && c.Whole.End > c.Whole.Start }

// sumOfJoined tells whether a claim is the sum of counts that stand beside each
// other: "nine civilians and seven soldiers" are sixteen.
func sumOfJoined(c *claims.Claim) bool { return c.Rule == "conjunct" && !joined(c) }

// scopesApart tells whether the words beside two figures narrow them to
// different things. Of two texts, what narrows a figure of things may stand
// elsewhere in the other's clause: measles cases, cases of measles.
func (g *Group) scopesApart(a, b *claims.Claim) bool {
	across := a.Document != b.Document
	switch {
	case across && g.Kind.Check == "count" && g.mostlyOne && slices.Contains(a.Scope, more) != slices.Contains(b.Scope, more):
		return true // 400 firefighters, another 150
	case across && g.Kind.Check == "count" && g.mostlyOne:
		return a.Language == b.Language && !saidBeside(a, b) && !saidBeside(b, a)
	case g.Kind.Check == "quantity":
		return a.Language == b.Language && (!across || narrowed(a, b))
	case across && g.Kind.Unit != "person" && a.Language == b.Language:
		return !saidBeside(a, b) || !saidBeside(b, a)
	}
	return true
}

// saidBeside tells whether every word that narrows the first figure stands
// around the second too.
func saidBeside(a, b *claims.Claim) bool {
	return !slices.ContainsFunc(a.Scope, func(w string) bool { return !besides(b, w) && !slices.Contains(b.Scope, w) })
}

// roseTo tells whether a text says of the higher of two counts that it rose to
// it: "raised the toll to 86". Cases that rose in one country are not those of another, nor
// of a school.
func roseTo(g *Group, a, b *claims.Claim) bool {
	if g.Kind.Check != "count" || !g.Kind.Grows || (a.Change == normalize.Up) == (b.Change == normalize.Up) {
		return false
	}
	lo, hi := lower(a, b)
	return hi.Change == normalize.Up && !countedElsewhere(lo, hi)
}

// risen is the update of a count that its text says rose to the higher figure.
func risen(hi *claims.Claim) ruling {
	return ruling{Verdict: Update, why: "the text says that the count rose to " + plain(hi.Number)}
}

// ifGrown is the update of a count that is the higher in the later of two texts, where
// what both count is only likely to be the same.
func ifGrown(lo, hi *claims.Claim) ruling {
	return ruling{Verdict: Update, why: dated(lo, hi) + ": if both count the same, the count grew"}
}

// ifOlder is the update of a count, as it is to be shown, that only may be the older one.
func ifOlder(number string) ruling {
	return ruling{Verdict: Update, why: "if both count the same and " + number + " is the older figure, the count grew"}
}

// headsApart tells whether two figures count different things. "Over 120
// traffickers" and "83 people" may be the same dead; "12 soldiers" and
// "12 children" are not. Heads are compared within one language: their stems
// say nothing across.
func headsApart(g *Group, a, b *claims.Claim) string {
	if joined(a) && sumOfJoined(b) || joined(b) && sumOfJoined(a) {
		return "one of those counted together"
	}
	if a.Head == b.Head {
		return ""
	}
	if listsMore(a, b) || listsMore(b, a) {
		return "one of those counted together"
	}
	anyA, anyB := slices.Contains(anyone, a.Head), slices.Contains(anyone, b.Head)
	switch {
	case anyA && joined(b) || anyB && joined(a):
		return "one of those counted together"
	case g.Kind.Unit == "customer" && a.Of != "" && b.Of != "" && (a.Head == "") != (b.Head == ""):
		return "other thing counted" // 8,000 households, 20,000 people
	case anyA && anyB:
		return ""
	case g.Kind.Check == "count" && g.Kind.Unit != "person" && (a.Head == "" || b.Head == ""):
		return "" // the kind says what it is
	case g.Kind.Check == "quantity" && (ofOtherCompound(a, b) || ofOtherCompound(b, a)):
		return "other thing counted"
	case a.Value.Unit == "percent" && a.Document != b.Document && (a.Head == "" && !besides(a, b.Head) || b.Head == "" && !besides(b, a.Head)):
		return "other thing counted" // 80 percent of cases, a rate below 50 percent
	case g.Kind.Check == "quantity" && (a.Value.Unit != "" || g.Kind.Name != "quantity") && (besides(b, a.Head) || besides(a, b.Head)):
		return "" // a $50,000 reward, a reward of $50,000
	case slices.Contains(g.Kind.Same, "head"):
		return "other thing counted"
	case a.Language != b.Language && g.Kind.Check == "quantity":
		return "" // stems say nothing across languages
	case anyA != anyB && a.Count == claims.Total && a.Since != "":
		// People hold the children among them: only fewer people than children
		// cannot be.
		if lo, _ := lower(a, b); slices.Contains(anyone, lo.Head) {
			return ""
		}
	}
	return "other thing counted"
}

// ofOtherCompound tells whether a length stands before a noun of which the other's clause says nothing:
// "a 30-mile pursuit", "about 15 miles north of the town".
func ofOtherCompound(a, b *claims.Claim) bool {
	return a.Value.Unit == "metre" && a.Head != "" && b.Kind == "distance" && a.Kind != b.Kind && strings.Contains(a.Number, "-") && !besides(b, a.Head)
}

// narrowed tells whether each of two amounts has words beside it that the other
// has nowhere in its clause: net profit, operating profit. What only one text
// adds, "a 4-metre great white shark", narrows nothing.
func narrowed(a, b *claims.Claim) bool {
	x, y := !saidBeside(a, b), !saidBeside(b, a)
	return x && (y || !lasting(a)) || y && !lasting(a)
}

// besides tells whether a word is none, or stands around a figure.
func besides(c *claims.Claim, word string) bool {
	return word == "" || word == c.Head || slices.Contains(c.Context, word)
}

// counts is how a claim counts. "So far" and "in all" say of an event's figure
// what every such figure is; a total of its own has a start.
func counts(c *claims.Claim) claims.Count {
	if c.Count == claims.Total && c.Since == "" || c.Count == claims.PartOf && c.Kind == "quantity" && !takenOut(c) && !slices.Contains(anyone, c.Head) {
		return claims.OfEvent // "alumni, including five presidents": it is five presidents
	}
	return c.Count
}

// takenOut tells whether a figure is taken out of what it counts: "some 680,000 of the
// cookers".
func takenOut(c *claims.Claim) bool { return c.Rule == "partitive" }

// sinceOrEvent is the reason to keep apart a count that has a start and one that
// has none.
const sinceOrEvent = "this event, a running total"

func countsApart(a, b *claims.Claim) string {
	switch {
	case a.Count == claims.PartOf || b.Count == claims.PartOf:
		return "part of"
	case a.Count == claims.Rank || b.Count == claims.Rank:
		return "a rank"
	case a.Count == claims.PerTime || b.Count == claims.PerTime:
		return "other period"
	}
	return sinceOrEvent
}

// moves is +1 for a rise, -1 for a fall and 0 for a level.
func moves(c *claims.Claim) int {
	switch c.Change {
	case normalize.Up:
		return 1
	case normalize.Down:
		return -1
	}
	return 0
}

// unsure tells whether a claim is put forward as less than a fact.
func (g *Group) unsure(c *claims.Claim) int8 {
	switch c.Stance {
	case claims.Planned:
		if slices.Contains(g.Kind.Same, "announced") || g.Kind.Name == "quantity" && c.Value.Unit == "" {
			return 0 // jobs to be cut are told as cut
		}
		return 1
	case claims.Possible:
		return 2
	}
	return 0
}

// startsApart is how many days lie between what two texts give as the first day of one
// thing, at most.
const startsApart = 2

// startDay is the day that the start of a running total is written as, or 0.
func startDay(s string) normalize.Day {
	d, err := normalize.ParseDay(s)
	if err != nil {
		return 0
	}
	return d
}

// sameStart tells whether two starts can be one: "2025-09" and "2025-09-02"
// can, and so can "XXXX-09", whose year the text does not say.
func sameStart(a, b string) bool {
	if a == b {
		return true
	}
	if a == "" || b == "" {
		return false
	}
	if x, y := startDay(a), startDay(b); x != 0 && y != 0 {
		return max(x, y)-min(x, y) <= startsApart // "12 days ago", "on Monday" and on whose clock
	}
	n := min(len(a), len(b))
	if n < 4 || strings.Contains(a, "W") != strings.Contains(b, "W") {
		return false
	}
	for i := 0; i < n; i++ {
		if a[i] != b[i] && a[i] != 'X' && b[i] != 'X' {
			return false
		}
	}
	// A bare year is too coarse to be the same start as a day.
	return len(a) > 4 && len(b) > 4 || len(a) == len(b)
}
