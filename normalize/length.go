package normalize

// measured reads the lengths of time that no figure opens, and the dates that
// are a length away.
func (d *timeReader) measured(i int) int {
	s, j := d.sense(i)
	next := 0
	switch {
	case s.is(isSince):
		next = d.since(i, j, -1)
	case s.is(isWithin):
		next = d.since(i, j, 1)
	case s.is(isClockHalf): // "half an hour", "media hora", "demi-heure"
		if u, k := d.sense(j); u.is(isOne) {
			j = k
		} else if d.dash(j) && d.joined(j) {
			j++
		}
		if u, _ := d.sense(j); u.is(isUnit) && u.unit != GrainQuarter && u.unit != GrainHalf && !u.is(isDoubtful) {
			q := found{figure: figure{first: i, last: j, value: Decimal{Coef: 5, Exp: -1}, words: true, fraction: true, mixed: true, step: -1}, start: i, end: j}
			next = d.readSpan(&q)
		}
	case s.is(isClockQuarter), s.is(isOne) && d.is(j, isClockQuarter): // "a quarter of an hour", "un quart d'heure"
		next = d.quarterHour(i)
	case s.is(isUnit) && d.is(j, isAnd|isPlus) && !d.is(i-1, isOne): // "hora y media después"
		if u, _ := d.sense(j); u.is(isAndHalf) && s.unit >= GrainHour {
			q := found{figure: figure{first: i, last: i, value: Int(1), words: true, single: true}, start: i, end: i}
			next = d.readSpan(&q)
		}
	case s.is(isSome|isOne) || s.is(isUnits) && !s.is(isUnit):
		next = d.some(i)
	}
	if next <= i {
		return 0
	}
	return next - i
}

// quarterHour reads a quarter of an hour.
func (d *timeReader) quarterHour(i int) int {
	j := i
	if u, k := d.sense(j); u.is(isOne) && !u.is(isClockQuarter) {
		j = k
	}
	_, k := d.sense(j)
	u, e := d.sense(k)
	if !u.is(isOf) {
		return d.otherLength(i)
	}
	if v, k := d.sense(e); v.is(isOne) {
		e = k
	}
	if v, k := d.sense(e); !v.is(isUnit) || v.unit != GrainHour || k == e {
		return d.otherLength(i)
	}
	q := found{figure: figure{first: i, last: e, value: Decimal{Coef: 25, Exp: -2}, words: true, fraction: true, mixed: true, step: -2}, start: i, end: e}
	return d.readSpan(&q)
}

// otherLength is some, where an article opens it.
func (d *timeReader) otherLength(i int) int {
	if s, _ := d.sense(i); s.is(isSome | isOne) {
		return d.some(i)
	}
	return 0
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
		q.value, _ = q.value.Add(Decimal{Coef: 5, Exp: -1})
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

// lengthAt reads a figure, an article or a vague word before a unit of time.
func (d *timeReader) lengthAt(j int) (figure, int) {
	if j >= d.stop {
		return figure{}, 0
	}
	s, k := d.sense(j)
	if s.is(isSome) {
		if u, e := d.sense(k); u.is(isUnit | isUnits) {
			return figure{first: j, last: k, least: Int(2), vague: true, value: Int(2)}, e
		}
	}
	if s.is(isUnits) { // "hace años"
		return figure{first: j, last: j, least: Int(2), vague: true, value: Int(2)}, k
	}
	f, ok := d.readFigure(j, false)
	if f.fraction { // "the last two quarters"
		if g, plain := d.readParts(j, false); plain && g.last < d.stop {
			if u, e := d.sense(g.last); u.is(isUnits) && u.unit == GrainQuarter {
				return g, e
			}
		}
	}
	if s.is(isOne) {
		if u, e := d.sense(k); u.is(isDoubtful) && !u.is(isUnits) && !(d.lasting(j) && d.closes(e) && !d.punct(e, '"')) || u.unit != 0 && u.unit <= GrainMinute && k < d.stop && d.Tokens[k].Is(Caps) {
			return figure{}, 0 // "a second", "an SEC filing"
		}
	}
	if !ok && s.is(isOne) {
		f, ok = figure{first: j, last: k, value: Int(1), words: true, single: true}, true
	}
	if m, e := d.match(&d.Language.lex.cardinals, j); !ok && e > 0 && d.Language.lex.numerals[m].about {
		f, ok = figure{first: j, last: j + e, value: Int(d.Language.lex.numerals[m].value), words: true, about: true}, true // "the next couple of weeks"
	}
	if !ok || f.last >= d.stop {
		return figure{}, 0
	}
	u, e := d.sense(f.last)
	if f.about && u.is(isOf) { // "the next couple of weeks"
		f.last = e
		u, e = d.sense(e)
	}
	if u.is(isUnit | isUnits) {
		return f, e
	}
	return figure{}, 0
}

// some reads "several years", "a few days", "a year", "years".
func (d *timeReader) some(i int) int {
	f, next := d.lengthAt(i)
	if next == 0 {
		return 0
	}
	s, k := d.sense(i)
	if d.oneHour(i) || f.about && d.is(f.last-1, isOf) {
		return 0
	}
	if s.is(isOne) && !s.is(isSome) && k < d.stop && !d.Language.file.DateArticle && !d.is(i-1, isYearAfter) && d.rate(i) {
		u, _ := d.sense(f.last)
		d.add(i, next, reading{typ: Set, form: spanForm, span: span{u.length(1, 0)}})
		return next
	}
	if u, _ := d.sense(f.last); f.first == f.last && u.unit == GrainWeekend { // "on weekends"
		first := i
		if d.Language.file.DateArticle && d.is(i-1, isThe) && i-1 >= d.floor() {
			first--
		}
		d.add(first, next, reading{typ: Set, form: spanForm, span: span{u.length(1, 0)}})
		return next
	}
	if f.first == f.last && !d.spanAlone(i, next) {
		return 0
	}
	if u, _ := d.sense(f.last); s.is(isOne) && u.unit == GrainPart && !d.closes(next) {
		return 0 // "a night game"
	}
	q := found{figure: f, start: i, end: f.last}
	return d.readSpan(&q)
}

// rate tells whether "a year" at i says how often: "twice a year", "15 a year".
func (d *timeReader) rate(i int) bool {
	p := i - 1
	if p < d.sentence().First {
		return false
	}
	tok := d.Tokens[p]
	if tok.Kind == NumberToken || d.is(p, isTimes) {
		return true
	}
	n := len(d.Mentions)
	return n > 0 && d.Mentions[n-1].Last >= p && d.Mentions[n-1].Type == Quantity && tok.Kind == WordToken
}

// spanAlone tells whether a bare plural is a length: "for years", "years ago".
func (d *timeReader) spanAlone(i, next int) bool {
	if s, _ := d.sense(next); s.is(isAgo) {
		return true
	}
	if s, e := d.longAfter(next); e > 0 && s.is(isLong) {
		return true
	}
	return d.Language.Is(d.wordAt(i-1), Preposition) && !d.is(i-1, isOf) || d.is(i-1, isIn|isSince) || d.relationBefore(i) != 0
}

func (d *timeReader) wordAt(i int) Word {
	if i < 0 || i >= len(d.Tokens) {
		return 0
	}
	return d.Tokens[i].Word
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
	if lasts {
		d.add(first, next, reading{typ: Date, form: stretchForm, point: y.point, span: s, lasts: true})
		return next
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
