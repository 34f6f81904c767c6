package claims

import "strings"

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
