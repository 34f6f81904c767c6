package normalize_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/normalize"
)

// TestPerNumber tells round numbers that a count is told by from those that
// count something themselves. The rates alone are among the conformance cases.
func TestPerNumber(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		want       []string // number and unit
		why        string
	}{
		{"en", "It had 3,400 cases, 120 cases per 100,000 people.", []string{"3400", "120 per 100 thousand"}, "a count and a rate"},
		{"en", "Bonds sold at 410 dollars per 1,000 dollars of face value.", []string{"410 dollar", "1000 dollar"}, "a price of money"},
		{"en", "Two letters signed by 100 people arrived.", []string{"2", "100"}, "who signed"},
		{"es", "Llegaron dos cartas firmadas por 100 personas.", []string{"2", "100"}, "who signed"},
		{"es", "Vendió tres casas por 100.000 euros.", []string{"3", "100000 euro"}, "a price"},
		{"fr", "La ville a voté 3 millions d'euros pour 1 000 logements.", []string{"3000000 euro", "1000"}, "what it is for"},
		{"en", "They had 7 boats per 250 sailors.", []string{"7", "250"}, "no round number"},
		{"en", "The $900 monthly fee stays.", []string{"900 dollar"}, "the fee is monthly"},
	} {
		l, err := normalize.LanguageFor(c.lang)
		require.NoError(t, err)
		var got []string
		for _, m := range normalize.Read(l, c.text).Mentions {
			if m.Type != normalize.Quantity {
				continue
			}
			s := m.Number.String()
			if m.Amount.Unit != "" {
				s += " " + m.Amount.Unit
			}
			got = append(got, s)
		}
		require.Equal(t, c.want, got, "%s: %s", c.text, c.why)
	}
}
