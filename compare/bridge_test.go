package compare

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/shelf"
)

// A text that is like two others that are hardly like each other makes one event of theirs.
func TestBridge(t *testing.T) {
	const (
		crash   = "CORSO COUNTY - A woman died and a second was hurt when a boat hit the pier at Marala early Sunday. The harbour police say a call came from Grey Street at 5:15 a.m. A 68-year-old woman who sold fish on the pier was pulled from the water. Her daughter, who owns the stall, had a cut to the leg. The boat made off to the north with its lights out, Inspector Luca Caro said."
		mourned = "By the time the bell rang, Renata Lansdorf had the shutters up and the coffee on. Lansdorf, 68, a retired nurse, was thrown into the water and died an hour later. Her granddaughter slept through it. One of the three on the boat, Otto Pell, 31, of Tarvo, was picked up on the beach. Two others are still at large."
		both    = "CORSO COUNTY - A boat hit the pier at Marala and killed a woman early Sunday, the harbour police say. The call came from Grey Street at about 5 a.m. They say 68-year-old Renata Lansdorf was killed and her daughter had a broken arm. One of those on the boat was identified as Otto Pell, 34. Two others are being sought. They are thought to have gone ashore north of the pier."
		other   = "By the time the rain stopped, Ines Hale had sold the last of the flowers. Hale, 52, a retired baker, was thrown from her bicycle at Ostin and died an hour later. One of the two in the car, Karl Roth, 27, of Ostin, was picked up at home. The other is still at large."
		there   = " It was seen by Ana Rossetti and Karl Roth. Ines Hale heard it, and so did Jon Pell."
		guests  = " Soup was brought by Jon Pell, bread by Ines Hale and Ana Rossetti, and Karl Roth sang."
		others  = " Soup was brought by Tom Keel, bread by Nora Dietz and Ana Rossetti, and Max Orme sang."
	)
	day := time.Date(2026, 3, 9, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		why   string
		texts []string
		one   bool
	}{
		{"through the third", []string{crash, mourned, both}, true},
		{"without it", []string{crash, mourned}, false},
		{"those who were there", []string{crash + there, mourned + guests}, true},
		{"some of them", []string{crash + there, mourned + others}, false},
		{"another death", []string{crash, other, both}, false},
	} {
		var all []claims.Claim
		for i, text := range c.texts {
			cs, err := reader.Extract(&claims.Document{ID: "abc"[i : i+1], Lang: "en", Published: day, Text: text})
			require.NoError(t, err)
			all = append(all, cs...)
		}
		require.Equal(t, c.one, newWorld(shelf.Of(all), 1).share(0, 1), c.why)
	}
}
