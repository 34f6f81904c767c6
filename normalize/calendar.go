package normalize

// unitFirst reads what a unit opens: "año pasado", "la semana que viene", "the
// year 2009", "the week of March 3".
func (d *timeReader) unitFirst(i int, s *sense, j, depth int) (reading, int) {
	if x, next := d.decadeOf(s, j); next > 0 {
		return x, next
	}
	if !s.is(isUnit) {
		return reading{}, 0
	}
	if x, next := d.unitEnd(i, s, j, depth); next > 0 {
		return x, next
	}
	if s.soFar {
		return d.thisUnit(s, 0, earlierEdge), j
	}
	if u, next := d.sense(j); u.is(isShift) && d.shiftAfter() {
		if day := d.lastDay(i, 2); s.unit == GrainDay && u.shift != 0 && day != 0 {
			return reading{point: pointOf(day + Day(u.shift))}, next // "el día siguiente"
		}
		if s.both() && d.Source[d.Tokens[j].End-1] == 's' {
			return d.recent(-1, s, int(u.shift)), next // "les mois suivants"
		}
		return d.thisUnit(s, int(u.shift), 0), next
	}
	if u, k := d.sense(j); u.is(isRelation) && s.unit >= GrainDay && d.is(i-1, isThe) {
		if x, next := d.awayFrom(i, s, u.relation, k); next > 0 {
			return x, next
		}
	}
	switch s.unit {
	case GrainPart:
		if d.is(j, isOf) && !s.is(isPart) { // "la noche del martes"
			night := sense{part: partNight}
			if x, next := d.partOf(i, &night, j, depth); next > j {
				return x, next
			}
		}
	case GrainDay:
		if d.Language.file.DateArticle && j == i+1 && d.is(i-1, isThe) {
			if x, next := d.figureDate(j, depth+1); next > 0 && x.grain == GrainDay && x.typ == 0 && x.form == 0 {
				return x, next // "el día 9 de mayo"
			}
			return d.bareDay(j)
		}
	case GrainCentury:
		if n := d.roman(i - 1); n > 0 && n <= 30 && i-1 >= d.floor() {
			return reading{point: point{year: int16(100 * (n - 1)), grain: GrainCentury, flags: yearWritten}, lead: 1}, j // "XXIe siècle"
		}
		if n := d.roman(j); n > 0 && n <= 30 {
			return reading{point: point{year: int16(100 * (n - 1)), grain: GrainCentury, flags: yearWritten}}, j + 1
		}
	case GrainYear:
		n, w := d.number(j)
		if w == 2 && s.fiscal && d.joined(j) {
			n, w = century(n), 4 // FY25
		}
		if w == 4 && plausibleYear(n) {
			x := reading{point: point{year: int16(n), grain: GrainYear, flags: yearWritten}}
			if s.fiscal {
				x.flags |= fiscal
			}
			return x, j + 1
		}
	case GrainWeek, GrainWeekend:
		if n, e := d.cardinal(j); e == j+1 && n >= 1 && n <= 53 && d.Date != 0 && s.unit == GrainWeek && (d.Tokens[j].Kind == NumberToken || d.closes(e) || e < d.stop && d.Tokens[e].Kind == NumberToken) {
			y, _, _ := d.Date.Date()
			x := reading{point: point{year: int16(y), week: int8(n), grain: GrainWeek}}
			if p, e := d.ofYear(j+1, depth); e > 0 {
				x.year, x.flags = p.year, p.flags
				return x, e
			}
			return x, j + 1
		}
		if x, next := d.weekBy(i, s, j, depth); next > 0 {
			return x, next
		}
		if u, k := d.sense(j); u.is(isOf) {
			if v, e := d.sense(k); v.is(isThe) {
				k = e
			}
			y, next := d.core(k, depth+1)
			if next == 0 {
				y, next = d.weekOfDay(k, s)
			}
			if next > 0 && y.form == 0 && y.typ == 0 && y.grain == GrainDay && y.edge == 0 {
				d.resolve(&y.point, k, next)
				if from, _ := y.days(); from != 0 {
					if z, e := d.through(y, next); e > next && z.form == stretchForm && s.unit == GrainWeekend && z.end.day-z.day <= 3 && z.end.month == z.month {
						next = e // "the weekend of March 14-15"
					}
					return reading{point: d.unitPoint(from, s.unit)}, next
				}
				if y.month == 0 && y.day != 0 {
					return y, next
				}
			}
		}
	}
	return reading{}, 0
}

// unitEnd reads the end of a year, quarter or month whose word a hyphen joins to
// it: "by year-end", "at year-end 2025".
func (d *timeReader) unitEnd(i int, s *sense, j, depth int) (reading, int) {
	if s.unit < GrainMonth || !d.dash(j) || !d.joined(j) || !d.joined(j+1) || !d.Language.Is(d.wordAt(i-1), Preposition) {
		return reading{}, 0
	}
	v, next := d.sense(j + 1)
	if !v.is(isEdge) || v.edge != lateEdge {
		return reading{}, 0
	}
	x := d.thisUnit(s, 0, lateEdge)
	if y, k := d.ofYear(next, depth); k > 0 && s.unit == GrainYear {
		x.year, x.flags, next = y.year, y.flags, k
	}
	if !d.closes(next) {
		return reading{}, 0
	}
	return x, next
}

