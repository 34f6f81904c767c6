package compare

import (
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/quotation"
)

// inOwnWords finds the short sayings of one speaker that two texts of a handful give in
// words of their own, and that were not laid side by side. One that a text has as the other
// has it too, or that is told of already, is left alone.
func (g *Group) inOwnWords(list []quotation.Wording, laid []alike, told []Finding) []Finding {
	if g.world.n > handful || len(list) > sayingsRead {
		return told
	}
	type place struct {
		document string
		part     claims.Part
		start    int
	}
	placeOf := func(c *claims.Claim) place { return place{c.Document, c.Part, c.Start} }
	had := map[place]bool{}
	for _, f := range told {
		for _, s := range f.Sides {
			for i := range s.Claims {
				had[placeOf(&s.Claims[i])] = true
			}
		}
	}
	type pair struct{ x, y *quotation.Wording }
	done := map[pair]bool{}
	for _, l := range laid {
		done[pair{l.x, l.y}] = !l.parts
	}
	for i := range list {
		for j := i + 1; j < len(list); j++ {
			x, y := &list[i], &list[j]
			a, b := x.Claims[0], y.Claims[0]
			if had[placeOf(a)] || had[placeOf(b)] || done[pair{x, y}] || len(x.Claims) > 1 && len(y.Claims) > 1 || !g.oneSaying(a, b) || bothInOne(x, y) || !quotation.SameSense(x, y) {
				continue
			}
			had[placeOf(a)], had[placeOf(b)] = true, true
			told = append(told, Finding{
				Verdict:  Dispute,
				Severity: Note,
				Message:  "one quotation in two wordings: “" + plain(a.Quote) + "” or “" + plain(b.Quote) + "”",
				Because:  []string{"half of the words or more are the same, in texts of one event", "the same speaker: " + speakerOf(a, b)},
				Sides:    []Side{{Claims: some(x.Claims, sidesKept)}, {Claims: some(y.Claims, sidesKept)}},
			})
		}
	}
	return told
}

// sayingsRead is how many wordings are held against each other.
const sayingsRead = 200

// oneInFull tells whether two quotations are of one speaker by a full name, beside them or
// before a pronoun.
func oneInFull(a, b *claims.Claim) bool {
	return a.Subject == b.Subject && strings.Contains(a.Subject, " ")
}

// oneSaying tells whether two quotations are of one speaker, named in one text at least,
// in two texts of one event and about one day.
func (g *Group) oneSaying(a, b *claims.Claim) bool {
	if a.Language != b.Language || a.Key == quotation.Headline || b.Key == quotation.Headline || a.Speaker == "" && b.Speaker == "" && !oneInFull(a, b) || !publishedWithin(a, b, loneDays) {
		return false
	}
	switch quotation.SayersOf(a, b) {
	case quotation.OneSayer:
		if (a.Speaker == "" || b.Speaker == "") && !oneInFull(a, b) {
			return false
		}
	case quotation.TwoSayers:
		return false
	default:
		if a.Of == "" || a.Of != b.Of {
			return false
		}
	}
	return g.oneTale(a, b)
}

// bothInOne tells whether a text has both wordings.
func bothInOne(x, y *quotation.Wording) bool {
	for _, a := range x.Claims {
		for _, b := range y.Claims {
			if a.Document == b.Document {
				return true
			}
		}
	}
	return false
}
