package compare

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// Two figures of several places each are of one event where they share a place;
// a running total is of wherever it began.
func TestPlacesOfFigures(t *testing.T) {
	of := func(document, since string, places ...string) *claims.Claim {
		c := &claims.Claim{Origin: &claims.Origin{Document: document}, Since: since, Event: claims.Event{Scene: &claims.Scene{Places: places}}}
		if since != "" {
			c.Count = claims.Total
		}
		return c
	}
	w := &world{subjects: make([]subject, 1)}
	require.True(t, w.placesApart(of("a", "", "MX", "GB"), of("b", "", "MX/BCN/mexicali", "US"), 0, 0))
	require.False(t, w.placesApart(of("a", "", "MX", "GB"), of("b", "", "MX", "US"), 0, 0))
	require.False(t, w.placesApart(of("a", "2025-09", "americas", "US"), of("b", "2025-09", "caribbean", "eastern-pacific"), 0, 0))
}
