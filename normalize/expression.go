package normalize

const deepest = 4 // how far "the end of the first week of last year" may nest

// expression reads the longest expression of time at the token i: a stretch
// "from March to May", or one date with the time of day around it.
func (d *timeReader) expression(i int) (reading, int) {
	if x, next := d.clockStretch(i); next > 0 {
		return d.dayBehind(x, next)
	}
	if d.Tokens[i].Kind == NumberToken {
		if x, next := d.sharedMonth(i, false); next > 0 {
			return x, next
		}
		if n, w := d.number(i); w == 4 && n >= 1900 && n <= 2059 { // "2014 to 2018"
			if m := d.link(i+1, false); m > 0 && (i == 0 || !d.joined(i)) {
				if v, w := d.number(m); w == 4 && v > n && v <= 2059 && !d.counted(m+1) && !d.joined(m+1) || w == 4 && v > n && v <= 2059 && m+1 < d.stop && d.Tokens[m+1].Kind == PunctToken && !d.dash(m+1) && !d.punct(m+1, '%') {
					x := reading{form: stretchForm, point: point{year: int16(n), grain: GrainYear, flags: yearWritten}}
					x.end = point{year: int16(v), grain: GrainYear, flags: yearWritten}
					return x, m + 1
				}
			}
		}
	}
	if d.is(i, isFrom|isBetween) {
		return d.stretch(i)
	}
	x, next := d.clockOrCore(i)
	if next == 0 {
		return x, 0
	}
	if y, k := d.withTime(x, next); k > next {
		if y.form == stretchForm {
			return y, k
		}
		x, next = y, k
	}
	return d.through(x, next)
}

// clockOrCore reads a time of day with its day, or else a date or length.
func (d *timeReader) clockOrCore(i int) (reading, int) {
	if d.Tokens[i].Kind == NumberToken {
		bare := d.Language.file.BareHours && d.is(i-1, isAt)
		if x, next := d.timeOf(i, bare); next > 0 {
			return x, next
		}
		return d.core(i, 0)
	}
	s, j := d.sense(i)
	switch {
	case s.is(isAt) && s.is(isThe) && d.Language.file.BareHours && j < d.stop: // "las 18.30"
		if x, next := d.timeOf(j, true); next > 0 {
			return x, next
		}
	case d.Language.role(d.Tokens[i].Word)&roleNumber != 0:
		if x, next := d.timeOf(i, d.Language.file.BareHours && d.is(i-1, isAt)); next > 0 {
			return x, next
		}
	case s.is(isNoon|isClockHalf|isClockQuarter) && !d.named(i, j):
		if x, next := d.timeOf(i, false); next > 0 {
			return x, next
		}
	}
	return d.core(i, 0)
}

