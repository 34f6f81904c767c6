package normalize

// clockStretch reads "from 3 to 5 pm", "9-10.30am", "de 14h à 16h", "entre las
// 10 y las 11:30".
func (d *timeReader) clockStretch(i int) (reading, int) {
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

// stated tells whether the tokens [i, j) say which half of the day is meant.
func (d *timeReader) stated(i, j int) bool {
	for ; i < j; i++ {
		if u, _ := d.sense(i); u.is(isMeridiem | isClockPart | isNoon) {
			return true
		}
	}
	return false
}
