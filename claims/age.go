package claims

import (
	"cmp"
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// ageKind is how old someone is who is named beside it, or the one boy, woman
// or teacher that a text tells of.
func ageKind() *Kind {
	return &Kind{Name: "age", Doc: "How old a named person is, or the one person of a kind.", Check: "age", Unit: yearOfAge, FindPage: findAges}
}

const (
	yearOfAge = "year of age"
	oldest    = 115
)

// findAges reads the ages of a page that stand in apposition: "Ana Rossetti,
// 34, …", "the 34-year-old teacher Ana Rossetti", "Ana Rossetti, de 34 años".
// Subject is the name; where there is none, Key is what the person is called, and
// Object the name that this stands for, where it is plain: "The 34-year-old". The
// Key of an age at death is "died". Head is "man" or "woman" where words tell it, or
// "person", Of the noun, as a concept, and Expected the side of the event that the person
// is on: "killed", "hurt", "harmed" or "held". Scope has the noun that tells which person
// it is ("the driver of the van"), and "definite" where it was told of before.
func findAges(p *Page, out []Claim) []Claim {
	for j := range p.Mentions {
		m := &p.Mentions[j]
		if m.Type != normalize.Quantity && (m.Type != normalize.Duration || hyphenated(m.In(p.Source))) {
			continue // "a 15-year employee"
		}
		s := p.Sentence(m.First)
		if s < 0 {
			continue
		}
		w, ok := p.agedBy(m, s)
		if !ok {
			continue
		}
		sent := p.Sentences[s]
		if w.verb && p.cuesIn(sent.First, m.First, m.First)&cueSuperseded != 0 {
			continue // of an age that is taken back
		}
		c := Claim{
			Kind: "age", Rule: "age", Key: w.key, Value: m.Amount, Change: m.Change, Number: m.Number.String(), Count: OfEvent,
			figure: m.Span, tokens: [2]int{m.First, m.Last}, Span: p.Text.Span(w.from, w.to),
		}
		c.Value.Unit = yearOfAge
		if m.Type == normalize.Duration {
			c.Value.Min, c.Value.Max = m.Number, m.Number
			c.Value.NoMin, c.Value.NoMax, c.Value.MinOut, c.Value.MaxOut = false, false, false, false
		}
		if b := w.name; b[1] > b[0] {
			c.Subject = p.folded(b[0], b[1])
		}
		p.known(&c, &w, s)
		if c.Object != "" && slices.ContainsFunc(out, func(o Claim) bool { return c.toldBefore(&o) }) {
			c.Object = ""
		}
		from := m.First
		if from > sent.First && p.String(from-1) == "-" {
			from-- // "then- 15-year-old"
		}
		c.Background = c.Key != "died" && !w.today && p.cueBefore(from, sent.First, 0, cueOnce)
		out = append(out, c)
	}
	return p.findLives(p.revisedAges(out))
}

// toldBefore tells whether another claim gave the same age by the same noun of somebody
// without a name: "the 11-year-old girl" is the girl of eleven told of before.
func (c *Claim) toldBefore(o *Claim) bool {
	return o.Rule == "age" && o.Key == c.Key && o.Number == c.Number && whoseAge(o) == ""
}

func whoseAge(c *Claim) string { return cmp.Or(c.Subject, c.Object) }

// aged is who has an age, and the tokens that say so.
type aged struct {
	name     [2]int // the tokens of the name, if any
	noun     int    // the noun or pronoun, or -1
	from, to int
	key      string
	verb     bool // a verb tells it: "was 34"
	today    bool // it opens what is told of today: "At 61, Ana Rossetti runs"
}

// agedBy returns who has the age of a mention.
func (p *Page) agedBy(m *normalize.Mention, s int) (aged, bool) {
	sent := p.Sentences[s]
	named := func(a, b int) (aged, bool) {
		return aged{name: [2]int{a, b}, noun: -1, from: min(a, m.First), to: max(b, m.Last)}, true
	}
	noun := p.nounBeforeAge(m, sent)
	if noun < 0 {
		noun = p.headlinedAge(m, sent)
	}
	if noun < 0 && !ageLike(m) && !bareCount(m) && !p.decade(m) {
		return aged{}, false
	}
	if a, b := p.ageAtDeath(m, sent); b > a {
		return aged{name: [2]int{a, b}, noun: -1, from: a, to: m.Last, key: "died"}, true
	}
	if a, b, end := p.agedWhenDead(m, sent); b > a {
		return aged{name: [2]int{a, b}, noun: -1, from: a, to: end, key: "died"}, true
	}
	if a, b := p.ageInFront(m, sent); b > a {
		w, _ := named(a, b)
		w.today = true
		return w, true
	}
	if i := p.nounIsAged(m, sent); i >= 0 {
		return aged{noun: i, from: p.articleOf(i, sent.First), to: m.Last, key: p.Language.Stem(p.String(i))}, true
	}
	if i := p.headAged(m, sent); i >= 0 {
		return aged{noun: i, from: i, to: m.Last, key: p.Language.Stem(p.String(i))}, true
	}
	if a, b := p.bareAgeOf(m, sent); b > a {
		w, _ := named(a, b)
		w.verb = true
		return w, true
	}
	if noun >= 0 {
		if a, b := p.nameUpTo(noun-2, sent.First); noun-2 > sent.First && p.String(noun-2) == "," && b > a { // "Ana Rossetti, the driver, 34,"
			return named(a, b)
		}
		return aged{noun: noun, from: noun, to: m.Last, key: p.Language.Stem(p.String(noun))}, true
	}
	if i := p.subjectAged(m, sent); i >= 0 {
		return aged{noun: i, from: i, to: m.Last, key: onePerson, verb: true}, true
	}
	if i := p.nounOfBare(m, sent); i >= 0 {
		return aged{noun: i, from: i, to: m.Last, key: p.Language.Stem(p.String(i))}, true
	}
	if p.decade(m) {
		return p.decadeOf(m, sent)
	}
	if a, b := p.nameBeforeAge(m, sent); b > a && bareCount(m) && p.bothAt(m.First-1) { // "Luca and Ana Rossetti, both 70,"
		return named(a, b)
	}
	if !ageLike(m) {
		return aged{}, false
	}
	if a, b := p.nameBeforeAge(m, sent); b > a {
		return named(a, b)
	}
	if a, b := p.nameAfterAge(m, sent); b > a {
		return named(a, b)
	}
	if a, b := p.nameIsAge(m); b > a {
		return named(a, b)
	}
	if a, b := p.behindNouns(m, sent); b > a {
		return named(a, b)
	}
	if i := p.nounOfAge(m, sent); i >= 0 {
		from, to := min(i, m.First), max(i+1, m.Last)
		if a, b := p.whoIsAged(from, to, sent); b > a {
			return aged{name: [2]int{a, b}, noun: i, from: min(a, from), to: max(b, to)}, true
		}
		return aged{noun: i, from: from, to: to, key: p.Language.Stem(p.String(i))}, true
	}
	if a, b := p.nameBeforeArticle(m, sent); b > a {
		return named(a, b)
	}
	if i, from, to := p.nationalAged(m, sent); to > from {
		if i < 0 {
			return aged{noun: -1, from: from, to: to, key: onePerson}, true
		}
		return aged{noun: i, from: i, to: to, key: p.Language.Stem(p.String(i))}, true
	}
	if p.aged(m, sent) {
		return aged{noun: -1, from: m.First - 1, to: m.Last, key: onePerson}, true
	}
	return aged{}, false
}

// onePerson is the Key of an age that stands for who has it: "a 17-year-old".
const onePerson = "person"

// nounBeforeAge returns the noun of one person that an age stands behind in
// signs, or -1: "the suspect, 27, was arrested", "el sospechoso, de 27 años,".
func (p *Page) nounBeforeAge(m *normalize.Mention, s normalize.Sentence) int {
	if n, whole := m.Number.Whole(); !whole || n < 1 || n > oldest || m.Range || m.Change != 0 && m.Change != normalize.Equal ||
		!ageLike(m) && (m.Type != normalize.Quantity || m.Amount.Unit != "" || m.Last != m.First+1) || hyphenated(m.In(p.Source)) {
		return -1
	}
	i := m.First
	for i > s.First && i > m.First-3 && p.Tokens[i-1].Kind == normalize.WordToken && p.cueLength(i-1, i, cueAged) > 0 {
		i--
	}
	if i < s.First+3 || m.Last >= s.Last || !p.endsApposition(m.Last) && !(i < m.First && p.goesOnUnaged(m.Last, s)) || p.Tokens[m.First].Kind != normalize.NumberToken {
		return -1
	}
	if open := p.String(i - 1); open != "," && open != "(" {
		return -1
	}
	if k := p.linkedHead(i-1, s.First); k >= 0 && ageLike(m) {
		return k
	}
	noun, before := p.Tokens[i-2], p.Tokens[i-3]
	if noun.Kind != normalize.WordToken || noun.Is(normalize.Upper) || p.lexicon.listedClasses(noun.Word)&p.lexicon.Sources == 0 && !p.person(i-2) && p.opens[i-2].marks&marksTitle == 0 && !(ageLike(m) && m.Type == normalize.Quantity && p.content(i-2) && p.traceOf(i-3)&traceDefinite != 0 && !p.behindPreposition(i-2, s.First)) || !p.Language.Is(before.Word, normalize.Determiner) && !p.possessive(i-3) && !(p.capital(i-3) && i-4 >= s.First && p.traceOf(i-4)&traceDefinite != 0) && !p.compoundOne(i-2, s.First) { // "the Lima girl, 31,"
		return -1
	}
	return i - 2
}

// nameBeforeArticle returns the name that a hyphenated age with its article
// stands behind: "Rossetti, a 54-year-old former teacher".
func (p *Page) nameBeforeArticle(m *normalize.Mention, s normalize.Sentence) (int, int) {
	k := m.First - 2
	if k <= s.First || p.String(k) != "," || !hyphenated(m.In(p.Source)) || !p.Language.Is(p.Tokens[k+1].Word, normalize.Determiner) {
		return 0, 0
	}
	a, b := p.nameUpTo(k, s.First)
	if b <= a || p.dated(b-1) || len(p.places(nil, a, b)) > 0 || a > s.First && p.Language.Is(p.Tokens[a-1].Word, normalize.Preposition|normalize.Determiner) {
		return 0, 0
	}
	return a, b
}

// aged tells whether an age with an article stands for who is that old: "the
// body of a 17-year-old".
func (p *Page) aged(m *normalize.Mention, s normalize.Sentence) bool {
	i := m.First - 1
	if i < s.First || m.Type != normalize.Quantity || !hyphenated(m.In(p.Source)) || !p.Language.Is(p.Tokens[i].Word, normalize.Determiner) {
		return false
	}
	if m.Last >= s.Last {
		return true
	}
	t := p.Tokens[m.Last]
	return t.Kind == normalize.PunctToken && !p.hyphen(m.Last) || t.Kind == normalize.WordToken && p.Language.Is(t.Word, normalize.Relative|normalize.Auxiliary|normalize.Preposition) || p.isVerb(m.Last) && t.Kind == normalize.WordToken
}

// ageLike tells whether a mention may be an age: a figure that is one, or a
// length of whole years.
func ageLike(m *normalize.Mention) bool {
	switch {
	case m.Range || m.Change != 0 && m.Change != normalize.Equal:
		return false
	case m.Type == normalize.Quantity && m.Amount.Unit == yearOfAge:
	case m.Type == normalize.Duration && m.Timex.Grain() == normalize.GrainYear:
	default:
		return false
	}
	n, whole := m.Number.Whole()
	return whole && n > 0 && n <= oldest
}

func hyphenated(s string) bool {
	for i := range len(s) {
		if s[i] == '-' {
			return true
		}
	}
	return false
}

// nounOfAge returns the one word that says who is that old, when it is in the
// singular: the boy of "a four-year-old boy", of "un niño de cuatro años".
func (p *Page) nounOfAge(m *normalize.Mention, s normalize.Sentence) int {
	i := m.Last
	if i >= s.Last || !hyphenated(m.In(p.Source)) {
		if i = m.First - 2; i < s.First || p.cueLength(i+1, i+2, cueAged) == 0 {
			return -1
		}
	}
	compound := i == m.Last
	if _, n, adjective := p.lexicon.places().At(p.Text, i); compound && adjective && i+n < s.Last {
		i += n // "a 16-year-old Peruvian girl"
	}
	for compound && i+1 < s.Last && i < m.Last+3 && p.content(i) && p.content(i+1) && !p.Tokens[i+1].Is(normalize.Upper) && !p.isVerb(i+1) && (!p.humanNoun(i) || p.humanNoun(i+1)) {
		i++ // "the 34-year-old expedition leader"
	}
	t := p.Tokens[i]
	before := min(i, m.First) - 1
	if compound && m.First == s.First && p.Part == Title && p.person(i) && p.counting(i) == nil {
		return i // "4-year-old Lima girl hurt by dog"
	}
	if t.Kind != normalize.WordToken || t.Is(normalize.Upper) || before < s.First {
		return -1
	}
	if !compound && !p.person(i) {
		if k := p.groupedNoun(i, s.First); k >= 0 {
			return k
		}
	}
	if before == m.First-1 && p.possessive(before) && p.content(i) && !p.isVerb(i) { // "the couple's five-year-old daughter"
		return i
	}
	if !compound && p.callingName(i, m, s) {
		return i
	}
	if !p.person(i) && p.lexicon.listedClasses(t.Word) == 0 && !(compound && m.Type == normalize.Quantity && p.content(i) && !p.isVerb(i)) || !p.Language.Is(p.Tokens[before].Word, normalize.Determiner) || p.traceOf(before)&traceMany != 0 { // "des enfants de dix ans"
		return -1
	}
	return i
}
