package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// befellOther tells whether something befell somebody in the sentence of a claim whom
// the text of another one does not name: Pavel Brandt was sentenced to six years.
func (g *Group) befellOther(a, b *claims.Claim) bool {
	return slices.ContainsFunc(few(g.world.told(a.Document)), func(o *claims.Claim) bool {
		return o.Kind == "happened" && o.Part == a.Part && o.Sentence == a.Sentence && strings.Contains(o.Subject, " ") && !g.surnamed(b.Document, strings.Fields(o.Subject)[1:])
	})
}

// surnamed tells whether a document has a name with one of some last names.
func (g *Group) surnamed(document string, last []string) bool {
	return slices.ContainsFunc(few(g.world.told(document)), func(o *claims.Claim) bool {
		return o.Kind == "name" && slices.ContainsFunc(strings.Fields(o.Object), func(w string) bool { return slices.Contains(last, w) })
	})
}
