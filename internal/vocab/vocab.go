// Package vocab numbers words. A [Table] gives every distinct lower-case form
// a small positive [ID], so that what a word can be is looked up once a token
// and everything after compares integers.
package vocab

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// ID is the number of a word in a [Table]; 0 is no word of it.
type ID int32

// Seed and Step are the hash that [Table.Lookup] expects: start with Seed and
// apply Step to every byte of the folded word. A tokenizer folds and hashes
// while it scans.
const Seed uint32 = 2166136261

// Step adds one folded byte to a hash (FNV-1a).
func Step(h uint32, c byte) uint32 { return (h ^ uint32(c)) * 16777619 }

// Seed64 and Step64 are the same hash in 64 bits, for what is told apart by its
// hash alone.
const Seed64 uint64 = 14695981039346656037

// Prime64 is what a hash of 64 bits is multiplied by at each step.
const Prime64 uint64 = 1099511628211

// Step64 adds one byte to a hash of 64 bits (FNV-1a).
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
	tails []uint64 // by ID less 1, the word's last eight bytes
	hash  []uint32 // by ID less 1
	words string   // the first words, one after the other
	ends  []uint32 // where each of them ends in words
	more  []string // the words behind them
}

// slot is an ID with the upper bits of its word's hash, which turn away most
// other words that come to the same slot; 0 is empty.
type slot uint32

// idBits are the bits of a slot that are the ID.
const idBits = 20

func slotOf(h uint32, id ID) slot { return slot(h>>idBits<<idBits | uint32(id)) }

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
	h, end, ascii := hashASCII(word)
	if ascii {
		if id := t.Lookup(h, end, word); id != 0 {
			return id
		}
	} else if id := t.findFolded(word); id != 0 {
		return id
	}
	key := Fold(word)
	if !ascii {
		h = Hash(key)
	}
	if len(t.hash) == 1<<idBits-1 {
		return 0 // full
	}
	if slotsFor(len(t.hash)) > len(t.slots) {
		t.resize(max(64, 4*len(t.slots)))
	}
	t.more = append(t.more, key)
	t.hash = append(t.hash, h)
	t.tails = append(t.tails, tail(key))
	id := ID(len(t.hash))
	t.place(h, id)
	return id
}

// hashASCII is the hash and the tail of a word's folded form, when it is all ASCII
// and has no zeros.
func hashASCII(word string) (h uint32, tail uint64, ascii bool) {
	h = Seed
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c >= utf8.RuneSelf || c == 0 { // a zero would not show in the tail
			return 0, 0, false
		}
		c = Small[c]
		h, tail = Step(h, c), Tail(tail, c)
	}
	return h, tail, true
}

func (t *Table) resize(n int) {
	t.slots = make([]slot, n)
	for i, h := range t.hash {
		t.place(h, ID(i+1))
	}
}

func (t *Table) place(h uint32, id ID) {
	mask := uint32(len(t.slots) - 1)
	i := mix(h) & mask
	for t.slots[i] != 0 {
		i = (i + 1) & mask
	}
	t.slots[i] = slotOf(h, id)
}

// Tail adds one folded byte to the last eight bytes of a word, which
// [Table.Lookup] expects beside its hash: start with 0.
func Tail(t uint64, c byte) uint64 { return t<<8 | uint64(c) }

// tail is the last eight bytes of a folded word.
func tail(key string) (t uint64) {
	for i := max(0, len(key)-8); i < len(key); i++ {
		t = Tail(t, key[i])
	}
	return t
}

// Find returns the ID of word, which is folded first, or 0.
func (t *Table) Find(word string) ID {
	h, tail, ascii := hashASCII(word)
	if !ascii {
		return t.findFolded(word)
	}
	return t.Lookup(h, tail, word)
}

func (t *Table) findFolded(word string) ID {
	var buf [64]byte
	return t.LookupBytes(AppendFold(buf[:0], word))
}

// Lookup returns the ID of the word whose folded bytes hash to h and end in
// tail, or 0. word may differ from the key in ASCII case.
func (t *Table) Lookup(h uint32, tail uint64, word string) ID {
	if len(t.slots) == 0 {
		return 0
	}
	mask := uint32(len(t.slots) - 1)
	for i := mix(h) & mask; ; i = (i + 1) & mask {
		s := t.slots[i]
		if s == 0 {
			return 0
		}
		if id := s.id(); s == slotOf(h, id) && t.tails[id-1] == tail && (len(word) < 8 || begins(t.key(int(id-1)), word)) {
			return id
		}
	}
}

// Clone returns a copy that can be added to without touching t, with room for
// so many words more.
func (t *Table) Clone(more int) *Table {
	c := &Table{words: t.words, ends: t.ends, more: slices.Clip(t.more), hash: slices.Clip(t.hash), tails: slices.Clip(t.tails)}
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

func mix(h uint32) uint32 { return h ^ h>>15 }

// begins tells whether a key and a word whose last eight bytes are the same
// are one.
func begins(key, word string) bool {
	if len(key) != len(word) {
		return false
	}
	for i := 0; i < len(key)-8; i++ {
		if key[i] != Small[word[i]] {
			return false
		}
	}
	return true
}

// Hash is the hash of a folded word.
func Hash(key string) uint32 {
	h := Seed
	for i := 0; i < len(key); i++ {
		h = Step(h, key[i])
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
	start := len(dst)
	for i := 0; i < len(word); i++ {
		if word[i] >= utf8.RuneSelf {
			return appendFolded(dst[:start], word)
		}
		dst = append(dst, Small[word[i]])
	}
	return dst
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

// LookupBytes is [Table.Find] for a key that is folded already.
func (t *Table) LookupBytes(key []byte) ID {
	h, tail := Seed, uint64(0)
	for _, c := range key {
		h, tail = Step(h, c), Tail(tail, c)
	}
	if len(t.slots) == 0 {
		return 0
	}
	mask := uint32(len(t.slots) - 1)
	for i := mix(h) & mask; ; i = (i + 1) & mask {
		s := t.slots[i]
		if s == 0 {
			return 0
		}
		if id := s.id(); s == slotOf(h, id) && t.tails[id-1] == tail && t.key(int(id-1)) == string(key) {
			return id
		}
	}
}
