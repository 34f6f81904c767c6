package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// nearDays is how far apart two days of what may happen to somebody twice lie when
// they are of one time.
const nearDays = 45

// onceInLife are the happenings that befall somebody or something once for all.
var onceInLife = map[string]bool{
	"born": true, "died": true, "killed": true, "buried": true, "executed": true, "sank": true, "founded": true, "signed": true, "exploded": true,
}

// oneTheme tells whether two claims tell by one verb of one person, or one thing
// with a name, to which that happens once.
func (g *Group) oneTheme(i, j int) bool {
	a, b := g.Claims[i], g.Claims[j]
	if a.Head != b.Head || a.Document != b.Document && g.world.n > chosen && !g.inOneStory(i, j) {
		return false
	}
	switch {
	case a.Subject == "" && b.Subject == "":
		return a.Head != "" && a.Document == b.Document && a.Of == b.Of && (a.Key == "signed" || oneBeginning[a.Key])
	case a.Subject == "" || b.Subject == "":
		return false
	case a.Head == "" && !fullNamesAgree(a.Subject, b.Subject), a.Head != "" && (!namesAgree(a.Subject, b.Subject) || a.Of != "" && b.Of != "" && a.Of != b.Of):
		return false
	case (a.Key == "signed" || mayRecur[deeds[a.Key]]) && ownNames(a, b) && ownNames(b, a):
		return false // one signed before the other; arrested in two towns
	case mayRecur[deeds[a.Key]] && ownWords(a, b) && ownWords(b, a) && !wordsBesideNames(a, b):
		return false // convicted of murder, convicted of theft
	}
	if onceInLife[a.Key] {
		return true
	}
	x, y := a.Event, b.Event
	if x.From > y.From {
		x, y = y, x
	}
	if y.To-y.From >= month-1 || x.To-x.From >= month-1 {
		return a.Stance == claims.Asserted && b.Stance == claims.Asserted // no "this month"
	}
	return y.From-x.To <= nearDays
}

// ownWords tells whether a claim's clause has words beside its names that are not in another's.
func ownWords(a, b *claims.Claim) bool {
	return slices.ContainsFunc(a.Context, func(w string) bool {
		return !slices.Contains(a.Scope, w) && !slices.Contains(b.Context, w) && !strings.Contains(a.Subject, w) && w != a.Head && w != a.Of
	})
}

// ownNames tells whether a claim names somebody who is not in another one.
func ownNames(a, b *claims.Claim) bool {
	for _, n := range a.Scope {
		if n != "clock" && !slices.Contains(b.Scope, n) && !strings.Contains(a.Subject, n) {
			return true
		}
	}
	return false
}
