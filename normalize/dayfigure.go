package normalize

// dayFigure tells whether a bare figure is the day of a month, an hour or a
// year, which no expression of time took: "el 15 y 16 de abril", "23. de
// noviembre", "poco después de las 17,", "the class of '98".
func (t *Text) dayFigure(q *found) bool {
	v, ok := q.value.Whole()
	next := q.last
	if s := t.Tokens[q.first]; ok && s.End-s.Start == 2 && t.apostrophe(q.first-1) && !s.Is(AfterSpace) {
		return true
	}
	if !ok {
		return t.clockFigure(q)
	}
	if t.decadeOn(q.first) || t.hourOf(q, v) {
		return true
	}
	if v < 1 || v > 31 {
		return false
	}
	if next+1 < len(t.Tokens) && t.Language.role(t.Tokens[next].Word)&(roleBetweenAnd|roleOr) != 0 || next+1 < len(t.Tokens) && t.Tokens[next].Word == t.Language.lex.slash {
		if t.Tokens[next+1].Kind != NumberToken || t.Tokens[next+1].End-t.Tokens[next+1].Start > 2 {
			return false
		}
		next += 2
	} else if next < len(t.Tokens) && t.Tokens[next].Word == t.Language.lex.point && !t.Tokens[next].Is(AfterSpace) {
		next++
	} else {
		return false
	}
	if t.of(next) {
		next++
	}
	s, _ := t.sense(next)
	return s.is(isMonth) && (!s.is(isDoubtful) || t.Tokens[next].Is(Upper))
}

// apostrophe tells whether an apostrophe at token j opens what follows it.
func (t *Text) apostrophe(j int) bool {
	if j < 0 || !t.Tokens[j].Is(AfterSpace) {
		return false
	}
	switch t.String(j) {
	case "'", "‘", "’":
		return true
	}
	return false
}

// hourOf tells whether an article that goes before hours stands before a
// figure that counts nothing: "las 17".
func (t *Text) hourOf(q *found, v int64) bool {
	i := q.first - 1
	if !t.Language.file.BareHours || i < 0 || v > 24 || !t.Language.times.is(t.Tokens[i].Word, isAt) || !t.Language.times.is(t.Tokens[i].Word, isThe) { // but "porte le bilan à 18"
		return false
	}
	return q.last >= len(t.Tokens) || t.Tokens[q.last].Kind == PunctToken || t.Language.Is(t.Tokens[q.last].Word, Conjunction)
}

// decadeOn tells whether the figure at token i goes on a pair of decades:
// "los años 50 y 60".
func (t *Text) decadeOn(i int) bool {
	if i < 3 || t.Language.role(t.Tokens[i-1].Word)&roleBetweenAnd == 0 || t.Tokens[i-2].Kind != NumberToken {
		return false
	}
	s, _ := t.sense(i - 3)
	return s.is(isUnits) && s.unit == GrainYear
}

// clockFigure tells whether hours and minutes with a point between them, and a
// word of the day behind, are a time: "at 5.13 on Monday".
func (t *Text) clockFigure(q *found) bool {
	v := q.value
	if v.Exp != -2 || v.Coef < 0 || v.Coef >= 2400 || v.Coef%100 >= 60 || q.first == 0 || !t.Language.Is(t.Tokens[q.first-1].Word, Preposition) {
		return false
	}
	s, next := t.sense(q.last)
	if s.is(isOn | isIn) {
		s, _ = t.sense(next)
		return s.is(isWeekday | isPart)
	}
	return s.is(isMeridiem | isPart)
}
