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
		if t.timesMagnitude(i, k) {
			return Int(1).Div(d), i + k, true // "quarter million"
		}
		if m, n := t.match(&l.lex.fractions, i); n > 1 && l.lex.numerals[m].alone {
			return Int(1).Div(d), i + k, true // "la cuarta parte"
		}
		if k > 0 && two && t.halfOf(i, i+k) {
			return Int(1).Div(d), i + k, true
		}
		if k > 0 || r&roleNumber == 0 { // "quatre" opens "quatre-vingtième" too
			return
		}
	}
	if r&roleArticle != 0 {
		d, k, two := t.denominator(i + 1)
		if k > 0 && two && l.lex.adjectivesAfter && !t.scaledAt(i+1+k) {
			return // "un medio" is an outlet
		}
		if k > 0 && (two || t.partEnds(i+1+k) || t.timesMagnitude(i+1, k)) {
			return Int(1).Div(d), i + 1 + k, true
		}
		if d, k := t.compound(i+1, true); k > 0 {
			return Int(1).Div(d), i + 1 + k, true // "un vingt-cinquième"
		}
	}
	if tok.Kind == WordToken && r&(roleNumber|roleArticle) == 0 || i > 0 && l.role(t.Tokens[i-1].Word)&roleOrdinal != 0 {
		return // "the first three quarters"
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

// timesMagnitude tells whether the fraction of k tokens at i is one of a
// magnitude: "quarter million", "quarter-million".
func (t *Text) timesMagnitude(i, k int) bool {
	j := i + k
	if k == 0 || j >= len(t.Tokens) || !t.fractionOnly(i) {
		return false
	}
	if t.Tokens[j].Word == t.Language.lex.hyphen && !t.Tokens[j].Is(AfterSpace) {
		j++
	}
	m, n := t.match(&t.Language.lex.cardinals, j)
	return n > 0 && t.Language.lex.numerals[m].magnitude
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
	if tok.Word == l.lex.hyphen && j+4 < len(t.Tokens) && !tok.Is(AfterSpace) && l.role(t.Tokens[j+1].Word)&roleHalf != 0 && t.Tokens[j+2].Word == l.lex.hyphen &&
		l.role(t.Tokens[j+3].Word)&roleArticle != 0 && t.Tokens[j+4].Word == l.lex.hyphen {
		if v, next, ok := t.part(j + 5); ok { // "two-and-a-half-year"
			t.grow(f, v, next)
		}
		return
	}
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
		if d, _, _ := t.denominator(next - 1); v.Cmp(Int(1)) >= 0 && d.Coef > 2 && f.value.Cmp(Int(1e6)) < 0 {
			v, _ = f.value.Div(d).Add(v) // "cent et trente-deux cinquièmes"
			f.value, f.last, f.single, f.mixed, f.step = v, next, false, true, v.Norm().Exp
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
	f.value, f.last, f.single = f.value.addShort(v), next, false
	f.step = f.value.Norm().Exp
	f.mixed = f.step < 0
	t.scale(f, next)
	f.fraction = false
}

// addShort adds a part below one, of which it drops the digits that have no
// room: a third has no end.
func (d Decimal) addShort(v Decimal) Decimal {
	sum, ok := d.Add(v)
	for !ok && v.Coef != 0 {
		v = Decimal{Coef: v.Coef / 10, Exp: v.Exp + 1}
		sum, ok = d.Add(v)
	}
	return sum
}
