package normalize

// ordinalUnit reads what an ordinal opens: "first quarter of 2009", "last week
// of March", "21st century", "third quarter".
func (d *timeReader) ordinalUnit(n, j, depth int) (reading, int) {
	if d.dash(j) && d.joined(j) {
		j++
	}
	u, next := d.sense(j)
	if !u.is(isUnit) {
		return reading{}, 0
	}
	x := reading{}
	switch u.unit {
	case GrainCentury:
		if n < 1 || n > 30 {
			return x, 0
		}
		x.point = point{year: int16(100 * (n - 1)), grain: GrainCentury, flags: yearWritten}
		return x, next
	case GrainQuarter, GrainHalf:
		most := 4
		if u.unit == GrainHalf {
			most = 2
		}
		if n < 0 {
			n = most
		}
		if n < 1 || n > most {
			return x, 0
		}
		x.point = point{part: int8(n), grain: u.unit}
		if y, e := d.ofYear(next, depth); e > 0 {
			x.year, x.flags = y.year, y.flags
			return x, e
		}
		if u.unit == GrainHalf {
			return reading{}, 0
		}
		return x, next
	case GrainWeek, GrainDay, GrainWeekend, GrainMonth:
		of, k := d.sense(next)
		if !of.is(isOf) {
			return reading{}, 0
		}
		y, e := d.core(k, depth+1)
		if e == 0 || y.form != 0 || y.grain <= GrainDay || y.typ != 0 {
			return reading{}, 0
		}
		d.resolve(&y.point, k, e)
		from, to := y.days()
		if from == 0 {
			return reading{}, 0
		}
		at := from.plus(n-1, u.unit)
		if n < 0 {
			at = to
		}
		if at > to {
			return reading{}, 0
		}
		x.point = d.unitPoint(at, u.unit)
		return x, e
	}
	return x, 0
}

// ofYear reads "of 2009", "of last year", "2009" behind a quarter or season.
func (d *timeReader) ofYear(j, depth int) (point, int) {
	var x reading
	if e := d.year(&x, j); e > 0 {
		return x.point, e
	}
	k := j
	if u, e := d.sense(j); u.is(isOf) {
		k = e
	}
	u, _ := d.sense(k)
	if k == j && !u.is(isShift) {
		return point{}, 0
	}
	if y, e := d.core(k, depth+1); e > 0 && y.form == 0 && y.grain == GrainYear && y.year != 0 {
		return y.point, e
	}
	return point{}, 0
}

// season reads "spring 2026", "the summer of 2025", "spring".
func (d *timeReader) season(i int, s *sense, j int) (reading, int) {
	x := reading{point: point{part: s.season, grain: GrainSeason}}
	if y, e := d.ofYear(j, 1); e > 0 {
		x.year, x.flags = y.year, y.flags
		return x, e
	}
	if s.is(isDoubtful) {
		if !d.is(i-1, isThe|isOf|isShift|isEdge) && d.relationBefore(i) == 0 || d.is(j, isOf) {
			return reading{}, 0 // "continued to fall", "the fall of the city"
		}
	}
	return x, j
}

// every reads "every Friday", "each year", "every two weeks".
func (d *timeReader) every(j int) (reading, int) {
	n := int32(1)
	if v, k := d.cardinal(j); k > 0 && v > 0 && v < 1000 {
		n = int32(v)
		j = k
	}
	u, next := d.sense(j)
	switch {
	case u.is(isWeekday) && n == 1:
		return reading{typ: Set, point: point{weekday: u.weekday, grain: GrainDay}}, next
	case u.is(isMonth) && n == 1:
		return reading{typ: Set, point: point{month: u.month, grain: GrainMonth}}, next
	case u.is(isUnit | isUnits):
		return reading{typ: Set, form: spanForm, span: span{u.part1(n, 0)}}, next
	}
	return reading{}, 0
}

// stretch reads "from March to May", "between 2014 and 2016".
func (d *timeReader) stretch(i int) (reading, int) {
	s, j := d.sense(i)
	link := isTo
	if s.is(isBetween) {
		link = isAnd
	}
	x, k := d.end(j)
	if k == 0 {
		return reading{}, 0
	}
	u, m := d.sense(k)
	if !u.is(link) && !d.dash(k) {
		return reading{}, 0
	}
	if d.dash(k) {
		m = k + 1
	}
	y, next := d.end(m)
	if next == 0 || !x.spans(&y) {
		return reading{}, 0
	}
	x.form, x.end, x.typ = stretchForm, y.point, Date
	return x, next
}

// end reads one end of a stretch.
func (d *timeReader) end(i int) (reading, int) {
	if u, k := d.sense(i); u.is(isThe) {
		i = k
	}
	if n, w := d.number(i); w == 4 && n >= 1400 && n <= 2100 && !d.counted(i+1) && !d.joined(i+1) {
		return reading{point: point{year: int16(n), grain: GrainYear, flags: yearWritten}}, i + 1
	}
	return d.core(i, 1)
}

// spans tells whether a stretch can run from x to y.
func (x *reading) spans(y *reading) bool {
	return x.form == 0 && y.form == 0 && x.typ == 0 && y.typ == 0 && x.grain == y.grain
}

// until reads what may follow a date that opens a stretch without "from".
func (d *timeReader) until(x reading, i, next int) (reading, int) {
	return x, next
}
