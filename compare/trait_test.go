package compare

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// What stands one way in one text of an event and the opposite way in another
// is an update.
func TestTraits(t *testing.T) {
	told := map[string]string{
		"en": "A fire killed four people in Lima on Sunday. The police of Lima searched the harbour mill. %",
		"es": "Un incendio mató a cuatro personas en Lima el domingo. La policía de Lima registró el molino del puerto. %",
		"fr": "Un incendie a tué quatre personnes à Lima dimanche. La police de Lima a fouillé le moulin du port. %",
	}
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"a bridge", "en", "The bridge remains closed.", "The bridge has reopened.", "Bridge: closed (a) or reopened (b)"},
		{"two things", "en", "The bridge remains closed.", "The harbour has reopened.", ""},
		{"the turn itself", "en", "The bridge was closed on Sunday. It is late. The bridge has reopened.", "The bridge remains closed.", ""},
		{"the turn itself, later", "en", "The bridge remains closed.", "The bridge was closed on Sunday. It is late. The bridge has reopened.", "Bridge: closed (a) or reopened (b)"},
		{"a name", "en", "The victim has not been identified.", "The police identified the victim as Otto Lansdorf.", "Victim: not named (a) or named (b)"},
		{"an app", "en", "The app was removed on Sunday.", "Only then were these apps reinstated.", "App: removed (a) or reinstated (b)"},
		{"a hope", "en", "The app was removed on Sunday.", "The owner hoped to have the app reinstated.", ""},
		{"contact", "en", "Contact was lost with the ferry.", "The harbour has re-established contact with the ferry.", "contact lost (a) or contact regained (b)"},
		{"Spanish", "es", "El puente sigue cerrado.", "El puente reabrió el lunes.", "Puente: closed (a) or reopened (b)"},
		{"one state in Spanish", "es", "El puente sigue cerrado.", "El puente fue cerrado el domingo.", ""},
		{"French", "fr", "Le pont reste fermé.", "Le pont a rouvert lundi.", "Pont: closed (a) or reopened (b)"},
		{"two things in French", "fr", "Le pont reste fermé.", "Le port a rouvert lundi.", ""},
	} {
		day := time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC)
		say := func(s string, later int) claims.Document {
			return claims.Document{Lang: c.lang, Published: day.AddDate(0, 0, later), Text: strings.ReplaceAll(told[c.lang], "%", s)}
		}
		fs := judged(t, statusCheck, say(c.a, 0), say(c.b, 1))
		require.Equal(t, c.want, strings.Join(messages(fs), " + "), c.why)
		for _, f := range fs {
			require.Equal(t, Update, f.Verdict, c.why)
		}
	}
}
