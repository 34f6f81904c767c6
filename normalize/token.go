package normalize

import (
	"math/bits"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/internal/vocab"
)

// Span is a half-open range of bytes of a text as it was given.
type Span struct{ Start, End int }

// In returns the bytes of text that s covers.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Overlaps tells whether s and o share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Word is the number of a word form in a [Language]; 0 is a form it does not list.
type Word = vocab.ID

// TokenKind is what a token is made of.
type TokenKind uint8

// The kinds of token.
const (
	WordToken   TokenKind = iota + 1 // letters, with inner apostrophes: "O'Brien", "U.S."
	NumberToken                      // digits with inner groups: "15,000", "1.5"
	PunctToken                       // one sign that is neither
)

// Token flags: what stands before a token, and how it is written.
const (
	AfterSpace uint8 = 1 << iota // white space before it, or the text's start
	AfterLine                    // a line break before it
	AfterBlank                   // a blank line before it
	Upper                        // first letter is a capital
	Caps                         // two letters or more, all capitals

	mayEnd // a sign that may end a sentence, or a word with a point at its end
)

// Token is a word, a figure or a sign, with its bytes.
type Token struct {
	Start, End int32
	Word       Word
	Kind       TokenKind
	Flags      uint8
}

// Span is the token's bytes.
func (t Token) Span() Span { return Span{int(t.Start), int(t.End)} }

// Is tells whether a flag such as [Upper] is set.
func (t Token) Is(flag uint8) bool { return t.Flags&flag != 0 }

type byteClass uint8

const (
	otherByte byteClass = iota
	letterByte
	digitByte
	spaceByte
	highByte
)

var byteClasses = func() (t [256]byteClass) {
	for c := range t {
		switch {
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
			t[c] = letterByte
		case '0' <= c && c <= '9':
			t[c] = digitByte
		case c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f':
			t[c] = spaceByte
		case c >= utf8.RuneSelf:
			t[c] = highByte
		}
	}
	return
}()

// tokenize appends the tokens of text to dst. Every byte that is not white
// space belongs to exactly one token, invalid UTF-8 included.
func (l *Language) tokenize(dst []Token, text string) []Token {
	flags := AfterSpace | AfterLine
	for i := 0; i < len(text); {
		switch c := text[i]; byteClasses[c] {
		case spaceByte:
			flags |= AfterSpace
			if c == '\n' || c == '\r' && !(i+1 < len(text) && text[i+1] == '\n') {
				if flags&AfterLine != 0 {
					flags |= AfterBlank
				}
				flags |= AfterLine
			}
			i++
			continue
		case digitByte:
			end := numberEnd(text, i)
			dst = appendToken(dst, i, end, 0, NumberToken, flags)
			i = end
		case letterByte:
			end, word, written := l.word(text, i)
			dst = appendToken(dst, i, end, word, WordToken, flags|written)
			i = end
		case highByte:
			r, n := utf8.DecodeRuneInString(text[i:])
			switch {
			case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u2060':
				flags |= AfterSpace
				if r == '\u2028' || r == '\u2029' || r == '\u0085' {
					if r == '\u2029' || flags&AfterLine != 0 {
						flags |= AfterBlank
					}
					flags |= AfterLine
				}
				i += n
				continue
			case unicode.IsLetter(r):
				end, word, written := l.longWord(text, i)
				dst = appendToken(dst, i, end, word, WordToken, flags|written)
				i = end
			case r == '’' && flags == 0 && l.clitic(text, i) > i:
				dst = l.appendClitic(dst, text, i, flags)
				i = int(dst[len(dst)-1].End)
			default:
				if joins(r) { // a stray mark, a soft hyphen
					n = markEnd(text, i) - i
				}
				dst = appendToken(dst, i, i+n, l.folded(text[i:i+n]), PunctToken, flags|mayEnd)
				i += n
			}
		default:
			if c == '\'' && flags == 0 && l.clitic(text, i) > i {
				dst = l.appendClitic(dst, text, i, flags)
				i = int(dst[len(dst)-1].End)
				break
			}
			if c == '.' || c == '!' || c == '?' {
				flags |= mayEnd
			}
			dst = appendToken(dst, i, i+1, l.ascii[c&0x7f], PunctToken, flags)
			i++
		}
		if flags = 0; i < len(text) && text[i] == ' ' { // as behind most
			flags = AfterSpace
			i++
		}
	}
	return dst
}

// appendToken appends a token, field by field where it stays: what was put together
// elsewhere in small pieces a processor waits for when it is copied whole.
func appendToken(dst []Token, start, end int, w Word, kind TokenKind, flags uint8) []Token {
	n := len(dst)
	if n == cap(dst) {
		dst = append(dst, Token{})
	}
	dst = dst[:n+1]
	t := &dst[n]
	t.Start, t.End, t.Word, t.Kind, t.Flags = int32(start), int32(end), w, kind, flags
	return dst
}

// joins tells whether a sign is part of the letter before it: a combining
// mark, a soft hyphen, a joiner.
func joins(r rune) bool {
	return r == '\u00ad' || r >= 0x300 && (unicode.Is(unicode.M, r) || r == '\u200c' || r == '\u200d')
}

func markEnd(text string, i int) int {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !joins(r) {
			break
		}
		i += n
	}
	return i
}

