// Package jsonw appends JSON to byte slices. It writes what encoding/json
// would, in the order of the calls and without reflection.
package jsonw

import (
	"math/bits"
	"strconv"
	"unicode/utf8"
)

// Key appends a member's name and its colon, after a comma unless it is the
// first of its object.
func Key(dst []byte, name string) []byte {
	dst = Comma(dst)
	dst = append(dst, '"')
	dst = append(dst, name...)
	return append(dst, '"', ':')
}

// Comma appends a comma unless dst ends where an object or array opens.
func Comma(dst []byte) []byte {
	if n := len(dst); n > 0 && dst[n-1] != '{' && dst[n-1] != '[' && dst[n-1] != '\n' {
		return append(dst, ',')
	}
	return dst
}

// Str appends a member whose value is a string.
func Str(dst []byte, name, value string) []byte { return String(Key(dst, name), value) }

// StrIf is [Str] for a value that is left out when empty.
func StrIf(dst []byte, name, value string) []byte {
	if value == "" {
		return dst
	}
	return Str(dst, name, value)
}

// Int appends a member whose value is a whole number.
func Int(dst []byte, name string, value int) []byte {
	return strconv.AppendInt(Key(dst, name), int64(value), 10)
}

// Bool appends a member whose value is true or false.
func Bool(dst []byte, name string, value bool) []byte {
	return strconv.AppendBool(Key(dst, name), value)
}

// Strs appends a member whose value is an array of strings.
func Strs(dst []byte, name string, values []string) []byte {
	dst = append(Key(dst, name), '[')
	for _, v := range values {
		dst = String(Comma(dst), v)
	}
	return append(dst, ']')
}

// StrsIf is [Strs] for a list that is left out when empty.
func StrsIf(dst []byte, name string, values []string) []byte {
	if len(values) == 0 {
		return dst
	}
	return Strs(dst, name, values)
}

// clean tells by byte what is written as it is: all of ASCII but control
// characters, the quotation mark and the backslash.
var clean = func() (t [256]bool) {
	for c := ' '; c < utf8.RuneSelf; c++ {
		t[c] = c != '"' && c != '\\'
	}
	return
}()

// cleanTo returns how many bytes of s from i on are written as they are. It
// looks at eight at a time: of those that are not [clean] the lowest has its
// high bit set in unclean.
func cleanTo(s string, i int) int {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	for ; i+8 <= len(s); i += 8 {
		w := eight(s[i : i+8])
		quote, slash := w^ones*'"', w^ones*'\\'
		if unclean := (w | (w - ones*' ') | (quote - ones) | (slash - ones)) & high; unclean != 0 {
			return i + bits.TrailingZeros64(unclean)/8
		}
	}
	for i < len(s) && clean[s[i]] {
		i++
	}
	return i
}

func eight(s string) uint64 {
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

const hex = "0123456789abcdef"

// String appends s as a JSON string. Bytes that are not UTF-8 become U+FFFD.
func String(dst []byte, s string) []byte {
	dst = append(dst, '"')
	start := 0
	for i := cleanTo(s, 0); i < len(s); i = cleanTo(s, i) {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && n == 1 {
				dst = append(append(dst, s[start:i]...), "\ufffd"...)
				start = i + 1
			} else if r == '\u2028' || r == '\u2029' { // ends a line in JavaScript
				dst = append(append(dst, s[start:i]...), '\\', 'u', '2', '0', '2', hex[r&15])
				start = i + n
			}
			i += n
			continue
		}
		dst = append(dst, s[start:i]...)
		switch c {
		case '"', '\\':
			dst = append(dst, '\\', c)
		case '\n':
			dst = append(dst, '\\', 'n')
		case '\r':
			dst = append(dst, '\\', 'r')
		case '\t':
			dst = append(dst, '\\', 't')
		default:
			dst = append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
		i++
		start = i
	}
	return append(append(dst, s[start:]...), '"')
}