// weekBy reads a week by the day that it ends or begins with, "the week ended
// March 14", "the week beginning April 6": the ISO week that has most of it.
func (d *timeReader) weekBy(i int, s *sense, j, depth int) (reading, int) {
	u, k := d.sense(j)
	toward := Day(-6)
	switch {
	case s.unit != GrainWeek || s.times > 1:
		return reading{}, 0
	case u.ends != 0:
		toward = Day(6 * u.ends)
	case u.is(isTo) && !d.Language.file.DateArticle:
	default:
		return reading{}, 0
	}
	if v, e := d.sense(k); v.is(isOn) {
		k = e
	}
	if v, e := d.sense(k); v.is(isThe) {
		k = e
	}
	y, next := d.core(k, depth+1)
	if next == 0 || y.form != 0 || y.typ != 0 || y.grain != GrainDay || y.edge != 0 {
		return reading{}, 0
	}
	d.resolve(&y.point, i, next)
	day, _ := y.days()
	if day == 0 {
		return reading{}, 0
	}
	return reading{point: d.unitPoint(day+toward/2, GrainWeek), from: min(day, day+toward), to: max(day, day+toward)}, next
}

// weekOfDay reads the day of no named month in "la semaine du 18", "the week
// of the 18th".
func (d *timeReader) weekOfDay(k int, s *sense) (reading, int) {
	if d.Language.file.DateArticle {
		r, next := d.bareDay(k)
		if next > 0 && !d.closes(next) {
			return reading{}, 0 // "la semaine de 35 heures"
		}
		return r, next
	}
	n, w := d.number(k)
	u, next := d.sense(k + 1)
	if w == 0 || n < 1 || n > 31 || !u.is(isSuffix) || !d.joined(k+1) || !d.closes(next) {
		return reading{}, 0
	}
	return reading{point: point{day: int8(n), grain: GrainDay}}, next
}

// recentLength reads the length in "the past 14 months", "next few days".
func (d *timeReader) recentLength(j, shift int) (reading, int) {
	f, next := d.lengthAt(j)
	if next == 0 {
		return reading{}, 0
	}
	u, _ := d.sense(f.last)
	if f.vague && u.unit == GrainYear && f.first == f.last && d.Date == 0 {
		return reading{}, 0
	}
	if f.value.Coef < 0 || f.value.Coef > 1e6 || f.value.Exp != 0 || u.unit <= GrainHour && f.first == f.last {
		return reading{}, 0
	}
	n := int32(f.value.Coef)
	if f.vague {
		n = -1
	}
	x := d.recent(n, u, shift)
	if !f.vague {
		x.amount, x.unit = n, u.unit
	}
	return x, next
}

// recent is a length of time that ends or begins at the day of the text.
func (d *timeReader) recent(n int32, u *sense, shift int) reading {
	x := reading{typ: Duration, form: spanForm, span: span{u.length(n, 0)}}
	if d.Date == 0 || n < 0 {
		return x
	}
	other := d.Date.back(x.span, shift)
	if shift < 0 {
		x.from, x.to = other, d.Date
	} else {
		x.from, x.to = d.Date, other
	}
	return x
}

// plus moves a day by n units.
func (d Day) plus(n int, unit Grain) Day {
	switch unit {
	case GrainDay, GrainPart:
		return d + Day(n)
	case GrainWeek, GrainWeekend:
		return d + Day(7*n)
	case GrainMonth:
		return d.addMonths(n)
	case GrainQuarter, GrainSeason:
		return d.addMonths(3 * n)
	case GrainHalf:
		return d.addMonths(6 * n)
	case GrainYear:
		return d.addMonths(12 * n)
	case GrainDecade:
		return d.addMonths(120 * n)
	case GrainCentury:
		return d.addMonths(1200 * n)
	}
	return d
}

// thisUnit is the day, week, month … that is shift units from that of the text.
func (d *timeReader) thisUnit(u *sense, shift int, e edge) reading {
	x := reading{edge: e}
	x.grain = u.unit
	if u.fiscal {
		x.flags |= fiscal
	}
	if d.Date == 0 {
		x.form = presentForm
		if shift != 0 {
			x.form = pastForm
			if shift > 0 {
				x.form = futureForm
			}
		}
		return x
	}
	x.point = d.unitPoint(d.Date.plus(shift, u.unit), u.unit)
	if u.fiscal {
		x.flags |= fiscal
	}
	return x
}

// unitPoint is the day, week, month … that a day is in.
func (d *timeReader) unitPoint(day Day, unit Grain) point {
	y, m, _ := day.Date()
	p := point{year: int16(y), grain: unit}
	switch unit {
	case GrainWeek, GrainWeekend:
		wy, w := day.isoWeek()
		p.year, p.week = int16(wy), int8(w)
	case GrainMonth:
		p.month = int8(m)
	case GrainQuarter:
		p.part = int8((int(m)-1)/3 + 1)
	case GrainHalf:
		p.part = int8((int(m)-1)/6 + 1)
	case GrainSeason:
		p.part = int8(int(m) / 3)
		if p.part == 0 { // January is in the winter of the year before
			p.part = 4
			p.year--
		}
	case GrainYear:
	case GrainDecade:
		p.year = int16(y - y%10)
	case GrainCentury:
		p.year = int16(y - y%100)
	default:
		p = pointOf(day)
		if unit == GrainPart {
			p.grain, p.part = GrainPart, codeOf(partCodes[:], "NI")
		}
	}
	return p
}
