package normalize

// partOf reads "the morning of March 3", or a part of the day alone.
func (d *timeReader) partOf(i int, s *sense, j, depth int) (reading, int) {
	x := reading{point: point{grain: GrainPart, part: s.part}}
	if u, e := d.sense(j); u.is(isOf | isOn) {
		if y, next := d.core(e, depth+1); next > 0 && y.form == 0 && y.typ == 0 && y.grain == GrainDay && y.edge == 0 {
			x.year, x.month, x.day, x.weekday = y.year, y.month, y.day, y.weekday
			x.flags = y.flags
			if u, k := d.sense(next); x.weekday != 0 && u.is(isTo) { // "dans la nuit de samedi à dimanche"
				if v, _ := d.sense(k); v.is(isThe) {
					k++
				}
				if v, e := d.sense(k); v.is(isWeekday) && v.weekday == x.weekday%7+1 {
					x.overnight, next = true, e
				}
			}
			if z, e := d.through(y, next); x.weekday == 0 && e > next && z.form == stretchForm && z.end.day == z.day+1 && z.end.month == z.month {
				x.overnight, next = true, e // "the night of March 3-4"
			}
			return d.samePart(x, next)
		}
		if y, next := d.sharedMonth(e, false); next > 0 && y.end.day == y.day+1 { // "dans la nuit du 5 au 6 mars"
			x.year, x.month, x.day, x.flags, x.overnight = y.year, y.month, y.day, y.flags, true
			return x, next
		}
	}
	if u, e := d.sense(j); u.is(isOf) && j-i > 1 { // "the early hours of the morning"
		if v, k := d.sense(e); v.is(isThe) {
			e = k
		}
		if y, next := d.samePart(x, e); next > e {
			return y, next
		}
		if !u.is(isIn) {
			return reading{}, 0 // "à l'aube de la révolution"
		}
	}
	if s.is(isDoubtful) {
		return reading{}, 0 // "las primeras horas" of what goes on
	}
	if !d.is(i-1, isThe|isOf|isAt|isOn|isYearAfter|isEdge) && j-i == 1 {
		return reading{}, 0
	}
	if d.is(i-1, isThe) && i-2 >= d.sentence().First && !d.is(i-2, isOf|isAt|isOn|isYearAfter|isEdge|isFrom) && !(d.is(i-2, isTo) && s.part == partMidday) || d.named(i, j) {
		return reading{}, 0 // "ended the night with"
	}
	return x, j
}

// samePart takes in the part of the day that repeats the one in x: "the early
// hours of Tuesday morning".
func (d *timeReader) samePart(x reading, j int) (reading, int) {
	if u, e := d.sense(j); u.is(isPart) && !u.is(isUnit|isUnits) && u.part == x.part {
		return x, e
	}
	return x, j
}

// onePart reads a part of some day: "one morning", "una mañana", "un soir".
func (d *timeReader) onePart(i int, s *sense, j int) (reading, int) {
	if s.is(isSome) || s.is(isOne) != d.Language.file.DateArticle {
		return reading{}, 0 // "a morning session"
	}
	u, next := d.sense(j)
	if !u.is(isPart) || u.is(isUnit|isUnits) || next != j+1 || d.Tokens[j].Is(Upper) {
		return reading{}, 0
	}
	if m, k := d.match(&d.Language.lex.cardinals, i); !s.is(isOne) && (k != 1 || d.Language.lex.numerals[m].value != 1) {
		return reading{}, 0
	}
	if v, _ := d.sense(next); !d.closes(next) && !v.is(isShift|isOf) && d.verb(next, i) == 0 && !d.Language.Is(d.wordAt(next), Pronoun) {
		return reading{}, 0
	}
	return reading{point: point{grain: GrainPart, part: u.part}}, next
}

