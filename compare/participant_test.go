package compare

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// TestParticipants reads two texts of one event that tell of one person on a
// side of it, and call that one differently, or that tell of two.
func TestParticipants(t *testing.T) {
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"one killed", "en", "The man killed by a falling tree in Tamra on Tuesday was 44. It was late.", "Otto Lansdorf, 47, was killed by a falling tree in Tamra on Tuesday. It was late.", "Otto Lansdorf: 44 or 47"},
		{"a witness of that age", "en", "A 27-year-old man was killed by a train in Tamra on Tuesday.", "A man was killed by a train in Tamra on Tuesday. Otto Lansdorf, 29, heard the brakes.", ""},
		{"one hurt and one killed", "en", "A 34-year-old woman was hurt in a fire in Tamra on Tuesday that killed one man.", "A 36-year-old woman died in a fire in Tamra on Tuesday that wounded another.", ""},
		{"the driver and a passenger", "en", "The driver, 38, was killed when a car hit a tree in Tamra on Tuesday.", "A 40-year-old passenger was killed when a car hit a tree in Tamra on Tuesday.", ""},
		{"drivers of two cars", "en", "The driver of a van, 31, was killed when it hit a lorry near Tamra on Tuesday.", "The driver of the lorry, 33, was unhurt when a van hit it near Tamra on Tuesday.", ""},
		{"in one's seventies", "fr", "Une septuagénaire est morte mardi dans l'incendie de sa maison à Tamra.", "Ana Rossetti, 84 ans, est morte mardi dans l'incendie de sa maison à Tamra.", "Ana Rossetti: 70 or 84"},
		{"in one's seventies indeed", "fr", "Une septuagénaire est morte mardi dans l'incendie de sa maison à Tamra.", "Ana Rossetti, 74 ans, est morte mardi dans l'incendie de sa maison à Tamra.", ""},
		{"a suspect with words behind", "es", "La policía detuvo el martes en Tamra a un hombre de 26 años por el incendio del cine Rex.", "El detenido por el incendio del cine Rex de Tamra, de 29 años, declaró el martes.", "hombr: 26 or 29"},
		{"the headline has the name", "en", "# Rossetti takes gold in Tamra\n\nThe skater Ana Rossetti won the 1500 metres in Tamra on Tuesday. The 24-year-old, who trains alone, led from the start.", "Rossetti, 26, won the 1500 metres in Tamra on Tuesday. Ana Rossetti trains alone.", "Rossetti: 24 or 26"},
		{"a noun in both texts", "en", "A deputy, a 31-year-old man, was shot in Tamra on Tuesday. The gunman, 50, fled.", "Deputy Otto Lansdorf was shot in Tamra on Tuesday. Lansdorf, 33, joined in 2019. The gunman, 50, fled.", "Lansdorf: 31 or 33"},
		{"boys are no counts", "en", "A boy of six died in a fire in Tamra on Tuesday.", "A girl of eight died in a fire in Tamra on Tuesday.", ""},
		{"the one wound", "en", "A clerk was shot in the hip during a robbery of a shop in Tamra on Tuesday.", "The clerk was shot in the leg and underwent surgery after a robbery of a shop in Tamra on Tuesday.", "Clerk: hip or leg"},
		{"two officers", "en", "Two officers were shot in Tamra on Tuesday. One officer was shot in the leg.", "Two officers were shot in Tamra on Tuesday. An officer was hit in the arm.", ""},
		{"critical, then dead", "en", "Ana Rossetti, 36, was in critical condition on Tuesday after a shooting at a bar in Tamra.", "Ana Rossetti, who was hit in the shooting at a bar in Tamra, died on Tuesday night.", "Ana Rossetti: critical condition or dead"},
		{"critical, then dead, by the age", "es", "Una mujer de 35 años permanece en estado crítico tras el derrumbe de un balcón el martes en Tamra.", "Una mujer de 35 años murió tras el derrumbe de un balcón el martes en Tamra.", "one aged 35: critical condition or dead"},
		{"somebody else of that age", "en", "A man, 40, was in critical condition after a shooting at a bar in Tamra on Tuesday.", "A woman, 40, was killed in a shooting at a bar in Tamra on Tuesday.", ""},
	} {
		day := time.Date(2026, time.March, 12, 0, 0, 0, 0, time.UTC)
		doc := func(id, text string) *claims.Document {
			d := &claims.Document{ID: id, Source: id, Lang: c.lang, Published: day, Text: text}
			if title, body, ok := strings.Cut(text, "\n\n"); ok {
				d.Title, d.Text = strings.TrimPrefix(title, "# "), body
			}
			return d
		}
		fs, err := Documents(doc("a", c.a), doc("b", c.b))
		require.NoError(t, err)
		got := ""
		for _, f := range fs {
			got += strings.NewReplacer(" (a)", "", " (b)", "").Replace(f.Message)
			require.Equal(t, Note, f.Severity, c.why)
		}
		require.Equal(t, c.want, got, c.why)
	}
}
