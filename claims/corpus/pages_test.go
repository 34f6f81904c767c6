package corpus_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims/corpus"
)

// TestPages reads pages in the shapes that sites have: what is the article, in
// paragraphs, and what the page says of it.
func TestPages(t *testing.T) {
	for _, tt := range []struct {
		page, title, source, lang, day string
		paragraphs                     []string
	}{
		{"wordpress", "Ferry runs aground off Corso", "The Tidewater Post", "en-US", "2026-03-02", []string{
			"The Grey Gull on the rocks.",
			"A ferry with 140 people on board ran aground off Corso on Monday.",
			"All of them were taken off within two hours, the coastguard said .",
		}},
		{"next", "Council votes on the Marlow bridge", "Vellmark Daily", "en", "2026-02-11", []string{
			"The new crossing will cost €48 million.",
			"By Ann Example 11 Feb 2026",
			"The council voted 17 to 9 on Tuesday for a bridge at Marlow, which is to open in 2029.",
			"Work begins in May, the mayor said, and 120 people will be employed.",
			"How they voted", "Party", "For", "Against", "Greens", "10", "0", "Farmers", "7", "9",
		}},
		{"amp", "Un incendio deja dos muertos en Almendros", "Diario del Valle", "es", "2026-03-02", []string{
			"2 de marzo de 2026",
			"Dos personas murieron el lunes en un incendio en una fábrica de Almendros, informaron los bomberos.",
			"Otras 14 resultaron heridas y fueron llevadas al hospital.",
		}},
		{"live", "Storm live: Port Emery cut off", "Coast Radio", "en", "2026-03-02", []string{
			"All roads to Port Emery are closed.",
			"11:00", "Three dead",
			"Police now say three people were killed in the storm, among them a driver whose car was washed off the coast road at noon, and that the number is likely to rise as the search of the harbour and of the camping site behind it goes on into the night.",
			"09:00", "Two dead", "Two people were killed in the storm, police say.",
			"08:00", "Power is out", "Some 4,000 homes have no power.",
		}},
		{"paywall", "La grève s'étend aux ports", "Le Littoral", "fr", "2026-01-20", []string{
			"Quelque 1 200 dockers ont cessé le travail lundi.",
			"Le mouvement touche six ports depuis mardi, selon le syndicat.",
		}},
		{"stub", "Strike spreads to ports", "The Ledger", "en", "", []string{"Some 1,200 dockers stopped work on Monday."}},
		{"micro", "Museum thefts: two held", "", "en", "2026-02-03", []string{
			"Police arrested two men on Monday over the theft of five paintings from the museum at Elderwick in January.",
			"The paintings, worth $3 million, were found in a lorry on the coast road, an officer said.",
			"None of them was damaged, and all five are to hang again in May.",
		}},
		{"gdpr", "Earthquake at Brunnwick", "", "en", "", []string{
			"By a correspondent, 3 March 2026",
			"An earthquake of magnitude 5.1 shook Brunnwick on Tuesday.",
			"The station lost its roof. Photo: A. Example",
			"The station lost its roof. Photo: A. Example",
			"“We ran into the street,” a baker said.",
			"What is known", "Nobody was killed.", "Eleven people were hurt.",
		}},
	} {
		t.Run(tt.page, func(t *testing.T) {
			name := filepath.Join("testdata", "pages", tt.page+".html")
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			for d, err := range corpus.Read(name) {
				require.NoError(t, err)
				require.Equal(t, tt.title, d.Title)
				require.Equal(t, tt.source, d.Source)
				require.Equal(t, tt.lang, d.Lang)
				day := ""
				if !d.Published.IsZero() {
					day = d.Published.UTC().Format("2006-01-02")
				}
				require.Equal(t, tt.day, day)
				require.Equal(t, string(data), d.Text)
				var got []string
				for p := range strings.SplitSeq(d.Reading, "\n\n") {
					if p = strings.Join(strings.Fields(p), " "); p != "" {
						got = append(got, p)
					}
				}
				require.Equal(t, tt.paragraphs, got)
			}
		})
	}
}
