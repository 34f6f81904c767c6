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
	day := func(n int, id, text string) *claims.Document {
		return &claims.Document{ID: id, Source: id, Lang: "en", Text: text, Published: time.Date(2026, 4, n, 9, 0, 0, 0, time.UTC)}
	}
	texts := []*claims.Document{
		day(24, "a", "Doctors in Lima have not seen its like. The fever has killed up to 70 people in Peru, and 11 patients are in hospital in Chile. A plague of 1720 took a million lives."),
		day(25, "b", "The fever has killed at least 70 people in Peru, where masks are sold out. Ministers met in Quito."),
		day(26, "c", "A mayor in Cusco has shut the schools because of the fever suspected of killing as many as 92 people in Peru."),
		day(27, "d", "Airlines fear for their business. In Peru, 118 people have died of the fever so far."),
		day(27, "e", "Gunmen killed 95 people in Peru on Monday, in a fight over a mine."),
		day(27, "f", "The fever has killed 14 people in Bolivia."),
	}
	for i := range 30 { // an archive, in which a toll alone makes no event
		texts = append(texts, day(1+i%28, fmt.Sprint("z", i), fmt.Sprintf("The museum of town %d has a new roof.", i)))
	}
	fs, err := compare.Documents(texts...)
	require.NoError(t, err)
	require.Len(t, fs, 1)
	require.Equal(t, compare.Update, fs[0].Verdict)
	require.Equal(t, "up to 70 killed (a, b), as many as 92 (c) or 118 (d)", fs[0].Message)
}
