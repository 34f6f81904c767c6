package normalize

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
	case p.month != 0 && p.week != 0 && p.weekday != 0 && p.day == 0: // the first Monday of October
		b = append(digits(append(b, '-'), int(p.month), 2), "-WXX-"...)
		return append(b, '0'+byte(p.weekday), '-', '#', '0'+byte(p.week))
	case p.month != 0 && p.week != 0 && p.grain == GrainWeek: // the last week of July
		b = digits(append(b, '-'), int(p.month), 2)
		return digits(append(b, "-W"...), int(p.week), 2)
	case p.week != 0 && p.grain != GrainDay && p.grain != GrainPart:
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
