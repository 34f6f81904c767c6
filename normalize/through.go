package normalize

// stretch reads "from March to May", "between 2014 and 2016", "del 3 al 5 de
// enero".
func (d *timeReader) stretch(i int) (reading, int) {
	s, j := d.sense(i)
	between := s.is(isBetween)
	if d.is(j-1, isBetween) {
		between = true
	}
	if u, k := d.sense(j); u.is(isThe) {
		j = k
	}
	if x, next := d.sharedMonth(j, between); next > 0 {
		return x, next
	}
	x, k := d.end(j)
	if k == 0 {
		return reading{}, 0
	}
	m := d.link(k, between)
	if m == 0 {
		return reading{}, 0
	}
	return d.toEnd(x, m)
}

// through reads what may follow a date that opens a stretch without "from":
// "March 10-12", "June to August", "2014-2018".
func (d *timeReader) through(x reading, next int) (reading, int) {
	if x.form != 0 || x.typ != 0 || x.flags&hasClock != 0 || x.edge != 0 || x.lead != 0 {
		return x, next
	}
	m := d.link(next, false)
	if m == 0 {
		return x, next
	}
	switch x.grain {
	case GrainDay, GrainMonth, GrainYear, GrainQuarter:
	default:
		return x, next
	}
	if x.day == 0 && x.weekday == 0 && x.month == 0 && x.year == 0 {
		return x, next
	}
	if x.grain == GrainYear {
		if n, w := d.number(m); w == 2 && n > int(x.year)%100 && d.dash(next) && d.joined(m) && d.joined(next) {
			x.form, x.end = stretchForm, point{year: x.year - x.year%100 + int16(n), grain: GrainYear, flags: yearWritten}
			return x, m + 1 // "the 2008-09 season"
		}
	}
	if y, e := d.toEnd(x, m); e > 0 && (d.dash(next) || y.end.grain == y.grain || x.flags&y.end.flags&yearWritten != 0 && y.end.year > x.year) {
		return y, e
	}
	return x, next
}

// link returns the token behind the word or dash that joins the two ends of a
// stretch at i, 0 when there is none.
func (d *timeReader) link(i int, between bool) int {
	if i >= d.stop {
		return 0
	}
	if d.dash(i) {
		if i+1 < d.stop && d.joined(i) != d.joined(i+1) {
			return 0
		}
		return i + 1
	}
	u, k := d.sense(i)
	if between && u.is(isAnd) || u.is(isTo) {
		if d.Tokens[i].Flags&AfterBlank != 0 {
			return 0
		}
		return k
	}
	return 0
}

// toEnd reads the end of a stretch that begins with x at the token m.
func (d *timeReader) toEnd(x reading, m int) (reading, int) {
	if u, k := d.sense(m); u.is(isThe) && k < d.stop {
		m = k
	}
	// "March 10 to 12, 2026"
	if n, w := d.number(m); x.grain == GrainDay && x.day != 0 && x.month != 0 && w > 0 && w <= 2 && n > int(x.day) && n <= 31 && !d.clockAt(m) {
		y, next := d.dayMonth(m, n, 1)
		if next == 0 {
			e := m + 1
			if u, k := d.sense(e); d.joined(e) && u.is(isSuffix) {
				e = k
			}
			v, _ := d.sense(e)
			if d.joined(e) && (d.dash(e) || d.punct(e, '/')) {
				return d.toDate(x, m)
			}
			if d.counts(e) || v.is(isUnits|isMeridiem|isHourMark) || d.joined(e) && e < d.stop && d.Tokens[e].Kind == WordToken {
				return reading{}, 0
			}
			y, next = reading{point: x.point}, e
			y.day = int8(n)
			if x.flags&yearWritten == 0 {
				if k := d.year(&y, e); k > 0 {
					next = k
				}
			}
		}
		x.form, x.end = stretchForm, y.point
		return x, next
	}
	return d.toDate(x, m)
}

// toDate reads a whole date as the end of a stretch that begins with x.
func (d *timeReader) toDate(x reading, m int) (reading, int) {
	y, next := d.end(m)
	if next == 0 || !x.spans(&y) {
		return reading{}, 0
	}
	if y.form == presentForm {
		if d.Date == 0 {
			return reading{}, 0
		}
		y = reading{point: pointOf(d.Date)}
	}
	x.form, x.end, x.last, x.typ = stretchForm, y.point, y.edge, Date
	return x, next
}

// sharedMonth reads "3 al 5 de enero", "3 and 12 September": the first end has
// its month from the second.
func (d *timeReader) sharedMonth(j int, between bool) (reading, int) {
	n, k := d.cardinal(j)
	if k == 0 || n < 1 || n > 31 {
		return reading{}, 0
	}
	if u, e := d.sense(k); d.joined(k) && u.is(isSuffix) {
		k = e
	}
	m := d.link(k, between)
	if m == 0 {
		return reading{}, 0
	}
	if u, e := d.sense(m); u.is(isThe) {
		m = e
	}
	n2, e := d.cardinal(m)
	if e == 0 || n2 <= n || n2 > 31 {
		return reading{}, 0
	}
	y, next := d.dayMonth(e-1, n2, 1)
	if next == 0 {
		return reading{}, 0
	}
	x := reading{form: stretchForm, point: y.point, end: y.point}
	x.day = int8(n)
	return x, next
}

// end reads one end of a stretch.
func (d *timeReader) end(i int) (reading, int) {
	if u, k := d.sense(i); u.is(isThe) {
		i = k
	}
	if i >= d.stop {
		return reading{}, 0
	}
	if n, w := d.number(i); w == 4 && n >= 1400 && n <= 2100 && !d.counted(i+1) && !(d.joined(i+1) && !d.dash(i+1) && d.Tokens[i+1].Kind != PunctToken) {
		return reading{point: point{year: int16(n), grain: GrainYear, flags: yearWritten}}, i + 1
	}
	if x, next := d.core(i, 1); next > 0 {
		return x, next
	}
	x, next := d.dayAndMonth(i) // "del 01/10 al 07/11"
	if next > 0 {
		if e := d.year(&x, next); e > 0 && d.punct(next, ',') {
			next = e
		}
	}
	return x, next
}

// spans tells whether a stretch can run from x to y.
func (x *reading) spans(y *reading) bool {
	if x.form != 0 || x.typ != 0 || y.typ != 0 || y.form != 0 && y.form != presentForm {
		return false
	}
	if y.form == presentForm {
		return x.grain >= GrainDay && x.year != 0
	}
	if x.flags&hasClock != 0 || y.flags&hasClock != 0 || x.grain < GrainDay || y.grain < GrainDay || x.day != 0 && x.month == 0 || y.day != 0 && y.month == 0 {
		return false
	}
	if x.weekday != 0 && x.day == 0 {
		return y.weekday != 0 || y.day != 0
	}
	if x.grain == y.grain {
		if x.year != 0 && y.year != 0 && x.grain == GrainYear {
			return x.year < y.year
		}
		return true
	}
	return y.year != 0 && x.grain <= GrainYear && y.grain <= GrainYear
}
