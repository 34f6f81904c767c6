package normalize

// readChange finds the direction that the words before a quantity give it:
// "rose 60%", "down to 5", "an increase of about 3".
func (t *Text) readChange(q *found) {
	l := t.Language
	floor := t.floor()
	i := q.start - 1
	for steps := 0; i >= floor && steps < 4; steps++ {
		tok := t.Tokens[i]
		if tok.Kind == PunctToken {
			return
		}
		r := l.role(tok.Word)
		switch {
		case r&roleUp != 0:
			q.change = Up
			return
		case r&roleDown != 0:
			q.change = Down
			return
		case r&(roleTo|roleOf) != 0 || l.Is(tok.Word, Preposition) && tok.End-tok.Start == 2 || l.Is(tok.Word, Determiner|Adverb) && steps > 0:
		default:
			return
		}
		i--
	}
}
