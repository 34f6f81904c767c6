package normalize

const yearOfAge = "year of age"

// found is a quantity while it is put together.
type found struct {
	figure
	start, end int // tokens of all of it, bounds and units included
	high       figure
	ranged     bool
	bound      bound
	closed     bool // a second bound closes the set: both, bothBound
	both       figure
	bothBound  bound
	change     Change // a direction, or 0
	signed     Change // the direction that a written sign tells, or 0
	unit       int    // in measures; 0 for a plain count
	name       string // the unit's name, rates included
	prefixed   bool   // money before the figure
	exact      bool   // no rounding: an age
	of         Span
}

// readQuantity reads the number, quantity or ordinal that starts at token i,
// and what stands around it, and returns the number of tokens it took.
func (t *Text) readQuantity(i int) int {
	l := t.Language
	if t.Tokens[i].Kind != NumberToken {
		if n, done := t.readOpener(i); done {
			return n
		}
	} else if i+1 < len(t.Tokens) && !t.Tokens[i+1].Is(AfterSpace) { // "40s", "36th", "36.º"
		if n := t.readTens(i); n > 0 {
			return n
		}
		if t.ordinalNear(i) {
			if n := t.readOrdinal(i); n > 0 {
				return n
			}
		}
	}
	q := found{}
	var ok bool
	if q.figure, ok = t.figure(i); !ok {
		return t.skipFigure(i)
	}
	if q.words && !q.fraction && t.ordinalBehind(q.last) {
		if n := t.readOrdinal(i); n > 0 {
			return n
		}
	}
	if t.ranks(&q) {
		return t.ordinal(i, q.last, q.value)
	}
	q.start, q.end = q.first, q.last
	if q.words {
		t.quarters(&q)
		t.readSeveral(&q)
	}
	before, behind := t.beside(q.start-1), t.beside(q.end)
	if q.mayRange(behind) {
		t.readRange(&q)
	}
	own := t.Tokens[q.first].Kind != NumberToken || t.number(q.first, q.last)
	if own && t.mayAge(&q, before, behind) && t.readAge(&q) {
		t.readBounds(&q)
		_, k := t.matchBack(&l.lex.aged, q.start)
		q.of = t.measured(q.start-k, q.end)
		t.agesBefore(&q)
		return t.quantity(&q) - i
	}
	if t.mayLast(q.end) {
		span := q // the reader of lengths may change it and then find none
		if next := t.readSpan(&span); next > 0 {
			return next - i
		}
	}
	if q.mayMeasure(before, behind) {
		t.readUnit(&q)
	}
	if q.mayCarry(before) {
		t.readCarried(&q)
	}
	t.readElliptic(&q)
	if q.maySign(before) {
		t.readSign(&q)
	}
	if q.mayGoOn(behind) {
		t.readSmaller(&q)
	}
	if skip := t.noQuantity(&q, own); skip > 0 {
		return skip
	}
	t.readBounds(&q)
	t.readConverted(&q)
	t.readBoth(&q)
	t.readChange(&q)
	t.readOf(&q)
	t.boundBehind(&q)
	return t.quantity(&q) - i
}

// readOpener reads what only words open, at the word or sign at token i. It tells
// whether that is all, so that no figure opens there.
func (t *Text) readOpener(i int) (n int, done bool) {
	l := t.Language
	r, next := l.role(t.Tokens[i].Word), role(0)
	if i+1 < len(t.Tokens) {
		next = l.role(t.Tokens[i+1].Word)
	}
	if r&roleRelative != 0 && (t.relative || next&roleRelativeOn != 0) {
		if n := t.readRelative(i); n > 0 {
			return n, true
		}
	}
	if r&roleWake == 0 && !t.bareDecimal(i) {
		return 0, true
	}
	if r&roleNot != 0 {
		if r&roleAlone != 0 || next&roleNotOn != 0 {
			if _, k := t.match(&l.lex.not, i); k > 0 {
				return k, true
			}
		}
		if r&roleWake == roleNot {
			return 0, true
		}
	}
	if r&roleArticle != 0 && r&(roleOrdinal|roleFraction) == 0 && next&(roleNumber|roleFraction|roleHalf|roleOutOf) == 0 {
		// "a" opens a number only before "hundred", "third" and their like, or "un train sur deux".
		if !l.lex.adjectivesAfter || t.nounBeforeOf(i+1) == 0 {
			return t.readArticle(i), true
		}
		if _, ok := t.readRatio(i); !ok {
			return t.readArticle(i), true
		}
	}
	if r&roleDecade != 0 {
		return t.readDecade(i), true
	}
	if t.nthUnit(i) {
		return 1 + t.readOrdinal(i+1), true
	}
	if r&roleOrdinal != 0 {
		if n := t.readOrdinal(i); n > 0 {
			return n, true
		}
	}
	return 0, false
}

