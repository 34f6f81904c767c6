package normalize

// attached applies the letters that touch a figure: "10k", "1.1bn", "$5m".
func (t *Text) attached(f *figure, p *part, j int) int {
	if j >= len(t.Tokens) || t.Tokens[j].Kind != WordToken {
		return j
	}
	if t.Tokens[j].Is(AfterSpace) { // "8 B people", "$5 m"
		if t.Tokens[j].End-t.Tokens[j].Start > 1 {
			return j
		}
		_, sign := t.moneyBefore(f.first)
		if u, k := t.unit(j + 1); k > 0 && measures[u.unit].dimension == money && !t.Tokens[j+1].Is(AfterSpace) {
			if v, n := t.match(&t.Language.lex.attached, j); n > 0 {
				return f.multiply(p, &t.Language.lex.numerals[v], j+n) // "5 M€"
			}
			return j
		}
		if s := t.String(j); s == "k" && (j+1 >= len(t.Tokens) || t.Tokens[j+1].Kind == PunctToken && !t.dash(j+1)) {
			sign = 1 // "2.33 k"
		} else if sign == 0 && (s != "B" && s != "M" || !t.lowerNoun(j+1)) {
			return j
		}
	}
	v, k := t.match(&t.Language.lex.attached, j)
	if k == 0 {
		if v, k = t.match(&t.Language.lex.cardinals, j); k == 0 {
			return j
		}
	} else if !t.scales(f, j) {
		return j
	}
	num := &t.Language.lex.numerals[v]
	if !num.magnitude {
		return j
	}
	return f.multiply(p, num, j+k)
}

// multiply applies a magnitude to the part before it and returns next.
func (f *figure) multiply(p *part, num *numeral, next int) int {
	p.value = p.value.Mul(Decimal{Coef: 1, Exp: num.exp})
	f.step += num.exp
	f.scaled = true
	return next
}

// spokenPoint reads the decimals of a number in words: "two point zero three",
// "deux virgule soixante et onze".
func (t *Text) spokenPoint(f *figure) {
	l := t.Language
	if f.digits || f.scaled && f.value.Norm().Exp >= 3 || f.last+1 >= len(t.Tokens) || l.role(t.Tokens[f.last].Word)&rolePoint == 0 {
		return
	}
	whole, ok := f.value.Whole()
	if !ok {
		return
	}
	v, last := Int(whole), f.last
	for j := f.last + 1; j < len(t.Tokens) && v.Exp > -9; {
		n, ok := t.readParts(j, true)
		c, whole := n.value.Whole()
		if m, k := t.match(&l.lex.cardinals, j); ok && n.scaled && k > 0 {
			if num := &l.lex.numerals[m]; !num.magnitude && !num.group {
				c, whole, n = num.value, true, figure{last: j + k} // "one point two million"
			}
		}
		if !ok || !whole || n.digits || n.scaled || c > 99 {
			break
		}
		exp := v.Exp - 1
		if c > 9 {
			exp--
		}
		if v, ok = v.Add(Decimal{Coef: c, Exp: exp}); !ok {
			return
		}
		if v.Exp > exp { // "zero" keeps its place
			v = Decimal{Coef: v.Coef * pow10(int(v.Exp-exp)), Exp: exp}
		}
		j, last = n.last, n.last
	}
	if last > f.last {
		f.value, f.last, f.single, f.mixed, f.step = v, last, false, true, v.Exp
		t.scale(f, last)
	}
}

// severalAt tells whether "several" or "a few" stands before token i.
func (t *Text) severalAt(i int) bool {
	return i > t.floor() && t.Language.role(t.Tokens[i-1].Word)&roleSeveral != 0
}

func pow10(n int) int64 {
	p := int64(1)
	for ; n > 0; n-- {
		p *= 10
	}
	return p
}

// readSeveral makes a bare magnitude or group vague behind "several": "several thousand
// birds" are 2,000 or more, "a few dozen" 24.
func (t *Text) readSeveral(q *found) {
	l := t.Language
	i := q.first
	if q.digits || q.fraction || !t.severalAt(i) {
		return
	}
	m, k := t.match(&l.lex.cardinals, i)
	if k == 0 {
		return
	}
	if num := &l.lex.numerals[m]; !(num.magnitude && q.value.Norm().Coef == 1) && !(num.group && q.last == i+k) {
		return
	}
	q.vague, q.single, q.least = true, false, Int(2).Mul(q.value)
	q.start--
	if q.start > t.floor() && l.role(t.Tokens[q.start-1].Word)&roleArticle != 0 {
		q.start-- // "a few thousand"
	}
}
