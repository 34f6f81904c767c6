package compare

import "github.com/gainsay/gainsay/claims"

// partOfDay is the one claim in the sentence of another that tells a part of a day, or nil.
func (w *world) partOfDay(c *claims.Claim) *claims.Claim {
	var of *claims.Claim
	for _, o := range few(w.told(c.Document)) {
		if o.Kind != "weekday" || o.Rule == "lead" || o.Part != c.Part || o.Sentence != c.Sentence {
			continue
		}
		if of != nil || o.Value.Unit != "hour" {
			return nil
		}
		of = o
	}
	return of
}

// byPartOfDay judges two counts of which the sentences tell of two parts of a day, x that
// of the lower one: one event of the morning and one of the evening, or a count that grew.
func byPartOfDay(lo, x, y *claims.Claim) ruling {
	if figure(&x.Value) > figure(&y.Value) {
		return ruling{why: "other time"}
	}
	return ruling{Verdict: Update, why: x.Quote + ", " + y.Quote + ": if both count the same and " + plain(lo.Number) + " is the older figure, the count grew"}
}
