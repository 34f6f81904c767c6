package compare

import (
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// bounds judges figures that can both be true. Of a count that grows, "at
// least 50" and then 59 is still news: the toll rose.
func (g *Group) bounds(a, b *member) ruling {
	lo, hi := a.Claim, b.Claim
	if vague(lo) && !beyondVague(lo, hi) && (within(lo, hi, 2) || vague(hi) || ordered(lo, hi) != earlier) || digits(lo.Number) == "" && digits(hi.Number) == "" && hi.Value.NoMax || figure(&lo.Value) == figure(&hi.Value) || !g.Kind.Grows && since(lo) == "" || !lo.Value.NoMax || hi.Value.NoMin {
		return ruling{why: "bound"}
	}
	if rounded(lo, hi) || g.Kind.Unit != "person" && lo.Value.NoMax && cutTo(lo, hi) {
		return ruling{why: "rounding"}
	}
	if g.world.goesOn(a, a.origin, b.origin) {
		return ruling{why: "the sum of parts"}
	}
	if lo.Document == hi.Document && roseTo(g, lo, hi) && within(lo, hi, farUpdate) && g.follows(lo, hi) {
		return risen(hi)
	}
	if like, n := g.contextLike(lo, hi); lo.Document == hi.Document && roseTo(g, lo, hi) && within(lo, hi, farUpdate) && n > 0 && like >= alikeLink && anyShared(lo.Event.Places, hi.Event.Places) {
		return risen(hi)
	}
	total := lo.Count == claims.Total && lo.Since != ""
	when := ordered(lo, hi)
	if beyondVague(lo, hi) && lo.Document != hi.Document && when != later {
		return ruling{Verdict: Update, why: hi.Number + " is more than " + lo.Number + ": it is likely the later figure"}
	}
	switch {
	case when == earlier && (total || within(lo, hi, farUpdate)):
		return ruling{Verdict: Update, tell: grew}
	case total && when == later && within(lo, hi, cutShort):
		return ruling{why: "rounding"} // 1,324, the next day more than 1,300
	case total && when == later:
		return ruling{Verdict: Conflict, total: true, tell: totalFell}
	case total && when == unknown:
		return ruling{Verdict: Discrepancy, tell: undated}
	case when != later && lo.Document != hi.Document && within(lo, hi, farAcross):
		return ruling{Verdict: Update, why: lo.Number + " leaves room for " + hi.Number + ": it is likely the earlier figure"}
	}
	return ruling{why: "bound"}
}

// cutShort is how much more a figure may be than the bound that stands for it.
const cutShort = 1.25

// beyondVague tells whether a figure is more than a word for many means, though that sets
// no bound: dozens are fewer than 200, hundreds fewer than 2,000.
func beyondVague(lo, hi *claims.Claim) bool {
	return vague(lo) && !vague(hi) && !hi.Value.NoMin && figure(&hi.Value) >= vagueTop*figure(&lo.Value) && within(lo, hi, farVague)
}

// vagueTop is how many times the least that a word for many means is more than it does.
const vagueTop = 8

// cutTo tells whether a bound is a figure with all but its first digit cut off:
// more than 2,000 hectares, 2,300.
func cutTo(lo, hi *claims.Claim) bool {
	a, b := digits(lo.Number), digits(hi.Number)
	first := strings.TrimRight(a, "0")
	return len(a) >= 4 && len(a) == len(b) && len(first) == 1 && first != "1" && b[:1] == first
}
