package quotation

import (
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// Sayers is what is known of the speakers of two quotations.
type Sayers int

const (
	someSayer   Sayers = iota // one of them has none that is known, or both are guessed
	OneSayer                  // the same name
	otherSayers               // perhaps not one: a name and another that is guessed, or a noun without a name
	TwoSayers                 // two names
)

// SayersOf compares the speakers of two quotations.
func SayersOf(a, b *claims.Claim) Sayers {
	switch {
	case a.Subject != "" && b.Subject != "":
		switch {
		case sharesWord(a.Subject, b.Subject) && !firstNamesApart(a.Subject, b.Subject):
			return OneSayer
		case a.Speaker != "" && b.Speaker != "":
			return TwoSayers
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
