package compare

import (
	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// timing is which of two claims is the later one.
type timing int8

const (
	unknown timing = iota
	earlier        // the first
	sameDay
	later
)

// ordered compares the times of two claims: those they state for themselves
// when they differ, else those of their documents.
func ordered(a, b *claims.Claim) timing {
	if a.AsOf != 0 && b.AsOf != 0 && a.AsOf != b.AsOf {
		return compareDays(a.AsOf, b.AsOf)
	}
	switch {
	case a.Published != 0 && b.Published != 0:
		return compareDays(a.Published, b.Published)
	case a.Published == 0 && b.Published != 0 && a.Earliest > b.Published:
		return later
	case b.Published == 0 && a.Published != 0 && b.Earliest > a.Published:
		return earlier
	}
	return unknown
}

func compareDays(a, b normalize.Day) timing {
	switch {
	case a < b:
		return earlier
	case a > b:
		return later
	}
	return sameDay
}

// publishedWithin tells whether two claims are of texts with a date, no more
// than some days apart.
func publishedWithin(a, b *claims.Claim, days normalize.Day) bool {
	gap := a.Published - b.Published
	return a.Published != 0 && b.Published != 0 && gap <= days && gap >= -days
}
