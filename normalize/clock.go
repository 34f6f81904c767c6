package normalize

// clock reads a time of day at the token i: "6.10am", "10:15 p.m. local time",
// "1400 GMT", "15h30", "las 18.30". A bare figure is one only where a word
// such as "at" stands before it and the language writes so.
func (d *timeReader) clock(i int, bare bool) (point, int) {
	if i >= d.stop {
		return point{}, 0
	}
	if p, next := d.minutesPast(i); next > 0 {
		return p, next
	}
	if d.Tokens[i].Kind != NumberToken {
		return d.clockWords(i, bare)
	}
	if i > 0 && d.joined(i) && (d.Tokens[i-1].Kind == WordToken || d.punct(i-1, ':') || d.punct(i-1, '$')) {
		return point{}, 0
	}
	p, j, sure := d.clockFigure(i, bare)
	if j == 0 {
		return point{}, 0
	}
	return d.clockEnd(p, i, j, sure)
}

// clockFigure reads the hour and minute in digits, and tells whether they are
// surely a time.
func (d *timeReader) clockFigure(i int, bare bool) (p point, next int, sure bool) {
	p.flags = hasClock
	n, w := d.number(i)
	switch {
	case w == 0: // 6.10
		s := d.String(i)
		c := len(s) - 3
		if c < 1 || c > 2 || s[c] != '.' {
			return p, 0, false
		}
		h, m := digitsOf(s[:c]), digitsOf(s[c+1:])
		if h < 0 || h > 24 || m < 0 || m > 59 {
			return p, 0, false
		}
		u, _ := d.sense(i + 1)
		if v, _ := d.sense(i + 2); d.is(i-1, isAt) && u.is(isOn) && v.is(isWeekday) {
			bare = true // "at 5.13 on Monday"
		}
		return p.set(h, m), i + 1, bare || u.is(isHourMark) // "21.55 h"
	case w == 4:
		if n/100 > 24 || n%100 > 59 {
			return p, 0, false
		}
		hours, _ := d.sense(i + 1)
		early := d.Source[d.Tokens[i].Start] == '0'
		if hours.is(isUnits) && hours.unit == GrainHour && (early || d.is(i-1, isAt)) {
			return p.set(n/100, n%100), i + 2, true // "at 1400 hours"
		}
		return p.set(n/100, n%100), i + 1, early && (d.is(i-1, isAt|isFrom|isBetween|isTo|isAnd) || d.dash(i-1) && d.digitsAt(i-2) >= 100) && n%5 == 0
	case w > 2 || n > 24:
		return p, 0, false
	}
	j := i + 1
	if d.punct(j, ':') && d.joined(j) && d.joined(j+1) {
		m, w := d.number(j + 1)
		if w != 2 || m > 59 {
			return p, 0, false
		}
		j += 2
		p = p.set(n, m)
		if d.punct(j, ':') && d.joined(j) && d.joined(j+1) {
			if s, w := d.number(j + 1); w == 2 && s < 60 {
				p.second = int8(s)
				p.flags |= hasSecond
				j += 2
				if i > 0 && d.Tokens[i-1].Kind == WordToken && !d.is(i-1, isAt) {
					return p, 0, false // "a record of 2:17:18"
				}
			}
		}
		return p, j, true
	}
	p = p.set(n, 0)
	p.flags &^= hasMinute
	if u, k := d.sense(j); u.is(isHourMark) {
		short := d.Tokens[j].End-d.Tokens[j].Start == 1
		if m, w := d.number(k); w == 2 && m < 60 && (short || bare) && !d.Tokens[k].Is(AfterLine) {
			return p.set(n, m), k + 1, true
		}
		if m, e := d.cardinal(k); bare && e > 0 && d.Tokens[k].Kind == WordToken && m >= 1 && m <= 59 && (d.closes(e) || d.is(e, isOf)) {
			return p.set(n, m), e, true // "15 heures trente"
		}
		if bare {
			return p, k, n < 24 || d.is(i-2, isTo) // "las 24 horas del día"
		}
		if short {
			return p, k, n >= 13 && n < 24 && d.closes(k) && d.opensClause(i) // "15h : ouverture"
		}
	}
	return p, j, false
}

