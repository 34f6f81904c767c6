package normalize

// fractionSigns are the fractions Unicode has a sign for.
var fractionSigns = map[string][2]int64{
	"½": {1, 2}, "⅓": {1, 3}, "⅔": {2, 3}, "¼": {1, 4}, "¾": {3, 4}, "⅕": {1, 5}, "⅖": {2, 5}, "⅗": {3, 5}, "⅘": {4, 5},
	"⅙": {1, 6}, "⅚": {5, 6}, "⅛": {1, 8}, "⅜": {3, 8}, "⅝": {5, 8}, "⅞": {7, 8},
}

// readFraction reads a number that opens with a fraction: "two-thirds",
// "half a million", "1/4", "½", "one in five".
func (t *Text) readFraction(i int) (figure, bool) {
	l := t.Language
	if f, ok := t.slashed(i); ok {
		return f, true
	}
	v, next, ok := t.part(i)
	if !ok && i+2 < len(t.Tokens) && l.role(t.Tokens[i].Word)&roleArticle != 0 && l.role(t.Tokens[i+1].Word)&roleHalf != 0 {
		if v, next, ok = t.part(i + 2); ok { // "un et demi"
			v, ok = v.Add(Int(1))
		}
	}
	if !ok {
		return t.readRatio(i)
	}
	f := figure{first: i, last: next, value: v, step: v.Exp, words: true, fraction: true, mixed: true}
	// "half a million", "a quarter of a million", "half a dozen"
	j := next
	if j < len(t.Tokens) && t.Tokens[j].Word == l.lex.hyphen && !t.Tokens[j].Is(AfterSpace) {
		j++ // "un demi-million"
	}
	if j < len(t.Tokens) && l.role(t.Tokens[j].Word)&roleOf != 0 {
		j++
	}
	if j < len(t.Tokens) && l.role(t.Tokens[j].Word)&roleArticle != 0 {
		j++
	}
	t.scale(&f, j)
	return f, true
}

// scale multiplies a number by the magnitude or group at token j, if one stands there.
func (t *Text) scale(f *figure, j int) {
	if j > f.last+3 || j >= len(t.Tokens) {
		return
	}
	m, k := t.match(&t.Language.lex.cardinals, j)
	if k == 0 {
		return
	}
	num := &t.Language.lex.numerals[m]
	switch {
	case num.magnitude && (num.exp > 2 || f.last != j):
		f.value = f.value.Mul(Decimal{Coef: 1, Exp: num.exp})
	case num.group:
		f.value = f.value.Mul(Int(num.value))
	default:
		return
	}
	f.last = j + k
	f.step = f.value.Norm().Exp
	f.scaled, f.fraction = true, false
	f.about = f.about || num.about
	f.mixed = f.value.Norm().Exp < 0
}

// part reads a fraction below one from token i on: "half", "three quarters",
// "a third", "one-fifth", "½".
func (t *Text) part(i int) (v Decimal, next int, ok bool) {
	l := t.Language
	if i >= len(t.Tokens) {
		return
	}
	tok := t.Tokens[i]
	r := l.role(tok.Word)
	if r&roleNumberSign != 0 {
		if n, found := fractionSigns[t.String(i)]; found {
			return Int(n[0]).Div(Int(n[1])), i + 1, true
		}
		return
	}
	if r&roleFraction != 0 {
		d, k, two := t.denominator(i)
		if m, n := t.match(&l.lex.cardinals, i+k); k > 0 && n > 0 && l.lex.numerals[m].magnitude && t.fractionOnly(i) {
			return Int(1).Div(d), i + k, true // "quarter million"
		}
		if m, n := t.match(&l.lex.fractions, i); n > 1 && l.lex.numerals[m].alone {
			return Int(1).Div(d), i + k, true // "la cuarta parte"
		}
		if k > 0 && two && t.halfOf(i, i+k) {
			return Int(1).Div(d), i + k, true
		}
		return
	}
	if r&roleArticle != 0 {
		d, k, two := t.denominator(i + 1)
		if k > 0 && two && l.lex.adjectivesAfter && !t.scaledAt(i+1+k) {
			return // "un medio" is an outlet
		}
		if k > 0 && (two || t.partEnds(i+1+k)) {
			return Int(1).Div(d), i + 1 + k, true
		}
		if d, k := t.compound(i+1, true); k > 0 {
			return Int(1).Div(d), i + 1 + k, true // "un vingt-cinquième"
		}
	}
	if tok.Kind == WordToken && r&(roleNumber|roleArticle) == 0 {
		return
	}
	n, ok := t.readParts(i, true)
	if c := n.value.Coef % 100; ok && n.value.Exp == 0 && c > 0 && c < 10 && n.value.Coef > 10 {
		n, ok = t.readParts(i, false) // "two million and one half"
	}
	if !ok || n.digits && (n.last != i+1 || n.value.Exp != 0) {
		return v, 0, false
	}
	j := n.last
	hyphen := false
	if j < len(t.Tokens) && t.Tokens[j].Word == l.lex.hyphen {
		j, hyphen = j+1, true
	}
	d, k, _ := t.denominator(j)
	if k == 0 && !hyphen && n.single {
		d, k = t.compound(j, n.value.Cmp(Int(1)) == 0)
		if k > 0 {
			return n.value.Div(d), j + k, true
		}
	}
	if k == 0 {
		return v, 0, false
	}
	one := n.value.Cmp(Int(1)) == 0
	if n.digits && one || one && !hyphen && !t.plural(j+k-1) && !t.partEnds(j+k) {
		return v, 0, false
	}
	if !one && !t.plural(j+k-1) && !t.fractionOnly(j) {
		return v, 0, false
	}
	return n.value.Div(d), j + k, true
}

