package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// place copies HTML text to dst, which is as long, with character references
// replaced by what they stand for. The bytes that this leaves over become
// soft hyphens inside words, which say nothing, and spaces elsewhere, so that
// every other byte stays where it stands in the page.
func place(dst []byte, text string) {
	for i := 0; i < len(text); {
		switch c := text[i]; {
		case c == '\n' || c == '\r' || c == '\t':
			dst[i] = ' '
			i++
		case c == '&':
			n := reference(text[i:])
			if n == 0 {
				dst[i] = c
				i++
				continue
			}
			substitute(dst[i:i+n], html.UnescapeString(text[i:i+n]), i > 0 && solid(text[i-1]), i+n < len(text) && solid(text[i+n]))
			i += n
		default:
			dst[i] = c
			i++
		}
	}
}

// reference returns the length of the character reference that text opens
// with, or 0.
func reference(text string) int {
	end := strings.IndexByte(text[:min(len(text), 34)], ';')
	if end < 2 || html.UnescapeString(text[:end+1]) == text[:end+1] {
		return 0
	}
	return end + 1
}

// solid tells whether what stands at a byte is neither space nor an opening bracket.
func solid(c byte) bool {
	switch c {
	case ' ', '\n', '\r', '\t', '(', '[', '{':
		return false
	}
	return true
}

// substitute writes s into dst and fills up the rest. before and after tell
// whether something stands close on that side.
func substitute(dst []byte, s string, before, after bool) {
	left := len(dst) - len(s)
	r, n := utf8.DecodeRuneInString(s)
	if left < 0 || unicode.IsSpace(r) || n == 0 {
		for i := range dst {
			dst[i] = ' '
		}
		return
	}
	apostrophe := (r == '\'' || r == '’') && before && after
	switch {
	case apostrophe || unicode.IsMark(r):
		fill(dst[:left])
		copy(dst[left:], s)
	case unicode.IsLetter(r):
		copy(dst, s)
		fill(dst[len(s):])
	case before: // it closes: “quoted”
		copy(dst, s)
		blankOut(dst[len(s):])
	default:
		blankOut(dst[:left])
		copy(dst[left:], s)
	}
}

func blankOut(dst []byte) {
	for i := range dst {
		dst[i] = ' '
	}
}

// fill writes soft hyphens, and where the bytes are odd a zero-width
// non-joiner, which is three.
func fill(dst []byte) {
	if len(dst)%2 == 1 && len(dst) >= 3 {
		copy(dst, "\u200c")
		dst = dst[3:]
	}
	for ; len(dst) >= 2; dst = dst[2:] {
		copy(dst, "\u00ad")
	}
	blankOut(dst)
}
