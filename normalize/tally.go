package normalize

// disagrees tells whether the word at token j is no noun that q counts,
// because it is no plural where every noun and adjective behind a number is
// one: "siete permanecen", "diez pasaron a".
func (t *Text) disagrees(q *found, j int) bool {
	l := t.Language
	tok := &t.Tokens[j]
	return l.lex.adjectivesAfter && !q.fraction && !q.ratio && q.value.Cmp(Int(1)) > 0 && tok.Kind == WordToken && !tok.Is(Upper) && tok.End-tok.Start > 3 &&
		j == q.end && !t.plural(j) && l.role(tok.Word)&(rolePeople|roleFraction) == 0 && t.Source[tok.End-1] != 's' && t.Source[tok.End-1] != 'z'
}

// ofThem reads "40 of them", "diez de ellos", "deux d'entre eux": they are what
// was counted last in the sentence.
func (t *Text) ofThem(q *found) (of Span, ok bool) {
	l := t.Language
	j := q.end
	if !t.of(j) || j+1 >= len(t.Tokens) || q.unit != 0 && measures[q.unit].dimension != "share" {
		return of, false
	}
	j++
	if j+1 < len(t.Tokens) && l.Is(t.Tokens[j].Word, Preposition) && !l.Is(t.Tokens[j].Word, Pronoun) {
		j++
	}
	if w := t.Tokens[j].Word; !l.Is(w, Pronoun) || l.Is(w, Determiner|Relative|Adverb) || l.role(w)&(roleThe|roleNumber) != 0 {
		return of, false
	}
	s := t.Sentence(q.start)
	for n := len(t.Mentions) - 1; n >= 0 && s >= 0 && t.Mentions[n].First >= t.Sentences[s].First; n-- {
		if m := &t.Mentions[n]; m.Type == Quantity && m.Amount.Unit == "" && m.Of.End > m.Of.Start {
			return m.Of, true
		}
	}
	return of, true
}

// tallied reads what a figure counts where a noun for the count itself stands
// beside it: "raised to 36 the number of the dead", "the number of homes
// destroyed stood at 84", and with the article alone "eleva a 15 los muertos".
func (t *Text) tallied(q *found) Span {
	l := t.Language
	if q.unit != 0 || q.change != 0 && q.start > 0 && l.role(t.Tokens[q.start-1].Word)&roleTo == 0 {
		return Span{}
	}
	if j := q.end; j+1 < len(t.Tokens) && l.role(t.Tokens[j].Word)&roleThe != 0 {
		if l.role(t.Tokens[j+1].Word)&roleTally != 0 && t.of(j+2) {
			return t.nounAfter(j + 2)
		}
		if l.lex.adjectivesAfter && q.start > 1 && l.role(t.Tokens[q.start-1].Word)&roleTo != 0 && l.role(t.Tokens[q.start-2].Word)&(roleUp|roleMove|roleDown) != 0 {
			if first, last := t.nounPhrase(j + 1); last > first && t.plural(first) {
				return t.Span(first, last)
			}
		}
	}
	for k := q.start - 1; k > t.floor() && k > q.start-10 && t.Tokens[k].Kind == WordToken; k-- {
		if tally := &t.Tokens[k-1]; l.role(tally.Word)&roleTally != 0 && t.of(k) {
			if tally.Is(Upper) && !tally.Is(AfterLine) && k > 1 || k > 1 && l.role(t.Tokens[k-2].Word)&roleArticle != 0 {
				break // "The Number of the Beast", "missed a number of shows"
			}
			return t.nounAfter(k)
		}
	}
	return Span{}
}
