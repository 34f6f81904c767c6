package normalize

import "strings"

// readChange finds the direction that the words before a quantity give it:
// "rose 60%", "down to 5", "an increase of about 3".
func (t *Text) readChange(q *found) {
	l := t.Language
	floor := t.floor()
	i := q.start - 1
	if i >= floor && (q.unit != 0 && measures[q.unit].dimension == "share") && q.signed != 0 {
		q.change = q.signed // "+0.2%"
		return
	}
	if n := len(t.Mentions); n > 0 && i == floor && l.role(t.Tokens[i].Word)&roleTo != 0 {
		// "rose 8.1 percent to 99.20 yuan"
		if c := t.Mentions[n-1].Change; (c == Up || c == Down) && t.Mentions[n-1].Type == Quantity {
			q.change = c
			return
		}
	}
	if strings.HasPrefix(q.name, "litre per square") {
		return // rain that fell
	}
	by := false
	for steps := 0; i >= floor && steps < 5; steps++ {
		tok := t.Tokens[i]
		if tok.Kind == PunctToken {
			return
		}
		r := l.role(tok.Word)
		if steps > 0 && by && r&(roleUp|roleDown) == 0 && tok.Kind == WordToken && !l.Is(tok.Word, phraseEnd&^Determiner) {
			i-- // "grew its sales by 35 percent"
			continue
		}
		if steps == 0 && q.unit != 0 && measures[q.unit].dimension == "share" && l.Is(tok.Word, Preposition) && (tok.End-tok.Start == 2 || r&roleOf != 0) ||
			steps == 0 && q.unit != 0 && measures[q.unit].dimension == "share" && r&roleSkip != 0 { // "aumentó sus ventas un 2 %"
			by = true
		}
		if r&roleFrom != 0 && r&roleOf == 0 {
			return
		}
		switch {
		case r&(roleUp|roleDown) != 0 && l.Is(tok.Word, Preposition) && !t.movesUp(q, i):
			return
		case r&roleUp != 0 && r&roleScore != 0 && (q.unit == 0 || measures[q.unit].dimension == money):
			return // "ganó 5 millones" is earned
		case r&roleUp != 0:
			q.change = Up
			return
		case r&roleDown != 0:
			q.change = Down
			return
		case r&(roleTo|roleOf|roleSkip|roleThe) != 0 || l.Is(tok.Word, Preposition) && tok.End-tok.Start == 2 || l.Is(tok.Word, Determiner|Adverb) && steps > 0:
		default:
			return
		}
		i--
	}
}

// movesUp tells whether the "up" or "down" at token i tells of a movement:
// "up 3 percent", "was up 5", not "gave up 500 yards", "shot down 3 drones".
func (t *Text) movesUp(q *found, i int) bool {
	if q.unit != 0 || i == 0 {
		return true
	}
	p := t.Tokens[i-1]
	return p.Kind == PunctToken || p.Kind == NumberToken || t.Language.Is(p.Word, Auxiliary) || t.Language.role(p.Word)&roleMove != 0
}
