package normalize

import (
	"fmt"
	"strconv"
	"time"
)

// Day is a day of the proleptic Gregorian calendar, counted so that 1 is
// January 1 of the year 1 (Rata Die). 0 is no day.
type Day int32

// NewDay returns the day of a date, and whether there is such a date:
// February 30 is none.
func NewDay(year int, month time.Month, day int) (Day, bool) {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > DaysIn(year, month) {
		return 0, false
	}
	y, m := year, int(month)
	if m <= 2 {
		y--
		m += 12
	}
	return Day(365*y + y/4 - y/100 + y/400 + (153*(m-3)+2)/5 + day - 306), true
}

// DayOf returns the day of a moment in its own zone, and 0 for the zero time.
func DayOf(t time.Time) Day {
	if t.IsZero() {
		return 0
	}
	if s := t.Unix(); t.Location() == time.UTC && s >= 0 && s < lastUnix {
		return Day(s/86400) + firstUnix // as most are
	}
	d, _ := NewDay(t.Year(), t.Month(), t.Day())
	return d
}

// DaysIn is the number of days of a month.
func DaysIn(year int, month time.Month) int {
	switch month {
	case time.February:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case time.April, time.June, time.September, time.November:
		return 30
	}
	return 31
}

// Date returns year, month and day; all 0 for no day.
func (d Day) Date() (year int, month time.Month, day int) {
	if d <= 0 {
		return 0, 0, 0
	}
	// Years begin in March, so that a leap day is the last of its year.
	z := uint32(d) + 305 // days since March 1 of the year 0
	cycle, day400 := z/146097, z%146097
	y := (day400 - day400/1460 + day400/36524 - day400/146096) / 365 // of 400
	n := day400 - (365*y + y/4 - y/100)                              // of its year
	m := (5*n + 2) / 153
	year, month, day = int(400*cycle+y), time.Month(m+3), int(n-(153*m+2)/5+1)
	if month > 12 {
		year, month = year+1, month-12
	}
	return year, month, day
}

// Time returns the day's midnight in UTC, and the zero time for no day.
func (d Day) Time() time.Time {
	if d <= 0 {
		return time.Time{}
	}
	return time.Unix((int64(d)-firstUnix)*86400, 0).UTC()
}

// The day from which Unix counts, and its second with which the year 10000 begins.
const (
	firstUnix = 719163
	lastUnix  = 253402300800
)

// Weekday is the day's name.
func (d Day) Weekday() time.Weekday { return time.Weekday(d % 7) }

// String writes the day as ISO 8601 does, 2006-01-02, and no day as "".
func (d Day) String() string {
	if d <= 0 {
		return ""
	}
	var buf [10]byte
	return string(d.Append(buf[:0]))
}

// Append appends the day as [Day.String] writes it.
func (d Day) Append(dst []byte) []byte {
	if d <= 0 {
		return dst
	}
	y, m, day := d.Date()
	if y > 9999 {
		dst = strconv.AppendInt(dst, int64(y/10000), 10)
	}
	return append(dst, byte('0'+y/1000%10), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10), '-', byte('0'+m/10), byte('0'+m%10), '-', byte('0'+day/10), byte('0'+day%10))
}

// ParseDay reads 2006-01-02.
func ParseDay(s string) (Day, error) {
	if len(s) == len(time.DateOnly) && s[4] == '-' && s[7] == '-' {
		year, okYear := plainDigits(s[:4])
		month, okMonth := plainDigits(s[5:7])
		day, okDay := plainDigits(s[8:])
		if d, ok := NewDay(year, time.Month(month), day); ok && okYear && okMonth && okDay {
			return d, nil
		}
	}
	return 0, fmt.Errorf("%q is not a date", s)
}

// plainDigits reads ASCII digits, and tells whether there is nothing else.
func plainDigits(s string) (n int, ok bool) {
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = 10*n + int(c-'0')
	}
	return n, true
}
