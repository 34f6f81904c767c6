package compare

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/internal/vocab"
)

// nameIndex is the words of all names with the documents that have them, and
// the names with each word left out: what is kept of the names of an archive.
type nameIndex struct {
	words  map[string]int32
	docs   [][]int32 // by word, in order
	text   []string  // by word
	ids    []int32   // the words of all names, the last of each turned (^)
	holes  []hole
	found  []Finding                            // in the documents read so far
	many   map[int32]map[string][]*claims.Claim // the names of long documents
	inner  []int32                              // words that some text writes with a capital inside
	joined []wordPair                           // words that some text joins with a hyphen

	reader nameReader
}

// hole is a name of two to four words with one left out.
type hole struct {
	hash uint64 // of the words that are left, and of where the hole is
	doc  int32
	word int32 // the word left out
}

// compare puts holes in order of what is left, of what is left out, and of documents.
func (h hole) compare(o hole) int {
	switch {
	case h.hash != o.hash:
		return cmp.Compare(h.hash, o.hash)
	case h.word != o.word:
		return cmp.Compare(h.word, o.word)
	}
	return cmp.Compare(h.doc, o.doc)
}

// names returns the index of the names of all groups.
func (g *Group) names() *nameIndex {
	if g.whole.names == nil {
		ix := &nameIndex{words: map[string]int32{}}
		g.whole.names = ix
		g.world.each(g.Key, func(doc int32, cs []*claims.Claim) {
			for _, c := range cs {
				ix.add(doc, c)
			}
		})
		ix.holes = metTwice(ix.holes)
		slices.SortFunc(ix.holes, hole.compare)
		ix.holes = slices.Compact(ix.holes)
	}
	return g.whole.names
}

// metTwice returns the holes that others may have the hash of: nothing is held
// against the rest, which are most. A small table tells it.
func metTwice(holes []hole) []hole {
	met := make([]struct{ once, twice bool }, 1<<bits.Len(uint(2*len(holes))))
	at := func(h hole) uint64 { return h.hash * 0x9e3779b97f4a7c15 >> 32 % uint64(len(met)) }
	for _, h := range holes {
		m := &met[at(h)]
		m.once, m.twice = true, m.once
	}
	return slices.DeleteFunc(holes, func(h hole) bool { return !met[at(h)].twice })
}

func (ix *nameIndex) add(doc int32, c *claims.Claim) {
	var words [4]string
	var ids [4]int32
	n := 0
	for w := range strings.SplitSeq(c.Object, " ") {
		id := ix.word(w)
		if n < len(words) {
			words[n], ids[n] = w, id
		}
		n++
		ix.ids = append(ix.ids, id)
		if d := ix.docs[id]; len(d) == 0 || d[len(d)-1] != doc {
			ix.docs[id] = append(d, doc)
		}
	}
	if innerCapital(c.Quote) {
		ix.innerWords(c)
	}
	if strings.IndexByte(c.Quote, '-') >= 0 {
		ix.hyphened(c)
	}
	last := &ix.ids[len(ix.ids)-1]
	*last = ^*last
	if n < 2 || n > len(words) {
		return
	}
	for i, id := range ids[:n] {
		ix.holes = append(ix.holes, hole{holeHash(words[:n], i), doc, id})
	}
}

func (ix *nameIndex) word(w string) int32 {
	id, ok := ix.words[w]
	if !ok {
		w = strings.Clone(w) // not a part of an article
		id = int32(len(ix.text))
		ix.words[w] = id
		ix.text, ix.docs = append(ix.text, w), append(ix.docs, nil)
	}
	return id
}

// holeHash hashes the words of a name but one (FNV-1a).
func holeHash(words []string, but int) uint64 {
	h := vocab.Seed64 + uint64(but)
	for i, w := range words {
		if i != but {
			for b := range len(w) {
				h = vocab.Step64(h, w[b])
			}
		}
		h = vocab.Step64(h, ' ')
	}
	return h
}

// elsewhere tells whether another document has the rarer word without the
// commoner one: then it is a word of its own.
func (g *Group) elsewhere(rare, common *spelled) bool {
	ix := g.names()
	docs := ix.docs[ix.words[common.word]]
	for _, d := range ix.docs[ix.words[rare.word]] {
		if _, ok := slices.BinarySearch(docs, d); !ok {
			return true
		}
	}
	return false
}
