package normalize

import "time"

// isoWeekday is 1 for Monday to 7 for Sunday.
func (d Day) isoWeekday() int { return (int(d)+6)%7 + 1 }

// isoWeek returns the ISO 8601 year and week of a day.
func (d Day) isoWeek() (year, week int) {
	thursday := d + Day(4-d.isoWeekday())
	year, _, _ = thursday.Date()
	first, _ := NewDay(year, time.January, 1)
	return year, int(thursday-first)/7 + 1
}

// weekStart returns the Monday of an ISO week.
func weekStart(year, week int) Day {
	fourth, ok := NewDay(year, time.January, 4) // always in week 1
	if !ok {
		return 0
	}
	return fourth - Day(fourth.isoWeekday()-1) + Day(7*(week-1))
}

// addMonths moves a day by months, to the last of a month that is too short.
func (d Day) addMonths(n int) Day {
	y, m, day := d.Date()
	k := y*12 + int(m) - 1 + n
	y, m = k/12, time.Month(k%12+1)
	if k < 12 {
		return 0
	}
	r, _ := NewDay(y, m, min(day, DaysIn(y, m)))
	return r
}

// days returns the first and the last day that p can mean, both 0 when it
// leaves the year open or does not exist.
func (p point) days() (from, to Day) {
	y := int(p.year)
	if y == 0 {
		return 0, 0
	}
	months := func(first, n int) (Day, Day) {
		a, ok := NewDay(y, time.Month(first), 1)
		if !ok {
			return 0, 0
		}
		return a, a.addMonths(n) - 1
	}
	switch p.grain {
	case GrainMonth:
		a, ok := NewDay(y, time.Month(p.month), 1)
		if !ok {
			return 0, 0
		}
		return a, a + Day(DaysIn(y, time.Month(p.month))) - 1
	case GrainQuarter:
		return months(3*int(p.part)-2, 3)
	case GrainHalf:
		return months(6*int(p.part)-5, 6)
	case GrainSeason: // the meteorological ones of the north
		return months(3*int(p.part), 3)
	case GrainYear:
		return months(1, 12)
	case GrainDecade:
		return months(1, 120)
	case GrainCentury:
		return months(1, 1200)
	case GrainWeek:
		if p.week == 0 {
			return 0, 0
		}
		a := weekStart(y, int(p.week))
		return a, a + 6
	case GrainWeekend:
		if p.week == 0 {
			return 0, 0
		}
		a := weekStart(y, int(p.week))
		return a + 5, a + 6
	}
	d, _ := NewDay(y, time.Month(p.month), int(p.day))
	return d, d
}

// pointOf is the point that a day is.
func pointOf(d Day) point {
	y, m, day := d.Date()
	return point{year: int16(y), month: int8(m), day: int8(day), grain: GrainDay}
}

// on moves the day of p to d, and keeps what else p says.
func (p *point) on(d Day) {
	y, m, day := d.Date()
	p.year, p.month, p.day = int16(y), int8(m), int8(day)
}

// resolve fills in the year, or the day of a weekday, from the day of the
// text and the tense of the sentence.
func (d *timeReader) resolve(p *point, first, next int) {
	now := d.Date
	if p.year != 0 || now == 0 {
		return
	}
	switch {
	case p.month != 0:
		d.resolveYear(p, first, next)
	case p.day != 0:
		d.resolveMonth(p, first, next)
	case p.weekday != 0:
		back := (now.isoWeekday() - int(p.weekday) + 7) % 7
		if ahead := d.dayListed(first); ahead > now { // "next Monday or Tuesday"
			p.on(ahead + Day((int(p.weekday)-ahead.isoWeekday()+7)%7))
		} else if d.tense(first, next) > 0 {
			p.on(now + Day((7-back)%7))
		} else {
			p.on(now - Day(back))
		}
	case p.grain == GrainQuarter || p.grain == GrainSeason || p.grain == GrainHalf:
		d.resolveYear(p, first, next)
	case p.flags&hasZone != 0 && p.flags&hasClock != 0:
		// A time with its zone is a moment of the day that is reported.
		p.on(now)
	}
}

// resolveYear picks the year that a day, a month or a season without one is
// of: the last that has begun, the next that has not ended, or the nearer.
func (d *timeReader) resolveYear(p *point, first, next int) {
	now := d.Date
	y, _, _ := now.Date()
	q := *p
	try := func(year int) (Day, Day) {
		q.year = int16(year)
		return q.days()
	}
	if from, _ := try(y); from == 0 && p.grain <= GrainDay {
		if from, _ = try(y - 1); from == 0 && p.day > 28 && int(p.day) > DaysIn(4, time.Month(p.month)) {
			return // no year has such a day
		}
	}
	// The last year in which it has begun by tomorrow, and the first in which it
	// has not ended: a winter ends a year later, and a leap day may be eight years off.
	past, future := 0, 0
	for k := y + 1; k >= y-8 && past == 0; k-- {
		if from, _ := try(k); from != 0 && from <= now+1 {
			past = k
		}
	}
	for k := y - 1; k <= y+8 && future == 0; k++ {
		if from, to := try(k); from != 0 && to >= now {
			future = k
		}
	}
	tense := d.tense(first, next)
	if p.weekday != 0 && past != 0 && future != 0 && past != future && (tense == 0 || d.relationBefore(first) == Since) {
		// Only one of the two years may have that day on that weekday.
		a, _ := try(past)
		b, _ := try(future)
		if a.isoWeekday() != int(p.weekday) && b.isoWeekday() == int(p.weekday) {
			tense = 1
		}
	}
	switch {
	case tense < 0 && past != 0:
		p.year = int16(past)
	case tense > 0 && future != 0:
		p.year = int16(future)
	case past != 0 && future != 0:
		_, to := try(past)
		from, _ := try(future)
		if p.year = int16(past); from-now < now-to {
			p.year = int16(future)
		}
	}
}

// daysAsOf is days, and the day of the text behind them, for [edge.cut].
func (p point) daysAsOf(now Day) (from, to, n Day) {
	from, to = p.days()
	return from, to, now
}
