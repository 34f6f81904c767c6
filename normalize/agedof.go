package normalize

import "strconv"

// Where the word for years is no word for age too, "28 ans", the words around
// them tell an age from a length of time.

// setOff tells whether the years on the tokens [first, last) stand between a
// comma or bracket behind a noun and the next sign: "Paul Roy, 28 ans,
// docteur", "Juan, de 54 años,", "Ana Ruiz, 42 ans et mère de deux enfants".
func (t *Text) setOff(first, last int) bool {
	l := t.Language
	if !l.lex.adjectivesAfter || last >= len(t.Tokens) || first < 2 || t.of(last) {
		return false
	}
	sign := t.Tokens[last].Kind == PunctToken
	if w := t.Tokens[first-1]; w.Kind == WordToken && l.role(w.Word)&roleOf != 0 {
		first--
	}
	if first < 2 {
		return false
	}
	if name := t.Tokens[first-1]; sign && name.Kind == WordToken && name.Is(Upper) && !l.Is(name.Word, phraseEnd) && !t.timeWord(first-1) && t.capitalised(first-2) {
		return true // "Michael Rother de 57 años,"
	}
	if s := t.String(first - 1); s != "," && s != "(" {
		return sign && s == "." && t.Tokens[first-2].Is(Upper) && t.Tokens[first-2].End-t.Tokens[first-2].Start == 1 // "A. J. de 28 años,"
	}
	name := t.Tokens[first-2]
	if name.Kind != WordToken || l.Is(name.Word, phraseEnd) || t.timeWord(first-2) || l.role(name.Word)&roleLasting != 0 {
		return false
	}
	return sign || t.capitalised(first-2) && (first < 3 || !l.Is(t.Tokens[first-3].Word, Preposition)) && l.Is(t.Tokens[last].Word, Conjunction|Relative|Verb)
}

// of tells whether the word at token j is "of", so that years before it last:
// "5 ans de prison".
func (t *Text) of(j int) bool {
	return j < len(t.Tokens) && t.Language.role(t.Tokens[j].Word)&roleOf != 0
}

// ofPerson tells whether the years on the tokens [first, last) are those of
// people that the words before name: "femmes de 20 à 44 ans", "jeunes de moins
// de 25 ans", "un étudiant en informatique de 26 ans".
func (t *Text) ofPerson(first, last int) bool {
	l := t.Language
	if !l.lex.adjectivesAfter || t.of(last) && l.role(t.Tokens[min(last+1, len(t.Tokens)-1)].Word)&roleLasting != 0 {
		return false
	}
	if first > 1 && t.of(first-1) && l.role(t.Tokens[first-2].Word)&rolePerson != 0 {
		return true // "una menor de 13 años"
	}
	i := t.paired(first)
	_, bounded := t.boundBefore(i, t.bound(i))
	i = bounded
	if i > 0 && l.role(t.Tokens[i-1].Word)&roleBetween != 0 {
		i--
	}
	switch {
	case i > 0 && l.role(t.Tokens[i-1].Word)&roleOf != 0:
		i--
	case t.of(i): // "de 20 a 44 años" is a range that opens with its "de"
	case i == first && l.role(t.Tokens[first].Word)&roleBetween == 0: // "jeunes en dessous de 25 ans" needs a bound, "jeunes 25 ans" is nothing
		return false
	}
	for k := i - 1; k >= 0 && k > i-5; k-- {
		tok := t.Tokens[k]
		r := l.role(tok.Word)
		switch {
		case tok.Kind != WordToken, tok.Flags&AfterBlank != 0 && k == i-1:
			return false
		case r&rolePerson != 0:
			return true
		case r&(roleLasting|roleNumber) != 0, l.Is(tok.Word, Verb|Auxiliary|Determiner|Conjunction|Relative|Pronoun) && !l.Is(tok.Word, Preposition):
			return false
		}
	}
	return false
}

// atAge tells whether "à" or its like before the years says when in a life
// something was: "elle a signé à 51 ans", not "condamné à 15 ans de prison".
func (t *Text) atAge(first, last int) bool {
	l := t.Language
	if !l.lex.adjectivesAfter || first == 0 || l.role(t.Tokens[first-1].Word)&roleTo == 0 || t.of(last) {
		return false
	}
	if t.boundedAt(first) {
		return false // "hasta 20 años"
	}
	for k := first - 2; k >= 0 && k > first-7; k-- {
		tok := t.Tokens[k]
		if tok.Kind != WordToken {
			return tok.Kind == PunctToken
		}
		if l.role(tok.Word)&(roleLasting|roleUp|roleDown|roleMove|roleNumber) != 0 {
			return false
		}
	}
	return true
}

