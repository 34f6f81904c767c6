package compare

import "strings"

// oneMove tells whether two rises or falls of a day are of one share, in texts of
// a handful that tell of one event: each has one such figure, and no other name
// beside it.
func (g *Group) oneMove(a, b *member) bool {
	_, ofA, _ := strings.Cut(a.Quote, " ") // "Shares of Brackwater Mills"
	_, ofB, _ := strings.Cut(b.Quote, " ")
	return g.hourly && a.Value.Unit == "percent" && g.world.n <= handful && a.doc != b.doc && publishedWithin(a.Claim, b.Claim, 1) &&
		g.soleOfKind(a) && g.soleOfKind(b) && !namesApart(a.Claim, b.Claim) && !othersNamed(ofA, ofB)
}

// onePrice tells whether two figures that change by the hour are near enough to
// be of one thing, in texts of a handful that tell of one event: articles about
// a coin say "bounced back to $7,265" without naming it again.
func (g *Group) onePrice(a, b *member) bool {
	lo, hi := lower(a.Claim, b.Claim)
	if !g.hourly || g.world.n > handful || !within(lo, hi, nearPrices) || lo.Value.Unit == "percent" && a.doc == b.doc {
		return false
	}
	return a.doc == b.doc || g.world.together(a.subject, b.subject) >= alikeFew || g.world.throughOthers(a.subject, b.subject)
}

// nearPrices is how far apart two prices of a day may be.
const nearPrices = 1.35
