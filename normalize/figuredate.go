package normalize

// figureDate reads what a figure opens: "10 March 2026", "2026-03-10",
// "3/10/26", "1990s", "21st century", a year.
func (d *timeReader) figureDate(i, depth int) (reading, int) {
	if i >= d.stop || d.Tokens[i].Kind != NumberToken {
		return reading{}, 0
	}
	n, w := d.number(i)
	if w == 0 {
		return d.dotted(i)
	}
	if x, next := d.numeric(i, n, w); next > 0 {
		return x, next
	}
	if w == 1 || w == 4 {
		if x, next := d.markedQuarter(i, n, w, depth); next > 0 {
			return x, next
		}
	}
	if x, next := d.listed(i, n, w); next > 0 {
		return x, next
	}
	if w <= 2 && n >= 1 && n <= 31 && !d.paid(i) {
		if x, next := d.dayMonth(i, n, depth); next > 0 {
			return x, next
		}
		if x, next := d.firstOfTwo(i, n); next > 0 {
			return x, next
		}
	}
	if u, k := d.sense(i + 1); d.joined(i+1) && u.is(isSuffix) && n > 0 && n < 100 {
		if x, next := d.ordinalUnit(n, k, depth); next > 0 {
			return x, next
		}
	}
	if x, next := d.decade(i, n, w); next > 0 {
		return x, next
	}
	if w == 2 && d.shortYear(i-1) && i-1 >= d.floor() && d.is(i-2, isYearAfter|isThe) && (i+1 >= d.stop || !d.shortYear(i+1)) {
		return reading{point: point{year: int16(century(n)), grain: GrainYear, flags: yearWritten}, lead: 1}, i + 1 // since '82
	}
	if u, k := d.sense(i + 1); w == 4 && u.is(isMonth) && (!u.is(isDoubtful) || d.Tokens[i+1].Is(Upper)) && plausibleYear(n) && d.closes(d.fullStop(k)) && !d.joined(i+1) {
		return reading{point: point{year: int16(n), month: u.month, grain: GrainMonth, flags: yearWritten}}, k // "in 2017 April"
	}
	if w == 4 && d.yearAlone(i, n) {
		return reading{point: point{year: int16(n), grain: GrainYear, flags: yearWritten}}, i + 1
	}
	return reading{}, 0
}

// paid tells whether a money sign stands before the figure at i: "for $12
// December 27".
func (d *timeReader) paid(i int) bool {
	if i == 0 || d.Tokens[i-1].Kind != PunctToken || d.Tokens[i].Is(AfterLine) {
		return false
	}
	_, k := d.moneyBefore(i)
	return k > 0
}

// listed reads the days and years that go on a list: "March 3, 5 and 7",
// "(2014, 2015)".
func (d *timeReader) listed(i, n, w int) (reading, int) {
	k := len(d.Mentions) - 1
	if k < 0 || i < 2 || !d.is(i-1, isAnd|isOr) && !d.punct(i-1, ',') {
		return reading{}, 0
	}
	m := &d.Mentions[k]
	end := i - 1
	if d.punct(end-1, ',') {
		end--
	}
	if m.Last != end || m.Type != Date || m.Timex.form != pointForm || m.First < d.sentence().First || d.counts(i+1) || d.joined(i+1) && d.Tokens[i+1].Kind == WordToken {
		return reading{}, 0
	}
	if d.punct(i-1, ',') { // "March 3, 5 and 7", but "on March 3, 12 were killed"
		k := i + 1
		if d.punct(k, ',') {
			k++
		}
		if d.is(k, isAnd|isOr) {
			k++
		}
		if _, w := d.number(k); w == 0 || k == i+1 {
			return reading{}, 0
		}
	} else if i+1 < d.stop && d.Language.Is(d.Tokens[i+1].Word, Auxiliary|Verb) {
		return reading{}, 0
	}
	p := m.Timex.start
	switch {
	case w == 2 && p.grain == GrainDecade && n%10 == 0 && n > 0 && d.is(i-1, isAnd|isOr):
		p.year = p.year - p.year%100 + int16(n)
		return reading{point: p}, i + 1 // "les années 50 et 60"
	case w == 4 && p.grain == GrainYear && p.flags&yearWritten != 0 && n >= 1900 && n <= 2059 && n > int(p.year) && (i+1 >= d.stop || d.closes(i+1)):
		return reading{point: point{year: int16(n), grain: GrainYear, flags: yearWritten}}, i + 1
	case w <= 2 && w > 0 && p.grain == GrainDay && p.month != 0 && n > int(p.day) && n <= 31 && (i+1 >= d.stop || d.closes(i+1) || d.Language.Is(d.Tokens[i+1].Word, Pronoun)) && !d.clockAt(i):
		if s, _ := d.sense(m.First); !s.is(isMonth|isWeekday) && m.Last-m.First > 1 {
			return reading{}, 0
		}
		x := reading{point: p}
		x.day, x.weekday = int8(n), 0
		return x, i + 1
	}
	return reading{}, 0
}

