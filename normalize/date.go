package normalize

// weekdayDate reads what a weekday opens: "Monday, March 10, 2026", "Monday of
// next week", or the weekday alone. The weekday stays as stated.
func (d *timeReader) weekdayDate(i int, s *sense, j, depth int) (reading, int) {
	if d.dash(j) && d.joined(j) {
		return d.bareWeekday(i, s, j)
	}
	k := d.fullStop(j)
	if d.punct(k, ',') {
		k++
	}
	if u, next := d.sense(k); u.is(isThe) {
		k = next
	}
	if k < d.stop {
		x, next := reading{}, 0
		if d.Tokens[k].Kind == NumberToken {
			if x, next = d.dayAndMonth(k); next == 0 {
				x, next = d.figureDate(k, depth+1)
			}
		} else if u, n := d.sense(k); u.is(isMonth) {
			x, next = d.monthDate(k, u, n, depth+1)
		} else if u.is(isDay) {
			x, next = d.deictic(int(u.shift)), n
		}
		if next > 0 && x.form == 0 && x.typ == 0 && x.grain == GrainDay && x.day != 0 {
			x.weekday = s.weekday
			return x, next
		}
	}
	if x, next := d.dayOfWeekday(s, j); next > 0 {
		return x, next
	}
	if u, next := d.sense(j); u.is(isOf) { // "Monday of next week"
		v, k := d.sense(next)
		if v.is(isThe) {
			v, k = d.sense(k)
		}
		if w, end := d.sense(k); v.is(isShift) && w.is(isUnit) && w.unit == GrainWeek && d.Date != 0 {
			return d.weekdayIn(s.weekday, int(v.shift)), end
		}
	} else if u.is(isShift) { // "lunes pasado", "Wednesday next week"
		if w, end := d.sense(next); w.is(isUnit) && w.unit == GrainWeek {
			if d.Date != 0 {
				return d.weekdayIn(s.weekday, int(u.shift)), end
			}
		} else if d.shiftAfter() {
			return d.shiftedWeekday(i, next, s, int(u.shift)), next
		}
	}
	return d.bareWeekday(i, s, j)
}

// dayOfWeekday reads "Friday the 13th", "mardi 25": the day of the month on
// that weekday that is nearest to the day of the text.
func (d *timeReader) dayOfWeekday(s *sense, j int) (reading, int) {
	k, the := j, false
	if u, e := d.sense(k); u.is(isThe) && !d.is(k, isOn) {
		k, the = e, true
	}
	n, next := d.cardinal(k)
	suffix := false
	if m, e := d.ordinalAt(k); the && e > 0 {
		n, next, suffix = m, e, true
	}
	if next == 0 || n < 1 || n > 31 || d.clockAt(k) {
		return reading{}, 0
	}
	if u, e := d.sense(next); d.joined(next) && u.is(isSuffix) {
		next, suffix = e, true
	}
	if !suffix && (the || !d.Language.file.DayFirst) || d.counts(next) || d.joined(next) && next < d.stop && d.Tokens[next].Kind == WordToken {
		return reading{}, 0
	}
	if d.dash(next) && d.joined(next) || d.punct(next, '/') || d.punct(next, ':') {
		return reading{}, 0
	}
	if u, _ := d.sense(next); u.is(isUnit|isUnits|isMeridiem|isHourMark|isOclock) || next < d.stop && d.Tokens[next].Kind == WordToken && !d.closes(next) {
		return reading{}, 0
	}
	x := reading{point: point{day: int8(n), weekday: s.weekday, grain: GrainDay}}
	if d.Date == 0 {
		return x, next
	}
	var best Day
	for m := -14; m <= 14; m++ {
		y, month, _ := d.Date.addMonths(m).Date()
		day, ok := NewDay(y, month, n)
		if ok && day.isoWeekday() == int(s.weekday) && (best == 0 || abs(int64(day-d.Date)) < abs(int64(best-d.Date))) {
			best = day
		}
	}
	if best == 0 {
		return reading{}, 0
	}
	x.on(best)
	return x, next
}

// weekdayIn is a weekday of the week that is shift weeks from that of the text.
func (d *timeReader) weekdayIn(weekday int8, shift int) reading {
	monday := d.Date - Day(d.Date.isoWeekday()-1)
	x := reading{point: point{weekday: weekday, grain: GrainDay}}
	x.on(monday + Day(7*shift+int(weekday)-1))
	return x
}

