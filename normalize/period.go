package normalize

// ordinalUnit reads what an ordinal opens: "first quarter of 2009", "last week
// of March", "21st century", "third quarter".
func (d *timeReader) ordinalUnit(n, j, depth int) (reading, int) {
	if d.dash(j) && d.joined(j) {
		j++
	}
	u, next := d.sense(j)
	if u.is(isWeekday) && (!u.is(isDoubtful) || d.Tokens[j].Is(Upper)) {
		return d.nthWeekday(n, u, next, depth)
	}
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
		if n == 0 {
			return x, 0
		}
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
		if u.is(isDoubtful) {
			return reading{}, 0 // the half of a match as well
		}
		return x, next
	case GrainWeek, GrainDay, GrainWeekend, GrainMonth:
		if n == 0 {
			return x, 0
		}
		of, k := d.sense(next)
		if !of.is(isOf) {
			return reading{}, 0
		}
		y, e := d.core(k, depth+1)
		if e == 0 || y.form != 0 || y.grain <= GrainDay || y.typ != 0 || y.flags&fiscal != 0 {
			return reading{}, 0
		}
		if u.unit == GrainDay && y.grain == GrainMonth && y.edge == 0 && n > 0 && n <= 31 {
			x.point = y.point // "the second day of August"
			x.day, x.grain = int8(n), GrainDay
			return x, e
		}
		d.resolve(&y.point, k, e)
		from, to := y.days()
		if from == 0 {
			if u.unit != GrainWeek || y.grain != GrainMonth || y.month == 0 || n > 5 {
				return reading{}, 0
			}
			if n < 0 {
				n = 5
			}
			x.point = point{month: y.month, week: int8(n), grain: GrainWeek} // the year is open
			return x, e
		}
		at := from.plus(n-1, u.unit)
		if n < 0 {
			at = to
		}
		if u.unit == GrainWeek { // a week belongs to where its Thursday is
			thursday := from + Day((4-from.isoWeekday()+7)%7)
			if at = thursday + Day(7*(n-1)); n < 0 {
				at = thursday + 7*((to-thursday)/7)
			}
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
	if v, e := d.sense(k); v.is(isThe) {
		k = e // "de l'année"
	}
	if v, e := d.sense(k); k > j && v.is(isUnit) && v.unit == GrainYear && !v.fiscal && d.Date != 0 && d.Language.file.DateArticle && d.closes(e) {
		return d.thisUnit(v, 0, 0).point, e // "el último trimestre del año"
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
	if d.named(i, j) {
		return reading{}, 0 // "the Winter Olympics"
	}
	if u, e := d.sense(j); u.is(isShift) && d.shiftAfter() {
		return d.shiftedSeason(s, int(u.shift)), e
	}
	if s.is(isDoubtful) {
		if !d.is(i-1, isThe|isOf|isShift|isEdge) && d.relationBefore(i) == 0 || d.is(j, isOf) {
			return reading{}, 0 // "continued to fall", "the fall of the city"
		}
	}
	return x, j
}

// quarterMark reads "Q3 2025", "2025-Q3", "T1", "H2 2024".
func (d *timeReader) quarterMark(i int, s *sense, j, depth int) (reading, int) {
	n, w := d.number(j)
	x := s.marked(n)
	if w != 1 || x.part == 0 || !d.joined(j) {
		return reading{}, 0
	}
	if y, e := d.ofYear(j+1, depth); e > 0 {
		x.year, x.flags = y.year, y.flags
		return x, e
	}
	if d.Date == 0 && !d.is(i-1, isThe|isYearAfter) || !d.Tokens[i].Is(Upper) || s.half || d.Language.file.DateArticle { // T4 is a hall of an airport
		return reading{}, 0
	}
	return x, j + 1
}

// marked is the quarter or half year n of a mark, without its year.
func (s *sense) marked(n int) reading {
	x := reading{point: point{part: int8(n), grain: GrainQuarter}}
	if s.half {
		x.grain = GrainHalf
	}
	if n < 1 || n > 4 || s.half && n > 2 {
		return reading{}
	}
	return x
}

// markedQuarter reads the quarter that a figure opens: "2019-Q1", "2017 q1",
// "1T 2020", "3T de 2019", "4T21".
func (d *timeReader) markedQuarter(i, n, w, depth int) (reading, int) {
	j := i + 1
	if w == 4 && d.dash(j) && d.joined(j) && d.joined(j+1) {
		j++
	}
	u, k := d.sense(j)
	if !u.is(isQuarterMark) || k != j+1 {
		return reading{}, 0
	}
	m, v := d.number(k)
	switch {
	case w == 4 && plausibleYear(n) && v == 1 && d.joined(k) && !(d.joined(k+1) && d.Tokens[k+1].Kind == WordToken):
		x := u.marked(m)
		if x.part == 0 {
			return reading{}, 0
		}
		x.year, x.flags = int16(n), yearWritten
		return x, k + 1
	case w == 1 && d.joined(j) && d.Tokens[j].Is(Upper):
		x := u.marked(n)
		if x.part == 0 {
			return reading{}, 0
		}
		if v == 2 && d.joined(k) {
			x.year, x.flags = int16(century(m)), yearWritten
			return x, k + 1
		}
		y, e := d.ofYear(k, depth)
		x.year, x.flags = y.year, y.flags
		return x, e
	}
	return reading{}, 0
}
