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

// point is a date or time at some grain. A field that is not known is 0.
type point struct {
	year    int16 // the first one of a decade or century
	month   int8
	day     int8
	week    int8 // of the ISO year
	part    int8 // the number of a quarter or half, the code of a season or part of a day
	weekday int8 // as the text states it, 1 Monday to 7 Sunday
	grain   Grain
	flags   uint8
	minute  int16 // of the day
	second  int8
	zone    int16 // minutes east of UTC
}

const (
	yearWritten uint8 = 1 << iota // the text states the year
	hasClock
	hasMinute // the text states minutes
	hasSecond
	hasZone
	fiscal
	noDay // the date as written does not exist
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

// partCodes are the codes of TIMEX3 for parts of a day, partly its own and
// partly those of its users, and for seasons.
var (
	partCodes   = [...]string{"", "DT", "MO", "MI", "AF", "EV", "NI"}
	seasonCodes = [...]string{"", "SP", "SU", "FA", "WI"}
)

func codeOf(codes []string, code string) int8 {
	for i, c := range codes {
		if c == code {
			return int8(i)
		}
	}
	return 0
}

func (p point) append(b []byte) []byte {
	if p.flags&fiscal != 0 {
		return digits(append(b, "FY"...), int(p.year), 4)
	}
	dated := p.year != 0 || p.month != 0 || p.day != 0 || p.week != 0 || p.weekday != 0
	switch p.grain {
	case GrainDecade:
		return digits(b, int(p.year)/10, 3)
	case GrainCentury:
		return digits(b, int(p.year)/100, 2)
	case GrainSeason:
		if p.year == 0 {
			return append(b, seasonCodes[p.part]...)
		}
	}
	if dated || p.grain > GrainDay {
		b = p.appendDay(b)
	}
	if p.flags&hasClock != 0 {
		b = append(b, 'T')
		b = digits(b, int(p.minute)/60, 2)
		if p.flags&hasMinute != 0 {
			b = digits(append(b, ':'), int(p.minute)%60, 2)
		}
		if p.flags&hasSecond != 0 {
			b = digits(append(b, ':'), int(p.second), 2)
		}
		return p.appendZone(b)
	}
	if p.grain == GrainPart {
		b = append(append(b, 'T'), partCodes[p.part]...)
	}
	return b
}

func (p point) appendDay(b []byte) []byte {
	if p.year == 0 {
		b = append(b, "XXXX"...)
	} else {
		b = digits(b, int(p.year), 4)
	}
	switch {
	case p.grain == GrainQuarter:
		return append(b, '-', 'Q', '0'+byte(p.part))
	case p.grain == GrainHalf:
		return append(b, '-', 'H', '0'+byte(p.part))
	case p.grain == GrainSeason:
		return append(append(b, '-'), seasonCodes[p.part]...)
	case p.grain == GrainYear:
		return b
	case p.week != 0:
		b = digits(append(b, "-W"...), int(p.week), 2)
		if p.grain == GrainWeekend {
			b = append(b, "-WE"...)
		}
		return b
	case p.month == 0 && p.day == 0 && p.weekday != 0:
		return append(b, '-', 'W', 'X', 'X', '-', '0'+byte(p.weekday))
	case p.month == 0 && (p.grain == GrainWeek || p.grain == GrainWeekend):
		b = append(b, "-WXX"...)
		if p.grain == GrainWeekend {
			b = append(b, "-WE"...)
		}
		return b
	case p.month == 0:
		b = append(b, "-XX"...)
	default:
		b = digits(append(b, '-'), int(p.month), 2)
	}
	if p.grain == GrainMonth {
		return b
	}
	if p.day == 0 {
		return append(b, "-XX"...)
	}
	return digits(append(b, '-'), int(p.day), 2)
}

func (p point) appendZone(b []byte) []byte {
	switch z := int(p.zone); {
	case p.flags&hasZone == 0:
		return b
	case z == 0:
		return append(b, 'Z')
	case z < 0:
		b = digits(append(b, '-'), -z/60, 2)
		return digits(append(b, ':'), -z%60, 2)
	default:
		b = digits(append(b, '+'), z/60, 2)
		return digits(append(b, ':'), z%60, 2)
	}
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
