package normalize

import (
	"strings"

	"github.com/gainsay/gainsay/internal/vocab"
)

// readOf finds what is counted or measured: the noun phrase behind the figure,
// "36 strikes", what follows "of", or else the words that lead up to it.
func (t *Text) readOf(q *found) {
	if q.figure.of.End > q.figure.of.Start {
		q.of = q.figure.of
		return
	}
	if q.unit == 0 {
		j := q.end
		if k := t.moreAt(j); k > 0 {
			j += k
			if f, e := t.counted(j); f == e && t.others(j-1) { // "about 40 others"
				q.of = t.Span(j-1, j)
				q.end = j
				return
			}
		}
		first, last := t.counted(j)
		if q.fraction && last > first+1 && (t.String(last-1) == "'s" || t.String(last-1) == "’s") {
			if k, whole := t.wholeAt(last); whole {
				q.of = t.Span(t.nounPhrase(k)) // "a third of the country's 47 million people"
				return
			}
		}
		if last > first && t.disagrees(q, first) {
			q.of = t.subject(q.start)
			return
		}
		if last > first {
			q.of = t.Span(first, last)
			q.end = last
			if q.name == "" {
				t.readRate(q) // "200 goats a day"
			}
			return
		}
	}
	if s, ok := t.ofThem(q); ok {
		q.of = s
		return
	}
	if s := t.tallied(q); s.End > s.Start {
		q.of = s
		return
	}
	q.of = t.measured(q.start, q.end)
}

// moreAt returns how many tokens stand at token j between a figure and what it
// counts: "other", "of these".
func (t *Text) moreAt(j int) int {
	if j >= len(t.Tokens) || t.Language.role(t.Tokens[j].Word)&roleMore == 0 {
		return 0
	}
	_, k := t.match(&t.Language.lex.more, j)
	return k
}

// others tells whether the word at token i stands for more of what was named.
func (t *Text) others(i int) bool {
	tok := t.Tokens[i]
	return tok.Kind == WordToken && t.Language.role(tok.Word)&(roleOf|roleThe) == 0 && !t.Language.Is(tok.Word, Determiner|Preposition) && t.Language.lex.plurals[vocab.Lower[t.Source[tok.End-1]]]
}

// counted returns the tokens of the noun phrase that a figure before token j
// counts, adverbs and participles before the noun included: "one of the most
// active companies", "300 damaging storm reports".
func (t *Text) counted(j int) (first, last int) {
	l := t.Language
	if first, last = t.nounPhrase(j); last > first || j+1 >= len(t.Tokens) || t.Tokens[j].Kind != WordToken {
		return first, last
	}
	w := t.Tokens[j].Word
	if l.Is(w, Adverb) && !l.Is(w, Preposition|Conjunction|Pronoun) || l.Is(w, Verb) && t.verbal(j) && !l.lex.adjectivesAfter {
		if _, last = t.nounPhrase(j + 1); last > j+1 && t.plural(last-1) {
			return j, last
		}
	}
	return j, j
}

// measured returns what the quantity on the tokens [first, last) measures.
func (t *Text) measured(first, last int) Span {
	after := t.nounAfter(last)
	if after.End > after.Start && !(t.Tokens[min(last, len(t.Tokens)-1)].Is(Upper) && first > 0 && t.Tokens[first-1].Is(Upper)) {
		return after
	}
	if s := t.subject(first); s.End > s.Start {
		return s
	}
	return after
}

// nounAfter returns the noun phrase at token j, or behind an "of" there.
func (t *Text) nounAfter(j int) Span {
	l := t.Language
	if j < len(t.Tokens) && t.Tokens[j].Word == l.lex.hyphen && !t.Tokens[j].Is(AfterSpace) {
		j++
	}
	if j < len(t.Tokens) && t.joinedBefore(j) {
		switch t.String(j) {
		case "(": // "a 400-pound (181-kg) gorilla"
			for k := j + 1; k < len(t.Tokens) && k < j+6; k++ {
				if t.String(k) == ")" {
					return t.Span(t.nounPhrase(k + 1))
				}
			}
		case ")":
			return t.Span(t.nounPhrase(j + 1))
		}
	}
	of := false
	if j < len(t.Tokens) && l.role(t.Tokens[j].Word)&roleOf != 0 {
		of = true
		j++
		for j < len(t.Tokens) && l.Is(t.Tokens[j].Word, Determiner) {
			j++
		}
		if f, ok := t.wholeAt(j); ok {
			j = f // "two-thirds of the 1,200 homes"
		}
	}
	if j < len(t.Tokens) && !of && (l.role(t.Tokens[j].Word)&roleNotOf != 0 || t.timeWord(j) && !t.joinedBefore(j)) {
		return Span{} // "3 percent lower", "155 mph early Wednesday"
	}
	if l.lex.adjectivesAfter && !of && j+1 < len(t.Tokens) && t.beforeName(j) {
		return Span{} // "6,9 grados sacudió Brenoux"
	}
	first, last := t.nounPhrase(j)
	if last == first && t.joinedBefore(j) && t.Tokens[j].Kind == WordToken && t.Language.Is(t.Tokens[j].Word, Verb) && !t.Language.Is(t.Tokens[j].Word, Auxiliary) {
		last++ // "a 12-foot fall"
	}
	return t.Span(first, last)
}

