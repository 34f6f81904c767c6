package claims

import (
	"bytes"
	"strings"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// quotationKind is what stands in quotation marks, and who says it.
func quotationKind() *Kind {
	return &Kind{Name: "quotation", Doc: "Words in quotation marks, and whose they are.", Check: "quote", FindPage: findQuotations}
}

// How long a quotation is that can be told again in other words: shorter ones
// are terms, longer ones documents.
const (
	minQuotation = 4
	maxQuotation = 120
)

// Cut stands in a quotation's words where the text leaves some out, and
// Added where it puts its own in brackets.
const (
	quotationCut   = "…"
	quotationAdded = "[]"
)

// findQuotations pairs the quotation marks of a page.
func findQuotations(p *Page, out []Claim) []Claim {
	if p.all.marks&wordQuotes == 0 {
		return out
	}
	var before quotedBy
	for s := 0; s < len(p.Sentences); {
		end := p.paragraphEnd(s)
		first, last := p.Sentences[s].First, p.Sentences[end-1].Last
		for i := p.marked(first, last, wordQuotes); i < last; i = p.marked(i, last, wordQuotes) {
			closes := p.quotationEnd(i, first, last)
			if closes < 0 {
				i++
				continue
			}
			for last < closes && end < len(p.Sentences) {
				end = p.paragraphEnd(end)
				last = p.Sentences[end-1].Last
			}
			out = p.pieces(i+1, closes, first, last, &before, out)
			if i = closes + 1; closes < last && p.opensAgain(closes) {
				i = closes // the next one opens here
			}
		}
		s = end
	}
	return out
}

// paragraphEnd returns the sentence at which the paragraph of a sentence ends.
func (p *Page) paragraphEnd(s int) int {
	for s++; s < len(p.Sentences) && !p.Sentences[s].Paragraph; s++ {
	}
	return s
}

// opensAgain tells whether a mark that ended a quotation opens one too.
func (p *Page) opensAgain(i int) bool {
	switch p.String(i) {
	case "“", "«":
		return true
	case "\"":
		return p.Tokens[i].Is(normalize.AfterLine)
	}
	return false
}

// pieces makes the claims of the words [from, to) inside marks: one, or more
// where there are more words than one quotation has.
func (p *Page) pieces(from, to, first, last int, before *quotedBy, out []Claim) []Claim {
	for at := from; at < to; {
		cut := to
		if to-at > maxQuotation {
			cut = at + maxQuotation
			if s := p.Sentences[p.Sentence(cut)].First; s > at+minQuotation {
				cut = s
			}
		}
		if c := p.quotation(at, cut, from-1, to+1, first, last, before); c != nil {
			out = append(out, *c)
		}
		at = cut
	}
	return out
}

// quotation makes the claim of the words [from, to) inside the marks at open
// and before close.
func (p *Page) quotation(from, to, open, close, first, last int, before *quotedBy) *Claim {
	words := 0
	for i := from; i < to; i++ {
		if p.Tokens[i].Kind == normalize.WordToken {
			words++
		}
	}
	if words < minQuotation {
		return nil
	}
	c := &Claim{Kind: "quotation", Rule: "quotation", Span: p.Text.Span(from, to), Object: p.quoted(from, to)}
	if p.cuesIn(max(first, open-reach), min(last, close+reach), last)&cueTranslated != 0 {
		c.Key = "translated"
	} else if p.headed(open, close) {
		c.Key = "headline"
	}
	by := p.quotedSpeaker(open, close, first, last, before)
	*before = by
	if by.to > by.from {
		c.Subject = p.folded(by.from, by.to)
		if !by.guessed {
			c.Speaker = p.Text.Span(by.from, by.to).In(p.Source)
		}
	}
	if by.role >= 0 {
		c.Of = p.folded(by.role, by.role+1)
	}
	return c
}

// headed tells whether the marks at open and before close stand in the headline,
// or in a line of the text that is one: short, and without a stop.
func (p *Page) headed(open, close int) bool {
	if p.Part == Title {
		return true
	}
	from := p.Sentences[p.Sentence(open)].First
	to := p.Sentences[p.Sentence(close-1)].Last
	if to-from > headTokens || to == len(p.Tokens) || from > 0 && !p.Tokens[from].Is(normalize.AfterLine) || !p.Tokens[to].Is(normalize.AfterLine) {
		return false
	}
	i := to - 1
	if p.Tokens[i].Kind == normalize.PunctToken && !p.fullStop(i) {
		i-- // the mark that closes it
	}
	return !p.fullStop(i)
}

// headTokens is how many tokens a line has at most that heads what is below it.
const headTokens = 24

// quoted writes the words of a quotation in lower case with single spaces,
// without signs but for cuts and additions.
func (p *Page) quoted(from, to int) string {
	var b strings.Builder
	b.Grow(int(p.Tokens[to-1].End - p.Tokens[from].Start))
	var buf [64]byte
	add := func(w []byte) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.Write(w)
	}
	for i := from; i < to; i++ {
		t := p.Tokens[i]
		if t.Kind != normalize.PunctToken {
			w := vocab.AppendFold(buf[:0], p.String(i))
			if w[0] == '\'' && b.Len() > 0 {
				b.Write(w) // the possessive, and "is" or "has" after an apostrophe
				continue
			}
			if i+2 < to && len(w) <= shortTitle && p.fullStop(i+1) && p.capital(i) && p.capital(i+2) {
				w = p.lexicon.wholeTitle(w)
			}
			add(p.lexicon.plain(w))
			continue
		}
		switch p.Source[t.Start:t.End] {
		case "&":
			add(p.lexicon.plain(append(buf[:0], '&')))
		case "[", "(":
			j := i + 1
			for j < to && j < i+12 && p.Source[p.Tokens[j].Start] != ']' && p.Source[p.Tokens[j].Start] != ')' {
				j++
			}
			add([]byte(quotationAdded))
			i = j
		case "…":
			add([]byte(quotationCut))
		case "*":
			if i > from && p.String(i-1) != "*" && !t.Is(normalize.AfterSpace) {
				add([]byte(quotationCut)) // letters of a word
			}
		case ".":
			if i+2 < to && p.String(i+1) == "." && p.String(i+2) == "." {
				add([]byte(quotationCut))
				i += 2
			}
		}
	}
	return b.String()
}

// shortTitle is how many letters a title is shortened to at most: "Capt."
const shortTitle = 4

// wholeTitle writes out a title that a point cuts short: "general" for "gen."
func (l *lexicon) wholeTitle(word []byte) []byte {
	for _, s := range l.file.Shortened {
		if s.From == string(word) {
			return append(word[:0], s.To...)
		}
	}
	return word
}

// plain writes out a contraction: "do not" for "don't", "going to" for
// "gonna", and an abbreviation without its stops.
func (l *lexicon) plain(word []byte) []byte {
	apostrophe := bytes.IndexByte(word, '\'') >= 0
	if apostrophe || l.contracted[word[0]] {
		for _, c := range l.file.Contractions {
			if n := len(word) - len(c.From); n == 0 || n > 0 && apostrophe {
				if string(word[n:]) == c.From {
					return append(word[:n:n], c.To...)
				}
			}
		}
	}
	if !apostrophe && bytes.IndexByte(word, '.') > 0 {
		word = bytes.ReplaceAll(word, []byte("."), nil) // "F.B.I."
	}
	return word
}
