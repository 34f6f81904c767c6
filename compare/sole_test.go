package compare

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// Figures that no slot holds are noted in a handful of texts of one event.
func TestStrays(t *testing.T) {
	for _, tt := range []struct {
		why, a, b string
		want      []string
	}{
		{"a sentence told with the day of the crime",
			"CORSO – Ana Rossetti was sentenced on Monday to 12 years in prison for a 2024 fire that killed two people at the Corso mill. The judge called it arson.",
			"Ana Rossetti apologized in the Corso court on Monday before she was led away to begin a 14-year sentence for the mill fire, which killed two people.",
			[]string{"prison: 12 years (a) or 14-year (b)"}},
		{"two sentences in one text",
			"CORSO – Ana Rossetti was sentenced on Monday to 12 years in prison for the fire at the Corso mill. Her brother was jailed for 14 years.",
			"Ana Rossetti apologized in the Corso court on Monday before she was led away to begin a 14-year sentence for the mill fire.",
			[]string{}},
		{"a digit apart",
			"The Corso museum paid $5,687.75 for a lamp from the estate of Ana Rossetti, the auditors said on Monday. They listed 31 objects.",
			"Among what the auditors of the Corso museum listed on Monday was a lamp of Ana Rossetti's that had cost $5,587.75 in 2019.",
			[]string{"“paid $5,687.75 for” (a) or “cost $5,587.75” (b): nearly the same digits"}},
		{"compounds before one noun",
			"The auditors gave Corso council their 48-page report on the flood wall on Monday. The mayor, Ana Rossetti, had asked for it in 2024.",
			"“The wall was never checked,” says the 47-page report that auditors gave Corso council on Monday. Mayor Ana Rossetti called it fair.",
			[]string{"page report: 47 (b) or 48 (a)"}},
		{"a compound and a count",
			"A train left the rails at Corso on Monday. The first of four carriages ended in a field of beet, said Ana Rossetti, the mayor of Corso.",
			"The five-carriage train was on its way to Marala when it came off the rails at Corso on Monday. Ana Rossetti, the mayor, saw it.",
			[]string{"carriage train: five (b) or four (a)"}},
		{"a compound and parts",
			"A train left the rails at Corso on Monday. Two carriages ended in a field of beet, said Ana Rossetti, the mayor of Corso.",
			"The five-carriage train was on its way to Marala when it came off the rails at Corso on Monday. Ana Rossetti, the mayor, saw it.",
			[]string{}},
	} {
		day := time.Date(2026, 3, 9, 0, 0, 0, 0, time.UTC)
		got := messages(judged(t, quantityCheck, claims.Document{Lang: "en", Published: day, Text: tt.a}, claims.Document{Lang: "en", Published: day, Text: tt.b}))
		require.Equal(t, tt.want, got, tt.why)
	}
}

// "The 28 paintings" are those a text told of before.
func TestDefinite(t *testing.T) {
	for _, tt := range []struct {
		why, lang, text string
		want            []string
	}{
		{"known and other", "en", "Thieves took 25 paintings from the Corso museum on Monday night. The alarm had been switched off. All 28 stolen paintings are insured.", []string{"paintings: 25 (a) or 28 (a)"}},
		{"los cuadros", "es", "Los ladrones se llevaron 25 cuadros del museo de Corso el lunes. La alarma estaba apagada. Los 28 cuadros robados están asegurados.", []string{"cuadros: 25 (a) or 28 (a)"}},
		{"which of them", "en", "Thieves took 25 paintings from the Corso museum on Monday night. The 18 paintings of the north hall are insured.", []string{}},
		{"of how many", "en", "The Corso museum showed 38 paintings on Monday. Thieves took 25 paintings. The 28 paintings that are left are insured.", []string{}},
	} {
		got := messages(judged(t, quantityCheck, claims.Document{Lang: tt.lang, Published: time.Date(2026, 3, 10, 0, 0, 0, 0, time.UTC), Text: tt.text}))
		require.Equal(t, tt.want, got, tt.why)
	}
}
