package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/normalize/lang"
)

// TestTimesFiles checks the words of time of every language file: every kind
// is one that is known, every value can be read, no word stands twice in one
// entry, and the words that no language can do without are there.
func TestTimesFiles(t *testing.T) {
	for _, f := range lang.Files() {
		have := map[string]bool{}
		for _, e := range f.Times {
			have[e.Is+" "+e.As] = true
			seen := map[string]bool{}
			for _, w := range e.Words {
				require.False(t, seen[w], "%s: %s %s: %q twice", f.Tag, e.Is, e.As, w)
				require.Equal(t, strings.ToLower(w), w, "%s: %s", f.Tag, e.Is)
				seen[w] = true
			}
			require.NotEmpty(t, e.Words, "%s: %s %s", f.Tag, e.Is, e.As)
			if strings.HasSuffix(e.Is, "_ending") {
				continue
			}
			require.NotZero(t, timeKinds[e.Is], "%s: %q is no kind", f.Tag, e.Is)
			var s sense
			s.set(e)
			switch timeKinds[e.Is] {
			case isUnit, isUnits:
				require.NotZero(t, s.unit, "%s: %s", f.Tag, e.As)
			case isPart, isDayPart, isClockPart:
				require.NotZero(t, s.part, "%s: %s", f.Tag, e.As)
			case isSeason:
				require.NotZero(t, s.season, "%s: %s", f.Tag, e.As)
			case isFreq:
				require.NotZero(t, s.freq.unit, "%s: %s", f.Tag, e.As)
			case isEdge:
				require.NotZero(t, s.edge, "%s: %s", f.Tag, e.As)
			case isRef:
				require.NotZero(t, s.ref, "%s: %s", f.Tag, e.As)
			case isRelation:
				require.NotZero(t, s.relation, "%s: %s", f.Tag, e.As)
			case isHoliday:
				require.NotZero(t, s.holiday.in(2026), "%s: %s", f.Tag, e.As)
			}
		}
		for _, want := range []string{"month 1", "month 12", "weekday 1", "weekday 7", "unit day", "units year", "season WI", "day -1", "shift -1", "edge early", "of ", "to ", "and ", "from ", "between ", "relation since"} {
			require.True(t, have[want], "%s lacks %s", f.Tag, want)
		}
	}
}

// TestISOWeeks checks weeks against the standard library.
func TestISOWeeks(t *testing.T) {
	first, _ := NewDay(1900, 1, 1)
	for d := first; d < first+74000; d++ {
		y, w := d.isoWeek()
		wantYear, wantWeek := d.Time().ISOWeek()
		require.True(t, y == wantYear && w == wantWeek, "%s: %d-W%02d", d, y, w)
		require.Equal(t, d-Day(d.isoWeekday()-1), weekStart(y, w))
	}
}

// TestEaster checks Easter Sundays against the tables of the Book of Common Prayer.
func TestEaster(t *testing.T) {
	for _, want := range []string{"1913-03-23", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2025-04-20", "2026-04-05", "2038-04-25"} {
		d, err := ParseDay(want)
		require.NoError(t, err)
		y, _, _ := d.Date()
		require.Equal(t, want, easter(y).String())
	}
}
