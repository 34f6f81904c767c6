package claims

import (
	"strings"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// designationKind is what a page calls things that have a word and a number
// for a name: craft, missiles, flights.
func designationKind() *Kind {
	return &Kind{Name: "designation", Doc: "How a text writes a name with a number in it: Kestrel 3, Kestrel-3, MK 370.", Check: "name", FindPage: findDesignations}
}

const (
	maxDesignations = 24 // of a page
	longestNumber   = 4  // figures
)

// findDesignations reads the first place of each way of writing a name with a
// number, and keeps where else it stands. Object is the name without spaces and
// signs, with Roman numerals in figures; of an abbreviation the letters in order.
func findDesignations(p *Page, out []Claim) []Claim {
	first := len(out)
	p.memory.placed = p.memory.placed[:0]
	for s := range p.Sentences {
		if p.told[s].marks&(wordFigure|wordCaps) == 0 {
			continue
		}
		sent := p.Sentences[s]
		for i := p.figureFrom(sent.First+1, sent.Last); i < sent.Last; i = p.figureFrom(i+1, sent.Last) {
			if p.Tokens[i].Is(normalize.AfterLine) {
				continue
			}
			from, to := p.designation(i, sent)
			short := to == from && p.abbreviation(i, sent)
			if short {
				from, to = i, i+1
			}
			if to == from {
				continue
			}
			out = p.enterDesignation(out, first, from, to, short)
			if i = to - 1; len(out)-first == maxDesignations {
				p.placeNames(out)
				return out
			}
		}
	}
	p.placeNames(out)
	return out
}

// enterDesignation enters the name with a number, or the abbreviation, in tokens
// [from, to), or one more place of it.
func (p *Page) enterDesignation(out []Claim, first, from, to int, short bool) []Claim {
	span := p.Text.Span(from, to)
	quote := span.In(p.Source)
	for k := first; k < len(out); k++ {
		if out[k].Span.In(p.Source) == quote {
			if len(p.memory.placed) < maxPlaces*maxDesignations {
				p.memory.placed = append(p.memory.placed, placedName{claim: int32(k), Place: Place{Span: span}})
			}
			return out
		}
	}
	if short {
		return append(out, Claim{Kind: "designation", Rule: "abbreviation", Span: span, Object: lettersOf(quote)})
	}
	return append(out, Claim{Kind: "designation", Rule: "designation", Span: span, Object: p.undivided(from, to)})
}

// designation returns the tokens of a name whose number is token i, or none.
func (p *Page) designation(i int, s normalize.Sentence) (from, to int) {
	t := p.Tokens[i]
	digits := t.Kind == normalize.NumberToken
	if digits && (t.End-t.Start > longestNumber || !figuresOnly(p.String(i))) || !digits && vocab.Roman(p.String(i)) == 0 {
		return 0, 0
	}
	k, to := i-1, i+1
	joined := k > s.First && !t.Is(normalize.AfterSpace) && (p.hyphen(k) || p.possessive(k) && p.Tokens[k].Kind == normalize.PunctToken)
	if joined {
		k--
	}
	w := p.Tokens[k]
	if w.Kind != normalize.WordToken || !w.Is(normalize.Upper) || p.ofDate(k) || p.ofDate(i) || w.Is(normalize.Caps) && vocab.Roman(p.String(k)) > 0 {
		return 0, 0
	}
	if k+1 < i && p.Tokens[k+1].Is(normalize.AfterLine) {
		return 0, 0
	}
	glued := joined || !t.Is(normalize.AfterSpace)
	for digits && to+1 < s.Last && p.hyphen(to) && p.Tokens[to+1].Kind == normalize.NumberToken {
		to += 2
	}
	if to == i+3 && p.decided(i, to, s) {
		return 0, 0 // "beat Brask 3-1"
	}
	if !glued && (w.End-w.Start < 3 && !w.Is(normalize.Caps) || k == s.First || digits && !p.bareNumber(i, to, s.Last)) {
		return 0, 0
	}
	if to < s.Last && !p.Tokens[to].Is(normalize.AfterSpace) && p.Tokens[to].Kind != normalize.PunctToken {
		return 0, 0 // "G20s", "A380x"
	}
	from = k
	if w.End-w.Start == 1 && k > s.First && p.Tokens[k-1].Is(normalize.Caps) && !w.Is(normalize.AfterLine) {
		from-- // "RX J1131"
	}
	return from, to
}

// ofDate tells whether a token is of a date or a time of day.
func (p *Page) ofDate(i int) bool {
	j := p.mentionAfter(i)
	return j < len(p.Mentions) && p.Mentions[j].First <= i && dateLike(&p.Mentions[j])
}

// bareNumber tells whether the figure at token i, up to token to, counts
// nothing and measures nothing.
func (p *Page) bareNumber(i, to, last int) bool {
	if to < last && (p.Tokens[to].Kind == normalize.NumberToken) {
		return false
	}
	if to+1 < last && p.Tokens[to].Kind == normalize.PunctToken {
		if sign := p.Source[p.Tokens[to].Start]; sign == '%' || sign == '/' || (sign == ',' || sign == '-') && p.Tokens[to+1].Kind == normalize.NumberToken {
			return false
		}
	}
	for j := p.mentionAfter(i); j < len(p.Mentions) && p.Mentions[j].First < to; j++ {
		if m := &p.Mentions[j]; m.Type != normalize.Quantity || m.First < i || m.Amount.Unit != "" {
			return false
		}
	}
	return true
}

// undivided writes tokens [from, to) in lower case without spaces and signs,
// with Roman numerals behind the first word in figures.
func (p *Page) undivided(from, to int) string {
	var b strings.Builder
	var buf [64]byte
	for i := from; i < to; i++ {
		switch n := vocab.Roman(p.String(i)); {
		case p.Tokens[i].Kind == normalize.PunctToken:
		case i > from && n > 0:
			if n > 9 {
				b.WriteByte(byte('0' + n/10))
			}
			b.WriteByte(byte('0' + n%10))
		default:
			for _, c := range vocab.AppendFold(buf[:0], p.String(i)) {
				if c != '\'' { // "Tarv'o 4", "Tarvo'4"
					b.WriteByte(c)
				}
			}
		}
	}
	return b.String()
}

func figuresOnly(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return len(s) > 0
}
