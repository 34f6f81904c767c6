package claims

import "github.com/gainsay/gainsay/normalize"

// nounIsAged returns the noun of one person that a verb gives an age: "the gunman was
// 43 years old", "her uncle, who is 24,", "el conductor tenía 43 años". It is -1 where
// there is none, or where what follows may tell of when or of what.
func (p *Page) nounIsAged(m *normalize.Mention, s normalize.Sentence) int {
	i := m.First - 1
	if !bareCount(m) && !ageLike(m) || i-1 <= s.First || p.traceOf(i)&traceHas == 0 {
		return -1
	}
	if m.Last < s.Last && !p.endsApposition(m.Last) && !p.Language.Is(p.Tokens[m.Last].Word, normalize.Conjunction) {
		return -1
	}
	if i--; p.Language.Is(p.Tokens[i].Word, normalize.Relative) {
		if i--; p.String(i) == "," {
			i--
		}
	}
	if i <= s.First || !p.human(i) || !p.single(i, s.First) || p.cuesIn(s.First, m.First, m.First)&cueSuperseded != 0 {
		return -1
	}
	if k := p.articleOf(i, s.First); k < i && !p.oneOfSeveral(k, m.First) && p.traceOf(k)&traceIndefinite == 0 && (k == s.First || !p.behindPreposition(k, s.First)) {
		return i
	}
	return -1
}

// human tells whether the noun at token i is of people: "teacher", "captain".
func (p *Page) human(i int) bool {
	return p.person(i) || p.opens[i].marks&marksTitle != 0 && p.content(i) && !p.capital(i)
}

// oneOfSeveral tells whether words of tokens [from, to) say that somebody is one of
// several: "the oldest child", "the second driver".
func (p *Page) oneOfSeveral(from, to int) bool {
	for k := from; k < to; k++ {
		if t, _ := p.traceAt(k, to); t&traceOneOf != 0 {
			return true
		}
	}
	return false
}

// headlinedAge returns the noun of one person that opens a headline or stands in it without
// an article, with its age behind: "Boy, 7, drowns in pond". It is -1 where there is none.
func (p *Page) headlinedAge(m *normalize.Mention, s normalize.Sentence) int {
	i := m.First - 2
	if p.Part != Title || i < s.First || !bareCount(m) && !ageLike(m) && !p.childAged(i, m) || p.String(i+1) != "," || m.Last < s.Last && !p.endsApposition(m.Last) {
		return -1
	}
	if p.listedAge(m.Last, s) || !p.person(i) && !(i == s.First && p.content(i) && p.humanNoun(i)) || p.traceOf(i)&traceMany != 0 || p.counting(i) != nil {
		return -1
	}
	return i
}

// listedAge tells whether another bare figure stands behind the sign at token i: "boys, 7, 9,".
func (p *Page) listedAge(i int, s normalize.Sentence) bool {
	return i+1 < s.Last && p.Tokens[i+1].Kind == normalize.NumberToken
}

// compoundOne tells whether the noun at token i is of one person and stands behind a word
// in small letters and an article: "a night porter".
func (p *Page) compoundOne(i, first int) bool {
	return i-2 >= first && p.person(i) && !p.oneOfSeveral(i-1, i) && p.traceOf(i)&traceMany == 0 && p.content(i-1) && !p.isVerb(i-1) && !p.capital(i-1) && p.Language.Is(p.Tokens[i-2].Word, normalize.Determiner) && p.traceOf(i-2)&traceMany == 0
}

// groupedNoun returns the noun of one person, with its article, that the words up to token
// i stand behind: "un veilleur de nuit", "una trabajadora social". It is -1 where there is none.
func (p *Page) groupedNoun(i, first int) int {
	for k := i; k > first && k > i-3; k-- {
		switch {
		case p.Tokens[k].Kind != normalize.WordToken || p.capital(k) || p.isVerb(k) || p.Language.Is(p.Tokens[k].Word, normalize.Determiner|normalize.Conjunction|normalize.Relative):
			return -1
		case k < i && p.person(k):
			if p.Language.Is(p.Tokens[k-1].Word, normalize.Determiner) && p.traceOf(k-1)&traceMany == 0 && p.traceOf(k)&traceMany == 0 && p.counting(k) == nil {
				return k
			}
			return -1
		}
	}
	return -1
}

// linkedHead returns the noun of one person whom the words up to token end say more of,
// a place or a body behind links: "el director del banco de Lima". It is -1 where there
// is none, or where the words may be of somebody else ("the son of the director").
func (p *Page) linkedHead(end, first int) int {
	if a, b := p.nameUpTo(end, first); b > a && p.personal(a, b, first) {
		return -1
	}
	for k := end - 1; k > first && k >= end-headReach; k-- {
		switch {
		case p.Tokens[k].Kind != normalize.WordToken || p.isVerb(k) || p.Language.Is(p.Tokens[k].Word, normalize.Conjunction|normalize.Relative):
			return -1
		case k < end-1 && p.person(k) && !p.capital(k):
			if p.cueLength(k+1, end, cueLink) > 0 && p.traceOf(k-1)&traceDefinite != 0 && p.cueLength(k-1, k, cueLink) == 0 && (k-2 < first || p.cueLength(k-2, k-1, cueLink) == 0) && p.single(k, first) {
				return k
			}
			return -1
		}
	}
	return -1
}

// headReach is how many tokens lie between a noun and the end of what says more of it.
const headReach = 8

// callingName tells whether the noun at token i, with the age behind it, says what a full
// name before it is: "Ana Rossetti, ingeniera de 45 años,".
func (p *Page) callingName(i int, m *normalize.Mention, s normalize.Sentence) bool {
	k := i - 1
	if k > s.First && p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
		k--
	}
	if k <= s.First || p.String(k) != "," || !p.person(i) && m.Amount.Unit != yearOfAge || p.capital(i) || m.Last < s.Last && !p.endsApposition(m.Last) {
		return false
	}
	a, b := p.nameUpTo(k, s.First)
	return b > a+1 && p.personal(a, b, s.First) && (a == s.First || !p.Language.Is(p.Tokens[a-1].Word, normalize.Determiner)) // not "la Torre Belmonte, un edificio de 45 años"
}

// nationalAged returns the tokens of somebody's age and nationality, where this stands
// for who it is, and the noun before a comma that says who, or -1: "the skipper, a
// 61-year-old Norwegian,", "un noruego de 61 años".
func (p *Page) nationalAged(m *normalize.Mention, s normalize.Sentence) (noun, from, to int) {
	from, to = m.First, m.Last
	national := func(i, end int) bool {
		_, n, adjective := p.lexicon.places().At(p.Text, i)
		return adjective && i+n == end
	}
	switch {
	case hyphenated(m.In(p.Source)) && to < s.Last && national(to, to+1) && (to+1 == s.Last || p.endsApposition(to+1) || p.Language.Is(p.Tokens[to+1].Word, normalize.Relative|normalize.Preposition|normalize.Auxiliary)):
		to++
	case from-2 > s.First && p.cueLength(from-1, from, cueAged) > 0 && national(from-2, from-1):
		from -= 2
	default:
		return -1, 0, 0
	}
	if from--; from < s.First || p.traceOf(from)&traceIndefinite == 0 {
		return -1, 0, 0
	}
	if i := from - 2; i > s.First && p.String(i+1) == "," && (p.person(i) || p.opens[i].marks&marksTitle != 0 && !p.capital(i)) && p.single(i, s.First) {
		return i, from, to
	}
	return -1, from, to
}
