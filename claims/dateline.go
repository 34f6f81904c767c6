package claims

import "github.com/gainsay/gainsay/normalize"

// datelineReach is how many tokens a dateline has at most.
const datelineReach = 14

// dateline returns the token behind the dateline that a text begins with, "LIMA,
// 26 may (Agencia).-", or 0: its day is the report's, and its place where that was
// written.
func (p *Page) dateline() int {
	if p.written == 0 {
		p.written = p.datelineEnd() + 1
	}
	return p.written - 1
}

func (p *Page) datelineEnd() int {
	if p.Part != Body || len(p.Tokens) == 0 || !p.Tokens[0].Is(normalize.Upper) {
		return 0
	}
	for i := 1; i < min(len(p.Tokens), datelineReach); i++ {
		t := p.Tokens[i]
		switch {
		case t.Kind == normalize.PunctToken:
			if s := p.String(i); s == "-" && t.Start > p.Tokens[i-1].End || s == "\u2014" || s == "\u2013" || s == "--" || s == ".-" || s == "-" && p.String(i-1) == "." {
				return i + 1
			}
		case t.Kind == normalize.WordToken && !t.Is(normalize.Upper) && p.cueLength(i, i+1, cueLink) == 0:
			if k := p.mentionAfter(i); !p.inMention(k, i) {
				return 0
			}
		}
	}
	return 0
}
