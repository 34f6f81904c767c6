package vocab

import (
	"iter"
	"math/bits"
)

// Phrases finds phrases, which are runs of words, and says what each stands
// for. A walk starts at a word with [Phrases.First], goes on with
// [Phrases.Next] and asks [Phrases.Value] at every step, so that the caller
// keeps the longest and may walk forwards or backwards. The zero value is
// empty. Phrases that are no longer added to are safe for concurrent use; [Pack]
// makes them fit in fewer lines of a processor's cache.
//
// The fields are exported for the tables that are compiled ahead; use the methods.
type Phrases struct {
	Heads []int32  // until they are packed, a hash table of the nodes of first words, a power of two long, at most half full
	Count int      // of the nodes in it
	Opens []uint64 // by ID, a bit: a phrase opens with it; most words are turned away here
	Ranks []int32  // once they are packed, for each number of Opens how many first words come before it
	Nodes []int32  // four numbers a node: its word, the next in its place, whose word is higher, the first behind it, its value
}

// PhraseNode is a step of a walk through [Phrases]; 0 is the end of it.
type PhraseNode int32

// What a node's numbers are, from the node on.
const (
	wordOf = iota
	besideOf
	behindOf
	valueOf
	nodeLen
)

// Add enters a phrase, whose value must be above 0. It returns false when the
// phrase is there already with another value, which then stays.
func (p *Phrases) Add(words []ID, value int) bool {
	if len(words) == 0 || value <= 0 {
		return false
	}
	if len(p.Nodes) == 0 {
		p.Nodes = append(p.Nodes, make([]int32, nodeLen)...) // 0 is no node
	}
	p.unpack()
	at := int32(p.First(words[0]))
	if at == 0 {
		at = p.node(words[0])
		p.Opens = Set(p.Opens).With(words[0])
		if p.Count++; 2*p.Count > len(p.Heads) {
			p.grow()
		}
		p.place(at)
	}
	for _, w := range words[1:] {
		next := int32(p.Next(PhraseNode(at), w))
		if next == 0 {
			next = p.node(w)
			p.link(at, next)
		}
		at = next
	}
	if v := p.Nodes[at+valueOf]; v != 0 {
		return v == int32(value)
	}
	p.Nodes[at+valueOf] = int32(value)
	return true
}

// link enters a node behind another, in order of the words.
func (p *Phrases) link(at, next int32) {
	from := at + behindOf // where the number of the node stands that comes behind the new one
	for c := p.Nodes[from]; c != 0 && p.Nodes[c] < p.Nodes[next]; c = p.Nodes[from] {
		from = c + besideOf
	}
	p.Nodes[next+besideOf], p.Nodes[from] = p.Nodes[from], next
}

// Pack sets what stands in one place of phrases side by side, and the first words in
// order of their IDs, so that a step mostly asks for one line of memory. It is called
// once all are added.
func Pack(all ...*Phrases) {
	for _, p := range all {
		if p.Ranks == nil && len(p.Nodes) > 0 {
			p.pack()
		}
	}
}

func (p *Phrases) pack() {
	nodes := make([]int32, nodeLen, len(p.Nodes))
	for w := range Set(p.Opens).All() {
		at := p.First(w)
		nodes = append(nodes, p.Nodes[at:at+nodeLen]...)
	}
	for n := nodeLen; n < len(nodes); n += nodeLen {
		from := &nodes[n+behindOf]
		c := *from
		if c != 0 {
			*from = int32(len(nodes))
		}
		for c != 0 {
			nodes = append(nodes, p.Nodes[c:c+nodeLen]...)
			if c = p.Nodes[c+besideOf]; c != 0 {
				nodes[len(nodes)-nodeLen+besideOf] = int32(len(nodes))
			}
		}
	}
	ranks, n := make([]int32, len(p.Opens)), 0
	for i, words := range p.Opens {
		ranks[i] = int32(n)
		n += bits.OnesCount64(words)
	}
	*p = Phrases{Opens: p.Opens, Ranks: ranks, Nodes: nodes}
}

// unpack makes ready to add to packed phrases.
func (p *Phrases) unpack() {
	if p.Ranks == nil {
		return
	}
	last, size := len(p.Ranks)-1, 16
	p.Count = int(p.Ranks[last]) + bits.OnesCount64(p.Opens[last])
	for size < 4*p.Count {
		size *= 2
	}
	p.Heads, p.Ranks = make([]int32, size), nil
	for i := range p.Count {
		p.place(int32(nodeLen * (1 + i)))
	}
}

// grow makes room for more first words.
func (p *Phrases) grow() {
	old := p.Heads
	p.Heads = make([]int32, max(16, 4*len(old)))
	for _, n := range old {
		if n != 0 {
			p.place(n)
		}
	}
}

