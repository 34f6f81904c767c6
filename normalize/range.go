package normalize

// readRange reads the other end of a range: "50 to 60", "50-60", "between 20
// and 30", "from 20 to 30", "eight or nine".
func (t *Text) readRange(q *found) {
	l := t.Language
	if q.ratio || q.vague {
		return
	}
	floor := t.floor()
	before := role(0)
	start := q.start
	if start > floor && t.Tokens[start-1].Kind == PunctToken && !t.Tokens[start].Is(AfterSpace) && t.sign(start-1) {
		start-- // "entre -10 et 15"
	}
	if _, k := t.moneyBefore(start); k > 0 && start-k >= floor {
		start -= k
	}
	if start > floor {
		before = l.role(t.Tokens[start-1].Word)
	}
	if start-1 > floor && before&(roleThe|roleSkip) != 0 { // "entre las 100 y las 200"
		if r := l.role(t.Tokens[start-2].Word); r&roleBetween != 0 {
			start--
			before = r
		}
	}
	low := q.figure
	if before&roleBetween != 0 { // "between one hundred and two hundred"
		if f, ok := t.readFigure(q.first, false); ok {
			low = f
		}
	}
	j := low.last
	lowUnit, k := t.unit(j) // "from 20 percent to 30 percent", "$5 to $6"
	if k > 0 {
		j += k
	}
	if j+2 < len(t.Tokens) && k == 0 && t.dash(j) && !t.Tokens[j].Is(AfterSpace) && t.Tokens[j+1].Is(AfterSpace) && l.role(t.Tokens[j+1].Word)&(roleTo|roleOr) != 0 {
		j++ // "a 10- to 15-year sentence"
	}
	hyphens := k == 0 && t.hyphenTo(j)
	if hyphens {
		j++ // "an 8-to-10-week delay"
	}
	if j+1 >= len(t.Tokens) {
		return
	}
	tok := t.Tokens[j]
	r := l.role(tok.Word)
	join := false
	switch {
	case before&roleBetween != 0 && r&roleBetweenAnd != 0:
		join = true
	case r&roleTo != 0 && tok.Kind == WordToken:
		join = true
	case t.dash(j) && (tok.Is(AfterSpace) == t.Tokens[j+1].Is(AfterSpace) || !tok.Is(AfterSpace) && t.share(j+2)): // "5- 10 %"
		join = low.digits
	case r&roleOr != 0 && k == 0:
		join = true
	}
	if !join {
		return
	}
	h := j + 1
	if (before&roleBetween != 0 || r&roleTo != 0 && l.lex.adjectivesAfter && t.share(h+2)) && l.role(t.Tokens[h].Word)&(roleThe|roleSkip) != 0 && h+1 < len(t.Tokens) {
		h++ // "entre las 100 y las 200", "de un 25 a un 40 por ciento"
	}
	if hyphens {
		h++
	}
	_, sign := t.moneyAt(h)
	h += sign
	high, ok := t.readFigure(h, before&roleBetween == 0)
	if !ok || high.fraction != low.fraction || high.vague {
		return
	}
	if h < len(t.Tokens) && t.Tokens[h].Kind == NumberToken && !t.dash(j) && !hyphens && !t.number(h, high.last) {
		return
	}
	// "1 to 1.5 million", "50 to 60 thousand": the magnitude is for both.
	if high.scaled && !low.scaled && low.value.Cmp(high.value) < 0 {
		scale := t.scaleOf(h, &high)
		if v := low.value.Mul(scale); v.Cmp(high.value) < 0 && low.value.Cmp(scale) < 0 {
			low.value, low.scaled = v, true
			low.step += scale.Exp
		} else if before&roleFrom != 0 && v.Cmp(high.value) >= 0 && v.Cmp(high.value.Mul(Int(20))) < 0 {
			return // "de 450 a 390 millones"
		}
	}
	if low.value.Cmp(high.value) >= 0 {
		return
	}
	if t.yearLike(&low) && !t.yearLike(&high) {
		return
	}
	switch {
	case r&roleOr != 0:
		// "eight or nine": only neighbours, "two or more" is a bound.
		d, _ := high.value.Sub(low.value)
		if low.digits != high.digits || !low.single || d.Cmp(Int(1)) > 0 && d.Cmp(low.value) > 0 {
			return
		}
	case t.dash(j) && !t.dashRange(q, &high, h):
		return
	case r&roleTo != 0 && before&roleFrom == 0 && t.risesFrom(start) && !(k == 0 && t.between(&low, &high)):
		return
	case r&roleTo != 0 && before&roleFrom != 0 && t.moves(start-1):
		return
	}
	if k > 0 && before&roleFrom != 0 && measures[lowUnit.unit].dimension == money && high.last < len(t.Tokens) && (t.Tokens[high.last].Kind == PunctToken || l.Is(t.Tokens[high.last].Word, Conjunction)) && !low.scaled && high.single {
		q.unit, q.name = lowUnit.unit, measures[lowUnit.unit].name // "from 50,000 euros to 100,000"
	} else if k > 0 {
		at := high.last
		if at < len(t.Tokens) && l.role(t.Tokens[at].Word)&roleOf != 0 {
			at++
		}
		if u, n := t.unit(at); n == 0 || u.unit != lowUnit.unit {
			return
		}
	}
	if start < q.start && t.sign(start) {
		low.value.Coef = -low.value.Coef
		q.start, low.first = start, start
	}
	q.figure, q.high, q.ranged = low, high, true
	q.end = high.last
	if before&(roleBetween|roleFrom) != 0 && start-1 >= floor {
		// The words before are the range's own.
		if money := start < q.start; !money {
			q.start = start - 1
		}
	}
}

