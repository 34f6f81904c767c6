package compare

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// What is to come once, and has a name, may have been moved where a later text gives it
// another day, however many weeks lie between the texts.
func TestPlansMoved(t *testing.T) {
	const january, february, may = "2026-01-05", "2026-02-05", "2026-05-05"
	for _, c := range []struct{ why, lang, a, onA, b, onB, want string }{
		{"a headline and a noun", "en", "Tarvo yard to launch Grey Gull ferry this month", january, "Grey Gull is down for launch at 4:45pm on Tuesday.", february, "launched 2026-01 (a) or 2026-02-10T16:45 (b)"},
		{"two verbs", "en", "The Tarvo Seven rocket will lift off in late January, Norvik said.", january, "The Tarvo Seven is scheduled to blast off on Tuesday.", february, "“Tarvo Seven rocket will lift off in late January” (a) or “Tarvo Seven is scheduled to blast off on Tuesday” (b)"},
		{"one noun and a place", "en", "The museum in Corso will open in June.", january, "The museum in Corso will open on September 3.", may, "“museum in Corso will open in June” (a) or “museum in Corso will open on September 3” (b)"},
		{"the day of a trial", "en", "The trial of Ana Rossetti is set to begin on March 3.", january, "The trial of Ana Rossetti will start on April 12.", february, "“trial of Ana Rossetti is set to begin on March 3” (a) or “trial of Ana Rossetti will start on April 12” (b)"},
		{"Spanish", "es", "El museo de Corso abrirá en junio.", january, "El museo de Corso abrirá el 3 de septiembre.", may, "“museo de Corso abrirá en junio” (a) or “museo de Corso abrirá el 3 de septiembre” (b)"},
		{"French", "fr", "La fusée Tarvo Sept décollera fin janvier.", january, "La fusée Tarvo Sept décollera mardi.", february, "“Tarvo Sept décollera fin janvier” (a) or “Tarvo Sept décollera mardi” (b)"},
		{"another town", "en", "The museum in Corso is due to open on June 3.", january, "The museum in Tarvo will open on September 3.", may, ""},
		{"another thing", "en", "Tarvo Motors will launch the Corso van in March.", january, "Tarvo Motors will launch the Lima car in May.", february, ""},
		{"talks that go on", "en", "The talks in Corso will begin on Monday.", january, "The talks in Corso will begin on Thursday.", february, ""},
		{"a ferry sails each week", "es", "El transbordador Corso zarpará el lunes.", january, "El transbordador Corso zarpará el viernes.", february, ""},
		{"another launch", "fr", "La fusée Tarvo Sept décollera fin janvier.", january, "La fusée Norvik Deux décollera mardi.", february, ""},
		{"it was launched", "en", "Tarvo yard to launch Grey Gull ferry this month", january, "Grey Gull was launched on Tuesday.", february, ""},
	} {
		text := func(words, on string) claims.Document {
			day, err := time.Parse(time.DateOnly, on)
			require.NoError(t, err)
			return claims.Document{Lang: c.lang, Published: day, Title: words, Text: words}
		}
		got := ""
		for _, f := range judged(t, dateCheck, text(c.a, c.onA), text(c.b, c.onB)) {
			got += f.Message
			require.Equal(t, Update, f.Verdict, c.why)
		}
		require.Equal(t, c.want, got, c.why)
	}
}
