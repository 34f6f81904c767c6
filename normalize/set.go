package normalize

// every reads "every Friday", "each year", "every two weeks", "every other
// Friday": which of the Fridays TIMEX3 leaves open.
func (d *timeReader) every(s *sense, j int) (reading, int) {
	n := int32(s.times)
	if v, k := d.cardinal(j); k > 0 && v > 0 && v < 1000 {
		n = int32(v)
		j = k
	}
	u, next := d.sense(j)
	switch {
	case u.is(isWeekday|isWeekdays) && u.weekday != 0 && n <= 2:
		return reading{typ: Set, point: point{weekday: u.weekday, grain: GrainDay}}, next
	case u.is(isPart) && n == 1 && !u.is(isUnit):
		return reading{typ: Set, point: point{grain: GrainPart, part: u.part}}, next
	case u.is(isMonth) && n == 1:
		return reading{typ: Set, point: point{month: u.month, grain: GrainMonth}}, next
	case u.is(isUnit | isUnits):
		return reading{typ: Set, form: spanForm, span: span{u.often(n)}}, next
	}
	return reading{}, 0
}

// often is how long it is from one time to the next: a quarter is three
// months, as in "quarterly".
func (s *sense) often(n int32) spanPart {
	if s.unit == GrainQuarter {
		return spanPart{n: 3 * n, unit: GrainMonth}
	}
	return s.length(n, 0)
}

// weekdays reads what comes again each week or each day: "Sundays", "Sunday
// mornings", "los lunes", "mornings".
func (d *timeReader) weekdays(i int, s *sense, j int) (reading, int) {
	if s.is(isWeekday) && !d.several(i) {
		return reading{}, 0
	}
	if d.named(i, j) {
		return reading{}, 0
	}
	x := reading{typ: Set, point: point{weekday: s.weekday, grain: GrainDay}}
	if s.weekday == 0 {
		x.part, x.grain = s.part, GrainPart
		return x, j
	}
	if u, e := d.sense(j); u.is(isPart) || u.is(isWeekdays) && u.part != 0 {
		x.part, x.grain = u.part, GrainPart
		return x, e
	}
	return x, j
}

// several tells whether a weekday at i that is its own plural is meant as one:
// after a plural article, or on a list that has begun.
func (d *timeReader) several(i int) bool {
	if d.is(i-1, isThe) && i-1 >= d.sentence().First && d.Source[d.Tokens[i-1].End-1] == 's' {
		return true
	}
	n := len(d.Mentions)
	if n == 0 || !d.is(i-1, isAnd|isOr) && !d.punct(i-1, ',') {
		return false
	}
	m := &d.Mentions[n-1]
	return m.Last == i-1 && m.Type == Set && m.Timex.start.weekday != 0
}
