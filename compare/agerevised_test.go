package compare

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// What a text takes back itself is news that went on, in it and in the others.
func TestRevisedAges(t *testing.T) {
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"in one text", "en", "The boy was initially said to be 4 years old, but the harbour police later said he is 3.", "", "boy: 4 or 3 in one text"},
		{"in two sentences", "en", "Ana Rossetti was at first said to be 41 years old. She is 44.", "", "Ana Rossetti: 41 or 44 in one text"},
		{"another text has the first", "en", "The boy was initially said to be 4 years old, but the harbour police later said he is 3.", "A 4-year-old boy was pulled from the mill.", "boy: 4 (a) or 3 (a)"},
		{"another text has the second", "en", "The boy was initially said to be 4 years old, but the harbour police later said he is 3.", "A three-year-old boy was pulled from the mill.", "boy: 4 (a) or 3 (a)"},
		{"years of prison", "en", "The man was initially sentenced to 4 years in prison, but the court later said it is 3 years.", "", ""},
		{"nothing taken back", "en", "The boy is 4 years old. His brother is 3 years old.", "", ""},
		{"Spanish", "es", "Inicialmente se dijo que Ana Rossetti tenía 41 años, pero la policía aclaró después que tiene 44 años.", "", "Ana Rossetti: 41 or 44 in one text"},
		{"French", "fr", "Le garçon, initialement annoncé comme âgé de 4 ans, est âgé de 3 ans, a dit la police.", "", "garçon: 4 or 3 in one text"},
	} {
		told := map[string]string{
			"en": "A fire killed four people in Dunmore on Sunday. The fire in Dunmore broke out at the harbour mill. ",
			"es": "Un incendio mató a cuatro personas en Lima el domingo. El fuego en Lima empezó en el molino. ",
			"fr": "Un incendie a tué quatre personnes à Lyon dimanche. Le feu a pris à Lyon au moulin. ",
		}
		say := func(id, s string) claims.Document {
			return claims.Document{ID: id, Lang: c.lang, Published: time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC), Text: told[c.lang] + s}
		}
		fs := judged(t, ageCheck, say("a", c.a), say("b", c.b))
		require.Equal(t, c.want, strings.Join(messages(fs), " + "), c.why)
		for _, f := range fs {
			require.Equal(t, Update, f.Verdict, c.why)
		}
	}
}
