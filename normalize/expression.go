package normalize

const deepest = 4 // how far "the end of the first week of last year" may nest

// expression reads the longest expression of time at the token i: a stretch
// "from March to May", or one date with the time of day around it.
func (d *timeReader) expression(i int) (reading, int) {
	figure := d.Tokens[i].Kind == NumberToken
	s, _ := d.sense(i)
	switch {
	case figure && !d.onFigure(i): // a year, mostly
	case figure, s.is(isFrom | isBetween | isAt), d.is(i, isFrom|isBetween):
		if x, next := d.stretchAt(i); next > 0 {
			return x, next
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

// stretchAt reads the stretches of time that a figure, or a word that goes before
// the first of two ends, opens at the token i.
func (d *timeReader) stretchAt(i int) (reading, int) {
	if x, next := d.datedStretch(i); next > 0 {
		return x, next
	}
	if x, next := d.clockStretch(i, nil); next > 0 {
		return d.dayBehind(x, next)
	}
	if d.Tokens[i].Kind != NumberToken {
		return reading{}, 0
	}
	if x, next := d.sharedMonth(i, false); next > 0 {
		return x, next
	}
	n, w := d.number(i)
	if w != 4 || n < 1900 || n > 2059 || i > 0 && d.joined(i) {
		return reading{}, 0
	}
	m := d.link(i+1, false) // "2014 to 2018"
	if m == 0 {
		return reading{}, 0
	}
	v, w := d.number(m)
	if w != 4 || v <= n || v > 2059 {
		return reading{}, 0
	}
	if !d.counted(m+1) && !d.joined(m+1) || m+1 < d.stop && d.Tokens[m+1].Kind == PunctToken && !d.dash(m+1) && !d.punct(m+1, '%') {
		x := reading{form: stretchForm, point: point{year: int16(n), grain: GrainYear, flags: yearWritten}}
		x.end = point{year: int16(v), grain: GrainYear, flags: yearWritten}
		return x, m + 1
	}
	return reading{}, 0
}

// onFigure tells whether what stands behind the figure at i can make a time of day
// or the first end of a stretch of it.
func (d *timeReader) onFigure(i int) bool {
	j := i + 1
	if d.Language.file.BareHours || d.Source[d.Tokens[i].Start] == '0' {
		return true
	}
	if j >= d.stop {
		return false
	}
	next, lex := &d.Tokens[j], &d.Language.lex
	switch next.Kind {
	case NumberToken:
		return true
	case PunctToken:
		return next.Word != lex.comma && next.Word != lex.point
	}
	return d.times().knows(next.Word) || d.Language.role(next.Word)&(roleNumber|roleOrdinal) != 0
}

// clockOrCore reads a time of day with its day, or else a date or length.
func (d *timeReader) clockOrCore(i int) (reading, int) {
	if d.Tokens[i].Kind == NumberToken {
		if !d.onFigure(i) {
			return d.core(i, 0)
		}
		bare := d.Language.file.BareHours && d.announced(i)
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
		if x, next := d.timeOf(i, d.Language.file.BareHours && d.announced(i)); next > 0 {
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
	if x, next := d.onePart(i, s, j); next > 0 {
		return x, next
	}
	if s.kinds == 0 {
		return reading{}, 0
	}
	switch {
	case s.is(isThe):
		return d.afterThe(j, depth)
	case s.is(isDayPart) && !d.named(i, j):
		x := d.deictic(int(s.shift))
		x.grain, x.part = GrainPart, s.part
		return x, j
	case s.is(isDay) && s.told:
		if !d.is(i-1, isThe|isOf|isTo) || d.is(j, isOf) || d.named(i, j) || d.dayWord(i-2) || d.tense(i, j) == 0 {
			return reading{}, 0 // "le lendemain du scrutin", "du jour au lendemain"
		}
		return d.dayAway(i, j, int(s.shift))
	case s.is(isDay) && !(s.is(isPart) && d.is(i-1, isThe|isShift|isOne)) && !d.named(i, j):
		return d.namedDay(d.deictic(int(s.shift)), j)
	}
	if s.is(isHoliday) {
		return d.holidayDate(i, s, j)
	}
	if s.is(isQuarterMark) {
		if x, next := d.quarterMark(i, s, j, depth); next > 0 {
			return x, next
		}
	}
	if s.is(isWeekdays) {
		if x, next := d.weekdays(i, s, j); next > 0 {
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
	if s.is(isDecade) && !d.ofAge(i) {
		return reading{point: point{year: 1900 + int16(s.decade), grain: GrainDecade}}, j
	}
	if u, _ := d.sense(j); s.is(isFreq) && !d.named(i, j) && !(s.alone && !d.closes(j)) && !(j > i+1 && d.Tokens[j-1].Is(Upper) && !d.Tokens[j-1].Is(Caps)) && !(d.Language.file.DateArticle && (u.is(isShift) || u.is(isOf) && d.Tokens[i].Is(Upper) || d.is(i-1, isThe|isOne))) { // but "el diario", a paper
		return reading{typ: Set, form: spanForm, span: span{s.freq}}, j
	}
	if s.is(isEvery) {
		if x, next := d.every(s, j); next > 0 {
			return x, next
		}
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
			return reading{typ: Duration, form: spanForm, span: span{u.length(1, 0)}}, next
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

// afterThe reads what a definite article opens.
func (d *timeReader) afterThe(j, depth int) (reading, int) {
	if j >= d.stop {
		return reading{}, 0
	}
	if d.Language.file.DateArticle && d.is(j-2, isIn) && d.Source[d.Tokens[j-1].End-1] == 's' {
		if n, e := d.cardinal(j); e > 0 && n >= 50 && tens(n) && d.closes(e) {
			return reading{point: point{year: 1900 + int16(n), grain: GrainDecade}}, e // "en los ochenta", "en los 80"
		}
	}
	if d.Tokens[j].Kind == NumberToken {
		x, next := d.figureDate(j, depth+1)
		if next == 0 && d.Language.file.DateArticle {
			x, next = d.dayAndMonth(j) // "le 12/05"
		}
		if next == 0 && d.Language.file.DateArticle && !d.is(j-1, isAt) && d.Source[d.Tokens[j-1].End-1] != 's' {
			x, next = d.bareDay(j) // "le 18"
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
	if u, _ := d.sense(k); u.is(isRelation) && u.relation != During && s.is(isUnit) && s.unit <= GrainWeek && d.Language.Is(d.wordAt(k), Subordinator) {
		return reading{}, 0 // "the day after the vote"
	}
	if s.is(isUnit) && s.unit >= GrainDay && s.unit <= GrainYear && s.unit != GrainQuarter && s.unit != GrainHalf && d.Language.file.BareUnits && d.closes(k) {
		if u, e := d.sense(k); u.is(isRelation) && u.relation == Before && d.closes(e) {
			return reading{}, 0 // "the year before": that which is told of
		} else if v, _ := d.sense(e); u.is(isTo) && v.is(isMonth) {
			return reading{typ: Duration, form: spanForm, span: span{s.length(1, 0)}}, k // "the year to March"
		}
		if day := d.lastDay(j, 2); day != 0 && s.unit == GrainDay {
			return reading{point: pointOf(day)}, k
		}
		return d.thisUnit(s, 0, 0), k // "to end the day at"
	}
	return reading{}, 0
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

// named tells whether the words [i, j) are part of a name: "Midnight Express",
// "Radio 4's Today programme".
func (d *timeReader) named(i, j int) bool {
	if !d.Tokens[i].Is(Upper) || d.Tokens[i].Is(Caps) || i == d.sentence().First {
		return false
	}
	next := j < d.stop && d.Tokens[j].Kind == WordToken && d.Tokens[j].Is(Upper) && !d.Tokens[j].Is(Caps)
	return next || d.Tokens[i-1].Kind == WordToken && !d.is(i-1, isAt|isOn|isOf|isThe|isYearAfter)
}
