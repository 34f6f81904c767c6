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
	if (w == 1 && d.joined(i+1) || w == 4) && i+1 < d.stop {
		if x, next := d.markedQuarter(i, n, w, depth); next > 0 {
			return x, next
		}
	}
	if x, next := d.apart(i, n, w); next > 0 {
		return x, next
	}
	if x, next := d.yearAndDigit(i, n, w); next > 0 {
		return x, next
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
	if w <= 2 && d.is(i-1, isOn) && !d.Language.file.DateArticle && d.closes(i+3) && !d.punct(i+3, '%') {
		return d.dayAndMonth(i) // "on 22/04"
	}
	if w != 4 {
		return reading{}, 0
	}
	if u, k := d.sense(i + 1); u.is(isMonth) && (!u.is(isDoubtful) || d.Tokens[i+1].Is(Upper)) && plausibleYear(n) && d.closes(d.fullStop(k)) && !d.joined(i+1) {
		return reading{point: point{year: int16(n), month: u.month, grain: GrainMonth, flags: yearWritten}}, k // "in 2017 April"
	}
	if d.yearAlone(i, n) {
		return reading{point: point{year: int16(n), grain: GrainYear, flags: yearWritten}}, i + 1
	}
	return reading{}, 0
}

// yearAndDigit reads a year and one figure behind a hyphen: the next year in
// "in 2003-4", a month in "en 2015-3". What could be either is neither.
func (d *timeReader) yearAndDigit(i, n, w int) (reading, int) {
	m, mw := d.number(i + 2)
	if w != 4 || mw != 1 || m == 0 || !plausibleYear(n) || !d.dash(i+1) || !d.joined(i+1) || !d.joined(i+2) || !d.is(i-1, isYearAfter) || !d.closes(i+3) ||
		d.joined(i+3) && (d.dash(i+3) || d.punct(i+3, '/') || d.punct(i+3, '%')) {
		return reading{}, 0
	}
	x := reading{point: point{year: int16(n), grain: GrainYear, flags: yearWritten}}
	switch {
	case m == (n+1)%10:
		x.form, x.end = stretchForm, point{year: int16(n + 1), grain: GrainYear, flags: yearWritten}
	case m < n%10:
		x.month, x.grain = int8(m), GrainMonth
	default:
		return reading{}, 0
	}
	return x, i + 3
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
		if u.is(isIn) && j == i+1 && !d.is(i-1, isThe) && !d.dayWord(i-1) {
			return reading{}, 0 // "25 en febrero" are 25 of something
		}
		j = k
		if u, k = d.sense(j); u.is(isThe) {
			u, k = d.sense(k)
		}
		if v, e := d.sense(k); u.is(isUnit) && u.unit == GrainMonth && v.is(isOf) { // "le 6 du mois d'avril"
			if m, next := d.sense(e); m.is(isMonth) && !m.is(isDoubtful) {
				u, j, k = m, e, next
			}
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
			if d.Date != 0 {
				x.year = d.yearFor(&x.point, int(v.shift)) // "le 11 mars dernier": the last there was
			}
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