// bareWeekday is a weekday alone, unless it is part of a name ("The Sunday
// Times") or a doubtful word.
func (d *timeReader) bareWeekday(i int, s *sense, j int) (reading, int) {
	if s.is(isDoubtful) && !(d.Tokens[i].Is(Upper) && d.is(i-1, isOn|isShift|isYearAfter)) {
		return reading{}, 0
	}
	if d.is(i-1, isThe) && j < d.stop && d.Tokens[j].Kind == WordToken && d.Tokens[j].Is(Upper) && d.Tokens[i].Is(Upper) {
		if u, _ := d.sense(j); !u.is(isPart | isMonth | isNoon | isDay) {
			return reading{}, 0
		}
	}
	return reading{point: point{weekday: s.weekday, grain: GrainDay}}, j
}

// monthDate reads what a month opens: "March 10, 2026", "March 2026", "March
// of last year", "March".
func (d *timeReader) monthDate(i int, s *sense, j, depth int) (reading, int) {
	x := reading{point: point{month: s.month, grain: GrainMonth}}
	k := d.fullStop(j)
	if d.dash(k) && d.joined(k) && d.joined(k+1) {
		if n, _ := d.number(k + 1); n > 0 {
			k++
		}
	}
	if n, w := d.number(k); w > 0 && w <= 2 && n >= 1 && n <= 31 && !d.clockAt(k) {
		next := k + 1
		if u, e := d.sense(next); u.is(isSuffix) && d.joined(next) {
			next = e
		}
		if !d.counts(next) {
			x.day, x.grain = int8(n), GrainDay
			if e := d.year(&x, next); e > 0 {
				next = e
			}
			return x, next
		}
	}
	if s, e := d.joinedDayYear(k); e > 0 {
		x.day, x.year, x.grain = s.day, s.year, GrainDay
		x.flags |= yearWritten
		return x, e
	}
	if n, e := d.dayWords(k); e > 0 && n >= 1 && n <= 31 {
		x.day, x.grain = int8(n), GrainDay // "March ten, 2026", "mai vingt-neuf"
		if y := d.year(&x, e); y > 0 {
			return x, y
		}
		if d.closes(e) {
			return x, e
		}
		x.day, x.grain = 0, GrainMonth
	}
	if e := d.year(&x, d.fullStop(j)); e > 0 {
		return x, e
	}
	if u, e := d.sense(j); u.is(isOf) { // "October of next year"
		if y, next := d.core(e, depth+1); next > 0 && y.form == 0 && y.grain == GrainYear && y.year != 0 {
			x.year = y.year
			return x, next
		}
	} else if u.is(isShift) && d.shiftAfter() {
		return d.shiftedMonth(s, int(u.shift)), e
	}
	if !d.monthAlone(i, s, j) {
		return reading{}, 0
	}
	if k > j && s.is(isDoubtful) {
		return x, k
	}
	return x, j
}

// dayWords reads a day of the month in words: "ten", "twenty-third".
func (d *timeReader) dayWords(i int) (n, next int) {
	if i >= d.stop || d.Tokens[i].Kind != WordToken {
		return 0, 0
	}
	if n, next := d.ordinalAt(i); next > 0 {
		return n, next
	}
	return d.cardinal(i)
}

// monthAlone tells whether a month without a figure beside it is meant as one.
func (d *timeReader) monthAlone(i int, s *sense, j int) bool {
	upper := d.Tokens[i].Is(Upper)
	if m := d.link(j, true); m > 0 && (upper || !s.is(isDoubtful)) {
		if u, _ := d.sense(m); u.is(isMonth) {
			return true
		}
	}
	after := d.is(i-1, isYearAfter|isShift|isEdge|isOf) || d.dash(i-1) && d.is(i-2, isEdge|isMonth)
	if s.is(isDoubtful) {
		return upper && after && !d.Language.file.DateArticle
	}
	if upper && d.Language.file.DateArticle && i > d.sentence().First && !d.Tokens[i].Is(Caps) {
		return false // a planet, a name: months are in lower case
	}
	if j < d.stop && d.Tokens[j].Kind == WordToken && d.Tokens[j].Is(Upper) && upper && !after {
		u, _ := d.sense(j)
		return u.kinds != 0 // "April Smith"
	}
	return true
}

// joinedDayYear reads "23,2026", which is one token when the space is missing.
func (d *timeReader) joinedDayYear(i int) (point, int) {
	if i < 0 || i >= d.stop || d.Tokens[i].Kind != NumberToken {
		return point{}, 0
	}
	s := d.String(i)
	c := len(s) - 5
	if c < 1 || c > 2 || s[c] != ',' {
		return point{}, 0
	}
	day, year := digitsOf(s[:c]), digitsOf(s[c+1:])
	if day < 1 || day > 31 || year < 1900 || year > 2100 {
		return point{}, 0
	}
	return point{day: int8(day), year: int16(year)}, i + 1
}

// digitsOf is the value of a few digits, -1 of anything else.
func digitsOf(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = 10*n + int(s[i]-'0')
	}
	if s == "" {
		return -1
	}
	return n
}

