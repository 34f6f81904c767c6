package normalize

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
		if num.value == 1 {
			return // "firsts" only end "three twenty-firsts"
		}
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
	if !ok || f.digits || f.value.Cmp(Int(1e6)) >= 0 {
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
		return i > 5 && t.dash(i-1) && l.role(t.Tokens[i-2].Word)&roleArticle != 0 && t.dash(i-3) && l.role(t.Tokens[i-4].Word)&roleHalf != 0 && (t.Tokens[i-6].Kind == NumberToken || l.role(t.Tokens[i-6].Word)&roleNumber != 0) // "two-and-a-half-hour"
	}
	if m, _ := t.match(&l.lex.fractions, i); l.lex.numerals[m].noun && !t.scaledAt(next) && (i == 0 || l.role(t.Tokens[i-1].Word)&roleHalf == 0) {
		return false // "la media" is an average
	}
	if t.boundedAt(i) {
		return true
	}
	if i > 1 && l.role(t.Tokens[i-1].Word)&(roleSkip|roleThe) != 0 {
		if t.boundedAt(i - 1) {
			return true // "más de la mitad"
		}
	}
	if i > 1 && l.lex.adjectivesAfter && l.role(t.Tokens[i-1].Word)&roleThe != 0 && (next >= len(t.Tokens) || t.Tokens[next].Kind == PunctToken) &&
		(!l.Is(t.Tokens[i-2].Word, Preposition) || l.role(t.Tokens[i-2].Word)&roleTo != 0) {
		return true // "cuesta la mitad, 3 euros"
	}
	if i > 0 && (l.role(t.Tokens[i-1].Word)&(roleSkip|roleThe) != 0 || i > 0 && l.role(t.Tokens[i-1].Word)&roleHalf != 0) {
		return next < len(t.Tokens) && l.role(t.Tokens[next].Word)&roleOf != 0 || l.role(t.Tokens[i-1].Word)&roleHalf != 0
	}
	if i > 1 && l.Is(t.Tokens[i-1].Word, Preposition) && l.role(t.Tokens[i-2].Word)&(roleUp|roleDown) != 0 {
		return true // "fell by half"
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
