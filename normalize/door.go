package normalize

// A figure could be asked about by some twenty-five readers, and most find nothing.
// What can stand right before and behind it, in one look at each of the two words,
// decides which of them are asked. A test holds these looks against the readers.

// beside is what a token beside a figure can be: its roles, and whether it is a sign.
func (t *Text) beside(i int) role {
	if uint(i) >= uint(len(t.Tokens)) {
		return 0
	}
	tok := &t.Tokens[i]
	r := t.Language.role(tok.Word)
	switch lex := &t.Language.lex; {
	case tok.Kind == WordToken:
		return r
	case tok.Word == lex.comma, tok.Word == lex.point:
		return r | roleStop
	}
	return r | roleSign
}

// mayRange tells whether a range may open with a figure: what joins it to another
// stands behind it or behind its unit, or in it.
func (q *found) mayRange(behind role) bool {
	return behind&(roleSign|roleTo|roleOr|roleBetweenAnd|roleUnit) != 0 || q.last-q.first > 2
}

// mayAge tells whether a figure can be an age, by what stands before and behind it.
func (t *Text) mayAge(q *found, before, behind role) bool {
	return q.ranged || behind&(roleYearOld|roleSign|roleOf) != 0 || before&(roleAged|roleSign|roleStop|roleBetweenAnd|roleOr|roleOf) != 0 ||
		q.start > 0 && t.Language.Is(t.Tokens[q.start-1].Word, Auxiliary)
}

// mayLast tells whether a length of time can be read whose figure ends before
// token j: a word that has to do with time stands there, or a sign.
func (t *Text) mayLast(j int) bool {
	return j < len(t.Tokens) && (t.beside(j)&roleSign != 0 || t.Language.times.knows(t.Tokens[j].Word))
}

// mayMeasure tells whether a unit or a rate may stand behind a figure, or money
// before it.
func (q *found) mayMeasure(before, behind role) bool {
	return q.ranged || before&rolePrefix != 0 || behind&(roleSign|roleUnit|roleOf|roleArticle|roleBelow|rolePer|rolePerA|rolePerNumber) != 0
}

// mayCarry tells whether a figure may have the unit of the one that it moves to or from.
func (q *found) mayCarry(before role) bool { return before&(roleTo|roleFrom) != 0 }

// maySign tells whether money or a minus sign may stand before a figure.
func (q *found) maySign(before role) bool { return q.ranged || before&(rolePrefix|roleSign) != 0 }

// mayGoOn tells whether a smaller unit may stand behind a figure and its unit.
func (q *found) mayGoOn(behind role) bool {
	return q.unit != 0 || q.end != q.last || behind&roleSign != 0
}
