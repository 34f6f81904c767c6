package normalize

// part is a piece of a number while it is read.
type part struct {
	value Decimal
	room  Decimal // what may be added is below
	apart bool    // no dozen behind it multiplies it
}

// maxParts bounds how many pieces a number has: "one trillion two hundred
// thirty-four billion …" needs under 30.
const maxParts = 40

// readParts reads digits and number words from token i on.
func (t *Text) readParts(i int, and bool) (f figure, ok bool) {
	f.first, f.last = i, i
	n := 0
	if i < len(t.Tokens) && (t.Tokens[i].Kind == NumberToken || t.bareDecimal(i)) {
		if !t.addDigits(&f, 0, i) {
			return figure{}, false
		}
		if n = 1; !t.partAt(f.last) {
			f.value = t.parts[0].value
			return f, true
		}
	}
	if n = t.moreParts(&f, n, and); n == 0 || f.last == i {
		return figure{}, false
	}
	f.value = t.parts[0].value
	for _, p := range t.parts[1:n] {
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

// partAt tells whether the token at j can go on the number before it.
func (t *Text) partAt(j int) bool {
	if j >= len(t.Tokens) {
		return false
	}
	tok := &t.Tokens[j]
	return tok.Kind == NumberToken || tok.Word == t.Language.lex.hyphen || t.Language.role(tok.Word)&(roleNumber|roleAnd|roleOf|roleMore) != 0
}

// addDigits makes the digits at token j part n of a number.
func (t *Text) addDigits(f *figure, n, j int) bool {
	v, step, next, ok := t.digits(j)
	if !ok {
		return false
	}
	t.parts[n] = part{value: v}
	f.digits = f.digits || n == 0
	f.step = step
	f.mixed = v.Exp < 0 && v.Norm().Exp < 0
	f.last = t.attached(f, &t.parts[n], next)
	f.single = n == 0 && f.last == f.first+1
	return true
}

// moreParts reads the parts of a number from f.last on, of which n are read, and
// returns how many there are then.
func (t *Text) moreParts(f *figure, n int, and bool) int {
	l := t.Language
	parts := &t.parts
	// What was read before an "and" that may turn out to join two numbers.
	saved, savedN := figure{}, -1
	var savedParts [4]part
	j := f.last
	article := false
	for j < len(t.Tokens) && n < maxParts-1 {
		tok := &t.Tokens[j]
		if tok.Kind == NumberToken {
			if article || n > 0 && !t.goesOn(j, parts[n-1].room) || !t.addDigits(f, n, j) {
				break
			}
			n++
			j = f.last
			continue
		}
		if n > 0 && !t.partAt(j) {
			break // as most words behind a number do
		}
		v, k := t.match(&l.lex.cardinals, j)
		if k > 0 && l.lex.numerals[v].weak && n == 0 {
			k = 0
		}
		if num := &l.lex.numerals[v]; k > 0 && num.noun && (num.magnitude == (n == 0) || !t.both(j+k)) {
			k = 0
		}
		if k == 0 {
			if next, joined := t.joint(j, n, and, parts[:], f); joined {
				if next > j && l.role(tok.Word)&roleAnd != 0 && savedN < 0 && n <= len(savedParts) {
					saved, savedN = *f, n
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
		if f.digits && n > 0 && savedN < 0 && !num.magnitude && !num.group && parts[n-1].room.Cmp(Int(1e6)) >= 0 {
			if _, more := t.match(&l.lex.cardinals, j+k); more == 0 {
				break // "110 million one year earlier"
			}
		}
		if !t.push(f, parts, &n, num, article) {
			if savedN >= 0 {
				*f, n = saved, savedN
				copy(parts[:n], savedParts[:n])
			}
			break
		}
		f.single = n == 1 && f.last == f.first && k == 1 && !article
		f.words = true
		j += k
		f.last = j
	}
	return n
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
	for k > 0 && !parts[k-1].apart && (parts[k-1].value.Cmp(scale) < 0 || num.group) {
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
	if num.exp == 2 && ((num.alone || num.vague) && sum.Cmp(Int(20)) >= 0 || sum.Cmp(Int(100)) >= 0) {
		return false // "quarante-cinq cents" is small change
	}
	if num.group && k == *n && !num.vague && !article && !t.severalAt(f.first) && !t.boundedAt(f.first) {
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
	if k == 0 { // "10 mil 500 pesos"
		return room.Cmp(Int(1000)) == 0 && t.Tokens[j-1].Kind == WordToken && t.Tokens[j].End-t.Tokens[j].Start == 3 && v.Exp >= 0 && v.Coef > 0 && next < len(t.Tokens) && t.Tokens[next].Kind == WordToken
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
		last := &parts[n-1]
		if last.value.Cmp(Int(l.lex.andFrom)) < 0 && last.room.Cmp(Int(l.lex.andFrom)) < 0 || last.room.Coef == 0 {
			return 0, false
		}
		if to := l.lex.andTo; to > 0 && last.value.Cmp(Int(to)) > 0 && last.value.Cmp(Int(1e6)) < 0 {
			last.apart = t.dozens(j + 1)
			return j + 1, last.apart
		}
		return j + 1, true
	case r&roleMore != 0 && r&roleOf == 0 && n == 1 && l.lex.adjectivesAfter: // "100 autres milliards"
		m, _ := t.match(&l.lex.cardinals, j+1)
		_, one := t.match(&l.lex.more, j)
		return j + 1, one == 1 && l.lex.numerals[m].magnitude && parts[0].value.Cmp(Int(1000)) < 0
	case r&roleOf != 0 && (f.vague || f.about) && n == 1:
		m, _ := t.match(&l.lex.cardinals, j+1)
		num := &l.lex.numerals[m]
		return j + 1, num.vague && num.magnitude || f.about && parts[0].value.Cmp(Int(2)) == 0 // "a couple of dozen"
	}
	return 0, false
}

// dozens tells whether a count of dozens begins at token j: "mil y cuatro
// docenas" are 1,048, for "y" joins nothing else to a thousand.
func (t *Text) dozens(j int) bool {
	count, k := t.match(&t.Language.lex.cardinals, j)
	group, next := t.match(&t.Language.lex.cardinals, j+k)
	numerals := t.Language.lex.numerals
	return k > 0 && next > 0 && !numerals[count].magnitude && !numerals[count].group && numerals[group].group
}

// both tells whether the plural at token j is counted by a "both" before it:
// "both men", not "both men and women".
func (t *Text) both(j int) bool {
	if !t.lowerNoun(j) || j > 1 && (t.Tokens[j-2].Word == t.Language.lex.comma || t.Language.Is(t.Tokens[j-2].Word, Auxiliary)) {
		return false // "Ana and Rosa, both teachers", "they are both teachers"
	}
	if _, k := t.match(&t.Language.lex.units, j-1); k > 1 {
		return false // "50 milles marins"
	}
	for k := j + 1; k < j+4 && k < len(t.Tokens) && t.Tokens[k].Kind == WordToken; k++ {
		if t.Language.role(t.Tokens[k].Word)&roleBetweenAnd != 0 {
			return false
		}
	}
	return true
}
