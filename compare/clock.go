package compare

import (
	"strconv"
	"strings"
)

// minuteOf reads the minute of the day of a TIMEX3 time, in UTC when it has a zone.
func minuteOf(timex string) (int, bool) {
	_, t, ok := strings.Cut(timex, "T")
	if ok && len(t) == len("15") {
		t += ":00"
	}
	if !ok || len(t) < 5 || t[2] != ':' {
		return 0, false
	}
	h, err1 := strconv.Atoi(t[:2])
	m, err2 := strconv.Atoi(t[3:5])
	return 60*h + m, err1 == nil && err2 == nil
}

// otherClock tells whether two TIMEX3 times of day are of two times: not of one
// that is rounded, without a.m. or p.m., or of another zone.
func otherClock(a, b string) bool {
	x, okX := minuteOf(a)
	y, okY := minuteOf(b)
	d := x - y
	return okX && okY && d%halfDay != 0 && !(d%30 == 0 && zoned(a) != zoned(b)) && max(d, -d) >= max(5, hourSlack(x), hourSlack(y))
}

// zoned tells whether a TIMEX3 time has its zone written.
func zoned(timex string) bool { return zoneOf(timex) != "" }

// zoneOf is the zone of a TIMEX3 time, if it is written.
func zoneOf(timex string) string {
	_, t, _ := strings.Cut(timex, "T")
	if i := strings.IndexAny(t, "Z+-"); i >= 0 {
		return t[i:]
	}
	return ""
}
