package compare_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// TestHardlyOne finds as a note what two texts tell of an amount or a share that no kind
// knows, by verbs of their own, and as a warning what they tell by one verb or count by one noun.
func TestHardlyOne(t *testing.T) {
	for _, x := range []struct {
		why, lang, a, b string
		want            compare.Severity
	}{
		{"verbs of their own", "en", "Norling paid its crews a bonus of 7 percent in Marala on Tuesday.", "Norling's crews in Marala got a bonus of 9 percent on Tuesday.", compare.Note},
		{"one verb", "en", "Norling's crews in Marala got a bonus of 7 percent on Tuesday.", "The crews of Norling in Marala got a bonus of 9 percent on Tuesday.", compare.Warning},
		{"one noun", "en", "Norling put 14 satellites into orbit from Marala on Tuesday.", "Norling launched 17 satellites from Marala on Tuesday.", compare.Warning},
		{"one noun", "fr", "Norling a mis 14 satellites en orbite depuis Marala mardi.", "Norling a lancé 17 satellites depuis Marala mardi.", compare.Warning},
		{"verbs of their own", "fr", "Norling a versé mardi une prime de 7 % à ses équipes de Marala.", "Les équipes de Norling à Marala ont touché mardi une prime de 9 %.", compare.Note},
	} {
		t.Run(x.lang+" "+x.why, func(t *testing.T) {
			day := time.Date(2026, 3, 12, 0, 0, 0, 0, time.UTC)
			fs, err := compare.Documents(
				&claims.Document{ID: "a", Source: "a", Lang: x.lang, Published: day, Text: x.a},
				&claims.Document{ID: "b", Source: "b", Lang: x.lang, Published: day, Text: x.b})
			require.NoError(t, err)
			require.NotEmpty(t, fs)
			require.Equal(t, x.want, fs[0].Severity)
		})
	}
}
