package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// inHeadline is why two ages are of one person.
const inHeadline = "the headline and the beginning of its text"

// sharedWithTitle is how many words the sentences of a headline and of the beginning of its text
// share at least that tell of one person, besides who it is.
const sharedWithTitle = 2

// titledAge tells whether one of two ages of a text stands in its headline and the other at its
// beginning, each the only one there, and both are of one person: "Woman, 45, charged in stabbing",
// "A 54-year-old woman was charged with stabbing".
func (g *Group) titledAge(i, j int) bool {
	title, lead := g.Claims[i], g.Claims[j]
	if lead.Part == claims.Title {
		title, lead = lead, title
	}
	if title.Part != claims.Title || lead.Part == claims.Title || title.Document != lead.Document || lead.Sentence > 1 || !nowAged(title) || !nowAged(lead) ||
		sexesApart(title, lead) || !slipOfAge(title, lead) || title.Subject != "" && lead.Subject != "" {
		return false
	}
	if title.Key != lead.Key && title.Subject == "" && lead.Subject == "" {
		return false
	}
	for _, o := range few(g.world.told(title.Document)) {
		if o.Value.Unit != title.Value.Unit || o.Value.NoMin {
			continue
		}
		atTitle := figure(&o.Value) == figure(&title.Value)
		if atTitle != (o.Part == claims.Title) || !atTitle && o.Sentence <= lead.Sentence && figure(&o.Value) != figure(&lead.Value) {
			return false // of two
		}
	}
	shared := 0
	for _, w := range title.Context {
		if w != title.Key && slices.Contains(lead.Context, w) {
			shared++
		}
	}
	return shared >= sharedWithTitle
}
