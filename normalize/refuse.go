package normalize

import "strings"

// emergency tells whether a figure is the number that people call for help:
// "the first call to 911", "llamó al 112".
func (t *Text) emergency(q *found) bool {
	switch v, _ := q.value.Whole(); v {
	case 112, 911, 999:
	default:
		return false
	}
	dial := func(i int) bool {
		return i >= 0 && i < len(t.Tokens) && t.Language.role(t.Tokens[i].Word)&roleDial != 0
	}
	return dial(q.first-1) || dial(q.first-2) || dial(q.last)
}

// noQuantity tells whether a figure is none that counts: a name, a year, a
// telephone number, a score, a pronoun. It returns how many tokens to pass
// over, 0 for a quantity. Own tells what [Text.number] says of its digits.
func (t *Text) noQuantity(q *found, own bool) int {
	l := t.Language
	n := q.last - q.first
	if q.ranged {
		n = q.high.last - q.first
	}
	if !own && !q.prefixed {
		return max(n, t.telephone(q.first))
	}
	if q.digits && !q.ranged && q.end == q.last && q.last < len(t.Tokens) && !t.Tokens[q.last].Is(AfterSpace) {
		switch next := t.Tokens[q.last]; {
		case next.Kind == WordToken:
			return n // "5G", "22pm"
		case t.hyphenTo(q.last):
			return n + 4 // "a 3-to-1 margin"
		case t.dash(q.last) && q.last+1 < len(t.Tokens) && q.unit == 0 && t.initial(q.last+1):
			return n + 2 // "11-M", "10-K"
		case t.dash(q.last) && q.last+1 < len(t.Tokens) && !t.Tokens[q.last+1].Is(AfterSpace) && t.Tokens[q.last+1].Kind == NumberToken:
			return n + 2 // "won 3-2"
		}
	}
	if q.ranged && q.unit == 0 && t.yearLike(&q.figure) && t.yearLike(&q.high) {
		return n
	}
	bare := q.single && q.unit == 0 && !q.ranged
	if !bare {
		return 0
	}
	next := q.last
	if !l.lex.adjectivesAfter && next+1 < len(t.Tokens) && t.Tokens[next].Word == l.lex.hyphen && !t.Tokens[next].Is(AfterSpace) && !t.Tokens[next+1].Is(AfterSpace) && t.plural(next+1) && !l.times.is(t.Tokens[next+1].Word, isTimes) {
		return n // "eight three-pointers"
	}
	if q.words {
		if p := q.first - 1; p > 0 && t.Tokens[p].Word == l.lex.hyphen && !t.Tokens[q.first].Is(AfterSpace) && !t.Tokens[p].Is(AfterSpace) {
			if !t.boundedAt(q.first) {
				return n // "no-one", "a mother-of-three"
			}
		}
		if p := q.first - 1; p >= 0 && t.Tokens[p].Kind == WordToken && !t.Tokens[q.first].Is(AfterLine) {
			if l.role(t.Tokens[p].Word)&roleLabel != 0 && !t.lowerNoun(next) {
				return n // "number eight"
			}
			if next < len(t.Tokens) && t.Tokens[q.first].Is(Upper) && t.Tokens[next].Is(Upper) && (!t.Tokens[p].Is(Upper) || t.opensSentence(p)) && !l.Is(t.Tokens[next].Word, phraseEnd) {
				return n // "the Six Nations"
			}
			if w := t.Tokens[p].Word; l.role(w)&rolePer != 0 && !(l.Is(w, Preposition) && q.value.Cmp(Int(100)) < 0 && (t.lowerNoun(next) || t.of(next))) {
				return n // "eight in every thousand", "per thousand"; not "tué par trois hommes", "par trois de ses hommes"
			}
		}
		if q.value.Cmp(Int(1)) == 0 && t.pronounOne(q) {
			return n
		}
		return 0
	}
	prev := q.first - 1
	if t.emergency(q) {
		return n
	}
	if prev >= 0 && !t.Tokens[q.first].Is(AfterLine) {
		p := t.Tokens[prev]
		label := p.Word
		if p.Word == l.lex.point && !p.Is(AfterSpace) && prev > 0 { // "art. 270"
			label = t.Tokens[prev-1].Word
		}
		if t.String(prev) == ":" && prev > 0 && l.role(t.Tokens[prev-1].Word)&roleLabel != 0 { // "Registration number: 5"
			return n
		}
		if l.role(label)&roleLabel != 0 && (!t.plural(next) || t.Tokens[prev].Is(Upper)) {
			return n
		}
		if t.String(prev) == "[" && next < len(t.Tokens) && t.String(next) == "]" {
			return n // a note
		}
		if s := t.String(prev); s == "_" || s == "=" && prev > 0 && !t.Tokens[prev].Is(AfterSpace) && t.Tokens[prev-1].Kind == WordToken || s == "#" || s == "№" || s == "@" || (s == "°" || s == "º") && prev > 0 && !t.Tokens[prev].Is(AfterSpace) && t.Tokens[prev-1].Kind == WordToken {
			return n
		}
		if prev > 2 && t.String(prev) == "'s" && t.ampersand(prev-2) {
			return n // "Standard & Poor's 500"
		}
		if p.Kind == WordToken && t.inner(prev) || p.Kind == WordToken && p.Is(Upper) && !l.Is(p.Word, phraseEnd) && !t.lowerNoun(next) && !t.opensWithVerb(prev) && !t.boundedAt(q.first) && !(next < len(t.Tokens) && t.Tokens[next].Is(Upper) && !t.address(next) && t.opensSentence(prev)) {
			return n // "iPhone 11", "Windows 10"
		}
	}
	if t.year(q, prev, next) || t.dayFigure(q) || t.address(next) && !t.ofParent(prev) && (!t.boundedAt(q.first) || t.goesOnName(next+1)) {
		return n
	}
	// A list marker: "1." or "2)" that opens a line.
	if t.Tokens[q.first].Is(AfterLine) && next < len(t.Tokens) && (t.String(next) == ")" || t.String(next) == ":" || t.String(next) == "." && next+1 < len(t.Tokens) && !t.Tokens[next+1].Is(AfterLine)) {
		return n
	}
	return 0
}

