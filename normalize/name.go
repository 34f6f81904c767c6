package normalize

// skipFigure passes over digits that are no number: "192.168.0.1", and the
// rest of a telephone number.
func (t *Text) skipFigure(i int) int {
	if t.Tokens[i].Kind != NumberToken {
		return 0
	}
	return max(1, t.telephone(i))
}

// telephone returns the number of tokens of a telephone or account number at
// token i: three groups of digits or more with signs between, "555-0123".
func (t *Text) telephone(i int) int {
	j, groups, digits := i, 0, int32(0)
	if i > 0 && t.Tokens[i-1].Word == t.Language.lex.plus && !t.Tokens[i].Is(AfterSpace) && (i == 1 || t.Tokens[i-1].Is(AfterSpace)) {
		// "+44 20 7946 0018": the country's code opens it.
		for j < len(t.Tokens) && (t.Tokens[j].Kind == NumberToken && t.Tokens[j].Flags&AfterLine == 0 || t.Tokens[j].Kind == PunctToken && t.dialled(j)) {
			if t.Tokens[j].Kind == NumberToken {
				groups++
				digits += t.Tokens[j].End - t.Tokens[j].Start
			}
			j++
		}
		if groups >= 3 && digits >= 8 {
			return j - i
		}
		j, groups, digits = i, 0, 0
	}
	for j < len(t.Tokens) && t.Tokens[j].Kind == NumberToken {
		groups++
		digits += t.Tokens[j].End - t.Tokens[j].Start
		if j+2 >= len(t.Tokens) || t.Tokens[j+1].Is(AfterSpace) || t.Tokens[j+2].Is(AfterSpace) || !t.dash(j+1) && t.Tokens[j+1].Word != t.Language.lex.slash {
			j++
			break
		}
		j += 2
	}
	if groups >= 3 && digits >= 7 || groups == 2 && digits == 7 && t.Tokens[i].End-t.Tokens[i].Start == 3 {
		return j - i
	}
	return 0
}

// dialled tells whether the sign at token j stands between the groups of a
// telephone number.
func (t *Text) dialled(j int) bool {
	if j+1 >= len(t.Tokens) || t.Tokens[j+1].Kind != NumberToken && t.Tokens[j].Word == t.Language.lex.hyphen {
		return false
	}
	switch t.String(j) {
	case "-", "(", ")", "/":
		return true
	}
	return false
}

// pronounOne tells whether "one" stands for a noun instead of counting it.
func (t *Text) pronounOne(q *found) bool {
	l := t.Language
	if q.last >= len(t.Tokens) {
		return q.first > 0
	}
	next := t.Tokens[q.last]
	if next.Kind != WordToken {
		return true // "one-off"
	}
	if l.role(next.Word)&roleOf != 0 {
		return false
	}
	if l.Is(next.Word, phraseEnd) && !next.Is(Upper) {
		return true
	}
	return false
}

// inner tells whether a word has a capital inside: "iPhone".
func (t *Text) inner(i int) bool {
	s := t.String(i)
	for k := 1; k < len(s); k++ {
		if 'A' <= s[k] && s[k] <= 'Z' {
			return !t.Tokens[i].Is(Caps) && s[k-1] >= 'a'
		}
	}
	return false
}

// goesOnName tells whether another capitalised word that no headline puts
// behind a count stands at token j: "24 Dead Sea Road", but "24 Dead in Fire".
func (t *Text) goesOnName(j int) bool {
	return j < len(t.Tokens) && t.Tokens[j].Kind == WordToken && t.Tokens[j].Is(Upper) && !t.Tokens[j].Is(Caps) && !t.Language.Is(t.Tokens[j].Word, phraseEnd)
}

// address tells whether capitalised words without a plural follow a bare
// figure, so that it is part of a name: "49 Orchard Road", "11 Pro".
func (t *Text) address(j int) bool {
	street := j
	for street < j+2 && street+1 < len(t.Tokens) && t.Language.lex.adjectivesAfter && t.Language.role(t.Tokens[street].Word)&(roleOf|roleThe) != 0 {
		street++ // "212 de la avenida"
	}
	if street+1 < len(t.Tokens) && t.Language.role(t.Tokens[street].Word)&roleStreet != 0 && t.Tokens[street+1].Kind == WordToken {
		return true // "85 boulevard Voltaire"
	}
	if j >= len(t.Tokens) || !t.Tokens[j].Is(Upper) || t.Language.times.is(t.Tokens[j].Word, isCounted) && !t.goesOnName(j+1) || t.Language.Is(t.Tokens[j].Word, phraseEnd) {
		return false
	}
	for k := j; k < len(t.Tokens) && k < j+5; k++ {
		tok := t.Tokens[k]
		if k > j && t.Language.Is(tok.Word, Conjunction) && k+1 < len(t.Tokens) && t.Tokens[k+1].Kind == WordToken && !t.Tokens[k+1].Is(Upper) {
			continue // "50 Saudi and foreign banks"
		}
		if tok.Kind != WordToken || t.Language.Is(tok.Word, phraseEnd) || tok.Flags&AfterBlank != 0 {
			return true
		}
		if t.plural(k) {
			return false
		}
	}
	return true
}
