package claims

import "github.com/gainsay/gainsay/normalize"

// headAged returns the noun of one person that an age in signs belongs to though
// words stand between: "the man who was shot, 24, is a teacher", "the suspect in
// the fire in Lima, 30,". It is -1 where there is none.
func (p *Page) headAged(m *normalize.Mention, s normalize.Sentence) int {
	if !ageLike(m) && !bareCount(m) || hyphenated(m.In(p.Source)) {
		return -1
	}
	if end := m.First - 1; end > s.First+3 && p.traceOf(end)&traceHas != 0 && (m.Last >= s.Last || p.endsApposition(m.Last)) {
		if a, b := p.nameUpTo(end, s.First); b > a && (a == s.First || !p.Language.Is(p.Tokens[a-1].Word, normalize.Preposition)) {
			return -1
		}
		if noun := p.headNoun(end, s.First); noun >= 0 && noun < end-1 && !p.oneOfSeveral(p.articleOf(noun, s.First), end) && p.traceOf(max(s.First, p.articleOf(noun, s.First)))&traceDefinite != 0 {
			return noun // "the man killed by a tree in Lima was 44"
		}
		return -1
	}
	if m.Last >= s.Last || p.Tokens[m.Last].Kind != normalize.PunctToken || !p.endsApposition(m.Last) {
		return -1
	}
	i := m.First
	for i > s.First && i > m.First-3 && p.Tokens[i-1].Kind == normalize.WordToken && p.cueLength(i-1, i, cueAged) > 0 {
		i--
	}
	if i < s.First+4 || p.String(i-1) != "," && p.String(i-1) != "(" {
		return -1
	}
	end := i - 1
	if a, b := p.nameUpTo(end, s.First); b > a {
		switch {
		case a-1 <= s.First:
			return -1
		case p.isVerb(a - 2):
			return -1 // "was named as Ana Rossetti, 34"
		case p.cueLength(a-1, a, cueSite) > 0: // but not "was identified as"
		case p.content(a-1) && !p.person(a-1) && p.Language.Is(p.Tokens[a-2].Word, normalize.Preposition): // "del cine Rex de Lima"
		default:
			return -1
		}
		end = a
	} else if p.person(end-1) || p.dated(end-1) {
		return -1
	}
	if noun := p.headNoun(end, s.First); noun >= 0 && p.traceOf(max(s.First, p.articleOf(noun, s.First)))&traceDefinite != 0 {
		return noun
	}
	return -1
}

// decade tells whether a mention is a noun for one person that tells the ten years
// of an age: "a septuagenarian".
func (p *Page) decade(m *normalize.Mention) bool {
	return m.Type == normalize.Quantity && m.Amount.Unit == yearOfAge && m.Change == normalize.About && m.Last == m.First+1 && !m.Range && p.Tokens[m.First].Kind == normalize.WordToken
}

// decadeOf returns who a noun that tells ten years stands for: itself, or whom it
// stands beside.
func (p *Page) decadeOf(m *normalize.Mention, s normalize.Sentence) (aged, bool) {
	if m.First == s.First || !p.Language.Is(p.Tokens[m.First-1].Word, normalize.Determiner) || p.traceOf(m.First-1)&traceMany != 0 {
		return aged{}, false
	}
	if a, b := p.nameRun(min(m.Last, s.Last-1), s.Last); b > a && a >= m.Last {
		return aged{name: [2]int{a, b}, noun: -1, from: m.First, to: b}, true
	}
	return aged{noun: -1, from: m.First - 1, to: m.Last, key: onePerson}, true
}

// bothAt tells whether token i says that two people have one age.
func (p *Page) bothAt(i int) bool {
	return i >= 0 && p.traceOf(i)&traceMany != 0 && p.Language.Is(p.Tokens[i].Word, normalize.Determiner)
}
