package normalize_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/normalize"
)

// FuzzDates reads anything in every language: mentions are in order, do not
// overlap, quote the text, and every value can be written.
func FuzzDates(f *testing.F) {
	for _, s := range []string{
		"Monday, March 10, 2026 at 6.10am (GMT+8)", "the end of the first week of last year", "'82", "82", "1/2/", "10:", "-3-",
		"desde hace dos años y medio hasta el 2011", "du 3 au 5 janvier à 15h30", "the past", "every two", "5 to", "from", "between 3 and", "l'an",
	} {
		f.Add(s, int32(739639))
	}
	f.Fuzz(func(t *testing.T, s string, day int32) {
		if day < 0 || day > 3652059 {
			day = 0
		}
		for _, l := range normalize.Languages() {
			x := normalize.Reader{Language: l, Date: normalize.Day(day)}.Read(s)
			end := 0
			for _, m := range x.Mentions {
				require.LessOrEqual(t, end, m.Start, "%q", s)
				require.Less(t, m.Start, m.End, "%q", s)
				require.LessOrEqual(t, m.End, len(s))
				end = m.End
				switch m.Type {
				case normalize.Date, normalize.Time, normalize.Duration, normalize.Set:
					require.NotEmpty(t, m.Timex.String(), "%q", m.In(s))
				}
				if m.From != 0 && m.To != 0 {
					require.LessOrEqual(t, m.From, m.To, "%q in %q", m.In(s), s)
				}
			}
		}
	})
}
