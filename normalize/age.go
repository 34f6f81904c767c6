package normalize

// readAge makes a figure an age where the words say so: "68 years old", "a
// 68-year-old", "aged 68", "68 años de edad", "Ana Ruiz, 68, a teacher". It
// runs before lengths of time are read.
func (t *Text) readAge(q *found) bool {
	l := t.Language
	v, whole := q.value.Whole()
	if !whole || v < 0 || v > 130 || q.unit != 0 {
		return false
	}
	j := q.end
	if j < len(t.Tokens) && t.Tokens[j].Word == l.lex.hyphen && !t.Tokens[j].Is(AfterSpace) {
		j++
	}
	if q.figure.about && t.of(j) {
		j++ // "une trentaine d'années"
	}
	years, k := t.match(&l.lex.yearOld, j)
	end := j + k
	if k > 0 && years != 1 {
		if _, n := t.unit(j); n > k {
			return false // "38 années-lumière"
		}
	}
	switch {
	case k == 0:
	case years == 1 && t.lastingAt(end):
		return false // "a 25-year-old conflict"
	case years == 1 || t.aged(q.start, end), t.ageNamed(q.start), t.setOff(q.start, end), t.ofPerson(q.start, end), v >= 10 && (t.ofSomeone(q.start, end) || t.atAge(q.start, end)):
		if s, next := t.sense(end); s.is(isAndHalf) { // "un niño de 3 años y medio"
			if v, ok := q.value.Add(s.more); ok {
				q.value, end = v, next
			}
		}
		return q.aged(end)
	}
	if k > 0 {
		return false
	}
	if had, _ := t.matchBack(&l.lex.aged, q.start); had == agedAlone && t.bareAfter(q.end) || t.inCommas(q) || t.agesOn(q) || q.digits && v >= 10 && v < 110 && t.bareAfter(q.end) && (t.ageNamed(q.start) || t.whoIs(q.start)) || q.digits && v >= 1 && v <= 110 && t.personIs(q) {
		return q.aged(q.end)
	}
	return false
}

// agesOn tells whether the bare figure q goes on a list of ages: "aged 25 and
// 30", "aged 12, 14 and 15".
func (t *Text) agesOn(q *found) bool {
	n := len(t.Mentions) - 1
	if n < 0 || q.start < 2 || q.end != q.start+1 {
		return false
	}
	m := &t.Mentions[n]
	if m.Last != q.start-1 || m.Last-m.First != 1 || m.Amount.Unit != yearOfAge {
		return false
	}
	comma := t.Tokens[q.start-1].Word == t.Language.lex.comma
	if !comma && t.Language.role(t.Tokens[q.start-1].Word)&(roleBetweenAnd|roleOr) == 0 {
		return false
	}
	if q.end >= len(t.Tokens) {
		return true
	}
	next := t.Tokens[q.end]
	if comma {
		return next.Word == t.Language.lex.comma || t.Language.role(next.Word)&(roleBetweenAnd|roleOr) != 0
	}
	return next.Kind == PunctToken && next.Word != t.Language.lex.percent && next.Word != t.Language.lex.hyphen || t.Language.Is(next.Word, Auxiliary)
}

// agesBefore makes ages of the bare figures that "and" and commas join to the
// age q: "two men of 25, 30 and 41 years".
func (t *Text) agesBefore(q *found) {
	joins := roleBetweenAnd | roleOr
	next := q.start
	for n := len(t.Mentions) - 1; n >= 0; n-- {
		m := &t.Mentions[n]
		if m.Type != Quantity || m.Amount.Unit != "" || m.Range || m.Last != next-1 || m.Last-m.First != 1 || m.Number.Cmp(Int(130)) > 0 || m.Number.Exp < 0 ||
			t.Tokens[m.First].Kind != NumberToken || t.Language.role(t.Tokens[next-1].Word)&joins == 0 && t.Tokens[next-1].Word != t.Language.lex.comma {
			return
		}
		if next == q.start && t.Language.role(t.Tokens[next-1].Word)&joins == 0 {
			return // "25, 30 ans"
		}
		m.Amount = Amount{Min: m.Number, Max: m.Number, Unit: yearOfAge}
		m.Of = q.of
		next = m.First
	}
}

// aged makes the quantity an age that ends before token end.
func (q *found) aged(end int) bool {
	q.unit, q.name, q.exact, q.end = measureNamed[yearOfAge], yearOfAge, true, end
	return true
}

