package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// planDays is how many days apart two texts may be that tell when one thing is to be.
const planDays = 60

// slips are the happenings of what comes once, so that a later day told when the first
// was over is the day to which it slipped: a launch, an opening.
var slips = map[string]bool{"launched": true, "opened": true, "premiered": true, "published": true, "effective": true, "available": true}

// onePlan tells whether two of a handful of texts say when one thing with a name is to
// happen, however little else they have in common: "to launch the Tarvo rocket this
// month", "the Tarvo is on course for launch on Tuesday".
func (g *Group) onePlan(a, b *claims.Claim) bool {
	if !isPlan(a) || !isPlan(b) || g.world.n > handful || a.Document == b.Document || a.Language != b.Language || !slips[a.Key] || !publishedWithin(a, b, planDays) {
		return false
	}
	if a.Subject != "" && b.Subject != "" {
		return namesAgree(a.Subject, b.Subject)
	}
	if a.Key == "available" && a.Subject == b.Subject && sharedIn(a.Scope, b.Scope) > 0 && g.soleDeed(a) && g.soleDeed(b) {
		return g.oneTale(a, b)
	}
	return namedIn(a, b) || namedIn(b, a)
}

// namedIn tells whether all words of the name that a claim is of stand in another one
// that names nothing itself.
func namedIn(a, b *claims.Claim) bool {
	words := strings.Fields(a.Subject)
	return len(words) > 1 && b.Subject == "" && !slices.ContainsFunc(words, func(w string) bool {
		return !slices.ContainsFunc(b.Scope, func(o string) bool { return len(o) > 2 && strings.HasPrefix(w, o[:len(o)-1]) }) // a stem
	})
}

// onePlanned tells whether two of a handful of texts tell when what they call by one noun
// is to be, with a name in common: the museum in Corso will open in June, in September.
func (g *Group) onePlanned(a, b *claims.Claim) bool {
	if !isPlan(a) || !isPlan(b) || g.world.n > handful || a.Document == b.Document || a.Subject == "" || a.Subject != b.Subject || a.Of != b.Of || a.Of == "" && !slips[a.Key] {
		return false
	}
	x, name := capitalised(a.Quote), cmp.Or(a.Of, a.Subject)
	return slices.ContainsFunc(capitalised(b.Quote), func(w string) bool {
		return slices.Contains(x, w) && strings.Contains(name, strings.ToLower(w)[:len(w)-1])
	})
}

// isPlan tells whether a claim is of what is to come.
func isPlan(c *claims.Claim) bool { return c.Stance == claims.Planned }
