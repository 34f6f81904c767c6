package normalize

// timeReader reads the expressions of time of one sentence of a text.
type timeReader struct {
	*Text
	stop int // the token behind the sentence
	at   int // the sentence's index
}

// reading is what an expression of time says before it is a mention.
type reading struct {
	point
	typ  Type
	form timexForm
	edge edge
	span span
	end  point // of a stretch
	last edge  // of its end
	from Day   // when the point alone does not say it
	to   Day

	amount Decimal // of a duration, with its unit
	unit   string
	lead   int // tokens before the first one that belong to it
}

// sentence is the one that is read.
func (d *timeReader) sentence() Sentence { return d.Sentences[d.at] }

func (d *timeReader) times() *senses { return &d.Language.times }

// sense is as that of [Text], inside the sentence.
func (d *timeReader) sense(i int) (*sense, int) {
	if i >= d.stop || i < 0 {
		return &noSense, i + 1
	}
	s, next := d.Text.sense(i)
	if next > d.stop {
		return &noSense, i + 1
	}
	return s, next
}

// is tells whether the token at i alone has one of the kinds.
func (d *timeReader) is(i int, k timeKind) bool {
	return i >= 0 && i < d.stop && d.times().is(d.Tokens[i].Word, k)
}

func (s *senses) is(w Word, k timeKind) bool {
	return int(w) < len(s.byWord) && s.list[s.byWord[w]].kinds&k != 0
}

// punct tells whether the token at i is the sign c.
func (d *timeReader) punct(i int, c byte) bool {
	if i < 0 || i >= d.stop || d.Tokens[i].Kind != PunctToken {
		return false
	}
	tok := d.Tokens[i]
	return tok.End-tok.Start == 1 && d.Source[tok.Start] == c
}

// dash tells whether the token at i is a hyphen or a dash.
func (d *timeReader) dash(i int) bool {
	if i < 0 || i >= d.stop || d.Tokens[i].Kind != PunctToken {
		return false
	}
	switch d.String(i) {
	case "-", "–", "‐", "‑", "—", "~":
		return true
	}
	return false
}

// joined tells whether the token at i follows the one before without a space.
func (d *timeReader) joined(i int) bool {
	return i > 0 && i < d.stop && !d.Tokens[i].Is(AfterSpace)
}

// point skips the full stop of an abbreviation that ends before i.
func (d *timeReader) fullStop(i int) int {
	if d.punct(i, '.') && d.joined(i) && i+1 < d.stop {
		return i + 1
	}
	return i
}

// number returns the value of plain digits at i, and how many they are; 0
// digits when there are none.
func (d *timeReader) number(i int) (n, width int) {
	if i < 0 || i >= d.stop || d.Tokens[i].Kind != NumberToken {
		return 0, 0
	}
	s := d.String(i)
	if len(s) > 8 {
		return 0, 0
	}
	for k := 0; k < len(s); k++ {
		if s[k] < '0' || s[k] > '9' {
			return 0, 0
		}
		n = 10*n + int(s[k]-'0')
	}
	return n, len(s)
}

// relationBefore returns how the words before the token at i bound the date
// that begins there.
func (d *timeReader) relationBefore(i int) Relation {
	low := d.sentence().First
	for k := 3; k > 0; k-- {
		if i-k < low {
			continue
		}
		if s, next := d.sense(i - k); next == i && s.is(isRelation) {
			return s.relation
		}
	}
	return 0
}

// wakes tells whether an expression of time can open at the token i, by a look
// at it and its neighbour.
func (t *Text) wakes(i int) bool {
	tok := &t.Tokens[i]
	times := &t.Language.times
	if tok.Kind == NumberToken {
		return t.figureWakes(i)
	}
	w := uint(tok.Word)
	if w < uint(len(times.wake)) {
		switch times.wake[w] {
		case wakesAlone:
			return true
		case wakesBefore:
			if i+1 >= len(t.Tokens) {
				return false
			}
			next := &t.Tokens[i+1]
			if next.Kind == NumberToken || next.Kind == PunctToken && !next.Is(AfterSpace) {
				return true
			}
			v := uint(next.Word)
			return v < uint(len(times.wake)) && times.byWord[v] != 0 || t.Language.role(next.Word)&roleNumber != 0
		}
	}
	if t.Language.role(tok.Word)&(roleNumber|roleOrdinal) == 0 {
		return false
	}
	// A number in words opens a day, a time or a year.
	for j := i + 1; j < len(t.Tokens) && j <= i+5; j++ {
		v := t.Tokens[j].Word
		if s, _ := t.sense(j); s.is(isMonth | isOclock | isHourMark | isMeridiem | isPart | isPlus | isMinus | isTo) {
			return true
		}
		if t.Tokens[j].Kind == WordToken && t.Language.role(v)&(roleNumber|roleOrdinal) == 0 && !times.is(v, isOf|isAnd) {
			return times.is(v, isUnit) && t.Language.role(tok.Word)&roleOrdinal != 0
		}
	}
	return i > 0 && times.is(t.Tokens[i-1].Word, isYearAfter)
}

// figureWakes tells whether a figure can open an expression of time: one of
// four digits, one with a point in it, or one that a sign or a word of time
// follows.
func (t *Text) figureWakes(i int) bool {
	tok := &t.Tokens[i]
	n := tok.End - tok.Start
	if n == 4 || 6 <= n && n <= 10 && (t.Source[tok.Start+1] == '.' || t.Source[tok.Start+2] == '.') {
		return true // a year, 10.3.2026
	}
	if i+1 >= len(t.Tokens) {
		return n == 2
	}
	next := &t.Tokens[i+1]
	if next.Kind == PunctToken {
		return !next.Is(AfterSpace) || n <= 2 && t.dash(i+1) || n == 2 && i > 0 && !tok.Is(AfterSpace)
	}
	if next.Kind == NumberToken {
		return false
	}
	w := uint(next.Word)
	times := &t.Language.times
	return w < uint(len(times.byWord)) && times.byWord[w] != 0 || n == 2 && i > 0 && !tok.Is(AfterSpace) || n > 4 && !next.Is(AfterSpace)
}

