package compare

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// A name with a capital inside that a text, or another of its event, writes
// without one gets a note.
func TestCapitalInside(t *testing.T) {
	told := map[string]string{
		"en": "A fire killed four people in Dunmore on Sunday. The fire in Dunmore broke out at the harbour mill, said %. The police closed the mill.",
		"es": "Un incendio mató a cuatro personas en Lima el domingo. El fuego en Lima empezó en el molino, dijo ayer %. La policía cerró el molino.",
		"fr": "Un incendie a tué quatre personnes à Lyon dimanche. Le feu a pris à Lyon au moulin, a dit hier %. La police a fermé le moulin.",
	}
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"a firm", "en", "GullBrandt", "Gullbrandt", "“GullBrandt” (a) or “Gullbrandt” (b)"},
		{"one is a part of a name", "en", "Ana LaBrandt of the harbour", "Ana Labrandt of the harbour", "“Ana LaBrandt” (a) or “Ana Labrandt” (b)"},
		{"two people", "en", "LaToya Brandt", "Latoya Rossetti", ""},
		{"two with an initial", "en", "K. LaToya", "J. Latoya", ""},
		{"in capitals", "en", "GullBrandt", "GULLBRANDT", ""},
		{"a handle", "en", "GullBrandt", "@Gullbrandt", ""},
		{"an abbreviation of any firm", "en", "Lossen SpA", "Tamra Spa", ""},
		{"one form", "en", "GullBrandt", "GullBrandt", ""},
		{"in Spanish", "es", "GullBrandt", "Gullbrandt", "“GullBrandt” (a) or “Gullbrandt” (b)"},
		{"in French", "fr", "Luc MacBrandt", "Luc Macbrandt", "“Luc MacBrandt” (a) or “Luc Macbrandt” (b)"},
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
	for _, c := range []struct{ why, text, want string }{
		{"one text", "It was a loss for GullBrandt, they said. The mill of Gullbrandt is closed.", "“GullBrandt” or “Gullbrandt” in one text"},
		{"behind a quotation", "“We will stay here for years,” LaBrandt said. The aide Ana Labrandt left.", "“LaBrandt” or “Ana Labrandt” in one text"},
		{"an address", "It was a loss for GullBrandt, they said. It stands on Gullbrandt.example as well.", ""},
	} {
		require.Equal(t, c.want, strings.Join(messages(judged(t, nameCheck, claims.Document{Lang: "en", Text: c.text})), " + "), c.why)
	}
}
