package claims

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// unitSet tells units roughly apart, for a look at whether a kind can have any
// of the figures of a sentence.
type unitSet uint8

const (
	unitNone unitSet = 1 << iota // and people
	unitPercent
	unitMoney
	unitOther
)

func unitOf(unit string) unitSet {
	switch {
	case unit == "" || unit == "person":
		return unitNone
	case unit == "percent":
		return unitPercent
	case strings.HasPrefix(unit, "money") || normalize.IsCurrency(unit):
		return unitMoney
	}
	if c, _, each := strings.Cut(unit, " per "); each && normalize.IsCurrency(c) {
		return unitMoney | unitOther
	}
	return unitOther
}

// units are the units of which a kind needs a figure, of at least one of them, in
// a sentence that wakes it; none where it has no patterns.
func (k *kindWords) units() (units unitSet) {
	if k.wording == nil {
		return 0
	}
	for _, u := range k.wording.kinds.Units {
		units |= unitOf(u)
	}
	return max(units, unitNone)
}

// needsNone tells whether one of the patterns that a word wakes has no figure.
func (k *kindWords) needsNone(word int) bool {
	for _, n := range k.Anchors[word].Patterns {
		if k.Patterns[n].None {
			return true
		}
	}
	return false
}

// yearly is the unit of a kind that takes an amount of money and so much a year for
// the same, with how much it is a year.
const yearly = "money a year"

// unitOfKind is the unit in which a kind has a figure: savings of so much a year are
// annual savings of that.
func (k *Kind) unitOfKind(unit string) string {
	if k.wording == nil || !slices.Contains(k.wording.kinds.Units, yearly) {
		return unit
	}
	if c, a, _ := strings.Cut(unit, " per "); a == "year" {
		return c
	}
	return unit
}

func unitFits(units []string, unit string) bool {
	if len(units) == 0 {
		return unit == "" || unit == "person"
	}
	for _, u := range units {
		if u == unit || u == "money" && normalize.IsCurrency(unit) {
			return true
		}
		how, ok := strings.CutPrefix(u, "money ")
		if !ok {
			continue
		}
		if c, a, each := strings.Cut(unit, " per "); each && (how == "each" || how == "a "+a) && normalize.IsCurrency(c) {
			return true
		}
	}
	return false
}
