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

// findQuotations pairs the quotation marks of a page. A mark that is not
// closed in its paragraph or in the next ones opens nothing.
func findQuotations(p *Page, out []Claim) []Claim {
	for s := 0; s < len(p.Sentences); {
		end := s + 1
		for end < len(p.Sentences) && !p.Sentences[end].Paragraph {
			end++
		}
		first, last := p.Sentences[s].First, p.Sentences[end-1].Last
		for i := first; i < last; {
			if p.Tokens[i].Kind != normalize.PunctToken {
				i++
				continue
			}
			closes := p.opensQuotation(i, last)
			if closes < 0 && i == first && p.goesOn(i, last) {
				closes = last
			}
			if closes < 0 && end < len(p.Sentences) {
				if closes = p.closedBelow(i, last, end); closes >= 0 {
					for end < len(p.Sentences) && p.Sentences[end].First <= closes {
						end++
					}
					last = p.Sentences[end-1].Last
				}
			}
			if closes < 0 {
				i++
				continue
			}
			if c, ok := p.quotation(i+1, closes, first, last); ok {
				out = append(out, c)
			}
			if i = closes + 1; p.String(closes) == "“" && closes < last {
				i = closes // the next one opens here
			}
		}
		s = end
	}
	return out
}

// goesOn tells whether a paragraph that opens with a mark at i, which it does
// not close, is one of several of a quotation: the next opens with it too.
func (p *Page) goesOn(i, last int) bool {
	if last >= len(p.Tokens) || last-i > maxQuotation || p.Tokens[i].Kind != normalize.PunctToken || p.String(i) != p.String(last) {
		return false
	}
	switch p.String(i) {
	case "“", "\"", "‘", "'", "«":
		return true
	}
	return false
}

// How far below its paragraph a quotation may be closed.
const (
	linesBelow  = 4  // paragraphs: a text may break its lines behind each sentence
	wordsBelow  = 80 // tokens
	tokensFirst = 3  // that stand behind the mark in its own line
)

// closedBelow returns the token that closes, some lines below the paragraph
// that ends at token last, the quotation which token i opens, or -1: its mark,
// with no other before it, and no line that opens with one.
func (p *Page) closedBelow(i, last, end int) int {
	t := p.Tokens[i]
	if t.Kind != normalize.PunctToken || last-i <= tokensFirst {
		return -1
	}
	open := p.String(i)
	switch open {
	case "“", "«":
	case "\"":
		if !t.Is(normalize.AfterSpace) || p.Tokens[i+1].Is(normalize.AfterSpace) {
			return -1
		}
	default:
		return -1
	}
	for j := i + 1; j < last; j++ {
		if p.quoteMark(j) {
			return -1
		}
	}
	lines := 0
	for j := last; j < len(p.Tokens) && j < i+wordsBelow; j++ {
		for end < len(p.Sentences) && p.Sentences[end].First <= j {
			if p.Sentences[end].Paragraph {
				lines++
			}
			end++
		}
		if lines > linesBelow || p.Tokens[j].Is(normalize.AfterBlank) {
			return -1
		}
		if !p.quoteMark(j) {
			continue
		}
		switch mark := p.String(j); {
		case p.Tokens[j].Is(normalize.AfterSpace) && mark != "»":
			return -1 // another one opens
		case open == "“" && mark == "”", open == "«" && mark == "»", open == "\"" && (mark == "\"" || mark == "”"):
			return j
		}
		return -1
	}
	return -1
}

// quoteMark tells whether token i is a double quotation mark.
func (p *Page) quoteMark(i int) bool {
	if p.Tokens[i].Kind != normalize.PunctToken {
		return false
	}
	switch p.String(i) {
	case "\"", "“", "”", "«", "»", "„":
		return true
	}
	return false
}

// opensQuotation returns the token that closes the quotation which token i
// opens, or -1.
func (p *Page) opensQuotation(i, last int) int {
	t := p.Tokens[i]
	if t.Kind != normalize.PunctToken {
		return -1
	}
	switch p.Source[t.Start:t.End] {
	case "“", "„":
		return p.closer(i, last, "”", "“")
	case "«":
		return p.closer(i, last, "»", "")
	case "\"":
		return p.closer(i, last, "\"", "")
	case "‘", "'":
		if !t.Is(normalize.AfterSpace) || i+1 >= last || p.Tokens[i+1].Is(normalize.AfterSpace) {
			return -1
		}
		return p.closesSingle(i, last)
	}
	return -1
}

func (p *Page) closer(i, last int, mark, again string) int {
	for j := i + 1; j < last && j < i+2+maxQuotation; j++ {
		t := p.Tokens[j]
		if t.Kind != normalize.PunctToken {
			continue
		}
		switch p.Source[t.Start:t.End] {
		case mark:
			return j
		case again:
			if p.fullStop(j-1) && j > i+minQuotation {
				return j // one of several paragraphs, whose breaks are lost
			}
			return -1
		}
	}
	return -1
}

// closesSingle returns the single mark that closes the quotation opened at i.
// An apostrophe behind an s, as in "the players' union", does not.
func (p *Page) closesSingle(i, last int) int {
	for j := i + 2; j < last && j < i+2+maxQuotation; j++ {
		t := p.Tokens[j]
		if t.Kind != normalize.PunctToken || t.Is(normalize.AfterSpace) {
			continue
		}
		switch p.Source[t.Start:t.End] {
		case "’", "'":
		default:
			continue
		}
		if j+1 < last && !p.Tokens[j+1].Is(normalize.AfterSpace) && p.Tokens[j+1].Kind == normalize.WordToken {
			continue
		}
		if w := p.Tokens[j-1]; w.Kind == normalize.WordToken && p.Source[w.End-1]|0x20 == 's' {
			continue
		}
		return j
	}
	return -1
}

// quotation makes the claim of the words [from, to) inside marks.
func (p *Page) quotation(from, to, first, last int) (Claim, bool) {
	words := 0
	for i := from; i < to; i++ {
		if p.Tokens[i].Kind == normalize.WordToken {
			words++
		}
	}
	if words < minQuotation {
		return Claim{}, false
	}
	c := Claim{Kind: "quotation", Rule: "quotation", Span: p.Text.Span(from, to), Object: p.quoted(from, to)}
	if p.cuesIn(max(first, from-1-reach), min(last, to+1+reach), last)&cueTranslated != 0 {
		c.Key = "translated"
	}
	if a, b := p.quotedSpeaker(from-1, to+1, first, last); b > a {
		c.Subject = p.folded(a, b)
		c.Speaker = p.Text.Span(a, b).In(p.Source)
	}
	return c, true
}

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
		case ".":
			if i+2 < to && p.String(i+1) == "." && p.String(i+2) == "." {
				add([]byte(quotationCut))
				i += 2
			}
		}
	}
	return b.String()
}

// plain writes out a contraction: "do not" for "don't", "going to" for
// "gonna", and an abbreviation without its stops.
func (l *lexicon) plain(word []byte) []byte {
	apostrophe := bytes.IndexByte(word, '\'') >= 0
	for _, c := range l.file.Contractions {
		if n := len(word) - len(c.From); n == 0 || n > 0 && apostrophe {
			if string(word[n:]) == c.From {
				return append(word[:n:n], c.To...)
			}
		}
	}
	if !apostrophe && bytes.IndexByte(word, '.') > 0 {
		word = bytes.ReplaceAll(word, []byte("."), nil) // "F.B.I."
	}
	return word
}
