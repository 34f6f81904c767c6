package normalize

import (
	"strconv"
	"time"
)

// Timex is the value of a TIMEX3 expression (TimeML 1.2.1, ISO 8601): a date
// "2026-01-23", a month "2025-09", a week "2025-W03", a duration "P14M", a time
// "2026-01-23T18:00". What the text leaves open is X: "XXXX-01-23". TIMEX3 has
// no notation for a stretch between two points; it is written as its two ends
// and its length, "(2014-01-01,2018-01-01,P4Y)". The zero value is no value.
type Timex struct {
	form  timexForm
	start point
	end   point // of a stretch
	span  span  // of a duration, and the length of a stretch
}

type timexForm uint8

const (
	noForm timexForm = iota
	pointForm
	spanForm
	stretchForm
	pastForm // PAST_REF and its like
	presentForm
	futureForm
)

// span is a length of up to three parts, as in P1Y6M.
type span [3]spanPart

type spanPart struct {
	n    int32 // -1: some
	exp  int8
	unit Grain
}

// Grain is how fine the value is; for a duration that of its first unit, for a
// stretch that of its start.
func (x Timex) Grain() Grain {
	switch x.form {
	case spanForm:
		return x.span[0].unit
	case pointForm, stretchForm:
		return x.start.grain
	}
	return 0
}

// Stretch tells whether the value is a stretch between two points: "from 1998 to 2005".
func (x Timex) Stretch() bool { return x.form == stretchForm }

// Date returns the year, month and day of the value, or of the start of a
// stretch, each 0 where the value leaves it open. Such a date need not exist:
// "February 30" is 0, 2, 30.
func (x Timex) Date() (year int, month time.Month, day int) {
	return int(x.start.year), time.Month(x.start.month), int(x.start.day)
}

// YearWritten tells whether the text states the year; otherwise a year in the
// value was understood from the day of the text.
func (x Timex) YearWritten() bool { return x.start.flags&yearWritten != 0 }

// Weekday returns the weekday that the text states beside a date, right or
// wrong: it never changes the date.
func (x Timex) Weekday() (time.Weekday, bool) {
	return time.Weekday(x.start.weekday % 7), x.start.weekday != 0
}

// Clock returns the minute of the day that the text states.
func (x Timex) Clock() (minute int, ok bool) {
	return int(x.start.minute), x.start.flags&hasClock != 0
}

// Zone returns the offset from UTC in minutes, if the text states a zone.
func (x Timex) Zone() (minutes int, ok bool) {
	return int(x.start.zone), x.start.flags&hasZone != 0
}

// String writes the value as TIMEX3 does.
func (x Timex) String() string {
	var buf [64]byte
	return string(x.append(buf[:0]))
}

func (x Timex) append(b []byte) []byte {
	switch x.form {
	case pointForm:
		return x.start.append(b)
	case spanForm:
		return x.span.append(b)
	case stretchForm:
		b = append(b, '(')
		b = append(x.start.append(b), ',')
		b = append(x.end.append(b), ',')
		return append(x.span.append(b), ')')
	case pastForm:
		return append(b, "PAST_REF"...)
	case presentForm:
		return append(b, "PRESENT_REF"...)
	case futureForm:
		return append(b, "FUTURE_REF"...)
	}
	return b
}

func (s span) append(b []byte) []byte {
	b = append(b, 'P')
	timed := false
	for _, p := range s {
		if p.unit == 0 {
			break
		}
		if p.unit <= GrainHour && !timed {
			b = append(b, 'T')
			timed = true
		}
		if p.n < 0 {
			b = append(b, 'X')
		} else {
			b = Decimal{Coef: int64(p.n), Exp: p.exp}.append(b)
		}
		b = append(b, designators[p.unit]...)
	}
	return b
}

// digits appends n with at least width digits.
func digits(b []byte, n, width int) []byte {
	for limit := 10; width > 1; width-- {
		if n < limit {
			b = append(b, '0')
		}
		limit *= 10
	}
	return strconv.AppendInt(b, int64(n), 10)
}