// wholeAt returns the token behind the figure at j that a share or a part is
// taken of.
func (t *Text) wholeAt(j int) (int, bool) {
	if j >= len(t.Tokens) || t.Tokens[j].Kind != NumberToken && t.Language.role(t.Tokens[j].Word)&roleNumber == 0 {
		return 0, false
	}
	f, ok := t.figure(j)
	if !ok || f.fraction || f.vague || f.last >= len(t.Tokens) {
		return 0, false
	}
	k := f.last
	if f.scaled && t.of(k) {
		k++ // "47 millones de habitantes"
	}
	if _, n := t.unit(k); n > 0 {
		return 0, false // "280 million of the 1.5 billion dollars"
	}
	return k, true
}

// joinedBefore tells whether a hyphen joins the unit before token j to its
// figure, so that a noun must follow.
func (t *Text) joinedBefore(j int) bool {
	return j >= 3 && j < len(t.Tokens) && t.Tokens[j-2].Word == t.Language.lex.hyphen && !t.Tokens[j-2].Is(AfterSpace) && !t.Tokens[j-1].Is(AfterSpace)
}

// timeWord tells whether the word at token j speaks of time.
func (t *Text) timeWord(j int) bool {
	w := t.Tokens[j].Word
	return uint(w) < uint(len(t.Language.times.byWord)) && t.Language.times.list[t.Language.times.byWord[w]].kinds != 0
}

// phraseEnd are the classes of words that end a noun phrase.
const phraseEnd = Determiner | Preposition | Conjunction | Relative | Pronoun | Auxiliary | Negation | Adverb | Verb | Subordinator

// nounPhrase returns the tokens of the noun phrase that starts at token j.
func (t *Text) nounPhrase(j int) (first, last int) {
	l := t.Language
	first, last = j, j
	for last < len(t.Tokens) && last-first < 6 {
		tok := t.Tokens[last]
		if tok.Flags&AfterBlank != 0 || tok.Kind == NumberToken || t.opensTime(last) || l.role(tok.Word)&roleNotOf != 0 || last > first && t.newSentence(last) {
			break
		}
		if tok.Kind == PunctToken {
			if tok.Word == l.lex.hyphen && last > first && !tok.Is(AfterSpace) && last+1 < len(t.Tokens) && t.Tokens[last+1].Kind == WordToken && !t.Tokens[last+1].Is(AfterSpace) {
				last++
				continue
			}
			break
		}
		if l.Is(tok.Word, phraseEnd) && !l.Is(tok.Word, Noun) && (last > first || l.role(tok.Word)&rolePeople == 0) && !(last > first && tok.Is(Upper)) {
			break
		}
		if l.role(tok.Word)&roleNumber != 0 && (!t.plural(last) || t.cardinal(last)) {
			break
		}
		if last+1 < len(t.Tokens) && (t.bounds(last) || l.Is(tok.Word, Verb) && t.beforeName(last)) {
			break // "the 6.9 earthquake hit Brenoux"
		}
		if last > first && (t.phraseDone(last) || l.Is(tok.Word, Past|Present) && !l.Is(tok.Word, Noun) && !tok.Is(Upper)) {
			break
		}
		last++
	}
	return first, last
}

// beforeName tells whether the word at token i is in lower case and a name follows.
func (t *Text) beforeName(i int) bool {
	next := &t.Tokens[i+1]
	return t.Tokens[i].Kind == WordToken && !t.Tokens[i].Is(Upper) && next.Kind == WordToken && next.Is(Upper)
}

// bounds tells whether the word at token i belongs to the figure behind it:
// "of the roughly 7,300", "one of half a dozen".
func (t *Text) bounds(i int) bool {
	l := t.Language
	next := &t.Tokens[i+1]
	if l.role(t.Tokens[i].Word)&roleFraction != 0 {
		return l.role(next.Word)&roleArticle != 0
	}
	if next.Kind != NumberToken && l.role(next.Word)&roleNumber == 0 {
		return false
	}
	_, k := t.matchBack(&l.lex.before, i+1)
	return k > 0
}

