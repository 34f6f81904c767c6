package normalize

// measured reads the lengths of time that no figure opens, and the dates that
// are a length away.
func (d *timeReader) measured(i int) int {
	s, j := d.sense(i)
	if s.is(isOne) && d.nthUnit(i) {
		return 0
	}
	next := 0
	switch {
	case s.is(isSince):
		next = d.since(i, j, -1)
	case s.is(isWithin):
		next = d.since(i, j, 1)
	case s.is(isClockHalf): // "half an hour", "media hora", "demi-heure"
		if u, k := d.sense(j); u.is(isOne) {
			j = k
		} else if d.dash(j) && d.joined(j) {
			j++
		}
		if u, _ := d.sense(j); u.is(isUnit) && u.unit != GrainQuarter && u.unit != GrainHalf && !u.is(isDoubtful) {
			q := found{figure: figure{first: i, last: j, value: Decimal{Coef: 5, Exp: -1}, words: true, fraction: true, mixed: true, step: -1}, start: i, end: j}
			next = d.readSpan(&q)
		}
	case s.is(isClockQuarter), s.is(isOne) && d.is(j, isClockQuarter): // "a quarter of an hour", "un quart d'heure"
		next = d.quarterHour(i)
	case s.is(isUnit) && d.is(j, isAnd|isPlus) && !d.is(i-1, isOne): // "hora y media después"
		if u, _ := d.sense(j); u.is(isAndHalf) && s.unit >= GrainHour {
			q := found{figure: figure{first: i, last: i, value: Int(1), words: true, single: true}, start: i, end: i}
			next = d.readSpan(&q)
		}
	case s.is(isSome|isOne) || s.is(isUnits) && (!s.is(isUnit) || d.severalBefore(i)):
		next = d.some(i)
	}
	if next <= i {
		return 0
	}
	return next - i
}

// severalBefore tells whether words before a unit that is its own plural say that there are
// several: "depuis des | mois".
func (d *timeReader) severalBefore(i int) bool {
	_, first := d.senseBefore(i, isRelation)
	return first < i-1 && d.Source[d.Tokens[i-1].End-1] == 's' // "depuis des", but "à partir du"
}

// quarterHour reads a quarter of an hour.
func (d *timeReader) quarterHour(i int) int {
	j := i
	if u, k := d.sense(j); u.is(isOne) && !u.is(isClockQuarter) {
		j = k
	}
	_, k := d.sense(j)
	u, e := d.sense(k)
	if !u.is(isOf) {
		return d.otherLength(i)
	}
	if v, k := d.sense(e); v.is(isOne) {
		e = k
	}
	if v, k := d.sense(e); !v.is(isUnit) || v.unit != GrainHour || k == e {
		return d.otherLength(i)
	}
	q := found{figure: figure{first: i, last: e, value: Decimal{Coef: 25, Exp: -2}, words: true, fraction: true, mixed: true, step: -2}, start: i, end: e}
	return d.readSpan(&q)
}

// otherLength is some, where an article opens it.
func (d *timeReader) otherLength(i int) int {
	if s, _ := d.sense(i); s.is(isSome | isOne) {
		return d.some(i)
	}
	return 0
}

