package normalize_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/normalize"
)

// clocks are how each language writes the minute m of the hour h, in a
// sentence, and whether the value is to the minute.
var clocks = []struct {
	tag   string
	write func(h, m int) string
	from  int // the first hour that is written so
	to    int // the hour behind the last
	least int // the first minute
}{
	{"en", func(h, m int) string { return fmt.Sprintf("The siren sounds at %d:%02d.", h, m) }, 0, 24, 0},
	{"en", func(h, m int) string { return fmt.Sprintf("The siren sounds at %d:%02d a.m. sharp.", h, m) }, 1, 12, 0},
	{"en", func(h, m int) string { return fmt.Sprintf("The siren sounds at %d.%02dpm.", h-12, m) }, 13, 24, 0},
	{"en", func(h, m int) string { return fmt.Sprintf("The siren sounds at %02d%02d GMT.", h, m) }, 0, 24, 0},
	{"en", func(h, m int) string { return fmt.Sprintf("The siren sounds at %d minutes past %d.", m, h) }, 1, 13, 1},
	{"en", func(h, m int) string {
		return fmt.Sprintf("The siren sounds at %s %s.", spell("en", int64(h)), spell("en", int64(m)))
	}, 1, 13, 10},
	{"es", func(h, m int) string { return fmt.Sprintf("La sirena suena a las %d:%02d.", h, m) }, 0, 24, 0},
	{"es", func(h, m int) string { return fmt.Sprintf("La sirena suena a las %d.%02d.", h, m) }, 0, 24, 0},
	{"es", func(h, m int) string { return fmt.Sprintf("%d.%02d h. La sirena suena.", h, m) }, 0, 24, 0},
	{"fr", func(h, m int) string { return fmt.Sprintf("La sirène sonne à %dh%02d.", h, m) }, 0, 24, 0},
	{"fr", func(h, m int) string { return fmt.Sprintf("La sirène sonne à %d h %02d.", h, m) }, 0, 24, 0},
	{"fr", func(h, m int) string { return fmt.Sprintf("La sirène sonne à %02d:%02d.", h, m) }, 0, 24, 0},
}

// TestEveryMinute writes every minute of the day in the ways newspapers do and
// reads it back.
func TestEveryMinute(t *testing.T) {
	for _, c := range clocks {
		l, err := normalize.LanguageFor(c.tag)
		require.NoError(t, err)
		x := new(normalize.Text)
		for h := c.from; h < c.to; h++ {
			for m := c.least; m < 60; m++ {
				text := c.write(h, m)
				normalize.Reader{Language: l}.ReadInto(x, text)
				require.Len(t, x.Mentions, 1, text)
				minute, ok := x.Mentions[0].Timex.Clock()
				require.True(t, ok, text)
				require.Equal(t, 60*h+m, minute, text)
				require.Equal(t, normalize.Time, x.Mentions[0].Type, text)
			}
		}
	}
}

// lengths are the units of time of each language in the plural, with their
// letters in ISO 8601.
var lengths = []struct {
	tag, sentence, unit, code string
}{
	{"en", "It lasted %s %s.", "days", "P%dD"}, {"en", "It lasted %s %s.", "weeks", "P%dW"}, {"en", "It lasted %s %s.", "months", "P%dM"},
	{"en", "It lasted %s %s.", "years", "P%dY"}, {"en", "It lasted %s %s.", "hours", "PT%dH"}, {"en", "It lasted %s %s.", "minutes", "PT%dM"},
	{"es", "Duró %s %s.", "días", "P%dD"}, {"es", "Duró %s %s.", "meses", "P%dM"}, {"es", "Duró %s %s.", "horas", "PT%dH"}, {"es", "Duró %s %s.", "minutos", "PT%dM"},
	{"fr", "Cela a duré %s %s.", "jours", "P%dD"}, {"fr", "Cela a duré %s %s.", "mois", "P%dM"}, {"fr", "Cela a duré %s %s.", "minutes", "PT%dM"},
}

// TestEveryLength writes lengths of time in digits and in words and reads them
// back: exactly one mention, a duration of that many units.
func TestEveryLength(t *testing.T) {
	for _, c := range lengths {
		l, err := normalize.LanguageFor(c.tag)
		require.NoError(t, err)
		x := new(normalize.Text)
		for n := 2; n <= 400; n++ {
			for _, figure := range []string{fmt.Sprint(n), spell(c.tag, int64(n))} {
				if n%10 == 1 && n != 11 && figure != fmt.Sprint(n) {
					continue // "veintiún días", "vingt et une minutes": the gender is the noun's
				}
				text := fmt.Sprintf(c.sentence, figure, c.unit)
				normalize.Reader{Language: l}.ReadInto(x, text)
				require.Len(t, x.Mentions, 1, text)
				require.Equal(t, normalize.Duration, x.Mentions[0].Type, text)
				require.Equal(t, fmt.Sprintf(c.code, n), x.Mentions[0].Timex.String(), text)
			}
		}
	}
}
