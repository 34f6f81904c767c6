package compare_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// TestLoneFigures has two articles of one event, each with one figure of a kind, in words that
// have little in common.
func TestLoneFigures(t *testing.T) {
	const (
		school   = " The county has three hospitals and a clinic by the river. Its winters are long, and snow ploughs leave the depot before dawn. Teachers had asked for new tyres in the autumn. A spokeswoman said the budget would be looked at in May. Counsellors came from two towns. The road stayed shut until noon. Neighbours brought soup."
		corridor = " The superintendent hugged a boy in a red scarf. Some phones rang and rang. A chaplain read names from a clipboard, slowly. Outside, reporters stood behind a rope. Nobody wanted to go home before the last child was called. The vending machine hummed in the corridor. A grandmother had walked from the mill."
		bus      = "A school bus slid off an icy road near Corso on Monday and was pushed into a tree by a truck. The bus belongs to the Harrow Valley district."
		parents  = "Parents stood in tears at the school in Corso after a truck hit a bus. The driver told deputies he had tried to brake and slid."
		autobus  = "Un autobús escolar patinó el lunes en una carretera helada cerca de Corso y un camión lo empujó contra un árbol. El autobús es del distrito de Harrow."
		padres   = "Los padres lloraban en la escuela de Corso tras el choque de un camión con un autobús. El conductor dijo que había frenado."
		street   = "Archaeologists dug up a Roman street near Corso before flats are built on the meadow."
		dig      = "The dig near Corso grows. Ten of those found last week hold children."
		car      = "Un car scolaire a glissé lundi sur une route verglacée près de Corso et un camion l'a poussé contre un arbre. Le car appartient au district de Harrow."
		pleurs   = "Des parents pleuraient à l'école de Corso après le choque d'un camion et d'un car. Le chauffeur dit avoir freiné."
	)
	for _, c := range []struct {
		why, lang, a, b, want string
	}{
		{"one figure each", "en", bus + " It was carrying 22 students from kindergarten through high school." + school, parents + " There were 24 students on the bus, according to a seating list." + corridor, "22 aboard (a) or 24 (b)"},
		{"in Spanish", "es", autobus + " Viajaban a bordo 22 alumnos de la escuela.", padres + " Había 24 alumnos a bordo, según una lista.", "aboard: 22 (a) or 24 (b)"},
		{"in French", "fr", car + " Il transportait 22 élèves de l'école.", pleurs + " Il y avait 24 élèves à bord, selon une liste.", "22 aboard (a) or 24 (b)"},
		{"a noun that no kind has", "en", street + " They found 312 coins in a jug, and eleven graves." + school, dig + " There are 17 graves now, after a new trench to the north." + corridor, "graves: eleven (a) or 17 (b)"},
		{"a noun of which a text has two", "en", street + " They found 312 coins in a jug, and eleven graves. Nine graves were empty." + school, dig + " There are 17 graves now, after a new trench to the north." + corridor, ""},
		{"two buses", "en", bus + " It was carrying 22 students from kindergarten through high school. Another bus, which was carrying 31 students, stopped behind it." + school, parents + " There were 24 students on the bus, according to a seating list." + corridor, ""},
		{"about as many", "en", bus + " It was carrying about 22 students from kindergarten through high school." + school, parents + " There were 24 students on the bus, according to a seating list." + corridor, ""},
		{"of another winter", "en", bus + " It was carrying 22 students from kindergarten through high school." + school, parents + " In 2019 there were 24 students on a bus that hit a cow." + corridor, ""},
		{"far more", "en", bus + " It was carrying 22 students from kindergarten through high school." + school, parents + " There were 240 people on the ferry across the river." + corridor, ""},
	} {
		t.Run(c.why, func(t *testing.T) {
			said := func(id, text string, n int) *claims.Document {
				return &claims.Document{ID: id, Source: id, Lang: c.lang, Text: text, Published: time.Date(2026, 3, 16+n, 9, 0, 0, 0, time.UTC)}
			}
			fs, err := compare.Documents(said("a", c.a, 0), said("b", c.b, 1))
			require.NoError(t, err)
			var got string
			for _, f := range fs {
				require.Equal(t, compare.Note, f.Severity)
				got += f.Message
			}
			require.Equal(t, c.want, got)
		})
	}
}
