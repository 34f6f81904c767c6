package normalize

// clockFraction reads "y media", "menos cuarto", "et demie" behind an hour.
func (d *timeReader) clockFraction(p point, j int) (point, int) {
	s, k := d.sense(j)
	sign := 0
	if !d.Language.file.BareHours {
		return p, 0 // "half past six" stands before the hour
	}
	switch {
	case s.is(isAndHalf): // "et demie"
		p = p.set(int(p.minute)/60, s.minutes())
		return p, k
	case s.is(isPlus):
		sign = 1
	case s.is(isMinus):
		sign = -1
	default:
		return p, 0
	}
	u, next := d.sense(k)
	if u.is(isThe) {
		u, next = d.sense(next)
	}
	n := 0
	switch {
	case u.is(isClockHalf):
		n = 30
	case u.is(isClockQuarter):
		n = 15
	default:
		var e int
		if n, e = d.cardinal(k); e == 0 || n < 1 || n > 59 || d.counts(e) || d.Tokens[k].Kind == NumberToken && (!d.closes(e) || d.is(e, isOf)) {
			return p, 0
		}
		if u, _ := d.sense(e); u.is(isHourMark) {
			return p, 0 // "entre sept et neuf heures"
		}
		if u, f := d.sense(e); u.is(isUnit | isUnits) {
			if e = f; u.unit != GrainMinute {
				return p, 0
			}
		}
		next = e
	}
	m := (int(p.minute) + sign*n + 1440) % 1440
	return p.set(m/60, m%60), next
}

// minutes is what "et demie" and "et quart" add to an hour.
func (s *sense) minutes() int {
	n, _ := s.more.Mul(Int(60)).Whole()
	return int(n)
}

// clockWords reads "noon", and hours in words before "o'clock" and its like.
func (d *timeReader) clockWords(i int, bare bool) (point, int) {
	s, j := d.sense(i)
	if s.is(isNoon) {
		p := point{flags: hasClock}
		p = p.set(int(s.minute)/60, 0)
		p.flags, p.grain = hasClock, GrainHour
		if u, k := d.sense(j); u.is(isAndHalf) && d.Language.file.BareHours {
			return p.set(int(s.minute)/60, u.minutes()), k // "midi et demi"
		}
		if q, k := d.zone(p, j); k > 0 {
			return q, k
		}
		return p, j
	}
	if s.is(isClockHalf | isClockQuarter) { // "half past six", "quarter to nine"
		u, k := d.sense(j)
		n, next := d.cardinal(k)
		if !u.is(isPlus|isMinus) || next == 0 || n < 1 || n > 12 || d.counts(next) || s.is(isClockHalf) && !u.is(isPlus) {
			return point{}, 0
		}
		m := 30
		if s.is(isClockQuarter) {
			m = 15
		}
		if m += 60 * n; u.is(isMinus) {
			m -= 30
		}
		return d.clockEnd(point{}.set(m/60, m%60), i, next, true)
	}
	n, k := d.cardinal(i)
	half := false
	if d.oneHour(i) {
		n, k = 1, j
	}
	if k == 0 {
		// "seis y media" is one figure
		f, ok := d.readFigure(i, true)
		if !ok || f.digits || f.value.Exp != -1 || f.value.Coef%10 != 5 || f.value.Coef < 10 || f.last > d.stop || !bare {
			return point{}, 0
		}
		n, k, half = int(f.value.Coef/10), f.last, true
	}
	if n < 0 || n > 24 {
		return point{}, 0
	}
	p := point{flags: hasClock}
	if p = p.set(n, 0); half {
		p = p.set(n, 30)
		return d.clockEnd(p, i, k, true)
	}
	p.flags &^= hasMinute
	sure := false
	if u, e := d.sense(k); u.is(isHourMark) && d.lastsOf(e) {
		return point{}, 0 // "après quatorze heures de débats"
	} else if u.is(isHourMark) && (bare || d.partAfter(e) || d.minutesAfter(e)) {
		k, sure = e, true
	} else if q, e := d.spoken(i, n, k); e > 0 {
		return d.clockEnd(q, i, e, true)
	}
	if q, e := d.clockFraction(p, k); e > 0 {
		p.grain = q.grain
		return d.clockEnd(q, i, e, bare || sure)
	}
	if m, e := d.cardinal(k); sure && e > 0 && m >= 5 && m <= 59 { // "dix heures trente"
		if u, f := d.sense(e); u.is(isUnits) && u.unit == GrainMinute {
			e = f
		} else if !d.closes(e) && !u.is(isClockPart) {
			return d.clockEnd(p, i, k, sure)
		}
		return d.clockEnd(p.set(n, m), i, e, true)
	}
	return d.clockEnd(p, i, k, sure)
}
