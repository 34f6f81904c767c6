package claims

import "github.com/gainsay/gainsay/normalize"

// youngest is the least age that a figure without a unit is taken for.
const youngest = 13

// How far the words of a life may stand apart, in tokens.
const (
	lifeReach  = 12 // a date or an age and its "born" or "died"
	asideReach = 24 // a date and the bracket that it is in
)

// How many days the two of a bracket lie apart when they are those of a life;
// a term of office is shorter.
const leastLife, mostLife = 15 * 365, 115 * 366

// findLives reads when named people were born and died: "Ana Rossetti was born
// on May 3, 1960", "Ana Rossetti (3 May 1960 – 4 June 2014)". Subject is the
// name, Key born or died, the event the day or the year.
func (p *Page) findLives(out []Claim) []Claim {
	for j := range p.Mentions {
		m := &p.Mentions[j]
		if m.Type != normalize.Date || !m.Timex.YearWritten() || m.From == 0 || m.To == 0 {
			continue
		}
		s := p.Sentence(m.First)
		if s < 0 {
			continue
		}
		sent := p.Sentences[s]
		if open := p.bracketBefore(m.First, sent.First); open >= 0 {
			out = p.bracketed(out, sent, open, j)
		} else if !isStretch(m) && m.To-m.From <= 366 {
			out = p.agedThen(p.lived(out, s, j), sent, j)
		}
	}
	return out
}

// lived reads a day that stands beside "born" or "died".
func (p *Page) lived(out []Claim, s, j int) []Claim {
	m, sent := &p.Mentions[j], p.Sentences[s]
	verb, n, key := p.lifeBefore(m, sent, false)
	for i := m.Last; verb < 0 && opensSentence(m, sent) && i < sent.Last && i <= m.Last+lifeReach && !p.inMention(j+1, i); i++ {
		if n, key = p.lifeAt(i, sent.Last); n > 0 {
			verb = i
		}
	}
	if verb < 0 {
		return out
	}
	a, b := p.subjectOf(verb, sent.First)
	if b <= a {
		if t, ok := p.themeOf(verb, n, key, s); ok && t.noun < 0 { // "He was born", "Born in 1980, Rossetti"
			a, b = t.name[0], t.name[1]
		}
	}
	from, to := min(verb, m.First), max(m.Last, verb+n)
	switch {
	case b <= a || p.negated(max(sent.First, verb-3), verb):
		return out
	case a < sent.First:
	default:
		from, to = min(from, a), max(to, b)
	}
	if b == a+1 {
		a, b = p.inFull(a)
	}
	return append(out, p.life(key, m, [2]int{a, b}, [2]int{from, to}, m.From, m.To))
}

// lifeBefore returns where "born" or "died" stands before a date or an age,
// with no other verb between and no date unless they are passed, how long it
// is, and which; or -1.
func (p *Page) lifeBefore(m *normalize.Mention, s normalize.Sentence, pass bool) (verb, n int, key string) {
	for i := m.First - 1; i >= s.First && i >= m.First-lifeReach; i-- {
		if n, key := p.lifeAt(i, m.First); n > 0 {
			return i, n, key
		}
		if k := p.mentionAfter(i); p.isVerb(i) || !pass && p.inMention(k, i) && dateLike(&p.Mentions[k]) {
			break
		}
	}
	return -1, 0, ""
}

// ageAtDeath returns the name of who died at an age: "Ana Rossetti died on
// Tuesday at the age of 84".
func (p *Page) ageAtDeath(m *normalize.Mention, s normalize.Sentence) (int, int) {
	if bareCount(m) && !p.putAge(m, s) {
		return 0, 0
	}
	verb, _, key := p.lifeBefore(m, s, true)
	if verb < 0 || key != "died" || p.negated(s.First, m.First) || p.ofAnother(verb, m) {
		return 0, 0
	}
	return p.subjectOf(verb, s.First)
}

