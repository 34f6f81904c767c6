package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// Concepts of words beside a share of votes.
const (
	poll  = "poll"  // and a survey
	tally = "tally" // counted so far, partial, provisional
)

// nearCount is how many times as much a share may be before all votes are counted.
const nearCount = 1.25

// counting tells whether a share is one of votes as far as they are counted.
func counting(c *claims.Claim) bool {
	return c.Value.Unit == "percent" && slices.Contains(c.Context, tally)
}

// stillCounted judges two shares of which one is of votes as far as they are counted,
// and may be how far that is: with 80 percent counted, 51.2 percent.
func stillCounted(lo, hi *claims.Claim) ruling {
	if !within(lo, hi, nearCount) {
		return ruling{why: "other thing counted"}
	}
	return ruling{Verdict: Update, why: "a figure of votes still being counted"}
}

// pollsApart tells whether two claims of two texts are of polls by two: each names
// somebody or something that the other does not, as whose poll it is.
func pollsApart(a, b *claims.Claim) bool {
	return slices.Contains(a.Context, poll) && slices.Contains(b.Context, poll) && a.Document != b.Document && namesOther(a, b) && namesOther(b, a)
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
