package normalize_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/normalize"
)

// calendars are how newspapers write a day: %d day, %o day as ordinal, %B
// month, %b month in short, %Y year, %m and %D month and day in two digits, %A
// weekday, %n month as a figure, %y year in two digits.
var calendars = []struct {
	tag                    string
	months, short, days    []string
	orders                 []string
	ordinal                func(int) string
	yearless, yearlessDays []string
}{
	{
		tag:    "en",
		months: strings.Fields("January February March April May June July August September October November December"),
		short:  strings.Fields("Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec."),
		days:   strings.Fields("Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
		orders: []string{
			"%B %d, %Y", "%A, %B %d, %Y", "%A %B %d, %Y", "%A, %B %o, %Y", "%b %d, %Y", "%A, %b %d, %Y", "%d %B %Y", "%A %d %B %Y", "%A, %d %B %Y",
			"%o %B %Y", "%o of %B, %Y", "the %o of %B %Y", "%d %b %Y", "%Y-%m-%D", "%n/%d/%Y", "%D-%b-%Y", "%B %d , %Y", "%d.%n.%Y", "%A the %o of %B %Y", "%Y/%B/%D", "%D-%Y-%B", "this %A, %B %d, %Y",
		},
		ordinal: func(d int) string {
			switch {
			case d%10 == 1 && d != 11:
				return fmt.Sprint(d, "st")
			case d%10 == 2 && d != 12:
				return fmt.Sprint(d, "nd")
			case d%10 == 3 && d != 13:
				return fmt.Sprint(d, "rd")
			}
			return fmt.Sprint(d, "th")
		},
		yearless: []string{"%B %d", "%d %B", "%A, %B %d", "%b %d", "%B %o", "the %o of %B"},
	},
	{
		tag:    "es",
		months: strings.Fields("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
		short:  strings.Fields("ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic."),
		days:   strings.Fields("domingo lunes martes miércoles jueves viernes sábado"),
		orders: []string{
			"%d de %B de %Y", "%d de %B del %Y", "%A %d de %B de %Y", "%A, %d de %B de %Y", "el %d de %B de %Y", "el %A %d de %B de %Y", "%d %B %Y", "%d %b %Y",
			"%Y-%m-%D", "%d/%n/%Y", "%D-%b-%Y", "%d-%n-%Y", "%d.%n.%Y", "%d de %B, %Y", "%Y/%B/%D", "este %A %d de %B de %Y", "el día %d de %B de %Y",
		},
		ordinal:  func(d int) string { return fmt.Sprint(d) },
		yearless: []string{"%d de %B", "el %d de %B", "el %A %d de %B", "%A, %d de %B"},
	},
	{
		tag:    "fr",
		months: strings.Fields("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
		short:  strings.Fields("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
		days:   strings.Fields("dimanche lundi mardi mercredi jeudi vendredi samedi"),
		orders: []string{
			"%d %B %Y", "%o %B %Y", "%A %d %B %Y", "%A %o %B %Y", "le %d %B %Y", "le %A %d %B %Y", "%d %b %Y", "%Y-%m-%D", "%d/%n/%Y", "%D-%b-%Y", "%d.%n.%Y", "%Y-%B-%D", "ce %A %d %B %Y",
		},
		ordinal: func(d int) string {
			if d == 1 {
				return "1er"
			}
			return fmt.Sprint(d)
		},
		yearless: []string{"%d %B", "le %o %B", "%A %d %B", "le %A %o %B"},
	},
}

// TestEveryDay writes every day of two centuries in every order of every
// language, with the right weekday or the next one, and reads it back.
func TestEveryDay(t *testing.T) {
	first, _ := normalize.NewDay(1900, 1, 1)
	last, _ := normalize.NewDay(2100, 12, 31)
	for _, c := range calendars {
		l, err := normalize.LanguageFor(c.tag)
		require.NoError(t, err)
		for k, order := range c.orders {
			t.Run(c.tag+"/"+order, func(t *testing.T) {
				step := normalize.Day(1)
				if testing.Short() {
					step = 7
				}
				var text strings.Builder
				x := new(normalize.Text)
				for start := first; start <= last; start += 4000 {
					text.Reset()
					end := min(start+4000, last+1)
					for day := start; day < end; day += step {
						y, m, d := day.Date()
						weekday := (int(day.Weekday()) + (int(day)+k)%2) % 7
						text.WriteString(write(order, y, m, d, c.months, c.short, c.days[weekday], c.ordinal))
						text.WriteString("\n\n")
					}
					normalize.Reader{Language: l}.ReadInto(x, text.String())
					day := start
					for _, m := range x.Mentions {
						want := time.Weekday((int(day.Weekday()) + (int(day)+k)%2) % 7)
						weekday, stated := m.Timex.Weekday()
						if m.From != day || m.To != day || !m.Timex.YearWritten() || stated != strings.Contains(order, "%A") || stated && weekday != want {
							require.Failf(t, "misread", "%s: %q is %v, %v %v", day, m.In(x.Source), m.Timex, weekday, stated)
						}
						if day%97 == 0 {
							require.Equal(t, day.String(), m.Timex.String())
						}
						day += step
					}
					require.GreaterOrEqual(t, day, end)
				}
			})
		}
	}
}

// write writes a day as an order says.
func write(order string, y int, m time.Month, d int, months, short []string, weekday string, ordinal func(int) string) string {
	var b []byte
	for i := 0; i < len(order); i++ {
		if order[i] != '%' {
			b = append(b, order[i])
			continue
		}
		i++
		switch order[i] {
		case 'd':
			b = strconv.AppendInt(b, int64(d), 10)
		case 'o':
			b = append(b, ordinal(d)...)
		case 'B':
			b = append(b, months[m-1]...)
		case 'b':
			b = append(b, short[m-1]...)
		case 'Y':
			b = strconv.AppendInt(b, int64(y), 10)
		case 'm':
			b = fmt.Appendf(b, "%02d", int(m))
		case 'n':
			b = strconv.AppendInt(b, int64(m), 10)
		case 'D':
			b = fmt.Appendf(b, "%02d", d)
		case 'A':
			b = append(b, weekday...)
		}
	}
	return string(b)
}

// TestYearLeftOut states that a day without a year stays open without a date
// to read it by, and with one is at most a year from it on the side that the
// verb says.
func TestYearLeftOut(t *testing.T) {
	sentences := map[string][2]string{"en": {"It opened on ", "It will open on "}, "es": {"Abrió el ", "Abrirá el "}, "fr": {"Il a ouvert ", "Il ouvrira "}}
	first, _ := normalize.NewDay(1990, 1, 1)
	rapid.Check(t, func(t *rapid.T) {
		c := calendars[rapid.IntRange(0, len(calendars)-1).Draw(t, "language")]
		l, _ := normalize.LanguageFor(c.tag)
		order := strings.TrimPrefix(rapid.SampledFrom(c.yearless).Draw(t, "order"), "el ")
		day := first + normalize.Day(rapid.IntRange(0, 20000).Draw(t, "day"))
		now := first + normalize.Day(rapid.IntRange(400, 20000).Draw(t, "now"))
		_, m, d := day.Date()
		if d == 29 && m == time.February {
			return
		}
		future := rapid.IntRange(0, 1).Draw(t, "future")
		text := sentences[c.tag][future] + write(order, 0, m, d, c.months, c.short, c.days[day.Weekday()], c.ordinal) + "."
		open := normalize.Read(l, text).Mentions
		require.Len(t, open, 1, "%q", text)
		require.Equal(t, fmt.Sprintf("XXXX-%02d-%02d", int(m), d), open[0].Timex.String(), "%q", text)
		require.Zero(t, open[0].From)
		got := normalize.Reader{Language: l, Date: now}.Read(text).Mentions
		require.Len(t, got, 1)
		if future == 1 {
			require.GreaterOrEqual(t, got[0].From, now, "%q", text)
			require.Less(t, got[0].From, now+367, "%q", text)
		} else {
			require.LessOrEqual(t, got[0].From, now+1, "%q", text)
			require.Greater(t, got[0].From, now-367, "%q", text)
		}
		require.False(t, got[0].Timex.YearWritten())
	})
}
