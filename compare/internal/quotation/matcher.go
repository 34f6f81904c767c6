package quotation

import (
	"math/bits"
	"slices"
)

// Matcher finds the words that two wordings share in order. It is used again:
// what it returned last is gone then.
type Matcher struct {
	words *lexicon

	turn   int32
	stands []standing // by word of the lexicon, where the second wording has it
	masks  []uint64   // sets of its places, counted from its end
	odd    []int      // places of its words that others may be the same as,
	ends   []int      // for their accents and apostrophes, for their ends
	same   []uint64   // by word of the first, the places of words that are the same
	rows   []uint64
	pairs  [2][][2]int
}

// standing is which set of places a word has in some turn.
type standing struct{ turn, mask int32 }

// closest returns the matches of two wordings, those that lie closer together of
// the first and the last there are: a speaker who says a thing twice is quoted
// with one of them.
func (m *Matcher) closest(x, y []int32, a, b []string) [][2]int {
	m.pairs[0] = m.matches(m.pairs[0][:0], x, y, a, b)
	pairs := m.pairs[0]
	n := len(pairs)
	if n < 2 || spread(pairs) < 3*n {
		return pairs
	}
	m.pairs[1] = m.matches(m.pairs[1][:0], reversed(x), reversed(y), reversed(a), reversed(b))
	back := m.pairs[1]
	slices.Reverse(back)
	for i := range back {
		back[i] = [2]int{len(a) - 1 - back[i][0], len(b) - 1 - back[i][1]}
	}
	if spread(back) < spread(pairs) {
		return back
	}
	return pairs
}

// spread is how far the first and the last match are apart, in both wordings.
func spread(pairs [][2]int) int {
	first, last := pairs[0], pairs[len(pairs)-1]
	return last[0] - first[0] + last[1] - first[1]
}

func reversed[T any](list []T) []T {
	list = slices.Clone(list)
	slices.Reverse(list)
	return list
}

// matches appends the pairs of a longest common subsequence of words. The length
// of the one that two endings of the wordings have is kept as bits, a row for each
// word of the first: each zero among the lower bits is one more (Crochemore,
// Iliopoulos, Pinzon, Reid 2001).
func (m *Matcher) matches(dst [][2]int, x, y []int32, a, b []string) [][2]int {
	width := (len(y) + 63) / 64
	m.compare(width, x, y, a, b)
	m.rows = grown(m.rows, (len(x)+1)*width)
	for k := range width {
		m.rows[len(x)*width+k] = ^uint64(0)
	}
	for i := len(x) - 1; i >= 0; i-- {
		carry := uint64(0)
		for k := range width {
			v, same := m.rows[(i+1)*width+k], m.same[i*width+k]
			sum, c := bits.Add64(v, v&same, carry)
			m.rows[i*width+k], carry = sum|v&^same, c
		}
	}
	for i, j := 0, 0; i < len(x) && j < len(y); {
		at := len(y) - 1 - j
		switch {
		case m.same[i*width+at/64]>>(at%64)&1 != 0:
			dst = append(dst, [2]int{i, j})
			i++
			j++
		case m.length((i+1)*width, at+1) >= m.length(i*width, at):
			i++
		default:
			j++
		}
	}
	return dst
}

// length is the zeros among the lower bits of a row.
func (m *Matcher) length(row, lower int) (n int) {
	for ; lower >= 64; lower -= 64 {
		n += bits.OnesCount64(^m.rows[row])
		row++
	}
	if lower > 0 {
		n += bits.OnesCount64(^m.rows[row] & (1<<lower - 1))
	}
	return n
}

// compare fills in same.
func (m *Matcher) compare(width int, x, y []int32, a, b []string) {
	m.stand(width, y)
	m.same = grown(m.same, len(x)*width)
	for i, id := range x {
		same := m.same[i*width : (i+1)*width]
		if at := m.stands[id]; at.turn == m.turn {
			copy(same, m.masks[at.mask:])
		} else {
			clear(same)
		}
		w := &m.words.all[id]
		look := func(j int) {
			if !w.apart(&m.words.all[y[j]]) && sameWord(a[i], b[j]) {
				at := len(y) - 1 - j
				same[at/64] |= 1 << (at % 64)
			}
		}
		if w.odd {
			for j := range y {
				look(j)
			}
			continue
		}
		for _, j := range m.odd {
			look(j)
		}
		if w.dialect {
			for _, j := range m.ends {
				look(j)
			}
		}
	}
}

// stand notes where the second wording has each of its words.
func (m *Matcher) stand(width int, y []int32) {
	if len(m.stands) < len(m.words.all) {
		m.stands = make([]standing, len(m.words.all))
	}
	m.turn++
	m.masks, m.odd, m.ends = m.masks[:0], m.odd[:0], m.ends[:0]
	for j, id := range y {
		s := &m.stands[id]
		if s.turn != m.turn {
			*s = standing{m.turn, int32(len(m.masks))}
			for range width {
				m.masks = append(m.masks, 0)
			}
		}
		at := len(y) - 1 - j
		m.masks[int(s.mask)+at/64] |= 1 << (at % 64)
		if w := &m.words.all[id]; w.odd {
			m.odd = append(m.odd, j)
		} else if w.dialect {
			m.ends = append(m.ends, j)
		}
	}
}

// grown is a slice of some length, of which nothing is known.
func grown(list []uint64, n int) []uint64 {
	if cap(list) < n {
		return make([]uint64, n, 2*n)
	}
	return list[:n]
}