// cardinal tells whether the word at token j is a plain number below a hundred:
// "deux", which ends as plurals do.
func (t *Text) cardinal(j int) bool {
	m, k := t.match(&t.Language.lex.cardinals, j)
	num := &t.Language.lex.numerals[m]
	return k > 0 && !num.magnitude && !num.group
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
// noun phrase that the verb or the little words before the figure lead back
// to. Behind another quantity it is what that one measures: "rose 18 sen to
// $23.50".
func (t *Text) subject(i int) Span {
	l := t.Language
	s := t.Sentence(i)
	if s < 0 {
		return Span{}
	}
	first := t.Sentences[s].First
	n := len(t.Mentions) - 1
	last := i
	for last > first {
		for n >= 0 && t.Mentions[n].First >= last {
			n--
		}
		if n >= 0 && t.Mentions[n].Last == last {
			m := &t.Mentions[n]
			if m.Type == Quantity {
				return m.Of
			}
			last = m.First
			continue
		}
		if !t.leadsUp(last-1, i) {
			break
		}
		last--
	}
	start := last
	for start > first && last-start < 12 {
		tok := t.Tokens[start-1]
		if start < last && start-1 > first && l.Is(t.Tokens[start].Word, Preposition) && l.Is(tok.Word, Verb) && t.verbal(start-1) &&
			t.Tokens[start-2].Kind == WordToken && !l.Is(t.Tokens[start-2].Word, phraseEnd) {
			start-- // "the number of members deployed to the islands"
			continue
		}
		if n >= 0 && t.Mentions[n].Last == start {
			break
		}
		if tok.Kind == PunctToken && tok.Word != l.lex.hyphen && t.String(start-1) != "&" || tok.Kind == WordToken && l.Is(tok.Word, Auxiliary|Verb|Relative|Conjunction|Pronoun|Subordinator) && !l.Is(tok.Word, Determiner|Preposition) && !t.ampersand(start-1) {
			break
		}
		start--
	}
	for start < last && l.Is(t.Tokens[start].Word, Determiner|Preposition|Conjunction) {
		start++
	}
	// "TA-125", "S&P 500": the figure belongs to the name.
	for last > start && last < i && (t.Tokens[last].Kind == NumberToken || t.Tokens[last].Word == l.lex.hyphen) && (t.Tokens[last-1].Is(Upper) || t.Tokens[last-1].Word == l.lex.hyphen) && !t.inMention(last) {
		last++
	}
	return t.Span(start, last)
}

// ampersand tells whether the token at i is the "and" of a name.
func (t *Text) ampersand(i int) bool { return t.String(i) == "&" }

// inMention tells whether the token at i belongs to a mention that was read.
func (t *Text) inMention(i int) bool {
	for n := len(t.Mentions) - 1; n >= 0 && t.Mentions[n].Last > i; n-- {
		if t.Mentions[n].First <= i {
			return true
		}
	}
	return false
}

// leadsUp tells whether the token at k only leads from what is measured to the
// figure at token i: a verb, a preposition, a sign.
func (t *Text) leadsUp(k, i int) bool {
	l := t.Language
	tok := t.Tokens[k]
	if tok.Kind != WordToken {
		return true
	}
	if l.Is(tok.Word, phraseEnd) || l.role(tok.Word)&(roleUp|roleDown|roleMove|roleNotOf) != 0 || t.timeWord(k) {
		return true
	}
	if tok.Is(Upper) && k > 0 && !tok.Is(AfterLine) {
		return false
	}
	if k > 0 && l.Is(t.Tokens[k-1].Word, Pronoun) && !l.Is(t.Tokens[k-1].Word, Determiner|Preposition|Conjunction) {
		return true // "s'élève à"
	}
	if k > 0 && l.role(t.Tokens[k-1].Word)&roleTo != 0 && l.role(t.Tokens[k-1].Word)&roleOf == 0 {
		return true // "is set to stretch over 2,000 km"
	}
	return t.verbal(k) && (k == 0 || !l.Is(t.Tokens[k-1].Word, Determiner))
}

// verbal tells whether a word ends as verbs do and nouns seldom.
func (t *Text) verbal(k int) bool {
	s := t.String(k)
	for _, end := range t.Language.lex.verbEndings {
		if len(s) > len(end)+2 && strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
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
	return t.Language.lex.plurals[vocab.Lower[c]] && b != 's' && b != 'S'
}
