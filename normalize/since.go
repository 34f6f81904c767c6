package normalize

// since reads "hace dos semanas", "il y a trois ans", "dans deux mois".
func (d *timeReader) since(i, j, direction int) int {
	b, n := d.boundAfterWord(j)
	f, next := d.lengthAt(n)
	if next == 0 {
		return 0
	}
	q := found{figure: f, start: i, end: f.last, bound: b}
	u, e := d.sense(f.last)
	s, full := d.spanOf(&q, u)
	if !full {
		return 0
	}
	if v, k := d.sense(e); v.is(isAndHalf) {
		q.value, _ = q.value.Add(v.more)
		s, _ = d.spanOf(&q, u)
		e = k
	} else if !q.vague {
		e = d.more(&s, e)
	}
	if d.relationBefore(i) == Since || d.is(i-1, isFrom) { // "desde hace tres años"
		return 0
	}
	return d.dateFrom(&q, i, e, s, direction)
}

// boundAfterWord reads a bound at j: "hace más de dos años".
func (d *timeReader) boundAfterWord(j int) (bound, int) {
	for k := min(j+3, d.stop-1); k > j; k-- {
		if d.is(k-1, isOne) && k-1 > j {
			continue // the article of "hace más de un año" is its figure
		}
		if b, first := d.boundBefore(k, j); first == j && k > j {
			return b, k
		}
	}
	return 0, j
}

// dateFrom makes the date that lies a length before or after the day of the
// text: as fine as the length is.
func (d *timeReader) dateFrom(q *found, first, end int, s span, direction int) int {
	q.start, q.end = first, end
	d.readBounds(q)
	x := reading{typ: Date}
	unit := s[0].unit
	last := unit
	for _, p := range s {
		if p.unit != 0 {
			last = p.unit
		}
	}
	switch {
	case d.Date != 0 && unit <= GrainHour && s[0].n < 0:
		x.point = pointOf(d.Date) // "some hours ago"
	case d.Date == 0 || s[0].n < 0:
		x.form = pastForm
		if direction > 0 {
			x.form = futureForm
		}
	case unit <= GrainHour:
		x.point = pointOf(d.Date)
		if unit == GrainHour && s[0].n >= 24 {
			x.point = pointOf(d.Date + Day(direction*int(s[0].n)/24))
		}
	default:
		day := d.Date.back(s, direction)
		if day == 0 {
			return 0
		}
		switch {
		case last >= GrainYear:
			x.point = d.unitPoint(day, GrainYear)
		case last >= GrainMonth:
			x.point = d.unitPoint(day, GrainMonth)
		case last == GrainWeekend:
			x.point = d.unitPoint(day, GrainWeekend)
		case last == GrainWeek:
			x.point = pointOf(day)
			x.from, x.to = day-3, day+3
		default:
			x.point = pointOf(day)
		}
	}
	d.add(q.start, q.end, x)
	return q.end
}

// weeksAgo reads the weekday behind "two weeks ago" that says which day of that
// week is meant: "a week ago Tuesday".
func (d *timeReader) weeksAgo(s *span, j int) (reading, int) {
	if s[0].unit != GrainWeek || s[1].unit != 0 || s[0].n < 1 || s[0].exp != 0 || d.Date == 0 {
		return reading{}, 0
	}
	if u, e := d.sense(j); u.is(isOn) {
		j = e
	}
	if u, e := d.sense(j); u.is(isWeekday) && !d.shiftAfter() && d.Tokens[j].Is(Upper) {
		return d.weekdayIn(u.weekday, -int(s[0].n)), e
	}
	return reading{}, 0
}

