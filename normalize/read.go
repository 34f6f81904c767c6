package normalize

// read finds the mentions in one walk over the tokens. At each token the
// readers of dates come before the readers of quantities, so that "January 23"
// is a day and not a count; each returns the number of tokens it took.
func (t *Text) read() {
	opens := t.Language.opens
	for i := 0; i < len(t.Tokens); {
		if tok := &t.Tokens[i]; tok.Kind != NumberToken && (uint(tok.Word) >= uint(len(opens)) || !opens[tok.Word]) {
			i++ // most words of a text cost this look
			continue
		}
		if n := t.readDate(i); n > 0 {
			i += n
			continue
		}
		if n := t.readQuantity(i); n > 0 {
			i += n
			continue
		}
		i++
	}
	if len(t.relatives) > 0 {
		t.merge()
	}
}

// compileOpens marks the words at which a mention can open.
func (l *Language) compileOpens() {
	l.opens = make([]bool, l.table.Len()+1)
	for w := range l.opens {
		l.opens[w] = l.role(Word(w))&(roleWake|roleRelative) != 0 || w < len(l.times.wake) && l.times.wake[w] != 0
	}
	l.opens[l.lex.point] = true // ".5"
	l.opens[0] = false
}
