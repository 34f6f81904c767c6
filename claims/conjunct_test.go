package claims

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// People who share a verb are of its kind, each and all together.
func TestConjuncts(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"before the verb", "en", "Nine civilians and seven soldiers were killed in Tarvo.", "Nine 9, Nine civilians and seven soldiers 16, seven 7"},
		{"behind it", "en", "The bomb killed nine civilians and seven soldiers.", "nine 9, nine civilians and seven soldiers 16, seven 7"},
		{"a list", "en", "Eight men, five women and three children died.", "Eight 8, Eight men, five women and three children 16, five 5, three 3"},
		{"antes del verbo", "es", "Nueve civiles y siete soldados murieron en Tarvo.", "Nueve 9, Nueve civiles y siete soldados 16, siete 7"},
		{"derrière le verbe", "fr", "L'attentat a tué neuf civils et sept soldats.", "neuf 9, neuf civils et sept soldats 16, sept 7"},
		{"a verb of their own", "en", "The bomb killed nine civilians and seven soldiers fled.", "nine 9"},
		{"the object of another verb", "en", "The blast hurt three men and nine women were killed.", "nine 9"},
		{"people in general", "en", "The shelling killed 90 people, and 12 soldiers.", "90 90"},
		{"things", "en", "The flood killed nine civilians and 70 cows.", "nine 9"},
		{"others", "en", "The flood killed nine civilians, but seven soldiers.", "nine 9"},
	} {
		cs, err := new(Extractor).Extract(&Document{Lang: c.lang, Text: c.text})
		require.NoError(t, err)
		var got []string
		for i := range cs {
			if cs[i].Kind == "killed" {
				got = append(got, cs[i].Number+" "+cs[i].Value.Min.String())
			}
		}
		slices.Sort(got)
		require.Equal(t, c.want, strings.Join(got, ", "), c.why)
	}
}
