package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// Page is one part of a document as a [Kind] sees it.
type Page struct {
	*normalize.Text
	Document *Document
	Part     Part
	Hits     []int // the tokens of the sentence that woke the kind

	lexicon *lexicon
	figures []Figure
	at      int // the sentence that figures are of, plus 1
}

// Figure is a quantity with the noun phrase it counts, in tokens [First, Last).
type Figure struct {
	*normalize.Mention
	First, Last int
	Head        int // the token of the counted noun, or -1
	classes     nounClass
	used        bool // a claim was made of it
}

// Figures returns the quantities of a sentence in reading order. The slice is
// valid until the next call for another sentence.
func (p *Page) Figures(sentence int) []Figure {
	if p.at == sentence+1 {
		return p.figures
	}
	p.at = sentence + 1
	p.figures = p.figures[:0]
	s := p.Sentences[sentence]
	for i := p.mentionAfter(s.First); i < len(p.Mentions) && p.Mentions[i].First < s.Last; i++ {
		m := &p.Mentions[i]
		if m.Type != normalize.Quantity {
			continue
		}
		p.figures = append(p.figures, p.figure(m, s.Last))
	}
	return p.figures
}

// mentionAfter returns the index of the first mention that ends after a token.
func (p *Page) mentionAfter(token int) int {
	lo, hi := 0, len(p.Mentions)
	for lo < hi {
		mid := (lo + hi) / 2
		if p.Mentions[mid].Last <= token {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// figure finds the noun phrase of a quantity: the counted words where they
// follow it, up to a preposition.
func (p *Page) figure(m *normalize.Mention, end int) Figure {
	f := Figure{Mention: m, First: m.First, Last: m.Last, Head: -1}
	if m.Of.End > m.Of.Start && m.Of.Start >= m.Start {
		i := m.First
		for i < end && int(p.Tokens[i].Start) < m.Of.Start {
			i++
		}
		if i <= m.Last { // directly behind the figure
			for i < end && int(p.Tokens[i].End) <= m.Of.End {
				t := p.Tokens[i]
				if t.Kind == normalize.WordToken && p.Language.Is(t.Word, normalize.Preposition|normalize.Relative|normalize.Conjunction) && f.Head >= 0 {
					break
				}
				if t.Kind == normalize.WordToken {
					f.Head = i
				}
				i++
			}
			f.Last = max(f.Last, i)
		}
	}
	if f.Head >= 0 {
		f.classes = p.lexicon.nounClasses(p.Tokens[f.Head].Word, strings.ToLower(p.String(f.Head)))
	}
	return f
}

// Lower returns a token in lower case.
func (p *Page) Lower(token int) string { return strings.ToLower(p.String(token)) }
