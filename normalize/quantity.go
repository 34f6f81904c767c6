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
	tok := t.Tokens[i]
	l := t.Language
	r := l.role(tok.Word)
	if tok.Kind != NumberToken && r&roleWake == 0 && !t.bareDecimal(i) {
		return 0
	}
	if r&roleWake == roleArticle && (i+1 >= len(t.Tokens) || l.role(t.Tokens[i+1].Word)&(roleNumber|roleFraction|roleHalf|roleOutOf) == 0) {
		return 0 // "a" opens a number only before "hundred", "third" and their like
	}
	if r&roleNot != 0 {
		if _, k := t.match(&l.lex.not, i); k > 0 {
			return k
		}
	}
	if t.ordinalNear(i) {
		if n := t.readOrdinal(i); n > 0 {
			return n
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
	q.start, q.end = q.first, q.last
	t.readSeveral(&q)
	t.readRange(&q)
	if t.Tokens[q.first].Kind != NumberToken || t.number(q.first, q.last) {
		if t.readAge(&q) {
			t.readBounds(&q)
			q.of = t.measured(q.start, q.end)
			return t.quantity(&q) - i
		}
	}
	span := q // the reader of lengths may change it and then find none
	if next := t.readSpan(&span); next > 0 {
		return next - i
	}
	t.readUnit(&q)
	t.readSign(&q)
	t.readSmaller(&q)
	if skip := t.noQuantity(&q); skip > 0 {
		return skip
	}
	t.readBounds(&q)
	t.readConverted(&q)
	t.readBoth(&q)
	t.readChange(&q)
	t.readOf(&q)
	return t.quantity(&q) - i
}

// bareDecimal tells whether a point opens a figure: ".5".
func (t *Text) bareDecimal(i int) bool {
	return t.Tokens[i].Word == t.Language.lex.point && t.Tokens[i].Is(AfterSpace) &&
		i+1 < len(t.Tokens) && t.Tokens[i+1].Kind == NumberToken && !t.Tokens[i+1].Is(AfterSpace)
}

// quantity appends the mention and returns the token after it.
func (t *Text) quantity(q *found) int {
	m := Mention{
		Span: t.Span(q.start, q.end), First: q.start, Last: q.end, Type: Quantity,
		Number: q.value, Of: q.of, Change: q.bound.change(),
	}
	m.Amount = q.figure.allow(q.bound, q.name, q.exact)
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
	t.Mentions = append(t.Mentions, m)
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

// readSign reads the money and the minus sign before a figure.
func (t *Text) readSign(q *found) {
	floor := t.floor()
	money := func() bool {
		f, k := t.moneyBefore(q.start)
		if k == 0 || q.start-k < floor {
			return false
		}
		q.start -= k
		if q.unit == 0 || measures[q.unit].dimension == money {
			rate := q.name
			q.unit, q.prefixed = f.unit, true
			if rate == "" || measures[q.unit].name != measures[f.unit].name {
				q.name = measures[f.unit].name
			}
		}
		return true
	}
	prefixed := money()
	if q.start > floor && q.first == q.figure.first {
		if sign := &t.Tokens[q.start-1]; sign.Kind == PunctToken && !t.Tokens[q.start].Is(AfterSpace) && (sign.Is(AfterSpace) || q.start > 1 && t.Tokens[q.start-2].Kind == PunctToken && !t.dash(q.start-2)) {
			switch t.String(q.start - 1) {
			case "-", "−", "–", "﹣", "－":
				q.start--
				q.value.Coef = -q.value.Coef
				q.signed = Down
			case "+":
				q.start--
				q.signed = Up
			default:
				return
			}
			if !prefixed {
				money()
			}
		}
	}
}

// readUnit reads the unit behind the figure, and what it is counted by.
func (t *Text) readUnit(q *found) {
	l := t.Language
	// Money before the figure leaves only its name or a rate behind it.
	_, prefix := t.moneyBefore(q.start)
	j := q.end
	if j < len(t.Tokens) && t.Tokens[j].Word == l.lex.hyphen && !t.Tokens[j].Is(AfterSpace) && j+1 < len(t.Tokens) && !t.Tokens[j+1].Is(AfterSpace) {
		j++ // "5-mile"
	}
	if (q.scaled || q.fraction || t.Language.lex.spaces && q.value.Norm().Exp >= 3) && j < len(t.Tokens) && l.role(t.Tokens[j].Word)&roleOf != 0 {
		j++ // "millions of dollars"
	}
	if q.fraction && j < len(t.Tokens) && l.role(t.Tokens[j].Word)&roleArticle != 0 {
		j++ // "half a mile", "a quarter of a mile"
	}
	if j < len(t.Tokens) && t.Tokens[j].Flags&AfterBlank == 0 {
		if f, k := t.unit(j); k > 0 && (prefix == 0 || measures[f.unit].dimension == money) && t.unitFits(q, f, j, k) {
			q.unit, q.end = f.unit, j+k
			q.name = measures[q.unit].name
			t.squared(q)
			if m, n := t.match(&l.lex.cardinals, q.end); n > 0 && f.code && q.digits && !q.scaled && l.lex.numerals[m].magnitude {
				q.value = q.value.Mul(Decimal{Coef: 1, Exp: l.lex.numerals[m].exp}) // "75 USD million"
				q.step += l.lex.numerals[m].exp
				q.scaled = true
				q.end += n
			}
		}
	}
	if q.name == "pound" && q.scaled && q.value.Cmp(Int(1_000_000)) >= 0 && (q.end >= len(t.Tokens) || l.role(t.Tokens[q.end].Word)&roleOf == 0) {
		q.unit = measureNamed["pound sterling"] // "12 million pounds" weigh nothing
		q.name = "pound sterling"
	}
	if prefix > 0 && q.unit == 0 {
		f, _ := t.moneyBefore(q.start)
		q.unit = f.unit
		q.name = measures[q.unit].name
	}
	t.readRate(q)
}

// unitFits tells whether a unit's word really is one behind this figure.
func (t *Text) unitFits(q *found, f unitForm, j, k int) bool {
	tok := t.Tokens[j]
	switch {
	case f.exact == "s" && !q.mixed: // "1970s", "Channel 5s"
		return false
	case tok.Is(AfterSpace) && tok.End-tok.Start == 1 && measures[f.unit].name == "penny":
		return false // "3 p.m."
	case (f.exact == "F" || f.exact == "A" && !q.mixed) && !tok.Is(AfterSpace): // "form 13F", "pad 39A"
		return false
	case f.exact == "F" && j+1 < len(t.Tokens) && t.Tokens[j+1].Is(Upper):
		return false
	case f.exact != "" && f.exact != "g" && f.exact != "t" && tok.Is(AfterSpace) && tok.Kind == WordToken && k == 1 && j+1 < len(t.Tokens) && t.Tokens[j+1].Word == t.Language.lex.point && !t.Tokens[j+1].Is(AfterSpace) && j+2 < len(t.Tokens):
		return false // "5 K. Smith"
	}
	return !tok.Is(AfterBlank)
}

// squared reads the figure behind a length: "km2", "m²".
func (t *Text) squared(q *found) {
	if q.end >= len(t.Tokens) || t.Tokens[q.end].Is(AfterSpace) || measures[q.unit].dimension != "length" {
		return
	}
	kind := ""
	switch t.String(q.end) {
	case "2", "²":
		kind = "square "
	case "3", "³":
		kind = "cubic "
	}
	if i, ok := measureNamed[kind+q.name]; ok && kind != "" { // two strings of a dozen bytes
		q.unit, q.name = i, measures[i].name
		q.end++
	}
}

// readRate reads what a quantity is counted by: "per day", "a barrel", "/m²".
func (t *Text) readRate(q *found) {
	l := t.Language
	j := q.end
	if j+1 >= len(t.Tokens) {
		return
	}
	if t.Tokens[j].Word == l.lex.hyphen && !t.Tokens[j].Is(AfterSpace) {
		j++ // "barrel-a-day"
	}
	r := l.role(t.Tokens[j].Word)
	if r&(rolePer|rolePerA) == 0 || r&rolePer == 0 && q.unit == 0 && q.end == q.last || j+1 >= len(t.Tokens) {
		return
	}
	j++
	if t.Tokens[j].Word == l.lex.hyphen && !t.Tokens[j].Is(AfterSpace) && j+1 < len(t.Tokens) {
		j++
	}
	v, k := t.match(&l.lex.per, j)
	name := ""
	var id int
	if k > 0 {
		f := l.lex.forms[v]
		id, name = f.unit, measures[f.unit].name
	} else if f, n := t.unit(j); n > 0 && measures[f.unit].dimension != money && measures[f.unit].dimension != "share" {
		id, name, k = f.unit, measures[f.unit].name, n
	}
	if k == 0 || q.unit == id || q.unit == 0 && measures[id].dimension != "time" && measures[id].dimension != "months" {
		return
	}
	if r&rolePer == 0 && j+k < len(t.Tokens) && l.role(t.Tokens[j+k].Word)&roleNotRate != 0 {
		return // "5 percent a year ago"
	}
	q.end = j + k
	q.name = rateName(q.unit, id, name)
	if i, ok := measureNamed[q.name]; ok {
		q.unit = i
	}
}

// readBounds reads the bounds on both sides.
func (t *Text) readBounds(q *found) {
	b, first := t.boundBefore(q.start, t.floor())
	q.start = first
	after, k := t.boundAfter(q.end)
	if k > 0 {
		switch b {
		case 0, exactly, plain, about, roughly: // "about 500 or more"
			b = after
		}
		q.end += k
	}
	q.bound = b
}