// share tells whether a percent sign or its words stand at token j.
func (t *Text) share(j int) bool {
	u, k := t.unit(j)
	return k > 0 && measures[u.unit].dimension == "share"
}

// sign tells whether the token at i is a minus sign.
func (t *Text) sign(i int) bool {
	switch t.String(i) {
	case "-", "−", "–", "﹣", "－":
		return true
	}
	return false
}

// moneyAt reads a money sign that starts at token j: "$5 to $6".
func (t *Text) moneyAt(j int) (form unitForm, n int) {
	for n = 1; n <= 3 && j+n < len(t.Tokens); n++ {
		if t.Tokens[j+n].Kind == NumberToken {
			f, k := t.moneyBefore(j + n)
			if k == n {
				return f, n
			}
			return unitForm{}, 0
		}
	}
	return unitForm{}, 0
}

// scaleOf is the magnitude that ends a figure.
func (t *Text) scaleOf(first int, f *figure) Decimal {
	if v, _, _, ok := t.digits(first); ok && v.Coef != 0 {
		return f.value.Div(v)
	}
	if m, k := t.match(&t.Language.lex.cardinals, f.last-1); k == 1 && f.last-1 > first {
		switch num := &t.Language.lex.numerals[m]; { // "two to three dozen"
		case num.magnitude:
			return Decimal{Coef: 1, Exp: num.exp}
		case num.group:
			return Int(num.value)
		}
	}
	return Decimal{Coef: 1, Exp: f.value.Norm().Exp}
}

// dash tells whether the token at j is a hyphen or a dash.
func (t *Text) dash(j int) bool {
	if t.Tokens[j].Word == t.Language.lex.hyphen {
		return true
	}
	if t.Tokens[j].Kind != PunctToken {
		return false
	}
	switch t.String(j) {
	case "–", "—", "−", "‐", "‑":
		return true
	}
	return false
}

// dashRange tells whether two figures with a dash between them are a range: a
// unit or something counted follows, and no word of a match stands near.
func (t *Text) dashRange(q *found, high *figure, h int) bool {
	if h+1 < len(t.Tokens) && high.last < len(t.Tokens) && t.dash(high.last) && !t.Tokens[high.last].Is(AfterSpace) &&
		high.last+1 < len(t.Tokens) && t.Tokens[high.last+1].Kind == NumberToken {
		return false // a telephone number
	}
	if q.start > 0 && t.dash(q.start-1) && !t.Tokens[q.start].Is(AfterSpace) && q.start > 1 && t.Tokens[q.start-2].Kind != PunctToken {
		return false
	}
	for k := max(0, q.start-4); k < q.start; k++ {
		if t.Language.role(t.Tokens[k].Word)&roleScore != 0 {
			return false
		}
	}
	if _, k := t.moneyBefore(q.start); k > 0 {
		return true
	}
	if high.scaled || high.last >= len(t.Tokens) || q.value.Cmp(Int(1000)) >= 0 && !t.yearLike(&q.figure) {
		return high.scaled || q.value.Cmp(Int(1000)) >= 0
	}
	if _, k := t.unit(high.last); k > 0 {
		return true
	}
	return t.plural(high.last)
}

// risesFrom tells whether the word before token i moves from one value to
// another: "from 5 to 6" after "rose" are two figures.
func (t *Text) risesFrom(i int) bool {
	return i > 0 && t.Language.role(t.Tokens[i-1].Word)&(roleUp|roleDown) != 0
}

// between tells whether two figures behind a verb of movement are the ends of a
// range and not a step and the level it reached: what is measured in feet, and
// no more than twice as much, "fell 10 to 12 feet".
func (t *Text) between(low, high *figure) bool {
	u, k := t.unit(high.last)
	if k == 0 || measures[u.unit].dimension == money || measures[u.unit].dimension == "" {
		return false
	}
	return high.value.Cmp(low.value.Mul(Int(2))) <= 0
}

// moves tells whether a verb of movement stands before "from" at token i.
func (t *Text) moves(i int) bool {
	for k := i - 1; k >= max(0, i-12); k-- {
		if t.Tokens[k].Kind == PunctToken && t.Tokens[k].Word != t.Language.lex.comma {
			return false
		}
		r := t.Language.role(t.Tokens[k].Word)
		if r&(roleUp|roleDown|roleMove) != 0 && (r&roleMove != 0 || !t.plural(k)) && !t.plural(k+1) {
			return true
		}
	}
	return false
}

// hyphenTo tells whether a "to" between hyphens joins the figure before token
// j to another: "8-to-10".
func (t *Text) hyphenTo(j int) bool {
	if j+3 >= len(t.Tokens) || !t.dash(j) || t.Language.role(t.Tokens[j+1].Word)&roleTo == 0 || !t.dash(j+2) {
		return false
	}
	for k := j; k < j+4; k++ {
		if t.Tokens[k].Is(AfterSpace) {
			return false
		}
	}
	return t.Tokens[j+3].Kind == NumberToken || t.Language.role(t.Tokens[j+3].Word)&roleNumber != 0
}
