package compare

import "github.com/gainsay/gainsay/claims"

// peaks tells whether two figures of two of a handful of texts each say how far
// something went at most, gusts of up to 120 km/h and of up to 160: both bounds leave
// room below, but of one thing there is one most. It is the only such figure of each.
func (g *Group) peaks(a, b *member) bool {
	return g.world.n <= handful && a.Document != b.Document && g.Kind.Name != "quantity" && !g.hourly &&
		peak(a.Claim) && peak(b.Claim) && a.Stance == b.Stance && fewTimes(a.Claim, b.Claim, nearFigures) && !rounded(lower(a.Claim, b.Claim)) &&
		!otherDays(a.Claim, b.Claim) && !namesApart(a.Claim, b.Claim) && g.onlyOne(a) && g.onlyOne(b)
}

// peak tells whether a figure has a most and no least.
func peak(c *claims.Claim) bool { return c.Value.NoMin && !c.Value.NoMax }
