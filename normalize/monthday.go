package normalize

import "time"

// dayOfMonth reads what names the month of the day n in other words than its
// name: "the 21st of this month", "el 15 del próximo mes", "the 19th of every
// month". The day's figure ends before the token j.
func (d *timeReader) dayOfMonth(i, n, j int) (reading, int) {
	ordinal := j > i+1 || d.Language.role(d.Tokens[i].Word)&roleOrdinal != 0
	if !ordinal && !(d.Language.file.DateArticle && (d.is(i-1, isThe) || d.dayWord(i-1))) || n < 1 || n > 31 {
		return reading{}, 0
	}
	k := j
	u, e := d.sense(k)
	of := u.is(isOf)
	if of {
		k = e
		if u, e = d.sense(k); u.is(isThe) {
			k = e
			u, e = d.sense(k)
		}
	}
	if u.is(isEvery) && of {
		if v, e := d.sense(e); v.is(isUnit) && v.unit == GrainMonth {
			return reading{typ: Set, point: point{day: int8(n), grain: GrainDay}}, e
		}
		return reading{}, 0
	}
	if !u.is(isShift|isUnit) || d.Date == 0 {
		return reading{}, 0
	}
	y, next := d.core(k, 2)
	if next == 0 && of && u.is(isUnit) && u.unit == GrainMonth && d.Language.file.DateArticle && d.closes(e) {
		y, next = d.thisUnit(u, 0, 0), e // "le 31 du mois"
	}
	if next == 0 || y.form != 0 || y.typ != 0 || y.edge != 0 || y.grain != GrainMonth || y.year == 0 || n > DaysIn(int(y.year), time.Month(y.month)) {
		return reading{}, 0
	}
	y.day, y.grain = int8(n), GrainDay
	return y, next
}

// dayWord tells whether the token at i is the word "day": "el día 21".
func (d *timeReader) dayWord(i int) bool {
	s, next := d.sense(i)
	return s.is(isUnit) && s.unit == GrainDay && next == i+1
}

// bareDay reads a day of a month that is not named: "el día 18", "le 18". Which
// month, the day of the text says.
func (d *timeReader) bareDay(i int) (reading, int) {
	n, w := d.number(i)
	if w == 0 || w > 2 || n < 1 || n > 31 || d.counts(i+1) || d.joined(i+1) && !d.punct(i+1, ',') && !d.punct(i+1, '.') {
		return reading{}, 0
	}
	if i+1 < d.stop {
		if _, k := d.unit(i + 1); k > 0 || d.Tokens[i+1].Kind == PunctToken && !d.joined(i+1) {
			return reading{}, 0 // "el 29 %"
		}
	}
	if d.punct(i+1, '.') && d.joined(i+2) && d.is(i+2, isSuffix) {
		return reading{}, 0 // "el 17.º lugar"
	}
	if d.is(i+1, isFrom) && i+3 < d.stop && d.Tokens[i+2].Kind == NumberToken && (d.is(i+3, isHourMark) || d.clockAt(i+2)) {
		return reading{point: point{day: int8(n), grain: GrainDay}}, i + 1 // "le 17 de 14h à 16h"
	}
	verb := i+1 < d.stop && (d.Language.Is(d.Tokens[i+1].Word, Auxiliary|Verb) || d.verb(i+1, d.sentence().First) != 0)
	if verb && !d.dayWord(i-1) || !verb && !d.closes(i+1) || d.is(i+1, isAnd|isOr) {
		return reading{}, 0 // "el 12 fue su número"
	}
	return reading{point: point{day: int8(n), grain: GrainDay}}, i + 1
}

// firstOfTwo reads the first of two days that share the month behind the
// second: "18 and 19 June".
func (d *timeReader) firstOfTwo(i, n int) (reading, int) {
	end := i + 1
	if u, e := d.sense(end); d.joined(end) && u.is(isSuffix) {
		end = e // "les 1er et 2 novembre"
	}
	if !d.is(end, isAnd|isOr) {
		return reading{}, 0
	}
	k := end + 1
	if u, e := d.sense(k); u.is(isThe) {
		k = e
	}
	m, w := d.number(k)
	if w == 0 || w > 2 || m <= n || m > 31 {
		return reading{}, 0
	}
	x, next := d.dayMonth(k, m, 1)
	if next == 0 || x.typ != 0 || x.form != 0 || x.month == 0 || next == k+1 {
		return reading{}, 0
	}
	x.day = int8(n)
	return x, end
}

// resolveMonth fills in the month of a day without one: the last that has been
// or the next that comes, or else the nearer.
func (d *timeReader) resolveMonth(p *point, first, next int) {
	var past, future Day
	for m := -2; m <= 2; m++ {
		y, month, _ := (d.Date - Day(d.dayOfDate()-1)).addMonths(m).Date()
		day, ok := NewDay(y, month, int(p.day))
		switch {
		case !ok:
		case day <= d.Date:
			past = day
		case future == 0:
			future = day
		}
	}
	tense := d.tense(first, next)
	if past != 0 && (tense < 0 || tense == 0 && d.Date-past <= future-d.Date) {
		p.on(past)
	} else if future != 0 {
		p.on(future)
	}
}

// dayToward is the last day n of a month before the day of the text, or the
// next one behind it.
func (d *timeReader) dayToward(n, shift int) point {
	month := d.Date - Day(d.dayOfDate()-1)
	for m := 0; m <= 3; m++ {
		y, k, _ := month.addMonths(m * shift).Date()
		if day, ok := NewDay(y, k, n); ok && (shift < 0 && day < d.Date || shift > 0 && day > d.Date) {
			return pointOf(day)
		}
	}
	return point{}
}

func (d *timeReader) dayOfDate() int {
	_, _, day := d.Date.Date()
	return day
}
