package normalize

// splitFraction divides the words of a number before a plural denominator into
// a whole, a numerator and what belongs to the denominator. "And" joins a
// fraction below one to a whole, "two hundred and fifty-four hundredths" is
// 200.54; else the words next to the ending are part of it where they make one
// ordinal with it and leave a numerator: "one hundred thirty fifths" is 100/35,
// "one hundred thirty-two fifths" 132/5.
func (t *Text) splitFraction(f *figure) (figure, bool) {
	l := t.Language
	j := f.last
	if f.digits || f.single || f.vague || f.about || j >= len(t.Tokens) {
		return figure{}, false
	}
	if t.Tokens[j].Word == l.lex.hyphen {
		j++
	}
	d, k, half := t.denominator(j)
	a := t.lastAnd(f.first, f.last)
	if k == 0 || half || !t.plural(j+k-1) && a == 0 {
		return figure{}, false
	}
	g := *f
	g.last, g.single, g.scaled, g.fraction, g.mixed = j+k, false, false, true, true
	if a > 0 {
		whole, ok := t.numberOn(f.first, a)
		part, ok2 := t.numberOn(a+1, f.last)
		n, fits := whole.Whole()
		one := !t.plural(j + k - 1)
		switch {
		case !ok || !ok2 || !fits || n >= 1e6: // "two million and three fifths" are 2.6 million
			return figure{}, false
		case one && part.Cmp(Int(1)) == 0 || !one && n%100 == 0 && part.Cmp(d) < 0:
			g.value, g.fraction = whole, false
			t.grow(&g, part.Div(d), g.last)
			return g, true
		case one:
			return figure{}, false
		}
	}
	n := f.value
	if d.Exp == 0 && d.Coef < 10 {
		for s := f.first + 1; s < f.last; s++ {
			m, w := t.match(&l.lex.cardinals, s)
			if num := &l.lex.numerals[m]; w == 0 || num.magnitude || num.group || t.dash(s-1) {
				continue
			}
			tens, ok := t.numberOn(s, f.last)
			if c, whole := tens.Whole(); !ok || !whole || c%10 != 0 {
				continue
			}
			if top, ok := t.numberOn(f.first, s); ok {
				d, _ = d.Add(tens)
				n = top
				break
			}
		}
	}
	g.value = n.Div(d)
	g.step = g.value.Exp
	return g, true
}

// lastAnd finds the last "and" among the tokens between i and end, 0 for none.
func (t *Text) lastAnd(i, end int) int {
	for j := end - 2; j > i; j-- {
		if t.Language.role(t.Tokens[j].Word)&roleAnd != 0 {
			return j
		}
	}
	return 0
}

// numberOn reads the number that takes all of the tokens [i, end).
func (t *Text) numberOn(i, end int) (Decimal, bool) {
	tokens := t.Tokens
	t.Tokens = tokens[:end]
	f, ok := t.readParts(i, true)
	t.Tokens = tokens
	return f.value, ok && f.last == end
}
