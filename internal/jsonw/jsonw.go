// Package jsonw appends JSON to byte slices. It writes what encoding/json
// would, in the order of the calls and without reflection.
package jsonw

import (
	"encoding/binary"
	"math/bits"
	"slices"
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
	return Whole(Key(dst, name), value)
}

// Bool appends a member whose value is true or false.
func Bool(dst []byte, name string, value bool) []byte {
	return strconv.AppendBool(Key(dst, name), value)
}

// Strs appends a member whose value is an array of strings.
func Strs(dst []byte, name string, values []string) []byte {
	return List(append(Key(dst, name), '['), values)
}

// List appends strings and the end of the array that dst ends in the start of.
func List(dst []byte, values []string) []byte {
	for i, v := range values {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = String(dst, v)
	}
	return append(dst, ']')
}

// Whole appends a whole number.
func Whole(dst []byte, n int) []byte {
	switch {
	case n < 0 || n >= 1e4:
		return strconv.AppendInt(dst, int64(n), 10)
	case n < 10:
		return append(dst, byte('0'+n))
	case n < 100:
		return append(dst, byte('0'+n/10), byte('0'+n%10))
	case n < 1000:
		return append(dst, byte('0'+n/100), byte('0'+n/10%10), byte('0'+n%10))
	}
	return append(dst, byte('0'+n/1000), byte('0'+n/100%10), byte('0'+n/10%10), byte('0'+n%10))
}

// clean tells by byte what is written as it is: all of ASCII but control
// characters, the quotation mark and the backslash.
var clean = func() (t [256]bool) {
	for c := ' '; c < utf8.RuneSelf; c++ {
		t[c] = c != '"' && c != '\\'
	}
	return
}()

const ones, high, spaces = 0x0101010101010101, 0x8080808080808080, 0x2020202020

// unclean marks the [high] bits of bytes, of which the lowest is that of the lowest
// byte that is not [clean].
func unclean(w uint64) uint64 {
	return w | (w - ones*' ') | ((w ^ ones*'"') - ones) | ((w ^ ones*'\\') - ones)
}

func four(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func eight(s string) uint64 {
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

const hex = "0123456789abcdef"

// String appends s as a JSON string. Bytes that are not UTF-8 become U+FFFD.
// Nearly all strings are clean, so they are copied and looked at in one.
func String(dst []byte, s string) []byte {
	n := len(dst)
	if cap(dst)-n < len(s)+2 {
		dst = slices.Grow(dst, len(s)+2)
	}
	to := dst[n : n+len(s)+2]
	to[0], to[len(to)-1] = '"', '"'
	to = to[1 : len(to)-1]
	var found uint64
	switch {
	case len(s) >= 16:
		copy(to, s)
		i := 0
		for ; i+16 < len(s); i += 16 {
			found |= unclean(eight(s[i:i+8])) | unclean(eight(s[i+8:i+16]))
		}
		found |= unclean(eight(s[len(s)-16:])) | unclean(eight(s[len(s)-8:]))
	case len(s) >= 8:
		first, last := eight(s), eight(s[len(s)-8:])
		binary.LittleEndian.PutUint64(to, first)
		binary.LittleEndian.PutUint64(to[len(to)-8:], last)
		found = unclean(first) | unclean(last)
	case len(s) >= 4:
		first, last := four(s), four(s[len(s)-4:])
		binary.LittleEndian.PutUint32(to, first)
		binary.LittleEndian.PutUint32(to[len(to)-4:], last)
		found = unclean(uint64(first) | uint64(last)<<32)
	case len(s) > 0:
		first, mid, last := s[0], s[len(s)/2], s[len(s)-1]
		to[0], to[len(to)/2], to[len(to)-1] = first, mid, last
		found = unclean(uint64(first) | uint64(mid)<<8 | uint64(last)<<16 | spaces<<24)
	}
	if found&high == 0 {
		return dst[:n+len(s)+2]
	}
	return escaped(dst, s)
}

// Text is [String] for what mostly has a line break, as a piece of an article has.
func Text(dst []byte, s string) []byte { return escaped(dst, s) }

// escaped is [String] for what has something to escape. It copies eight bytes at a time
// and keeps those of them that are clean.
func escaped(dst []byte, s string) []byte {
	dst = append(dst, '"')
	i := 0
	for i+8 <= len(s) {
		w, n := eight(s[i:i+8]), len(dst)
		dst = binary.LittleEndian.AppendUint64(dst, w)
		if dirty := unclean(w) & high; dirty != 0 {
			i += bits.TrailingZeros64(dirty) / 8
			dst, i = escape(dst[:n+bits.TrailingZeros64(dirty)/8], s, i)
			continue
		}
		i += 8
	}
	for i < len(s) {
		if c := s[i]; clean[c] {
			dst, i = append(dst, c), i+1
		} else {
			dst, i = escape(dst, s, i)
		}
	}
	return append(dst, '"')
}

// escape appends what stands at i and is unclean, and returns what is behind it.
func escape(dst []byte, s string, i int) ([]byte, int) {
	switch c := s[i]; c {
	case '\n':
		return append(dst, '\\', 'n'), i + 1
	case '"', '\\':
		return append(dst, '\\', c), i + 1
	case '\r':
		return append(dst, '\\', 'r'), i + 1
	case '\t':
		return append(dst, '\\', 't'), i + 1
	default:
		if c < utf8.RuneSelf {
			return append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15]), i + 1
		}
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case r == utf8.RuneError && n == 1:
		return append(dst, "\ufffd"...), i + n
	case r == '\u2028' || r == '\u2029': // ends a line in JavaScript
		return append(dst, '\\', 'u', '2', '0', '2', hex[r&15]), i + n
	}
	return append(dst, s[i:i+n]...), i + n
}
