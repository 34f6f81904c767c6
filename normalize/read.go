package normalize

// read finds the mentions in one walk over the tokens. At each token the
// readers of dates come before the readers of quantities, so that "January 23"
// is a day and not a count; each returns the number of tokens it took.
func (t *Text) read() {
	opens := t.Language.opens
	for i := 0; i < len(t.Tokens); {
		tok, may := &t.Tokens[i], opensDate|opensQuantity
		if tok.Kind != NumberToken {
			if uint(tok.Word) >= uint(len(opens)) || opens[tok.Word] == 0 {
				i++ // most words of a text cost this look
				continue
			}
			may = opens[tok.Word]
		}
		n := 0
		if may&opensDate != 0 {
			n = t.readDate(i)
		}
		if n == 0 && (may&opensQuantity != 0 || may&opensPoint != 0 && t.bareDecimal(i)) {
			n = t.readQuantity(i)
		}
		i += max(n, 1)
	}
	if len(t.relatives) > 0 {
		t.merge()
	}
}

// opening is what can open with a word, by a look at it alone.
type opening uint8

const (
	opensDate     opening = 1 << iota // an expression of time
	opensQuantity                     // a number, quantity or ordinal
	opensPoint                        // one that has no digit before its point: ".5"
)

// compileOpens marks the words at which a mention can open.
func (l *Language) compileOpens() {
	l.opens = make([]opening, l.table.Len()+1)
	for w := range l.opens {
		r := l.role(Word(w))
		if r&(roleNumber|roleOrdinal) != 0 || w < len(l.times.wake) && l.times.wake[w] != 0 {
			l.opens[w] |= opensDate
		}
		if r&(roleWake|roleRelative) != 0 {
			l.opens[w] |= opensQuantity
		}
	}
	l.opens[l.lex.point] |= opensPoint
	l.opens[0] = 0
}
