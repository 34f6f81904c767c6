package normalize

// clockStretch reads "from 3 to 5 pm", "9-10.30am", "de 14h à 16h", "entre las
// 10 y las 11:30". Hours that nothing marks as such are ones where a day stands
// beside them, as the day before i does: "between 3 and 8 last night".
func (d *timeReader) clockStretch(i int, before *reading) (reading, int) {
	j := i
	s, k := d.sense(i)
	between, opened := s.is(isBetween), false
	if s.is(isFrom | isBetween) {
		j, opened = k, true
	} else if d.Tokens[i].Kind != NumberToken && !(s.is(isAt) && s.is(isThe)) {
		return reading{}, 0
	}
	bare := d.Language.file.BareHours
	at := false
	if u, e := d.sense(j); u.is(isAt) && bare {
		j, at = e, true
	}
	if j >= d.stop || d.Tokens[j].Kind != NumberToken && d.Language.role(d.Tokens[j].Word)&roleNumber == 0 {
		return reading{}, 0
	}
	a, k := d.clock(j, at || opened && bare)
	sure := k > 0
	if !sure {
		n, e := d.cardinal(j)
		if e == 0 || n > 24 || n < 0 {
			return reading{}, 0
		}
		a, k = point{}.set(n, 0), e
		a.flags &^= hasMinute
		a.grain = GrainHour
		if !opened && !d.dash(k) {
			if v, _ := d.sense(k); !v.is(isTo) {
				return reading{}, 0
			}
		}
	}
	m := d.link(k, between)
	if m == 0 {
		return reading{}, 0
	}
	at = at && bare
	if u, e := d.sense(m); u.is(isAt) && bare && u != s {
		m, at = e, true
	} else if u.is(isThe) && bare {
		m = e
	}
	b, next := d.clock(m, at || sure && opened && bare)
	if next == 0 && !sure {
		return d.bareHours(a, m, opened, at, before)
	}
	if next == 0 {
		n, e := d.cardinal(m)
		if !sure || e == 0 || n > 24 || !opened || d.counts(e) {
			return reading{}, 0
		}
		if u, _ := d.sense(e); u.is(isUnit | isUnits | isMonth) {
			return reading{}, 0
		}
		b, next = point{}.set(n, 0), e
		b.flags &^= hasMinute
		b.grain = GrainHour
	}
	if !d.stated(j, k) && d.stated(m, next) && a.minute < 780 && a.minute%720 < b.minute%720 && b.minute >= 720 {
		a.minute = a.minute%720 + 720 // "3 to 5 pm"
	}
	if d.stated(j, k) && !d.stated(m, next) && b.minute < a.minute && b.minute < 720 {
		b.minute += 720
	}
	if !d.Language.file.BareHours && !d.stated(j, k) && !d.stated(m, next) && b.minute <= a.minute && b.minute < 720 && a.minute < 780 {
		b.minute += 720 // "from 10:30 to 3"
	}
	return reading{form: stretchForm, typ: Time, point: a, end: b}, next
}

// bareHours reads the second of two hours, of which a is the first, that only
// the day beside them tells from other figures.
func (d *timeReader) bareHours(a point, m int, opened, at bool, before *reading) (reading, int) {
	n, e := d.cardinal(m)
	if e == 0 || n < 1 || n > 24 || a.minute < 60 || d.counts(e) || d.joined(e) && e < d.stop && d.Tokens[e].Kind != PunctToken || d.dash(e) {
		return reading{}, 0
	}
	b := point{}.set(n, 0)
	b.flags &^= hasMinute
	b.grain = GrainHour
	if b.minute <= a.minute && b.minute < 720 {
		b.minute += 720
	}
	x := reading{form: stretchForm, typ: Time, point: a, end: b}
	if at && opened && d.closes(e) {
		return x, e // "entre las 3 y las 8"
	}
	if a.minute > 720 || n > 12 {
		return reading{}, 0
	}
	if d.moves(m) {
		return reading{}, 0 // "rose from 5 to 6 on Monday"
	}
	if before != nil {
		ahead := false
		if from, _ := before.days(); !opened && from > d.Date { // but "won on Sunday 3-2"
			ahead = true
		}
		if before.grain > GrainDay || before.typ != 0 || !d.closes(e) || !opened && !ahead {
			return reading{}, 0
		}
		return x, e
	}
	u, _ := d.sense(e)
	v, _ := d.sense(e + 1)
	switch {
	case opened && u.is(isDay|isDayPart):
		return x, e
	case u.is(isShift) && (v.is(isWeekday) && u.shift > 0 || opened && v.is(isPart)):
		return x, e
	}
	return reading{}, 0
}

// stated tells whether the tokens [i, j) say which half of the day is meant.
func (d *timeReader) stated(i, j int) bool {
	for ; i < j; i++ {
		if u, _ := d.sense(i); u.is(isMeridiem | isClockPart | isNoon) {
			return true
		}
	}
	return false
}
