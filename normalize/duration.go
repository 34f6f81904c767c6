package normalize

// readSpan reads the unit of time behind a figure, and makes of both a
// duration, or the date that "14 months ago" is. It returns the token behind
// them, 0 when the figure measures no time.
func (t *Text) readSpan(q *found) int {
	if q.end >= len(t.Tokens) || q.ratio {
		return 0
	}
	d, ok := t.timeReader(q.start)
	if !ok || q.end >= d.stop {
		return 0
	}
	if _, k := t.moneyBefore(q.start); k > 0 {
		return 0 // "$40,000 weeks before"
	}
	j := q.end
	if d.dash(j) && d.joined(j) && d.joined(j+1) {
		j++
	}
	shift, shifted := 0, false
	u, next := d.sense(j)
	if u.is(isHourMark) && next == j+1 && d.Tokens[j].End-d.Tokens[j].Start == 1 && (q.value.Exp < 0 || d.lasting(q.start)) {
		u = &hourSign // "pendant 3h", "1,5h"
	}
	if (q.scaled || q.vague) && u.is(isOf) {
		if u, next = d.sense(next); !u.is(isUnits) { // "dozens of years", but "millones del año pasado"
			return 0
		}
	}
	if u.is(isFiller) || u.is(isShift) && !u.is(isUnit|isUnits) {
		v, e := d.sense(next) // "six straight days", "14 derniers mois"
		if !v.is(isUnits) {
			return 0
		}
		shift, shifted = int(u.shift), u.is(isShift)
		u, next = v, e
	}
	if !u.is(isUnit|isUnits) || u.soFar || u.unit == GrainPart && d.is(next-1, isNoon) || d.Tokens[next-1].Is(AfterBlank) {
		return 0
	}
	if _, k := d.unit(j); k > next-j {
		return 0 // "38 años luz"
	}
	if q.value.Coef < 0 || u.fiscal || (u.unit <= GrainMinute && d.Tokens[next-1].Is(Caps) || u.unit == GrainHour && next == j+1 && d.Tokens[j].Is(Upper) && d.Tokens[j].End-d.Tokens[j].Start == 1) {
		return 0
	}
	one := q.value.Cmp(Int(1)) == 0
	if !u.is(isUnits) && !one && !q.mixed && !q.fraction && j == q.end {
		// "a 20 year low", but "20 second-hand cars", "the 2009 year"
		if u.is(isDoubtful) && u.unit != GrainMinute || u.unit == GrainQuarter || u.unit == GrainHalf || u.unit == GrainPart || q.value.Coef >= 1000 {
			return 0
		}
	}
	q.name = durationUnit(u.unit)
	first := q.start
	q.end = next
	half := false
	if v, e := d.sense(next); v.is(isAndHalf) { // "dos años y medio", "dos horas y cuarto"
		half = true
		q.end = e
		if v, ok := q.value.Add(v.more); ok {
			q.value = v
		}
	}
	if v, e := d.longAfter(q.end); e > 0 && v.is(isOld) && u.unit == GrainYear && !d.lastingAt(e) {
		return 0
	} else if e > 0 {
		q.end = e
	}
	s, full := d.spanOf(q, u)
	if !full {
		if v, e := d.sense(q.end); v.is(isAgo) { // "230 million years ago"
			return d.dateFrom(q, first, e, span{u.length(-1, 0)}, -1)
		}
		return 0
	}
	if !q.vague && !q.ranged && !half {
		q.end = d.more(&s, q.end)
	}
	if v, e := d.sense(q.end); v.is(isShift) && d.shiftAfter() && !shifted && !v.is(isAgo) && d.is(first-1, isThe) {
		shift, shifted = int(v.shift), true // "dos semanas pasadas"
		q.end = e
	}
	v, e := d.sense(q.end)
	if v.is(isAgo) && d.Tokens[q.end].Kind == WordToken {
		if x, next := d.weeksAgo(&s, e); next > 0 {
			d.add(first, next, x)
			return next
		}
		q.end = e
		return d.dateFrom(q, first, q.end, s, -1)
	}
	if v.is(isHence) && d.is(q.end, isFrom) && d.lasting(first) && t.Date != 0 && !q.vague && s[0].unit >= GrainDay {
		d.add(first, e, reading{typ: Date, form: stretchForm, point: pointOf(t.Date), span: s, lasts: true})
		return e // "for three days from today"
	}
	if v.is(isHence) {
		q.end = e
		if d.is(first-1, isWithinWord) && first-1 >= t.floor() {
			first-- // "in two weeks' time"
			q.start = first
		}
		return d.dateFrom(q, first, q.end, s, 1)
	}
	if n := d.fromDate(q, first, s); n > 0 {
		return n
	}
	if v.told && !q.vague {
		if n := d.yearBefore(first, e, &s); n > 0 {
			return n
		}
	}
	if d.is(first-1, isWithinWord) && first-1 >= t.floor() && !q.vague && t.Date != 0 && s[0].unit >= GrainDay && d.tense(first, q.end) > 0 && !d.scope(first-1) {
		q.start = first - 1 // "will leave in two weeks"
		return d.dateFrom(q, q.start, q.end, s, 1)
	}
	t.readBounds(q)
	if shifted && d.is(q.start-1, isThe) && q.start-1 >= t.floor() {
		q.start--
	}
	end := t.quantity(q)
	m := &t.Mentions[len(t.Mentions)-1]
	m.Type, m.Of = Duration, Span{}
	if q.figure.first == q.figure.last || d.is(q.figure.first, isSome|isOne) && d.Language.role(d.wordAt(q.figure.first+1))&roleNumber == 0 && d.Language.role(d.Tokens[q.figure.first].Word)&roleNumber == 0 {
		m.Number, m.Amount, m.Change = Decimal{}, Amount{}, 0 // no figure is stated
	}
	m.addUp(&s)
	m.Timex = Timex{form: spanForm, span: s}
	m.Relation = d.relationBefore(m.First)
	if shifted && t.Date != 0 && s[0].n > 0 && shift != 0 {
		other := t.Date.back(s, shift)
		if m.From, m.To = other, t.Date; shift > 0 {
			m.From, m.To = t.Date, other
		}
	}
	return end
}

