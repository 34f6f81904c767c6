package compare

import "github.com/gainsay/gainsay/claims"

// tellsOnce are the happenings that a text rarely tells of two people or things.
var tellsOnce = map[string]bool{
	"filed": true, "founded": true, "dismissed": true, "resigned": true, "elected": true, "appointed": true,
}

// soleHappening tells whether two of a handful of texts of one event each tell
// once of a happening, and of the same by a word: "the wife filed for divorce in
// July", "Ana Rossetti filed for divorce on Aug. 3".
func (g *Group) soleHappening(a, b *claims.Claim) bool {
	return g.world.n <= handful && tellsOnce[a.Key] && a.Document != b.Document && a.Stance != claims.Planned && sharedIn(a.Context, b.Context) > 0 &&
		(a.Subject == "" || b.Subject == "" || namesAgree(a.Subject, b.Subject)) && beforeNews(a) && beforeNews(b) && g.happensOnce(a) && g.happensOnce(b)
}

// newsDays is how many days before a text what it tells as news may have been.
const newsDays = 4

// beforeNews tells whether a claim is of what was before the event of its text.
func beforeNews(c *claims.Claim) bool {
	return c.Published != 0 && c.Event.To != 0 && c.Published-c.Event.To > newsDays
}

// happensOnce tells whether the text of a claim gives its happening no other date.
func (g *Group) happensOnce(c *claims.Claim) bool {
	for _, o := range few(g.world.told(c.Document)) {
		if o.Kind == c.Kind && o.Key == c.Key && o.Object != c.Object && beforeNews(o) {
			return false
		}
	}
	return true
}
