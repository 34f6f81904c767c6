package claims

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// nameBeforeAge returns the name that an age between signs belongs to.
func (p *Page) nameBeforeAge(m *normalize.Mention, s normalize.Sentence) (int, int) {
	i := m.First
	for i > s.First && i > m.First-3 && p.Tokens[i-1].Kind == normalize.WordToken && (p.cueLength(i-1, i, cueAged) > 0 || p.bothAt(i-1)) {
		i--
	}
	if i-1 <= s.First || m.Last < s.Last && !p.endsApposition(m.Last) && !(i < m.First && p.goesOnUnaged(m.Last, s)) {
		return 0, 0
	}
	if sign := p.String(i - 1); sign != "," && sign != "(" {
		return 0, 0
	}
	end := p.beforeAlias(p.beforeBrackets(i-1, s.First), s.First)
	a, b := p.nameUpTo(end, s.First)
	if x, y := p.nameBeforeAside(end, a, s.First); y > x {
		a, b = x, y
	}
	if a < b && (a > s.First && (p.cueLength(a-1, a, cueParticle|cueLink) > 0 && !p.ofSomebody(a, b, s.First) || p.Language.Is(p.Tokens[a-1].Word, normalize.Determiner)) || len(p.places(nil, a, b)) > 0) {
		return 0, 0 // "the minister of the Interior, 34", "Peru (34)"
	}
	return a, b
}

// goesOnUnaged tells whether a conjunction at token i goes on with something that is no
// other age: "de 23 años y natural de Lugo", "y con 18 en la casa", but not "de 23 años y 25".
func (p *Page) goesOnUnaged(i int, s normalize.Sentence) bool {
	if i+1 >= s.Last || !p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) {
		return false
	}
	return p.Language.Is(p.Tokens[i+1].Word, normalize.Preposition) && p.cueLength(i+1, i+2, cueAged) == 0 || !slices.ContainsFunc(p.Mentions, func(m normalize.Mention) bool {
		return m.First > i && m.First <= i+3 && (ageLike(&m) || bareCount(&m))
	})
}

// ofSomebody tells whether a name behind "of" is no end of a title: "the body of
// Ana Rossetti, 34".
func (p *Page) ofSomebody(a, b, first int) bool {
	i := a - 2
	if i < first || b-a < 2 || p.cueLength(a-1, a, cueLink) == 0 || p.Language.Is(p.Tokens[a-1].Word, normalize.Conjunction) {
		return false
	}
	return p.Tokens[i].Kind == normalize.WordToken && !p.Tokens[i].Is(normalize.Upper) && p.content(i) && p.opens[i].marks&marksTitle == 0 && p.cueLength(i, i+1, cueHonorific) == 0
}

// nameBeforeAside returns the name that an aside of a few words, which begins
// small and ends at token end, stands behind: "Ana Rossetti, union delegate,
// 52". a is where a name inside the aside begins that ends it.
func (p *Page) nameBeforeAside(end, a, first int) (int, int) {
	for k := end - 1; k > first && k >= end-6; k-- {
		if p.String(k) == "," {
			if k+1 == a || k+1 == end || p.capital(k+1) || p.cueLength(k+1, end, cueHonorific) > 0 {
				break
			}
			return p.nameUpTo(k, first)
		}
		if p.Tokens[k].Kind != normalize.WordToken || p.isVerb(k) || p.Language.Is(p.Tokens[k].Word, normalize.Conjunction|normalize.Relative) {
			break
		}
	}
	return 0, 0
}

// whoIsAged returns the name of who is the noun with an age of tokens [from,
// to): "Ana Rossetti, a 34-year-old teacher", "a 34-year-old teacher, Ana
// Rossetti,".
func (p *Page) whoIsAged(from, to int, s normalize.Sentence) (int, int) {
	k := from - 2
	if from-1 > s.First && p.String(from-1) == "," {
		k = from - 1 // "Ana Rossetti, profesora de 34 años"
	}
	if k > s.First && p.String(k) == "," {
		if a, b := p.nameUpTo(k, s.First); b > a {
			if a-2 > s.First && p.cueLength(a-1, a, cueLink) > 0 && (p.person(a-2) || p.linkedHead(k, s.First) >= 0) {
				return 0, 0 // "a relative of Rossetti, an eight-year-old boy"
			}
			return a, b
		}
	}
	return p.namedBehind(to, s)
}

// namedBehind returns the full name that stands behind a comma at token i and
// is no speaker's: "the 43-year-old expedition leader, Ana Rossetti,".
func (p *Page) namedBehind(i int, s normalize.Sentence) (int, int) {
	if i+1 >= s.Last || p.String(i) != "," {
		return 0, 0
	}
	a, b := p.nameRun(i+1, s.Last)
	switch {
	case b <= a+1 || p.lexicon.listedClasses(p.Tokens[b-1].Word)&p.lexicon.Sources != 0:
	case b == s.Last || p.endsApposition(b) || p.isVerb(b) && p.cueLength(b, b+1, cueSaid) == 0:
		return a, b
	case p.cueLength(b, b+1, cueHome) > 0 && p.cuesIn(b, min(s.Last, b+sideReach), s.Last)&cueSaid == 0: // "Ana Rossetti of the University of Lima"
		return a, b
	}
	return 0, 0
}

