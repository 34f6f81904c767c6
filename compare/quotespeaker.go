package compare

import (
	"fmt"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// How many words two people do not say alike by chance, in one text and in two.
const (
	longSaying   = 8
	longerSaying = 12
)

// twoSpeakers reports that the same words are given to two named people.
func twoSpeakers(a, b *claims.Claim, words int) (Finding, bool) {
	if words < longSaying || a.Document != b.Document && words < longerSaying {
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
func givenTwice(x *wordingOf) (Finding, bool) {
	if len(x.words) < longSaying || len(x.claims) < 2 {
		return Finding{}, false
	}
	for i, a := range x.claims {
		if a.Subject == "" {
			continue
		}
		for _, b := range x.claims[i+1:] {
			if b.Subject != "" && !sharesWord(a.Subject, b.Subject) {
				if f, ok := twoSpeakers(a, b, len(x.words)); ok {
					return f, true
				}
			}
		}
	}
	return Finding{}, false
}

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
