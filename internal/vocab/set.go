package vocab

import (
	"iter"
	"math/bits"
)

// Set is a set of words, a bit for each by its ID.
type Set []uint64

// Has tells whether a word is in the set.
func (s Set) Has(w ID) bool {
	i := uint(w) >> 6
	return i < uint(len(s)) && s[i]&(1<<(uint(w)&63)) != 0
}

// With returns the set with a word.
func (s Set) With(w ID) Set {
	for len(s) <= int(w>>6) {
		s = append(s, 0)
	}
	s[w>>6] |= 1 << (w & 63)
	return s
}

// Joined returns the set with the words of another.
func (s Set) Joined(other Set) Set {
	for len(s) < len(other) {
		s = append(s, 0)
	}
	for i, words := range other {
		s[i] |= words
	}
	return s
}

// All yields the words of the set, in order.
func (s Set) All() iter.Seq[ID] {
	return func(yield func(ID) bool) {
		for i, w := range s {
			for ; w != 0; w &= w - 1 {
				if !yield(ID(i<<6 + bits.TrailingZeros64(w))) {
					return
				}
			}
		}
	}
}
