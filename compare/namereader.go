package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/names"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// spelled is a word of the names of a document.
type spelled struct {
	*lettered
	word    string
	times   int
	known   bool    // a word that the language or the gazetteer lists
	renamed bool    // told of as a name
	places  []int32 // names it is in, times placesOf plus its position
}

// lettered is the letters of a word.
type lettered struct {
	letters    []rune
	set        uint64 // of the letters, each by its last bits
	alphabetic bool
}

// nameReader reads the names of one document after another.
type nameReader struct {
	next      int // of the words of the index
	list      []namedAs
	words     []spelled
	order     []int32 // of words, those of four letters or more, shortest first
	spare     []int32 // while they are put in order
	ends      []int32
	turn      int32
	met       []turnOf // by word of the index
	spellings []*lettered
	fields    []string
	places    []int32
	same      map[string][]int32 // of the list by name, once one is asked for
	scripts   int                // names of another script, -1 while nobody asked
}

// turnOf is which word of a document a word of the index is, in some turn.
type turnOf struct{ turn, word int32 }

// read reads the names of the next document of an index.
func (r *nameReader) read(ix *nameIndex, cs []*claims.Claim) {
	for len(r.met) < len(ix.text) {
		r.met, r.spellings = append(r.met, turnOf{}), append(r.spellings, nil)
	}
	r.turn++
	r.list, r.words, r.order = r.list[:0], r.words[:0], r.order[:0]
	r.fields, r.places = r.fields[:0], r.places[:0]
	r.scripts = -1
	clear(r.same)
	for i, c := range cs {
		from := len(r.fields)
		ids := r.ids(ix)
		for _, id := range ids {
			r.fields = append(r.fields, ix.text[lastOrNot(id)])
		}
		name := namedAs{claim: c, words: r.fields[from:len(r.fields):len(r.fields)], times: timesOf(c)}
		r.list = append(r.list, name)
		for j, id := range ids[:min(len(ids), placesOf)] {
			id = lastOrNot(id)
			if r.met[id].turn != r.turn {
				r.met[id] = turnOf{r.turn, int32(len(r.words))}
				r.words = append(r.words, r.word(id, ix.text[id]))
			}
			x := &r.words[r.met[id].word]
			x.times += name.times
			x.known = x.known || len(c.Scope) > 0 && len(name.words) == 1
			x.renamed = x.renamed || len(c.Scope) > 0 && c.Scope[0] == "renamed"
			x.places = append(x.places, int32(i*placesOf+j))
		}
	}
	// Only words of like length and the same first or last letter can be near.
	most := 0
	for i := range r.words {
		if s := r.words[i].lettered; len(s.letters) >= 4 && s.alphabetic {
			r.order = append(r.order, int32(i))
			most = max(most, len(s.letters))
		}
	}
	r.byLength(most)
}

// byLength puts words in order of their length, which is most for the longest, and
// leaves those of one length as they are.
func (r *nameReader) byLength(most int) {
	r.ends = slices.Grow(r.ends[:0], most+2)[:most+2]
	clear(r.ends)
	for _, w := range r.order {
		r.ends[len(r.words[w].letters)+1]++
	}
	for n := 1; n < len(r.ends); n++ {
		r.ends[n] += r.ends[n-1] // where those of a length begin, and then where the next goes
	}
	r.spare = append(r.spare[:0], r.order...)
	for _, w := range r.spare {
		n := len(r.words[w].letters)
		r.order[r.ends[n]] = w
		r.ends[n]++
	}
}

// ids returns the words of the next name.
func (r *nameReader) ids(ix *nameIndex) []int32 {
	from := r.next
	for r.next < len(ix.ids) {
		r.next++
		if ix.ids[r.next-1] < 0 {
			break
		}
	}
	return ix.ids[from:r.next]
}

// lastOrNot is the number of a word of a name; that of the last is negative.
func lastOrNot(id int32) int32 {
	if id < 0 {
		return ^id
	}
	return id
}

// word makes a new word of a document, with room for two places.
func (r *nameReader) word(id int32, text string) spelled {
	s := r.spellings[id]
	if s == nil {
		s = &lettered{letters: spelling.Letters(nil, text)}
		s.alphabetic = spelling.Alphabetic(s.letters)
		for _, l := range s.letters {
			s.set |= 1 << (l & 63)
		}
		r.spellings[id] = s
	}
	n := len(r.places)
	r.places = append(r.places, 0, 0)
	return spelled{lettered: s, word: text, places: r.places[n : n : n+2]}
}

// mentions returns the claims of a document that have the name of one of them.
func (r *nameReader) mentions(c *claims.Claim) []claims.Claim {
	if len(r.same) == 0 {
		if r.same == nil {
			r.same = map[string][]int32{}
		}
		for i := range r.list {
			name := r.list[i].claim.Object
			r.same[name] = append(r.same[name], int32(i))
		}
	}
	at := r.same[c.Object]
	out := make([]claims.Claim, len(at))
	for k, i := range at {
		out[k] = *r.list[i].claim
	}
	return out
}

// alone returns the claims of a document that have a word for the whole name, where the
// one of a name that is reported has more: "Ana Rossetti", and then "Rossetti".
func (r *nameReader) alone(w *spelled, of *namedAs) []claims.Claim {
	if len(of.words) == 1 {
		return nil
	}
	for _, p := range w.places {
		if n := &r.list[p/placesOf]; len(n.words) == 1 {
			return r.mentions(n.claim)
		}
	}
	return nil
}

// transliterates tells whether a document has enough names of another script
// for two spellings to be transliterations.
func (r *nameReader) transliterates() bool {
	if r.scripts < 0 {
		r.scripts = names.Scripted(func(yield func(string) bool) {
			for i := range r.list {
				if !yield(r.list[i].claim.Object) {
					return
				}
			}
		})
	}
	return r.scripts >= ownScript
}

// ownScript is how many names of another script a document must have for two
// spellings in it to be transliterations: a third beside both.
const ownScript = 3
