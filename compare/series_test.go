package compare

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Which in a row, which of all or since when the most: two texts of one event tell it alike.
func TestSeries(t *testing.T) {
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"in a row", "en", "The board raised the harbour fee for the 11th consecutive time.", "The board raised the harbour fee. It is the tenth rise in a row.", "“the 11th consecutive time” (a) or “the tenth rise in a row” (b)"},
		{"in succession", "en", "The board raised the harbour fee for the 11th time running.", "The harbour fee went to 12 euros, the tenth increase in succession.", "“the 11th time running” (a) or “the tenth increase in succession” (b)"},
		{"a rise and a fall", "en", "The board raised the harbour fee for the 11th consecutive time.", "The harbour fee stood still, behind the tenth cut in a row of the parking fee.", ""},
		{"another day of it", "en", "The harbour was shut for the third straight day on Monday.", "The harbour was shut for the fourth straight day on Tuesday.", ""},
		{"wins at home", "en", "It was the crew's fifth straight win.", "It was the crew's third straight home win.", ""},
		{"in a row in Spanish", "es", "El puerto subió la tasa por undécima vez consecutiva.", "El puerto subió la tasa. Es la décima subida seguida.", "“undécima vez consecutiva” (a) or “la décima subida seguida” (b)"},
		{"in a row in French", "fr", "Le port a relevé le tarif pour la onzième fois d'affilée.", "Le port a relevé le tarif, la dixième hausse consécutive.", "“la onzième fois d'affilée” (a) or “la dixième hausse consécutive” (b)"},
		{"which of all", "en", "The merger would create the country's second-largest tram maker.", "They merge to form the biggest tram maker in the country.", "“second-largest tram maker” (a) or “biggest tram maker” (b)"},
		{"two of several", "en", "The country's largest tram maker will buy Ostara.", "Norvik will buy the second-largest tram maker in the country.", ""},
		{"each of them named", "en", "Norvik, the country's largest tram maker, will buy Ostara.", "Ostara, the country's second-largest tram maker, said yes.", ""},
		{"one of the largest", "en", "It would be one of the country's largest tram makers.", "It would be the country's second-largest tram maker.", ""},
		{"in the world", "en", "It would be the country's largest tram maker.", "It would be the world's second-largest tram maker.", ""},
		{"the largest since", "en", "It was the largest leak in the province since 2003.", "It was the second-largest leak in the province.", ""},
		{"which of all in Spanish", "es", "Es el segundo mayor alijo hallado en la provincia.", "Había 300 kilos, el mayor alijo jamás hallado en la provincia.", "“el segundo mayor alijo” (a) or “mayor alijo” (b)"},
		{"which of all in French", "fr", "Ce sera la deuxième plus grande halle du pays.", "Ce sera la plus grande halle du pays.", "“la deuxième plus grande halle” (a) or “plus grande halle” (b)"},
		{"since when", "en", "The harbour fee is the highest since March 2008.", "The harbour fee reached its highest level in 12 years.", "“highest since March 2008” (a) or “highest level in 12 years” (b)"},
		{"since when, and right", "en", "The harbour fee is the highest since March 2011.", "The harbour fee is at a 15-year high.", ""},
		{"the highest and the lowest", "en", "The harbour fee is the highest since March 2008.", "The harbour tide was the lowest in 12 years.", ""},
		{"two things", "en", "The harbour fee is the highest since March 2008.", "The tide was the highest in 40 years.", ""},
		{"since when in Spanish", "es", "Fue el incendio más mortífero desde 1987.", "Fue el incendio más mortífero desde 1978.", "“más mortífero desde 1987” (a) or “más mortífero desde 1978” (b)"},
		{"since when in French", "fr", "C'est la première fois depuis 2012 qu'un budget passe sans majorité.", "Il fallait remonter à 2002 pour trouver un budget voté sans majorité.", "“première fois depuis 2012” (a) or “remonter à 2002” (b)"},
		{"two firsts in French", "fr", "C'est la première fois depuis 2012 qu'un maire s'en va.", "C'est la première fois depuis 2002 que le conseil siège un dimanche.", ""},
		{"an edition beside when it was founded", "fr", "Créée en 2009, la foire en était à sa 14e édition ; elle n'avait pas eu lieu en 2020.", "Deux tentes ont brûlé à cette 16e édition de la foire.", "“14e édition” (a) or “16e édition” (b)"},
		{"an edition of another year", "fr", "En 2009, à sa 14e édition, la foire avait brûlé.", "Deux tentes ont brûlé à cette 16e édition de la foire.", ""},
	} {
		told := map[string]string{
			"en": "Thieves broke into the Harwick museum in Tarvo on Sunday. Ana Rossetti, who runs the Harwick museum, called the Tarvo police. %",
			"es": "Unos ladrones entraron en el museo Harwick de Tarvo el domingo. Ana Rossetti, que dirige el museo Harwick, llamó a la policía de Tarvo. %",
			"fr": "Des voleurs sont entrés au musée Harwick de Tarvo dimanche. Ana Rossetti, qui dirige le musée Harwick, a appelé la police de Tarvo. %",
		}
		say := framed(c.lang, told[c.lang])
		require.Equal(t, c.want, strings.Join(messages(judged(t, rankCheck, say(c.a), say(c.b))), " + "), c.why)
	}
}
