package offices

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

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
	if far {
		j = r.joined(j)
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
	r.perfect = m&perfect != 0
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

// joined returns the verb behind a second subject, "and Prime Minister Keir
// Starmer are", or j when there is none.
func (r *reader) joined(j int) int {
	if j >= r.last || !r.lang.Is(r.text.Tokens[j].Word, normalize.Conjunction) {
		return j
	}
	for k := j + 1; k < r.last && k < j+10; k++ {
		t := r.text.Tokens[k]
		m, _ := r.matchToken(t)
		switch {
		case m&(be|perfect|will|pluperfect|was) != 0:
			return k
		case t.Kind == normalize.PunctToken && t.Word != r.hyphen && r.text.String(k) != ".":
			return j
		case m&ofPlace == 0 && r.lang.Is(t.Word, normalize.Relative|normalize.Preposition|normalize.Conjunction):
			return j
		}
	}
	return j
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
