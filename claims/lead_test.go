package claims_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

func TestLead(t *testing.T) {
	for _, c := range []struct {
		why, lang, text string
		places          []string // of the last claim
	}{
		{"teasers of other stories stand above the headline", "es",
			"España pide otra prueba a quienes vuelven de viaje\nLluvias en Cuba durante el fin de semana\nEl ejército sirio entra en los barrios del sur\n" +
				"El ejército sirio entró el martes en los barrios del sur de Homs, en Siria, después de una semana de combates con los rebeldes que los tenían desde marzo.\n" +
				"Murieron 14 personas.", []string{"SY/homs", "SY"}},
		{"a byline stands between", "fr",
			"Les enquêtes de Bruxelles\nNos recettes de la semaine\nLa tempête ravage le port\nPar nos envoyés\n" +
				"La tempête a ravagé mardi le port de Tunis, où des dizaines de bateaux ont coulé, et le vent soufflait toujours dans la nuit, selon la mairie de la ville.\n" +
				"Neuf personnes ont été tuées.", []string{"TN/tunis"}},
		{"one line above is the headline, whatever its words", "en",
			"Ferry sinks off Malta\nRescuers searched the water through the night for those who had jumped when the ship listed, and more boats were on their way at dawn on Tuesday.\nEleven people died.", []string{"MT"}},
		{"a text that begins in prose", "en",
			"A ferry sank off Malta on Tuesday, and rescuers searched the water through the night for those who had jumped when the ship listed in the storm.\nEleven people died.", []string{"MT"}},
	} {
		x := new(claims.Extractor)
		cs := find(t, x, c.lang, c.text)
		require.NotEmpty(t, cs, c.why)
		require.ElementsMatch(t, c.places, cs[len(cs)-1].Event.Places, c.why)
	}
}

func TestDateline(t *testing.T) {
	for _, c := range []struct {
		why, lang, text string
		places          []string
		from            string
	}{
		{"the day of the report, and another place", "es", "LIMA, 6 mar.- El número de muertos por el incendio que arrasó el miércoles un barrio de Arequipa se elevó a 23.", []string{"PE/arequipa"}, "2026-03-04"},
		{"a place of its own", "en", "MIAMI (GSP) — A fire in Havana killed nine people.", []string{"CU/havana"}, ""},
		{"no other place", "en", "MIAMI, March 6 (GSP) — A fire killed nine people.", []string{"US/FL/miami"}, ""},
		{"a day in the text", "fr", "PARIS, 6 mars (AFP) - L'incendie de mercredi a fait neuf morts.", []string{"FR/paris"}, "2026-03-04"},
		{"the toll stands as of today", "en", "The death toll rose to 12 on Friday.", nil, ""},
		{"what a relative clause tells up to now", "en", "Crews rested on Friday on the edges of the fire, which has burned 900 acres.", nil, ""},
		{"a day of an event", "en", "The fire killed nine people on Friday.", nil, "2026-03-06"},
		{"a weekday that is not the date's: either day", "en", "The fire killed nine people on Sunday, March 2.", nil, "2026-03-01"},
		{"a weekday behind the date", "es", "El incendio mató a nueve personas el martes 2 de marzo.", nil, "2026-03-02"},
	} {
		cs := find(t, new(claims.Extractor), c.lang, c.text)
		i := slices.IndexFunc(cs, func(c claims.Claim) bool { return c.Kind == "killed" || c.Kind == "area" })
		require.GreaterOrEqual(t, i, 0, c.why)
		require.ElementsMatch(t, c.places, cs[i].Event.Places, c.why)
		from := ""
		if cs[i].Event.From != 0 {
			from = cs[i].Event.From.String()
		}
		require.Equal(t, c.from, from, c.why)
	}
}

func TestOwnPlaces(t *testing.T) {
	for _, c := range []struct {
		why, lang, text string
		places          [][]string // by claim
	}{
		{"a place behind each figure", "en", "The army said 12 people were killed in Homs and nine were killed in Aleppo.", [][]string{{"SY/homs"}, {"SY/aleppo"}}},
		{"the place of a part", "es", "La guerra sigue en Libia. Nadie sabe cuánto durará. Nadie lo pregunta. El hospital habló de 10 muertos, seis de ellos en Bengasi.", [][]string{{"LY"}, {"LY/benghazi"}}},
		{"the place of the whole behind a part of it", "fr", "Sept marins, dont deux mousses, ont été tués à Misrata.", [][]string{{"LY/misrata"}, {"LY/misrata"}}},
		{"one place for both", "en", "Officials said 12 people were killed and 30 injured in Homs.", [][]string{{"SY/homs"}, {"SY/homs"}}},
		{"a place before them all", "en", "In Libya, 12 people were killed in Misrata and nine were killed in Benghazi.", [][]string{{"LY", "LY/misrata"}, {"LY", "LY/benghazi"}}},
	} {
		x := new(claims.Extractor)
		var got [][]string
		for _, cl := range find(t, x, c.lang, c.text) {
			if cl.Kind == "killed" || cl.Kind == "injured" {
				got = append(got, cl.Event.Places)
			}
		}
		require.Len(t, got, len(c.places), c.why)
		for i := range got {
			require.ElementsMatch(t, c.places[i], got[i], c.why)
		}
	}
}
