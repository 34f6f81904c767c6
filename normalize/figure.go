package normalize

// figure is a number as it stands in a text, in digits, words or both.
type figure struct {
	first, last int // its tokens
	value       Decimal
	least       Decimal // for a vague number: "dozens" are 24 or more
	step        int8    // the power of ten of the last digit written
	digits      bool    // opens with digits
	words       bool    // has number words
	scaled      bool    // ends in a magnitude or group: "million", "dozen", "bn"
	single      bool    // one bare word or figure
	vague       bool
	about       bool
	fraction    bool // "two-thirds", "1/4"
	ratio       bool // "one in five"
	mixed       bool // "2.5", "two and a half": has a part below one
}

// part is a piece of a number while it is read.
type part struct {
	value Decimal
	room  Decimal // what may be added is below
}

// maxParts bounds how many pieces a number has: "one trillion two hundred
// thirty-four billion …" needs under 30.
const maxParts = 40

// figure reads the number that starts at token i, the minus sign included.
func (t *Text) figure(i int) (figure, bool) { return t.readFigure(i, true) }

// readFigure reads a number; and tells whether words such as "and" may join
// its parts, which they may not between the ends of a range.
func (t *Text) readFigure(i int, and bool) (f figure, ok bool) {
	first := i
	minus := false
	if i < len(t.Tokens) {
		if r := t.Language.role(t.Tokens[i].Word); r&roleMinus != 0 {
			if _, k := t.matchBack(&t.Language.lex.before, i+1); k > 0 {
				return figure{}, false // "al menos", "au moins"
			}
			i++
			if i < len(t.Tokens) && t.Language.lex.hyphen == t.Tokens[i].Word {
				i++ // "minus-260"
			}
			minus = true
		}
	}
	if i >= len(t.Tokens) || minus && t.Tokens[i].Kind == PunctToken {
		return figure{}, false
	}
	if t.fractional(i) {
		f, ok = t.readFraction(i)
	}
	if !ok {
		if f, ok = t.readParts(i, and); !ok {
			f, ok = t.readFraction(i)
			if !ok {
				return figure{}, false
			}
		} else if g, fraction := t.fractionBehind(&f); fraction {
			f = g
		} else if g, mixed := t.mixedBehind(&f, and); mixed {
			f = g
		} else {
			t.spokenPoint(&f)
			t.addFraction(&f)
			t.power(&f)
		}
	}
	if minus {
		f.value.Coef = -f.value.Coef
		f.first = first
	}
	return f, true
}

// fractional tells whether a fraction can open at token i: "half", "½", "a
// third", "1/4".
func (t *Text) fractional(i int) bool {
	tok := t.Tokens[i]
	if tok.Kind == NumberToken {
		return i+1 < len(t.Tokens) && !t.Tokens[i+1].Is(AfterSpace) && (t.Tokens[i+1].Word == t.Language.lex.slash || t.Tokens[i+1].Kind == PunctToken && t.String(i+1) == "⁄")
	}
	return t.Language.role(tok.Word)&(roleFraction|roleNumberSign|roleArticle) != 0
}

// mixedBehind reads a number whose last "and" joins a fraction to it: "two
// million and one half".
func (t *Text) mixedBehind(f *figure, and bool) (g figure, ok bool) {
	if !and || f.digits || f.single || f.last >= len(t.Tokens) || t.Language.role(t.Tokens[f.last].Word)&roleFraction == 0 && t.Tokens[f.last].Word != t.Language.lex.hyphen {
		return figure{}, false
	}
	if g, ok = t.readParts(f.first, false); !ok || g.last >= f.last {
		return figure{}, false
	}
	last := g.last
	t.addFraction(&g)
	return g, g.last > last
}

// fractionBehind reads a number as a fraction or ratio when the word behind it
// says so: "two thirds", "one in five".
func (t *Text) fractionBehind(f *figure) (figure, bool) {
	l := t.Language
	j := f.last
	if j >= len(t.Tokens) {
		return figure{}, false
	}
	if t.Tokens[j].Word == l.lex.hyphen {
		if j++; j >= len(t.Tokens) {
			return figure{}, false
		}
	}
	switch r := l.role(t.Tokens[j].Word); {
	case r&roleOutOf != 0 || r&roleOver != 0 || r&roleFraction != 0:
	case r&roleNumber != 0 && f.words && !f.digits:
	default:
		return figure{}, false
	}
	return t.readFraction(f.first)
}