// denominator reads "thirds", "twenty-firsts": what a fraction divides by. It
// tells whether it is a half, which stands without "one".
func (t *Text) denominator(j int) (d Decimal, n int, half bool) {
	l := t.Language
	if j >= len(t.Tokens) {
		return
	}
	m, k := t.match(&l.lex.fractions, j)
	if k > 0 {
		num := &l.lex.numerals[m]
		d = Decimal{Coef: max(num.value, 1), Exp: num.exp}
		return d, k, num.value == 2 || num.alone
	}
	return
}

// compound reads a denominator of several words: "three twenty-firsts", "one
// hundred and fifth". In the singular it goes only with one and must end there.
func (t *Text) compound(j int, one bool) (d Decimal, n int) {
	if j >= len(t.Tokens) || t.Language.role(t.Tokens[j].Word)&roleNumber == 0 {
		return
	}
	f, ok := t.readParts(j, true)
	if !ok || f.digits {
		return
	}
	k := f.last
	if k < len(t.Tokens) && (t.Tokens[k].Word == t.Language.lex.hyphen || t.Language.role(t.Tokens[k].Word)&roleAnd != 0) {
		k++
	}
	m, w := t.match(&t.Language.lex.fractions, k)
	if w == 0 {
		if m, w = t.match(&t.Language.lex.ordinals, k); w == 0 {
			return
		}
	}
	num := &t.Language.lex.numerals[m]
	if !t.plural(k+w-1) && (!one || !t.partEnds(k+w)) || num.value == 2 || num.value == 0 {
		return
	}
	d, ok = f.value.Add(Int(num.value))
	if !ok {
		return Decimal{}, 0
	}
	return d, k + w - j
}

// halfOf tells whether a bare "half" at the tokens [i, next) is a number:
// "half of them", "half the town", "nearly half", not "the first half".
func (t *Text) halfOf(i, next int) bool {
	l := t.Language
	if i > 0 && !t.Tokens[i].Is(AfterSpace) {
		return false
	}
	if _, k := t.matchBack(&l.lex.before, i); k > 0 {
		return true
	}
	if i > 0 && (l.role(t.Tokens[i-1].Word)&(roleSkip|roleThe) != 0 || i > 0 && l.role(t.Tokens[i-1].Word)&roleHalf != 0) {
		return next < len(t.Tokens) && l.role(t.Tokens[next].Word)&roleOf != 0 || l.role(t.Tokens[i-1].Word)&roleHalf != 0
	}
	if next >= len(t.Tokens) {
		return false
	}
	if m, k := t.match(&l.lex.cardinals, next); k > 0 {
		return l.lex.numerals[m].magnitude || l.lex.numerals[m].group
	}
	if t.Tokens[next].Word == l.lex.hyphen && !t.Tokens[next].Is(AfterSpace) {
		m, k := t.match(&l.lex.cardinals, next+1)
		return k > 0 && l.lex.numerals[m].magnitude
	}
	w := t.Tokens[next].Word
	if i > 0 {
		if _, k := t.match(&l.lex.ordinals, i-1); k > 0 {
			return false
		}
	}
	return l.role(w)&(roleOf|roleArticle) != 0 || l.Is(w, Determiner) && t.Tokens[next].Kind == WordToken
}

