package compare

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

func TestTransposed(t *testing.T) {
	const school = "About 1,450 students were inside the Corso school on Monday, the board said. The alarm rang at noon."
	for _, tt := range []struct {
		why, lang, a, b string
		days            int // between the texts
		want            []string
	}{
		{"about and exact", "en", school, "The alarm at the Corso school sent 1,540 students out on Monday, the board said.", 0, []string{"students: About 1,450 (a) or 1,540 (b)"}},
		{"other digits", "en", school, "The alarm at the Corso school sent 1,486 students out on Monday, the board said.", 0, []string{}},
		{"of one day, told on two", "en", school, "The alarm at the Corso school sent 1,540 students out on Monday, the board said.", 2, []string{"students: About 1,450 (a) or 1,540 (b)"}},
		{"what was counted on two days", "en", school, "The alarm at the Corso school sent 1,540 students out on Wednesday, the board said.", 2, []string{}},
		{"en dos textos", "es", "Unos 1.450 alumnos estaban el lunes en la escuela de Corso, dijo la junta. La alarma sonó a mediodía.", "La alarma de la escuela de Corso sacó a la calle a 1.540 alumnos el lunes, dijo la junta.", 0, []string{"quantity: Unos 1.450 (a) or 1.540 (b)"}},
		{"dans deux textes", "fr", "Environ 1.450 élèves étaient lundi dans l'école de Corso, a dit la mairie. L'alarme a sonné à midi.", "L'alarme de l'école de Corso a fait sortir 1.540 élèves lundi, a dit la mairie.", 0, []string{"quantity: Environ 1.450 (a) or 1.540 (b)"}},
	} {
		day := time.Date(2026, 3, 9, 0, 0, 0, 0, time.UTC)
		got := messages(judged(t, quantityCheck,
			claims.Document{Lang: tt.lang, Published: day, Text: tt.a}, claims.Document{Lang: tt.lang, Published: day.AddDate(0, 0, tt.days), Text: tt.b}))
		require.Equal(t, tt.want, got, tt.why)
	}
}
