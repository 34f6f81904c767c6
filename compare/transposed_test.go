package compare

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

func TestTransposed(t *testing.T) {
	const school = "About 1,450 students had to stay in the Corso school on Monday, the board said. The alarm rang at noon."
	for _, tt := range []struct {
		why, lang, a, b string
		days            int // between the texts
		want            []string
	}{
		{"about and exact", "en", school, "The alarm at the Corso school sent 1,540 students out on Monday, the board said.", 0, []string{"students: About 1,450 (a) or 1,540 (b)"}},
		{"other digits", "en", school, "The alarm at the Corso school sent 1,486 students out on Monday, the board said.", 0, []string{}},
		{"what was counted on two days", "en", school, "The alarm at the Corso school sent 1,540 students out on Wednesday, the board said.", 2, []string{}},

		{"what grew", "en", "The measles outbreak at the Corso school has reached 1,450 cases, the board said.", "The measles outbreak at the Corso school stands at 1,540 cases, the board said.", 2, []string{}},
		{"two nouns", "en", "The trial of Mara Elstrom opened in Tarvo on Monday before 218 witnesses.", "In Tarvo, 281 people will testify at the trial of Mara Elstrom, which began on Monday.", 0, []string{"“218 witnesses” (a) or “281 people” (b): the same digits in another order"}},
		{"weights of two names", "en", "Nickel fetched 3,697 pounds a ton in Marala on Monday.", "In Marala nickel went for £3,967 a tonne on Monday.", 0, []string{"“3,697 pounds a ton” (a) or “£3,967 a tonne” (b): the same digits in another order"}},
		{"men and women", "en", "The Corso race on Monday had 4,512 men at the start.", "On Monday 4,152 women ran the Corso race.", 0, []string{}},
		{"a figure that both have", "en", "Corso has 4,512 houses, and 4,152 of them were without power on Monday.", "On Monday 4,512 homes of Corso were dark.", 0, []string{}},
		{"two digits of one noun", "en", "The trial of Mara Elstrom opened in Tarvo on Monday; 34 witnesses will be heard.", "At the trial of Mara Elstrom in Tarvo, which began on Monday, the court plans to call 43 witnesses.", 0, []string{"“34 witnesses” (a) or “43 witnesses” (b): the same digits in another order"}},
		{"a figure beside both", "en", "Luc Varenne left Corso on Monday after 14 goals in 78 games.", "Luc Varenne, who left Corso on Monday, won 87 caps there and scored 14 goals.", 0, []string{"“78 games” (a) or “87 caps” (b): the same digits in another order"}},
		{"two digits of two nouns", "en", "The trial of Mara Elstrom opened in Tarvo on Monday; 34 witnesses will be heard.", "At the trial of Mara Elstrom in Tarvo, which began on Monday, there are 43 boxes of files.", 0, []string{}},
		{"en dos textos", "es", "Unos 1.450 alumnos estaban el lunes en la escuela de Corso, dijo la junta. La alarma sonó a mediodía.", "La alarma de la escuela de Corso sacó a la calle a 1.540 alumnos el lunes, dijo la junta.", 0, []string{"alumnos: Unos 1.450 (a) or 1.540 (b)"}},
		{"dans deux textes", "fr", "Environ 1.450 élèves étaient lundi dans l'école de Corso, a dit la mairie. L'alarme a sonné à midi.", "L'alarme de l'école de Corso a fait sortir 1.540 élèves lundi, a dit la mairie.", 0, []string{"élèves: Environ 1.450 (a) or 1.540 (b)"}},
	} {
		day := time.Date(2026, 3, 9, 0, 0, 0, 0, time.UTC)
		got := messages(judged(t, quantityCheck,
			claims.Document{Lang: tt.lang, Published: day, Text: tt.a}, claims.Document{Lang: tt.lang, Published: day.AddDate(0, 0, tt.days), Text: tt.b}))
		require.Equal(t, tt.want, got, tt.why)
	}
}
