package compare

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// How many words two people do not say alike by chance, in one text or texts of
// one event, and in two.
const (
	longSaying   = 8
	longerSaying = 10
)

// twoSpeakers reports that the same words are given to two named people.
func (g *Group) twoSpeakers(a, b *claims.Claim, words int) (Finding, bool) {
	if words < longSaying || words < longerSaying && !g.oneTale(a, b) {
		return Finding{}, false
	}
	return Finding{
		Verdict:  Dispute,
		Severity: Note,
		Message:  fmt.Sprintf("one quotation, two speakers: %s (%s) or %s (%s)", a.Speaker, a.Document, b.Speaker, b.Document),
		Because:  []string{fmt.Sprintf("%d words in a row are the same", words)},
		Sides:    []Side{{Claims: []claims.Claim{*a}}, {Claims: []claims.Claim{*b}}},
	}, true
}

// givenTwice reports one wording that is given to two speakers.
func (g *Group) givenTwice(x *wordingOf) (Finding, bool) {
	if len(x.words) < longSaying || len(x.claims) < 2 {
		return Finding{}, false
	}
	for i, a := range x.claims {
		if a.Speaker == "" {
			continue
		}
		for _, b := range x.claims[i+1:] {
			if sayersOf(a, b) == twoSayers {
				if f, ok := g.twoSpeakers(a, b, len(x.words)); ok {
					return f, true
				}
			}
		}
	}
	return Finding{}, false
}

// sayers is what is known of the speakers of two quotations.
type sayers int

const (
	someSayer   sayers = iota // one of them has none that is known, or both are guessed
	oneSayer                  // the same name
	otherSayers               // perhaps not one: a name and another that is guessed, or a noun without a name
	twoSayers                 // two names
)

// sayersOf compares the speakers of two quotations.
func sayersOf(a, b *claims.Claim) sayers {
	switch {
	case a.Subject != "" && b.Subject != "":
		switch {
		case sharesWord(a.Subject, b.Subject) && !firstNamesApart(a.Subject, b.Subject):
			return oneSayer
		case a.Speaker != "" && b.Speaker != "":
			return twoSayers
		case a.Speaker == "" && b.Speaker == "":
			return someSayer
		}
		return otherSayers
	case unnamed(a) && (unnamed(b) && a.Of != b.Of || b.Subject != "" && a.Of != b.Of), unnamed(b) && a.Subject != "" && a.Of != b.Of:
		return otherSayers
	}
	return someSayer
}

// unnamed tells whether a text says of a speaker what he is and not his name.
func unnamed(c *claims.Claim) bool { return c.Subject == "" && c.Of != "" }

// sharesWord tells whether two names have a word in common.
func sharesWord(a, b string) bool {
	for w := range strings.SplitSeq(a, " ") {
		for v := range strings.SplitSeq(b, " ") {
			if w == v {
				return true
			}
		}
	}
	return false
}

// firstNamesApart tells whether two names of two words or more have one last name
// and first names that are of two people: Lena Fox, Sam Fox.
func firstNamesApart(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	return len(x) > 1 && len(y) > 1 && x[len(x)-1] == y[len(y)-1] && x[0][0] != y[0][0] && !spelling.ShortFor(x[0], y[0]) && !sharesWord(strings.Join(x[:len(x)-1], " "), strings.Join(y[:len(y)-1], " "))
}

// speakerOf is the name of the speaker of two quotations as one of the texts
// gives it beside its own, or "".
func speakerOf(a, b *claims.Claim) string {
	return cmp.Or(a.Speaker, b.Speaker)
}
