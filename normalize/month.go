package normalize

// monthDate reads what a month opens: "March 10, 2026", "March 2026", "March
// of last year", "March".
func (d *timeReader) monthDate(i int, s *sense, j, depth int) (reading, int) {
	x := reading{point: point{month: s.month, grain: GrainMonth}}
	k := d.fullStop(j)
	if d.dash(k) && d.joined(k) && d.joined(k+1) {
		if n, _ := d.number(k + 1); n > 0 {
			k++
		}
	}
	if n, w := d.number(k); w > 0 && w <= 2 && n >= 1 && n <= 31 && !d.clockAt(k) {
		next := k + 1
		if u, e := d.sense(next); u.is(isSuffix) && d.joined(next) {
			next = e
		}
		if !d.counts(next) {
			x.day, x.grain = int8(n), GrainDay
			if e := d.year(&x, next); e > 0 {
				next = e
			}
			return x, next
		}
	}
	if n, w := d.number(k + 1); d.punct(k, ',') && w > 0 && w <= 2 && n >= 1 && n <= 31 && d.joined(k+2) { // "October, 1st"
		if u, e := d.sense(k + 2); u.is(isSuffix) && d.closes(e) {
			x.day, x.grain = int8(n), GrainDay
			if y := d.year(&x, e); y > 0 {
				e = y
			}
			return x, e
		}
	}
	if s, e := d.joinedDayYear(k); e > 0 {
		x.day, x.year, x.grain = s.day, s.year, GrainDay
		x.flags |= yearWritten
		return x, e
	}
	if n, e := d.dayWords(k); e > 0 && n >= 1 && n <= 31 {
		x.day, x.grain = int8(n), GrainDay // "March ten, 2026", "mai vingt-neuf"
		if y := d.year(&x, e); y > 0 {
			return x, y
		}
		if d.closes(e) {
			return x, e
		}
		x.day, x.grain = 0, GrainMonth
	}
	if e := d.year(&x, d.fullStop(j)); e > 0 {
		if n, w := d.number(e + 1); d.dash(e) && d.dash(j) && d.joined(e) && d.joined(e+1) && w > 0 && w <= 2 && n >= 1 && n <= 31 && !(d.joined(e+2) && d.Tokens[e+2].Kind != PunctToken) {
			x.day, x.grain = int8(n), GrainDay // "September-2020-23"
			return x, e + 2
		}
		return x, e
	}
	if u, e := d.sense(j); u.is(isOf) { // "October of next year"
		if y, next := d.core(e, depth+1); next > 0 && y.form == 0 && y.grain == GrainYear && y.year != 0 {
			x.year = y.year
			return x, next
		}
	} else if u.is(isShift) && d.shiftAfter() {
		return d.shiftedMonth(s, int(u.shift)), e
	}
	if !d.monthAlone(i, s, j) {
		return reading{}, 0
	}
	if k > j && s.is(isDoubtful) {
		return x, k
	}
	return x, j
}

// dayWords reads a day of the month in words: "ten", "twenty-third".
func (d *timeReader) dayWords(i int) (n, next int) {
	if i >= d.stop || d.Tokens[i].Kind != WordToken {
		return 0, 0
	}
	if n, next := d.ordinalAt(i); next > 0 {
		return n, next
	}
	return d.cardinal(i)
}

// monthAlone tells whether a month without a figure beside it is meant as one.
func (d *timeReader) monthAlone(i int, s *sense, j int) bool {
	upper := d.Tokens[i].Is(Upper)
	if m := d.link(j, true); m > 0 && (upper || !s.is(isDoubtful)) {
		if u, _ := d.sense(m); u.is(isMonth) {
			return true
		}
	}
	after := d.is(i-1, isYearAfter|isShift|isEdge|isOf) || d.dash(i-1) && d.is(i-2, isEdge|isMonth)
	if s.is(isDoubtful) {
		return upper && after && !d.Language.file.DateArticle
	}
	if upper && d.Language.file.DateArticle && i > d.sentence().First && !d.Tokens[i].Is(Caps) {
		return false // a planet, a name: months are in lower case
	}
	if j < d.stop && d.Tokens[j].Kind == WordToken && d.Tokens[j].Is(Upper) && upper && !after {
		u, _ := d.sense(j)
		return u.kinds != 0 // "April Smith"
	}
	return true
}

// joinedDayYear reads "23,2026", which is one token when the space is missing.
func (d *timeReader) joinedDayYear(i int) (point, int) {
	if i < 0 || i >= d.stop || d.Tokens[i].Kind != NumberToken {
		return point{}, 0
	}
	s := d.String(i)
	c := len(s) - 5
	if c < 1 || c > 2 || s[c] != ',' {
		return point{}, 0
	}
	day, year := digitsOf(s[:c]), digitsOf(s[c+1:])
	if day < 1 || day > 31 || year < 1900 || year > 2100 {
		return point{}, 0
	}
	return point{day: int8(day), year: int16(year)}, i + 1
}

func (d *timeReader) shiftedMonth(s *sense, shift int) reading {
	x := reading{point: point{month: s.month, grain: GrainMonth}}
	if d.Date == 0 {
		return x
	}
	y, m, _ := d.Date.Date()
	if shift < 0 && int(s.month) >= int(m) {
		y--
	} else if shift > 0 && int(s.month) <= int(m) {
		y++
	}
	x.year = int16(y)
	return x
}
