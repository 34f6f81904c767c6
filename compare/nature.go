package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// nature is what the facets of a kind say of its figures. Each pair of claims asks
// for it, so that it is read once a group.
type nature struct {
	demands   demand
	demanding bool // there are some
	hourly    bool // they change by the hour: prices
	crowds    bool // they are guesses, which may lie far apart
	mostlyOne bool // an event mostly has one of what is counted or measured
	dated     bool // each has a day as of which it is told
	byNoun    bool // each is of one of several things, which its noun tells
	ofBearers bool // each is of one person, of whom an event has several: years in a job, children
}

func natureOf(k *claims.Kind) nature {
	has := func(facet string) bool { return slices.Contains(k.Same, facet) }
	demands := demandsOf(k)
	return nature{demands, demands != demand{}, has("hour"), has("crowd"), has("one"), has("as_of"), has("noun"), has("bearer")}
}
