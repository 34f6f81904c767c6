package normalize

// readOf finds what is counted or measured: the noun phrase behind the figure,
// "36 strikes", what follows "of", or else the words that lead up to it.
func (t *Text) readOf(q *found) {
	if q.unit == 0 {
		j := q.end
		if _, k := t.match(&t.Language.lex.more, j); k > 0 {
			j += k
		}
		first, last := t.nounPhrase(j)
		if last > first {
			q.of = t.Span(first, last)
			q.end = last
			return
		}
	}
	q.of = t.nounAfter(q.end)
	if q.of == (Span{}) {
		q.of = t.subject(q.start)
	}
}

// nounAfter returns the noun phrase at token j, or behind an "of" there.
func (t *Text) nounAfter(j int) Span {
	l := t.Language
	if j < len(t.Tokens) && t.Tokens[j].Word == l.lex.hyphen && !t.Tokens[j].Is(AfterSpace) {
		j++
	}
	if j < len(t.Tokens) && l.role(t.Tokens[j].Word)&roleOf != 0 {
		j++
		for j < len(t.Tokens) && l.Is(t.Tokens[j].Word, Determiner) {
			j++
		}
	}
	first, last := t.nounPhrase(j)
	return t.Span(first, last)
}

// stops a noun phrase
const phraseEnd = Determiner | Preposition | Conjunction | Relative | Pronoun | Auxiliary | Negation | Adverb | Verb | Subordinator

// nounPhrase returns the tokens of the noun phrase that starts at token j.
func (t *Text) nounPhrase(j int) (first, last int) {
	l := t.Language
	first, last = j, j
	for last < len(t.Tokens) && last-first < 6 {
		tok := t.Tokens[last]
		if tok.Flags&AfterBlank != 0 || tok.Kind == NumberToken || t.opensTime(last) || last > first && t.newSentence(last) {
			break
		}
		if tok.Kind == PunctToken {
			if tok.Word == l.lex.hyphen && last > first && !tok.Is(AfterSpace) && last+1 < len(t.Tokens) && t.Tokens[last+1].Kind == WordToken && !t.Tokens[last+1].Is(AfterSpace) {
				last++
				continue
			}
			break
		}
		if l.Is(tok.Word, phraseEnd) && !l.Is(tok.Word, Noun) && !(last > first && tok.Is(Upper)) {
			break
		}
		if l.role(tok.Word)&roleNumber != 0 && !t.plural(last) {
			break
		}
		if last > first && t.phraseDone(last) {
			break
		}
		last++
	}
	return first, last
}

// phraseDone tells whether the word at token i no longer belongs to the noun
// phrase before it: behind a plural only plurals go on, so that a verb no list
// has ends it: "100 people flee". Where adjectives follow their noun they
// agree with it.
func (t *Text) phraseDone(i int) bool {
	if t.Tokens[i].Is(Upper) && !t.Language.lex.adjectivesAfter {
		return false
	}
	return t.plural(i-1) && !t.plural(i)
}

// subject returns the words before token i that say what is measured: the
// start of its clause without what only leads up to the figure.
func (t *Text) subject(i int) Span {
	l := t.Language
	s := t.Sentence(i)
	if s < 0 {
		return Span{}
	}
	first := t.Sentences[s].First
	// Back over the verb and little words to the last noun.
	last := i
	for last > first && (t.Tokens[last-1].Kind != WordToken || l.Is(t.Tokens[last-1].Word, phraseEnd) || l.role(t.Tokens[last-1].Word)&(roleUp|roleDown) != 0) {
		last--
	}
	start := last
	for start > first && last-start < 8 {
		tok := t.Tokens[start-1]
		if tok.Kind == PunctToken && tok.Word != l.lex.hyphen || l.Is(tok.Word, Auxiliary|Verb|Relative|Conjunction|Pronoun|Subordinator) && tok.Kind == WordToken && !l.Is(tok.Word, Determiner|Preposition) {
			break
		}
		start--
	}
	for start < last && l.Is(t.Tokens[start].Word, Determiner|Preposition) {
		start++
	}
	return t.Span(start, last)
}

// plural tells whether the word at token j looks like a plural noun in lower case.
func (t *Text) plural(j int) bool {
	if j >= len(t.Tokens) || t.Tokens[j].Kind != WordToken {
		return false
	}
	tok := t.Tokens[j]
	n := tok.End - tok.Start
	if t.Language.Is(tok.Word, phraseEnd) || n < 3 {
		return false
	}
	if t.Language.role(tok.Word)&rolePeople != 0 {
		return true
	}
	c, b := t.Source[tok.End-1], t.Source[tok.End-2]
	return (c == 's' || c == 'S' || c == 'x') && b != 's' && b != 'S'
}
