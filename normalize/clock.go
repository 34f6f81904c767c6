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
		early := d.Source[d.Tokens[i].Start] == '0'
		if hours, _ := d.sense(i + 1); hours.is(isUnits) && hours.unit == GrainHour && (early || d.is(i-1, isAt)) {
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
		if bare && !short && d.lastsOf(k) {
			return p, 0, false // "après quatorze heures de débats"
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

// lastsOf tells whether what so many hours were of stands at j, and no day: "de débats".
func (d *timeReader) lastsOf(j int) bool {
	u, k := d.sense(j)
	if !u.is(isOf) || k >= d.stop || d.ofDay(j) {
		return false
	}
	t := d.Tokens[k]
	v, _ := d.sense(k)
	return v == &noSense && t.Kind == WordToken && !t.Is(Upper) && !d.Language.Is(t.Word, Determiner|Pronoun)
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
