package normalize

// power reads the power behind a figure: "1.99×10−30", "1e10", "2^10".
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
	case s == "^" && !t.Tokens[j].Is(AfterSpace):
		exp, next, ok := t.exponent(j + 1)
		if v := f.value.pow(exp); ok && v.Coef != 0 {
			f.value, f.last, f.single = v, next, false
			f.step = v.Norm().Exp
			f.mixed = f.step < 0
		}
		return
	default:
		return
	}
	exp, next, ok := t.exponent(j)
	if !ok {
		return
	}
	f.value = f.value.shift(exp)
	f.step += int8(exp)
	f.mixed = f.value.Norm().Exp < 0
	f.last = next
}

// exponent reads an exponent of up to two digits at token j, sign included.
func (t *Text) exponent(j int) (exp, next int, ok bool) {
	sign := 1
	if j < len(t.Tokens) {
		switch t.String(j) {
		case "-", "−", "–":
			sign = -1
			j++
		case "+":
			j++
		}
	}
	if j >= len(t.Tokens) || t.Tokens[j].Kind != NumberToken || t.Tokens[j].Is(AfterSpace) || len(t.String(j)) > 2 {
		return 0, 0, false
	}
	e, ok := parseDigits(t.String(j), 2)
	return sign * int(e.Coef), j + 1, ok
}

// pow returns d to the power of n, rounded to 18 digits; 0 when that cannot be
// written.
func (d Decimal) pow(n int) Decimal {
	p := Int(1)
	for k := max(n, -n); k > 0; k-- {
		p = d.Mul(p)
	}
	if n < 0 {
		return Int(1).Div(p)
	}
	return p
}
