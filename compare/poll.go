package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// poll is the concept of one and of a survey.
const poll = "poll"

// pollsApart tells whether two claims of two texts are of polls by two: each names
// somebody or something that the other does not, as whose poll it is.
func pollsApart(a, b *claims.Claim) bool {
	return a.Document != b.Document && slices.Contains(a.Context, poll) && slices.Contains(b.Context, poll) && namesOther(a, b) && namesOther(b, a)
}

// namesOther tells whether a claim has a name of which another one has no word.
func namesOther(a, b *claims.Claim) bool {
	if a.Event.Scene == nil || b.Event.Scene == nil {
		return false
	}
	return slices.ContainsFunc(a.Event.Names, func(n string) bool {
		words := strings.FieldsFunc(strings.ToLower(n), betweenNames)
		words = slices.DeleteFunc(words, func(w string) bool { return len(w) <= 3 || bodyWords()[w] })
		return len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool {
			return slices.ContainsFunc(b.Event.Names, func(o string) bool { return strings.Contains(strings.ToLower(o), w) })
		})
	})
}