// quarters makes a count of what looks like a fraction: "two quarters of growth".
func (t *Text) quarters(q *found) {
	if !q.fraction {
		return
	}
	if f, ok := t.readParts(q.first, false); ok && f.last < len(t.Tokens) && f.value.Cmp(Int(1)) > 0 && f.value.Cmp(Int(3)) != 0 {
		s, next := t.sense(f.last)
		if s.is(isUnits) && s.unit == GrainQuarter && t.of(next) && next+1 < len(t.Tokens) && !t.Language.Is(t.Tokens[next+1].Word, Determiner) {
			q.figure = f
		}
	}
}

// boundBehind reads the bound behind what is counted: "30 people or more".
func (t *Text) boundBehind(q *found) {
	if q.bound != 0 || q.unit != 0 || q.ranged || q.end >= len(t.Tokens) || t.Language.role(t.Tokens[q.end].Word)&roleOr == 0 {
		return
	}
	if b, k := t.boundAfter(q.end); b.side() != 0 && (q.end+k >= len(t.Tokens) || !t.lowerNoun(q.end+k)) {
		q.bound = b
		q.end += k
	}
}

// readArticle reads an article that counts, because a bound stands before it:
// "al menos un muerto", "au moins une personne".
func (t *Text) readArticle(i int) int {
	l := t.Language
	v, k := t.match(&l.lex.cardinals, i)
	if k == 0 || !l.lex.numerals[v].weak {
		return 0
	}
	if b, n := t.matchBack(&l.lex.before, i); n == 0 || bound(b).side() == 0 || i-n < t.floor() {
		return 0
	}
	if first, last := t.nounPhrase(i + 1); last == first {
		return 0
	}
	q := found{figure: figure{first: i, last: i + 1, value: Int(1), words: true, single: true}, start: i, end: i + 1}
	span := q
	if next := t.readSpan(&span); next > 0 {
		return next - i
	}
	t.readUnit(&q)
	t.readBounds(&q)
	t.readOf(&q)
	return t.quantity(&q) - i
}

// bareDecimal tells whether a point opens a figure: ".5".
func (t *Text) bareDecimal(i int) bool {
	return t.Tokens[i].Word == t.Language.lex.point && (t.Tokens[i].Is(AfterSpace) || i > 0 && t.sign(i-1) && (i == 1 || t.Tokens[i-1].Is(AfterSpace))) &&
		i+1 < len(t.Tokens) && t.Tokens[i+1].Kind == NumberToken && !t.Tokens[i+1].Is(AfterSpace)
}

// quantity appends the mention and returns the token after it.
func (t *Text) quantity(q *found) int {
	t.Mentions = append(t.Mentions, Mention{})
	m := &t.Mentions[len(t.Mentions)-1]
	m.Span, m.First, m.Last, m.Type = t.Span(q.start, q.end), q.start, q.end, Quantity
	m.Number, m.Of, m.Change = q.value, q.of, q.bound.change()
	if q.figure.about && (q.bound == 0 || q.bound == plain) {
		m.Change = About
	}
	if q.ranged {
		m.High, m.Range = q.high.value, true
		bound := q.bound
		if bound.side() == 0 { // "about 20 to 30": the ends are loose as they are
			bound = exactly
		}
		high := q.high.allow(bound, q.name, true)
		low := q.figure.allow(bound, q.name, true)
		m.Amount = Amount{Min: low.Min, NoMin: low.NoMin, MinOut: low.MinOut, Max: high.Max, NoMax: high.NoMax, MaxOut: high.MaxOut, Unit: q.name}
	} else {
		m.Amount = q.figure.allow(q.bound, q.name, q.exact)
	}
	if q.closed {
		m.High, m.Range = q.both.value, true
		m.Change = Equal
		high := q.both.allow(q.bothBound, q.name, true)
		m.Amount.Max, m.Amount.NoMax, m.Amount.MaxOut = high.Max, high.NoMax, high.MaxOut
	}
	if q.change != 0 {
		m.Change = q.change
	}
	return q.end
}

// floor is the first token that a new mention may begin at: the one after the
// mention before.
func (t *Text) floor() int {
	if n := len(t.Mentions); n > 0 {
		return t.Mentions[n-1].Last
	}
	return 0
}

// readBounds reads the bounds on both sides.
func (t *Text) readBounds(q *found) {
	l := t.Language
	b, first := t.boundBefore(q.start, t.floor())
	q.start = first
	if b == atMost && t.levelAfter(first) {
		b = 0
	}
	after, k := t.boundAfter(q.end)
	if next := q.end + k; k == 1 && q.unit != 0 && measures[q.unit].dimension == money && next < len(t.Tokens) && t.Tokens[next].Kind == WordToken && l.Is(t.Tokens[q.end].Word, Conjunction) &&
		!l.Is(t.Tokens[next].Word, Preposition|Auxiliary) {
		k = 0 // "£450,000 plus add-ons"
	}
	if k > 0 {
		switch b {
		case 0, exactly, plain, about, roughly: // "about 500 or more"
			b = after
		}
		q.end += k
	}
	q.bound = b
}
