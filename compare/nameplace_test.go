package compare

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// A finding about a name shows every place of it, also those in other texts of
// the event, and is known by the same ID whoever else writes of it.
func TestNamesEverywhere(t *testing.T) {
	day := time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct{ lang, slip, other string }{
		{"en", "A fire killed four people in Lima on Sunday. The fire in Lima broke out in the yard of Otto Landsdorf.\n\nLater Otto Lansdorf wept. Neighbours saw Otto Lansdorf leave.",
			"A fire killed four people in Lima on Sunday, and the fire in Lima began with Otto Lansdorf."},
		{"es", "Un incendio mató a cuatro personas en Lima el domingo. El fuego en Lima empezó en el patio de Otto Landsdorf.\n\nDespués lloró Otto Lansdorf. Los vecinos vieron salir a Otto Lansdorf.",
			"Un incendio mató a cuatro personas en Lima el domingo, y el fuego en Lima empezó donde Otto Lansdorf."},
		{"fr", "Un incendie a tué quatre personnes à Lima dimanche. Le feu à Lima a pris dans la cour de Otto Landsdorf.\n\nPlus tard a pleuré Otto Lansdorf. Des voisins ont vu partir Otto Lansdorf.",
			"Un incendie a tué quatre personnes à Lima dimanche, et le feu à Lima a pris chez Otto Lansdorf."},
	} {
		slip := claims.Document{Lang: c.lang, Published: day, Text: c.slip}
		alone := judged(t, nameCheck, slip)
		require.Len(t, alone, 1)
		fs := judged(t, nameCheck, slip, claims.Document{Lang: c.lang, Published: day, Text: c.other})
		require.Len(t, fs, 1)
		require.Equal(t, alone[0].ID, fs[0].ID)
		require.Contains(t, fs[0].Because, "Otto Lansdorf stands in another text too")
		var in []string
		for _, c := range fs[0].Sides[0].Claims {
			in = append(in, c.Document)
			require.Equal(t, "Otto Lansdorf", c.Quote)
		}
		require.Equal(t, []string{"a", "a", "b"}, in)
		first, second := fs[0].Sides[0].Claims[0], fs[0].Sides[0].Claims[1]
		require.Equal(t, "Otto Lansdorf", second.In(c.slip))
		require.Less(t, first.Start, second.Start)
		require.Equal(t, 3, second.Line)
		require.Len(t, fs[0].Sides[1].Claims, 1)
	}
}
