package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// definite is the rule of counts that a text speaks of as known.
const definite = "definite"

// notedDefinite notes a count that a text speaks of as known, "the 28 paintings",
// beside the only other one of its noun, which the text gave before: 25 paintings.
func (g *Group) notedDefinite(a, b *member, lo, hi *claims.Claim, why string) ruling {
	none := ruling{why: why}
	first, second := asTold(a.Claim, b.Claim)
	if a.Document != b.Document || a.Part != claims.Body || b.Part != claims.Body || second.Rule != definite || first.Rule == definite || first.Sentence == second.Sentence || a.Head == "" || a.Head != b.Head || slices.Contains(anyone, a.Head) || a.Head == "resident" {
		return none // each town has its own
	}
	if why != "no verb" && why != "other words" && why != "not known to be the same" && why != "far apart in the text" {
		return none
	}
	if len(a.Scope) > 0 || len(b.Scope) > 0 || first.Background || second.Background || lo.Count != hi.Count || lo.Stance != hi.Stance || lo.Superseded || hi.Superseded || figure(&lo.Value) < compoundLeast || bounded(lo) || bounded(hi) || vague(lo) || vague(hi) || !within(lo, hi, nearFigures) || rounded(lo, hi) || !g.placed(lo, hi) {
		return none
	}
	third := func(c *claims.Claim) bool {
		return c.Number != "" && c.Head == a.Head && !c.Value.Agrees(a.Value) && !c.Value.Agrees(b.Value)
	}
	if slices.ContainsFunc(few(g.world.told(a.Document)), third) {
		return none
	}
	return ruling{Verdict: Dispute, why: "the text speaks of " + plain(second.Number) + " as of those it told of"}
}
