package claims

import (
	"slices"
	"strings"
)

// Signs inside words that nobody sees. Pages have them, and so has a reading
// in the place of longer character references.
const (
	softHyphen = "\u00ad"
	nonJoiner  = "\u200c"
)

var unhide = strings.NewReplacer(softHyphen, "", nonJoiner, "")

// show takes hidden signs out of what claims say, not out of what they quote,
// so that a name is the same name with and without them.
func show(cs []Claim, text string) {
	if !strings.Contains(text, softHyphen) && !strings.Contains(text, nonJoiner) {
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
