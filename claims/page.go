package claims

import (
	"strings"

	"github.com/gainsay/gainsay/claims/internal/pattern"
	"github.com/gainsay/gainsay/normalize"
)

// Page is one part of a document as a [Kind] sees it.
type Page struct {
	*normalize.Text
	Document *Document
	Part     Part
	Hits     []int // the tokens of the sentence that woke the kind

	*survey
	lexicon *lexicon
	memory  *memory
	token   int            // the token that was asked for last
	spanned normalize.Span // whose tokens were asked for last
	inside  [2]int         // and which they are
	view    surroundings
	written int // where the dateline ends, plus 1, once it was looked for
	leads   [leadSentences]named
	running running
}

// running is the start of the running total told last.
type running struct {
	sentence int // in which it was told, plus 1
	since    string
	from     normalize.Day
}

// Figure is a quantity with the noun phrase it counts, in tokens [First, Last).
type Figure struct {
	*normalize.Mention
	First, Last int
	Head        int // the token of the counted noun, or -1
	classes     pattern.Class
	used        bool // a claim was made of it
	part        bool // "including 40 children", "four of them"
	former      int  // the token that says it is what another one was at another time, "compared with 31 on Sunday", or 0
	taken       bool // another figure is taken out of it: the three of "two of the three"
}

// Figures returns the quantities of a sentence in reading order. The slice is
// valid until the next call for another sentence.
func (p *Page) Figures(sentence int) []Figure {
	if p.memory.figured != (sentenceOf{p, sentence}) {
		p.readFigures(sentence)
	}
	return p.memory.figures
}

// readFigures reads the quantities of a sentence.
func (p *Page) readFigures(sentence int) {
	p.memory.figured = sentenceOf{p, sentence}
	figures := p.memory.figures[:0]
	s := p.Sentences[sentence]
	for i := p.mentionAfter(s.First); i < len(p.Mentions) && p.Mentions[i].First < s.Last; i++ {
		m := &p.Mentions[i]
		if m.Type != normalize.Quantity && m.Type != normalize.Ordinal && m.Type != normalize.Duration {
			continue
		}
		if m.Type == normalize.Duration && m.Amount.Unit == "" {
			continue // "in a few days"
		}
		if p.besideName(m, s) || p.compound(m, s.Last) || p.ofAddress(m, sentence) {
			continue
		}
		figures = append(figures, p.figure(m, s.Last))
	}
	p.memory.figures = figures
	p.markFormer(sentence)
}

// besideName tells whether a bare number stands in commas or brackets behind a
// name, or a noun of one person, as an age does: "Ana Ruiz, 34, was killed",
// "the suspect, 27, was arrested", or behind one and "of": "a boy of six died".
func (p *Page) besideName(m *normalize.Mention, s normalize.Sentence) bool {
	i := m.First
	if m.Last == i+2 && p.nounOfBare(m, s) >= 0 {
		return true // "a woman of 42 drowned"
	}
	if m.Last != i+1 || m.Amount.Unit != "" || m.Of.Start > m.Start || i < s.First+2 || m.Change != normalize.Equal {
		return false
	}
	if p.nounBeforeAge(m, s) >= 0 || p.nounOfBare(m, s) >= 0 || p.headAged(m, s) >= 0 {
		return true
	}
	open, word := p.String(i-1), p.Tokens[i-2]
	if open != "," && open != "(" || word.Kind != normalize.WordToken || !word.Is(normalize.Upper) {
		return false
	}
	return m.Last >= s.Last || p.Tokens[m.Last].Kind == normalize.PunctToken || p.Language.Is(p.Tokens[m.Last].Word, normalize.Conjunction)
}

// compound tells whether a bare number is the first word of a compound whose
// hyphens stand between spaces, as in texts cut into words: "an 11 - year - old girl".
func (p *Page) compound(m *normalize.Mention, last int) bool {
	hyphen := func(i int) bool { return i < last && p.Tokens[i].Kind == normalize.PunctToken && p.String(i) == "-" }
	return m.Amount.Unit == "" && hyphen(m.First+1) && hyphen(m.First+3)
}