// year reads the year that may follow a day or month, after a comma or a word
// such as "de", and returns the token behind it, 0 when there is none.
func (d *timeReader) year(x *reading, j int) int {
	k := j
	if d.punct(k, ',') {
		k++
	} else if d.dash(k) && d.joined(k) && d.joined(k+1) {
		k++
	} else if u, e := d.sense(k); u.is(isOf) {
		k = e
		if u, e := d.sense(k); u.is(isThe) {
			k = e
		}
	}
	if u, e := d.sense(k); u.is(isUnit) && u.unit == GrainYear && k > j {
		k = e
	}
	if n, e := d.wordYear(k); e > 0 && (k > j || d.Tokens[max(j-1, 0)].Kind != WordToken || !d.is(j-1, isDoubtful)) {
		x.year = int16(n)
		x.flags |= yearWritten
		return e
	}
	n, w := d.number(k)
	if d.shortYear(k) {
		if n, w := d.number(k + 1); w == 2 {
			x.year = int16(century(n))
			x.flags |= yearWritten
			return k + 2
		}
	}
	if w != 4 || n < 1000 || n > 2999 || d.counts(k+1) {
		return 0
	}
	if d.joined(k+1) && d.Tokens[k+1].Kind == WordToken && !d.is(k+1, isPlural) {
		return 0
	}
	x.year = int16(n)
	x.flags |= yearWritten
	return k + 1
}

// wordYear reads a year in words: "two thousand and five", "nineteen ninety-six".
func (d *timeReader) wordYear(i int) (n, next int) {
	if i >= d.stop || d.Tokens[i].Kind != WordToken || d.Language.role(d.Tokens[i].Word)&roleNumber == 0 {
		return 0, 0
	}
	n, next = d.whole(i, true)
	if next > 0 && n >= 13 && n <= 20 {
		if m, e := d.cardinal(next); e > 0 && m >= 10 && m <= 99 && d.Tokens[next].Kind == WordToken {
			return 100*n + m, e
		}
	}
	if next == 0 || n < 1400 || n > 2100 || d.counted(next) {
		return 0, 0
	}
	return n, next
}

// shortYear tells whether an apostrophe opens a year of two digits at i.
func (d *timeReader) shortYear(i int) bool {
	if i < 0 || i >= d.stop || d.Tokens[i].Kind != PunctToken || !d.joined(i+1) {
		return false
	}
	switch d.String(i) {
	case "'", "’", "‘":
		return true
	}
	return false
}

// century is the year that two digits mean, from 1950 to 2049.
func century(n int) int {
	if n < 50 {
		return 2000 + n
	}
	return 1900 + n
}

// counts tells whether what stands at i is counted by the figure before it.
func (d *timeReader) counts(i int) bool {
	if i >= d.stop {
		return false
	}
	if d.is(i, isCounted) && !d.Tokens[i].Is(AfterLine) || d.punct(i, '%') {
		return true
	}
	return false
}

// clockAt tells whether the figure at i opens a time such as 10:15.
func (d *timeReader) clockAt(i int) bool {
	_, w := d.number(i + 2)
	return d.punct(i+1, ':') && d.joined(i+1) && d.joined(i+2) && w == 2
}

func (d *timeReader) shiftAfter() bool { return d.Language.file.ShiftAfter }

// shiftedWeekday is "last Monday", "lunes próximo": of the week before or after
// where the language counts by weeks, or else the nearest one.
func (d *timeReader) shiftedWeekday(i, next int, s *sense, shift int) reading {
	x := reading{point: point{weekday: s.weekday, grain: GrainDay}}
	if d.Date == 0 {
		return x
	}
	if shift == 0 && d.tense(i, next) != 0 {
		return x // "ce lundi" is the last or the next by tense
	}
	if d.Language.file.WeekShift {
		return d.weekdayIn(s.weekday, shift)
	}
	back := (d.Date.isoWeekday() - int(s.weekday) + 7) % 7
	switch {
	case shift < 0 && back == 0:
		x.on(d.Date - 7)
	case shift < 0:
		x.on(d.Date - Day(back))
	case shift > 0 && back == 0:
		x.on(d.Date + 7)
	case shift > 0:
		x.on(d.Date + Day(7-back))
	default:
		x.on(d.Date - Day(d.Date.isoWeekday()-int(s.weekday)))
	}
	return x
}

func (d *timeReader) shiftedMonth(s *sense, shift int) reading {
	x := reading{point: point{month: s.month, grain: GrainMonth}}
	if d.Date == 0 {
		return x
	}
	y, m, _ := d.Date.Date()
	if shift < 0 && int(s.month) >= int(m) {
		y--
	} else if shift > 0 && int(s.month) <= int(m) {
		y++
	}
	x.year = int16(y)
	return x
}
