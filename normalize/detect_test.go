package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDetect(t *testing.T) {
	for _, tc := range []struct{ why, text, want string }{
		{"running English", "The ferry sank in the night and at least 40 people were killed, the coast guard said.", "en"},
		{"running Spanish", "El transbordador se hundió por la noche y al menos 40 personas murieron, según la guardia costera.", "es"},
		{"running French", "Le ferry a coulé dans la nuit et au moins 40 personnes ont été tuées, selon les garde-côtes.", "fr"},
		{"a language there is no file for", "Das Schiff sank in der Nacht, und mindestens vierzig Menschen starben, sagte die Wache.", ""},
		{"German with words of English", "Zwölf Menschen starben am Montag bei einem Brand in der Stadt, wie die Polizei mitteilte.", ""},
		{"Italian, which is near Spanish", "Dodici persone sono morte lunedì in un incendio scoppiato in un palazzo del centro, ha detto il sindaco.", ""},
		{"Portuguese", "Doze pessoas morreram na segunda-feira num incêndio num prédio do centro, disse o presidente da câmara.", ""},
		{"Catalan", "Dotze persones van morir dilluns en un incendi en un edifici del centre, va dir l'alcalde.", ""},
		{"Dutch", "Twaalf mensen zijn maandag omgekomen bij een brand in een flat in het centrum, zei de burgemeester.", ""},
		{"figures alone", "12 34 56", ""},
		{"nothing", "", ""},
		{"another script", "Паром затонул ночью", ""},
	} {
		l, ok := Detect(tc.text)
		if tc.want == "" {
			require.False(t, ok, tc.why)
			continue
		}
		require.True(t, ok, tc.why)
		require.Equal(t, tc.want, l.Tag, tc.why)
	}
}
