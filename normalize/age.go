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
	if old, k := t.match(&l.lex.yearOld, j); k > 0 && (old == 1 || t.aged(q.start)) {
		return q.aged(j + k)
	}
	if u, k := t.match(&l.lex.units, j); k > 0 && old(l.lex.forms[u].unit) && t.aged(q.start) {
		return q.aged(j + k)
	}
	if _, k := t.match(&l.lex.yearOld, j); k > 0 && (t.setOff(q.start, j+k) || v >= 10 && t.ofSomeone(q.start, j+k)) {
		return q.aged(j + k)
	}
	if _, k := t.matchBack(&l.lex.aged, q.start); k > 0 && t.bareAfter(q.end) {
		return q.aged(q.end)
	}
	if t.inCommas(q) {
		return q.aged(q.end)
	}
	return false
}

func old(unit int) bool { return measures[unit].name == "year" }

// aged makes the quantity an age that ends before token end.
func (q *found) aged(end int) bool {
	q.unit, q.name, q.exact, q.end = measureNamed[yearOfAge], yearOfAge, true, end
	return true
}

// aged tells whether "aged" or its like stands before token i, bounds aside.
func (t *Text) aged(i int) bool {
	_, first := t.boundBefore(i, t.floor())
	_, k := t.matchBack(&t.Language.lex.aged, first)
	if k == 0 {
		_, k = t.matchBack(&t.Language.lex.aged, i)
	}
	return k > 0
}

// bareAfter tells whether nothing that a figure would count follows at token j.
func (t *Text) bareAfter(j int) bool {
	if j >= len(t.Tokens) {
		return true
	}
	tok := t.Tokens[j]
	return tok.Kind == PunctToken && tok.Word != t.Language.lex.percent || t.Language.Is(tok.Word, phraseEnd)
}

// inCommas tells whether a figure is an age between commas behind a name, or
// in brackets there: "Ana Ruiz, 68, said", "Ana Ruiz (68)".
func (t *Text) inCommas(q *found) bool {
	v, _ := q.value.Whole()
	if !q.single || !q.digits || q.ranged || v < 1 || v > 110 || q.start < 2 || q.end >= len(t.Tokens) {
		return false
	}
	name, before, after := t.Tokens[q.start-2], t.String(q.start-1), t.String(q.end)
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

// setOff tells whether the tokens [first, last) stand between a comma or
// bracket behind a noun and the next sign: "Paul Roy, 28 ans, docteur", "Juan,
// de 54 años,", or open a sentence: "À 46 ans, le médecin".
func (t *Text) setOff(first, last int) bool {
	l := t.Language
	if !l.lex.adjectivesAfter || last >= len(t.Tokens) || first == 0 || t.Tokens[last].Kind != PunctToken {
		return false
	}
	if w := t.Tokens[first-1]; w.Kind == WordToken && (l.role(w.Word)&roleOf != 0 || l.role(w.Word)&roleTo != 0) {
		first--
		if l.role(w.Word)&roleTo != 0 {
			s := t.Sentence(first)
			return s >= 0 && t.Sentences[s].First == first
		}
	}
	if first < 2 {
		return false
	}
	if name := t.Tokens[first-1]; name.Kind == WordToken && name.Is(Upper) && !l.Is(name.Word, phraseEnd) && !t.timeWord(first-1) && t.capitalised(first-2) {
		return true // "Michael Rother de 57 años,"
	}
	name := t.Tokens[first-2]
	return (t.String(first-1) == "," || t.String(first-1) == "(") && name.Kind == WordToken && !l.Is(name.Word, phraseEnd) && !t.timeWord(first-2)
}

// ofSomeone tells whether "de" joins the years on the tokens [first, last) to
// a noun that is not one that lasts: "el fotógrafo de 62 años".
func (t *Text) ofSomeone(first, last int) bool {
	l := t.Language
	if !l.lex.adjectivesAfter || first < 2 || l.role(t.Tokens[first-1].Word)&roleOf == 0 {
		return false
	}
	if last < len(t.Tokens) && l.role(t.Tokens[last].Word)&roleOf != 0 { // "de 5 años de cárcel"
		return false
	}
	noun := t.Tokens[first-2]
	if noun.Kind != WordToken || l.Is(noun.Word, phraseEnd) || l.role(noun.Word)&(roleLasting|roleUp|roleDown|roleNumber|roleMove|roleNotOf) != 0 || t.timeWord(first-2) || t.plural(first-2) {
		return false
	}
	if _, k := t.matchBack(&l.lex.before, first); k > 1 {
		return false
	}
	for k := first - 3; k >= 0 && k > first-6; k-- {
		tok := t.Tokens[k]
		switch {
		case k == first-3 && tok.Word == l.lex.comma: // "Ana Ruiz, ingeniera de 29 años"
			return true
		case tok.Kind != WordToken, l.Is(tok.Word, Preposition|Verb|Auxiliary) && !l.Is(tok.Word, Determiner):
			return false
		case l.role(tok.Word)&roleLasting != 0:
			return false
		case l.Is(tok.Word, Determiner):
			return true
		}
	}
	return false
}
