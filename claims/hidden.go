package claims

import (
	"slices"
	"strings"
)

// hidden are the signs inside words that nobody sees: the soft hyphen and the
// zero-width non-joiner. Pages have them, and so has a reading in the place
// of longer character references.
const hidden = "\u00ad\u200c"

var unhide = strings.NewReplacer("\u00ad", "", "\u200c", "")

// show takes hidden signs out of what claims say, not out of what they quote,
// so that a name is the same name with and without them.
func show(cs []Claim, text string) {
	if !strings.ContainsAny(text, hidden) {
		return
	}
	for i := range cs {
		c := &cs[i]
		for _, s := range []*string{&c.Number, &c.Of, &c.Speaker, &c.Subject, &c.Object, &c.Expected} {
			*s = unhide.Replace(*s)
		}
		for _, list := range []*[]string{&c.Scope, &c.Context, &c.Event.Places, &c.Event.Names, &c.Event.Nouns} {
			*list = slices.Clone(*list)
			for j, s := range *list {
				(*list)[j] = unhide.Replace(s)
			}
		}
	}
}