// scope tells whether "in" at i opens the time that an ordinal before it is
// counted in: "will be the first vote in ten years".
func (d *timeReader) scope(i int) bool {
	low := d.sentence().First
	for k := i - 1; k >= low && k > i-6; k-- {
		if d.verb(k, low) != 0 {
			return false
		}
		if d.is(k, isOrdinal) || d.Language.role(d.Tokens[k].Word)&roleOrdinal != 0 {
			return true
		}
	}
	return false
}

// hourSign is what h means behind a figure that is no time of day.
var hourSign = sense{kinds: isUnit | isUnits, unit: GrainHour, times: 1}

// lasting tells whether a word that goes before a length ends before i.
func (d *timeReader) lasting(i int) bool {
	if d.is(i-1, isLasting) {
		return true
	}
	s, next := d.sense(i - 2)
	return i-2 >= d.sentence().First && next == i && s.is(isLasting)
}

// both tells whether a unit's word is its singular and its plural: mois.
func (s *sense) both() bool { return s.kinds&(isUnit|isUnits) == isUnit|isUnits }

// durationUnit is the name of a unit in a quantity.
func durationUnit(g Grain) string {
	if g == GrainPart {
		return "night"
	}
	return g.String()
}

// longAfter reads "-long", "long", "-old" behind a length.
func (d *timeReader) longAfter(j int) (*sense, int) {
	if d.dash(j) && d.joined(j) && d.joined(j+1) {
		j++
	}
	if s, e := d.sense(j); s.is(isLong | isOld) {
		return s, e
	}
	return &noSense, 0
}

// spanOf is the length that a figure makes of a unit; false when it is too
// large to be one.
func (d *timeReader) spanOf(q *found, u *sense) (span, bool) {
	v := q.value
	if q.ranged {
		v = q.high.value
	}
	if q.vague || q.about && q.bound == 0 && !q.digits {
		if q.vague {
			return span{u.length(-1, 0)}, true
		}
	}
	if u.unit == GrainPart {
		return span{{n: int32(v.Coef), exp: v.Exp, unit: GrainDay}}, v.Coef < 1e6
	}
	if v.Coef > 1e8 || v.Exp > 8 {
		return span{}, false
	}
	return span{u.length(int32(v.Coef), v.Exp)}, true
}