// core reads one date, time or length at the token i.
func (d *timeReader) core(i, depth int) (reading, int) {
	if i >= d.stop || depth > deepest {
		return reading{}, 0
	}
	if d.Tokens[i].Kind == NumberToken {
		return d.figureDate(i, depth)
	}
	s, j := d.sense(i)
	if d.Language.role(d.Tokens[i].Word)&roleNumber != 0 {
		if n, k := d.cardinal(i); k > 0 && n >= 1 && n <= 31 {
			if x, next := d.dayMonth(k-1, n, depth); next > 0 {
				return x, next // "quince de marzo"
			}
		}
		if d.is(i-1, isYearAfter) {
			if n, k := d.wordYear(i); k > i+1 {
				return reading{point: point{year: int16(n), grain: GrainYear, flags: yearWritten}}, k
			}
		}
	}
	if !s.is(isOrdinal) {
		if n, k := d.ordinalAt(i); k > 0 { // "twenty-third of March", "thirteenth century"
			if n <= 31 {
				if x, next := d.dayMonth(k-1, n, depth); next > 0 {
					return x, next
				}
			}
			if x, next := d.ordinalUnit(n, k, depth); next > 0 {
				return x, next
			}
		}
	}
	if s.kinds == 0 {
		return reading{}, 0
	}
	switch {
	case s.is(isThe):
		return d.afterThe(j, depth)
	case s.is(isDayPart):
		x := d.deictic(int(s.shift))
		x.grain, x.part = GrainPart, s.part
		return x, j
	case s.is(isDay) && !(s.is(isPart) && d.is(i-1, isThe|isShift)) && !d.named(i, j):
		return d.deictic(int(s.shift)), j
	}
	if s.is(isHoliday) {
		return d.holidayDate(i, s, j)
	}
	if s.is(isQuarterMark) {
		if x, next := d.quarterMark(i, s, j, depth); next > 0 {
			return x, next
		}
	}
	if s.is(isWeekday) {
		if x, next := d.weekdayDate(i, s, j, depth); next > 0 {
			return x, next
		}
	}
	if s.is(isMonth) {
		if x, next := d.monthDate(i, s, j, depth); next > 0 {
			return x, next
		}
	}
	if s.is(isEdge) {
		if x, next := d.edged(s, j, depth); next > 0 {
			return x, next
		}
	}
	if s.is(isShift | isSame) {
		if x, next := d.shifted(s, j); next > 0 {
			return x, next
		}
	}
	if s.is(isOrdinal) && s.ordinal > 0 {
		if x, next := d.dayMonth(j-1, int(s.ordinal), depth); next > 0 {
			return x, next // "the third of January", "premier mai"
		}
	}
	if s.is(isOrdinal) {
		if x, next := d.ordinalUnit(int(s.ordinal), j, depth); next > 0 {
			return x, next
		}
	}
	if s.is(isSeason) {
		if x, next := d.season(i, s, j); next > 0 {
			return x, next
		}
	}
	if s.is(isDecade) {
		return reading{point: point{year: 1900 + int16(s.decade), grain: GrainDecade}}, j
	}
	if u, _ := d.sense(j); s.is(isFreq) && !(d.Language.file.DateArticle && (u.is(isShift) || u.is(isOf) && d.Tokens[i].Is(Upper) || d.is(i-1, isThe|isOne))) { // but "el diario", a paper
		return reading{typ: Set, form: spanForm, span: span{s.freq}}, j
	}
	if s.is(isEvery) {
		if x, next := d.every(j); next > 0 {
			return x, next
		}
	}
	if s.is(isWeekdays) {
		return reading{typ: Set, point: point{weekday: s.weekday, grain: GrainDay}}, j
	}
	if s.is(isPart) {
		if x, next := d.partOf(i, s, j, depth); next > 0 {
			return x, next
		}
	}
	if s.is(isRecent) {
		if u, next := d.sense(j); u.is(isUnits) && u.unit >= GrainHour {
			return reading{form: pastForm}, next
		}
	}
	if s.is(isWhole) {
		if u, next := d.sense(j); u.is(isUnit) && u.unit >= GrainDay && !d.is(i-1, isThe) && s.is(isAll) {
			return reading{typ: Duration, form: spanForm, span: span{u.part1(1, 0)}}, next
		} else if u.is(isThe) {
			if v, e := d.sense(next); v.is(isUnit) && v.unit >= GrainDay && d.closes(e) {
				return d.thisUnit(v, 0, 0), e
			}
		} else if u.is(isUnit) && u.unit >= GrainDay && d.is(i-1, isThe) && d.closes(next) {
			return d.thisUnit(u, 0, 0), next
		}
	}
	if s.is(isUnit | isUnits) {
		if x, next := d.unitFirst(i, s, j, depth); next > 0 {
			return x, next
		}
	}
	if s.is(isRef) && !(d.dash(j) && d.joined(j)) && !(d.Language.file.DateArticle && s.ref == futureForm && d.is(i-1, isOf)) { // but "de pronto"
		return reading{form: s.ref}, j
	}
	return reading{}, 0
}

// deictic is a day counted from the day of the text.
func (d *timeReader) deictic(shift int) reading {
	if d.Date == 0 {
		x := reading{form: presentForm}
		if shift != 0 {
			x.form = pastForm
			if shift > 0 {
				x.form = futureForm
			}
		}
		return x
	}
	return reading{point: pointOf(d.Date + Day(shift))}
}