// takenFrom tells whether a figure is what another is taken out of: "two of
// the three victims", "deux des trois victimes".
func (p *Page) takenFrom(token int) bool {
	i := token - 1
	for i > 0 && p.Language.Is(p.Tokens[i].Word, normalize.Determiner) && p.cueLength(i, i+1, cueLink) == 0 {
		i--
	}
	if i < 1 || i == token-1 && !p.Language.Is(p.Tokens[i].Word, normalize.Determiner) || p.cueLength(i, i+1, cueLink) == 0 {
		return false
	}
	j := p.mentionAfter(i - 1)
	return j < len(p.Mentions) && p.Mentions[j].First <= i-1 && p.Mentions[j].Type == normalize.Quantity
}

// mentionAfter returns the index of the first mention that ends after a token.
func (p *Page) mentionAfter(token int) int {
	switch {
	case uint(token) < uint(len(p.spots)):
		return int(p.spots[token].mention)
	case token < 0:
		return 0
	}
	return len(p.Mentions)
}

// Sentence is [normalize.Text.Sentence], looked up.
func (p *Page) Sentence(token int) int {
	if uint(token) < uint(len(p.spots)) {
		return int(p.spots[token].sentence)
	}
	return -1
}

// figure finds the noun phrase of a quantity: the counted words where they
// follow it, up to the noun. A noun whose class is known ends the phrase, since
// what follows it is no longer part of it: "20,000 people attended".
func (p *Page) figure(m *normalize.Mention, end int) Figure {
	f := Figure{Mention: m, First: m.First, Last: m.Last, Head: -1}
	f.part = p.partBefore(p.sentenceFirst(m.First), m.First) || p.ofThem(m.First, end)
	f.taken = p.takenFrom(m.First)
	p.token = m.First // near which it stands
	i, last := p.tokensOf(m.Of)
	if last <= i || i < m.First || i > m.Last+1 || last > end {
		if n := p.behindBracket(m, end); n > 0 {
			f.Head, f.classes = n, p.classesAt(n)
		}
		return f
	}
	f.Last = max(i, m.First+1)
	if p.hyphened(m, i) {
		last = i + 1 // the "11-story Kettering Arms" has stories
	}
	for ; i < last; i++ {
		t := p.Tokens[i]
		if t.Kind != normalize.WordToken {
			continue
		}
		c := p.classesAt(i)
		if f.classes != 0 && c == 0 {
			break
		}
		if f.Head >= 0 && p.Language.Is(t.Word, normalize.Preposition|normalize.Relative|normalize.Conjunction) {
			break
		}
		f.Last = i + 1
		if f.Head >= 0 && c == 0 && p.cueLength(i, i+1, cueNeutral) > 0 {
			continue // "passeurs présumés"
		}
		if p.lexicon.concept(f.classes) != "" && c != 0 && p.lexicon.concept(c) == "" {
			continue // "soldados sirios" are soldiers
		}
		if f.Head >= 0 && c == 0 && p.lexicon.NounFirst && !p.lexicon.Ahead.Has(p.Tokens[f.Head].Word) {
			continue // "misiles balísticos"
		}
		f.Head, f.classes = i, c
	}
	return f
}

// behindBracket returns the noun behind a measure and the same in other units:
// "the 400-pound (181-kg) gorilla", or 0.
func (p *Page) behindBracket(m *normalize.Mention, end int) int {
	if m.Amount.Unit == "" || m.Last >= end || p.String(m.Last) != "(" {
		return 0
	}
	for i := m.Last + 1; i < min(end-1, m.Last+7); i++ {
		if p.String(i) == ")" {
			if p.content(i+1) && !p.Tokens[i+1].Is(normalize.Upper) && !p.isVerb(i+1) {
				return i + 1
			}
			return 0
		}
	}
	return 0
}

// hyphened tells whether a hyphen joins a bare number to the noun at token i:
// "a 98-car train".
func (p *Page) hyphened(m *normalize.Mention, i int) bool {
	return m.Amount.Unit == "" && i > m.First+1 && p.String(i-1) == "-" && p.Tokens[i-1].Start == p.Tokens[i-2].End && p.Tokens[i].Start == p.Tokens[i-1].End
}

func (p *Page) sentenceFirst(token int) int {
	if s := p.Sentence(token); s >= 0 {
		return p.Sentences[s].First
	}
	return token
}

// Lower returns a token in lower case.
func (p *Page) Lower(token int) string { return strings.ToLower(p.String(token)) }
