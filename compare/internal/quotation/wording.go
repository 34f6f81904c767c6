package quotation

import (
	"iter"
	"math/bits"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// Wording is the words of a quotation, with all claims that have them.
type Wording struct {
	words  []string
	ids    []int32 // of the words
	Claims []*claims.Claim
}

// Len is how many words it has.
func (w *Wording) Len() int { return len(w.words) }

// Wordings lists the wordings of quotations, each with its claims, in order of
// their first claims, and returns what lays them side by side.
func Wordings(cs []*claims.Claim) ([]Wording, *Matcher) {
	var list []Wording
	lex := &lexicon{at: map[string]int32{}}
	at := make(map[string]int, len(cs))
	for _, c := range cs {
		k, ok := at[c.Object]
		if !ok {
			k = len(list)
			at[c.Object] = k
			words := strings.Fields(c.Object)
			list = append(list, Wording{words: words, ids: lex.ids(words)})
		}
		list[k].Claims = append(list[k].Claims, c)
	}
	return list, &Matcher{words: lex}
}

// lexicon numbers the words of quotations.
type lexicon struct {
	at  map[string]int32
	all []lexiconWord
}

// lexiconWord is what tells whether a word may be the same as others that are
// spelled otherwise.
type lexiconWord struct {
	opening byte
	bare    int32 // the word without its accents
	odd     bool  // has an accent or an apostrophe
	short   bool  // has an apostrophe
	dialect bool  // ends as words that houses end in two ways
}

// apart tells without looking at their letters that two words are not the same.
func (w *lexiconWord) apart(o *lexiconWord) bool {
	return w.opening != o.opening && w.opening != 0 && o.opening != 0 || w.bare != o.bare && !w.short && !o.short && !(w.dialect && o.dialect)
}

func (lex *lexicon) ids(words []string) []int32 {
	ids := make([]int32, len(words))
	for i, w := range words {
		ids[i] = lex.id(w)
	}
	return ids
}

func (lex *lexicon) id(word string) int32 {
	id, ok := lex.at[word]
	if ok {
		return id
	}
	id = int32(len(lex.all))
	lex.at[word] = id
	short, accents := strings.Contains(word, "'"), accented(word)
	lex.all = append(lex.all, lexiconWord{opening(word), id, accents || short, short, spelling.InDialect(word)})
	if accents {
		if bare := string(spelling.Letters(nil, word)); bare != word {
			of := lex.id(bare)
			lex.all[id].bare = of
		}
	}
	return id
}

// What finds two quotations for each other.
const (
	sharedRow  = 3  // words in a row
	sharedRows = 2  // rows
	rowKept    = 24 // wordings with the same row beyond which it is a phrase
)

// rowPair is two wordings with how many rows of words they share.
type rowPair struct{ x, y, rows int32 }

// row is a row of words and the wording that has it.
type row struct {
	words uint64
	in    int32
	next  int32 // the next of the same words, or -1
}

// Pairs are the wordings that may be one quotation: with rows of words in common,
// of which one is enough where a wording is short, or of a headline and its text.
func Pairs(list []Wording) iter.Seq2[*Wording, *Wording] {
	return func(yield func(x, y *Wording) bool) {
		for _, p := range headed(list, inRows(list)) {
			x, y := &list[p.x], &list[p.y]
			if (p.rows >= sharedRows || len(x.words) <= ShortWording || len(y.words) <= ShortWording) && !yield(x, y) {
				return
			}
		}
	}
}

// inRows pairs the wordings that have a row of words in common, in order.
func inRows(list []Wording) []rowPair {
	pairs := pairsOf(rowsTwice(list))
	slices.Sort(pairs)
	var once []rowPair
	for i, p := range pairs {
		if i > 0 && p == pairs[i-1] {
			once[len(once)-1].rows++
			continue
		}
		once = append(once, rowPair{int32(p >> 32), int32(p), 1})
	}
	return once
}

// rowsTwice lists the rows of words that may be there twice. Most are not, and
// a small table tells it.
func rowsTwice(list []Wording) []row {
	n := 0
	for i := range list {
		n += max(0, len(list[i].ids)-sharedRow+2)
	}
	rows := make([]row, 0, n)
	met := make([]struct{ once, twice bool }, 1<<bits.Len(uint(2*n)))
	for i := range list {
		ids := list[i].ids
		for k := sharedRow - 1; k < len(ids); k++ {
			r := row{uint64(ids[k-2])<<42 ^ uint64(ids[k-1])<<21 ^ uint64(ids[k]), int32(i), -1}
			m := &met[scatter(r.words)>>40%uint64(len(met))]
			m.once, m.twice = true, m.once
			rows = append(rows, r)
		}
		if n := len(ids); n > sharedRow && n <= ShortWording {
			// Short ones that begin and end alike may have no row in common.
			r := row{^(uint64(ids[0])<<48 ^ uint64(ids[1])<<32 ^ uint64(ids[n-2])<<16 ^ uint64(ids[n-1])), int32(i), -1}
			m := &met[scatter(r.words)>>40%uint64(len(met))]
			m.once, m.twice = true, m.once
			rows = append(rows, r)
		}
	}
	return slices.DeleteFunc(rows, func(r row) bool { return !met[scatter(r.words)>>40%uint64(len(met))].twice })
}

// scatter spreads the bits of a row over the upper ones of a number.
func scatter(words uint64) uint64 { return words * 0x9e3779b97f4a7c15 }

// pairsOf returns the pairs of wordings that share a row, once for each.
func pairsOf(rows []row) []uint64 {
	// Rows of the same words are chained, in order.
	type chain struct{ first, last int32 }
	chains := make([]chain, 1<<bits.Len(uint(2*len(rows)))) // numbers of rows, and 1
	for i := range rows {
		at := scatter(rows[i].words) >> 32 % uint64(len(chains))
		for chains[at].first > 0 && rows[chains[at].first-1].words != rows[i].words {
			at = (at + 1) % uint64(len(chains))
		}
		if c := &chains[at]; c.first == 0 {
			*c = chain{int32(i + 1), int32(i + 1)}
		} else {
			rows[c.last-1].next = int32(i)
			c.last = int32(i + 1)
		}
	}
	var pairs []uint64
	var in []int32 // the wordings of a chain
	for _, c := range chains {
		if c.first == c.last {
			continue // there once, or nothing
		}
		in = in[:0]
		wordings := 0
		for i := c.first - 1; i >= 0; i = rows[i].next {
			if len(in) == 0 || in[len(in)-1] != rows[i].in {
				wordings++
			}
			in = append(in, rows[i].in)
		}
		if wordings > rowKept {
			continue
		}
		for i := range in { // a row that a wording has twice is two
			for j := i + 1; j < len(in); j++ {
				if in[j] != in[j-1] && in[j] != in[i] {
					pairs = append(pairs, uint64(in[i])<<32|uint64(in[j]))
				}
			}
		}
	}
	return pairs
}
