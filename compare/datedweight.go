package compare

import (
	"math"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// datedEvidence is how much speaks for the dates, or the times of day, of two texts being of
// one deed, as [Group.evidence] is for two figures; 0 where something says that they are not,
// or no more speaks for it than against.
func (g *Group) datedEvidence(a, b *datedDeed, xs, ys []datedDeed, known map[string]int) float64 {
	const pairs = -4.3 // most dates are of two deeds
	sum, ok := weightOfDates(a, b)
	if !ok || a.Passage == b.Passage || otherDeed(a.Claim) != otherDeed(b.Claim) || a.deed == "signed" && b.deed == a.deed && ownNames(a.Claim, b.Claim) && ownNames(b.Claim, a.Claim) {
		return 0
	}
	sum += pairs + weightOfTelling(a.Claim, b.Claim) - 0.04*float64(min(g.world.n, 12))
	if g.before.datedIn(a.Claim) || g.before.datedIn(b.Claim) {
		sum += 0.5 // it differs from a third text's
	}
	if sum+mostShared <= 0 {
		return 0 // whatever their words share
	}
	sum += g.weightOfDeeds(a, b, known)
	if sum <= 0 {
		return 0
	}
	return sum - weightOfOthers(a, b, ys) - weightOfOthers(b, a, xs)
}

// mostShared is what the words of two clauses weigh at most.
const mostShared = 9

// The kinds of dates that are held against each other.
const (
	ofDay = iota + 1
	ofWeek
	ofMonth
	ofYear
)

// grain is how fine a date is.
func grain(days [2]normalize.Day) int {
	switch n := days[1] - days[0]; {
	case n <= 1:
		return ofDay
	case n < month:
		return ofWeek
	case n <= wholeMonth:
		return ofMonth
	}
	return ofYear
}

// weightOfDates is what two dates say, and whether they exclude each other and may be of one
// deed: neighbours are, and slips of the pen.
func weightOfDates(a, b *datedDeed) (float64, bool) {
	p, q := a.days, b.days
	gap := gapOf(p, q)
	told, apart := p[0] != 0 && q[0] != 0, max(p[0]-q[0], q[0]-p[0])
	sum := 0.0
	if a.alike+b.alike <= 3 {
		sum = 0.25 // the only ones of their texts
	}
	switch {
	case until(a.Claim) != until(b.Claim):
		return 0, false
	case until(a.Claim):
		sum += 1.5
	}
	if a.byHour {
		if told && gap > 0 || !publishedWithin(a.Claim, b.Claim, 1) {
			return 0, false
		}
		w, ok := weightOfClocks(a, b)
		if told {
			w += 0.7
		}
		return sum + w, ok
	}
	x, y := grain(p), grain(q)
	if !told || gap <= 0 || x == ofWeek && y == ofWeek {
		return 0, false
	}
	switch {
	case x != y:
		sum += [...]float64{-0.1, -1.5, -0.9}[farness(gap, 7, 40)]
	case x == ofDay:
		w, ok := weightOfDays(a, b, gap)
		return sum + w, ok
	case x == ofMonth:
		sum += [...]float64{2.5, 0.4, 0.8}[farness(apart, 31, 92)]
	case apart > 2*wholeYear && ownNames(a.Claim, b.Claim) && ownNames(b.Claim, a.Claim):
		return 0, false // two mills were founded
	default:
		sum += [...]float64{3, -0.8, -0.3}[farness(apart, wholeYear, 3*wholeYear)]
	}
	return sum, true
}

// gapOf is how many days lie between two stretches of days.
func gapOf(p, q [2]normalize.Day) normalize.Day { return max(p[0]-q[1], q[0]-p[1]) }

// farness is 0 for what is near, 1 for what is less so and 2 for what is far.
func farness(n, near, less normalize.Day) int {
	switch {
	case n <= near:
		return 0
	case n <= less:
		return 1
	}
	return 2
}

// weightOfDays is what two days say that are some days apart. The same weekday is one of
// another week where it is read from the day of the page; with its date it has that of
// another day.
func weightOfDays(a, b *datedDeed, gap normalize.Day) (float64, bool) {
	if !publishedWithin(a.Claim, b.Claim, fortnight) {
		return 0, false
	}
	if gap == 1 && (a.days[0] > b.days[0] && a.early() || b.days[0] > a.days[0] && b.early()) {
		return 0, false // late on Friday, at midnight on Saturday
	}
	sum := [...]float64{0.5, -0.7, -0.5}[farness(gap, 1, 3)]
	if gap > 2*wholeMonth {
		sum = -2 // and so far apart they are of two
	}
	switch {
	case a.Head == "" || b.Head == "":
	case a.Head != b.Head:
	case gap%7 == 0 && (a.Subject != "" || b.Subject != ""):
		return 0, false
	default:
		sum += 4.2
	}
	if a.Published != b.Published && a.days[0]-b.days[0] == a.Published-b.Published {
		sum -= 0.3 // "on Tuesday" in both, and the pages are of two weeks
	}
	return sum, true
}

// early tells whether the hour of a date may be of the night that began the day before.
func (d *datedDeed) early() bool { return d.clock && d.minute < earlyHours }

// fortnight is how many days apart two texts may be that tell of one event by its days.
const fortnight = 14

const (
	leastMinutes = 10
	nearMinutes  = 45
	farMinutes   = 180
	earlyHours   = 6 * 60
	aboutMinutes = 20
	wordMinutes  = 31 // that "shortly before" may mean
)

// weightOfClocks is what two times of day say.
func weightOfClocks(a, b *datedDeed) (float64, bool) {
	d := max(a.minute-b.minute, b.minute-a.minute)
	d = min(d, 24*60-d)
	slack := max(hourSlack(a.minute), hourSlack(b.minute), hedged(a.Claim), hedged(b.Claim))
	switch {
	case a.deed != "" && b.deed != "" && a.deed != b.deed && !(starts[a.deed] && starts[b.deed]):
		return 0, false // the call, the arrest
	case sharedIn(a.Scope, b.Scope) == 0 && (min(len(a.Scope), len(b.Scope)) > 1 || a.deed == "call" && len(a.Scope) > 0 && len(b.Scope) > 0):
		return 0, false // in two streets, in two towns
	}
	if d < slack || d > farMinutes || zoneOf(a.Object) != zoneOf(b.Object) || isPlan(a.Claim) != isPlan(b.Claim) || a.Head != "" && b.Head != "" && a.Head != b.Head {
		return 0, false
	}
	sum := 1.2
	switch {
	case d <= nearMinutes:
		sum = 3.7
	case d == 60:
		sum = 4.5
	case d <= 2*nearMinutes:
		sum = 3.4
	}
	if figuresChanged(a.minute, b.minute) {
		sum += 3.4
	}
	return sum, true
}

// until tells whether a claim is of what ends on a date.
func until(c *claims.Claim) bool { return strings.HasSuffix(c.Rule, " until") }

// hedged is how many minutes an hour may be off that is told as about, before or after
// another.
func hedged(c *claims.Claim) int {
	switch {
	case strings.HasSuffix(c.Rule, " about"):
		return aboutMinutes
	case strings.HasSuffix(c.Rule, " before"), strings.HasSuffix(c.Rule, " after"):
		return wordMinutes
	}
	return leastMinutes
}

// weightOfTelling is what the way says in which two deeds are told.
func weightOfTelling(a, b *claims.Claim) float64 {
	sum := 0.0
	if isPlan(a) && isPlan(b) {
		sum = 1.7
	}
	if a.Published == b.Published {
		sum -= 0.3
	}
	for _, c := range []*claims.Claim{a, b} {
		if c.Superseded {
			sum -= 0.3
		}
		if leads(c) {
			sum += 0.2
		}
	}
	return sum
}

// weightOfDeeds is what the deeds and the words beside them say: rare ones that both have,
// and what is done once.
func (g *Group) weightOfDeeds(a, b *datedDeed, known map[string]int) float64 {
	shared, beside, names := 0.0, 0, sharedIn(a.Scope, b.Scope)
	eachCommon(a.words, b.words, func(w string) {
		if w != a.Of || w != b.Of {
			beside++
		}
		shared += math.Log(float64(len(g.Claims)+10) / float64(known[w]+1))
	})
	shared = min(shared, 12) / 4
	sum := 0.43*shared + 0.2*float64(min(names, 2))
	if names == 0 && len(a.Scope) > 0 && len(b.Scope) > 0 {
		sum -= 0.35 * float64(min(len(a.Scope), len(b.Scope), 2))
	}
	one := a.deed != "" && a.deed == b.deed
	switch {
	case one || a.Of != "" && a.Of == b.Of:
		sum += 0.52 * shared
		if names > 0 {
			sum += 0.5
		}
	case a.byHour && (a.deed == "") != (b.deed == ""):
		sum -= 1.9 // the robbers were seen later
	case a.deed != "" && b.deed != "":
		sum -= 0.5
	}
	switch {
	case one && a.byHour && deeds[a.Key] != "" && beside == 0:
		sum -= 2 // two bills were approved
	case one && (deeds[a.Key] != "" || doneOnce[a.deed]):
		if sum += 2; !mayRecur[a.deed] {
			sum += 1.3
		}
	case one:
		if sum += 0.6; grain(a.days) == ofYear && grain(b.days) == ofYear {
			sum -= 1.5 // launched in one year and in the next
		}
	case a.Of != "" && a.Of == b.Of:
		sum--
	}
	return sum
}

// doneOnce are the deeds that befall one thing once in an event, beside those of the happenings.
var doneOnce = map[string]bool{"fined": true, "rejected": true, "led": true, "inspected": true, "stolen": true, "walked out": true,
	"vanished": true, "tried": true, "married": true, "premiered": true, "independent": true}

// starts are the deeds with which an event begins, so that their hours are near each other.
var starts = map[string]bool{"incident": true, "call": true, "began": true, "attacked": true, "stolen": true, "walked out": true}

// weightOfOthers is what speaks against two dates of one deed where the text of the one has
// the other too.
func weightOfOthers(a, b *datedDeed, ys []datedDeed) float64 {
	sum := 0.0
	for k := range ys {
		o := &ys[k]
		if apart := gapOf(o.days, a.days); o.Object != a.Object && (o.days[0] == 0 || a.days[0] == 0 || apart > 0 || a.clock && o.clock) {
			continue
		}
		if sum = max(sum, 0.2); o.Of != "" && o.Of == a.Of || o.deed != "" && o.deed == a.deed {
			sum = 1
		}
	}
	return sum
}

// otherDeed tells whether a claim is of another deed than the one of its text: the second.
func otherDeed(c *claims.Claim) bool { return strings.HasPrefix(c.Rule, "another") }
