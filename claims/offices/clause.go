package offices

import (
	"strings"

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
		n := r.ordinal[r.text.Tokens[i].Word]
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
		if r.marks.First(r.text.Tokens[i].Word) == 0 {
			continue
		}
		if v, _ := r.match(&r.lexicon.marks, i); mark(v)&m != 0 {
			return true
		}
	}
	return false
}

// quoted tells whether token i stands in a quotation of its paragraph.
func (r *reader) quoted(i int) bool {
	s := r.paragraph()
	depth, straight := 0, 0
	for j := r.text.Sentences[s].First; j < i; j++ {
		if r.text.Tokens[j].Kind != normalize.PunctToken {
			continue
		}
		switch r.text.String(j) {
		case "“", "«", "„":
			depth = 1
		case "”", "»":
			depth = 0
		case "\"":
			straight++
		case "‘":
			depth = max(depth, 1)
		case "’":
			depth = 0
		}
	}
	return depth > 0 || straight%2 == 1
}

// linked tells whether the sentence is a line without an end, as the headlines
// are of other articles that a page links to.
func (r *reader) linked() bool {
	s := r.text.Sentences[r.sentence]
	if r.sentence == 0 || !s.Paragraph || r.sentence+1 < len(r.text.Sentences) && !r.text.Sentences[r.sentence+1].Paragraph {
		return false
	}
	switch r.text.String(s.Last - 1) {
	case ".", "!", "?", "…", "\"", "”", "’", "»", ")", ":":
		return false
	}
	return true
}

// retold tells whether the paragraph, as far as the sentence, speaks of a film
// or book.
func (r *reader) retold() bool {
	s := r.paragraph()
	at := *r
	at.first = r.text.Sentences[s].First
	return at.has(works, at.first, at.last)
}

// paragraph is the first sentence of the paragraph, 30 sentences back at most.
func (r *reader) paragraph() int {
	s := r.sentence
	for s > 0 && r.sentence-s < 30 && !r.text.Sentences[s].Paragraph {
		s--
	}
	return s
}

// skipped returns the token after j that is no adverb, negation or mark that
// stands between a subject and its verb.
func (r *reader) skipped(j int) int {
	for n := 0; j < r.last && n < 6; n++ {
		t := r.text.Tokens[j]
		m, _ := r.matchToken(t)
		switch {
		case m&(be|perfect|pluperfect|will|now|told|was|notNow|passive) != 0 && m&skip == 0:
			return j
		case m&skip != 0, r.lang.Is(t.Word, normalize.Negation), r.lang.Is(t.Word, normalize.Adverb):
		case t.Kind == normalize.WordToken && !t.Is(normalize.Upper) && r.ends(j, r.lexicon.file.Clause.SkipEndings, 4):
		default:
			return j
		}
		j++
	}
	return j
}