// set writes hour and minute.
func (p point) set(h, m int) point {
	p.minute = int16(h%24*60 + m)
	p.flags |= hasClock | hasMinute
	p.grain = GrainMinute
	return p
}

// clockEnd reads what follows the hour: "y media", "pm", "de la tarde", a zone.
func (d *timeReader) clockEnd(p point, i, j int, sure bool) (point, int) {
	if p.flags&hasMinute == 0 {
		p.grain = GrainHour
		if q, k := d.clockFraction(p, j); k > 0 {
			p, j = q, k
		}
	}
	h := int(p.minute) / 60
	u, k := d.sense(j)
	switch {
	case u.is(isOclock):
		j, sure = k, true
		u, k = d.sense(j)
	case u.is(isHourMark) && (sure || p.flags&hasMinute != 0):
		j = k
		u, k = d.sense(j)
	}
	switch {
	case u.is(isMeridiem) && d.joined(k) && d.Tokens[k].Kind != PunctToken:
		return point{}, 0 // "3am3ioYcY0KB"
	case u.is(isMeridiem) && h <= 12:
		p = p.half(int(u.minute))
		j, sure = k, true
		if q, k := d.clockFraction(p, j); p.flags&hasMinute == 0 && k > 0 {
			p, j = q, k // "las 8 pm menos cuarto"
		}
		if u, k := d.sense(j); u.is(isPart) && u.is(isClockPart) {
			j = k
		}
	case u.is(isMeridiem) && h < 24 && u.minute != 0 && p.flags&hasMinute != 0:
		j, sure = k, true // "17.40 pm"
	case u.is(isPart) && h <= 12 && u.is(isClockPart):
		half := 0
		if u.part >= partAfternoon && h >= 1 {
			half = 720
		}
		if u.part == partNight && (h < 5 || h == 12) {
			half = 0
		}
		p = p.half(half)
		j, sure = k, true
	}
	if q, k := d.zone(p, j); k > 0 {
		p, j, sure = q, k, true
	}
	if !sure && d.Language.file.BareHours && (d.closes(j) || d.ofDay(j)) && d.atHour(i, h) {
		sure = true // "a las 18"
	}
	if !sure {
		return point{}, 0
	}
	return p, j
}

// ofDay tells whether the day of the hour before it opens at j: "las siete del
// domingo".
func (d *timeReader) ofDay(j int) bool {
	u, k := d.sense(j)
	if !u.is(isOf) {
		return false
	}
	v, e := d.sense(k)
	if v.is(isShift) {
		v, _ = d.sense(e)
		return v.is(isWeekday)
	}
	return v.is(isWeekday|isDay) || d.dayWord(k)
}

const (
	partMidday    = 3 // MI
	partAfternoon = 4 // AF, and the codes behind it
	partNight     = 6
)

// half puts a time of the twelve-hour clock into its half of the day.
func (p point) half(minutes int) point {
	p.minute = p.minute%720 + int16(minutes)
	return p
}

// clockFraction reads "y media", "menos cuarto", "et demie" behind an hour.
func (d *timeReader) clockFraction(p point, j int) (point, int) {
	s, k := d.sense(j)
	sign := 0
	if !d.Language.file.BareHours {
		return p, 0 // "half past six" stands before the hour
	}
	switch {
	case s.is(isAndHalf): // "et demie"
		p = p.set(int(p.minute)/60, 30)
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

// clockWords reads "noon", and hours in words before "o'clock" and its like.
func (d *timeReader) clockWords(i int, bare bool) (point, int) {
	s, j := d.sense(i)
	if s.is(isNoon) {
		p := point{flags: hasClock}
		p = p.set(int(s.minute)/60, 0)
		p.flags, p.grain = hasClock, GrainHour
		if u, k := d.sense(j); u.is(isAndHalf) && d.Language.file.BareHours {
			return p.set(int(s.minute)/60, 30), k // "midi et demi"
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
	if u, e := d.sense(k); u.is(isHourMark) && (bare || d.partAfter(e) || d.minutesAfter(e)) {
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