// numberEnd returns the end of the figure that starts at i: digits, and single
// commas, points or apostrophes with a digit on both sides.
func numberEnd(text string, i int) int {
	for i++; i < len(text); i++ {
		c := text[i]
		if byteClasses[c] == digitByte {
			continue
		}
		if (c == ',' || c == '.') && i+1 < len(text) && byteClasses[text[i+1]] == digitByte {
			continue
		}
		break
	}
	return i
}

// word reads the word of ASCII letters that starts at i: its end, its number
// and how it is written. Inner apostrophes belong to it unless the language
// splits there; "U.S." and "a.m." are one word, points included. The results
// are three and not a Token, so that they travel in registers.
func (l *Language) word(text string, i int) (end int, word Word, flags uint8) {
	var w uint64
	if i+8 <= len(text) {
		w = vocab.Eight(text[i : i+8])
	} else {
		w = vocab.UpToEight(text[i:])
	}
	n, own := letters(w)
	all := w & own // the letters, as they are written
	h, j := vocab.Step(vocab.Seed, all|small&own), i+n
	if n == 8 {
		var more uint64
		j, h, more = restOfWord(text, j, h)
		all |= more
	}
	if j < len(text) && text[j] != ' ' {
		if c := text[j]; c >= utf8.RuneSelf || c == '\'' {
			return l.longWord(text, i)
		} else if c == '.' && j-i == 1 && j+2 < len(text) && vocab.Lower[text[j+1]] != 0 && text[j+2] == '.' {
			return l.initials(text, i)
		}
	}
	if w&0x20 == 0 {
		flags = Upper
		if all&small == 0 && j-i > 1 {
			flags = Upper | Caps
		}
	}
	return j, l.table.Lookup(h), flags
}

// restOfWord goes on with a word behind eight letters at a time: where it ends,
// its hash, and the bits of these letters.
func restOfWord(text string, i int, h uint64) (end int, hash, all uint64) {
	for n := 8; n == 8; i += n {
		w, own := vocab.UpToEight(text[i:]), uint64(0)
		if n, own = letters(w); n > 0 {
			all |= w & own
			h = vocab.Step(h, w&own|small&own)
		}
	}
	return i, h, all
}

// small are the bits by which eight small letters differ from their capitals.
const small = 0x2020202020202020

// letters counts the ASCII letters with which eight bytes begin. Own are the bits
// of these.
func letters(w uint64) (n int, own uint64) {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	f := (w | small) &^ high
	others := ((f + ones*(0x7f-'z')) | ^(f + ones*(0x80-'a')) | w) & high
	return bits.TrailingZeros64(others) / 8, (others&-others)>>7 - 1
}

// initials reads "U.S.", "a.m.", "D.C.": single letters each with a point.
func (l *Language) initials(text string, i int) (end int, word Word, flags uint8) {
	if text[i]&0x20 == 0 {
		flags = Upper | Caps
	}
	j := i
	for j+1 < len(text) && vocab.Lower[text[j]] != 0 && text[j+1] == '.' {
		j += 2
	}
	return j, l.folded(text[i:j]), flags | mayEnd
}

// longWord reads a word that has an apostrophe or letters beyond ASCII.
func (l *Language) longWord(text string, i int) (end int, word Word, flags uint8) {
	upper, letters := 0, 0
	j := i
	apostrophe := -1 // its byte offset
scan:
	for j < len(text) {
		r, n := utf8.DecodeRuneInString(text[j:])
		switch {
		case unicode.IsLetter(r):
			letters++
			if unicode.IsUpper(r) || unicode.IsTitle(r) {
				upper++
				if j == i {
					flags |= Upper
				}
			}
		case j > i && joins(r):
		case (r == '\'' || r == '’') && j > i && j+n < len(text):
			next, _ := utf8.DecodeRuneInString(text[j+n:])
			if !unicode.IsLetter(next) || apostrophe >= 0 {
				break scan
			}
			apostrophe = j
			if l.clitic(text, j) > j {
				break scan
			}
			if l.splitAfter(text[i : j+n]) {
				j += n
				break scan
			}
		default:
			break scan
		}
		j += n
	}
	if j == i { // cannot be: the caller saw a letter
		_, n := utf8.DecodeRuneInString(text[i:])
		j = i + n
	}
	if letters > 1 && upper == letters {
		flags |= Caps
	}
	return j, l.folded(text[i:j]), flags
}

// clitic returns the end of the ending that opens with the apostrophe at i,
// such as "'s", or i when there is none.
func (l *Language) clitic(text string, i int) int {
	for _, s := range l.before {
		if n := prefixLen(text[i:], s); n > 0 && !letterAt(text, i+n) {
			return i + n
		}
	}
	return i
}

func (l *Language) appendClitic(dst []Token, text string, i int, flags uint8) []Token {
	end := l.clitic(text, i)
	return append(dst, Token{Start: int32(i), End: int32(end), Kind: WordToken, Flags: flags, Word: l.folded(text[i:end])})
}

// folded looks up a word that may have letters beyond ASCII, without
// allocating unless it is very long.
func (l *Language) folded(word string) Word {
	var buf [128]byte
	if len(word) > len(buf)/2 {
		return l.table.Find(word)
	}
	return l.table.LookupBytes(vocab.AppendFold(buf[:0], word))
}

func letterAt(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(r)
}
