package corpus

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// flat reads an object of strings in UTF-8, as nearly all articles come, several times
// as fast as encoding/json. Of all else it says that it has not read it, and
// encoding/json does: of mistakes, of other values than strings in the
// fields of an article, of lists and objects, of fields in other letters.
func flat(data []byte) (a article, ok bool) {
	s := flatReader{data: data}
	if !s.sign('{') {
		return a, false
	}
	if s.sign('}') {
		return a, s.end()
	}
	for s.member(&a) {
		if s.sign('}') {
			return a, s.end()
		}
		if !s.sign(',') {
			break
		}
	}
	return article{}, false
}

// member reads a key and its value.
func (s *flatReader) member(a *article) bool {
	key, ok := s.key()
	if !ok || !s.sign(':') {
		return false
	}
	into, known := a.field(key)
	switch {
	case known && into != nil:
		*into, ok = s.text()
	case known:
		var id string
		id, ok = s.text()
		a.ID = name(id)
	default:
		ok = !almost(key) && s.skip()
	}
	return ok
}

// field returns where a field of an article is kept, nil for its ID.
func (a *article) field(key []byte) (into *string, known bool) {
	switch string(key) {
	case "id":
		return nil, true
	case "source":
		return &a.Source, true
	case "url":
		return &a.URL, true
	case "published":
		return &a.Published, true
	case "lang":
		return &a.Lang, true
	case "title":
		return &a.Title, true
	case "text":
		return &a.Text, true
	}
	return nil, false
}

// almost tells whether a key could be a field's in other letters.
func almost(key []byte) bool {
	for _, c := range key {
		if c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return true
		}
	}
	return false
}

type flatReader struct {
	data []byte
	at   int
}

// next passes over white space and returns the byte behind it, 0 at the end.
func (s *flatReader) next() byte {
	for s.at < len(s.data) {
		switch c := s.data[s.at]; c {
		case ' ', '\t', '\n', '\r':
			s.at++
		default:
			return c
		}
	}
	return 0
}

// end tells whether nothing is left but white space.
func (s *flatReader) end() bool { return s.next() == 0 && s.at == len(s.data) }

// sign passes over a sign and the white space before it, when it comes next.
func (s *flatReader) sign(c byte) bool {
	if s.next() != c {
		return false
	}
	s.at++
	return true
}

// ends tells how many of eight bytes stand before the end of a string, an escape or a
// control character.
func ends(b []byte) int {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	w := binary.LittleEndian.Uint64(b)
	quote, slash := w^ones*'"', w^ones*'\\'
	return bits.TrailingZeros64(((w-ones*' ')|(quote-ones)|(slash-ones))&^w&high) / 8 // quote and slash are high where w is
}

// run returns the plain bytes up to the end of a string or an escape.
func (s *flatReader) run() []byte {
	i, n := s.at, 8
	for ; n == 8 && i+8 <= len(s.data); i += n {
		n = ends(s.data[i:])
	}
	for ; n == 8 && i < len(s.data) && s.data[i] != '"' && s.data[i] != '\\' && s.data[i] >= ' '; i++ {
	}
	run := s.data[s.at:i]
	s.at = i
	return run
}

// key reads a string without escapes.
func (s *flatReader) key() ([]byte, bool) {
	if !s.sign('"') {
		return nil, false
	}
	key := s.run()
	if s.at == len(s.data) || s.data[s.at] != '"' {
		return nil, false
	}
	s.at++
	return key, true
}

// skip passes over a value of a field that no article has: a string, or a word.
func (s *flatReader) skip() bool {
	if s.next() == '"' {
		_, ok := s.text()
		return ok
	}
	for _, w := range []string{"null", "true", "false"} {
		if bytes.HasPrefix(s.data[s.at:], []byte(w)) {
			s.at += len(w)
			return true
		}
	}
	return false
}

// text reads a string.
func (s *flatReader) text() (string, bool) {
	if !s.sign('"') {
		return "", false
	}
	run := s.run()
	if s.at < len(s.data) && s.data[s.at] == '"' {
		s.at++
		return string(run), true
	}
	var b strings.Builder
	b.Grow(s.length(len(run)))
	for {
		b.Write(run)
		if s.at+1 >= len(s.data) {
			return "", false
		}
		c := s.data[s.at]
		s.at++
		switch c {
		case '"':
			return b.String(), true
		case '\\':
			if !s.escape(&b) {
				return "", false
			}
		default:
			return "", false // a control character
		}
		run = s.run()
	}
}

// length is an upper bound of most strings' length, n bytes of which were read.
func (s *flatReader) length(n int) int {
	for i := s.at; i < len(s.data); i++ {
		end := bytes.IndexByte(s.data[i:], '"')
		if end < 0 {
			break
		}
		if i += end; s.data[i-1] != '\\' {
			return n + i - s.at
		}
	}
	return n + len(s.data) - s.at
}

// escape reads what follows a backslash.
func (s *flatReader) escape(b *strings.Builder) bool {
	c := s.data[s.at]
	s.at++
	switch c {
	case '"', '\\', '/':
		b.WriteByte(c)
	case 'n':
		b.WriteByte('\n')
	case 't':
		b.WriteByte('\t')
	case 'r':
		b.WriteByte('\r')
	case 'b':
		b.WriteByte('\b')
	case 'f':
		b.WriteByte('\f')
	case 'u':
		r, ok := s.hex()
		if ok && utf16.IsSurrogate(r) {
			if s.at+2 > len(s.data) || s.data[s.at] != '\\' || s.data[s.at+1] != 'u' {
				return false
			}
			s.at += 2
			var low rune
			low, ok = s.hex()
			r = utf16.DecodeRune(r, low)
			ok = ok && r != utf8.RuneError
		}
		b.WriteRune(r)
		return ok
	default:
		return false
	}
	return true
}

// hex reads four hexadecimal digits.
func (s *flatReader) hex() (r rune, ok bool) {
	if s.at+4 > len(s.data) {
		return 0, false
	}
	for _, c := range s.data[s.at : s.at+4] {
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'a' <= c && c <= 'f':
			c -= 'a' - 10
		case 'A' <= c && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, false
		}
		r = r<<4 | rune(c)
	}
	s.at += 4
	return r, true
}
