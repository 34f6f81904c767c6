package compare_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// TestSoFar holds what texts of some days tell of one outbreak against each other, each
// against the one before it, beside a count of another place, a day's own count and one of
// another outbreak.
func TestSoFar(t *testing.T) {
	require.Equal(t, []string{"up to 70 killed (a, b), as many as 92 (c) or 118 (d, g)"}, archived(t,
		day(24, "a", "Shares of Andes Air fell on Friday, and hotels fear for their guests. A fever has killed up to 70 people in Peru."),
		day(25, "b", "Ministers met in Quito over masks that are sold out. The disease has killed at least 70 people in Peru and spread around the world."),
		day(26, "c", "Churches in Boston held services without handshakes. The virus has killed as many as 92 people in Peru."),
		day(27, "d", "A school in Madrid stays shut. In Peru, 118 people have died of the outbreak so far."),
		day(27, "e", "Gunmen killed 95 people in Peru on Monday, in a fight over a mine."),
		day(27, "f", "The fever has killed 14 people in Bolivia."),
		day(27, "g", "Farmers say their pigs cannot pass the virus on. At least 118 people have died, the ministry said."),
		day(27, "h", "Bird fever is rare in Egypt, where 118 people have died since 2006."),
		day(27, "i", "In Chile, 118 people have died on the roads."),
	))
}

// TestSoFarKinds has the infected and the cases of one place in one course, and not those of
// another.
func TestSoFarKinds(t *testing.T) {
	require.Equal(t, []string{"11 cases (a), 20 (b) or 34 (c, e)"}, archived(t,
		day(24, "a", "Shares of Andes Air fell on Friday, and hotels fear for their guests. The virus has infected 11 people in Chile."),
		day(25, "b", "Ministers met in Quito over masks that are sold out. Chile said it now had 20 confirmed cases of the virus."),
		day(26, "c", "Churches in Boston held services without handshakes. The number of cases in Chile has climbed to 34."),
		day(26, "d", "A school in Madrid stays shut. The virus has infected 31 people in Peru."),
		day(26, "e", "Farmers say their pigs cannot pass it on. Chilean health officials have confirmed 34 cases, most of them mild."),
		day(26, "f", "Airlines flew half as much. The virus has infected nearly 40 people in seven countries."),
	))
}

func day(n int, id, text string) *claims.Document {
	return &claims.Document{ID: id, Source: id, Lang: "en", Text: text, Published: time.Date(2026, 4, n, 9, 0, 0, 0, time.UTC)}
}

// archived is what an archive says of some texts, in which a toll alone makes no event.
func archived(t *testing.T, texts ...*claims.Document) []string {
	for i := range 200 {
		texts = append(texts, day(1+i%28, fmt.Sprint("z", i), fmt.Sprintf("The museum of town %d in Peru has a new roof, people say.", i)))
	}
	fs, err := compare.Documents(texts...)
	require.NoError(t, err)
	var out []string
	for _, f := range fs {
		require.Equal(t, compare.Update, f.Verdict)
		out = append(out, f.Message)
	}
	return out
}