// yearBefore makes the date of "a year earlier": a year before the month,
// quarter or year that the text names last, or else before the day of the
// text. "Two years earlier" stays a length, which may lie between two dates.
func (d *timeReader) yearBefore(first, end int, s *span) int {
	if s[0].unit != GrainYear || s[1].unit != 0 || s[0].n != 1 || s[0].exp != 0 || d.is(end, isWeak) || !d.closes(end) && !d.Language.Is(d.wordAt(end), Pronoun|Determiner) || d.is(first-1, isLasting) {
		return 0
	}
	x := reading{form: pastForm}
	if d.Date != 0 {
		x = reading{point: d.unitPoint(d.Date, GrainYear)}
	}
	low := d.Sentences[max(0, d.at-1)].First
	for k := len(d.Mentions) - 1; k >= 0 && k >= len(d.Mentions)-8 && d.Mentions[k].First >= low; k-- {
		m := &d.Mentions[k]
		if m.Type != Date && m.Type != Time || m.Timex.form != pointForm || m.Timex.start.year == 0 || m.Relation == Since || m.Relation == Until {
			continue
		}
		if u, _ := d.sense(m.Last - 1); u.told {
			continue // itself a year earlier
		}
		if x = (reading{point: m.Timex.start}); x.grain <= GrainDay || x.grain == GrainWeek || x.grain == GrainWeekend {
			x = reading{point: d.unitPoint(m.From, GrainYear)}
		}
		break
	}
	if x.form == 0 {
		x.year--
		x.flags &^= yearWritten
	}
	d.add(first, end, x)
	if m := &d.Mentions[len(d.Mentions)-1]; m.Relation == Since { // "rose from a year earlier"
		m.Relation = 0
		_, m.To = x.days()
	}
	return end
}

// fromDate reads "two weeks before Christmas", "three days after March 5": the
// date a length away from another; and "for two weeks from March 5", the
// stretch that begins there.
func (d *timeReader) fromDate(q *found, first int, s span) int {
	u, k := d.sense(q.end)
	lasts := d.lasting(first) && !d.is(first-1, isIn|isWithinWord)
	if lasts && d.punct(q.end, ',') {
		u, k = d.sense(q.end + 1) // "for a week, from 20 December"
	}
	direction := 0
	switch {
	case lasts && (u.is(isFrom) || u.is(isRelation) && u.relation == Since):
		direction = 1
	case u.is(isRelation) && u.relation == Before:
		direction = -1
	case u.is(isRelation) && u.relation == After || u.is(isFrom), u.is(isRelation) && u.relation == Since && k > q.end+1:
		direction = 1 // "three days from Tuesday", "tres días a partir del martes"
		lasts = false
	case u.is(isDay) && u.shift == -2 && k == q.end+3 && d.Date != 0: // "dos días antes de ayer"
		if q.vague || s[0].unit != GrainDay || s[0].n < 0 {
			return 0
		}
		d.add(first, k, reading{point: pointOf((d.Date - 1).back(s, -1))})
		return k
	default:
		return 0
	}
	lasts = lasts && direction > 0
	if q.vague || s[0].unit < GrainDay || s[0].n < 0 || k >= d.stop {
		return 0
	}
	y, next := d.core(k, 1)
	if next == 0 || y.form != 0 || y.typ != 0 || y.grain != GrainDay || y.edge != 0 {
		return 0
	}
	if lasts && d.link(next, false) > 0 {
		return 0 // "for 40 days, from May 3 to May 20" has both ends
	}
	if lasts {
		d.add(first, next, reading{typ: Date, form: stretchForm, point: y.point, span: s, lasts: true})
		return next
	}
	if u.is(isFrom) && s[0].unit >= GrainWeek && y.weekday != 0 && y.day == 0 && d.Date != 0 {
		y.on(d.Date + Day((int(y.weekday)-d.Date.isoWeekday()+6)%7+1)) // "a week from Friday" has yet to come
	}
	d.resolve(&y.point, first, next)
	day, _ := y.days()
	if day == 0 {
		return 0
	}
	to := day.back(s, direction)
	if to == 0 {
		return 0
	}
	x := reading{point: pointOf(to)}
	x.flags |= y.flags & yearWritten
	d.add(first, next, x)
	return next
}