func (p *Phrases) place(n int32) {
	mask := uint32(len(p.Heads) - 1)
	i := spread(ID(p.Nodes[n])) & mask
	for p.Heads[i] != 0 {
		i = (i + 1) & mask
	}
	p.Heads[i] = n
}

func spread(w ID) uint32 { return uint32(w) * 2654435769 >> 7 }

func (p *Phrases) node(w ID) int32 {
	p.Nodes = append(p.Nodes, int32(w), 0, 0, 0)
	return int32(len(p.Nodes) - nodeLen)
}

// Inside yields the words that stand in a phrase behind its first, some of
// them more than once.
func (p *Phrases) Inside() iter.Seq[ID] {
	return func(yield func(ID) bool) {
		if last := len(p.Ranks) - 1; last >= 0 { // they stand behind all first words
			for n := nodeLen * (1 + int(p.Ranks[last]) + bits.OnesCount64(p.Opens[last])); n < len(p.Nodes); n += nodeLen {
				if !yield(ID(p.Nodes[n])) {
					return
				}
			}
			return
		}
		for n := nodeLen; n < len(p.Nodes); n += nodeLen {
			for c := p.Nodes[n+behindOf]; c != 0; c = p.Nodes[c+besideOf] {
				if !yield(ID(p.Nodes[c+wordOf])) {
					return
				}
			}
		}
	}
}

// Firsts yields the words that open phrases with the steps after them, in order.
func (p *Phrases) Firsts() iter.Seq2[ID, PhraseNode] {
	return func(yield func(ID, PhraseNode) bool) {
		for w := range Set(p.Opens).All() {
			if !yield(w, p.First(w)) {
				return
			}
		}
	}
}

// After yields the words that go on from a step with the steps after them.
func (p *Phrases) After(n PhraseNode) iter.Seq2[ID, PhraseNode] {
	return func(yield func(ID, PhraseNode) bool) {
		for c := p.Nodes[n+behindOf]; c != 0; c = p.Nodes[c+besideOf] {
			if !yield(ID(p.Nodes[c]), PhraseNode(c)) {
				return
			}
		}
	}
}

// OpensFor returns the words with which the phrases open whose values are wanted.
func (p *Phrases) OpensFor(want func(value int) bool) (s Set) {
	for w, n := range p.Firsts() {
		if p.LeadsTo(n, want) {
			s = s.With(w)
		}
	}
	return s
}

// LeadsTo tells whether a phrase that has come to a step may end with a value
// that is wanted.
func (p *Phrases) LeadsTo(n PhraseNode, want func(value int) bool) bool {
	if v := p.Value(n); v != 0 && want(v) {
		return true
	}
	for c := p.Nodes[n+behindOf]; c != 0; c = p.Nodes[c+besideOf] {
		if p.LeadsTo(PhraseNode(c), want) {
			return true
		}
	}
	return false
}

// OpensWith tells whether a phrase opens with a word.
func (p *Phrases) OpensWith(w ID) bool { return Set(p.Opens).Has(w) }

// First returns the step after a phrase's first word, 0 when none opens so.
func (p *Phrases) First(w ID) PhraseNode {
	i := uint(w) >> 6
	if i >= uint(len(p.Opens)) {
		return 0
	}
	words, own := p.Opens[i], uint64(1)<<(uint(w)&63)
	switch {
	case words&own == 0:
		return 0
	case i < uint(len(p.Ranks)):
		return PhraseNode(nodeLen * (1 + int(p.Ranks[i]) + bits.OnesCount64(words&(own-1))))
	}
	return p.entered(w)
}

// entered is the node of a word that opens a phrase which is not packed.
func (p *Phrases) entered(w ID) PhraseNode {
	mask := uint32(len(p.Heads) - 1)
	for i := spread(w) & mask; ; i = (i + 1) & mask {
		n := p.Heads[i]
		if n == 0 || ID(p.Nodes[n]) == w {
			return PhraseNode(n)
		}
	}
}

// Next returns the step after one more word, 0 when no phrase goes on so.
func (p *Phrases) Next(n PhraseNode, w ID) PhraseNode {
	for c := p.Nodes[n+behindOf]; c != 0; c = p.Nodes[c+besideOf] {
		switch at := ID(p.Nodes[c]); {
		case at == w:
			return PhraseNode(c)
		case at > w:
			return 0
		}
	}
	return 0
}

// Value returns what the phrase that ends at a step stands for, 0 when none ends there.
func (p *Phrases) Value(n PhraseNode) int { return int(p.Nodes[n+valueOf]) }