// afterThe reads what a definite article opens.
func (d *timeReader) afterThe(j, depth int) (reading, int) {
	if j >= d.stop {
		return reading{}, 0
	}
	if d.Tokens[j].Kind == NumberToken {
		x, next := d.figureDate(j, depth+1)
		if next == 0 && d.Language.file.DateArticle {
			x, next = d.dayAndMonth(j) // "le 12/05"
		}
		if next > 0 && (d.Language.file.DateArticle || x.grain != GrainYear) {
			return x, next
		}
		return reading{}, 0
	}
	s, k := d.sense(j)
	if s.is(isFreq|isRef) || s.kinds == 0 && d.Language.role(d.Tokens[j].Word)&(roleNumber|roleOrdinal) == 0 {
		return reading{}, 0
	}
	if !d.Language.file.DateArticle && s.is(isMonth|isWeekday) {
		return reading{}, 0 // "the Monday raid"
	}
	if x, next := d.core(j, depth+1); next > 0 {
		return x, next
	}
	if s.is(isEra) && d.closes(k) {
		return reading{form: s.era}, k
	}
	if s.is(isUnit) && s.unit >= GrainDay && s.unit <= GrainYear && s.unit != GrainQuarter && s.unit != GrainHalf && d.Language.file.BareUnits && d.closes(k) {
		if day := d.lastDay(j, 2); day != 0 && s.unit == GrainDay {
			return reading{point: pointOf(day)}, k
		}
		return d.thisUnit(s, 0, 0), k // "to end the day at"
	}
	return reading{}, 0
}

// lastDay is the last day that the text names before the token i, at most so
// many sentences back: "the same day", "ending the day".
func (d *timeReader) lastDay(i, sentences int) Day {
	low := d.Sentences[max(0, d.at+1-sentences)].First
	for k := len(d.Mentions) - 1; k >= 0 && k >= len(d.Mentions)-8; k-- {
		m := &d.Mentions[k]
		if m.First < low {
			break
		}
		if (m.Type == Date || m.Type == Time) && m.From != 0 && m.From == m.To {
			return m.From
		}
	}
	return 0
}

// closes tells whether a noun phrase ends before the token at i.
func (d *timeReader) closes(i int) bool {
	if i >= d.stop {
		return true
	}
	tok := d.Tokens[i]
	if tok.Kind != WordToken {
		return tok.Kind == PunctToken && !(d.dash(i) && d.joined(i))
	}
	return d.Language.Is(tok.Word, Preposition|Conjunction|Adverb|Auxiliary) && (!d.is(i, isOf) || d.is(i, isIn)) && !d.Language.Is(tok.Word, Relative|Pronoun|Determiner)
}

// unitFirst reads what a unit opens: "año pasado", "la semana que viene", "the
// year 2009", "the week of March 3".
func (d *timeReader) unitFirst(i int, s *sense, j, depth int) (reading, int) {
	if x, next := d.decadeOf(s, j); next > 0 {
		return x, next
	}
	if !s.is(isUnit) {
		return reading{}, 0
	}
	if u, next := d.sense(j); u.is(isShift) && d.shiftAfter() {
		if day := d.lastDay(i, 2); s.unit == GrainDay && u.shift != 0 && day != 0 {
			return reading{point: pointOf(day + Day(u.shift))}, next // "el día siguiente"
		}
		if s.both() && d.Source[d.Tokens[j].End-1] == 's' {
			return d.recent(-1, s, int(u.shift)), next // "les mois suivants"
		}
		return d.thisUnit(s, int(u.shift), 0), next
	}
	switch s.unit {
	case GrainCentury:
		if n := d.roman(i - 1); n > 0 && n <= 30 && i-1 >= d.floor() {
			return reading{point: point{year: int16(100 * (n - 1)), grain: GrainCentury, flags: yearWritten}, lead: 1}, j // "XXIe siècle"
		}
		if n := d.roman(j); n > 0 && n <= 30 {
			return reading{point: point{year: int16(100 * (n - 1)), grain: GrainCentury, flags: yearWritten}}, j + 1
		}
	case GrainYear:
		if n, w := d.number(j); w == 4 && plausibleYear(n) {
			x := reading{point: point{year: int16(n), grain: GrainYear, flags: yearWritten}}
			if s.fiscal {
				x.flags |= fiscal
			}
			return x, j + 1
		}
	case GrainWeek:
		if n, w := d.number(j); w > 0 && w <= 2 && n >= 1 && n <= 53 && d.Date != 0 {
			y, _, _ := d.Date.Date()
			x := reading{point: point{year: int16(y), week: int8(n), grain: GrainWeek}}
			if p, e := d.ofYear(j+1, depth); e > 0 {
				x.year, x.flags = p.year, p.flags
				return x, e
			}
			return x, j + 1
		}
		if u, k := d.sense(j); u.is(isOf) {
			if v, e := d.sense(k); v.is(isThe) {
				k = e
			}
			if y, next := d.core(k, depth+1); next > 0 && y.form == 0 && y.typ == 0 && y.grain == GrainDay && y.edge == 0 {
				d.resolve(&y.point, k, next)
				if from, _ := y.days(); from != 0 {
					return reading{point: d.unitPoint(from, GrainWeek)}, next
				}
			}
		}
	}
	return reading{}, 0
}