// dayMonth reads "10 March 2026", "10 de marzo de 2026", "1er mai", "10-Mar-2026".
func (d *timeReader) dayMonth(i, n, depth int) (reading, int) {
	j := i + 1
	if u, k := d.sense(j); d.joined(j) && u.is(isSuffix) {
		j = k
	}
	if u, k := d.sense(j + 1); d.punct(j, '.') && d.joined(j) && d.joined(j+1) && u.is(isSuffix) {
		j = k // "1.º"
	}
	if k := d.fullStop(j); k > j && n <= 31 {
		u, e := d.sense(k)
		if u.is(isOf) {
			u, _ = d.sense(e) // "el 18. de julio"
		}
		if u.is(isMonth) && !u.is(isDoubtful) {
			j = k // "11. septembre"
		}
	}
	dash, end := false, j
	if d.dash(j) && d.joined(j) {
		dash = true
		j++
	}
	u, k := d.sense(j)
	if d.punct(j, '/') && d.joined(j) { // 23/Sep/2020
		if v, e := d.sense(j + 1); v.is(isMonth) {
			u, k, j, dash = v, e, j+1, true
			if n, w := d.number(k + 1); d.punct(k, '/') && w == 4 && d.joined(k+1) {
				x := reading{point: point{day: int8(d.digitsAt(i)), month: u.month, year: int16(n), grain: GrainDay, flags: yearWritten}}
				return x, k + 2
			}
		}
	}
	if u.is(isOf) && !dash {
		j = k
		if u, k = d.sense(j); u.is(isThe) {
			u, k = d.sense(k)
		}
	}
	if !u.is(isMonth) {
		if dash {
			return reading{}, 0
		}
		return d.dayOfMonth(i, n, end)
	}
	if u.is(isDoubtful) && !d.Tokens[j].Is(Upper) && !dash && d.fullStop(k) == k {
		var y reading
		if d.year(&y, k) == 0 {
			return reading{}, 0 // "20 mar" is no date
		}
	}
	x := reading{point: point{day: int8(n), month: u.month, grain: GrainDay}}
	k = d.fullStop(k)
	if e := d.year(&x, k); e > 0 {
		return x, e
	}
	if v, e := d.sense(k); v.is(isOf) {
		if y, next := d.core(e, depth+1); next > 0 && y.form == 0 && y.grain == GrainYear && y.year != 0 {
			x.year = y.year
			return x, next
		}
	} else if v.is(isShift) && d.shiftAfter() {
		if w, _ := d.sense(e); !w.is(isUnit) {
			m := d.shiftedMonth(u, int(v.shift))
			x.year = m.year
			return x, e
		}
	}
	if k > j+1 && d.Tokens[k-1].Kind == PunctToken && k == d.stop {
		k--
	}
	return x, k
}

func (d *timeReader) digitsAt(i int) int {
	n, _ := d.number(i)
	return n
}

