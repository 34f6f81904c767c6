package compare

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// A name with a number in it that one text, or texts of one event, write in two
// ways is a note.
func TestDesignations(t *testing.T) {
	for _, c := range []struct {
		why, lang, text string
		want            []string
	}{
		{"a hyphen", "en", "The lander Tarvo 4 touched down on Sunday. Engineers said that Tarvo-4 is well.", []string{"“Tarvo 4” or “Tarvo-4” in one text"}},
		{"joined", "en", "Flight MK370 left at noon. Nobody has seen MK 370 since.", []string{"“MK370” or “MK 370” in one text"}},
		{"a Roman numeral", "es", "El cohete Orlan IV despegó el domingo. Según la agencia, el Orlan 4 llegó a su órbita.", []string{"“Orlan IV” or “Orlan 4” in one text"}},
		{"an apostrophe elsewhere", "en", "The lander Tarv'o 4 touched down on Sunday. Its twin Tarvo'4 did not.", []string{"“Tarv'o 4” or “Tarvo'4” in one text"}},
		{"a hyphen in French", "fr", "La sonde Tarvo 4 s'est posée dimanche. Puis le module Tarvo-4 a roulé.", []string{"“Tarvo 4” or “Tarvo-4” in one text"}},
		{"the other sort of apostrophe", "en", "The lander Tarv'o 4 touched down on Sunday. Engineers said that Tarv’o 4 is well.", nil},
		{"capitals alone", "en", "The lander TARVO 4 touched down on Sunday. Engineers said that Tarvo 4 is well.", nil},
		{"two numbers", "es", "El cohete Orlan 4 despegó el domingo. Según la agencia, el Orlan-5 saldrá en mayo.", nil},
		{"a date", "en", "It opened on March 4. Then the Long March-4 was rolled out.", nil},
		{"what a figure counts", "en", "In Tarvo 4 percent voted no. The lander Tarvo-4 was launched in May.", nil},
		{"a figure with decimals", "en", "At Tarvo 4.5 tonnes were found. The lander Tarvo-4 was launched in May.", nil},
		{"a queen and a year", "fr", "La reine Anna II a parlé. Son navire Anna-1902 a coulé.", nil},
	} {
		fs := judged(t, nameCheck, claims.Document{Lang: c.lang, Text: c.text})
		require.ElementsMatch(t, c.want, messages(fs), c.why)
		for _, f := range fs {
			require.Equal(t, Note, f.Severity, c.why)
		}
	}
}

func TestDesignationsOfOneEvent(t *testing.T) {
	day := time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC)
	a := claims.Document{Published: day, Text: "A fire killed four people in Lima on Sunday. The fire in Lima broke out aboard the lander Tarvo 4, the harbour office of Lima said."}
	b := claims.Document{Published: day, Text: "A fire killed four people in Lima on Sunday. The fire in Lima broke out aboard the lander Tarvo-4, the harbour office of Lima said."}
	require.Equal(t, []string{"“Tarvo 4” (a) or “Tarvo-4” (b)"}, messages(judged(t, nameCheck, a, b)))
	other := claims.Document{Published: day.AddDate(1, 0, 0), Text: "Two ferries met in the fog off Rotterdam. Nobody was hurt, and the Tarvo-4 sailed on."}
	require.Empty(t, judged(t, nameCheck, a, other), "another event")
}
