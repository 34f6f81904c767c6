package claims

import (
	"strings"
	"unicode/utf8"
)

// surrounding is how many bytes of context a claim carries on each side.
const surrounding = 64

// surround gives a claim the words around its quote, cut between words.
func (d *Document) surround(c *Claim) {
	text := d.Words(c.Part)
	if c.Start < 0 || c.End > len(text) || c.Start > c.End {
		return // a claim of a table
	}
	c.Before, c.After = wordsBefore(text[:c.Start]), wordsBehind(text[c.End:])
}

func wordsBefore(text string) string {
	if len(text) <= surrounding {
		return text
	}
	text = text[len(text)-surrounding:]
	if i := strings.IndexByte(text, ' '); i >= 0 {
		return text[i+1:]
	}
	for !utf8.RuneStart(text[0]) {
		text = text[1:]
	}
	return text
}

func wordsBehind(text string) string {
	if len(text) <= surrounding {
		return text
	}
	end := surrounding
	if i := strings.LastIndexByte(text[:surrounding], ' '); i >= 0 {
		end = i
	}
	for end > 0 && !utf8.RuneStart(text[end]) {
		end--
	}
	return text[:end]
}
