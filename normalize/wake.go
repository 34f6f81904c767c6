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
			return t.leads(i)
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

// leads tells whether what stands behind the token at i, which an expression of
// time can open with where another word of time follows, is such a word.
func (t *Text) leads(i int) bool {
	j := i + 1
	if j >= len(t.Tokens) {
		return false
	}
	times, next := &t.Language.times, &t.Tokens[j]
	w, v := t.Tokens[i].Word, uint(next.Word)
	own := times.list[times.byWord[w]].kinds
	if next.Kind == NumberToken {
		return own != isOne
	}
	if next.Kind == PunctToken && !next.Is(AfterSpace) || t.Language.role(next.Word)&(roleNumber|roleOrdinal) != 0 {
		return true
	}
	known := times.knows(next.Word)
	if v < uint(len(times.second)) && times.second[v] && (known || times.wake[w] != wakesBefore) {
		if _, k := t.sense(i); k > j {
			return true
		}
	}
	if !known || own&isPart != 0 {
		return known
	}
	s, k := t.sense(j)
	kinds := s.kinds &^ idle
	if k > j+1 {
		kinds |= times.list[times.byWord[v]].kinds &^ idle
	}
	return kinds&^(isThe|isOne) != 0 || kinds != 0 && t.leads(j)
}

// idle are the kinds of word that stand second in no expression of time.
const idle = isCounted | isVerb | isTimes | isLong | isOld | isWeak | isYearAfter | isDoubtful | isFiller

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
	if digits := t.Source[tok.Start:tok.End]; n == 4 && byteClasses[digits[2]] == digitByte && (byteClasses[digits[1]] == digitByte || t.Language.file.BareHours) || 6 <= n && n <= 10 && (digits[1] == '.' || digits[2] == '.') {
		return true // a year, 6.10, 10.3.2026
	}
	if k := len(t.Mentions) - 1; n <= 2 && k >= 0 && t.Mentions[k].Last >= i-2 && t.Mentions[k].Type == Date {
		return true // "November 1 and 2"
	}
	if i+1 >= len(t.Tokens) {
		return n == 2
	}
	next := &t.Tokens[i+1]
	switch next.Kind {
	case PunctToken:
		return !next.Is(AfterSpace) && t.signGoesOn(i) || n <= 2 && t.dash(i+1) || n == 2 && i > 0 && !tok.Is(AfterSpace)
	case NumberToken:
		return false
	}
	return t.wordGoesOn(i) || n == 2 && i > 0 && !tok.Is(AfterSpace) || n > 4 && !next.Is(AfterSpace)
}

// signGoesOn tells whether the sign that touches the figure at i may go on an
// expression of time.
func (t *Text) signGoesOn(i int) bool {
	l, times := t.Language, &t.Language.times
	sign, j := t.Tokens[i+1].Word, i+2
	if l.file.BareHours {
		return true
	}
	if j >= len(t.Tokens) {
		return sign != l.lex.comma && sign != l.lex.point && sign != l.lex.percent
	}
	next := &t.Tokens[j]
	switch sign {
	case l.lex.comma, l.lex.percent:
		return false
	case l.lex.point: // "11. September"
		return times.knows(next.Word)
	case l.lex.hyphen:
		return next.Kind == NumberToken || times.knows(next.Word) || l.role(next.Word)&(roleNumber|roleOrdinal) != 0
	case l.lex.slash: // 3/10/26, "on 3/10", 23/Sep
		return next.Kind == NumberToken && (j+1 < len(t.Tokens) && t.Tokens[j+1].Word == sign || i > 0 && times.knows(t.Tokens[i-1].Word)) || times.knows(next.Word)
	}
	return true
}

// wordGoesOn tells whether the word behind the figure at i may go on an expression
// of time.
func (t *Text) wordGoesOn(i int) bool {
	times := &t.Language.times
	w := t.Tokens[i+1].Word
	if !times.knows(w) {
		return false
	}
	s := &times.list[times.byWord[w]]
	switch {
	case t.Language.file.BareHours || i > 0 && times.is(t.Tokens[i-1].Word, isAt|isRelation): // "at 8 tonight"
		return s.opens&^isCounted != 0
	case s.opens&(isUnit|isUnits) != 0 && (s.unit <= GrainHour || s.phrases): // "20 minutes to eight"
		return true
	}
	return s.opens&behindFigure != 0
}

// behindFigure are the kinds of word that go on a date or time that a figure opens.
const behindFigure = isMonth | isTo | isAnd | isOr | isOf | isSuffix | isPlural | isMeridiem | isOclock | isHourMark | isZone | isPart | isClockPart | isNoon | isPlus | isMinus | isQuarterMark

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
