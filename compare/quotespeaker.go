package compare

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/quotation"
)

// How many words two people do not say alike by chance, in one text or texts of
// one event, and in two; fewer in a handful of them.
const (
	shortSaying  = 6
	longSaying   = 8
	longerSaying = 10
)

// leastSaying is how many words two people do not say alike by chance: fewer where
// somebody has put a handful of texts side by side.
func (g *Group) leastSaying() int {
	if g.world.n <= handful {
		return shortSaying
	}
	return longSaying
}

// twoSpeakers reports that the same words are given to two named people.
func (g *Group) twoSpeakers(a, b *claims.Claim, words int) (Finding, bool) {
	if words < g.leastSaying() || words < longerSaying && !g.oneTale(a, b) {
		return Finding{}, false
	}
	return Finding{
		Verdict:  Dispute,
		Severity: Note,
		Message:  fmt.Sprintf("one quotation, two speakers: %s (%s) or %s (%s)", a.Speaker, a.Document, b.Speaker, b.Document),
		Because:  []string{fmt.Sprintf("%d words in a row are the same", words)},
		Sides:    []Side{{Claims: g.withSpeaker(a)}, {Claims: g.withSpeaker(b)}},
	}, true
}

// speakerReach is how many bytes beside a quotation the name of who said it stands at most.
const speakerReach = 160

// withSpeaker is a quotation with the name beside it of who said it, which is what two texts
// are at odds about.
func (g *Group) withSpeaker(c *claims.Claim) []claims.Claim {
	var name *claims.Claim
	for _, o := range few(g.world.told(c.Document)) {
		gap := max(o.Start-c.End, c.Start-o.End)
		named := o.Kind == "name" && strings.Contains(o.Object, c.Subject) || o.Kind == "role" && strings.Contains(o.Subject, c.Subject)
		if named && o.Part == c.Part && gap >= 0 && gap <= speakerReach && (name == nil || gap < max(name.Start-c.End, c.Start-name.End)) {
			name = o
		}
	}
	if name == nil {
		return []claims.Claim{*c}
	}
	return []claims.Claim{*c, *name}
}

// givenTwice reports one wording that is given to two speakers.
func (g *Group) givenTwice(x *quotation.Wording) (Finding, bool) {
	if x.Len() < g.leastSaying() || len(x.Claims) < 2 {
		return Finding{}, false
	}
	for i, a := range x.Claims {
		if a.Speaker == "" {
			continue
		}
		for _, b := range x.Claims[i+1:] {
			if quotation.SayersOf(a, b) == quotation.TwoSayers {
				if f, ok := g.twoSpeakers(a, b, x.Len()); ok {
					return f, true
				}
			}
		}
	}
	return Finding{}, false
}

// speakerOf is the name of the speaker of two quotations as one of the texts
// gives it beside its own, or as it is folded where a pronoun stands for it, or "".
func speakerOf(a, b *claims.Claim) string {
	return cmp.Or(a.Speaker, b.Speaker, a.Subject)
}
