package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// taggedApart returns why two figures of two statements are not of one thing by what their
// sentences say beside them: another day, another half of the year, today and when it opened,
// what is asked for and what is given, gross and net, another place, a part and its whole.
func taggedApart(a, b *claims.Claim) string {
	if why := surelyApart(a, b); why != "" {
		return why
	}
	x, y := strings.Fields(a.Of), strings.Fields(b.Of)
	switch {
	case !slices.Equal(tagged(x, "stage:"), tagged(y, "stage:")):
		return "not told as fact"
	case len(tagged(x, "as:")) > 0 && len(tagged(y, "as:")) > 0 && sharedIn(tagged(x, "as:"), tagged(y, "as:")) == 0:
		return "other measure"
	case narrowedMore(a, b), narrowedMore(b, a):
		return "part of"
	case a.Rule == "statement" && !ordinal(a) && a.Value.Unit != "year" && !sides[a.Expected] && !slices.Equal(tagged(x, "time:"), tagged(y, "time:")):
		return "other period"
	case len(unsaid(a, b, "amid:")) > 0, len(unsaid(b, a, "amid:")) > 0:
		return "other scope"
	case doesMore(a, b), doesMore(b, a):
		return "part of"
	case otherwiseSaid(a, b) && (otherwiseSaid(b, a) || sides[b.Expected]), otherwiseSaid(b, a) && sides[a.Expected]:
		return "other words"
	}
	return ""
}

// surelyApart is taggedApart of what no other words for the same can say: another day,
// another number, a piece of it.
func surelyApart(a, b *claims.Claim) string {
	x, y := strings.Fields(a.Of), strings.Fields(b.Of)
	switch {
	case otherTime(tagged(x, "when:"), tagged(y, "when:")):
		return "other period"
	case !slices.Equal(tagged(x, "nth:"), tagged(y, "nth:")):
		return "other scope"
	case otherNumber(tagged(x, "no:"), tagged(y, "no:")), len(unsaid(a, b, "sort:")) > 0 && len(unsaid(b, a, "sort:")) > 0:
		return "other thing counted" // the exports of wheat, those of maize
	case pieceOf(a, b), pieceOf(b, a):
		return "part of"
	}
	return ""
}

// otherNumber tells whether two statements number one noun in two ways: Mark II, Mark I.
func otherNumber(x, y []string) bool {
	return slices.ContainsFunc(x, func(one string) bool {
		noun, _, _ := strings.Cut(one, ".")
		return !slices.Contains(y, one) && slices.ContainsFunc(y, func(other string) bool { return strings.HasPrefix(other, noun+".") })
	})
}

// pieceOf tells whether a statement begins with a piece of something, by a noun that
// another one has nowhere: the navigable stretch of the Ilar, the Ilar.
func pieceOf(a, b *claims.Claim) bool {
	return slices.ContainsFunc(unsaid(a, b, "piece:"), func(w string) bool {
		return !slices.ContainsFunc(tagged(strings.Fields(b.Of), "nth:"), func(nth string) bool { return strings.HasSuffix(nth, "."+w) })
	})
}

// tagged are the words behind a tag, in order.
func tagged(words []string, tag string) (out []string) {
	for _, w := range words {
		if v, ok := strings.CutPrefix(w, tag); ok {
			out = append(out, v)
		}
	}
	return out
}

// otherwiseSaid tells whether a measure is told by a word that the statement of another has
// nowhere: a crest of 410 metres, 74 metres high.
func otherwiseSaid(a, b *claims.Claim) bool {
	if a.Expected != "" && a.Expected == b.Expected || a.Head == backs {
		return false
	}
	by := tagged(strings.Fields(a.Of), "by:")
	return len(by) > 0 && !slices.Contains(strings.Fields(b.Object), by[0]) && !slices.Contains(b.Scope, by[0])
}

// statementsApart returns why two figures of two statements are not of one thing by what
// their sentences say beside them, as apart tells it, whatever kind they are of.
func (g *Group) statementsApart(a, b *claims.Claim, apart func(a, b *claims.Claim) string) string {
	if g.world.n != 2 {
		return ""
	}
	for _, x := range few(g.world.told(a.Document)) {
		if x.Kind != "statement" || !overlap(x, a) || x.Key == "date" {
			continue
		}
		for _, y := range few(g.world.told(b.Document)) {
			if y.Kind != "statement" || !overlap(y, b) || y.Key == "date" {
				continue
			}
			if why := apart(x, y); why != "" {
				return why
			}
		}
	}
	return ""
}

// otherTime tells whether two statements are of two days or parts of a year, or one of
// them of a time that is past, or of a month, and the other does not say so.
func otherTime(x, y []string) bool {
	if len(x) > 0 && len(y) > 0 {
		return sharedIn(x, y) == 0
	}
	return slices.ContainsFunc(append(x, y...), func(day string) bool {
		return day != "PRESENT_REF" && !strings.Contains(day, "-W")
	})
}

// narrowedMore tells whether a figure is the smaller one, or a share, and has words behind
// it that narrow it and that the statement of the other has nowhere. Words that narrow the
// other as well may be others for the same, unless both are new.
func narrowedMore(a, b *claims.Claim) bool {
	if a.Rule != "statement" || ordinal(a) || a.Head == backs || a.Value.Unit != "percent" && !a.Value.Below(b.Value) {
		return false
	}
	return len(unsaid(a, b, "in:")) > 0 && (len(tagged(strings.Fields(b.Of), "in:")) == 0 || len(unsaid(b, a, "in:")) > 0)
}

// doesMore tells whether a figure is the smaller one and is of those who do what the
// statement of the other has nowhere: 240 of the pupils board, 1,200 pupils.
func doesMore(a, b *claims.Claim) bool {
	return a.Value.Unit == "" && a.Value.Below(b.Value) && len(unsaid(a, b, "does:")) > 0 && len(tagged(strings.Fields(b.Of), "does:")) == 0
}

// unsaid are the words behind a tag of a figure that the statement of another has nowhere.
func unsaid(a, b *claims.Claim, tag string) []string {
	said := append(strings.Fields(b.Object+" "+b.Head+" "+b.Of), b.Scope...)
	return slices.DeleteFunc(tagged(strings.Fields(a.Of), tag), func(w string) bool {
		return slices.Contains(said, w) || slices.Contains(said, tag+w) || slices.Contains(said, "in:"+w)
	})
}