// numeric reads dates that are all figures: 2026-03-10, 3/10/2026, 10.3.2026.
func (d *timeReader) numeric(i, n, w int) (reading, int) {
	j := i + 1
	if !d.joined(j) || !d.joined(j+1) || d.joined(i) && d.Tokens[i-1].Kind != PunctToken {
		return reading{}, 0
	}
	sep := byte(0)
	switch {
	case d.punct(j, '-'):
		sep = '-'
	case d.punct(j, '/'):
		sep = '/'
	default:
		return reading{}, 0
	}
	if x, next := d.namedMonth(n, w, j, sep); next > 0 {
		return x, next
	}
	b, bw := d.number(j + 1)
	if bw == 0 || bw > 2 {
		return reading{}, 0
	}
	c, cw := 0, 0
	if d.punct(j+2, sep) && d.joined(j+2) && d.joined(j+3) {
		c, cw = d.number(j + 3)
	}
	end := j + 4
	if cw > 0 && d.joined(end) && (d.punct(end, sep) || d.Tokens[end].Kind == WordToken && d.String(end) != "T") {
		return reading{}, 0
	}
	switch {
	case w == 4 && cw > 0 && cw <= 2 && plausibleYear(n) && b >= 1 && b <= 12 && c >= 1 && c <= 31:
		x := reading{point: point{year: int16(n), month: int8(b), day: int8(c), grain: GrainDay, flags: yearWritten}}
		if end < d.stop && d.joined(end) && d.String(end) == "T" && d.clockAt(end+1) {
			p, e, _ := d.clockFigure(end+1, false) // 2026-03-10T18:00
			q := reading{point: p}
			return q.onDay(&x), e
		}
		return x, end
	case w <= 2 && (cw == 4 && plausibleYear(c) || cw == 2 && sep == '/'):
		if cw == 2 {
			c = century(c)
		}
		day, month := b, n
		if d.dayFirst || n > 12 {
			day, month = n, b
		}
		if month > 12 && day <= 12 {
			day, month = month, day
		}
		if month < 1 || month > 12 || day < 1 || day > 31 {
			return reading{}, 0
		}
		return reading{point: point{year: int16(c), month: int8(month), day: int8(day), grain: GrainDay, flags: yearWritten}}, end
	}
	return reading{}, 0
}

// namedMonth reads what names the month between or behind two figures, the
// year among them: 2020/Sep/23, 2020/23/Sep, 23-2020-September.
func (d *timeReader) namedMonth(n, w, j int, sep byte) (reading, int) {
	if !d.punct(j+2, sep) || !d.joined(j+1) || !d.joined(j+2) || !d.joined(j+3) {
		return reading{}, 0
	}
	m, k := j+1, j+3 // the month's token and the other figure's
	if d.Tokens[m].Kind == NumberToken {
		m, k = k, m
	}
	u, _ := d.sense(m)
	b, bw := d.number(k)
	if w < bw {
		n, w, b, bw = b, bw, n, w
	}
	if !u.is(isMonth) || w != 4 || bw == 0 || bw > 2 || !plausibleYear(n) || b < 1 || b > 31 {
		return reading{}, 0
	}
	return reading{point: point{year: int16(n), month: u.month, day: int8(b), grain: GrainDay, flags: yearWritten}}, d.fullStop(j + 4)
}

// dayAndMonth reads 12/05 where a weekday or an article before it says that it
// is a date.
func (d *timeReader) dayAndMonth(i int) (reading, int) {
	day, w := d.number(i)
	month, v := d.number(i + 2)
	if w == 0 || w > 2 || v == 0 || v > 2 || !d.punct(i+1, '/') || !d.joined(i+1) || !d.joined(i+2) || d.joined(i+3) && (d.punct(i+3, '/') || d.Tokens[i+3].Kind != PunctToken) {
		return reading{}, 0
	}
	if !d.dayFirst {
		day, month = month, day
	}
	if month > 12 && day <= 12 {
		day, month = month, day
	}
	if day < 1 || day > 31 || month < 1 || month > 12 {
		return reading{}, 0
	}
	x := reading{point: point{month: int8(month), day: int8(day), grain: GrainDay}}
	return x, i + 3
}

// dotted reads 10.3.2026, which is one token.
func (d *timeReader) dotted(i int) (reading, int) {
	s := d.String(i)
	a := 0
	for a < len(s) && s[a] != '.' {
		a++
	}
	b := a + 1
	for b < len(s) && s[b] != '.' {
		b++
	}
	if b >= len(s) || a > 2 || b-a-1 > 2 {
		return reading{}, 0
	}
	day, month, year := digitsOf(s[:a]), digitsOf(s[a+1:b]), digitsOf(s[b+1:])
	if len(s)-b-1 == 2 && year >= 0 && b-a-1 == 2 {
		year = century(year)
	}
	if day < 1 || day > 31 || month < 1 || month > 12 || !plausibleYear(year) {
		return reading{}, 0
	}
	return reading{point: point{year: int16(year), month: int8(month), day: int8(day), grain: GrainDay, flags: yearWritten}}, i + 1
}
