package normalize

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
	if cw > 0 && d.joined(end) && (d.punct(end, sep) && !(cw == 4 && sep == '-' && d.triple(end+1, sep)) || d.Tokens[end].Kind == WordToken && d.String(end) != "T") {
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

// triple tells whether the tokens from i are three figures with the sign sep
// between them, the last a year.
func (d *timeReader) triple(i int, sep byte) bool {
	_, w := d.number(i + 4)
	return w == 4 && d.punct(i+1, sep) && d.punct(i+3, sep) && d.joined(i) && d.joined(i+1) && d.joined(i+2) && d.joined(i+3) && d.joined(i+4)
}

// apart reads a date in figures with spaces between them: "18 8 1978".
func (d *timeReader) apart(i, n, w int) (reading, int) {
	m, mw := d.number(i + 1)
	y, yw := d.number(i + 2)
	if !d.Language.file.DayFirst || w == 0 || w > 2 || mw == 0 || mw > 2 || yw != 4 || n < 1 || n > 31 || m < 1 || m > 12 || y < 1900 || y > 2059 ||
		d.joined(i+1) || d.joined(i+2) || i > 0 && (d.Tokens[i-1].Kind != WordToken || d.Tokens[i].Is(AfterLine)) || i+3 < d.stop && d.Tokens[i+3].Kind != WordToken && !d.joined(i+3) || d.counts(i+3) {
		return reading{}, 0
	}
	if i+3 < d.stop && d.Tokens[i+3].Kind == NumberToken {
		return reading{}, 0
	}
	return reading{point: point{year: int16(y), month: int8(m), day: int8(n), grain: GrainDay, flags: yearWritten}}, i + 3
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
