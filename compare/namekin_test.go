package compare

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// Texts of one event that have two names for one person or one body get a note.
func TestKin(t *testing.T) {
	told := map[string]string{
		"en": "A fire killed four people in Dunmore on Sunday. The fire in Dunmore broke out at the harbour mill, said %. The police closed the mill.",
		"es": "Un incendio mató a cuatro personas en Lima el domingo. El fuego en Lima empezó en el molino, dijo ayer %. La policía cerró el molino.",
		"fr": "Un incendie a tué quatre personnes à Lyon dimanche. Le feu a pris à Lyon au moulin, a dit hier %. La police a fermé le moulin.",
	}
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"first names alike", "en", "Ray Lansdorf", "Ron Lansdorf", "“Ray Lansdorf” (a) or “Ron Lansdorf” (b)"},
		{"one sound", "en", "Karl Lansdorf", "Carl Lansdorf", "“Carl Lansdorf” (b) or “Karl Lansdorf” (a)"},
		{"last names alike", "en", "Kiara Brandt", "Kiara Brandte", "“Kiara Brandt” (a) or “Kiara Brandte” (b)"},
		{"other people", "en", "Otto Lansdorf", "Ines Lansdorf", ""},
		{"a son", "en", "Ray Lansdorf and Ron Lansdorf", "Ron Lansdorf", ""},
		{"a body of one sort", "en", "the Dunmore Harbour Commission", "the Dunmore Harbour Committee", "“Dunmore Harbour Commission” (a) or “Dunmore Harbour Committee” (b)"},
		{"two airlines of one name", "en", "Lossen Airlines", "Lossen Airways", "“Lossen Airlines” (a) or “Lossen Airways” (b)"},
		{"two bodies", "en", "the Dunmore Harbour Police", "the Dunmore Harbour Mission", ""},
		{"a word more", "en", "the Tamra State Highway Patrol", "the Tamra Highway Patrol", "“Tamra Highway Patrol” (b) or “Tamra State Highway Patrol” (a)"},
		{"another ending", "en", "the Tamra Mammals Protection Group", "the Tamra Mammal Protection Group", "“Tamra Mammal Protection Group” (b) or “Tamra Mammals Protection Group” (a)"},
		{"several of them", "en", "the Tamra Highway Patrols", "the Tamra Highway Patrol", ""},
		{"a short form of the last word", "en", "the Tamra Data Systems Corp", "the Tamra Data Systems Corporation", ""},
		{"another order, in Spanish", "es", "el Frente Libre Tamrano", "el Frente Tamrano Libre", "“Frente Libre Tamrano” (a) or “Frente Tamrano Libre” (b)"},
		{"a body of one sort, in Spanish", "es", "la Comisión Nacional del Puerto", "el Consejo Nacional del Puerto", "“Comisión Nacional del Puerto” (a) or “Consejo Nacional del Puerto” (b)"},
		{"ministries, in Spanish", "es", "el Ministerio de Salud", "el Ministerio de Defensa", ""},
		{"of two countries", "es", "el Ministerio de Asuntos Exteriores de China", "el Ministerio de Asuntos Exteriores de Siria", ""},
		{"last names alike, in French", "fr", "Luc Fontenay", "Luc Fontenaie", "“Luc Fontenaie” (b) or “Luc Fontenay” (a)"},
		{"a body of one sort, in French", "fr", "le Comité National du Port", "la Commission Nationale du Port", ""},
		{"first names alike, in French", "fr", "Marine Fontenay", "Martine Fontenay", "“Marine Fontenay” (a) or “Martine Fontenay” (b)"},
	} {
		say := func(id, s string) claims.Document {
			return claims.Document{ID: id, Lang: c.lang, Published: time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC), Text: strings.ReplaceAll(told[c.lang], "%", s)}
		}
		fs := judged(t, nameCheck, say("a", c.a), say("b", c.b))
		require.Equal(t, c.want, strings.Join(messages(fs), " + "), c.why)
		for _, f := range fs {
			require.Equal(t, Note, f.Severity, c.why)
		}
	}
}