// dayBehind reads the day behind a time or a stretch of times: "3 to 5 pm on
// Monday".
func (d *timeReader) dayBehind(x reading, j int) (reading, int) {
	k := j
	if u, e := d.sense(k); u.is(isOn | isOf) {
		k = e
	}
	if u, e := d.sense(k); u.is(isThe) {
		k = e
	}
	if k >= d.stop || d.Tokens[k].Kind == NumberToken && k == j {
		return x, j
	}
	y, next := d.core(k, 2)
	if next == 0 && k > j && d.dayWord(k) && d.Language.file.DateArticle {
		y, next = d.bareDay(k + 1) // "las 6 de la mañana del día 3"
	}
	if next > 0 && y.form == 0 && (y.typ == 0 || y.typ == Set && y.weekday != 0) && (y.grain == GrainDay || y.grain == GrainPart) && y.flags&hasClock == 0 && y.edge == 0 &&
		(y.day != 0 || y.weekday != 0) {
		if u, e := d.sense(next); y.grain == GrainDay && y.typ == 0 && u.is(isPart) && !u.is(isUnits) && (e == next+1 || x.minute < 720) {
			y.grain, y.part, next = GrainPart, u.part, e // "11:36 Tuesday morning"
		}
		return x.onDay(&y), next
	}
	return x, j
}

// timeOf reads a time of day that may have its day behind it: "12:00 UTC
// Monday", "6pm on Friday", "las 12:00 del lunes".
func (d *timeReader) timeOf(i int, bare bool) (reading, int) {
	p, j := d.clock(i, bare)
	if j == 0 && (d.is(i-1, isAt) || d.is(i-1, isRelation)) && !d.Language.file.BareHours {
		n, e := d.cardinal(i) // "at 8 tonight", "at ten on Friday night"
		if e == 0 || n < 1 || n > 12 {
			return reading{}, 0
		}
		p = point{}.set(n, 0)
		p.flags &^= hasMinute
		p.grain = GrainHour
		if x, next := d.dayBehind(reading{point: p}, e); next > e && d.partIn(e, next) {
			return x, next
		}
	}
	if j == 0 {
		return reading{}, 0
	}
	return d.dayBehind(reading{point: p}, j)
}

// partIn tells whether the tokens [i, j) name a part of a day.
func (d *timeReader) partIn(i, j int) bool {
	for ; i < j; i++ {
		if u, _ := d.sense(i); u.is(isPart | isDayPart) {
			return true
		}
	}
	return false
}

// onDay gives a time its day.
func (x reading) onDay(y *reading) reading {
	if y.grain == GrainPart && x.minute < 720 && y.part >= partAfternoon && x.minute >= 60 && !(y.part == partNight && x.minute < 300) {
		x.minute += 720 // "Friday evening at 7"
	}
	x.year, x.month, x.day, x.weekday = y.year, y.month, y.day, y.weekday
	x.flags |= y.flags & yearWritten
	if y.typ == Set {
		x.typ = Set
	}
	if x.form == stretchForm {
		x.end.year, x.end.month, x.end.day, x.end.weekday = y.year, y.month, y.day, y.weekday
		if y.grain == GrainPart && x.end.minute < x.minute && x.end.minute < 720 {
			x.end.minute += 720
		}
	}
	return x
}

// halfDays are the parts of a day that am and pm alone name.
var halfDays = [2]int8{2, partAfternoon}

