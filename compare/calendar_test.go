package compare

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// orders are the ways to write a weekday W with day D, month M and year Y.
var orders = map[string][]string{
	"en": {
		"They met on W, M D, Y, in the hall.", "They met on W, D M Y, in the hall.", "They met on W M D, Y, in the hall.",
		"They met on W D M Y in the hall.", "They met on W the Dth of M, Y, in the hall.", "They met on W, the Dth of M Y, in the hall.",
		"They met on M D, Y (W) in the hall.", "They met on D M Y (W) in the hall.", "They met on M D, Y, a W, in the hall.",
		"They met on D M Y, a W, in the hall.", "W, M D, Y: they met in the hall.", "They met on W, the Dth M Y, in the hall.",
	},
	"es": {
		"Se vieron el W D de M de Y en la sala.", "Se vieron el W, D de M de Y, en la sala.", "Se vieron el W D de M del Y en la sala.",
		"Se vieron el D de M de Y (W) en la sala.", "Se vieron el W D M Y en la sala.", "Se vieron el W, D de M del Y, en la sala.",
		"El W D de M de Y se vieron en la sala.", "W, D de M de Y: se vieron en la sala.", "Se vieron en la sala (W D de M de Y).",
		"Se vieron en la sala el W D de M de Y.", "Se vieron este W D de M de Y en la sala.", "Se vieron el D de M de Y, un W, en la sala.",
	},
	"fr": {
		"Ils se sont vus le W D M Y dans la salle.", "Ils se sont vus, W D M Y, dans la salle.", "Ils se sont vus le W, D M Y, dans la salle.",
		"Le W D M Y, ils se sont vus dans la salle.", "Ils se sont vus le D M Y (W) dans la salle.", "W D M Y : ils se sont vus dans la salle.",
		"Ils se sont vus dans la salle (W D M Y).", "Ils se sont vus le D M Y, un W, dans la salle.", "Ils se sont vus ce W D M Y dans la salle.",
		"W, D M Y. Ils se sont vus dans la salle.", "Ils se sont vus, le W D M Y, dans la salle.", "Depuis le W D M Y, ils se voient dans la salle.",
	},
}