// ofParent tells whether token i is "of" behind a father or a mother, whose children a figure
// counts whatever name follows: "Mother of 13 Ana Ruiz".
func (t *Text) ofParent(i int) bool {
	return i > 0 && t.of(i) && t.Language.role(t.Tokens[i-1].Word)&roleParent != 0
}

// initial tells whether a single capital follows the token before i without a
// space.
func (t *Text) initial(i int) bool {
	tok := t.Tokens[i]
	return tok.Kind == WordToken && tok.Is(Upper) && !tok.Is(AfterSpace) && tok.End-tok.Start == 1
}

// number tells whether the digits at token i are a number of their own, not a
// piece of a name, a telephone number, a time or a fraction of a date.
func (t *Text) number(i, last int) bool {
	if last == i+1 && t.Tokens[i].Is(AfterSpace) && (t.beside(i-1)|t.beside(last))&roleSign == 0 {
		return true // as most are
	}
	return t.numberAmidSigns(i, last)
}

// numberAmidSigns is number where a sign or a figure may stand beside the digits.
func (t *Text) numberAmidSigns(i, last int) bool {
	l := t.Language
	if i > 0 && !t.Tokens[i].Is(AfterSpace) {
		p := t.Tokens[i-1]
		switch {
		case p.Kind == WordToken:
			if _, k := t.moneyBefore(i); k == 0 {
				return false // "P8"
			}
		case t.dash(i-1) && !p.Is(AfterSpace):
			if t.boundedAt(i) {
				break // "sub-7"
			}
			if s := t.String(i); i > 1 && t.Tokens[i-2].Kind == WordToken && !t.Tokens[i-2].Is(Upper) && l.role(t.Tokens[i-2].Word)&roleLabel == 0 && strings.IndexByte(s, '.') > 0 && strings.Count(s, ".") == 1 {
				break // "a magnitude-6.4 quake"
			}
			if i > 1 && t.Tokens[i-2].Kind != PunctToken && l.role(t.Tokens[i-2].Word)&roleMinus == 0 {
				return false // "F-35"
			}
		case t.String(i-1) == ":" || t.String(i-1) == "/":
			if i > 1 && !p.Is(AfterSpace) && t.Tokens[i-2].Kind == NumberToken {
				return false // "10:15"
			}
		case t.String(i-1) == "." && i > 1 && !p.Is(AfterSpace) && t.Tokens[i-2].Kind == WordToken:
			return false
		}
	}
	if t.telephone(i) > 0 {
		return false
	}
	if last < len(t.Tokens) && !t.Tokens[last].Is(AfterSpace) && last+1 < len(t.Tokens) && !t.Tokens[last+1].Is(AfterSpace) {
		if s := t.String(last); (s == ":" || s == "/") && t.Tokens[last+1].Kind == NumberToken {
			return false
		}
	}
	if t.colon(last) || t.colon(i-1) {
		return false // "2 :03 :59", as French typesetters have it
	}
	return true
}

