package places

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/normalize"
)

var traps = []struct {
	lang, text string
	want       string // the places in order, adjectives with a star
	why        string
	todo       bool
}{
	{"en", "Troops marched in Munich and München.", "DE/BY/munich DE/BY/munich", "two spellings of one city", false},
	{"en", "The Spanish police flew to Paris.", "ES* FR/paris", "an adjective and a city", false},
	{"en", "They told us that U.S. and US troops left.", "US US", "us is no country", false},
	{"en", "U.S. officials in Moscow and London met Canadian ones.", "US RU/moscow GB/ENG/london CA*", "countries do not speak for lesser namesakes", false},
	{"en", "An Idaho man flew to Moscow.", "US/ID", "a state does", false},
	{"en", "Storms closed the port of Beira.", "MZ/beira", "shown by a noun of towns", false},
	{"es", "La ciudad siria de Hama resiste.", "SY* SY/hama", "an adjective between the noun and the name", false},
	{"en", "LET US GO", "", "us is no country in capitals either", false},
	{"en", "He bought a turkey and some china.", "", "common words", false},
	{"en", "Turkey and China signed.", "TR CN", "capitals", false},
	{"en", "Michael Jordan met Chad Smith and Paris Hilton.", "", "people", false},
	{"en", "Refugees in Jordan and in Chad wait.", "JO TD", "shown by a preposition", false},
	{"en", "Jordan scored twice.", "", "nothing shows the country", false},
	{"en", "The king received envoys in Amman, Jordan.", "JO/amman JO", "shown by its capital", false},
	{"en", "A man died in Paris, Texas, on Monday.", "US/TX/paris US/TX", "a town by its state", false},
	{"en", "A man died in Paris, Kentucky, on Monday.", "US/KY", "a town that no table holds", false},
	{"en", "They flew over Paris, France and Germany.", "FR/paris FR DE", "a list", false},
	{"en", "A bus crashed near London, Ontario.", "CA/ON/london CA/ON", "the other London", false},
	{"en", "A bus crashed near London on Monday.", "GB/ENG/london", "the known London", false},
	{"en", "Storms hit Georgia.", "", "country or state", false},
	{"en", "Storms hit Atlanta, Georgia.", "US/GA/atlanta US/GA", "told by its city", false},
	{"en", "Protests spread from Tbilisi across Georgia.", "GE/tbilisi GE", "told by its capital", false},
	{"en", "The United States sent aid to Georgia.", "US", "a wider place does not tell a country", false},
	{"en", "Two men died in Columbus, Georgia.", "US/GA/columbus US/GA", "two doubtful names tell each other", false},
	{"en", "Police in Granada, southern Spain, said so.", "ES/granada ES", "told by its country", false},
	{"en", "The volcano near Granada worried Nicaragua.", "NI/granada NI", "told by its country", false},
	{"en", "The Washington Post reported it.", "", "a newspaper", false},
	{"en", "Lawmakers met in Washington.", "US/DC", "the capital", false},
	{"en", "Washington rejected the offer.", "", "a government", false},
	{"en", "Washington rejected what U.S. allies proposed.", "US", "a government still", false},
	{"en", "A fire broke out in Seattle, Washington.", "US/WA/seattle US/WA", "the state", false},
	{"en", "She lives in Washington state.", "US/WA", "the state", false},
	{"en", "Denzel Washington spoke in Washington, D.C.", "US/DC", "the man and the city", false},
	{"en", "A quake shook Fresno, Calif., and Reno, Nev.", "US/CA/fresno US/CA US/NV/reno US/NV", "abbreviations of states", false},
	{"en", "A train derailed in East Palestine, Ohio.", "US/OH/east-palestine US/OH", "no Palestine", false},
	{"en", "The Bank of England raised rates.", "", "an institution", false},
	{"en", "A boat sank in the eastern Pacific.", "eastern-pacific", "the longest name", false},
	{"en", "New Mexico is not Mexico.", "US/NM MX", "the longest name", false},
	{"en", "The Democratic Republic of the Congo and Congo.", "CD congo", "two countries are called Congo", false},
	{"en", "NATO met in The Hague.", "NL/the-hague", "an article in the name", false},
	{"en", "Officials in Xi'an and N'Djamena confirmed it.", "CN/xian TD/ndjamena", "apostrophes", false},
	{"en", "Rio de Janeiro’s mayor and Gaza’s doctors", "BR/RJ PS/gaza-strip", "possessives", false},
	{"en", "Austin police and northern Mali", "US/TX/austin ML", "shown by the word beside", false},
	{"en", "A hacker broke into T-Mobile and Petro-Canada.", "", "a hyphen ties the name to another", false},
	{"en", "The GAO and a SWAT team arrived.", "", "acronyms", false},
	{"en", "Prince of Wales visits the Royal Bank of Scotland in Wales.", "GB/SCT GB/WLS", "a title", false},
	{"en", "Janet Jackson toured the United States.", "US", "a country has many a Jackson", false},
	{"en", "The rally in Birmingham was larger than the one in Leeds.", "GB/ENG/birmingham GB/ENG/leeds", "told by its neighbour", false},
	{"en", "Los Angeles Superior Court", "US/CA/los-angeles", "no person", false},
	{"es", "Para la policía de Belém", "", "a word and the same word without an accent", false},
	{"es", "La agencia SANA informó desde Saná.", "YE/sanaa", "an agency and a city", false},
	{"es", "Murieron 34 personas en Homs, Hama y Alepo.", "SY/homs SY/hama SY/aleppo", "told by its neighbours", false},
	{"es", "Los papeles de Guadalajara preocupan a la justicia mexicana.", "MX/JAL/guadalajara MX*", "told by a country where the others are of other countries", false},
	{"es", "La policía española viajó a Londres, Nueva York y El Cairo.", "ES* GB/ENG/london US/NY EG/cairo", "names in Spanish", false},
	{"es", "EE. UU. y EEUU piden calma a Pekín.", "US US CN/beijing", "two ways to shorten", false},
	{"es", "Un sismo sacudió Santiago.", "", "of Chile, of Cuba or of Compostela", false},
	{"es", "Un sismo sacudió Santiago, la capital chilena.", "CL/santiago CL*", "told by its country", false},
	{"es", "Murió en Valencia (Venezuela) un hombre.", "VE/valencia VE", "told in brackets", false},
	{"es", "Llueve en Córdoba, Argentina.", "AR/X AR", "told by its country", false},
	{"es", "La ciudad china de Wuhan", "CN* CN/HB/wuhan", "an adjective in lower case", false},
	{"es", "China responde.", "CN", "the same word as a name", false},
	{"es", "El 10 % de los mexicanos de Múnich", "MX* DE/BY/munich", "inhabitants", false},
	{"fr", "La police française est arrivée à Londres et à La Nouvelle-Orléans.", "FR* GB/ENG/london US/LA/new-orleans", "names in French", false},
	{"fr", "Les États-Unis et l'Égypte, puis la Côte d'Ivoire", "US EG CI", "elision", false},
	{"fr", "Il vit à Damas, au Caire et à Pékin.", "SY/damascus EG/cairo CN/beijing", "an article taken up by a preposition", false},
	{"fr", "Florence Dupont vit à Florence.", "IT/florence", "the woman and the city", false},
	{"fr", "Le Tchad et la Suisse suisse", "TD CH CH*", "noun and adjective", false},
	{"fr", "Un Italien a été arrêté dans l'Aude.", "IT* FR/11", "a shown department", false},
}

func TestTraps(t *testing.T) {
	languages, indexes := map[string]*normalize.Language{}, map[string]*Index{}
	for _, tag := range tags {
		languages[tag], indexes[tag] = index(t, tag)
	}
	todo := 0
	for _, c := range traps {
		got := found(indexes[c.lang], normalize.Read(languages[c.lang], c.text))
		if c.todo {
			require.NotEqual(t, c.want, got, "%q is found now: take its todo away", c.text)
			todo++
			continue
		}
		require.Equal(t, c.want, got, "%s: %q: %s", c.lang, c.text, c.why)
	}
	t.Logf("%d of %d are known misses", todo, len(traps))
}

// found lists the places of a text.
func found(ix *Index, text *normalize.Text) string {
	var out []string
	for i := 0; i < len(text.Tokens); {
		id, n, adjective := ix.At(text, i)
		if id != "" {
			if adjective {
				id += "*"
			}
			out = append(out, id)
		}
		i += max(1, n)
	}
	return strings.Join(out, " ")
}
