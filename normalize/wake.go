package normalize

// wakes tells whether an expression of time can open at the token i, by a look
// at it and its neighbour.
func (t *Text) wakes(i int) bool {
	tok := &t.Tokens[i]
	times := &t.Language.times
	if tok.Kind == NumberToken {
		return t.figureWakes(i)
	}
	w := uint(tok.Word)
	if w < uint(len(times.wake)) {
		if times.wake[w] == wakesInPhrase && t.Language.role(tok.Word)&(roleNumber|roleOrdinal) == 0 {
			_, next := t.sense(i)
			return next > i+1 // "in the meantime"
		}
		switch times.wake[w] {
		case wakesAlone:
			return true
		case wakesBefore, wakesPhrase, wakesInPhrase:
			if i+1 >= len(t.Tokens) {
				return false
			}
			next := &t.Tokens[i+1]
			if next.Kind == NumberToken || next.Kind == PunctToken && !next.Is(AfterSpace) {
				return true
			}
			v := uint(next.Word)
			return v < uint(len(times.byWord)) && times.byWord[v] != 0 || t.Language.role(next.Word)&(roleNumber|roleOrdinal) != 0 ||
				times.wake[w] != wakesBefore && v < uint(len(times.second)) && times.second[v]
		}
	}
	if t.Language.role(tok.Word)&(roleNumber|roleOrdinal) == 0 {
		return false
	}
	// A number in words opens a day, a time or a year.
	if t.atBefore(i) || t.relatedHour(i) || i > 0 && times.is(t.Tokens[i-1].Word, isYearAfter) && (i+1 >= len(t.Tokens) || t.Language.role(t.Tokens[i+1].Word)&roleNumber != 0) {
		return true
	}
	for j := i + 1; j < len(t.Tokens) && j <= i+5; j++ {
		v := t.Tokens[j].Word
		if s, _ := t.sense(j); s.is(isMonth | isOclock | isHourMark | isMeridiem | isPart | isPlus | isMinus | isTo) {
			return true
		}
		if t.Tokens[j].Kind == WordToken && t.Language.role(v)&(roleNumber|roleOrdinal) == 0 && !times.is(v, isOf|isAnd) {
			return times.is(v, isUnit|isWeekday) && t.Language.role(tok.Word)&roleOrdinal != 0
		}
	}
	return false
}

// relatedHour tells whether a word such as "after" goes before the number in
// words at i and "on" behind it: "shortly after seven on Friday evening".
func (t *Text) relatedHour(i int) bool {
	times := &t.Language.times
	return i > 0 && i+1 < len(t.Tokens) && times.is(t.Tokens[i-1].Word, isRelation) && times.is(t.Tokens[i+1].Word, isOn)
}

// atBefore tells whether "at" goes before the token at i, in a language whose
// times do not open with it.
func (t *Text) atBefore(i int) bool {
	return i > 0 && !t.Language.file.BareHours && t.Language.times.is(t.Tokens[i-1].Word, isAt)
}

// figureWakes tells whether a figure can open an expression of time: one of
// four digits, one with a point in it, or one that a sign or a word of time
// follows.
func (t *Text) figureWakes(i int) bool {
	tok := &t.Tokens[i]
	n := tok.End - tok.Start
	if n == 4 && byteClasses[t.Source[tok.Start+2]] == digitByte || 6 <= n && n <= 10 && (t.Source[tok.Start+1] == '.' || t.Source[tok.Start+2] == '.') {
		return true // a year, 6.10, 10.3.2026
	}
	if k := len(t.Mentions) - 1; n <= 2 && k >= 0 && t.Mentions[k].Last >= i-2 && t.Mentions[k].Type == Date {
		return true // "November 1 and 2"
	}
	if i+1 >= len(t.Tokens) {
		return n == 2
	}
	next := &t.Tokens[i+1]
	if next.Kind == PunctToken {
		return !next.Is(AfterSpace) || n <= 2 && t.dash(i+1) || n == 2 && i > 0 && !tok.Is(AfterSpace)
	}
	if next.Kind == NumberToken {
		return false
	}
	w := uint(next.Word)
	times := &t.Language.times
	return w < uint(len(times.byWord)) && times.list[times.byWord[w]].opens&^isCounted != 0 || n == 2 && i > 0 && !tok.Is(AfterSpace) || n > 4 && !next.Is(AfterSpace)
}

// opensTime tells whether an expression of time surely opens at the token i,
// so that no noun phrase may run into it.
func (t *Text) opensTime(i int) bool {
	times := &t.Language.times
	w := t.Tokens[i].Word
	if int(w) >= len(times.byWord) || times.byWord[w] == 0 {
		return false
	}
	s, next := t.sense(i)
	switch {
	case s.is(isDoubtful):
		return s.is(isMonth) && t.Tokens[i].Is(Upper) && next < len(t.Tokens) && t.Tokens[next].Kind == NumberToken
	case s.is(isMonth | isWeekday | isDay | isDayPart):
		return true
	case s.is(isShift):
		u, _ := t.sense(next)
		return u.is(isUnit | isUnits | isMonth | isWeekday)
	}
	return false
}

// newSentence tells whether a sentence begins at the token i, which is in the
// one that is read or the first of the next.
func (t *Text) newSentence(i int) bool {
	for s := t.at; s < len(t.Sentences) && t.Sentences[s].First <= i; s++ {
		if t.Sentences[s].First == i {
			return true
		}
	}
	return false
}
