package offices

import (
	"github.com/gainsay/gainsay/normalize"
)

// clause tells what time the clause of a mention is about, and the day where
// the text gives one.
func (r *reader) clause(c *claim) (Tense, normalize.Day) {
	if r.quoted(c.first) {
		return Quoted, 0
	}
	if r.has(record, r.first, r.last) || r.retold() || r.linked() {
		return Past, 0
	}
	if r.object(c.first) {
		return Aside, 0
	}
	if (c.as == Former || c.as == Future) && r.presentBehind(c.subject) && !r.pastMention(r.first, c.first) {
		return Now, 0
	}
	start := r.clauseStart(c.first)
	if r.has(hypothesis, start, c.first) {
		return Past, 0
	}
	side, joins := r.aside(c.first)
	if side && !joins {
		return Aside, 0
	}
	t, verb, plain := r.verb(c.subject, !side)
	if t == Untold && !side {
		t, verb = r.saidBefore(c)
		plain = t == Now
	}
	switch t {
	case Now:
		// A chronicle tells the past in the present: "22 November 2011: the
		// president asks". Other tenses are safe from that but for a date ahead.
		if plain && r.pastDate(r.first, r.last) != 0 || r.pastMention(r.first, c.first) {
			return Past, 0
		}
		return Now, 0
	case Told:
		return r.dated(c, verb)
	case Untold:
		if side {
			return Aside, 0
		}
		if r.pastDate(r.first, r.last) != 0 {
			return Past, 0
		}
	}
	return t, 0
}

// object tells whether a verb before the mention has it as its object: "who
// charged former President Trump", "to defend President Biden". After verbs of
// saying a clause can follow.
func (r *reader) object(i int) bool {
	j := i - 1
	for j > r.first && r.lang.Is(r.text.Tokens[j].Word, normalize.Determiner) && !r.lang.Is(r.text.Tokens[j].Word, normalize.Relative) {
		j--
	}
	if j <= r.first || r.text.Tokens[j].Kind != normalize.WordToken || r.text.Tokens[j].Is(normalize.Upper) {
		return false
	}
	if m, _ := r.matchToken(r.text.Tokens[j-1]); m&infinitive != 0 && !r.lang.Is(r.text.Tokens[j].Word, normalize.Adverb) {
		return true
	}
	m, _ := r.matchToken(r.text.Tokens[j])
	return m == 0 && r.lexicon.file.Clause.BareObject && r.ends(j, r.lexicon.file.Clause.ToldEndings, 3) && !r.lang.Is(r.text.Tokens[j].Word, normalize.Verb|normalize.Past)
}

// presentBehind tells whether a verb of the present follows at once. Whoever
// is called former is so whatever the verb says of them.
func (r *reader) presentBehind(j int) bool {
	j = r.skipped(j)
	if j >= r.last || r.text.Tokens[j].Is(normalize.Upper) {
		return false
	}
	v, _ := r.match(&r.lexicon.marks, j)
	m := mark(v)
	return m&(be|will|now) != 0 || m&perfect != 0 && !r.lexicon.file.Clause.PerfectTells
}

// aside tells whether a preposition makes the mention part of somebody
// else's doing, "a rule by the Biden administration", and whether the same
// word can open a clause, as "since" can.
func (r *reader) aside(i int) (side, joins bool) {
	for i--; i >= r.first; i-- {
		w := r.text.Tokens[i].Word
		if r.lang.Is(w, normalize.Preposition) {
			return true, r.lang.Is(w, normalize.Subordinator)
		}
		if !r.lang.Is(w, normalize.Determiner) {
			return false, false
		}
	}
	return false, false
}

// clauseStart is the token after the comma, semicolon or colon before i.
func (r *reader) clauseStart(i int) int {
	for j := i - 1; j >= r.first; j-- {
		if t := r.text.Tokens[j]; t.Kind == normalize.PunctToken && (t.Word == r.comma || r.text.String(j) == ";" || r.text.String(j) == ":") {
			return j + 1
		}
	}
	return r.first
}

// year reads "in his third year in office" in the sentence of a mention and
// returns 3, or 0.
func (r *reader) year() int {
	for i := r.first + 2; i < r.last; i++ {
		n := r.ordinal(r.text.Tokens[i].Word)
		if n == 0 || r.text.Tokens[i].Word == 0 {
			continue
		}
		ahead, _ := r.matchBack(&r.lexicon.back, i)
		behind, _ := r.match(&r.lexicon.marks, i+1)
		if mark(ahead)&inTheir != 0 && mark(behind)&yearInOffice != 0 {
			return n
		}
	}
	return 0
}

// has tells whether a word of the wording stands in [first, last).
func (r *reader) has(m mark, first, last int) bool {
	for i := first; i < last; i++ {
		if !r.marks.OpensWith(r.text.Tokens[i].Word) {
			continue
		}
		if v, _ := r.match(&r.lexicon.marks, i); mark(v)&m != 0 {
			return true
		}
	}
	return false
}