// ofSomeone tells whether "de" joins the years on the tokens [first, last) to
// a noun that is not one that lasts: "el fotógrafo de 62 años".
func (t *Text) ofSomeone(first, last int) bool {
	l := t.Language
	if !l.lex.adjectivesAfter || first < 2 || l.role(t.Tokens[first-1].Word)&roleOf == 0 || t.of(last) {
		return false // "de 5 años de cárcel"
	}
	noun := t.Tokens[first-2]
	if noun.Kind != WordToken || l.Is(noun.Word, phraseEnd) || l.role(noun.Word)&(roleLasting|roleUp|roleDown|roleNumber|roleMove|roleNotOf) != 0 || t.timeWord(first-2) || t.plural(first-2) {
		return false
	}
	if _, k := t.matchBack(&l.lex.before, first); k > 1 {
		return false
	}
	for k := first - 3; k >= 0 && k > first-6; k-- {
		tok := t.Tokens[k]
		switch {
		case k == first-3 && tok.Word == l.lex.comma: // "Ana Ruiz, ingeniera de 29 años"
			return true
		case tok.Kind != WordToken, l.Is(tok.Word, Preposition|Verb|Auxiliary) && !l.Is(tok.Word, Determiner):
			return false
		case l.role(tok.Word)&roleLasting != 0:
			return false
		case l.Is(tok.Word, Determiner):
			return true
		}
	}
	return false
}

// ageNamed tells whether the figure at token i says how high an age is: "l'âge
// médian des patients est de 68 ans", "the average age was 68".
func (t *Text) ageNamed(i int) bool {
	l := t.Language
	if i > 0 && t.of(i-1) {
		i--
	}
	if i < 2 || !l.Is(t.Tokens[i-1].Word, Auxiliary) {
		return false
	}
	for k := i - 2; k >= 0 && k > i-10 && t.Tokens[k].Kind == WordToken && !t.Tokens[k+1].Is(AfterBlank); k-- {
		if l.role(t.Tokens[k].Word)&roleAge != 0 {
			return true
		}
		if l.Is(t.Tokens[k].Word, Verb|Auxiliary|Conjunction) {
			return false
		}
	}
	return false
}

// whoIs tells whether "who is" or "who was" stands before the figure at token
// i: "Mr Peel, who is 48 and farms there".
func (t *Text) whoIs(i int) bool {
	l := t.Language
	return i > 1 && l.Is(t.Tokens[i-1].Word, Auxiliary) && l.Is(t.Tokens[i-1].Word, Present|Past) && l.Is(t.Tokens[i-2].Word, Relative) && l.Is(t.Tokens[i-2].Word, Pronoun) && !l.Is(t.Tokens[i-2].Word, Determiner) && l.role(t.Tokens[i-1].Word)&roleYear == 0
}

// personIs tells whether the figure says how old somebody named before it is:
// "he was 17.", "the boy is 9 and well", but "she was 3 under par".
func (t *Text) personIs(q *found) bool {
	l := t.Language
	i := q.start
	if l.lex.adjectivesAfter || i < 2 || !q.single || !l.Is(t.Tokens[i-1].Word, Auxiliary) || !l.Is(t.Tokens[i-1].Word, Present|Past) || l.role(t.Tokens[i-2].Word)&rolePerson == 0 || t.plural(i-2) {
		return false
	}
	if q.end >= len(t.Tokens) || t.newSentence(q.end) {
		return true
	}
	if t.Tokens[q.end].Kind != PunctToken {
		return l.Is(t.Tokens[q.end].Word, Conjunction|Subordinator) && !l.Is(t.Tokens[q.end].Word, Preposition|Adverb)
	}
	switch t.String(q.end) {
	case ".", ",", ";", ")":
		return true
	}
	return false
}

// lastingAt tells whether a thing that time measures, and no one of that age, is
// named at token j: "a 25-year-old conflict".
func (t *Text) lastingAt(j int) bool {
	return j < len(t.Tokens) && t.Language.role(t.Tokens[j].Word)&roleLasting != 0
}

// readDecade reads who is named by the ten years of their age: an octogenarian
// is 80 to 89, and so is a man in his eighties.
func (t *Text) readDecade(i int) int {
	v, k := t.match(&t.Language.lex.decades, i)
	if k == 0 || t.Language.lex.numerals[v].noun && !t.ofAge(i) {
		return 0
	}
	return t.tenYears(i, i+k, t.Language.lex.numerals[v].value)
}

// readTens reads "in his 40s" at token i: an age of 40 to 49.
func (t *Text) readTens(i int) int {
	n, err := strconv.Atoi(t.String(i))
	if err != nil || n < 20 || n > 100 || n%10 != 0 || i+1 >= len(t.Tokens) || t.Tokens[i+1].Is(AfterSpace) || t.String(i+1) != "s" || !t.ofAge(i) {
		return 0
	}
	return t.tenYears(i, i+2, int64(n))
}

// tenYears makes the mention of an age told by its ten years.
func (t *Text) tenYears(first, last int, n int64) int {
	t.Mentions = append(t.Mentions, Mention{
		Span: t.Span(first, last), First: first, Last: last, Type: Quantity, Number: Int(n), Change: About,
		Amount: Amount{Min: Int(n), Max: Int(n + 9), Unit: yearOfAge},
	})
	return last - first
}

// ofAge tells whether a possessive stands before token i, with what part of ten
// years it is or without: "in his late forties", and not "the forties".
func (t *Text) ofAge(i int) bool {
	for k := i - 1; k > 0 && k >= i-3; k-- {
		w := t.Tokens[k].Word
		if t.Language.Is(w, Determiner) {
			return t.Language.role(w)&(roleThe|roleArticle) == 0 && t.Language.Is(t.Tokens[k-1].Word, Preposition)
		}
		if !t.dash(k) && t.Language.role(w)&roleTenth == 0 {
			return false
		}
	}
	return false
}