// colon tells whether a colon at token j stands between two figures and
// touches the second.
func (t *Text) colon(j int) bool {
	return j > 0 && j+1 < len(t.Tokens) && t.Tokens[j].Is(AfterSpace) && t.Tokens[j-1].Kind == NumberToken && t.Tokens[j+1].Kind == NumberToken && !t.Tokens[j+1].Is(AfterSpace) && t.String(j) == ":"
}

// boundedAt tells whether words that bound a figure end before token i: "Nearly 12 farm
// workers".
func (t *Text) boundedAt(i int) bool {
	_, k := t.matchBack(&t.Language.lex.before, i)
	return k > 0
}

// opensSentence tells whether a sentence begins at token i.
func (t *Text) opensSentence(i int) bool {
	s := t.Sentence(i)
	return s >= 0 && t.Sentences[s].First == i
}

// opensWithVerb tells whether the word at token i opens a sentence and ends as
// a verb does: "Ganaron 58 de 120 escaños".
func (t *Text) opensWithVerb(i int) bool {
	if !t.opensSentence(i) {
		return false
	}
	s := t.String(i)
	for _, list := range [2][]string{t.Language.times.pastEndings, t.Language.times.futureEndings} {
		for _, end := range list {
			if len(s) > len(end)+2 && strings.HasSuffix(s, end) {
				return true
			}
		}
	}
	return false
}

// year tells whether four bare digits are a year rather than a count.
func (t *Text) year(q *found, prev, next int) bool {
	if !t.yearLike(&q.figure) {
		return false
	}
	v, _ := q.value.Whole()
	if _, k := t.matchBack(&t.Language.lex.before, q.first); k > 0 {
		return v > 1900 && v%10 != 0 && k == 1 && t.Language.Is(t.Tokens[prev].Word, Preposition) && t.bareAfter(next) // "beyond 2011"
	}
	return !(t.plural(next) && v%100 == 0) && !t.people(next) && !(next < len(t.Tokens) && t.Language.times.is(t.Tokens[next].Word, isCounted))
}

// people tells whether the word at token j names people.
func (t *Text) people(j int) bool {
	return j < len(t.Tokens) && t.Language.role(t.Tokens[j].Word)&rolePeople != 0
}

// lowerNoun tells whether an open-class word in lower case follows, which a
// figure before it counts.
func (t *Text) lowerNoun(j int) bool {
	if j >= len(t.Tokens) {
		return false
	}
	tok := t.Tokens[j]
	return tok.Kind == WordToken && !tok.Is(Upper) && !t.Language.Is(tok.Word, phraseEnd) && t.plural(j)
}

// scales tells whether the letter at token j multiplies the figure it
// touches: "10k" and "$5m" do, "5m high" is in metres.
func (t *Text) scales(f *figure, j int) bool {
	s := t.String(j)
	if _, k := t.moneyBefore(f.first); k > 0 {
		return true
	}
	if u, k := t.unit(j + 1); k > 0 && measures[u.unit].dimension == money {
		return true
	}
	switch s {
	case "M", "k", "K", "b", "B", "mil", "mio", "Mio":
		return true
	case "m":
		if _, k := t.unit(j + 1); k > 0 && t.Tokens[j+1].Kind == WordToken && t.Tokens[j+1].Is(AfterSpace) {
			return true // "12m tonnes"
		}
		return t.lowerNoun(j + 1)
	}
	return false
}

// yearLike tells whether a figure is four bare digits that can be a year.
func (t *Text) yearLike(f *figure) bool {
	tok := t.Tokens[f.first]
	v, ok := f.value.Whole()
	return ok && f.single && f.digits && v >= 1500 && v < 2200 && tok.End-tok.Start == 4
}
