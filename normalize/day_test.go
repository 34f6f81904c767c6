package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Every day of the calendar is the one that package time has.
func TestDayDate(t *testing.T) {
	last, ok := NewDay(9999, 12, 31)
	require.True(t, ok)
	for d := Day(1); d <= last+1000; d++ {
		y, m, day := d.Date()
		if year, month, n := d.Time().Date(); y != year || m != month || day != n {
			t.Fatalf("day %d is %d-%d-%d, not %d-%d-%d", d, year, month, n, y, m, day)
		}
	}
}
