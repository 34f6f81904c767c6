package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// aspectsApart tells whether two figures are two measures of one thing by the words beside
// them: of gusts and of the wind, of the first turn and of the second, of a poll and of the vote.
func aspectsApart(a, b *claims.Claim) bool {
	if a.Value.NoMin && b.Value.NoMin {
		return false // "winds of up to 120 kph" are gusts too
	}
	return oneSided(a.Aspects, b.Aspects) || oneSided(b.Aspects, a.Aspects) || eitherApart(a.Aspects, b.Aspects)
}

// oneSided tells whether one figure is only of something that another is not known to be of.
func oneSided(a, b []string) bool {
	return slices.ContainsFunc(a, func(w string) bool { return strings.HasPrefix(w, "only ") && !slices.Contains(b, w) })
}

// eitherApart tells whether two figures are of two members of a group, and of none in common.
func eitherApart(a, b []string) bool {
	return slices.ContainsFunc(a, func(w string) bool {
		group := aspectGroup(w)
		in := func(o string) bool { return aspectGroup(o) == group }
		return group != "" && slices.ContainsFunc(b, in) && !slices.ContainsFunc(a, func(o string) bool { return in(o) && slices.Contains(b, o) })
	})
}

// aspectGroup is the group of an aspect, or "" where it is of none: "turn" of "either turn first".
func aspectGroup(aspect string) string {
	rest, ok := strings.CutPrefix(aspect, "either ")
	if !ok {
		return ""
	}
	group, _, _ := strings.Cut(rest, " ")
	return group
}
