package claims

import "github.com/gainsay/gainsay/normalize"

// passRight steps a gap over the token at i, or over a parenthesis of the
// "including three children" kind, and returns i where a gap may not go.
func (m *matcher) passRight(i int) int {
	if i >= m.last {
		return i
	}
	if n := m.p.cueLength(i, m.last, cuePart); n > 0 {
		for f := range m.figures {
			if d := m.figures[f].First - (i + n); d >= 0 && d <= 2 {
				return m.figures[f].Last
			}
		}
	}
	if end := m.bracketEnd(i); end > i {
		return end
	}
	for f := range m.figures {
		if m.figures[f].taken && m.figures[f].First == i {
			return m.figures[f].Last // "two of the five miners are in hospital"
		}
	}
	if !m.passable(i) {
		return i
	}
	return i + 1
}

// longestBracket is how many tokens in brackets a gap passes over at most.
const longestBracket = 16

// bracketEnd is the token behind what stands in brackets from token i on, or i: "six
// people (three men and three women) were arrested".
func (m *matcher) bracketEnd(i int) int {
	if m.p.Tokens[i].Kind != normalize.PunctToken || m.p.String(i) != "(" {
		return i
	}
	for k := i + 1; k < m.last && k < i+longestBracket; k++ {
		if m.p.Tokens[k].Kind == normalize.PunctToken && m.p.String(k) == ")" {
			return k + 1
		}
	}
	return i
}

// bracketStart is the token at which what stands in brackets up to token i begins, or i.
func (m *matcher) bracketStart(i int) int {
	if m.p.Tokens[i-1].Kind != normalize.PunctToken || m.p.String(i-1) != ")" {
		return i
	}
	for k := i - 2; k >= m.first && k > i-longestBracket; k-- {
		if m.p.Tokens[k].Kind == normalize.PunctToken && m.p.String(k) == "(" {
			return k
		}
	}
	return i
}

func (m *matcher) passLeft(i int) int {
	if i <= m.first {
		return i
	}
	if start := m.bracketStart(i); start < i {
		return start
	}
	for f := range m.figures {
		if m.figures[f].Last == i && m.figures[f].taken {
			return m.figures[f].First
		}
		if m.figures[f].Last == i {
			for j := m.figures[f].First; j > m.first && j > m.figures[f].First-4; j-- {
				if n := m.p.cueLength(j, m.last, cuePart); n > 0 && j+n <= m.figures[f].First {
					return j
				}
			}
		}
	}
	if !m.passable(i - 1) {
		return i
	}
	return i - 1
}

// passable tells whether a gap may pass over a token: no figure, but for a
// percentage where a pattern reads none, no finite verb but an auxiliary, no sign
// that ends a clause.
func (m *matcher) passable(i int) bool {
	for f := range m.figures {
		if m.figures[f].First <= i && i < m.figures[f].Last {
			return m.figures[f].Amount.Unit == "percent" && !unitFits(m.units, "percent") // "rose 10 percent to $9 million"
		}
	}
	t := m.p.Tokens[i]
	if m.p.cueLength(i, m.last, cueFormer) > 0 {
		return false // "el número de vecinos, frente a los 30.000"
	}
	if m.p.Language.Is(t.Word, normalize.Conjunction) && i > m.first && i+1 < m.last && m.p.comma(i-1) && !m.p.Language.Is(m.p.Tokens[i+1].Word, normalize.Verb|normalize.Past|normalize.Auxiliary) {
		return false // "killed 40 people, and some of those injured": others
	}
	if m.p.Language.Is(t.Word, normalize.Conjunction) && i >= m.to {
		for f := range m.figures {
			if m.figures[f].First == i+1 {
				return false // "one killed and 80 wounded": it opens another count
			}
		}
	}
	if m.p.Language.Is(t.Word, normalize.Conjunction) && m.joinsClause(i) || m.closesAside(i) {
		return false
	}
	if len(m.units) == 0 && m.p.opens[i].marks&wordParts != 0 && m.p.Language.Is(t.Word, normalize.Subordinator) && !m.p.Language.Is(t.Word, normalize.Relative) && m.p.parts(i, m.p.Sentences[m.p.Sentence(i)]) {
		return false // "police look for three men after a clerk was killed"
	}
	if t.Kind == normalize.PunctToken {
		switch m.p.Source[t.Start] {
		case ',', '-', '\'', '%':
			return true
		}
		return int(t.End-t.Start) > 1 && isDash(m.p.String(i))
	}
	return !m.p.Language.Is(t.Word, normalize.Verb) || m.p.Language.Is(t.Word, normalize.Auxiliary) ||
		m.p.cueLength(i, i+1, cueReach) > 0
}

// closesAside tells whether the token at i is a comma, the first behind a figure and right
// before a verb in the singular: that has its subject before the figure.
// "The farmer, said to have 19 goats, is charged."
func (m *matcher) closesAside(i int) bool {
	if !m.p.comma(i) || i+1 >= m.last {
		return false
	}
	if name, _ := m.p.relationAt(i+1, m.last); name != "singular" {
		return false
	}
	for k := i - 1; k > m.first && !m.p.comma(k); k-- {
		if m.p.inFigure(k) {
			return true
		}
	}
	return false
}

// joinsClause tells whether a conjunction before the words of a pattern joins a
// clause that has a subject of its own to one that has its verb: in "four people
// were hurt and the gunman is in custody" four are not in custody.
func (m *matcher) joinsClause(i int) bool {
	if i+1 >= m.from || m.holdsVerb(i+1, i+2) {
		return false // "four were hurt and are in hospital"
	}
	return m.holdsVerb(i+2, m.from) && m.holdsVerb(m.first, i)
}

// holdsVerb tells whether a verb that carries a clause stands among tokens.
func (m *matcher) holdsVerb(first, last int) bool {
	for i := first; i < last; i++ {
		if m.p.Language.Is(m.p.Tokens[i].Word, normalize.Auxiliary|normalize.Verb) || m.p.cueLength(i, last, cueBe) > 0 {
			return true
		}
	}
	return false
}

func isDash(s string) bool { return s == "‑" || s == "‐" || s == "’" }

// objectAt tells whether the tokens from i on are the object of a verb before
// them: a figure, an article, a name, a plain noun.
func (m *matcher) objectAt(i int) bool {
	if aux := m.from - 1; aux >= m.first && m.p.Language.Is(m.p.Tokens[aux].Word, normalize.Auxiliary) {
		return false // "were killed": passive
	}
	if i >= m.last {
		return false
	}
	for f := range m.figures {
		if m.figures[f].First == i {
			return true
		}
	}
	t := m.p.Tokens[i]
	if t.Kind == normalize.PunctToken {
		return false
	}
	const ends = normalize.Preposition | normalize.Conjunction | normalize.Subordinator | normalize.Adverb | normalize.Relative
	if m.p.Language.Is(t.Word, ends) && !m.p.Language.Is(t.Word, normalize.Determiner) {
		return false
	}
	for j := m.p.mentionAfter(i); j < len(m.p.Mentions) && m.p.Mentions[j].First <= i; j++ {
		if m.p.Mentions[j].Type != normalize.Quantity {
			return false // "killed Monday"
		}
	}
	return true
}