// aged tells whether "aged" or its like stands before the years on the tokens
// [i, last), bounds and the figure of a pair aside: "aged over 60", "ont 19 et
// 17 ans".
func (t *Text) aged(i, last int) bool {
	if t.of(last) && t.lastingAt(last+1) {
		return false // "a 5 ans d'expérience"
	}
	v, k := t.matchBack(&t.Language.lex.aged, i)
	if k == 0 {
		v, k = t.matchBack(&t.Language.lex.aged, t.paired(i))
	}
	if k == 0 {
		b, first := t.boundBefore(i, t.bound(i))
		if v, k = t.matchBack(&t.Language.lex.aged, first); v == agedYears && b.side() < 0 {
			return false // "tienen hasta tres años"
		}
	}
	if v == agedAlone || k == 0 {
		return k > 0
	}
	if s, next := t.sense(last); t.of(last) || s.is(isAndHalf) && t.of(next) {
		return false // "con dos años y medio de retraso"
	}
	return last >= len(t.Tokens) || !t.Language.Is(t.Tokens[last].Word, Preposition) && (!t.timeWord(last) || t.Language.Is(t.Tokens[last].Word, Conjunction)) // "tienen cinco años para pagar"
}

// What stands before an age: words that tell one alone, "aged 51", and words
// that need the word for years, "elle a 51 ans".
const (
	agedAlone = 1 + iota
	agedYears
)

// bound is the first token that words before token i may reach back to: the
// one behind the mention before, if there is one in front of it.
func (t *Text) bound(i int) int {
	for n := len(t.Mentions) - 1; n >= 0; n-- {
		if m := &t.Mentions[n]; m.Last <= i {
			return m.Last
		}
	}
	return 0
}

// paired steps back over the other figures of a list: "14 y" before "11 años".
func (t *Text) paired(i int) int {
	l := t.Language
	for range 4 {
		if i < 2 || t.Tokens[i-2].Kind != NumberToken || t.Tokens[i-2].End-t.Tokens[i-2].Start > 3 ||
			l.role(t.Tokens[i-1].Word)&(roleBetweenAnd|roleOr) == 0 && t.Tokens[i-1].Word != l.lex.slash && t.Tokens[i-1].Word != l.lex.comma {
			break
		}
		i -= 2
	}
	return i
}

// bareAfter tells whether nothing that a figure would count follows at token j.
func (t *Text) bareAfter(j int) bool {
	if j >= len(t.Tokens) {
		return true
	}
	tok := t.Tokens[j]
	if _, k := t.match(&t.Language.lex.units, j); k > 0 {
		return false // "jusqu'a 50 pour cent"
	}
	return tok.Kind == PunctToken || t.Language.Is(tok.Word, phraseEnd)
}

// inCommas tells whether a figure is an age between commas behind a name, or
// in brackets there: "Ana Ruiz, 68, said", "Ana Ruiz (68)".
func (t *Text) inCommas(q *found) bool {
	v, _ := q.value.Whole()
	if !q.single || !q.digits || q.ranged || v < 1 || v > 110 || q.start < 2 || q.end >= len(t.Tokens) {
		return false
	}
	name, before, after := t.Tokens[q.start-2], t.String(q.start-1), t.String(q.end)
	if !t.Language.lex.adjectivesAfter && before == "," && t.Language.role(name.Word)&rolePerson != 0 && !t.Tokens[q.start].Is(AfterLine) {
		// "the boy, 17, swam out", "the victims, 14 and 16, were"
		if after == "," {
			return true
		}
		k := q.end + 2
		return t.Language.role(t.Tokens[q.end].Word)&roleBetweenAnd != 0 && k < len(t.Tokens) && t.Tokens[k-1].Kind == NumberToken && t.Tokens[k-1].End-t.Tokens[k-1].Start < 3 && t.String(k) == ","
	}
	if name.Kind != WordToken || !name.Is(Upper) || t.Language.Is(name.Word, phraseEnd) || t.timeWord(q.start-2) || t.Tokens[q.start].Is(AfterLine) {
		return false
	}
	switch before {
	case ",":
		return after == "," || (after == "." || after == ";") && t.capitalised(q.start-3)
	case "(":
		return after == ")" && t.capitalised(q.start-3)
	}
	return false
}

// capitalised tells whether the token at i is a word with a capital.
func (t *Text) capitalised(i int) bool {
	return i >= 0 && t.Tokens[i].Kind == WordToken && t.Tokens[i].Is(Upper) && !t.Language.Is(t.Tokens[i].Word, phraseEnd)
}