// readParts reads digits and number words from token i on.
func (t *Text) readParts(i int, and bool) (f figure, ok bool) {
	l := t.Language
	parts := &t.parts
	n := 0
	f.first, f.last = i, i
	// What was read before an "and" that may turn out to join two numbers.
	saved, savedN, savedLast := figure{}, -1, 0
	var savedParts [4]part
	j := i
	article := false
	for j < len(t.Tokens) && n < maxParts-1 {
		tok := &t.Tokens[j]
		if tok.Kind == NumberToken || n == 0 && t.bareDecimal(j) {
			if article || n > 0 && !t.goesOn(j, parts[n-1].room) {
				break
			}
			v, step, next, good := t.digits(j)
			if !good {
				break
			}
			parts[n] = part{value: v}
			n++
			f.digits = f.digits || n == 1
			f.step = step
			f.mixed = v.Exp < 0 && v.Norm().Exp < 0
			j = t.attached(&f, &parts[n-1], next)
			f.last = j
			f.single = n == 1 && j == i+1
			continue
		}
		v, k := t.match(&l.lex.cardinals, j)
		if k > 0 && l.lex.numerals[v].weak && n == 0 {
			k = 0
		}
		if k == 0 {
			if next, joined := t.joint(j, n, and, parts[:], &f); joined {
				if next > j && l.role(tok.Word)&roleAnd != 0 && savedN < 0 && n <= len(savedParts) {
					saved, savedN, savedLast = f, n, f.last
					copy(savedParts[:], parts[:n])
				}
				j = next
				continue
			}
			if n == 0 && !article && l.role(tok.Word)&roleArticle != 0 {
				article = true
				j++
				continue
			}
			break
		}
		num := &l.lex.numerals[v]
		if !t.push(&f, parts, &n, num, article) {
			if savedN >= 0 {
				f, n = saved, savedN
				copy(parts[:n], savedParts[:n])
				f.last = savedLast
			}
			break
		}
		f.single = n == 1 && f.last == i && k == 1 && !article
		f.words = true
		j += k
		f.last = j
	}
	if n == 0 || f.last == i {
		return figure{}, false
	}
	f.value = parts[0].value
	for _, p := range parts[1:n] {
		var fits bool
		if f.value, fits = f.value.Add(p.value); !fits {
			return figure{}, false
		}
	}
	if !f.digits {
		f.step = f.value.Norm().Exp
	}
	return f, true
}

// push adds a number word to the parts, and tells whether it fits there.
func (t *Text) push(f *figure, parts *[maxParts]part, n *int, num *numeral, article bool) bool {
	if !num.magnitude && !num.group {
		v := Int(num.value)
		if article && *n == 0 || *n > 0 && (v.Cmp(parts[*n-1].room) >= 0 || num.value == 0) {
			return false
		}
		parts[*n] = part{value: v, room: Int(num.room)}
		*n++
		return true
	}
	scale := Decimal{Coef: 1, Exp: num.exp}
	if num.group {
		scale = Int(num.value)
	}
	// The parts below the magnitude are what it multiplies.
	k, sum := *n, Decimal{}
	for k > 0 && (parts[k-1].value.Cmp(scale) < 0 || num.group) {
		k--
		sum, _ = sum.Add(parts[k].value)
	}
	switch {
	case k == *n && *n > 0 && !num.alone:
		return false
	case k == *n:
		if num.vague {
			f.vague = true
			f.least = Decimal{Coef: 2, Exp: 0}.Mul(scale)
		}
		sum = Int(1)
	case f.vague && k == 0: // "hundreds of thousands"
		f.least = f.least.Mul(scale)
	}
	v := sum.Mul(scale)
	if v.Coef == 0 && sum.Coef != 0 || k > 0 && v.Cmp(parts[k-1].room) >= 0 {
		return false
	}
	if num.exp == 2 && sum.Cmp(Int(20)) >= 0 {
		return false // "quarante-cinq cents" is small change
	}
	if num.group && k == *n && !num.vague && !article {
		return false // "a baker's dozen"
	}
	f.about = f.about || num.about && *n == 0
	f.scaled = true
	if f.digits && *n-k > 0 {
		f.step += scale.Exp
		if num.group {
			f.step = 0
		}
	}
	parts[k] = part{value: v, room: scale}
	if num.group {
		parts[k].room = Decimal{}
	}
	*n = k + 1
	return true
}

