package compare_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// TestNotesOfTexts reads texts for the figures that are told side by side.
// Texts of one row are days apart, the first of March 10.
func TestNotesOfTexts(t *testing.T) {
	tests := []struct {
		why, lang string
		texts     []string
		want      []string // verdict and check
	}{
		{"children among the people", "en", []string{
			"The siege of Ostrana has killed more than 5,000 people since January 2026, the relief board said.",
			"The siege of Ostrana has killed more than 900 children since January 2026, the relief board said.",
		}, nil},
		{"fewer people than the children among them", "en", []string{
			"The siege of Ostrana has killed more than 900 children since January 2026, the relief board said.",
			"The siege of Ostrana has killed 500 people since January 2026, the relief board said.",
		}, []string{"conflict total"}},
		{"niños entre las personas", "es", []string{
			"Más de 5.000 personas han muerto en Ostrana desde enero de 2026, según la junta de socorro.",
			"Más de 900 niños han muerto en Ostrana desde enero de 2026, según la junta de socorro.",
		}, nil},
		{"des enfants parmi les personnes", "fr", []string{
			"Plus de 5.000 personnes ont été tuées à Ostrana depuis janvier 2026, selon le comité de secours.",
			"Plus de 900 enfants ont été tués à Ostrana depuis janvier 2026, selon le comité de secours.",
		}, nil},
		{"a day of its own", "en", []string{
			"The unrest in Ostrana has killed 800 people since January 2026.",
			"On Wednesday, in all, 17 people were killed in Ostrana, a city shaken by unrest since January 2026.",
		}, nil},
		{"un día propio", "es", []string{
			"La revuelta de Ostrana ha causado 800 muertos desde enero de 2026.",
			"El miércoles, en total, 17 personas murieron en Ostrana, sacudida por una revuelta desde enero de 2026.",
		}, nil},
		{"un jour à elle", "fr", []string{
			"La révolte d'Ostrana a fait 800 morts depuis janvier 2026.",
			"Mercredi, au total, 17 personnes ont été tuées à Ostrana, secouée par une révolte depuis janvier 2026.",
		}, nil},
		{"a debt cut is no disagreement", "en", []string{
			"Brackwater Mills said it cut its debt to 70 million dollars from 95 million dollars.",
		}, nil},
		{"the toll raised within a sentence", "en", []string{
			"Rescuers in Corso raised the death toll of the fire to 52 from 40.",
		}, []string{"update count"}},
		{"the headline of the lead still has the old toll", "en", []string{
			"The fire in Corso killed 40 people. Rescuers raised the death toll of the fire in Corso to 52.",
		}, []string{"update count"}},
		{"un hospital con una ciudad en el nombre", "es", []string{
			"El Hospital Rural de Damasco confirmó la muerte de 70 personas en Ostrana. Una portavoz de la junta de socorro, con sede en Londres, dijo que hubo 180 muertos.",
		}, []string{"dispute count"}},
		{"dos ciudades", "es", []string{
			"La policía confirmó la muerte de 70 personas en Damasco. Una portavoz de la junta de socorro dijo que hubo 180 muertos en Londres.",
		}, nil},
		{"un siège n'est pas un lieu", "fr", []string{
			"L'armée a fait état de 70 morts à Ostrana. Une association basée à Londres a annoncé 180 morts.",
		}, []string{"dispute count"}},
		{"the company is the one that is named", "en", []string{
			"The company said the crash in Corso killed 12 workers. Brackwater Mills said the crash in Corso killed 19 workers.",
		}, []string{"discrepancy count"}}, // one voice, and no dispute
		{"two bodies", "en", []string{
			"The ministry said the crash in Corso killed 12 workers. The miners' union said the crash in Corso killed 19 workers.",
		}, []string{"dispute count"}},
		{"entries of a chronology", "en", []string{
			"Witnesses kept a list of the clashes in Ostrana.\n\nMarch 2. Police said 12 people died.\n\nMarch 5. The opposition said 31 people died.\n\nMarch 8. The square was empty.",
		}, nil},
		{"entradas de una cronología", "es", []string{
			"Una lista de los choques de Ostrana.\n\n-. 2 de marzo. La policía dijo que murieron 12 personas.\n\n-. 5 de marzo. La oposición dijo que murieron 31 personas.\n\n-. 8 de marzo. La plaza quedó vacía.",
		}, nil},
		{"a fire burns on", "en", []string{
			"The Marlow Fire broke out near Old Tarvo on Sunday, March 8, and had burned 1,200 acres by Monday, said fire chief Rosa Delgado of Ostrana County.",
			"The Marlow Fire near Old Tarvo has burned 3,400 acres, fire chief Rosa Delgado of Ostrana County said on Wednesday, March 11.",
		}, []string{"update quantity"}},
		{"two fires", "en", []string{
			"The Marlow Fire broke out near Old Tarvo on Sunday, March 8, and had burned 1,200 acres by Monday, said fire chief Rosa Delgado of Ostrana County.",
			"The Hatch Fire near Lower Corso has burned 3,400 acres, sheriff Ann Ruiz of Corso County said on Wednesday, March 11.",
		}, nil},
		{"el fuego avanza", "es", []string{
			"El incendio de Monte Marlo, declarado el domingo 8 de marzo cerca de Tarvo Viejo, quemó 1.200 hectáreas hasta el lunes, dijo la alcaldesa Rosa Delgado.",
			"El incendio de Monte Marlo, cerca de Tarvo Viejo, ha quemado 3.400 hectáreas, dijo el miércoles 11 de marzo la alcaldesa Rosa Delgado.",
		}, []string{"update quantity"}},
		{"one town and the whole country", "fr", []string{
			"L'hôpital a dit que 14 personnes ont été tuées à Lyon. Le comité a dit que 60 personnes ont été tuées à travers le pays.",
		}, nil},
		{"possible cases and confirmed ones", "en", []string{
			"The clinic in Corso confirmed 28 cases of the fever.", "The clinic in Corso is looking into 41 possible cases of the fever.",
		}, nil},
		{"the two add up to the higher figure", "en", []string{
			"The radio said 5 miners died at the Tamra pit, while at the Kolm pit another four people died. The ministry said nine miners died.",
		}, nil},
		{"las dos suman la cifra mayor", "es", []string{
			"La radio dijo que en el pozo Tamra murieron 5 mineros, mientras que en el pozo Kolm murieron otras cuatro personas. El ministerio dijo que murieron nueve mineros.",
		}, nil},
		{"el primer balance", "es", []string{
			"Al menos 17 personas murieron en Ostrana. El incendio, con un primer balance de cinco muertos, fue el lunes.",
		}, []string{"update count"}},
		{"le premier bilan", "fr", []string{
			"Au moins 17 personnes ont été tuées à Ostrana. L'attaque, dont le premier bilan était de cinq morts, a eu lieu lundi.",
		}, []string{"update count"}},
		{"the dead are no march", "en", []string{
			"The protests in Ostrana since January 2026 have led to the deaths of over 50 protesters.", "The protests in Ostrana since January 2026 have led to the deaths of nearly 70 protesters.",
		}, []string{"update count"}},
		{"la mort de manifestants n'est pas une foule", "fr", []string{
			"La révolte d'Ostrana a causé la mort de 50 manifestants depuis janvier 2026.", "La révolte d'Ostrana a causé la mort de 70 manifestants depuis janvier 2026.",
		}, []string{"update count"}},
		{"shares of two companies", "en", []string{
			"The Halden Fund told the exchange on Monday that it holds 410,300 shares of Brackwater Mills.",
			"The Halden Fund told the exchange on Monday that it holds 655,900 shares of Ostrana Harbours.",
		}, nil},
		{"other countries", "en", []string{
			"The ministry said Peru has confirmed 240 cases of the fever. The agency's doctors said Chile has confirmed 410 cases of the fever.",
		}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.why, func(t *testing.T) {
			var docs []*claims.Document
			for i, text := range tt.texts {
				docs = append(docs, &claims.Document{ID: string(rune('a' + i)), Lang: tt.lang, Text: text, Published: time.Date(2026, 3, 10+2*i, 0, 0, 0, 0, time.UTC)})
			}
			var got []string
			found, err := compare.Documents(docs...)
			require.NoError(t, err)
			for _, f := range found {
				got = append(got, f.Verdict.String()+" "+f.Check)
			}
			require.Equal(t, tt.want, got)
		})
	}
}

