package normalize

// readOrdinal reads "the 36th", "third", "twenty-first" and returns the number
// of tokens it took.
func (t *Text) readOrdinal(i int) int {
	l := t.Language
	tok := t.Tokens[i]
	if tok.Kind == NumberToken {
		v, _, next, ok := t.digits(i)
		if next+1 < len(t.Tokens) && t.Tokens[next].Word == l.lex.point && !t.Tokens[next].Is(AfterSpace) && !t.Tokens[next+1].Is(AfterSpace) && l.role(t.Tokens[next+1].Word)&roleEnding != 0 {
			next++ // "36.º"
		}
		if !ok || next >= len(t.Tokens) || t.Tokens[next].Is(AfterSpace) || l.role(t.Tokens[next].Word)&roleEnding == 0 || v.Exp < 0 {
			return 0
		}
		if next+1 < len(t.Tokens) && !t.Tokens[next+1].Is(AfterSpace) && t.Tokens[next+1].Kind == NumberToken {
			return 0
		}
		if t.Tokens[next].Kind == PunctToken { // "30° festival", not "30° C"
			_, k := t.unit(next)
			if k > 1 || next+1 >= len(t.Tokens) || t.Tokens[next+1].Kind != WordToken || l.Is(t.Tokens[next+1].Word, phraseEnd) {
				return 0
			}
		}
		return t.ordinal(i, next+1, v)
	}
	if m, k := t.match(&l.lex.fractions, i); k > 1 && l.lex.numerals[m].alone {
		return 0 // "la cuarta parte"
	}
	v, next, ok := t.ordinalWords(i)
	if !ok {
		return 0
	}
	return t.ordinal(i, next, v)
}

// ordinalWords reads an ordinal in words: cardinals that end in an ordinal.
func (t *Text) ordinalWords(i int) (v Decimal, next int, ok bool) {
	l := t.Language
	m, k := t.match(&l.lex.ordinals, i)
	if k > 0 {
		v, next = t.ordinalsOn(i, m, k)
		return v, next, true
	}
	if l.role(t.Tokens[i].Word)&roleNumber == 0 {
		return
	}
	// "twenty-first", "three hundred and fifth", "three trillionth"
	f, ok := t.readParts(i, true)
	if !ok || f.digits || f.vague {
		return v, 0, false
	}
	j := f.last
	if j < len(t.Tokens) && (t.Tokens[j].Word == l.lex.hyphen || l.role(t.Tokens[j].Word)&roleAnd != 0 && f.value.Cmp(Int(20)) >= 0) {
		j++
	}
	m, k = t.match(&l.lex.ordinals, j)
	if k == 0 || t.plural(j+k-1) {
		return v, 0, false
	}
	num := &l.lex.numerals[m]
	if num.value == 0 {
		// Only what stands below the magnitude is multiplied: "two million
		// four hundred thousandth".
		scale := Decimal{Coef: 1, Exp: num.exp}
		high, low := f.value.split(scale)
		v, ok = high.Add(low.Mul(scale))
		rest, next := t.ordinalRest(j+k, scale)
		v, _ = v.Add(rest)
		return v, next, ok
	}
	n := f.value.Norm()
	room := Decimal{Coef: 1, Exp: n.Exp}
	if f.single {
		if w, _ := t.match(&l.lex.cardinals, i); w > 0 {
			room = Int(l.lex.numerals[w].room)
		}
	}
	if Int(num.value).Cmp(room) >= 0 {
		return v, 0, false
	}
	v, ok = f.value.Add(Int(num.value))
	return v, j + k, ok
}

// ordinalsOn goes on where every part of an ordinal is one: "trigésima sexta".
func (t *Text) ordinalsOn(i, m, k int) (Decimal, int) {
	l := t.Language
	num := l.lex.numerals[m]
	v := Decimal{Coef: max(num.value, 1), Exp: num.exp}
	next := i + k
	if num.value == 0 {
		rest, next := t.ordinalRest(next, v)
		v, _ = v.Add(rest)
		return v, next
	}
	room := num.room
	for next < len(t.Tokens) && room > 0 {
		j := next
		if t.Tokens[j].Word == l.lex.hyphen {
			j++
		}
		m, k := t.match(&l.lex.ordinals, j)
		if k == 0 || l.lex.numerals[m].value == 0 || l.lex.numerals[m].value >= room {
			break
		}
		v, _ = v.Add(Int(l.lex.numerals[m].value))
		room = l.lex.numerals[m].room
		next = j + k
	}
	return v, next
}