// behindNouns returns the name behind the nouns of a hyphenated age, whatever
// they are.
func (p *Page) behindNouns(m *normalize.Mention, s normalize.Sentence) (int, int) {
	if m.First <= s.First || !hyphenated(m.In(p.Source)) || !p.Language.Is(p.Tokens[m.First-1].Word, normalize.Determiner) {
		return 0, 0
	}
	i := m.Last
	for i < s.Last && i < m.Last+3 && p.Tokens[i].Kind == normalize.WordToken && !p.capital(i) && !p.isVerb(i) {
		i++
	}
	if i == m.Last {
		return 0, 0
	}
	return p.namedBehind(i, s)
}

func (p *Page) endsApposition(i int) bool {
	switch p.String(i) {
	case ",", ")", ".", ";", "—", "–", "-", "…", "!", "?":
		return true
	}
	return false
}

// nameUpTo returns the longest name that ends before token end.
func (p *Page) nameUpTo(end, first int) (int, int) {
	from, to := end, end
	for k := end - 1; k >= first && k >= end-6; k-- {
		if a, b := p.nameRun(k, end); b == end && a < b {
			from = a
		} else if !p.capital(k) && p.cueLength(k, k+1, cueParticle) == 0 && p.Tokens[k].Kind == normalize.WordToken {
			break
		}
	}
	return from, to
}

// nameAfterAge returns the name that "34-year-old teacher" stands before.
func (p *Page) nameAfterAge(m *normalize.Mention, s normalize.Sentence) (int, int) {
	if m.Type != normalize.Quantity || m.Last-m.First < 2 && !hyphenated(m.In(p.Source)) {
		return 0, 0
	}
	for i := m.Last; i < s.Last && i < m.Last+4; i++ {
		if _, n, adjective := p.lexicon.places().At(p.Text, i); n > 0 && adjective {
			continue // "a 16-year-old Peruvian girl"
		}
		if a, b := p.nameRun(i, s.Last); b > a {
			if b < s.Last && (p.person(b) || p.hyphen(b) || p.content(b) && len(p.places(nil, a, b)) > 0 && !p.isVerb(b)) || i > m.Last && !p.person(i-1) && p.opens[i-1].marks&marksTitle == 0 && !p.capital(i-1) {
				break // "a two-year-old Tamra boy", "the 34-year-old Lima-born star", "the 24-year-old beat Ana Rossetti"
			}
			return a, b
		}
		const breaks = normalize.Preposition | normalize.Conjunction | normalize.Relative | normalize.Verb | normalize.Auxiliary | normalize.Past | normalize.Present
		if t := p.Tokens[i]; t.Kind != normalize.WordToken || p.Language.Is(t.Word, breaks) {
			break
		}
	}
	return 0, 0
}

// nameIsAge returns the name of "Rossetti, who is 36 years old".
func (p *Page) nameIsAge(m *normalize.Mention) (int, int) {
	first, last := p.tokensOf(m.Of)
	if last <= first || last > m.First || last < m.First-4 {
		return 0, 0
	}
	said := false
	for i := last; i < m.First; i++ {
		said = said || p.Tokens[i].Kind == normalize.WordToken
		if t := p.Tokens[i]; t.Kind == normalize.WordToken && !p.Language.Is(t.Word, normalize.Present|normalize.Relative) || t.Kind == normalize.NumberToken {
			return 0, 0
		}
	}
	if a, b := p.nameRun(first, last); said && b == last {
		return a, b
	}
	return 0, 0
}

// bareAgeOf returns the name of "Rossetti, who is 48 and", "Rossetti was 48",
// "Ana Rossetti avait 48 ans".
func (p *Page) bareAgeOf(m *normalize.Mention, s normalize.Sentence) (int, int) {
	if !bareCount(m) && !ageLike(m) || m.First-2 < s.First || p.traceOf(m.First-1)&traceHas == 0 {
		return 0, 0
	}
	if m.Last < s.Last && !p.endsApposition(m.Last) && !p.Language.Is(p.Tokens[m.Last].Word, normalize.Conjunction) {
		return 0, 0
	}
	end := m.First - 1
	if end-1 > s.First && p.Language.Is(p.Tokens[end-1].Word, normalize.Relative) {
		end--
		if p.String(end-1) == "," {
			end--
		}
	}
	if end-1 > s.First && p.String(end-1) == "," { // "the victim, Ana Rossetti, was 48"
		if a, b := p.nameUpTo(end-1, s.First); b > a+1 && a-1 > s.First && p.String(a-1) == "," {
			return a, b
		}
	}
	return p.nameUpTo(end, s.First)
}