// fractionOnly tells whether the word at token j is no ordinal: "quarter",
// "tercio".
func (t *Text) fractionOnly(j int) bool {
	_, k := t.match(&t.Language.lex.ordinals, j)
	return k == 0
}

// partEnds tells whether the word at token j does not go on a noun phrase, so
// that "a third" before it is a fraction and not "a third man".
func (t *Text) partEnds(j int) bool {
	if j >= len(t.Tokens) {
		return true
	}
	tok := t.Tokens[j]
	l := t.Language
	switch {
	case tok.Kind == PunctToken:
		return tok.Word != l.lex.hyphen
	case tok.Kind == NumberToken:
		return false
	}
	if l.role(tok.Word)&roleOf != 0 || l.unitAt(tok.Word) {
		return true
	}
	_, k := t.match(&l.lex.cardinals, j)
	return k > 0 || l.Is(tok.Word, Preposition|Conjunction|Auxiliary|Pronoun|Relative)
}

// addFraction adds what follows a number after "and": "two and a half
// million", "a million and a half", "2½", "2 1/4".
func (t *Text) addFraction(f *figure) {
	l := t.Language
	if f.last >= len(t.Tokens) || f.mixed || f.vague || f.about {
		return
	}
	j := f.last
	tok := t.Tokens[j]
	switch {
	case l.role(tok.Word)&roleHalf != 0:
		v, next, ok := t.part(j + 1)
		if !ok {
			return
		}
		if m, k := t.match(&l.lex.cardinals, next); k > 0 && f.scaled {
			// "one billion and three quarters million"
			num := &l.lex.numerals[m]
			if w := v.Mul(Decimal{Coef: 1, Exp: num.exp}); num.magnitude && w.Cmp(Decimal{Coef: 1, Exp: f.value.Norm().Exp}) < 0 {
				t.grow(f, w, next+k)
			}
			return
		}
		if f.scaled { // "a million and a half" is half a million more
			last := f.value.Norm()
			exp := int8(0)
			if last.Exp >= 6 {
				exp = last.Exp - last.Exp%3
			}
			v = v.Mul(Decimal{Coef: 1, Exp: exp})
		}
		t.grow(f, v, next)
	case l.role(tok.Word)&roleNumberSign != 0 && f.digits && !f.scaled:
		if v, next, ok := t.part(j); ok {
			t.grow(f, v, next)
		}
	case f.digits && !f.scaled && tok.Kind == NumberToken || f.digits && tok.Word == l.lex.hyphen && !tok.Is(AfterSpace):
		if tok.Word == l.lex.hyphen {
			j++
		}
		if g, ok := t.slashed(j); ok && g.value.Cmp(Int(1)) < 0 {
			t.grow(f, g.value, g.last)
		}
	}
}

func (t *Text) grow(f *figure, v Decimal, next int) {
	sum, ok := f.value.Add(v)
	for !ok && v.Coef != 0 { // a third has no end
		v = Decimal{Coef: v.Coef / 10, Exp: v.Exp + 1}
		sum, ok = f.value.Add(v)
	}
	f.value, f.last, f.single = sum, next, false
	f.step = sum.Norm().Exp
	f.mixed = f.step < 0
	t.scale(f, next)
	f.fraction = false
}

// slashed reads "1/4" and "1⁄32".
func (t *Text) slashed(i int) (figure, bool) {
	if i+2 >= len(t.Tokens) || t.Tokens[i].Kind != NumberToken || t.Tokens[i+2].Kind != NumberToken {
		return figure{}, false
	}
	bar := t.Tokens[i+1]
	if bar.Is(AfterSpace) || t.Tokens[i+2].Is(AfterSpace) || bar.Word != t.Language.lex.slash && t.String(i+1) != "⁄" {
		return figure{}, false
	}
	if i+3 < len(t.Tokens) && !t.Tokens[i+3].Is(AfterSpace) && (t.Tokens[i+3].Word == t.Language.lex.slash || t.Tokens[i+3].Kind == NumberToken) {
		return figure{}, false // a date
	}
	a, b := t.String(i), t.String(i+2)
	if len(a) > 2 || len(b) > 3 {
		return figure{}, false
	}
	n, ok := parseDigits(a, len(a))
	d, ok2 := parseDigits(b, len(b))
	if !ok || !ok2 || d.Coef == 0 || n.Coef >= d.Coef || !commonDenominator(d.Coef) {
		return figure{}, false
	}
	v := n.Div(d)
	return figure{first: i, last: i + 3, value: v, step: v.Exp, digits: true, fraction: true, mixed: true}, true
}