// withTime reads the time of day behind a date: "Monday morning", "Monday at
// 6.10am".
func (d *timeReader) withTime(x reading, next int) (reading, int) {
	if x.form != 0 || x.typ != 0 && (x.typ != Set || x.weekday == 0) || x.edge != 0 && x.grain > GrainDay || x.flags&hasClock != 0 || x.grain != GrainDay && x.grain != GrainPart {
		return x, next
	}
	if x.day == 0 && x.weekday == 0 {
		if x.grain != GrainPart {
			return x, next
		}
		return d.partClock(x, next) // "in the morning at 7"
	}
	if x.grain == GrainDay {
		u, e := d.sense(next)
		if !u.is(isPart) && u.is(isOn|isAt) {
			u, e = d.sense(e)
		}
		switch {
		case u.is(isPart) && !u.is(isUnits):
			x.grain, x.part = GrainPart, u.part
			next = e
		case u.is(isMeridiem) && e == next+1 && !d.Tokens[next].Is(Caps): // "today pm"
			x.grain, x.part = GrainPart, halfDays[u.minute/720]
			next = e
		}
	}
	if u, e := d.sense(next); x.grain == GrainPart && x.weekday != 0 && x.day == 0 && x.typ == 0 && d.Date != 0 {
		if u.is(isOf) {
			if u, e = d.sense(e); u.is(isThe) {
				u, e = d.sense(e)
			}
		}
		if v, end := d.weekShift(u, e); end > 0 {
			y := d.weekdayIn(x.weekday, v) // "Wednesday evening next week"
			x.year, x.month, x.day, next = y.year, y.month, y.day, end
		}
	}
	k := next
	if d.punct(k, ',') {
		k++
	}
	if k < d.stop && (k == next || !d.Tokens[k].Is(AfterLine)) {
		if y, e := d.clockStretch(k, &x); e > 0 {
			return y.onDay(&x), e
		}
	}
	bare := false
	if u, e := d.sense(k); u.is(isTo) && d.is(e, isAt) {
		k = e // "a las"
	}
	if u, e := d.sense(k); u.is(isAt) {
		k, bare = e, d.Language.file.BareHours
	}
	if k >= d.stop || k > next && d.Tokens[k].Is(AfterLine) {
		return x, next
	}
	if p, e := d.clock(k, bare); e > 0 {
		y := reading{point: p}
		y = y.onDay(&x)
		if n, w := d.number(e); w == 4 && n >= 1900 && n <= 2059 && y.flags&yearWritten == 0 && p.flags&hasSecond != 0 && x.month != 0 {
			y.year, e = int16(n), e+1 // "Oct 26 15:50:06 2016"
			y.flags |= yearWritten
		}
		return y, e
	}
	if u, _ := d.sense(next); x.grain == GrainPart && u.is(isAt) && k > next { // "last night at 8"
		if p, e := d.hourAlone(k); e > 0 {
			y := reading{point: p}
			return y.onDay(&x), e
		}
	}
	return x, next
}

// partClock reads the time that narrows a part of a day: "in the morning at 7",
// "por la tarde a las siete".
func (d *timeReader) partClock(x reading, next int) (reading, int) {
	k := next
	if u, e := d.sense(k); u.is(isTo) && d.is(e, isAt) {
		k = e
	}
	u, e := d.sense(k)
	if !u.is(isAt) || x.part == 0 {
		return x, next
	}
	p, end := d.clock(e, d.Language.file.BareHours)
	if end == 0 {
		p, end = d.hourAlone(e)
	}
	if end == 0 || p.minute >= 780 {
		return x, next
	}
	y := reading{point: p}
	return y.onDay(&x), end
}

// hourAlone reads a bare hour behind "at".
func (d *timeReader) hourAlone(k int) (point, int) {
	n, e := d.cardinal(k)
	if e == 0 || n < 1 || n > 12 || !d.closes(e) || d.counts(e) {
		return point{}, 0
	}
	p := point{}.set(n, 0)
	p.flags &^= hasMinute
	p.grain = GrainHour
	return p, e
}

// weekShift returns how many weeks "next week" and its like are away: u is the
// first word and e the token behind it.
func (d *timeReader) weekShift(u *sense, e int) (shift, next int) {
	v, k := d.sense(e)
	if u.is(isUnit) && d.shiftAfter() {
		u, v = v, u
	}
	if !u.is(isShift) || !v.is(isUnit) || v.unit != GrainWeek || v.times > 1 {
		return 0, 0
	}
	return int(u.shift), k
}

// ownDay gives a time of day without a date the day that its sentence named
// before it, not far away: a table without full stops is one long sentence.
func (d *timeReader) ownDay(p *point, first int) {
	const far = 16
	s := d.sentence()
	for i := len(d.Mentions) - 1; i >= max(0, len(d.Mentions)-far); i-- {
		m := &d.Mentions[i]
		if m.First < s.First || m.First >= first {
			return
		}
		if (m.Type == Date || m.Type == Time) && m.Timex.form == pointForm && m.Timex.start.day != 0 {
			q := m.Timex.start
			p.year, p.month, p.day = q.year, q.month, q.day
			return
		}
	}
}