// readDate reads an expression of time at token i and returns how many tokens
// it took, 0 for none.
func (t *Text) readDate(i int) int {
	if !t.wakes(i) {
		return 0
	}
	d, ok := t.timeReader(i)
	if !ok {
		return 0
	}
	if n := d.measured(i); n > 0 {
		return n
	}
	x, next := d.expression(i)
	if next <= i {
		return 0
	}
	d.add(i-x.lead, next, x)
	return next - i
}

// opensTime tells whether an expression of time surely opens at the token i,
// so that no noun phrase may run into it.
func (t *Text) opensTime(i int) bool {
	times := &t.Language.times
	w := t.Tokens[i].Word
	if int(w) >= len(times.byWord) || times.byWord[w] == 0 {
		return false
	}
	s, next := t.sense(i)
	switch {
	case s.is(isDoubtful):
		return s.is(isMonth) && t.Tokens[i].Is(Upper) && next < len(t.Tokens) && t.Tokens[next].Kind == NumberToken
	case s.is(isMonth | isWeekday | isDay | isDayPart):
		return true
	case s.is(isShift):
		u, _ := t.sense(next)
		return u.is(isUnit | isUnits | isMonth | isWeekday)
	}
	return false
}

// newSentence tells whether a sentence begins at the token i, which is in the
// one that is read or the first of the next.
func (t *Text) newSentence(i int) bool {
	for s := t.at; s < len(t.Sentences) && t.Sentences[s].First <= i; s++ {
		if t.Sentences[s].First == i {
			return true
		}
	}
	return false
}

// add resolves what was read at the tokens [first, next) and makes it a mention.
func (d *timeReader) add(first, next int, x reading) {
	if x.form == 0 {
		x.form = pointForm
	}
	if x.typ == 0 {
		x.typ = Date
		if x.grain <= GrainPart && x.form == pointForm {
			x.typ = Time
		}
	}
	m := Mention{Span: d.Text.Span(first, next), First: first, Last: next, Type: x.typ, Relation: d.relationBefore(first)}
	switch x.form {
	case pointForm:
		if x.typ == Set {
			break
		}
		if (x.flags&hasClock != 0 || x.grain == GrainPart) && x.day == 0 && x.weekday == 0 {
			d.ownDay(&x.point, first)
		}
		d.resolve(&x.point, first, next)
		m.From, m.To = x.from, x.to
		if m.From == 0 && m.To == 0 {
			m.From, m.To = x.days()
			m.From, m.To = x.edge.cut(m.From, m.To, d.Date)
		}
	case stretchForm:
		if x.flags&hasClock != 0 && x.day == 0 && x.weekday == 0 {
			d.ownDay(&x.point, first)
		}
		d.resolveStretch(&x, first, next)
		m.From, _ = x.edge.cut(x.point.days2(d.Date))
		_, m.To = x.last.cut(x.end.days2(d.Date))
		x.measure()
	default:
		m.From, m.To = x.from, x.to
	}
	if x.typ == Duration && x.unit != "" {
		m.Number, m.Change = x.amount, Equal
		m.Amount = Amount{Min: x.amount, Max: x.amount, Unit: x.unit}
	}
	m.Timex = Timex{form: x.form, start: x.point, end: x.end, span: x.span}
	if x.form == spanForm || x.typ == Set {
		// What lasts is measured, not dated.
	} else {
		switch m.Relation {
		case Since:
			m.To = 0
		case Until:
			m.From = 0
		}
	}
	d.Mentions = append(d.Mentions, m)
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

// measured reads the lengths of time that no figure opens, and the dates that
// are a length away.
func (d *timeReader) measured(i int) int {
	s, j := d.sense(i)
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
	case s.is(isSome|isOne) || s.is(isUnits) && !s.is(isUnit):
		next = d.some(i)
	}
	if next <= i {
		return 0
	}
	return next - i
}

// cardinal reads a whole number in digits or words at i.
func (d *timeReader) cardinal(i int) (n, next int) {
	if n, w := d.number(i); w > 0 {
		return n, i + 1
	}
	if i >= d.stop || d.Tokens[i].Kind != WordToken || d.Language.role(d.Tokens[i].Word)&roleNumber == 0 {
		return 0, 0
	}
	return d.whole(i, false)
}

// ordinalAt reads an ordinal in words, up to the hundredth.
func (d *timeReader) ordinalAt(i int) (n, next int) {
	if i < 0 || i >= d.stop || d.Language.role(d.Tokens[i].Word)&(roleNumber|roleOrdinal) == 0 {
		return 0, 0
	}
	v, next, ok := d.ordinalWords(i)
	if !ok || next > d.stop || v.Exp < 0 || v.Exp > 2 {
		return 0, 0
	}
	w, ok := v.Whole()
	if !ok || w < 1 || w > 100 {
		return 0, 0
	}
	return int(w), next
}

// whole reads a whole number below 10,000 in words; and tells whether "and"
// may join its parts.
func (d *timeReader) whole(i int, and bool) (n, next int) {
	f, ok := d.readFigure(i, and)
	if !ok || f.vague || f.last > d.stop || f.value.Exp > 4 {
		return 0, 0
	}
	v, ok := f.value.Whole()
	if !ok || v < 0 || v > 9999 {
		return 0, 0
	}
	return int(v), f.last
}