// commonDenominator tells whether people write fractions with it in digits:
// "9/11" and "24/7" are none.
func commonDenominator(n int64) bool {
	switch n {
	case 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000:
		return true
	}
	return false
}

// readRatio reads "one in five" and "3 out of 10".
func (t *Text) readRatio(i int) (figure, bool) {
	l := t.Language
	if i+2 >= len(t.Tokens) || t.Tokens[i].Kind == PunctToken {
		return figure{}, false
	}
	n, ok := t.readParts(i, true)
	if !ok && l.role(t.Tokens[i].Word)&roleArticle != 0 { // "un sur cinq"
		n, ok = figure{first: i, last: i + 1, value: Int(1), words: true}, true
	}
	if !ok || n.value.Exp != 0 || n.scaled || n.last+1 >= len(t.Tokens) || t.Tokens[n.last].Kind != WordToken {
		return figure{}, false
	}
	over := l.role(t.Tokens[n.last].Word)&roleOver != 0
	k, in := 1, 0
	if !over {
		if in, k = t.match(&l.lex.outOf, n.last); k == 0 {
			return figure{}, false
		}
	}
	d, ok := t.readParts(n.last+k, true)
	of, whole := d.value.Whole()
	if !ok || !whole || d.vague || d.about || of < 2 || !over && n.value.Cmp(d.value) >= 0 {
		return figure{}, false
	}
	one := n.value.Coef == 1
	switch {
	case over && !one, n.value.Coef == 0:
		return figure{}, false
	case in == 2 && !one && of != 10 && of != 100 && of != 1000:
		return figure{}, false
	case of > 10 && !one && of != 12 && of != 20 && of != 50 && of%100 != 0 && !over && in != 2:
		return figure{}, false // "41 out of 48 cities" counts cities
	case d.digits && of > 1900 && of < 2100: // "one in 2019"
		return figure{}, false
	case d.last < len(t.Tokens) && (l.unitAt(t.Tokens[d.last].Word) || t.Tokens[d.last].Word == l.lex.percent):
		return figure{}, false
	}
	v := n.value.Div(d.value)
	return figure{first: i, last: d.last, value: v, step: v.Exp, digits: n.digits, words: n.words || d.words, fraction: true, ratio: true, mixed: true}, true
}

// power reads a power of ten behind a figure: "1.99×10−30", "1e10".
func (t *Text) power(f *figure) {
	if !f.digits || f.scaled || f.last+1 >= len(t.Tokens) {
		return
	}
	j := f.last
	switch s := t.String(j); {
	case (s == "e" || s == "E") && !t.Tokens[j].Is(AfterSpace):
		j++
	case s == "×" || s == "x" || s == "*":
		j++
		if t.Tokens[j].Kind != NumberToken || t.String(j) != "10" {
			return
		}
		j++
		if j < len(t.Tokens) && t.String(j) == "^" {
			j++
		}
	default:
		return
	}
	minus := false
	if j < len(t.Tokens) {
		switch t.String(j) {
		case "-", "−", "–":
			minus = true
			j++
		case "+":
			j++
		}
	}
	if j >= len(t.Tokens) || t.Tokens[j].Kind != NumberToken || t.Tokens[j].Is(AfterSpace) || len(t.String(j)) > 2 {
		return
	}
	e, ok := parseDigits(t.String(j), 2)
	if !ok || e.Coef > 99 {
		return
	}
	exp := int8(e.Coef)
	if minus {
		exp = -exp
	}
	f.value = f.value.shift(int(exp))
	f.step += exp
	f.mixed = f.value.Norm().Exp < 0
	f.last = j + 1
}

// scaledAt tells whether a magnitude or a unit stands at token j, behind a
// hyphen or not.
func (t *Text) scaledAt(j int) bool {
	l := t.Language
	if j < len(t.Tokens) && t.Tokens[j].Word == l.lex.hyphen {
		j++
	}
	if j >= len(t.Tokens) {
		return false
	}
	_, k := t.match(&l.lex.cardinals, j)
	return k > 0 || l.unitAt(t.Tokens[j].Word)
}