var months = map[string][]string{
	"en": strings.Fields("January February March April May June July August September October November December"),
	"es": strings.Fields("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
	"fr": strings.Fields("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
}

var weekdays = map[string][]string{
	"en": strings.Fields("Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
	"es": strings.Fields("domingo lunes martes miércoles jueves viernes sábado"),
	"fr": strings.Fields("dimanche lundi mardi mercredi jeudi vendredi samedi"),
}

func write(lang, order string, w time.Weekday, year int, month time.Month, day int) string {
	suffix := "th"
	switch {
	case day/10 == 1:
	case day%10 == 1:
		suffix = "st"
	case day%10 == 2:
		suffix = "nd"
	case day%10 == 3:
		suffix = "rd"
	}
	var b strings.Builder
	for i := 0; i < len(order); i++ {
		alone := i+1 >= len(order) || order[i+1] < 'a' || order[i+1] > 'z' || strings.HasPrefix(order[i:], "Dth")
		switch c := order[i]; {
		case !alone:
			b.WriteByte(c)
		case c == 'W':
			b.WriteString(weekdays[lang][w])
		case c == 'M':
			b.WriteString(months[lang][month-1])
		case c == 'Y':
			fmt.Fprint(&b, year)
		case c == 'D':
			fmt.Fprint(&b, day)
			if strings.HasPrefix(order[i:], "Dth") {
				b.WriteString(suffix)
				i += 2
			}
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

func TestWeekdayInEveryOrder(t *testing.T) {
	for lang, list := range orders {
		require.Len(t, list, 12)
		for _, order := range list {
			for _, d := range []struct {
				year  int
				month time.Month
				day   int
			}{{2026, 3, 10}, {2017, 12, 31}, {2024, 2, 29}, {1999, 5, 22}} {
				right, _ := normalize.NewDay(d.year, d.month, d.day)
				for w := time.Sunday; w <= time.Saturday; w++ {
					text := write(lang, order, w, d.year, d.month, d.day)
					fs := judged(t, calendarCheck, claims.Document{Lang: lang, Text: text})
					if w == right.Weekday() {
						require.Empty(t, fs, text)
					} else {
						require.Len(t, fs, 1, text)
						require.Contains(t, fs[0].Message, right.Weekday().String(), text)
						require.Contains(t, fs[0].Message, w.String(), text)
						require.Equal(t, Conflict, fs[0].Verdict)
					}
				}
			}
		}
	}
}

func TestCalendarSilence(t *testing.T) {
	for _, c := range []struct{ why, lang, published, text string }{
		{"kick-off behind a blank line", "en", "", "Tuesday, 1 March\n\n1945\nRovers v United"},
		{"a range of weekdays", "en", "2026-03-01", "It will rain from Monday to Friday, March 2, the office said."},
		{"a list of days", "en", "2026-03-01", "The hall opens on Monday and Thursday, March 2 and 5, for everyone."},
		{"no year and no date of the text", "en", "", "They met on Sunday, March 10, in the old hall by the port."},
		{"no year and a date far off", "en", "2026-03-10", "They met on Sunday, September 9, in the old hall by the port."},
		{"a line of its own", "en", "2026-03-10", "Sunday, March 3\nThey met in the old hall by the port."},
		{"right without a year", "en", "2026-03-12", "They met on Tuesday, March 10, in the old hall by the port."},
		{"the year just over", "en", "2026-01-03", "They met on Wednesday, December 31, in the old hall by the port."},
		{"a stretch over New Year", "en", "", "The show ran from December 12 to January 3, 2017."},
		{"a stretch over New Year", "en", "", "The show ran from December 12, 2016 to January 3, 2017."},
		{"a day without a month", "en", "2015-09-10", "The vote is set for Monday the 14th, the mayor told them."},
		{"a day without a month, next month", "en", "2015-10-20", "The mill closed for good on Friday the 13th, they said."},
		{"a day without a month, of the past told before", "fr", "2015-09-10", "En février 2011 tout commença. Le moulin a fermé le vendredi 13, selon les voisins."},
		{"an idea", "en", "2015-09-10", "He loves the Friday the 13th franchise very much, he said."},
		{"month and day in either order", "en", "", "They met on Thursday, 10/01/2018, in the hall."},
	} {
		d := claims.Document{Lang: c.lang, Text: c.text}
		d.Published, _ = time.Parse(time.DateOnly, c.published)
		require.Empty(t, judged(t, calendarCheck, d), c.why)
	}
}

func TestCalendarFinds(t *testing.T) {
	for _, c := range []struct{ why, lang, published, text, want string }{
		{"no year, near the text", "en", "2026-03-12", "They met on Sunday, March 10, in the old hall by the port.", "“Sunday, March 10”: 2026-03-10 is a Tuesday; the nearest Sunday is 2026-03-08"},
		{"no such day", "en", "", "He was born on February 30, 1990, in Tamra.", "“February 30, 1990” is on no calendar"},
		{"no such day in any year", "en", "", "The hall closes on April 31 at noon.", "“April 31 at noon” is on no calendar"},
		{"not a leap year", "fr", "", "Il est né le 29 février 2023 à Tamra.", "“le 29 février 2023” is on no calendar"},
		{"a stretch that runs backwards", "en", "", "The show ran from May 12, 2017 to May 3, 2017.", "“from May 12, 2017 to May 3, 2017” ends before it begins"},
		{"backwards in Spanish", "es", "", "La muestra duró del 12 de mayo de 2017 al 3 de mayo de 2017.", "“del 12 de mayo de 2017 al 3 de mayo de 2017” ends before it begins"},
		{"a day without a month", "en", "2015-09-10", "The mill closed for good on Friday the 13th, they said.", "“Friday the 13th”: 2015-09-13 is a Sunday; the nearest Friday is 2015-09-11"},
		{"a day without a month in Spanish", "es", "2015-09-10", "El molino cerró el viernes 13, dijeron los vecinos.", "“el viernes 13”: 2015-09-13 is a Sunday; the nearest Friday is 2015-09-11"},
		{"a day without a month in French", "fr", "2015-09-10", "Le moulin a fermé le vendredi 13, selon les voisins.", "“le vendredi 13”: 2015-09-13 is a Sunday; the nearest Friday is 2015-09-11"},
		{"no such day in Spanish", "es", "", "Nació el 31 de junio de 1990 en Tamra.", "“el 31 de junio de 1990” is on no calendar"},
	} {
		d := claims.Document{Lang: c.lang, Text: c.text}
		d.Published, _ = time.Parse(time.DateOnly, c.published)
		require.Equal(t, []string{c.want}, messages(judged(t, calendarCheck, d)), c.why)
	}
}

func TestWeekdayProperty(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		lang := rapid.SampledFrom([]string{"en", "es", "fr"}).Draw(r, "lang")
		order := rapid.SampledFrom(orders[lang]).Draw(r, "order")
		first, _ := normalize.NewDay(1900, time.January, 1)
		last, _ := normalize.NewDay(2100, time.December, 31)
		d := normalize.Day(rapid.IntRange(int(first), int(last)).Draw(r, "day"))
		w := time.Weekday(rapid.IntRange(0, 6).Draw(r, "weekday"))
		year, month, day := d.Date()
		fs := judged(r, calendarCheck, claims.Document{Lang: lang, Text: write(lang, order, w, year, month, day)})
		if want := w != d.Weekday(); want != (len(fs) == 1) {
			r.Fatalf("%s: %d findings", write(lang, order, w, year, month, day), len(fs))
		}
	})
}

// TestCalendarBeside reads what the other text of an event has for a day whose weekday
// and date are not of one.
func TestCalendarBeside(t *testing.T) {
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"the date", "en", "The ferry Grey Gull sank off Marala on Monday, March 10, the coastguard said.", "The ferry Grey Gull sank off Marala on Tuesday with 40 people aboard.", "Tuesday"},
		{"the weekday", "en", "The ferry Grey Gull sank off Marala on Monday, March 10, the coastguard said.", "The ferry Grey Gull sank off Marala on Monday with 40 people aboard.", "Monday"},
		{"neither", "en", "The ferry Grey Gull sank off Marala on Monday, March 10, the coastguard said.", "The ferry Grey Gull sank off Marala on Wednesday with 40 people aboard.", ""},
		{"another event", "en", "The ferry Grey Gull sank off Marala on Monday, March 10, the coastguard said.", "A mill burned down in Tamra on Tuesday.", ""},
		{"in Spanish", "es", "El transbordador Corso se hundió frente a Marala el lunes 10 de marzo, según la guardia costera.", "El transbordador Corso se hundió el martes frente a Marala con 40 personas a bordo.", "el martes"},
		{"in French", "fr", "Le bac Corso a coulé au large de Marala le lundi 10 mars, selon la préfecture.", "Le bac Corso a coulé mardi au large de Marala avec 40 personnes à bord.", "mardi"},
	} {
		day := time.Date(2026, 3, 12, 0, 0, 0, 0, time.UTC)
		fs, err := Documents(&claims.Document{ID: "a", Lang: c.lang, Text: c.a, Published: day}, &claims.Document{ID: "b", Lang: c.lang, Text: c.b, Published: day})
		require.NoError(t, err)
		got := ""
		for _, f := range fs {
			if f.Check == "calendar" && len(f.Sides) > 1 {
				got = f.Sides[1].Claims[0].Quote
			}
		}
		require.Equal(t, c.want, got, c.why)
	}
}
