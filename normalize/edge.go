package normalize

// edged reads what follows "early", "the end of", "mid-".
func (d *timeReader) edged(e *sense, j, depth int) (reading, int) {
	if d.dash(j) && d.joined(j) {
		j++
		if u, next := d.sense(j); u.is(isUnit) && u.unit >= GrainWeek && u.unit <= GrainYear && e.edge == midEdge && d.closes(next) {
			return d.thisUnit(u, 0, e.edge), next // "by mid-year"
		}
	}
	of := false
	if s, k := d.sense(j); s.is(isOf) {
		j, of = k, true
	}
	if s, k := d.sense(j); s.is(isThe) {
		if !of && !d.Language.file.DateArticle {
			return reading{}, 0 // "to end the day"
		}
		j = k
		if of {
			if n, k := d.cardinal(j); k > 0 && tens(n) && d.closes(k) {
				return reading{point: point{year: int16(1900 + n), grain: GrainDecade}, edge: e.edge}, k // "comienzos de los 90"
			}
		}
		if u, next := d.sense(j); u.is(isUnit) && u.unit >= GrainDay {
			if x, k := d.unitFirst(j, u, next, depth+1); k > 0 {
				x.edge = e.edge
				return x, k
			}
			return d.thisUnit(u, 0, e.edge), next
		}
	}
	if u, next := d.sense(j); of && u.is(isUnit) && u.unit >= GrainDay {
		if x, k := d.unitFirst(j, u, next, depth+1); k > 0 {
			x.edge = e.edge
			return x, k
		}
		if d.Language.file.DateArticle || d.closes(next) {
			return d.thisUnit(u, 0, e.edge), next // "end of month", "finales de año"
		}
	}
	if n, w := d.number(j); w == 4 && plausibleYear(n) && !(d.joined(j+1) && d.Tokens[j+1].Kind == WordToken) {
		return reading{point: point{year: int16(n), grain: GrainYear, flags: yearWritten}, edge: e.edge}, j + 1
	}
	x, next := d.core(j, depth+1)
	if next == 0 || x.form == spanForm || x.form == stretchForm || x.typ == Set || d.is(next-1, isRef|isRecent) {
		return reading{}, 0
	}
	if of && x.grain <= GrainPart && d.is(j-1, isIn) || of && x.grain == GrainPart && d.is(j-2, isIn) && d.is(j-1, isThe) {
		return reading{}, 0 // "dio comienzo en la madrugada"
	}
	x.edge = e.edge
	return x, next
}

// cut narrows a stretch of days to the part that is meant.
func (e edge) cut(from, to, now Day) (Day, Day) {
	if from == 0 || to == 0 {
		return from, to
	}
	n := to - from + 1
	if n < 3 {
		return from, to
	}
	first, second := n/3, 2*n/3 // days before the second and the last third
	switch {
	case 28 <= n && n <= 31:
		first, second = 10, 20
	case n == 365 || n == 366:
		first, second = from.addMonths(4)-from, from.addMonths(8)-from
	case 3650 <= n && n <= 3653:
		first, second = from.addMonths(48)-from, from.addMonths(84)-from
	}
	switch e {
	case earlyEdge:
		return from, from + first - 1
	case midEdge:
		return from + first, from + second - 1
	case lateEdge:
		return from + second, to
	case earlierEdge:
		if now >= from && now <= to {
			return from, now
		}
	case laterEdge:
		if now >= from && now <= to {
			return now, to
		}
	}
	return from, to
}

// point moves an end of a stretch to the edge of it that is meant: the end of
// June, as an end, is July 1.
func (e edge) point(p *point, last bool) {
	grain, year := p.grain, p.year
	if e == wholeEdge || grain != GrainMonth && grain != GrainYear {
		return
	}
	p.first()
	switch {
	case e == midEdge && grain == GrainMonth:
		p.day = 16
	case e == midEdge:
		p.month, p.day = 7, 2 // the middle of 365 days
	case e == lateEdge && grain == GrainYear:
		p.year++
	case e == lateEdge:
		if p.month++; p.month > 12 {
			p.month = 1
			if year != 0 {
				p.year++
			}
		}
	}
}

// edge is the part of a stretch of time that is meant.
type edge uint8

const (
	wholeEdge   edge = iota
	earlyEdge        // early September: its first third
	midEdge          // its second third
	lateEdge         // its last third
	earlierEdge      // earlier this month: from its start until now
	laterEdge        // later this month: from now until its end
)

var edges = map[string]edge{"early": earlyEdge, "mid": midEdge, "late": lateEdge, "earlier": earlierEdge, "later": laterEdge}
