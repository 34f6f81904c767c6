package compare

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

func TestStatements(t *testing.T) {
	for _, tt := range []struct {
		why, lang, a, b string
		check           *Check
		want            []string
	}{
		{"it is the town of the other statement", "en", "It was given a harbour on June 4, 1902, after the old mole had sunk.", "Tarvo was given a harbour in 1903.", dateCheck, []string{"June 4, 1902 (a) or 1903 (b)"}},
		{"a year that holds the day", "en", "It was given a harbour on June 4, 1902, after the old mole had sunk.", "Tarvo was given a harbour in 1902.", dateCheck, []string{}},
		{"who left, and when", "en", "In 1953, Rossetti moved with her sister to Corso.", "In 1954, Ana Rossetti moved with her sister to Corso.", dateCheck, []string{"1953 (a) or 1954 (b)"}},
		{"of somebody else", "en", "Lansdorf moved with his sister to Corso in 1953.", "Ana Rossetti moved with her sister to Corso in 1954.", dateCheck, []string{}},
		{"what comes before the subject", "en", "After the war with Ostrana, Rossetti moved with her sister to Corso in 1953.", "Ana Rossetti moved with her sister to Corso in 1954.", dateCheck, []string{"1953 (a) or 1954 (b)"}},
		{"one statement has both years", "en", "Rossetti moved with her sister to Corso in 1953, and in 1954 with her sister to Tarvo.", "Ana Rossetti moved with her sister to Tarvo in 1954.", dateCheck, []string{}},
		{"something else of that year", "en", "It was given a harbour in 1902.", "Tarvo was flooded by the sea in 1903.", dateCheck, []string{}},
		{"what is denied", "en", "It was not given a harbour in 1902.", "Tarvo was given a harbour in 1903.", dateCheck, []string{}},
		{"how long", "en", "She taught for 60 years in the hills.", "Ana Rossetti taught for 45 years.", quantityCheck, []string{"60 years (a) or 45 years (b)"}},
		{"in the hills, and in all", "en", "She taught for 45 years in the hills.", "Ana Rossetti taught for 60 years.", quantityCheck, []string{}},
		{"more than leaves room", "en", "It has been put into more than 300 dialects.", "The Grey Mill has been put into over 250 dialects.", quantityCheck, []string{}},
		{"another run", "en", "She won a gold medal in the 80-metre hurdles.", "Ana Rossetti won a gold medal with a throw of 62 metres.", quantityCheck, []string{}},
		{"en español", "es", "Fue provista de un puerto el 4 de junio de 1902.", "Tarvo fue provista de un puerto en 1903.", dateCheck, []string{"el 4 de junio de 1902 (a) or 1903 (b)"}},
		{"cuánto tiempo", "es", "Enseñó durante 60 años en las colinas.", "Ana Rossetti enseñó durante 45 años.", quantityCheck, []string{"60 años (a) or 45 años (b)"}},
		{"en français", "fr", "Elle fut dotée d'un port le 4 juin 1902.", "Tarvo fut dotée d'un port en 1903.", dateCheck, []string{"le 4 juin 1902 (a) or 1903 (b)"}},
		{"combien de temps", "fr", "Elle a enseigné pendant 60 ans dans les collines.", "Ana Rossetti a enseigné pendant 45 ans.", quantityCheck, []string{"60 ans (a) or 45 ans (b)"}},
	} {
		require.Equal(t, tt.want, messages(judged(t, tt.check, claims.Document{Lang: tt.lang, Text: tt.a}, claims.Document{Lang: tt.lang, Text: tt.b})), tt.why)
	}
}

// TestStatementsAreBare leaves texts alone that have more around them than a
// statement: a day, a headline, a third text.
func TestStatementsAreBare(t *testing.T) {
	a := claims.Document{Text: "It was given a harbour on June 4, 1902."}
	b := claims.Document{Text: "Tarvo was given a harbour in 1903."}
	require.Len(t, judged(t, dateCheck, a, b), 1)
	require.Empty(t, judged(t, dateCheck, a, b, claims.Document{Text: "Corso has 12 mills."}))
	a.Published = time.Date(2026, 3, 9, 0, 0, 0, 0, time.UTC)
	require.Empty(t, judged(t, dateCheck, a, b))
	a.Published, a.Title = time.Time{}, "A harbour"
	require.Empty(t, judged(t, dateCheck, a, b))
}
