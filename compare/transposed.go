package compare

import (
	"math"

	"github.com/gainsay/gainsay/claims"
)

// notedTransposed notes two figures of two of a handful of texts of one event
// that have the same digits, two of them in another order, "1,450 students",
// "1,540 students". Chance rarely makes such a pair, and hands often do, so that
// it takes less to know that both are of one thing.
func (g *Group) notedTransposed(a, b *member, lo, hi *claims.Claim, why string) ruling {
	none := ruling{why: why}
	if !transposed(lo, hi) || a.Document == b.Document {
		return none
	}
	switch why {
	case "no verb", "other words", "other speaker", "other day", "other time", "not known to be the same", "bound", "rounding":
	case "other event":
		if g.world.together(a.subject, b.subject) == 0 {
			return none
		}
	case "part of":
		if !takenOut(lo) && !takenOut(hi) {
			return none
		}
	default:
		return none
	}
	if lo.Superseded || hi.Superseded || lo.Count != hi.Count && why != "part of" || lo.Stance != hi.Stance || g.hourly {
		return none
	}
	if g.world.eitherTells(a, b) != nil || otherNouns(lo, hi) || namesApart(lo, hi) && !longSame(lo, hi) {
		return none
	}
	if _, n := g.contextLike(lo, hi); n == 0 && (g.Kind.Name == "quantity" || lo.Background || hi.Background) && (lo.Head == "" || lo.Head != hi.Head) {
		return none
	}
	switch when := ordered(lo, hi); {
	case g.Kind.Grows && when == earlier:
		return ifGrown(lo, hi)
	case a.Value.Unit == "" && (when == earlier || when == later) && (otherDays(lo, hi) || !longSame(lo, hi) || lo.Event.From != 0 && hi.Event.From != 0 && daysApart(lo, hi, false)):
		return none // what was counted on two days
	}
	return ruling{Verdict: Dispute, why: "the same digits in another order: one of them may be a slip"}
}

// transposed tells whether two figures have the same digits, of which two that
// stand side by side changed places.
func transposed(a, b *claims.Claim) bool {
	if bounded(a) || bounded(b) {
		return false
	}
	x, y := figure(&a.Value), figure(&b.Value)
	if !(x > 0) || !(y > 0) || x == y || max(x, y) > 10*min(x, y) || max(x, y) > 1e12 {
		return false
	}
	for n := 0; n < 3 && (x != math.Trunc(x) || y != math.Trunc(y)); n++ { // 4.5, 5.4
		x, y = math.Round(1000*x)/100, math.Round(1000*y)/100
	}
	m, n := int64(x), int64(y)
	for m%10 == 0 && n%10 == 0 {
		m, n = m/10, n/10
	}
	if m < 10 || n < 10 {
		return false
	}
	// Two digits d and e that change places at 10^k differ by 9(d-e)10^k.
	gap := max(m, n) - min(m, n)
	for place := int64(1); gap >= 9*place; place *= 10 {
		if d, e := m/place%10, m/place/10%10; d != e && m+9*place*(d-e) == n {
			return true
		}
	}
	return false
}

// longSame tells whether two figures count by one noun, and have so many digits that
// another text hardly has the same ones for another thing.
func longSame(lo, hi *claims.Claim) bool {
	return figure(&lo.Value) >= 1000 && lo.Head != "" && lo.Head == hi.Head
}
