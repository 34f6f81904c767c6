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
		case b.month != 0:
			b.year = a.year
			if b.month < a.month || b.month == a.month && b.grain <= GrainDay && b.day < a.day {
				b.year++
			}
		case b.weekday != 0:
			if from, _ := a.days(); from != 0 {
				b.on(from + Day((int(b.weekday)-int(a.weekday)+7)%7))
			}
		case b.flags&hasClock != 0 && a.day != 0:
			b.year, b.month, b.day = a.year, a.month, a.day
		}
	}
}

// measure writes the length of a stretch. Its ends are brought to days, or to
// times when both state one.
func (x *reading) measure() {
	a, b := &x.point, &x.end
	if a.flags&hasClock != 0 && b.flags&hasClock != 0 {
		n := int(b.minute) - int(a.minute)
		if n < 0 {
			n += 24 * 60
		}
		i := 0
		if n >= 60 {
			x.span[0] = spanPart{n: int32(n / 60), unit: GrainHour}
			i++
		}
		if n%60 != 0 {
			x.span[i] = spanPart{n: int32(n % 60), unit: GrainMinute}
		}
		return
	}
	switch {
	case a.grain == GrainYear && b.grain == GrainYear:
		x.span[0] = spanPart{n: int32(b.year) - int32(a.year), unit: GrainYear}
		a.month, a.day, a.grain = 1, 1, GrainDay
		b.month, b.day, b.grain = 1, 1, GrainDay
	case a.grain == GrainMonth && b.grain == GrainMonth:
		n := 12*(int(b.year)-int(a.year)) + int(b.month) - int(a.month)
		if n < 0 && b.year == 0 {
			n += 12
		}
		x.span[0] = spanPart{n: int32(n), unit: GrainMonth}
		a.day, a.grain = 1, GrainDay
		b.day, b.grain = 1, GrainDay
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
		x.span[0] = spanPart{n: int32(to - from), unit: GrainDay}
	}
}

func (p point) anyYear() Day {
	p.year = 2001
	d, _ := p.days()
	return d
}