// ends tells whether the word at j is longer than least bytes and has one of
// the endings.
func (r *reader) ends(j int, endings []string, least int) bool {
	w := r.text.String(j)
	for _, e := range endings {
		if len(w) > least && len(w) > len(e) && strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// verb reads the verb of the subject that ends before j, and returns its
// tense, its token and whether it is the plain present. With far it may stand
// behind a clause between commas.
func (r *reader) verb(j int, far bool) (t Tense, verb int, plain bool) {
	if j < r.last && r.text.Tokens[j].Word == r.comma && r.comma != 0 {
		if !far {
			return Untold, j, false
		}
		// "President Biden, who turned 80, said"
		k := j + 1
		for k < r.last && k < j+25 && r.text.Tokens[k].Word != r.comma {
			k++
		}
		if k >= r.last || r.text.Tokens[k].Word != r.comma {
			return Untold, j, false
		}
		j = k + 1
	}
	j = r.skipped(j)
	if j >= r.last {
		return Untold, j, false
	}
	tok := r.text.Tokens[j]
	if tok.Kind != normalize.WordToken || r.lang.Is(tok.Word, normalize.Relative) && !tok.Is(normalize.Upper) {
		return Untold, j, false
	}
	c := &r.lexicon.file.Clause
	v, n := r.match(&r.lexicon.marks, j)
	m := mark(v)
	next := r.skipped(j + n)
	nv, nn := r.match(&r.lexicon.marks, next)
	nm := mark(nv)
	switch {
	case m&pluperfect != 0:
		return Past, j, false
	case m&be != 0:
		return r.being(next, nm), j, false
	case m&perfect != 0:
		if next >= r.last || r.text.Tokens[next].Kind != normalize.WordToken {
			return Untold, j, false
		}
		if nm&passive != 0 {
			after := r.skipped(next + nn)
			av, _ := r.match(&r.lexicon.marks, after)
			if after < r.last && r.ends(after, c.Progressive, 4) && mark(av)&passive == 0 {
				return Now, j, false
			}
			return Untold, j, false
		}
		switch {
		case nm&notNow != 0:
			return Untold, j, false
		case c.PerfectTells:
			return Told, j, false
		case nm&infinitive != 0:
			return Now, j, false
		case r.lang.Is(r.text.Tokens[next].Word, normalize.Determiner|normalize.Preposition):
			return Untold, j, false
		}
		return Now, j, false
	case m&was != 0:
		return Told, j, false
	case m&will != 0:
		if nm&notNow != 0 || r.text.String(min(next, r.last-1)) == "be" && !r.ends(min(next+1, r.last-1), c.Progressive, 4) {
			return Untold, j, false
		}
		return Now, j, false
	case m&now != 0 && !tok.Is(normalize.Upper), m&now != 0 && r.headline():
		return Now, j, true
	case m&told != 0:
		return Told, j, false
	case m&notNow != 0:
		return Untold, j, false
	case !tok.Is(normalize.Upper) && r.ends(j, c.ToldEndings, 3):
		return Told, j, false
	case !tok.Is(normalize.Upper) && r.ends(j, c.FutureEndings, 4):
		return Now, j, false
	}
	return Untold, j, false
}

// being reads what stands behind is and are: "weighing" and "able to" are of
// now, "blamed", "popular" and "a failure" are said of the past as well.
func (r *reader) being(j int, m mark) Tense {
	if j >= r.last || r.text.Tokens[j].Kind != normalize.WordToken || m&(passive|notNow) != 0 {
		return Untold
	}
	if m&bound != 0 || r.ends(j, r.lexicon.file.Clause.Progressive, 4) {
		return Now
	}
	return Untold
}

// saidBefore reads a verb that stands before its subject: "said former
// President Donald Trump in Tampa".
func (r *reader) saidBefore(c *claim) (Tense, int) {
	i := c.first
	if k := c.subject; k < r.last && r.text.Tokens[k].Kind != normalize.PunctToken && !r.lang.Is(r.text.Tokens[k].Word, normalize.Preposition) && !r.inDate(k) {
		return Untold, i
	}
	j := i - 1
	for j >= r.first && r.lang.Is(r.text.Tokens[j].Word, normalize.Determiner) {
		j--
	}
	if j < r.first {
		return Untold, i
	}
	m, _ := r.matchToken(r.text.Tokens[j])
	switch {
	case m&told != 0:
		return Told, j
	case m&now != 0 && !r.text.Tokens[j].Is(normalize.Upper):
		return Now, j
	}
	return Untold, i
}

// dated decides what a plain past is about: a day of the last days makes it
// now, a day before them or a word of the past makes it past.
func (r *reader) dated(c *claim, verb int) (Tense, normalize.Day) {
	if day, ok := r.dayOf(c, verb); ok {
		return Now, day
	}
	if r.pastDate(r.first, r.last) != 0 || r.has(past, r.first, c.first) || r.has(past, max(verb, c.last), r.last) {
		return Past, 0
	}
	return Told, 0
}

// dayOf finds the day of a verb of the past among the last days before the
// text's own: "said on Tuesday", "On Tuesday, President Biden signed".
func (r *reader) dayOf(c *claim, verb int) (normalize.Day, bool) {
	const days = 10
	date := r.text.Date
	if date == 0 {
		return 0, false
	}
	for k := range r.text.Mentions {
		m := &r.text.Mentions[k]
		if m.First < r.first || m.First >= r.last || m.Type != normalize.Date && m.Type != normalize.Time {
			continue
		}
		if m.To == 0 || m.To < date-days || m.From > date+1 || m.From == 0 || m.To-m.From > days {
			continue
		}
		if m.Last <= c.first && c.first-m.Last <= 2 && m.First-r.first <= 2 ||
			m.First >= verb && !r.has(was|told|now|be|perfect|pluperfect|relative, verb+1, m.First) {
			return min(m.To, date), true
		}
	}
	return 0, false
}

// pastMention tells whether a date in [first, last) lies a month or more
// before the text's own.
func (r *reader) pastMention(first, last int) bool {
	for k := range r.text.Mentions {
		m := &r.text.Mentions[k]
		if m.First >= first && m.First < last && m.Type == normalize.Date && m.To != 0 && r.text.Date != 0 && m.To < r.text.Date-30 {
			return true
		}
	}
	return false
}

// pastDate returns a day in [first, last) that lies a month or more before the
// text's own, or is of an earlier year, or 0.
func (r *reader) pastDate(first, last int) normalize.Day {
	date := r.text.Date
	for k := range r.text.Mentions {
		m := &r.text.Mentions[k]
		if m.First >= first && m.First < last && m.Type == normalize.Date && m.To != 0 && (date == 0 || m.To < date-30) {
			return m.To
		}
	}
	year, _, _ := date.Date()
	for i := first; i < last; i++ {
		t := r.text.Tokens[i]
		if t.Kind != normalize.NumberToken || t.End-t.Start != 4 {
			continue
		}
		if y := figures(r.text.String(i)); y >= 1700 && y < 2100 && (year == 0 || y < year) {
			day, _ := normalize.NewDay(y, 12, 31)
			return day
		}
	}
	return 0
}

func figures(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}