// length is n·10^exp units as ISO 8601 writes them: a decade is ten years.
func (s *sense) length(n int32, exp int8) spanPart {
	p := spanPart{n: n, exp: exp, unit: s.unit}
	k := int32(max(s.times, 1))
	switch s.unit {
	case GrainDecade:
		if n >= 0 {
			p.unit, k = GrainYear, 10
		}
	case GrainCentury:
		if n >= 0 {
			p.unit, k = GrainYear, 100
		}
	case GrainHalf:
		p.unit, k = GrainMonth, 6
	case GrainPart:
		p.unit = GrainDay
	}
	if n > 0 {
		p.n *= k
		for p.exp < 0 && p.n%10 == 0 {
			p.n /= 10
			p.exp++
		}
	}
	return p
}

// more reads the finer units behind a length: "and 30 minutes", ", six months".
func (d *timeReader) more(s *span, j int) int {
	for n := 1; n < len(s); n++ {
		k := j
		if u, e := d.sense(k); u.is(isAnd) {
			k = e
		} else if d.punct(k, ',') {
			k++
		} else if k < d.stop && d.Tokens[k].Kind != NumberToken {
			return j
		}
		if k >= d.stop || d.Tokens[k].Flags&AfterLine != 0 {
			return j
		}
		f, ok := d.readFigure(k, false)
		if !ok || f.vague || f.last >= d.stop || f.value.Coef > 1e6 {
			return j
		}
		u, e := d.sense(f.last)
		if !u.is(isUnit|isUnits) || u.unit >= s[n-1].unit || !u.is(isUnits) && f.value.Cmp(Int(1)) != 0 {
			return j
		}
		if v, _ := d.longAfter(e); v.is(isOld) {
			return j
		}
		s[n] = u.length(int32(f.value.Coef), f.value.Exp)
		j = e
	}
	return j
}

// back moves a day by a length, backwards for a negative direction.
func (d Day) back(s span, direction int) Day {
	for _, p := range s {
		if p.unit == 0 || p.n < 0 || p.n > 1e6 {
			break
		}
		n := int(p.n)
		for e := p.exp; e > 0; e-- {
			n *= 10
		}
		if p.exp < 0 {
			// Half a year is six months, half a month 15 days; finer is not known to the day.
			if p.unit == GrainYear && p.exp == -1 {
				d = d.plus(direction*n*12/10, GrainMonth)
			}
			if p.unit == GrainMonth && p.exp == -1 {
				d = d.plus(direction*(n/10), GrainMonth) + Day(direction*(n%10*3))
			}
			continue
		}
		d = d.plus(direction*n, p.unit)
	}
	return max(d, 0)
}

// addUp makes the figure of a length in several units one in the last of them:
// two hours and 10 minutes are 130 minutes.
func (m *Mention) addUp(s *span) {
	if s[1].unit == 0 || m.Amount.Unit == "" {
		return
	}
	last, total := 0, int64(0)
	for n, p := range s {
		if p.unit == 0 {
			break
		}
		if p.n < 0 || p.exp != 0 || p.n > 1e6 {
			return
		}
		if n > 0 {
			each := perUnit(s[n-1].unit, p.unit)
			if each == 0 {
				return
			}
			total *= each
		}
		total += int64(p.n)
		last = n
	}
	m.Number = Int(total)
	m.Amount = Amount{Min: m.Number, Max: m.Number, NoMin: m.Amount.NoMin, NoMax: m.Amount.NoMax, MinOut: m.Amount.MinOut && m.Amount.NoMax, MaxOut: m.Amount.MaxOut && m.Amount.NoMin, Unit: durationUnit(s[last].unit)}
	if m.Amount.NoMin {
		m.Amount.Min = Decimal{}
	}
	if m.Amount.NoMax {
		m.Amount.Max = Decimal{}
	}
}

// perUnit is how many of a unit of time make one of a longer one, where that is
// always as many.
func perUnit(long, short Grain) int64 {
	switch {
	case long == GrainYear && short == GrainMonth:
		return 12
	case long == GrainWeek && short == GrainDay:
		return 7
	case long == GrainDay && short == GrainHour:
		return 24
	case long == GrainHour && short == GrainMinute, long == GrainMinute && short == GrainSecond:
		return 60
	}
	return 0
}
