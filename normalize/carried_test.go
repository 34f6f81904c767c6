package normalize_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/normalize"
)

// TestFiguresOfOneSentence are figures that take a magnitude, a unit or what
// they count from another one.
func TestFiguresOfOneSentence(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		want       []string
		why        string
	}{
		{"en", "It cut its forecast from 450 to 390 million euros.", []string{"450000000 euro", "390000000 euro"}, "both are millions"},
		{"en", "Rates rose from 20 to 25 percent.", []string{"20 percent", "25 percent"}, "both are shares"},
		{"en", "It grew from 3 to 40 million dollars.", []string{"3000000 dollar", "40000000 dollar"}, ""},
		{"en", "It grew from 300 to 2 million members.", []string{"300", "2000000 members"}, "300 million would be far more"},
		{"en", "It moved from 2019 to 12 streets.", []string{"12 streets"}, "a year is no count"},
		{"en", "Profit was $12 million, against 9 million in 2024.", []string{"12000000 dollar", "9000000 dollar"}, "money held against money"},
		{"en", "Profit was $12 million, against 9 million members.", []string{"12000000 dollar", "9000000 members"}, "members are no money"},
		{"en", "It sold 12 million cars, against 9 million in 2024.", []string{"12000000 cars", "9000000"}, "no money is named"},
		{"en", "She went from 208 pounds to 193.", []string{"208 pound", "193 pound"}, "the unit stands with the first"},
		{"en", "It grew from 5 percent to 15 members.", []string{"5 percent", "15 members"}, "members are no percent"},
		{"en", "Sales were $110 million one year earlier.", []string{"110000000 dollar"}, "the year is not a part of it"},
		{"en", "It counts 3 million five hundred thousand members.", []string{"3500000 members"}, "thousands are"},
		{"es", "Eran 110 millones dos años antes.", []string{"110000000"}, ""},
		{"fr", "Contre 110 millions d'euros un an plus tôt.", []string{"110000000 euro"}, ""},
		{"fr", "Contre 110 millions un an plus tôt.", []string{"110000000"}, ""},
		{"es", "Recorta la previsión de 450 a 390 millones de euros.", []string{"450000000 euro", "390000000 euro"}, ""},
		{"es", "Eleva el precio de 25 a 28 euros.", []string{"25 euro", "28 euro"}, ""},
		{"es", "Ingresó 196 millones de euros, frente a 181 millones en 2024.", []string{"196000000 euro", "181000000 euro"}, ""},
		{"es", "Las ventas crecieron un 9,4 %, hasta 2.870 millones.", []string{"9.4 percent", "2870000000"}, "the level it reached is no limit"},
		{"es", "El paro bajó en 25.000 personas, hasta los 2,4 millones de parados.", []string{"25000 personas", "2400000 parados"}, "nor of people"},
		{"fr", "Il a perdu 12 millions d'euros, après 8 millions en 2024.", []string{"12000000 euro", "8000000 euro"}, ""},
		{"fr", "Elle compte 12 millions d'euros pour une ville de 8 millions.", []string{"12000000 euro", "8000000"}, "de is no comparison"},
	} {
		l, err := normalize.LanguageFor(c.lang)
		require.NoError(t, err)
		var got []string
		for _, m := range normalize.Read(l, c.text).Mentions {
			if m.Type != normalize.Quantity {
				continue
			}
			s := m.Number.String()
			if m.Range {
				s = fmt.Sprintf("[%s %s]", m.Number, m.High)
			}
			if unit := m.Amount.Unit; unit != "" {
				s += " " + unit
			} else if m.Of.Start >= m.Start && m.Of.End > m.Of.Start {
				s += " " + m.Of.In(c.text)
			}
			require.NotEqual(t, normalize.Less, m.Change, c.text)
			got = append(got, s)
		}
		require.Equal(t, c.want, got, "%s: %s", c.text, c.why)
	}
}

// TestThoseOfThem holds that "them" are what was counted before.
func TestThoseOfThem(t *testing.T) {
	for _, c := range []struct{ lang, text, of string }{
		{"en", "They sent 120 pumps to the dam, 40 of them by sea.", "pumps"},
		{"en", "By nightfall 52 of them had gone.", ""},
		{"es", "Hay 42 barcos en el puerto, diez de ellos viejos.", "barcos"},
		{"fr", "On compte 42 bateaux au port, dont deux d'entre eux anciens.", "bateaux"},
	} {
		l, err := normalize.LanguageFor(c.lang)
		require.NoError(t, err)
		m := normalize.Read(l, c.text).Mentions
		require.Equal(t, c.of, m[len(m)-1].Of.In(c.text), c.text)
	}
}
