package claims

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// lineCounter counts lines forward through one part.
type lineCounter struct {
	pos, line, start int
}

// at returns the line and the column of a byte, both from 1. Offsets may come
// in any order; going on is cheap, going back starts anew.
func (c *lineCounter) at(text string, pos int) (line, column int) {
	if pos < c.start {
		*c = lineCounter{line: 1}
	}
	for c.pos < pos {
		n := strings.IndexByte(text[c.pos:pos], '\n')
		if n < 0 {
			c.pos = pos
			break
		}
		c.pos += n + 1
		c.line++
		c.start = c.pos
	}
	return c.line, pos - c.start + 1
}

// hash hashes the words and figures of tokens [from, to), so that copies of
// them are known in whatever case, spacing and Unicode form (FNV-1a).
func (p *Page) hash(from, to int) uint64 {
	h := vocab.Seed64
	for i := from; i < to; i++ {
		t := p.Tokens[i]
		if t.Kind == normalize.PunctToken {
			continue
		}
		word := p.Source[t.Start:t.End]
		if !ascii(word) && !norm.NFC.IsNormalString(word) {
			word = norm.NFC.String(word)
		}
		for j := range len(word) {
			c := word[j]
			if l := vocab.Lower[c]; l != 0 {
				c = l
			}
			h = vocab.Step64(h, c)
		}
		h = vocab.Step64(h, ' ')
	}
	return h
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