// edged reads what follows "early", "the end of", "mid-".
func (d *timeReader) edged(e *sense, j, depth int) (reading, int) {
	if d.dash(j) && d.joined(j) {
		j++
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
	x.edge = e.edge
	return x, next
}

func plausibleYear(n int) bool { return n >= 1000 && n <= 2999 }

// shifted reads "last week", "the past 14 months", "next March", "this Monday".
func (d *timeReader) shifted(s *sense, j int) (reading, int) {
	shift := int(s.shift)
	same := s.is(isSame)
	if v, _ := d.sense(j - 2); !same && shift != 0 && !v.have {
		// "los últimos 14 meses", but "ha pasado 14 meses"
		x, next := d.recentLength(j, shift)
		if next > 0 && (!d.Language.file.DateArticle || x.span[0].n == 1 || d.Source[d.Tokens[j-1].End-1] == 's') {
			return x, next
		}
	}
	u, next := d.sense(j)
	switch {
	case u.is(isWeekday):
		if same {
			return reading{}, 0
		}
		return d.shiftedWeekday(j-1, next, u, shift), next
	case u.is(isMonth):
		if same || u.is(isDoubtful) && !d.Tokens[j].Is(Upper) {
			return reading{}, 0
		}
		x := d.shiftedMonth(u, shift)
		if n, w := d.number(next); w > 0 && w <= 2 && n >= 1 && n <= 31 && !d.counts(next+1) && !d.clockAt(next) {
			x.day, x.grain = int8(n), GrainDay // "last December 25"
			return x, next + 1
		}
		return x, next
	case u.is(isHoliday) && !same:
		if d.Date == 0 || shift == 0 {
			return d.holidayDate(j, u, next)
		}
		return reading{point: pointOf(d.near(&u.holiday, shift))}, next
	case u.is(isSeason):
		if same {
			return reading{}, 0
		}
		return d.shiftedSeason(u, shift), next
	case u.is(isUnit):
		if x, e := d.ordinalUnit(shiftOrdinal(s), j, 1); e > next {
			return x, e // "the last week of March"
		}
		if v, e := d.sense(next); u.unit == GrainWeek && !same && d.Date != 0 {
			if v.is(isOn) {
				v, e = d.sense(e)
			}
			if v.is(isThe) {
				v, e = d.sense(e)
			}
			if v.is(isWeekday) && !v.is(isDoubtful) { // "next week on Tuesday"
				return d.weekdayIn(v.weekday, shift), e
			}
		}
		if u.unit <= GrainHour {
			return reading{}, 0 // "última hora"
		}
		if day := d.lastDay(j, 2); !same && u.unit == GrainDay && shift != 0 && day != 0 {
			return reading{point: pointOf(day + Day(shift))}, next // "the next day"
		}
		if same {
			if u.unit != GrainDay || next < d.stop && d.Language.Is(d.Tokens[next].Word, Relative) {
				return reading{}, 0
			}
			if day := d.lastDay(j, len(d.Sentences)); day != 0 {
				return reading{point: pointOf(day)}, next
			}
		}
		if s.is(isShift) && shift == -1 && u.unit >= GrainDecade {
			return d.recent(1, u, shift), next
		}
		return d.thisUnit(u, shift, 0), next
	}
	return reading{}, 0
}

// shiftedSeason is "last summer", "el verano pasado".
func (d *timeReader) shiftedSeason(s *sense, shift int) reading {
	x := reading{point: point{part: s.season, grain: GrainSeason}}
	if d.Date == 0 {
		return x
	}
	y, _, _ := d.Date.Date()
	best := 0
	for k := y - 2; k <= y+2; k++ {
		x.year = int16(k)
		from, to := x.days()
		switch {
		case shift < 0 && to < d.Date, shift == 0 && from <= d.Date+120:
			best = k
		case shift > 0 && from > d.Date && best == 0:
			best = k
		}
	}
	x.year = int16(best)
	return x
}

// shiftOrdinal is -1 for "last" as in "the last week of March", or no ordinal.
func shiftOrdinal(s *sense) int {
	if s.is(isOrdinal) {
		return int(s.ordinal)
	}
	return 0
}

// recentLength reads the length in "the past 14 months", "next few days".
func (d *timeReader) recentLength(j, shift int) (reading, int) {
	f, next := d.lengthAt(j)
	if next == 0 {
		return reading{}, 0
	}
	u, _ := d.sense(f.last)
	if f.vague && u.unit == GrainYear && f.first == f.last && d.Date == 0 {
		return reading{}, 0
	}
	if f.value.Coef < 0 || f.value.Coef > 1e6 || f.value.Exp != 0 || u.unit <= GrainHour && f.first == f.last {
		return reading{}, 0
	}
	n := int32(f.value.Coef)
	if f.vague {
		n = -1
	}
	x := d.recent(n, u, shift)
	x.amount = f.value
	x.unit = durationUnit(u.unit)
	if f.vague {
		x.unit = "" // it has no figure
	}
	return x, next
}

// recent is a length of time that ends or begins at the day of the text.
func (d *timeReader) recent(n int32, u *sense, shift int) reading {
	x := reading{typ: Duration, form: spanForm, span: span{u.part1(n, 0)}}
	if d.Date == 0 || n < 0 {
		return x
	}
	other := d.Date.back(x.span, shift)
	if shift < 0 {
		x.from, x.to = other, d.Date
	} else {
		x.from, x.to = d.Date, other
	}
	return x
}

// plus moves a day by n units.
func (d Day) plus(n int, unit Grain) Day {
	switch unit {
	case GrainDay, GrainPart:
		return d + Day(n)
	case GrainWeek, GrainWeekend:
		return d + Day(7*n)
	case GrainMonth:
		return d.addMonths(n)
	case GrainQuarter, GrainSeason:
		return d.addMonths(3 * n)
	case GrainHalf:
		return d.addMonths(6 * n)
	case GrainYear:
		return d.addMonths(12 * n)
	case GrainDecade:
		return d.addMonths(120 * n)
	case GrainCentury:
		return d.addMonths(1200 * n)
	}
	return d
}

// thisUnit is the day, week, month … that is shift units from that of the text.
func (d *timeReader) thisUnit(u *sense, shift int, e edge) reading {
	x := reading{edge: e}
	x.grain = u.unit
	if u.fiscal {
		x.flags |= fiscal
	}
	if d.Date == 0 {
		x.form = presentForm
		if shift != 0 {
			x.form = pastForm
			if shift > 0 {
				x.form = futureForm
			}
		}
		return x
	}
	x.point = d.unitPoint(d.Date.plus(shift, u.unit), u.unit)
	if u.fiscal {
		x.flags |= fiscal
	}
	return x
}

// unitPoint is the day, week, month … that a day is in.
func (d *timeReader) unitPoint(day Day, unit Grain) point {
	y, m, _ := day.Date()
	p := point{year: int16(y), grain: unit}
	switch unit {
	case GrainWeek, GrainWeekend:
		wy, w := day.isoWeek()
		p.year, p.week = int16(wy), int8(w)
	case GrainMonth:
		p.month = int8(m)
	case GrainQuarter:
		p.part = int8((int(m)-1)/3 + 1)
	case GrainHalf:
		p.part = int8((int(m)-1)/6 + 1)
	case GrainSeason:
		p.part = int8(int(m) / 3)
		if p.part == 0 { // January is in the winter of the year before
			p.part = 4
			p.year--
		}
	case GrainYear:
	case GrainDecade:
		p.year = int16(y - y%10)
	case GrainCentury:
		p.year = int16(y - y%100)
	default:
		p = pointOf(day)
		if unit == GrainPart {
			p.grain, p.part = GrainPart, codeOf(partCodes[:], "NI")
		}
	}
	return p
}

// named tells whether the words [i, j) are part of a name: "Midnight Express",
// "Radio 4's Today programme".
func (d *timeReader) named(i, j int) bool {
	if !d.Tokens[i].Is(Upper) || d.Tokens[i].Is(Caps) || i == d.sentence().First {
		return false
	}
	next := j < d.stop && d.Tokens[j].Kind == WordToken && d.Tokens[j].Is(Upper) && !d.Tokens[j].Is(Caps)
	return next || d.Tokens[i-1].Kind == WordToken && !d.is(i-1, isAt|isOn|isOf|isThe|isYearAfter)
}

// decadeOf reads "años 90", "les années 1990", "década de 1990".
func (d *timeReader) decadeOf(s *sense, j int) (reading, int) {
	if !(s.is(isUnits) && s.unit == GrainYear || s.unit == GrainDecade && s.is(isUnit)) {
		return reading{}, 0
	}
	k := j
	if s.unit == GrainDecade {
		u, e := d.sense(j)
		if !u.is(isOf) {
			return reading{}, 0
		}
		k = e
		if u, e := d.sense(k); u.is(isThe) {
			k = e
		}
		if u, e := d.sense(k); u.is(isDecade) {
			return reading{point: point{year: 1900 + int16(u.decade), grain: GrainDecade}}, e
		}
	}
	n, w := d.number(k)
	switch {
	case n%10 != 0 || w != 2 && w != 4 || d.counts(k+1):
		return reading{}, 0
	case w == 2 && n >= 20:
		n += 1900
	case w == 4 && plausibleYear(n):
	default:
		return reading{}, 0
	}
	return reading{point: point{year: int16(n), grain: GrainDecade, flags: yearWritten}}, k + 1
}

// roman returns the value of the capitals at i as a Roman numeral to 30, with
// the ending of an ordinal or without: XXI, XXIe. It is 0 for anything else.
func (d *timeReader) roman(i int) int {
	if i < 0 || i >= d.stop || d.Tokens[i].Kind != WordToken {
		return 0
	}
	s := d.String(i)
	for _, end := range d.times().ordinalEndings {
		if n := len(s) - len(end); n > 0 && s[n:] == end {
			s = s[:n]
			break
		}
	}
	total, last := 0, 0
	for k := len(s) - 1; k >= 0; k-- {
		v := 0
		switch s[k] {
		case 'I':
			v = 1
		case 'V':
			v = 5
		case 'X':
			v = 10
		default:
			return 0
		}
		if v < last {
			total -= v
		} else {
			total, last = total+v, v
		}
	}
	return total
}

// partOf reads "the morning of March 3", or a part of the day alone.
func (d *timeReader) partOf(i int, s *sense, j, depth int) (reading, int) {
	x := reading{point: point{grain: GrainPart, part: s.part}}
	if u, e := d.sense(j); u.is(isOf | isOn) {
		if y, next := d.core(e, depth+1); next > 0 && y.form == 0 && y.typ == 0 && y.grain == GrainDay && y.edge == 0 {
			x.year, x.month, x.day, x.weekday = y.year, y.month, y.day, y.weekday
			x.flags = y.flags
			return x, next
		}
	}
	if !d.is(i-1, isThe|isOf|isAt|isOn|isYearAfter|isEdge) && j-i == 1 {
		return reading{}, 0
	}
	if d.is(i-1, isThe) && i-2 >= d.sentence().First && !d.is(i-2, isOf|isAt|isOn|isYearAfter|isEdge|isFrom) || d.named(i, j) {
		return reading{}, 0 // "ended the night with"
	}
	return x, j
}