func (t *Text) ordinal(i, next int, v Decimal) int {
	first := i
	if i > t.floor() && !t.Tokens[i].Is(AfterLine) && t.Language.role(t.Tokens[i-1].Word)&roleThe != 0 {
		first-- // "the 36th"
	}
	if t.ordinalRange(first, next, v) {
		return next - i
	}
	t.Mentions = append(t.Mentions, Mention{
		Span: t.Span(first, next), First: first, Last: next, Type: Ordinal,
		Number: v, Change: Equal, Amount: Amount{Min: v, Max: v},
		Of: t.nounAfter(next),
	})
	return next - i
}

// ordinalRange makes the ordinal before the tokens [first, next) the lower end
// of a range: "between the tenth and the fifteenth".
func (t *Text) ordinalRange(first, next int, v Decimal) bool {
	l := t.Language
	n := len(t.Mentions) - 1
	if n < 0 || t.Mentions[n].Type != Ordinal || t.Mentions[n].Last != first-1 || l.role(t.Tokens[first-1].Word)&roleBetweenAnd == 0 {
		return false
	}
	m := &t.Mentions[n]
	if m.First == 0 || l.role(t.Tokens[m.First-1].Word)&roleBetween == 0 || m.Range || m.Number.Cmp(v) >= 0 {
		return false
	}
	m.First, m.Last = m.First-1, next
	m.Span = t.Span(m.First, next)
	m.High, m.Range, m.Amount.Max = v, true, v
	m.Of = t.nounAfter(next)
	return true
}

// ranks tells whether a plain figure is an ordinal by the noun behind it: "el
// 50 aniversario".
func (t *Text) ranks(q *found) bool {
	l := t.Language
	if q.last >= len(t.Tokens) || l.role(t.Tokens[q.last].Word)&roleRanked == 0 || q.first == 0 {
		return false
	}
	v, ok := q.value.Whole()
	return ok && v > 1 && !q.scaled && l.Is(t.Tokens[q.first-1].Word, Determiner)
}

// ordinalRest reads the ordinals that go on below a magnitude: "milésimo
// quingentésimo".
func (t *Text) ordinalRest(j int, below Decimal) (Decimal, int) {
	m, k := t.match(&t.Language.lex.ordinals, j)
	if k == 0 || t.Language.lex.numerals[m].value == 0 || Int(t.Language.lex.numerals[m].value).Cmp(below) >= 0 {
		return Decimal{}, j
	}
	return t.ordinalsOn(j, m, k)
}

// ordinalNear tells whether an ordinal can open at token i by the look of it.
func (t *Text) ordinalNear(i int) bool {
	l := t.Language
	if t.Tokens[i].Kind != NumberToken {
		return l.role(t.Tokens[i].Word)&roleOrdinal != 0
	}
	if i+2 < len(t.Tokens) && t.Tokens[i+1].Word == l.lex.point && !t.Tokens[i+2].Is(AfterSpace) {
		i++
	}
	return i+1 < len(t.Tokens) && !t.Tokens[i+1].Is(AfterSpace) && l.role(t.Tokens[i+1].Word)&roleEnding != 0
}

// nthUnit tells whether "a" at token i and the two words behind it are one more
// length of time, and no fraction of one: "a fourth day", "a third straight
// week".
func (t *Text) nthUnit(i int) bool {
	l := t.Language
	if i+2 >= len(t.Tokens) || l.role(t.Tokens[i].Word)&roleArticle == 0 || l.role(t.Tokens[i+1].Word)&roleOrdinal == 0 {
		return false
	}
	s, next := t.sense(i + 2)
	if s.is(isFiller) {
		s, _ = t.sense(next)
	}
	return s.is(isUnit)
}

// ordinalBehind tells whether the words of a number that ends before token j
// go on with an ordinal: "twenty-first".
func (t *Text) ordinalBehind(j int) bool {
	l := t.Language
	if j < len(t.Tokens) && (t.Tokens[j].Word == l.lex.hyphen || l.role(t.Tokens[j].Word)&roleAnd != 0) {
		j++
	}
	return j < len(t.Tokens) && l.role(t.Tokens[j].Word)&roleOrdinal != 0
}
