package compare

import "github.com/gainsay/gainsay/compare/internal/quotation"

// alike is two wordings of what may be one quotation, how much of them is the
// same, and the finding if they differ.
type alike struct {
	x, y    *quotation.Wording
	part    float64
	finding Finding
	found   bool

	sentence bool // they share what is no catchword of it
}

// plainlyMore is how much more of two wordings is the same where another wording in
// one of the texts is the one that was meant.
const plainlyMore = 0.1

// closestAlike appends the findings of wordings that have none closer in the
// other's text: a speaker who said a thing twice is quoted with both.
func closestAlike(alikes []alike, out []Finding) []Finding {
	type told struct {
		wording  *quotation.Wording
		document string
	}
	best := map[told]float64{}
	for _, l := range alikes {
		if !l.sentence {
			continue
		}
		for _, k := range [2]told{{l.x, l.y.Claims[0].Document}, {l.y, l.x.Claims[0].Document}} {
			best[k] = max(best[k], l.part)
		}
	}
	for _, l := range alikes {
		a, b := l.x.Claims[0].Document, l.y.Claims[0].Document
		if l.found && (a == b || !l.sentence || max(best[told{l.x, b}], best[told{l.y, a}]) < l.part+plainlyMore) {
			out = append(out, l.finding)
		}
	}
	return out
}