// lengthAt reads a figure, an article or a vague word before a unit of time.
func (d *timeReader) lengthAt(j int) (figure, int) {
	if j >= d.stop {
		return figure{}, 0
	}
	s, k := d.sense(j)
	if s.is(isSome) {
		if u, e := d.sense(k); u.is(isUnit | isUnits) {
			return figure{first: j, last: k, least: Int(2), vague: true, value: Int(2)}, e
		}
	}
	if s.is(isUnits) { // "hace años"
		return figure{first: j, last: j, least: Int(2), vague: true, value: Int(2)}, k
	}
	f, ok := d.readFigure(j, false)
	if f.fraction { // "the last two quarters"
		if g, plain := d.readParts(j, false); plain && g.last < d.stop {
			if u, e := d.sense(g.last); u.is(isUnits) && u.unit == GrainQuarter {
				return g, e
			}
		}
	}
	if s.is(isOne) {
		if u, e := d.sense(k); u.is(isDoubtful) && !u.is(isUnits) && !(d.lasting(j) && d.closes(e) && !d.punct(e, '"')) && !(d.Language.file.DateArticle && u.unit == GrainSecond && d.is(j-1, isOf) && (e >= d.stop || d.stops(e))) || u.unit != 0 && u.unit <= GrainMinute && k < d.stop && d.Tokens[k].Is(Caps) {
			return figure{}, 0 // "a second", "an SEC filing"
		}
	}
	if !ok && s.is(isOne) {
		f, ok = figure{first: j, last: k, value: Int(1), words: true, single: true}, true
	}
	if m, e := d.match(&d.Language.lex.cardinals, j); !ok && e > 0 && d.Language.lex.numerals[m].about {
		f, ok = figure{first: j, last: j + e, value: Int(d.Language.lex.numerals[m].value), words: true, about: true}, true // "the next couple of weeks"
	}
	if !ok || f.last >= d.stop {
		return figure{}, 0
	}
	u, e := d.sense(f.last)
	if f.about && u.is(isOf) { // "the next couple of weeks"
		f.last = e
		u, e = d.sense(e)
	}
	if u.is(isUnit | isUnits) {
		return f, e
	}
	return figure{}, 0
}

// some reads "several years", "a few days", "a year", "years".
func (d *timeReader) some(i int) int {
	f, next := d.lengthAt(i)
	if next == 0 {
		return 0
	}
	s, k := d.sense(i)
	if d.oneHour(i) || f.about && d.is(f.last-1, isOf) {
		return 0
	}
	back, _ := d.sense(next) // "3.4 percent a year ago" is no rate
	if s.is(isOne) && !s.is(isSome) && k < d.stop && !d.Language.file.DateArticle && !back.is(isAgo) && !back.told && !d.is(i-1, isYearAfter) && d.rate(i) {
		u, _ := d.sense(f.last)
		d.add(i, next, reading{typ: Set, form: spanForm, span: span{u.length(1, 0)}})
		return next
	}
	if u, _ := d.sense(f.last); f.first == f.last && u.unit == GrainWeekend { // "on weekends"
		first := i
		if d.Language.file.DateArticle && d.is(i-1, isThe) && i-1 >= d.floor() {
			first--
		}
		d.add(first, next, reading{typ: Set, form: spanForm, span: span{u.length(1, 0)}})
		return next
	}
	if f.first == f.last && !d.spanAlone(i, next) {
		return 0
	}
	if u, _ := d.sense(f.last); s.is(isOne) && u.unit == GrainPart && !d.closes(next) {
		return 0 // "a night game"
	}
	q := found{figure: f, start: i, end: f.last}
	return d.readSpan(&q)
}

// rate tells whether "a year" at i says how often: "twice a year", "15 a year".
func (d *timeReader) rate(i int) bool {
	p := i - 1
	if p < d.sentence().First {
		return false
	}
	tok := d.Tokens[p]
	if tok.Kind == NumberToken || d.is(p, isTimes) {
		return true
	}
	n := len(d.Mentions)
	return n > 0 && d.Mentions[n-1].Last >= p && d.Mentions[n-1].Type == Quantity && tok.Kind == WordToken
}

// spanAlone tells whether a bare plural is a length: "for years", "years ago".
func (d *timeReader) spanAlone(i, next int) bool {
	if s, _ := d.sense(next); s.is(isAgo) {
		return true
	}
	if s, e := d.longAfter(next); e > 0 && s.is(isLong) {
		return true
	}
	return d.Language.Is(d.wordAt(i-1), Preposition) && !d.is(i-1, isOf) || d.is(i-1, isIn|isSince) || d.relationBefore(i) != 0
}

func (d *timeReader) wordAt(i int) Word {
	if i < 0 || i >= len(d.Tokens) {
		return 0
	}
	return d.Tokens[i].Word
}
