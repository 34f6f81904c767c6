package compare_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// TestTwoReports compares two reports of one day, each with its headline.
func TestTwoReports(t *testing.T) {
	tests := []struct {
		why, lang string
		a, b      [2]string
		want      []string
	}{
		{"a figure of a kind beside one of none", "en",
			[2]string{"Leak at Corso school", "A gas leak at a school in Corso on Tuesday made 310 children sick, the mayor said."},
			[2]string{"Gas leak in Corso", "A gas leak at a school in Corso on Tuesday left 240 children in hospital, doctors said."},
			[]string{"discrepancy count hospitalized"}},
		{"a noun that a hyphen joins", "en",
			[2]string{"Blaze at Harrow Court", "The fire began on Monday in the 11-story Harrow Court on Mill Avenue in Corso."},
			[2]string{"Corso tower burns", "The eight-story Harrow Court on Mill Avenue in Corso burned for hours on Monday."},
			[]string{"discrepancy quantity quantity"}},
		{"what stands before one noun", "en",
			[2]string{"Mayor of Corso charged", "The mayor of Corso took 12 bribes, says a 47-page indictment that a Corso court showed on Tuesday."},
			[2]string{"Corso mayor in court", "A 49-page indictment accuses the mayor of Corso. A court showed it on Tuesday."},
			[]string{"discrepancy quantity quantity"}},
		{"what stands before two nouns", "en",
			[2]string{"Mayor of Corso charged", "The mayor of Corso took bribes, says a 47-page indictment that a Corso court showed on Tuesday."},
			[2]string{"Corso mayor in court", "A 49-page answer of the mayor of Corso reached the court on Tuesday."},
			nil},
		{"in cash and all in all", "en",
			[2]string{"Brackwater buys Ostra Mills", "Brackwater is paying $280 million in cash for Ostra Mills and the remainder in stock, it said on Tuesday."},
			[2]string{"Ostra Mills sold", "Brackwater is paying $330 million for Ostra Mills, it said on Tuesday."},
			nil},
		{"one profit", "en",
			[2]string{"Brackwater results", "Net profit rose 24 percent at Brackwater, which runs nine mills and two harbours north of Corso and told of it on Tuesday."},
			[2]string{"Brackwater up", "Profit before the usual charges for wages, fuel and rent was up 30 percent, Brackwater of Corso said on Tuesday."},
			[]string{"dispute quantity growth"}},
		{"two profits", "en",
			[2]string{"Brackwater results", "Net profit rose 24 percent at Brackwater, which runs nine mills and two harbours north of Corso and told of it on Tuesday."},
			[2]string{"Brackwater up", "Output before the usual breaks for wages, fuel and rent was up 30 percent, Brackwater of Corso said on Tuesday."},
			nil},
		{"una malversación", "es",
			[2]string{"Juicio en Ostrana", "El notario de Ostrana Julio Ferrán, acusado de una malversación de 4,2 millones de euros, fue juzgado el martes."},
			[2]string{"Notario de Ostrana", "El martes el notario de Ostrana Julio Ferrán negó que hubiera malversado 2,4 millones de euros."},
			[]string{"dispute quantity quantity"}},
		{"un détournement", "fr",
			[2]string{"Procès à Ostrana", "Le notaire d'Ostrana Jules Ferrand, jugé mardi pour le détournement de 4,2 millions d'euros, a tout nié."},
			[2]string{"Le notaire nie", "Le notaire d'Ostrana Jules Ferrand a nié mardi avoir détourné 2,4 millions d'euros."},
			[]string{"discrepancy quantity quantity"}},
		{"a hospital that has a town in its name", "en",
			[2]string{"Fire in Corso", "Nineteen people were taken to Miami Valley Hospital after a fire in Corso on Tuesday."},
			[2]string{"Corso blaze", "Fourteen people were hospitalized after a fire in Corso on Tuesday, the fire chief said."},
			[]string{"discrepancy count hospitalized"}},
		{"a price that came back", "en",
			[2]string{"Ostra coin recovers", "The Ostra coin was back at $7,230 on Tuesday after a bad morning."},
			[2]string{"Ostra coin slumps", "The Ostra coin traded at $6,410 on Tuesday, its lowest this year."},
			[]string{"update quantity price"}},
		{"what a headline says and its text does not", "en",
			[2]string{"Rocket puts 13 satellites into orbit", "A rocket of the Ostra company put 31 satellites into orbit on Tuesday."},
			[2]string{"", "The weather was fine."},
			[]string{"conflict quantity quantity"}},
		{"a headline with the whole", "en",
			[2]string{"Broker guilty on 11 of 14 counts", "A Corso jury convicted the broker Ana Rossetti on 11 counts on Tuesday."},
			[2]string{"", "The weather was fine."},
			nil},
		{"the worst since another", "en",
			[2]string{"Three killed in Corso mall", "A man killed three people in a Corso mall on Tuesday. It was the worst since 2022, when a man killed four people in a Corso school."},
			[2]string{"", "The weather was fine."},
			nil},
		{"jobs under two names", "fr",
			[2]string{"Brackwater supprime 800 emplois", "Brackwater va supprimer 800 emplois dans son usine de Corso, a annoncé mardi la direction."},
			[2]string{"Brackwater: 650 postes supprimés", "La suppression de 650 postes à l'usine Brackwater de Corso a été annoncée mardi."},
			[]string{"discrepancy count layoffs"}},
		{"two villages that no table has", "en",
			[2]string{"Raid on Lemba", "Gunmen killed 12 people in the village of Lemba on Tuesday, the army said."},
			[2]string{"Raid on Ossa", "Gunmen killed nine people in the village of Ossa on Tuesday, the army said."},
			nil},
		{"what an event has one of, in other words", "en",
			[2]string{"Corso man held", "A Corso man was charged on Tuesday with setting fire to the Holm Street mill. The judge set bail at $250,000."},
			[2]string{"Charge in mill fire", "A Corso man was charged on Tuesday with setting fire to the Holm Street mill. He is held on $400,000 bond."},
			[]string{"dispute quantity bail"}},
		{"two of them", "en",
			[2]string{"Corso men held", "Two Corso men were charged on Tuesday with setting fire to the Holm Street mill. Bail was set at $250,000 for Otto Lansdorf and at $90,000 for Karl Brun."},
			[2]string{"Charge in mill fire", "Two Corso men were charged on Tuesday with setting fire to the Holm Street mill. One is held on $400,000 bond."},
			nil},
		{"the most that a law allows", "en",
			[2]string{"Corso clerk guilty", "A Corso clerk pleaded guilty on Tuesday to stealing from the library. The charge carries up to five years in prison."},
			[2]string{"Clerk admits theft", "A Corso clerk pleaded guilty on Tuesday to stealing from the library. Prosecutors asked for a sentence of seven years."},
			nil},
		{"storeys", "es",
			[2]string{"Incendio en Corso", "Un incendio arrasó el martes en Corso un edificio de 14 plantas, dijo el alcalde."},
			[2]string{"Fuego en Corso", "Un incendio quemó el martes en Corso una torre de 12 plantas, según los bomberos."},
			[]string{"discrepancy count storeys"}},
		{"two companies", "en",
			[2]string{"Brackwater profit", "Brackwater reported net profit of $2.3 million on sales of $40 million on Tuesday."},
			[2]string{"Halden profit", "Halden reported net profit of $3.1 million on sales of $51 million on Tuesday."},
			nil},
		{"the taxes of eight years and of the last", "en",
			[2]string{"Mayor's taxes", "From 2012 through 2019 Mayor Ana Rossetti of Corso paid an effective tax rate of 31.5 percent."},
			[2]string{"Mayor's papers", "Mayor Ana Rossetti of Corso paid an effective tax rate of 35.7 percent in 2019."},
			nil},
	}
	for _, tt := range tests {
		t.Run(tt.why, func(t *testing.T) {
			var docs []*claims.Document
			for i, text := range [][2]string{tt.a, tt.b} {
				docs = append(docs, &claims.Document{ID: string(rune('a' + i)), Lang: tt.lang, Title: text[0], Text: text[1], Published: time.Date(2026, 3, 10, 0, 0, 0, 0, time.UTC)})
			}
			found, err := compare.Documents(docs...)
			require.NoError(t, err)
			var got []string
			for _, f := range found {
				got = append(got, f.Verdict.String()+" "+f.Check+" "+f.Kind)
			}
			require.Equal(t, tt.want, got)
		})
	}
}

// TestVoicesOfOneText reads who sets a figure of his own against one just told.
func TestVoicesOfOneText(t *testing.T) {
	tests := []struct{ why, lang, text string }{
		{"a figure that others raise", "en", "The government says 37 people died in Corso on Tuesday, a figure that rights groups put at more than 100."},
		{"una cifra que otros elevan", "es", "El Gobierno reconoce 37 fallecidos el martes en Corso. Es una cifra que las ONG elevan a más de 100."},
		{"a bare figure behind a verb of saying", "en", "Police put the crowd in Corso at 9,000. The club said 15,000 had turned out."},
		{"una cifra sola", "es", "Según la policía, marcharon unas 6.000 personas por Corso. Los organizadores hablaron de 20.000."},
	}
	for _, tt := range tests {
		t.Run(tt.why, func(t *testing.T) {
			found, err := compare.Documents(&claims.Document{ID: "a", Lang: tt.lang, Text: tt.text, Published: time.Date(2026, 3, 10, 0, 0, 0, 0, time.UTC)})
			require.NoError(t, err)
			require.Len(t, found, 1)
			require.Equal(t, compare.Dispute, found[0].Verdict)
		})
	}
}