// putAge tells whether a figure may be an age behind a preposition, with nothing that it
// counts: "died on Tuesday at 84".
func (p *Page) putAge(m *normalize.Mention, s normalize.Sentence) bool {
	return bareCount(m) && m.First > s.First && p.Language.Is(p.Tokens[m.First-1].Word, normalize.Preposition) && (m.Last == s.Last || p.endsApposition(m.Last))
}

// ofAnother tells whether an age behind a verb is of somebody else: "died in the
// crash; their son, Max, 9", "died, and his 9-year-old son was hurt".
func (p *Page) ofAnother(verb int, m *normalize.Mention) bool {
	before := m.First - 1
	if p.String(before) == "," && p.Tokens[m.First].Kind == normalize.NumberToken && before-1 > verb && !p.dated(before-1) {
		return true
	}
	if p.Language.Is(p.Tokens[before].Word, normalize.Determiner) && !p.Language.Is(p.Tokens[before-1].Word, normalize.Preposition) {
		return true // "saving a 9-year-old"
	}
	apart := false // "died of burns and shock at 84"
	for i := verb + 1; i < m.First; i++ {
		switch {
		case p.String(i) == ";":
			return true
		case p.Language.Is(p.Tokens[i].Word, normalize.Conjunction):
			apart = !p.Language.Is(p.Tokens[before].Word, normalize.Preposition)
			for k := i + 1; k < m.First; k++ {
				apart = apart || p.String(k) == ","
			}
		}
	}
	return apart
}

// agedWhenDead returns the name of who had an age when they died, and where
// that ends: "Ana Rossetti was 84 when she died".
func (p *Page) agedWhenDead(m *normalize.Mention, s normalize.Sentence) (a, b, end int) {
	if !bareCount(m) && !ageLike(m) || m.First-1 <= s.First || p.Tokens[m.First-1].Kind != normalize.WordToken || p.Language.Is(p.Tokens[m.First-1].Word, normalize.Preposition|normalize.Conjunction) || m.Last >= s.Last || !p.Language.Is(p.Tokens[m.Last].Word, normalize.Subordinator) {
		return 0, 0, 0
	}
	for i := m.Last + 1; i < min(s.Last, m.Last+4); i++ {
		if n, key := p.lifeAt(i, s.Last); n > 0 && key == "died" {
			a, b = p.nameUpTo(m.First-1, s.First)
			return a, b, i + n
		}
		if p.capital(i) || p.isVerb(i) {
			break
		}
	}
	return 0, 0, 0
}

// bareCount tells whether a mention is a figure that may be an age though no
// word says so: "died on Tuesday at 84", "Rossetti, who is 48".
func bareCount(m *normalize.Mention) bool {
	n, whole := m.Number.Whole()
	return m.Type == normalize.Quantity && m.Amount.Unit == "" && !m.Range && m.Last-m.First == 1 && m.Change == normalize.Equal && whole && n >= youngest && n <= oldest
}

// opensSentence tells whether a date stands at the beginning of its sentence:
// "On May 3, 1960, Ana Rossetti was born".
func opensSentence(m *normalize.Mention, s normalize.Sentence) bool {
	return m.First <= s.First+1
}

// subjectOf returns the name that is the subject of a verb: right before it
// and its auxiliaries, before a relative pronoun ("Rossetti, who was born"), or
// at the beginning where signs close an aside ("Rossetti, a painter, died").
func (p *Page) subjectOf(verb, first int) (int, int) {
	end := verb
	for end > first && p.Language.Is(p.Tokens[end-1].Word, normalize.Auxiliary) {
		end--
	}
	end = p.beforeBrackets(end, first) // "Ana Rossetti (1950-2025) died"
	relative := end > first+1 && p.Language.Is(p.Tokens[end-1].Word, normalize.Relative)
	if relative {
		end--
	}
	aside := false
	for end > first && p.String(end-1) == "," {
		end, aside = end-1, !relative
	}
	a, b := p.nameUpTo(end, first)
	if aside && a > first && p.isVerb(verb) {
		if a, b = p.nameRun(first, end); b > a && p.String(b) != "," {
			return 0, 0
		}
	}
	if a > first && (p.Language.Is(p.Tokens[a-1].Word, normalize.Preposition) || p.cueLength(a-1, a, cueLink|cueParticle) > 0) {
		return 0, 0 // "the son of Ana Rossetti was born"
	}
	return a, b
}

