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
		case sharesWord(a.Subject, b.Subject) && !spelling.FirstNamesApart(a.Subject, b.Subject):
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