// goesOn tells whether the digits at token j continue a number that has room
// left: "1 million 200 thousand".
func (t *Text) goesOn(j int, room Decimal) bool {
	v, _, next, ok := t.digits(j)
	if !ok || room.Coef == 0 || !t.Tokens[j].Is(AfterSpace) {
		return false
	}
	if t.Language.role(t.Tokens[j-1].Word)&roleAnd != 0 {
		return v.Cmp(room) < 0
	}
	m, k := t.match(&t.Language.lex.cardinals, next)
	if k == 0 {
		return false
	}
	num := &t.Language.lex.numerals[m]
	return num.magnitude && v.Mul(Decimal{Coef: 1, Exp: num.exp}).Cmp(room) < 0
}

// joint steps over what may stand between two words of a number: a hyphen,
// "and", the "of" of "hundreds of thousands".
func (t *Text) joint(j, n int, and bool, parts []part, f *figure) (next int, ok bool) {
	l := t.Language
	tok := &t.Tokens[j]
	if n == 0 || j+1 >= len(t.Tokens) {
		return 0, false
	}
	_, k := t.match(&l.lex.cardinals, j+1)
	if k == 0 && f.digits && and && l.role(tok.Word)&roleAnd != 0 && t.Tokens[j+1].Kind == NumberToken && parts[n-1].room.Cmp(Int(100)) == 0 {
		v, _, _, good := t.digits(j + 1) // "3 hundred and 21"
		return j + 1, good && v.Exp == 0 && v.Coef < 100 && v.Coef > 0
	}
	switch r := l.role(tok.Word); {
	case k == 0:
		return 0, false
	case tok.Word == l.lex.hyphen && !tok.Is(AfterSpace) && !t.Tokens[j+1].Is(AfterSpace):
		return j + 1, true
	case r&roleAnd != 0 && and:
		last := parts[n-1]
		if last.value.Cmp(Int(l.lex.andFrom)) < 0 && last.room.Cmp(Int(l.lex.andFrom)) < 0 || last.room.Coef == 0 {
			return 0, false
		}
		if to := l.lex.andTo; to > 0 && last.value.Cmp(Int(to)) > 0 {
			return 0, false
		}
		return j + 1, true
	case r&roleOf != 0 && (f.vague || f.about) && n == 1:
		m, _ := t.match(&l.lex.cardinals, j+1)
		num := &l.lex.numerals[m]
		return j + 1, num.vague && num.magnitude
	}
	return 0, false
}

// attached applies the letters that touch a figure: "10k", "1.1bn", "$5m".
func (t *Text) attached(f *figure, p *part, j int) int {
	if j >= len(t.Tokens) || t.Tokens[j].Kind != WordToken {
		return j
	}
	if t.Tokens[j].Is(AfterSpace) { // "8 B people", "$5 m"
		_, sign := t.moneyBefore(f.first)
		if u, k := t.unit(j + 1); k > 0 && len(t.String(j)) == 1 && measures[u.unit].dimension == money && !t.Tokens[j+1].Is(AfterSpace) {
			if v, n := t.match(&t.Language.lex.attached, j); n > 0 {
				return f.multiply(p, &t.Language.lex.numerals[v], j+n) // "5 M€"
			}
			return j
		}
		if s := t.String(j); len(s) > 1 || sign == 0 && (s != "B" && s != "M" || !t.lowerNoun(j+1)) {
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

func pow10(n int) int64 {
	p := int64(1)
	for ; n > 0; n-- {
		p *= 10
	}
	return p
}

// readSeveral makes a bare magnitude vague behind "several": "several thousand
// birds" are 2,000 or more.
func (t *Text) readSeveral(q *found) {
	l := t.Language
	i := q.first
	if !q.words || q.digits || q.fraction || q.value.Coef != 1 && q.value.Norm().Coef != 1 || i <= t.floor() || l.role(t.Tokens[i-1].Word)&roleSeveral == 0 {
		return
	}
	if m, k := t.match(&l.lex.cardinals, i); k == 0 || !l.lex.numerals[m].magnitude {
		return
	}
	q.vague, q.single, q.least = true, false, Int(2).Mul(q.value)
	q.start--
	if q.start > t.floor() && l.role(t.Tokens[q.start-1].Word)&roleArticle != 0 {
		q.start-- // "a few thousand"
	}
}
