package claims

import (
	"github.com/gainsay/gainsay/normalize"
)

// numberedKind is which in a row someone or something named is: the 12th
// president of the league, the 30th Harwick Regatta, the third murder this year.
func numberedKind() *Kind {
	return &Kind{Name: "numbered", Doc: "Which in a row a named office holder, a yearly event, an anniversary or one thing of a period is.", Check: "rank", FindPage: findNumbered}
}

// findNumbered reads the ordinals before a title, a yearly event and an
// anniversary. Subject is the name, or what the anniversary is of; Key the
// title or "edition" or "anniversary", Value which it is, Scope the body that an
// office is in.
func findNumbered(p *Page, out []Claim) []Claim {
	from := len(out)
	for j := range p.Mentions {
		m := &p.Mentions[j]
		if m.Type != normalize.Ordinal || m.Range {
			continue
		}
		s := p.Sentence(m.First)
		if n, whole := m.Number.Whole(); s < 0 || !whole || n < 1 {
			continue
		}
		sent := p.Sentences[s]
		c := Claim{
			Kind: "numbered", Rule: "numbered", Value: m.Amount, Number: m.Number.String(), Stance: Asserted,
			tokens: [2]int{m.First, m.Last},
		}
		if e, ok := p.nthInARow(m, sent); ok {
			out = append(out, e)
			continue
		}
		first, last := 0, 0
		if first, last = p.numberedOffice(&c, m, sent); last == 0 {
			first, last = p.numberedEvent(&c, m, sent)
		}
		if last == 0 {
			if e, ok := p.findNthEvent(m, sent); ok {
				out = append(out, e)
			}
			first, last = p.nth(&c, m, sent)
		}
		if last == 0 {
			first, last = p.nthNamed(&c, m, sent)
		}
		if last == 0 {
			continue
		}
		c.Span = p.Text.Span(first, last)
		out = append(out, c)
	}
	return p.findSuperlatives(p.findMostSince(p.totalsOf(out, from)))
}

// inARow are the groups of titles that one person has after another.
var inARow = map[string]bool{"head": true, "executive": true, "church": true}

// numberedOffice reads "Ana Rossetti, the 12th president of the league", "Ana
// Rossetti was the 12th and last president", "the 12th president, Ana Rossetti".
func (p *Page) numberedOffice(c *Claim, m *normalize.Mention, s normalize.Sentence) (first, last int) {
	i := m.Last
	if i+1 < s.Last && p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) { // "and last"
		i += 2
	}
	if i >= s.Last || p.opens[i].marks&marksTitle == 0 {
		return 0, 0
	}
	v, n := p.longest(&p.lexicon.Titles, i, s.Last)
	if v == 0 {
		return 0, 0
	}
	t := &p.lexicon.file.Titles[v-1]
	number := m.First
	for p.Language.Is(p.Tokens[number].Word, normalize.Determiner) && number+1 < m.Last {
		number++
	}
	a, b := p.bearer(&role{first: number, last: i + n, title: v - 1}, s)
	if b <= a {
		a, b = p.predicated(number, s)
	}
	if n, _ := m.Number.Whole(); b <= a || n < 2 || !inARow[t.Group] || p.negated(max(s.First, m.First-4), m.First) {
		return 0, 0 // "the first president elected by all": the first of some kind
	}
	c.Subject, c.Key = p.folded(a, b), t.Name
	c.Scope = p.bodyBehind(i+n, s)
	return min(a, m.First), max(b, i+n)
}

// bodyBehind lists what names the body of an office that ends before token i:
// "of the United States".
func (p *Page) bodyBehind(i int, s normalize.Sentence) (words []string) {
	if i >= s.Last || p.cueLength(i, s.Last, cueLink) == 0 {
		return nil
	}
	last := min(s.Last, i+5)
	for i++; i < last && p.Language.Is(p.Tokens[i].Word, normalize.Determiner); i++ {
	}
	for ; i < last && p.capital(i); i++ {
		words = append(words, p.concept(i))
	}
	return tidy(words)
}

// predicated returns the name of whom a verb of being says what stands at token
// i: "Ana Rossetti was the", "Ana Rossetti (1822–1893) was the".
func (p *Page) predicated(i int, s normalize.Sentence) (int, int) {
	k := i - 1
	for k > s.First && p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
		k--
	}
	if k <= s.First || p.cueLength(k, k+1, cuePassive) == 0 {
		return 0, 0
	}
	return p.nameUpTo(p.beforeBrackets(k, s.First), s.First)
}

// numberedEvent reads "the 12th annual Harwick Regatta", "the 12th edition of the
// Harwick Regatta", "the 20th anniversary of the Harwick fire".
func (p *Page) numberedEvent(c *Claim, m *normalize.Mention, s normalize.Sentence) (first, last int) {
	i := m.Last
	if i >= s.Last {
		return 0, 0
	}
	c.Key = "edition"
	n := p.cueLength(i, s.Last, cueEdition)
	if n == 0 {
		c.Key = "anniversary"
		if n = p.cueLength(i, s.Last, cueAnniversary); n == 0 {
			return 0, 0
		}
	}
	behind := i + n
	named := behind
	for named < s.Last && p.Language.Is(p.Tokens[named].Word, normalize.Determiner|normalize.Preposition) {
		named++
	}
	a, b := p.nameRun(min(named, s.Last-1), s.Last)
	if c.Key == "anniversary" && named > behind { // "of the fire", "of the Harwick fire"
		for b = named; b < s.Last && b < named+4 && p.content(b) && !p.isVerb(b) && !p.dated(b); b++ {
		}
		a = named
	}
	if b <= a || c.Key == "edition" && b < a+2 {
		return 0, 0
	}
	c.Subject = p.folded(a, b)
	return m.First, b
}
