package normalize_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/normalize"
)

// relatives reads the relative ordinals of a text, "end-1", and drops the rest.
func relatives(t testing.TB, lang, text string) []string {
	l, err := normalize.LanguageFor(lang)
	require.NoError(t, err)
	var got []string
	for _, m := range (normalize.Reader{Language: l, Relative: true}).Read(text).Mentions {
		if m.Origin != 0 {
			require.Equal(t, normalize.Ordinal, m.Type, text)
			require.Zero(t, m.Amount, text)
			got = append(got, fmt.Sprintf("%s%+d", m.Origin, m.Number.Coef))
		}
	}
	return got
}

func TestRelativeOrdinals(t *testing.T) {
	for _, c := range []struct{ lang, text, want, why string }{
		{"en", "They sang the last verse.", "end+0", ""},
		{"en", "They sang the next one.", "current+1", "one stands for the noun"},
		{"en", "They sang the next to last verse.", "end-1", "a phrase"},
		{"en", "They sang the second-to-last verse.", "end-1", "with hyphens"},
		{"en", "They sang the last but two.", "end-2", ""},
		{"en", "They sang the penultimate.", "end-1", "without a noun"},
		{"en", "They sang the antepenultimate song.", "end-2", ""},
		{"en", "I mean the one before the last.", "end-1", ""},
		{"en", "The previous mayor spoke.", "current-1", ""},
		{"en", "Its current owner spoke.", "current+0", ""},
		{"en", "The current page is torn.", "current+0", ""},
		{"en", "Its next three bridges will be wider.", "current+1", "a count between it and its noun"},
		{"en", "The last was a teacher.", "end+0", "it stands for a noun"},
		{"en", "Its mayor's last speech was short.", "end+0", "a genitive opens the phrase"},
		{"en", "The storm may last until dawn.", "", "a verb"},
		{"en", "The storm lasted until dawn.", "", "a verb"},
		{"en", "When he last spoke, nobody came.", "", "an adverb"},
		{"en", "She was last seen at the pier.", "", "an adverb"},
		{"en", "At last the rain stopped.", "", "an idiom"},
		{"en", "The inn is next to the church.", "", "a preposition"},
		{"en", "What happened next is not known.", "", "an adverb"},
		{"en", "They met last week and next Monday.", "", "dates"},
		{"en", "They met last year and will meet in the next two days.", "", "dates"},
		{"en", "She finished next to last year's winner.", "", "next to somebody"},
		{"en", "They read \"The Last Harbour\" aloud.", "", "a name"},
		{"en", "It was a last-minute change.", "", "a length of time"},
		{"en", "The last two stayed.", "", "two are not one"},
		{"en", "A strong current took the boat.", "", "a noun"},
		{"es", "Cantaron la última estrofa.", "end+0", ""},
		{"es", "Cantaron la penúltima.", "end-1", ""},
		{"es", "Cantaron la antepenúltima estrofa.", "end-2", ""},
		{"es", "Cantaron la anterior a la última.", "end-1", "a phrase"},
		{"es", "Está en la página siguiente.", "current+1", "behind its noun"},
		{"es", "Está en la página anterior.", "current-1", "behind its noun"},
		{"es", "El próximo alcalde hablará.", "current+1", ""},
		{"es", "El dueño actual habló.", "current+0", ""},
		{"es", "Es una ley anterior a la guerra.", "", "older than"},
		{"es", "Llegó el año pasado y la próxima semana se irá.", "", "dates"},
		{"es", "Fue un cambio de última hora.", "", "a length of time"},
		{"es", "Este último no habló.", "", "the latter"},
		{"fr", "Ils ont chanté le dernier couplet.", "end+0", ""},
		{"fr", "Ils ont chanté l'avant-dernier.", "end-1", "with hyphens"},
		{"fr", "Ils ont chanté l'antépénultième couplet.", "end-2", ""},
		{"fr", "C'est à la page suivante.", "current+1", "behind its noun"},
		{"fr", "C'est à la page précédente.", "current-1", "behind its noun"},
		{"fr", "Le prochain maire parlera.", "current+1", ""},
		{"fr", "Le maire actuel a parlé.", "current+0", ""},
		{"fr", "Ce dernier n'a rien dit.", "", "he"},
		{"fr", "Il a voté suivant les consignes du parti.", "", "a preposition"},
		{"fr", "Il est venu lundi dernier et reviendra la semaine prochaine.", "", "dates"},
	} {
		var want []string
		if c.want != "" {
			want = []string{c.want}
		}
		require.Equal(t, want, relatives(t, c.lang, c.text), "%s: %s", c.text, c.why)
	}
}

// TestRelativeIsAsked holds that nobody meets a relative ordinal who did not
// ask for one, and that asking changes nothing else.
func TestRelativeIsAsked(t *testing.T) {
	parts := []string{"the last", "the next", "next to last", "second to last", "one", "two", "3", "week", "Monday", "boats", "of", "previous", "she", "was", ",", ".", "to", "the first", "penultimate", "May 3", "$4"}
	l := english()
	rapid.Check(t, func(t *rapid.T) {
		text := ""
		for _, p := range rapid.SliceOfN(rapid.SampledFrom(parts), 1, 12).Draw(t, "parts") {
			text += p + " "
		}
		plain := normalize.Read(l, text).Mentions
		var rest []normalize.Mention
		at := 0
		for _, m := range (normalize.Reader{Language: l, Relative: true}).Read(text).Mentions {
			require.GreaterOrEqual(t, m.Start, at, "mentions overlap in %q", text)
			at = m.End
			if m.Origin == 0 {
				rest = append(rest, m)
			}
		}
		require.Equal(t, plain, rest, text)
		for _, m := range plain {
			require.Zero(t, m.Origin, text)
		}
	})
}
