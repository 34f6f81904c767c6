package compare

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

func TestDates(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"two years", "en", "The Tamra girls were kidnapped by the Red Wolves in April 2014, which shook the country. A still shows girls kidnapped by the Red Wolves on April 14, 2016.", "abducted 2014-04 or 2016-04-14 in one text"},
		{"one date inside the other", "en", "The Tamra girls were kidnapped by the Red Wolves in April 2014, which shook the country. A still shows girls kidnapped by the Red Wolves on April 14, 2014.", ""},
		{"two years of a move", "en", "The bear Bruno was brought to the Port Emery zoo in 2014, from Tamra. Everyone at the Port Emery zoo says that the bear Bruno moved to Port Emery in 2015.", "transferred 2014 or 2015 in one text"},
		{"two people", "en", "Ana Rossetti was born on May 3, 1960. Otto Lansdorf was born on May 3, 1962.", ""},
		{"a birthday is the check age's", "en", "Ana Rossetti was born on May 3, 1960. In Tamra people know that Ana Rossetti was born on May 9, 1961.", ""},
		{"a plan", "en", "The Port Emery ferry Grey Gull sank on May 3, 2020. The Port Emery ferry Grey Gull will be sunk on May 9, 2021.", ""},
		{"Spanish", "es", "El Museo Rossetti abrió el 3 de mayo de 1960. En Tamra se sabe que el Museo Rossetti abrió el 9 de mayo de 1961.", "opened 1960-05-03 or 1961-05-09 in one text"},
		{"French", "fr", "Le Musée Rossetti a ouvert le 3 mai 1960. À Tamra, on sait que le Musée Rossetti a ouvert le 9 mai 1961.", "opened 1960-05-03 or 1961-05-09 in one text"},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		require.Equal(t, want, messages(judged(t, dateCheck, claims.Document{Lang: c.lang, Text: c.text})), c.why)
	}
}

func TestTimes(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"two landings", "The Grey Gull probe landed in the Tamra crater at 3:20 p.m., officials said. A day later the office wrote that the Grey Gull probe landed in the Tamra crater at 5:45 p.m.", "landed T15:20 or T17:45 in one text"},
		{"launch and landing", "The Grey Gull probe was launched at the Tamra range at 3:20 p.m. The Grey Gull probe landed in the Tamra crater at 5:45 p.m.", ""},
		{"minutes", "The Grey Gull probe landed in the Tamra crater at 3:20 p.m., officials said. A day later the office wrote that the Grey Gull probe landed in the Tamra crater at 3:22 p.m.", ""},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		require.Equal(t, want, messages(judged(t, timeCheck, claims.Document{Text: c.text})), c.why)
	}
}

// Two plans of one thing are held against each other, and no plan against what
// came of it.
func TestPlannedDates(t *testing.T) {
	say := func(id, lang, text string, day int) claims.Document {
		told := map[string]string{
			"en": "The harbour board of Dunmore met in Dunmore, the harbour board said. ",
			"es": "La junta del puerto de Lima se reunió en Lima, dijo la junta del puerto. ",
			"fr": "Le conseil du port de Lyon a siégé à Lyon, a dit le conseil du port. ",
		}
		return claims.Document{ID: id, Lang: lang, Published: time.Date(2026, time.March, day, 0, 0, 0, 0, time.UTC), Text: told[lang] + text}
	}
	for _, c := range []struct {
		why, lang, a, b string
		days            [2]int
		want            string
		verdict         Verdict
	}{
		{"two plans in one text", "en", "Lossen is expected to unveil it at the Harbour Boat Show in Tamra next week. Lossen is expected to unveil the big engine at the Harbour Boat Show in Tamra next month.", "", [2]int{2, 2},
			"unveiled 2026-W11 or 2026-04 in one text", Discrepancy},
		{"two plans of two days", "en", "Lossen is expected to unveil the ferry Grey Gull at Tamra on May 3.", "Lossen is expected to unveil the ferry Grey Gull at Tamra on May 19.", [2]int{2, 9},
			"unveiled 2026-05-03 (a) or 2026-05-19 (b)", Update},
		{"what came of it", "en", "Lossen is expected to unveil the ferry Grey Gull at Tamra on May 3.", "Lossen unveiled the ferry Grey Gull at Tamra on May 19.", [2]int{2, 20}, "", 0},
		{"Spanish", "es", "La ministra Rossetti firmará el Tratado Tamra Lossen el 3 de mayo.", "La ministra Rossetti firmará el Tratado Tamra Lossen el 19 de mayo.", [2]int{2, 9}, "signed 2026-05-03 (a) or 2026-05-19 (b)", Update},
		{"French", "fr", "Lossen dévoilera le bateau Mouette Grise à Tamra le 3 mai.", "Lossen dévoilera le bateau Mouette Grise à Tamra le 19 mai.", [2]int{2, 9}, "unveiled 2026-05-03 (a) or 2026-05-19 (b)", Update},
	} {
		fs := judged(t, dateCheck, say("a", c.lang, c.a, c.days[0]), say("b", c.lang, c.b, c.days[1]))
		require.Equal(t, c.want, strings.Join(messages(fs), " + "), c.why)
		for _, f := range fs {
			require.Equal(t, c.verdict, f.Verdict, c.why)
			require.Equal(t, Note, f.Severity)
		}
	}
}

// A year that one text has wrong is listed with the other texts that have it
// right.
func TestYearOfOneText(t *testing.T) {
	day := time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC)
	told := "A fire killed four people in Dunmore on Sunday. The fire in Dunmore broke out at the harbour mill. "
	fs := judged(t, dateCheck,
		claims.Document{ID: "a", Lang: "en", Published: day, Text: told + "The Tamra girls were kidnapped by the Red Wolves in April 2014, which shook the country. A still shows girls kidnapped by the Red Wolves on April 14, 2016."},
		claims.Document{ID: "b", Lang: "en", Published: day, Text: told + "On April 14, 2014, the whole class was seized in the night."})
	require.Equal(t, []string{"abducted 2014-04 (a) or 2016-04-14 (a)"}, messages(fs))
	require.Len(t, fs[0].Sides[0].Claims, 2)
	require.Equal(t, "b", fs[0].Sides[0].Claims[1].Document)
}