// TestNotesOfAWar reads short reports of one war, day by day: the few dead of
// two days are of two incidents, and thousands are all of them.
func TestNotesOfAWar(t *testing.T) {
	of := func(first, last string) (got []string) {
		var docs []*claims.Document
		for i := range 30 {
			text := "Rain fell for another day, and the Merrow board met."
			switch i {
			case 0:
				text = first
			case 4:
				text = last
			}
			docs = append(docs, &claims.Document{ID: string(rune('A' + i)), Lang: "en", Text: text, Published: time.Date(2026, 3, 1+i, 0, 0, 0, 0, time.UTC)})
		}
		found, err := compare.Documents(docs...)
		require.NoError(t, err)
		for _, f := range found {
			got = append(got, f.Verdict.String()+" "+f.Check)
		}
		return got
	}
	require.Empty(t, of("The war in Ostrana went on. Rebels attacked a column, killing two soldiers in Ostrana.",
		"The Halden board met again. A truce was close. Rain fell on Ostrana. In the hills six died when a shell went off."))
	require.Equal(t, []string{"update count"}, of("The war in Ostrana went on. It has left 2,100 dead in Ostrana.",
		"The Halden board met again. A truce was close. Rain fell on Ostrana. In the hills 2,600 people have died."))
}

// TestNotesOfOneDay reads two long reports of one day that share few words.
func TestNotesOfOneDay(t *testing.T) {
	for _, tt := range []struct{ why, lang, a, b, want string }{
		{"a share at noon and at the close", "en", "Shares of Brackwater Mills in Corso were up 6.2 percent at noon. The mill told of its profit.",
			"Brackwater Mills of Corso told of its profit. Its stock ended in the red after a long day: the shares lost 1.4 percent.", "update"},
		{"una acción a media mañana y al cierre", "es", "Las acciones de Molinos Corso subían un 3,1 % a media mañana. La empresa publicó su beneficio.",
			"Molinos Corso publicó su beneficio. Sus títulos cerraron con un alza del 5,2 %.", "update"},
		{"une action à midi et le soir", "fr", "L'action des Moulins Corso gagnait 3,1 % à midi. La société a publié son bénéfice.",
			"Les Moulins Corso ont publié leur bénéfice. Le titre a perdu 1,2 % le soir.", "update"},
		{"two shares", "en", "Shares of Brackwater Mills in Corso were up 6.2 percent at noon. The mill told of its profit.",
			"Brackwater Mills of Corso told of its profit. Shares of Halden Harbours lost 1.4 percent.", ""},
		{"the one figure of Saturday", "fr",
			"Le pouvoir d'Ostrana tient bon. La radio a parlé de pluie. Le port est fermé. Le maire a voyagé. Rien ne bouge. La mer est calme. Neuf personnes sont mortes jeudi à la mine. Deux mineurs ont été tués lundi. Trois autres étaient morts en mai. À Ostrana, onze civils sont morts samedi sous les tirs, selon un observatoire.",
			"Les combats d'Ostrana continuent. Le port est fermé. La pluie tombe. Le maire a voyagé. Rien ne bouge. La mer est calme. Sept personnes sont mortes mercredi. Huit mineurs ont été tués lundi. À Ostrana, 27 personnes ont perdu la vie samedi.",
			"update"},
		{"two figures of Saturday", "fr",
			"Le pouvoir d'Ostrana tient bon. La radio a parlé de pluie. Le port est fermé. Le maire a voyagé. Rien ne bouge. La mer est calme. Neuf personnes sont mortes jeudi à la mine. Deux mineurs ont été tués samedi. Trois autres étaient morts en mai. À Ostrana, onze civils sont morts samedi sous les tirs, selon un observatoire.",
			"Les combats d'Ostrana continuent. Le port est fermé. La pluie tombe. Le maire a voyagé. Rien ne bouge. La mer est calme. Sept personnes sont mortes mercredi. Huit mineurs ont été tués lundi. À Ostrana, 27 personnes ont perdu la vie samedi.",
			""},
		{"the Halden soldiers of two voices", "en",
			"The bombing of Corso went on. Nine workers died on Monday. Eight drivers died in the hills. Five nurses died at the clinic. Six cooks died. Activists spoke of four Halden soldiers killed.",
			"The bombing of Corso was over. Nine farmers died at the mill. Seven drivers died in a tunnel. Two nurses died at the clinic. Three cooks died. State radio said six Halden soldiers were killed.",
			"dispute"},
	} {
		day := time.Date(2026, 3, 15, 0, 0, 0, 0, time.UTC)
		found, err := compare.Documents(
			&claims.Document{ID: "a", Lang: tt.lang, Text: tt.a, Published: day}, &claims.Document{ID: "b", Lang: tt.lang, Text: tt.b, Published: day})
		require.NoError(t, err)
		got := ""
		for _, f := range found {
			got += f.Verdict.String()
		}
		require.Equal(t, tt.want, got, tt.why)
	}
}
