package compare

import (
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// abroad returns the country that a text tells of far more than of those where
// its language is spoken, or "".
func (g *Group) abroad(c *claims.Claim) string {
	home := spelling.Known().Spoken[c.Language]
	if home == nil {
		return ""
	}
	told := map[string]int{}
	most, atHome := "", 0
	for _, o := range g.world.told(c.Document) {
		if o.Kind == "office" {
			if of, _, _ := strings.Cut(o.Object, "/"); home[strings.ToUpper(of)] {
				return "" // who speaks of those in office at home may speak at home
			}
			continue
		}
		for _, p := range o.Event.Places {
			country, _, _ := strings.Cut(p, "/")
			if len(country) != countryCode {
				continue
			}
			if home[country] {
				atHome++
				continue
			}
			told[country]++
			if n := told[country]; n > told[most] || n == told[most] && country < most {
				most = country
			}
		}
	}
	if told[most] <= 2*atHome {
		return ""
	}
	return most
}

// countryCode is how long the code of a country is.
const countryCode = 2

// translatedTwice says why two wordings may be two translations, or "": a text
// says so, or both tell of a country of another language.
func (g *Group) translatedTwice(a, b *claims.Claim) string {
	if a.Key == translated || b.Key == translated {
		return "translated, as the text says: the words are the translator's"
	}
	if x := g.abroad(a); x != "" && g.abroad(b) != "" {
		return "the texts tell of " + places.Name(x) + ": the words may be two translators'"
	}
	return ""
}

// translated is the Key of a quotation whose text says that it is translated.
const translated = "translated"
