package claims_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// whole are sentences in which a claim is made of words on both sides of a
// figure, a date or a name, by language. A page may break off anywhere in them.
var whole = map[string][]string{
	"en": {
		"The suit names 57 plaintiffs – 31 women, 20 men and 22 groups – and two banks.",
		"The suit names 57 plaintiffs (31 women, 20 men and 22) of Tamra.",
		"Of the 34 patients, 20 are men, or 59 percent, and the remaining 14 women.",
		"There were 84 houses, 61 of them in Tamra and 33 around it.",
		"He bought four ships for $496 million, or $124 million apiece.",
		"They have eight wins, four draws and six defeats in 19 games.",
		"On January 12, 2019 2018, the fire, 15 percent contained, began on Monday, March 3, 2025.",
		"Ana Rossetti (3 May 1960 – 4 June 2014), who was 54, was born on May 3, 1960, died on Tuesday at the age of 84.",
		"The zoo's assistant director and president, Dr. Ana Rossetti, the first base coach, met Sen. Hignett.",
		"The mill denied the report. But the union disputes that, even though police said it. The claims were false.",
		"It struck Lima at 11:30 (15:30 GMT), at 5 p.m. EDT, in its filing late Thursday.",
		"Police say 37 died, a figure that rights groups raise to 100.",
		"The bridge remains closed. Only then were these roads reopened. The 400-pound (181-kg) gorilla is 12.",
	},
	"es": {
		"De los 34 pacientes, 20 son hombres, el 59 por ciento, y los 14 restantes mujeres.",
		"Ana Rossetti, de 34 años, nacida el 3 de mayo de 1960, murió el martes a los 84 años.",
		"La demanda suma 57 vecinos (31 mujeres, 20 hombres y 22) de Tamra.",
		"El incendio, 2019, comenzó el lunes 3 de marzo de 2025 a las 11:30 (15:30 GMT).",
	},
	"fr": {
		"Sur les 34 patients, 20 sont des hommes, soit 59 %, et les 14 autres des femmes.",
		"Ana Rossetti, 34 ans, née le 3 mai 1960, est morte mardi à 84 ans.",
		"La plainte compte 57 riverains (31 femmes, 20 hommes et 22) de Tamra.",
		"L'incendie, 2019, a commencé lundi 3 mars 2025 à 11h30 (15h30 GMT).",
	},
}

// TestTorn says that a page which begins or breaks off anywhere in a sentence
// is read without harm, and what is found there quotes it.
func TestTorn(t *testing.T) {
	x := new(claims.Extractor)
	for lang, texts := range whole {
		for _, s := range texts {
			cuts := []int{0}
			for i := range s {
				if i > 0 && (strings.ContainsRune(" ,.()", rune(s[i])) || s[i-1] == ' ') {
					cuts = append(cuts, i)
				}
			}
			cuts = append(cuts, len(s))
			for k, from := range cuts {
				for _, to := range cuts[k+1:] {
					piece := s[from:to]
					for _, c := range find(t, x, lang, piece) {
						require.Equal(t, c.Quote, piece[c.Start:c.End], piece)
					}
				}
			}
		}
	}
}
