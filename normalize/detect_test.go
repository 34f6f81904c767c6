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
