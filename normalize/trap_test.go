package normalize_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/normalize"
)

// TestTraps are what other readers of numbers make of news, and we must not.
func TestTraps(t *testing.T) {
	l, err := normalize.LanguageFor("en")
	require.NoError(t, err)
	type reading struct {
		typ, number, unit string
	}
	for _, c := range []struct {
		text string
		want []reading
		why  string
	}{
		{"Between 20 and 30 homes burned.", []reading{{"quantity", "20", ""}}, "not the year 2030"},
		{"It lost 20 and 30 homes.", []reading{{"quantity", "20", ""}, {"quantity", "30", ""}}, "not the year 2030 either"},
		{"The ticket costs $14.", []reading{{"quantity", "14", "dollar"}}, "not March 14"},
		{"The 36th strike hit.", []reading{{"ordinal", "36", ""}}, "not the year 2036"},
		{"It was minus 12 degrees Celsius (10 F) there.", []reading{{"quantity", "-12", "degree celsius"}, {"quantity", "10", "degree fahrenheit"}}, "F is no farad beside a temperature"},
		{"It was 35 C (95 F) there.", []reading{{"quantity", "35", "degree celsius"}, {"quantity", "95", "degree fahrenheit"}}, "one temperature twice"},
		{"Its staff rose to 50,000 in 2020.", []reading{{"quantity", "50000", ""}, {"date", "0", ""}}, "in is no inch here"},
		{"They meet at 6pm.", []reading{{"time", "0", ""}}, "not six picometres"},
		{"No one was hurt.", nil, "not 1"},
		{"Only 1€\n38 hurt in blast", []reading{{"quantity", "1", "euro"}, {"quantity", "38", ""}}, "a sign is of the line on which it stands"},
		{"It costs 1€ 38 times.", []reading{{"quantity", "1", "euro"}, {"quantity", "38", ""}}, "and of the figure to which it is tied"},
		{"The mother of 13 Ana Ruiz of 13 Elm Street fell.", []reading{{"quantity", "13", ""}}, "children, and an address"},
		{"Hundreds of thousands fled.", []reading{{"quantity", "100000", ""}}, "not 0"},
		{"He said the one who left may return.", nil, "a pronoun, and a verb"},
		{"The jet, an F-35, flew over Route 66.", nil, "names"},
		{"They won 3-2 and lost 14-17.", nil, "scores"},
		{"Call 555-0123 or +1-202-555-0143.", nil, "telephone numbers"},
		{"See section 4 of version 2.4.1 at 192.168.0.1.", nil, "labels and addresses"},
		{"Call +1 202 555 0143 or +44 (0)20 7946 0018.", nil, "telephone numbers with spaces"},
		{"Shares rose 10 to 240 pence.", []reading{{"quantity", "10", ""}, {"quantity", "240", "penny"}}, "a step and a level, no range"},
		{"The 400-pound (181-kg) seal swam off.", []reading{{"quantity", "400", "pound"}, {"quantity", "181", "kilogram"}}, "one weight twice"},
		{"Boys aged 12, 14 and 15 were seen.", []reading{{"quantity", "12", "year of age"}, {"quantity", "14", "year of age"}, {"quantity", "15", "year of age"}}, "ages on a list, no counts"},
		{"She ran second to last.", nil, "not the second place"},
		{"1. Boats\n2. Trains\n", nil, "list markers"},
	} {
		var got []reading
		for _, m := range normalize.Read(l, c.text).Mentions {
			got = append(got, reading{m.Type.String(), m.Number.String(), m.Amount.Unit})
		}
		require.Equal(t, c.want, got, "%s: %s", c.text, c.why)
	}
}
