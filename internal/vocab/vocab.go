// Package vocab numbers words. A [Table] gives every distinct lower-case form
// a small positive [ID], so that what a word can be is looked up once a token
// and everything after compares integers.
package vocab

import (
	"encoding/binary"
	"math/bits"
	"slices"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// ID is the number of a word in a [Table]; 0 is no word of it.
type ID int32

// Seed and Step are the hash that [Table.Lookup] expects: start with Seed and
// apply Step to the folded word, eight bytes at a time, the first of them the
// lowest, with zeros behind the last. A tokenizer folds and hashes while it scans.
const Seed uint64 = 0x9e3779b97f4a7c15

// Step adds eight folded bytes to a hash.
func Step(h, eight uint64) uint64 {
	hi, lo := bits.Mul64(h^eight, 0xd6e8feb86659fd93)
	return hi ^ lo
}

// Eight are the first eight bytes of s, the first of them the lowest.
func Eight(s string) uint64 {
	_ = s[7] // one look at its length is enough
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// UpToEight is [Eight] for a string that may be shorter: what it lacks are zeros.
func UpToEight(s string) (w uint64) {
	if len(s) >= 8 {
		return Eight(s)
	}
	if n := len(s); n >= 4 { // the first four and the last, which may be the same in part
		return four(s) | four(s[n-4:])<<(8*(n-4))
	}
	for i := len(s) - 1; i >= 0; i-- {
		w = w<<8 | uint64(s[i])
	}
	return w
}

// ASCII tells whether all bytes of s are below 0x80.
func ASCII(s string) bool {
	var all uint64
	for ; len(s) >= 8; s = s[8:] {
		all |= Eight(s)
	}
	return (all|UpToEight(s))&highBits == 0
}

// four are the first four bytes of s, the first of them the lowest.
func four(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

// Seed64 and Step64 are a hash of single bytes (FNV-1a), for what is told apart by
// its hash alone.
const Seed64 uint64 = 14695981039346656037

// Prime64 is what a hash of 64 bits is multiplied by at each step.
const Prime64 uint64 = 1099511628211

// Step64 adds one byte to a hash.
func Step64(h uint64, c byte) uint64 { return (h ^ uint64(c)) * Prime64 }

// Lower holds the lower-case form of every ASCII letter and 0 for all other bytes.
var Lower = func() (t [256]byte) {
	for c := 'a'; c <= 'z'; c++ {
		t[c], t[c-32] = byte(c), byte(c)
	}
	return
}()

// Small holds every byte as it is, but the capitals of ASCII as small letters.
var Small = func() (t [256]byte) {
	for c := range t {
		t[c] = byte(c)
		if l := Lower[c]; l != 0 {
			t[c] = l
		}
	}
	return
}()

// Table maps folded words to IDs. The zero value is empty and ready to use.
// A Table that is no longer added to is safe for concurrent look-ups.
type Table struct {
	slots []slot   // open addressing, a power of two long, at most two thirds full
	hash  []uint64 // by ID less 1
	words string   // the first words, one after the other
	ends  []uint32 // where each of them ends in words
	more  []string // the words behind them
}

// slot is an ID with the upper bits of its word's hash, by which the word is known
// where it is looked up: it costs one line of memory; 0 is empty.
type slot uint64

// idBits are the bits of a slot that are the ID.
const idBits = 20

func slotOf(h uint64, id ID) slot { return slot(h>>idBits<<idBits | uint64(id)) }

func (s slot) id() ID { return ID(s & (1<<idBits - 1)) }

// Len is the number of words; IDs run from 1 to Len.
func (t *Table) Len() int { return len(t.hash) }

// Key is the folded word with that ID.
func (t *Table) Key(id ID) string {
	if id <= 0 || int(id) > len(t.hash) {
		return ""
	}
	return t.key(int(id - 1))
}

func (t *Table) key(i int) string {
	if i >= len(t.ends) {
		return t.more[i-len(t.ends)]
	}
	var start uint32
	if i > 0 {
		start = t.ends[i-1]
	}
	return t.words[start:t.ends[i]]
}

// Add returns the ID of word, which is folded first, and enters it when it is new.
func (t *Table) Add(word string) ID {
	if id := t.Find(word); id != 0 {
		return id
	}
	key := Fold(word)
	h := hashed(key)
	if len(t.hash) == 1<<idBits-1 {
		return 0 // full
	}
	if slotsFor(len(t.hash)) > len(t.slots) {
		t.resize(max(64, 4*len(t.slots)))
	}
	t.more = append(t.more, key)
	t.hash = append(t.hash, h)
	id := ID(len(t.hash))
	t.place(h, id)
	return id
}

// hashed is the hash of a folded word.
func hashed(key string) uint64 {
	h := Seed
	for i := 0; i < len(key); i += 8 {
		h = Step(h, UpToEight(key[i:]))
	}
	return h
}

func (t *Table) resize(n int) {
	t.slots = make([]slot, n)
	for i, h := range t.hash {
		t.place(h, ID(i+1))
	}
}

func (t *Table) place(h uint64, id ID) {
	mask := uint64(len(t.slots) - 1)
	i := h & mask
	for t.slots[i] != 0 {
		i = (i + 1) & mask
	}
	t.slots[i] = slotOf(h, id)
}

// Find returns the ID of word, which is folded first, or 0.
func (t *Table) Find(word string) ID {
	var buf [64]byte
	return t.LookupBytes(AppendFold(buf[:0], word))
}

// Lookup returns the ID of the word whose folded bytes hash to h, or 0. What is told
// apart are some sixty bits of the hash, which no two words of a text have alike.
func (t *Table) Lookup(h uint64) ID {
	if len(t.slots) == 0 {
		return 0
	}
	mask := uint64(len(t.slots) - 1)
	for i := h & mask; ; i = (i + 1) & mask {
		s := t.slots[i]
		if s == 0 {
			return 0
		}
		if id := s.id(); s == slotOf(h, id) {
			return id
		}
	}
}

// Clone returns a copy that can be added to without touching t, with room for
// so many words more.
func (t *Table) Clone(more int) *Table {
	c := &Table{words: t.words, ends: t.ends, more: slices.Clip(t.more), hash: slices.Clip(t.hash)}
	c.resize(slotsFor(len(t.hash) + more))
	return c
}

// slotsFor is how many slots hold n words and one more.
func slotsFor(n int) int {
	slots := 64
	for 2*slots < 3*(n+1) {
		slots *= 2
	}
	return slots
}

// Hash is another hash of a folded word (FNV-1a), which tables that are compiled
// ahead are made by.
func Hash(key string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(key); i++ {
		h = (h ^ uint32(key[i])) * 16777619
	}
	return h
}

// Fold returns the form a word is looked up by: lower case, composed (NFC),
// with the ASCII apostrophe and hyphen for their typographic twins.
func Fold(word string) string {
	for i := 0; i < len(word); i++ {
		if c := word[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return string(AppendFold(nil, word))
		}
	}
	return word
}

// AppendFold appends the folded form of word to dst.
func AppendFold(dst []byte, word string) []byte {
	start, i := len(dst), 0
	for ; i+8 <= len(word); i += 8 {
		w := Eight(word[i:])
		if w&highBits != 0 {
			return appendFolded(dst[:start], word)
		}
		dst = binary.LittleEndian.AppendUint64(dst, small(w))
	}
	if i == len(word) {
		return dst
	}
	w, end := UpToEight(word[i:]), start+len(word)
	if w&highBits != 0 {
		return appendFolded(dst[:start], word)
	}
	return binary.LittleEndian.AppendUint64(dst, small(w))[:end]
}

const highBits = 0x8080808080808080

// small makes the capitals among eight bytes of ASCII small letters.
func small(w uint64) uint64 {
	const ones = 0x0101010101010101
	capitals := (w + ones*(0x80-'A')) &^ (w + ones*(0x7f-'Z')) & highBits
	return w | capitals>>2
}

// appendFolded is [AppendFold] for words that are not all ASCII.
func appendFolded(dst []byte, word string) []byte {
	compose := false
	start := len(dst)
	for _, r := range word {
		switch {
		case r < utf8.RuneSelf:
			dst = append(dst, Small[r])
			continue
		case r == '’' || r == 'ʼ' || r == '‘':
			r = '\''
		case r == '‐' || r == '‑':
			r = '-'
		case r == '\u00ad': // soft hyphen
			continue
		case unicode.Is(unicode.Mn, r):
			compose = true
		}
		dst = utf8.AppendRune(dst, unicode.ToLower(r))
	}
	if compose {
		// The copy keeps dst, which callers have on their stack, from escaping.
		dst = append(dst[:start], norm.NFC.String(string(dst[start:]))...)
	}
	return dst
}

// LookupBytes is [Table.Find] for a key that is folded already. It looks at all of
// the word.
func (t *Table) LookupBytes(key []byte) ID {
	if len(t.slots) == 0 {
		return 0
	}
	h, mask := hashed(string(key)), uint64(len(t.slots)-1)
	for i := h & mask; ; i = (i + 1) & mask {
		s := t.slots[i]
		if s == 0 {
			return 0
		}
		if id := s.id(); s == slotOf(h, id) && t.key(int(id-1)) == string(key) {
			return id
		}
	}
}
