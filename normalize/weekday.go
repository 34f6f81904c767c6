package normalize

// weekdayDate reads what a weekday opens: "Monday, March 10, 2026", "Monday of
// next week", or the weekday alone. The weekday stays as stated.
func (d *timeReader) weekdayDate(i int, s *sense, j, depth int) (reading, int) {
	if d.dash(j) && d.joined(j) {
		if x, next := d.withWeekday(s, j, depth); next > 0 {
			return x, next
		}
		return d.bareWeekday(i, s, j)
	}
	if u, e := d.sense(j); u.is(isWeekdays) && u.part != 0 || u.is(isUnits) && !u.is(isUnit) && u.unit == GrainPart {
		part := u.part
		if u.is(isUnits) {
			part = partNight
		}
		return reading{typ: Set, point: point{weekday: s.weekday, part: part, grain: GrainPart}}, e // "Friday nights"
	}
	if x, next := d.withWeekday(s, j, depth); next > 0 {
		return x, next
	}
	if n := len(d.Mentions); n > 0 && d.Mentions[n-1].Last == i-1 && d.Mentions[n-1].Type == Set && d.Mentions[n-1].Timex.start.weekday != 0 && d.is(i-1, isAnd|isOr) {
		return reading{typ: Set, point: point{weekday: s.weekday, grain: GrainDay}}, j // "every Monday and Friday"
	}
	if x, next := d.dayOfWeekday(s, j); next > 0 {
		return x, next
	}
	if x, next := d.weekdayAway(s, j); next > 0 {
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
			return d.shiftedWeekday(i, next, s, int(u.shift), u.near), next
		}
	}
	return d.bareWeekday(i, s, j)
}

// withWeekday reads the date behind the weekday s, which ends before j.
func (d *timeReader) withWeekday(s *sense, j, depth int) (reading, int) {
	k := d.fullStop(j)
	if d.punct(k, ',') || d.dash(k) && d.joined(k) {
		k++
	}
	if u, next := d.sense(k); u.is(isThe) {
		k = next
	}
	if d.dayWord(k) && d.Language.file.DateArticle && k+1 < d.stop && d.Tokens[k+1].Kind == NumberToken {
		k++ // "el sábado día 28 de noviembre"
	}
	if k < d.stop {
		x, next := reading{}, 0
		if d.Tokens[k].Kind == NumberToken {
			if x, next = d.dayAndMonth(k); next == 0 {
				x, next = d.figureDate(k, depth+1)
			}
		} else if n, e := d.ordinalAt(k); e > 0 && n <= 31 {
			x, next = d.dayMonth(e-1, n, depth+1) // "Monday, the third of June"
		} else if u, n := d.sense(k); u.is(isMonth) {
			x, next = d.monthDate(k, u, n, depth+1)
		} else if u.is(isDay) && (!s.is(isDoubtful) || d.Tokens[j-1].Is(Upper)) { // but "sat yesterday"
			x, next = d.deictic(int(u.shift)), n
		}
		if next > 0 && x.form == 0 && x.typ == 0 && x.grain == GrainDay && x.day != 0 {
			x.weekday = s.weekday
			return x, next
		}
	}
	return reading{}, 0
}

// dayOfWeekday reads "Friday the 13th", "mardi 25": the day of the month on
// that weekday that is nearest to the day of the text.
func (d *timeReader) dayOfWeekday(s *sense, j int) (reading, int) {
	k, the := j, false
	if d.punct(k, ',') && d.dayWord(k+1) {
		k++
	}
	if d.is(k, isThe) && d.dayWord(k+1) {
		k++
	}
	if d.dayWord(k) && d.Language.file.DateArticle {
		k++ // "martes día 25"
	}
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
		if _, e := d.clock(next, false); e == 0 {
			return reading{}, 0
		}
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

// weekdayAway reads the weekday of a week that is some weeks away: "Monday two
// weeks from now", "lunes dentro de dos semanas", "lundi il y a deux semaines".
func (d *timeReader) weekdayAway(s *sense, j int) (reading, int) {
	u, k := d.sense(j)
	sign := 0
	switch {
	case u.is(isSince):
		sign = -1
	case u.is(isWithin):
		sign = 1
	default:
		k = j
	}
	f, next := d.lengthAt(k)
	if next == 0 || f.vague || d.Date == 0 || s.is(isDoubtful) {
		return reading{}, 0
	}
	v, _ := d.sense(f.last)
	n, ok := f.value.Whole()
	if !ok || n < 1 || n > 52 || v.unit != GrainWeek || v.times > 1 {
		return reading{}, 0
	}
	if sign == 0 {
		switch w, e := d.sense(next); {
		case w.is(isHence):
			sign, next = 1, e
		case w.is(isAgo):
			sign, next = -1, e
		default:
			return reading{}, 0
		}
	}
	return d.weekdayIn(s.weekday, sign*int(n)), next
}

// dayListed is the day of the mention that "and", "or" or a comma joins to the
// one that opens at the token first.
func (d *timeReader) dayListed(first int) Day {
	n := len(d.Mentions)
	if n == 0 || !d.is(first-1, isAnd|isOr) && !d.punct(first-1, ',') {
		return 0
	}
	if m := &d.Mentions[n-1]; m.Last == first-1 && m.Timex.form == pointForm && m.From == m.To && m.First >= d.sentence().First {
		return m.From
	}
	return 0
}

// namedDay reads the weekday that names the day x of "today" or its like
// beside it, "hier lundi", "yesterday (Monday)", where it is the right one.
func (d *timeReader) namedDay(x reading, j int) (reading, int) {
	k, end := j, byte(0)
	switch {
	case d.punct(k, '('):
		k, end = k+1, ')'
	case d.punct(k, ','):
		k, end = k+1, ','
	}
	s, next := d.sense(k)
	if !s.is(isWeekday) || s.is(isDoubtful) || end != 0 && !d.punct(next, end) {
		return x, j
	}
	from, _ := x.days()
	if from == 0 || from.isoWeekday() != int(s.weekday) || next < d.stop && d.Tokens[next].Kind == NumberToken {
		return x, j
	}
	if end == ')' {
		next++
	}
	x.weekday = s.weekday
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

// shiftedWeekday is "last Monday", "lunes próximo": of the week before or after
// where the language counts by weeks, or else the nearest one, as "coming" is
// everywhere.
func (d *timeReader) shiftedWeekday(i, next int, s *sense, shift int, near bool) reading {
	x := reading{point: point{weekday: s.weekday, grain: GrainDay}}
	if d.Date == 0 {
		return x
	}
	if shift == 0 && d.tense(i, next) != 0 {
		return x // "ce lundi" is the last or the next by tense
	}
	if d.Language.file.WeekShift && !near {
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
