package claims

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// forget makes ready for the sentences of a document.
func (x *extraction) forget() {
	sentences, slots := 0, 16
	for i := range x.pages {
		sentences += len(x.pages[i].Sentences)
	}
	for slots < 2*sentences {
		slots *= 2
	}
	x.seen = slices.Grow(x.seen[:0], slots)[:slots]
	clear(x.seen)
}

// repeated tells whether a sentence of some length was there before: pages
// repeat paragraphs, and the claim is made once.
func (x *extraction) repeated(hash uint64, s normalize.Sentence) bool {
	if s.Last-s.First < 6 {
		return false
	}
	hash = max(hash, 1)
	mask := uint64(len(x.seen) - 1)
	i := hash & mask
	for x.seen[i] != 0 && x.seen[i] != hash {
		i = (i + 1) & mask
	}
	again := x.seen[i] == hash
	x.seen[i] = hash
	return again
}