// bracketed reads the days of a bracket behind a name: what "born" or "died"
// stands before, or two that a dash parts.
func (p *Page) bracketed(out []Claim, s normalize.Sentence, open, j int) []Claim {
	m := &p.Mentions[j]
	a, b := p.nameUpTo(open, s.First)
	if b == a {
		// "Ana Rossetti, Lady of Tamra (3 May 1960 – …"
		if a, b = p.nameRun(s.First, open); b == a || p.anyVerb(b, open) {
			return out
		}
	}
	name, span := [2]int{a, b}, [2]int{a, m.Last}
	for i := m.First - 1; i > open && !p.inMention(j-1, i); i-- {
		if n, key := p.lifeAt(i, m.First); n > 0 && !isStretch(m) && m.To-m.From <= 366 {
			return append(out, p.life(key, m, name, span, m.From, m.To))
		}
	}
	switch d := ends(m); {
	case !isStretch(m):
		if j == 0 || m.From != m.To || p.Mentions[j-1].From != p.Mentions[j-1].To || p.Mentions[j-1].Type != normalize.Date || p.Mentions[j-1].First < open || !p.dashIn(p.Mentions[j-1].Last, m.First) {
			return out
		}
		first := &p.Mentions[j-1]
		if !lifelong(first.From, m.To) {
			return out
		}
		if n := len(out); n == 0 || out[n-1].tokens != [2]int{a, first.Last} { // "(born Ana Oberg; 3 May 1960 – …"
			out = append(out, p.life("born", first, name, [2]int{a, first.Last}, first.From, first.To))
		}
		return append(out, p.life("died", m, name, span, m.From, m.To))
	case d == 0 && lifelong(m.From, m.To):
		out = append(out, p.life("born", m, name, span, m.From, m.From))
		return append(out, p.life("died", m, name, span, m.To, m.To))
	}
	return out
}

func lifelong(from, to normalize.Day) bool { return to-from >= leastLife && to-from <= mostLife }

func (p *Page) life(key string, m *normalize.Mention, name, span [2]int, from, to normalize.Day) Claim {
	c := Claim{
		Kind: "age", Rule: "life", Key: key, Count: OfEvent, Subject: p.folded(name[0], name[1]),
		Span: p.Text.Span(span[0], span[1]), tokens: span, Event: Event{From: from, To: to},
	}
	c.Value.NoMin, c.Value.NoMax = true, true
	if !isStretch(m) {
		c.Number = m.In(p.Source)
	}
	return c
}

// lifeAt returns how many tokens at i say born or died, and which.
func (p *Page) lifeAt(i, last int) (n int, key string) {
	v, n := p.happeningAt(i, last)
	if v == 0 {
		return 0, ""
	}
	if key = p.lexicon.file.Happenings[v-1].Name; key != "born" && key != "died" {
		return 0, ""
	}
	return n, key
}

// bracketBefore returns the bracket that is open at token i, or -1. Corpora
// with the marks of the Penn Treebank write it -LRB-.
func (p *Page) bracketBefore(i, first int) int {
	for k := i - 1; k >= first && k >= i-asideReach; k-- {
		switch w := p.String(k); {
		case w == ")" || w == "RRB":
			return -1
		case w == "(":
			return k
		case w == "LRB" && k > first && p.String(k-1) == "-":
			return k - 1
		}
	}
	return -1
}

// dashIn tells whether a dash stands among tokens [i, j), and no word but
// those of a place.
func (p *Page) dashIn(i, j int) bool {
	found := false
	for ; i < j; i++ {
		switch p.String(i) {
		case "-", "–", "—", "−":
			found = true
		case ",":
		default:
			if !p.capital(i) {
				return false
			}
		}
	}
	return found
}

// inMention tells whether token i is of mention j.
func (p *Page) inMention(j, i int) bool {
	return j >= 0 && j < len(p.Mentions) && i >= p.Mentions[j].First && i < p.Mentions[j].Last
}
