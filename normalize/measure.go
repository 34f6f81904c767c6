package normalize

// readSign reads the money and the minus sign before a figure.
func (t *Text) readSign(q *found) {
	floor := t.floor()
	money := func() bool {
		f, k := t.moneyBefore(q.start)
		if k == 0 || q.start-k < floor {
			return false
		}
		q.start -= k
		q.shift(f.scale)
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

// shift multiplies the figure by the power of ten that its unit opens with.
func (q *found) shift(scale int8) {
	if scale == 0 || q.scaled {
		return
	}
	q.value, q.scaled = q.value.shift(int(scale)), true
	q.step += scale
	if q.ranged {
		q.high.value = q.high.value.shift(int(scale))
		q.high.step += scale
	}
}

// degreeSign tells whether the unit at token j can be what it looks like: a
// bare C or F behind a figure is a temperature where the figure is no name,
// "lows of -5C", "(90F)", "reached 40 C", but "seat 32C"; and a C is nothing else.
func (t *Text) degreeSign(q *found, j int, f *unitForm) bool {
	name := ""
	switch t.String(j) {
	case "C":
		name = "degree celsius"
	case "F":
		name = "degree fahrenheit"
	default:
		return true
	}
	celsius := name == "degree celsius"
	if n := len(t.Mentions); n > 0 && t.Mentions[n-1].Last == q.first-1 && t.String(q.first-1) == "(" {
		if u, ok := measureNamed[t.Mentions[n-1].Amount.Unit]; ok && (measures[u].dimension == "temperature" || measures[u].name == "degree") {
			f.unit, f.exact = measureNamed[name], "" // "minus 12 degrees Celsius (10 F)"
			return true
		}
	}
	if t.twoScales(q, j) {
		f.unit, f.exact = measureNamed[name], ""
		return true
	}
	apart := t.Tokens[j].Is(AfterSpace)
	if q.value.Cmp(Int(200)) > 0 || q.first == 0 {
		return !celsius && !apart
	}
	if !celsius && apart && q.mixed && q.value.Cmp(Int(90)) < 0 {
		return true // "a capacitor of 2.5 F"; "a fever of 101.4 F"
	}
	p := t.Tokens[q.first-1]
	switch {
	case p.Kind == PunctToken && !apart && (t.sign(q.first-1) && (q.first == 1 || p.Is(AfterSpace)) || t.String(q.first-1) == "("):
	case p.Kind == WordToken && !p.Is(Upper) && t.Language.Is(p.Word, Preposition|Verb|Adverb):
	default:
		return !celsius && !apart
	}
	f.unit, f.exact = measureNamed[name], ""
	return true
}

// twoScales tells whether the letter of degrees at token j stands beside the
// same temperature on the other scale: "35 C (95 F)".
func (t *Text) twoScales(q *found, j int) bool {
	other := "F"
	if t.String(j) == "F" {
		other = "C"
	}
	if j+4 < len(t.Tokens) && t.String(j+1) == "(" && t.Tokens[j+2].Kind == NumberToken && t.String(j+3) == other {
		return true
	}
	p := q.first - 1
	return p > 1 && t.String(p) == "(" && t.String(p-1) == other && t.Tokens[p-2].Kind == NumberToken
}

// belowZero returns the number of tokens that put the temperature before them
// below zero: "5 degrees below zero".
func (t *Text) belowZero(q *found) int {
	if q.ranged || q.scaled || q.value.Coef <= 0 || q.unit != 0 && measures[q.unit].dimension != "temperature" && measures[q.unit].name != "degree" {
		return 0
	}
	_, k := t.match(&t.Language.lex.below, q.end)
	return k
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
		f, k := t.unit(j)
		if j > q.end && k == 1 && (f.exact == "" || f.exact == "K") && t.Tokens[j].Is(Upper) && t.Tokens[j].End-t.Tokens[j].Start == 1 {
			k = 0 // "11-M", a day in March
		}
		if k == 1 && !t.degreeSign(q, j, &f) {
			k = 0
		}
		if k == 1 && j > q.end && t.of(j-1) && q.scaled && t.isUnit(j) && !t.plural(j) {
			k = 0 // "los 181 millones del año anterior"
		}
		if k > 0 && (prefix == 0 || measures[f.unit].dimension == money) && t.unitFits(q, f, j, k) {
			q.unit, q.end = f.unit, j+k
			q.name = measures[q.unit].name
			q.shift(f.scale)
			t.squared(q)
			if m, n := t.match(&l.lex.cardinals, q.end); n > 0 && (f.code || measures[f.unit].dimension == money && prefix == 0) && q.digits && !q.scaled && l.lex.numerals[m].magnitude {
				q.value = q.value.Mul(Decimal{Coef: 1, Exp: l.lex.numerals[m].exp}) // "75 USD million"
				q.step += l.lex.numerals[m].exp
				q.scaled = true
				q.end += n
			}
		}
	}
	if k := t.belowZero(q); k > 0 {
		q.value.Coef = -q.value.Coef
		q.end += k
	}
	if q.name == "pound" && q.scaled && q.value.Cmp(Int(100_000)) >= 0 && t.String(q.end - 1)[0]|0x20 == 'p' && (q.end >= len(t.Tokens) || l.role(t.Tokens[q.end].Word)&roleOf == 0) {
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
	case measures[f.unit].name == "turn" && j+k < len(t.Tokens) && t.Tokens[j+k].Kind == WordToken && !t.Language.Is(t.Tokens[j+k].Word, phraseEnd) && t.Language.role(t.Tokens[j+k].Word)&(rolePer|rolePerA) == 0:
		return false // "trois tours jumelles" are towers
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

// readRate reads what a quantity is counted by: "per day", "a barrel", "/m²",
// "per 100,000".
func (t *Text) readRate(q *found) {
	l := t.Language
	j := q.end
	if j+1 >= len(t.Tokens) || t.Tokens[j].Kind == WordToken && t.readPerNumber(q) {
		return
	}
	if t.Tokens[j].Word == l.lex.hyphen && !t.Tokens[j].Is(AfterSpace) {
		j++ // "barrel-a-day"
	}
	if q.unit != 0 && measures[q.unit].dimension == money {
		if _, k := t.match(&l.lex.net, j); k > 0 && j+k < len(t.Tokens) {
			j += k // "1,200 euros net a month"
		}
		if v, k := t.match(&l.lex.rateAfter, j); k > 0 && t.partEnds(j+k) {
			u := l.lex.forms[v].unit
			q.end, q.name = j+k, rateName(q.unit, u, measures[u].name) // "1.200 euros mensuales"
			return
		}
	}
	r := l.role(t.Tokens[j].Word)
	if r&(rolePer|rolePerA) == 0 || r&rolePer == 0 && (q.unit == 0 && q.end == q.last || l.role(t.Tokens[q.end-1].Word)&roleNotRate != 0) || j+1 >= len(t.Tokens) { // "pièces mises au jour"
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
	} else if f, n := t.unit(j); n > 0 && measures[f.unit].dimension != money && measures[f.unit].dimension != "share" && measures[f.unit].dimension != "temperature" {
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
