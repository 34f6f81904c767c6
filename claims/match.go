package claims

import (
	"slices"

	"github.com/gainsay/gainsay/claims/internal/pattern"
	"github.com/gainsay/gainsay/normalize"
)

// maxGap is how many tokens a "~" passes over: "12 people aboard the ferry
// from Corso to the mainland were killed".
const maxGap = 16

// matcher tries the patterns of one kind in one sentence.
type matcher struct {
	p           *Page
	figures     []Figure
	first, last int // the sentence's tokens
	from, to    int // the match's tokens
	figure      int
	units       []string // of the pattern
	parts       bool     // figures that are part of another may match
}

// find returns the claims of a kind in a sentence that wakes it with some hits.
func (k *kindWords) find(p *Page, sentence int, hits []hit, dst []Claim) []Claim {
	s := p.Sentences[sentence]
	m := matcher{p: p, figures: p.Figures(sentence), first: s.First, last: s.Last}
	start := len(dst)
	parts := slices.ContainsFunc(m.figures, func(f Figure) bool { return f.part })
	for _, h := range hits {
		hit := int(h.token)
		for _, n := range k.Anchors[h.word].Patterns {
			pat := &k.Patterns[n]
			if len(m.figures) == 0 && !pat.None {
				continue
			}
			// "300 villagers, including 40 children, died": the whole before its parts.
			m.parts = false
			if !m.match(pat, hit) {
				if m.parts = parts; !parts || !m.match(pat, hit) {
					continue
				}
			}
			if pat.None {
				dst = append(dst, p.said(k.Kind, m.from, m.to, pat))
				continue
			}
			f := &m.figures[m.figure]
			if claimed(dst[start:], f) || f.Amount.Unit == "" && slices.Contains(k.Same, "one") && p.someOf(f) {
				continue // "one of three suspects", "the mother of one of them"
			}
			c := p.claim(k.Kind, f, m.from, m.to, pat.Rule)
			p.setLasting(k.Kind, &c, f, pat)
			if m.negates(pat) {
				c.Stance = Asserted
			}
			dst = append(dst, c)
		}
	}
	return dst
}

// negates tells whether a word of the pattern itself is the negation of a match: those who
// "have not been found" are missing, and nobody denies it.
func (m *matcher) negates(pat *pattern.Pattern) bool {
	for i := m.from; i < m.to; i++ {
		if m.p.opens[i].marks&wordNegates == 0 {
			continue
		}
		for k := range pat.Elems {
			if e := &pat.Elems[k]; e.Op == pattern.Word && e.Has(m.p.Tokens[i].Word) {
				return true
			}
		}
	}
	return false
}

// someOf tells whether a figure is of some among others: "two of the men", "one
// of them", but not "tres hijos de la pareja".
func (p *Page) someOf(f *Figure) bool {
	return p.partitive(f.Mention) || f.Last+1 < len(p.Tokens) && p.cueLength(f.Last, f.Last+1, cueLink) > 0 && p.Language.Is(p.Tokens[f.Last+1].Word, normalize.Pronoun) && !p.Language.Is(p.Tokens[f.Last+1].Word, normalize.Determiner)
}

// claimed tells whether a figure has a claim of this kind already.
func claimed(cs []Claim, f *Figure) bool {
	for i := range cs {
		if cs[i].figure == f.Span {
			return true
		}
	}
	return false
}

// match tries a pattern whose anchor stands at token hit.
func (m *matcher) match(p *pattern.Pattern, hit int) bool {
	m.from, m.to, m.figure, m.units = hit, hit+1, -1, p.Units
	if e := &p.Elems[p.Anchor]; e.Op == pattern.Figure {
		f := m.figureWithHead(hit, e.Inside)
		if f < 0 || !m.fits(e, f) {
			return false
		}
		m.take(f)
	}
	rest := p.Elems[p.Anchor+1:]
	right := m.right(rest, m.to)
	if !right && m.figure >= 0 {
		t := m.tail(m.figure)
		right = t > 0 && m.right(rest, t)
	}
	return right && m.left(p.Elems[:p.Anchor], m.from)
}

// tail returns the token behind the noun of a figure where its phrase goes on
// behind it, or 0: "200 viviendas destruidas".
func (m *matcher) tail(f int) int {
	if h := m.figures[f].Head; h >= 0 && h+1 < m.figures[f].Last {
		return h + 1
	}
	return 0
}

func (m *matcher) take(f int) {
	m.figure = f
	m.from = min(m.from, m.figures[f].First)
	m.to = max(m.to, m.figures[f].Last)
}

// figureWithHead returns the figure that counts the noun at a token, or -1. A
// measure may have it anywhere in its phrase: "a 6.1 magnitude tremor". Inside
// tells that the word stands before the noun: "40 displaced villagers".
func (m *matcher) figureWithHead(token int, inside bool) int {
	for i := range m.figures {
		f := &m.figures[i]
		if f.Head == token && !inside || (inside || len(m.units) > 0) && f.First < token && token < f.Last {
			return i
		}
	}
	return -1
}

