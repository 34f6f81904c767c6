package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// nthEvent is the Rule of claims on which of its kind the one event of a text is.
const nthEvent = "nth event"

const (
	nthDays  = 14 // days between two texts that tell of one event
	nthWords = 2  // words that two sentences share which tell of nothing else
)

// twoNthEvents tells whether two of a handful of texts call their one event the
// 24th and the 26th of its kind.
func (g *Group) twoNthEvents(i, j int) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	if g.world.n > handful || a.Document == b.Document || a.Passage == b.Passage || a.Value.Agrees(b.Value) || !publishedWithin(a, b, nthDays) {
		return clash{}, false
	}
	g.judged()
	switch {
	case !countSame(a, b):
		return clash{}, false
	case !onePeriod(a.Key, b.Key) && !everCounted(a, b), a.Of != b.Of, a.Key == "" && b.Key == "" && sharedIn(a.Context, b.Context) < nthWords:
		g.Near(a, b, "other period")
		return clash{}, false
	case len(a.Scope) > 0 && len(b.Scope) > 0 && sharedIn(a.Scope, b.Scope) == 0, !g.inOneEvent(i, j), g.manyNths(i), g.manyNths(j):
		g.Near(a, b, "other event")
		return clash{}, false
	}
	found := clash{i, j, Discrepancy, []string{"both texts tell of one event, and which it is: " + a.Subject}}
	if a, b = inOrder(a, b); a.Published < b.Published && a.Value.Below(b.Value) && b.Object == "it" {
		found.verdict = Update
		found.because = append(found.because, "there may have been one more since")
	}
	return found, true
}

// occasion is the Head of claims that do not tell what they count: the third time.
const occasion = "occasion"

// countSame tells whether two claims count the same: robberies, or robberies and
// how often a museum has been robbed.
func countSame(a, b *claims.Claim) bool {
	if a.Head != occasion && b.Head != occasion {
		return a.Subject == b.Subject || saysAll(a, b) && saysAll(b, a)
	}
	if a.Head == occasion && b.Head == occasion && a.Subject == b.Subject || a.Head != occasion && akin(a.Subject, b.Context) || b.Head != occasion && akin(b.Subject, a.Context) {
		return true
	}
	return a.Key == b.Key && a.Key != "" && (strings.ContainsAny(a.Key, "0123456789") || sharedIn(a.Context, b.Context) > 0)
}

// saysAll tells whether the sentence of a claim has all words of what another counts.
func saysAll(a, b *claims.Claim) bool {
	words := strings.Fields(b.Subject)
	return len(words) > 0 && sharedIn(words, a.Context) == len(words)
}

// shortStem is how long a word is at least that begins another: rob, robbery.
const shortStem = 3

// akin tells whether one of some words begins with a word of a sentence, or that
// with it: the verb of a noun. The same word is one where it is the only one, since
// "museum" of a museum robbery may be in any sentence.
func akin(words string, context []string) bool {
	all := strings.Fields(words)
	for _, w := range all {
		if slices.ContainsFunc(context, func(c string) bool {
			return min(len(c), len(w)) >= shortStem && (strings.HasPrefix(c, w) || strings.HasPrefix(w, c)) && (c != w || len(all) == 1)
		}) {
			return true
		}
	}
	return false
}

// everCounted tells whether of two claims one counts since ever and the other how
// often something has happened.
func everCounted(a, b *claims.Claim) bool {
	return a.Key == "history" && b.Key == "" && b.Head == occasion || b.Key == "history" && a.Key == "" && a.Head == occasion
}

// onePeriod tells whether two figures count from one day on.
func onePeriod(a, b string) bool {
	return a == b || a == "since" && strings.HasPrefix(b, "within ") || strings.HasPrefix(a, "within ") && b == "since"
}

// inOrder returns two claims in the order in which they were published.
func inOrder(a, b *claims.Claim) (*claims.Claim, *claims.Claim) {
	if b.Published < a.Published {
		return b, a
	}
	return a, b
}

// manyNths tells whether the text of a claim counts another event of the kind.
func (g *Group) manyNths(i int) bool {
	c := g.Claims[i]
	first, last := g.ofDocument(i)
	return slices.ContainsFunc(g.Claims[first:last], func(o *claims.Claim) bool {
		return o.Rule == nthEvent && countSame(o, c) && !o.Value.Agrees(c.Value)
	})
}
