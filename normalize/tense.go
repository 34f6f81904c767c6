package normalize

import "strings"

// tense tells whether what is said around the tokens [first, next) is past
// (-1) or to come (+1); 0 when nothing tells. The nearest verb before decides,
// then the nearest behind: "will meet on Monday", "On Monday he said".
func (d *timeReader) tense(first, next int) int {
	switch d.relationBefore(first) {
	case Since:
		for i := first - 1; i >= d.sentence().First && i >= first-12 && d.Tokens[i].Kind == WordToken; i-- {
			if d.verb(i, d.sentence().First) > 0 {
				return 1 // "will close from March"
			}
		}
		return -1
	case Until:
		if n := len(d.Mentions); n == 0 || d.Mentions[n-1].Last != first-1 || d.Mentions[n-1].Type != Duration || d.lasting(d.Mentions[n-1].First) {
			return 1 // but "in the 12 months through February"
		}
	}
	const reach = 30
	s := d.sentence()
	if u, k := d.sense(first - 1); u.by && k == first {
		for i := next; first-1 == s.First && i < s.Last && i < next+reach; i++ {
			if v := d.verb(i, s.First); v != 0 {
				return v // "By Monday 300 had left"
			}
		}
		for i := first - 2; i >= s.First && i > first-12; i-- {
			if w := d.Tokens[i].Word; d.Language.Is(w, Auxiliary) {
				if d.Language.Is(w, Past) && d.Language.Is(w, Auxiliary) && i+1 < s.Last && d.verb(i+1, s.First) < 0 {
					return -1 // "had raised $64,000 by Wednesday"
				}
				break
			}
		}
		return 1
	}
	for i := first - 1; i >= s.First && i >= first-reach; i-- {
		if v := d.verb(i, s.First); v != 0 {
			return v
		}
	}
	for i := next; i < s.Last && i < next+reach; i++ {
		if v := d.verb(i, s.First); v != 0 {
			return v
		}
	}
	return 0
}

// verb tells whether the token at i is a past form (-1), a future form or a
// word that looks ahead (+1), or neither. "be signed" is as "will" before it says.
func (d *timeReader) verb(i, first int) int {
	l, tok := d.Language, &d.Tokens[i]
	if tok.Kind != WordToken {
		return 0
	}
	s, k := d.sense(i)
	if l.Is(tok.Word, Future) && !(s.is(isPart) && d.is(i-1, isThe)) { // "la mañana"
		return 1
	}
	if s.ahead {
		return 1
	}
	if l.Is(tok.Word, Auxiliary) {
		if s, _ := d.sense(i + 1); s.ahead {
			return 1 // "is due", "was scheduled"
		}
	}
	if s.have && k < d.stop && d.Tokens[k].Kind == WordToken {
		if !l.Is(d.Tokens[k].Word, Determiner|Preposition|Conjunction) {
			return -1
		}
	}
	past := s.back || l.Is(tok.Word, Past)
	const closed = Determiner | Preposition | Conjunction | Relative | Pronoun | Auxiliary | Negation | Adverb | Subordinator | Present | Past
	if !l.Is(tok.Word, closed) && (!tok.Is(Upper) || i == first || i == first+1 && d.Tokens[first].Kind == PunctToken) { // "¿Volverá …?"
		w := d.String(i)
		if len(w) > 4 {
			for _, e := range d.times().futureEndings {
				if strings.HasSuffix(w, e) {
					return 1
				}
			}
			for _, e := range d.times().pastEndings {
				past = past || strings.HasSuffix(w, e)
			}
		}
	}
	if !past {
		return 0
	}
	for k := i - 1; k >= first && k >= i-3; k-- {
		if w := d.Tokens[k].Word; l.Is(w, Future) {
			return 1
		} else if s, _ := d.sense(k); s.ahead {
			return 1
		} else if l.Is(w, Past) {
			break
		}
	}
	return -1
}
