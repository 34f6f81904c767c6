package normalize

// resolveStretch fills in what the ends of a stretch leave open and measures it.
func (d *timeReader) resolveStretch(x *reading, first, next int) {
	a, b := &x.point, &x.end
	switch {
	case a.year == 0 && b.year != 0 && (a.month != 0 || a.grain == GrainQuarter || a.grain == GrainSeason):
		a.year = b.year
		if a.month > b.month && a.grain <= GrainMonth {
			a.year--
		}
	case a.year == 0:
		d.resolve(a, first, next)
	}
	if b.year == 0 && a.year != 0 {
		switch {
		case b.flags&hasClock != 0:
			if from, _ := a.days(); from != 0 && a.flags&hasClock != 0 {
				if b.weekday != 0 && b.weekday != a.weekday {
					from += Day((int(b.weekday) - from.isoWeekday() + 7) % 7)
				} else if b.minute < a.minute {
					from++
				}
				b.on(from)
			}
		case b.month != 0:
			b.year = a.year
			if b.month < a.month || b.month == a.month && b.grain <= GrainDay && b.day < a.day {
				b.year++
			}
		case b.weekday != 0:
			if from, _ := a.days(); from != 0 {
				b.on(from + Day((int(b.weekday)-int(a.weekday)+7)%7))
			}
		}
	}
}

// measure writes the length of a stretch. Its ends are brought to days, or to
// times when both state one.
func (x *reading) measure() {
	a, b := &x.point, &x.end
	if a.flags&hasClock != 0 && b.flags&hasClock != 0 {
		n := int(b.minute) - int(a.minute)
		if a.year != 0 && b.year != 0 {
			from, _ := a.days()
			to, _ := b.days()
			n += 1440 * int(to-from)
		}
		if n < 0 {
			n += 24 * 60
		}
		i := 0
		if n >= 60 {
			x.span[0] = spanPart{n: int32(n / 60), unit: GrainHour}
			i++
		}
		if n%60 != 0 || n == 0 {
			x.span[i] = spanPart{n: int32(n % 60), unit: GrainMinute}
		}
		return
	}
	edged := (x.edge != 0 || x.last != 0) && (x.edge != 0 || a.grain > GrainDay || a.day == 1) && (x.last != 0 || b.grain > GrainDay || b.day == 1)
	x.edge.point(a, false)
	x.last.point(b, true)
	unit := min(a.grain, b.grain)
	if edged {
		unit = GrainMonth
	}
	if unit < GrainMonth || a.grain > GrainYear || b.grain > GrainYear {
		unit = GrainDay
	}
	years, months := int(b.year)-int(a.year), 0
	a.first()
	b.first()
	months = int(b.month) - int(a.month)
	switch {
	case unit == GrainYear:
		x.span[0] = spanPart{n: int32(years), unit: GrainYear}
	case unit == GrainMonth || unit == GrainQuarter || unit == GrainHalf || unit == GrainSeason:
		if months += 12 * years; months < 0 && b.year == 0 {
			months += 12
		}
		x.span[0] = spanPart{n: int32(months), unit: GrainMonth}
	default:
		from, _ := a.days()
		to, _ := b.days()
		if from == 0 || to == 0 {
			from, to = a.anyYear(), b.anyYear()
			if a.month == 0 && a.weekday != 0 && b.weekday != 0 {
				from, to = Day(a.weekday), Day(b.weekday)
				if to < from {
					to += 7
				}
			}
		}
		x.span[0] = spanPart{n: max(int32(to-from), 0), unit: GrainDay}
	}
}

// first brings a month, quarter or year to its first day.
func (p *point) first() {
	if p.grain <= GrainDay || p.grain == GrainYear && p.year == 0 || p.year == 0 && p.grain != GrainMonth && p.grain != GrainQuarter {
		return
	}
	q := *p
	if q.year == 0 {
		q.year = 2000
	}
	from, _ := q.days()
	if from == 0 {
		return
	}
	_, m, day := from.Date()
	if p.grain == GrainWeek || p.grain == GrainWeekend {
		p.on(from)
	}
	p.month, p.day, p.grain, p.part, p.week = int8(m), int8(day), GrainDay, 0, 0
}

// anyYear is the day of p in a year that is not known.
func (p point) anyYear() Day {
	p.year = 2001
	d, _ := p.days()
	return d
}