// right matches elements from token i on.
func (m *matcher) right(elems []pattern.Elem, i int) bool {
	if len(elems) == 0 {
		return true
	}
	e := &elems[0]
	switch e.Op {
	case pattern.NoObject:
		return !m.objectAt(i) && m.right(elems[1:], i)
	case pattern.Word:
		if i < m.last && e.Has(m.p.Tokens[i].Word) {
			to := m.to
			m.to = max(m.to, i+1)
			if m.right(elems[1:], i+1) {
				return true
			}
			m.to = to
		}
		return e.Optional && m.right(elems[1:], i)
	case pattern.Figure:
		for f := range m.figures {
			if m.startsAt(f, i) && m.fits(e, f) {
				from, to := m.from, m.to
				m.take(f)
				if m.right(elems[1:], m.figures[f].Last) || m.tail(f) > 0 && m.right(elems[1:], m.tail(f)) {
					return true
				}
				m.from, m.to, m.figure = from, to, -1
			}
		}
		return false
	}
	// A gap: the fewest tokens first.
	if m.conjunction(i) {
		return false // "killed and 30 hurt"
	}
	for n := 0; n <= maxGap && i <= m.last; n++ {
		if m.right(elems[1:], i) {
			return true
		}
		next := m.passRight(i)
		if next == i {
			return false
		}
		i = next
	}
	return false
}

// conjunction tells whether a token joins two clauses or phrases.
func (m *matcher) conjunction(i int) bool {
	return i >= m.first && i < m.last && m.p.Language.Is(m.p.Tokens[i].Word, normalize.Conjunction)
}

// startsAt tells whether a figure begins at token i, give or take an article.
func (m *matcher) startsAt(f, i int) bool {
	first := m.figures[f].First
	for i < first && i < m.last && m.p.Language.Is(m.p.Tokens[i].Word, normalize.Determiner) {
		i++
	}
	return i == first
}

// left matches elements that end before token i, last element first.
func (m *matcher) left(elems []pattern.Elem, i int) bool {
	if len(elems) == 0 {
		return true
	}
	e := &elems[len(elems)-1]
	rest := elems[:len(elems)-1]
	switch e.Op {
	case pattern.NoObject:
		return m.left(rest, i)
	case pattern.Word:
		if m.figure >= 0 && i == m.figures[m.figure].First && i-1 > m.first && m.p.Language.Is(m.p.Tokens[i-1].Word, normalize.Determiner) && !e.Has(m.p.Tokens[i-1].Word) {
			i-- // "votó el 58 %"
		}
		if i > m.first && e.Has(m.p.Tokens[i-1].Word) {
			from := m.from
			m.from = min(m.from, i-1)
			if m.left(rest, i-1) {
				return true
			}
			m.from = from
		}
		return e.Optional && m.left(rest, i)
	case pattern.Figure:
		for f := range m.figures {
			if (m.figures[f].Last == i || m.tail(f) > 0 && m.tail(f) <= i && i < m.figures[f].Last) && m.fits(e, f) && m.p.acts(&m.figures[f], i, m.first) {
				from, to := m.from, m.to
				m.take(f)
				if m.left(rest, m.figures[f].First) {
					return true
				}
				m.from, m.to, m.figure = from, to, -1
			}
		}
		return false
	}
	if m.conjunction(i - 1) {
		return false // "50 dead and injured 400"
	}
	for n := 0; n <= maxGap && i >= m.first; n++ {
		if m.left(rest, i) {
			return true
		}
		next := m.passLeft(i)
		if next == i {
			return false
		}
		i = next
	}
	return false
}

// fits tells whether a figure is what a pattern asks for.
func (m *matcher) fits(e *pattern.Elem, i int) bool {
	f := &m.figures[i]
	if f.taken || f.former > 0 || f.part && !m.parts || !unitFits(m.units, f.Amount.Unit) {
		return false
	}
	if e.Nth && f.Type != normalize.Ordinal {
		return false
	}
	switch {
	case e.Inside:
		return (f.classes == 0 || f.classes&e.Class != 0) && slices.ContainsFunc(m.p.Tokens[f.First:max(f.First, f.Head)], func(t normalize.Token) bool { return e.Has(t.Word) })
	case len(e.Words) > 0 && e.Class == 0:
		if f.Head >= 0 && e.Has(m.p.Tokens[f.Head].Word) {
			return !e.Nth || m.p.nthOf(f)
		}
		for t := f.First; len(m.units) > 0 && t < f.Last; t++ {
			if e.Has(m.p.Tokens[t].Word) {
				return true
			}
		}
		return false
	case f.Type == normalize.Ordinal && !m.p.nthOf(f):
		return false // a rank counts only what it stands before
	case e.Bare:
		return f.Head < 0
	case e.Class != 0 && len(m.units) == 0 && f.Amount.Max.Coef > 0 && !f.Amount.NoMax && f.Amount.Max.Cmp(normalize.Int(1)) < 0:
		return false // "a third was arrested" is no share of anybody
	case e.Class != 0:
		// Nobody can list all that people are called; what is a thing is listed.
		return f.Head < 0 || f.classes&e.Class != 0 || f.classes == 0 && e.Open
	}
	return true
}
