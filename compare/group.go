package compare

import (
	"slices"
	"sync"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/order"
)

// Group is what one check sees at a time: all claims of one kind. Where an
// archive has very many, it is those of some events or documents; all claims of
// an event are in one group.
type Group struct {
	Key    string          // the kind
	Kind   *claims.Kind    // what is known of the kind; never nil, its Name is Key
	Claims []*claims.Claim // in order of document, part and start; not to be changed

	nature
	near    func(NearPair)
	before  *toldBefore
	origins map[*claims.Claim]*claims.Claim // of claims that are compared in another unit
	world   *world
	index   []int32 // by claim, its number in the world
	docs    []int32 // by claim, its document
	slotted []*slot
	clashes []edge // room for those of the slot at hand
	excused []edge // by a text that has both figures
	folded  bool
	found   []Finding
	paired  bool
	last    bool // no more groups of the kind follow
	whole   *wholeKind
	weights []weights
	facts   func(kind string) *claims.Kind
}

// wholeKind is what the groups of a kind share.
type wholeKind struct {
	claims int
	once   sync.Once
	words  around
	names  *nameIndex
}

// groupSize is about how many claims, of whatever kind, there are in events
// that are compared at a time.
const groupSize = 1 << 15

// part is the documents of a group, and which of their events are in it.
type part struct {
	docs     []int32
	from, to int32 // stories; 0 to 0 is all
	rest     bool  // and the claims of no event
}

// fill reads the claims of a group.
func (g *Group) fill(p part) {
	w := g.world
	for _, doc := range p.docs {
		cs, numbers := w.Kind(doc, g.Key)
		for i, c := range cs {
			n := w.first[doc] + numbers[i]
			if p.to > 0 && !p.has(w, w.about[n]) {
				continue
			}
			g.Claims, g.index, g.docs = append(g.Claims, c), append(g.index, n), append(g.docs, doc)
		}
	}
}

// has tells whether claims about a subject are in a part.
func (p *part) has(w *world, subject int32) bool {
	if subject < 0 {
		return p.rest
	}
	story := w.stories[subject]
	return story >= p.from && story < p.to
}

// byDocument parts the documents of a kind.
func (w *world) byDocument(of *kindOf) (parts []part) {
	for docs := range slices.Chunk(of.docs, max(1, len(of.docs)*w.size/of.claims)) {
		parts = append(parts, part{docs: docs})
	}
	return parts
}

// byEvent parts the claims of a kind by the events that they tell of; those of
// no event come with the first.
func (w *world) byEvent(of *kindOf) (parts []part) {
	w.partEvents()
	for i, p := range w.parts {
		p.docs = inBoth(of.docs, p.docs)
		if i == 0 {
			p.docs = of.docs
		}
		parts = append(parts, p)
	}
	return parts
}

// partEvents parts the events so that each part has about size claims.
func (w *world) partEvents() {
	if w.parts != nil {
		return
	}
	claims := make([]int, len(w.stories)) // by story
	for _, s := range w.about {
		if s >= 0 {
			claims[w.stories[s]]++
		}
	}
	of := make([]int32, len(w.stories)) // by story, its part
	n := 0
	for s := range of {
		if n += claims[s]; n > w.size || s == 0 {
			n = claims[s]
			w.parts = append(w.parts, part{from: int32(s), rest: s == 0})
		}
		of[s] = int32(len(w.parts) - 1)
		w.parts[of[s]].to = int32(s + 1)
	}
	for i := range w.subjects { // in order of document
		p := &w.parts[of[w.stories[i]]]
		if doc := w.subjects[i].doc; len(p.docs) == 0 || p.docs[len(p.docs)-1] != doc {
			p.docs = append(p.docs, doc)
		}
	}
	if len(w.parts) == 0 {
		w.parts = []part{{}}
	}
}

// inBoth returns what two sorted lists share.
func inBoth(a, b []int32) (out []int32) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			out = append(out, a[i])
			i++
			j++
		}
	}
	return out
}

// each reads the claims of a kind, document by document.
func (w *world) each(kind string, f func(doc int32, cs []*claims.Claim)) {
	for _, doc := range w.kinds[kind].docs {
		cs, _ := w.Kind(doc, kind)
		f(doc, cs)
	}
}

// ofDocument is which claims of a group are of the document of claim i.
func (g *Group) ofDocument(i int) (first, last int) {
	document := g.Claims[i].Document
	for first = i; first > 0 && g.Claims[first-1].Document == document; {
		first--
	}
	for last = i + 1; last < len(g.Claims) && g.Claims[last].Document == document; {
		last++
	}
	return first, last
}

// judged counts a pair of claims that a check holds against each other.
func (g *Group) judged() { g.world.judged++ }

// Near tells [Comparer.WhyNot] about two claims that a check looked at and did
// not report.
func (g *Group) Near(a, b *claims.Claim, reason string) {
	if g.near != nil {
		a, b = g.origin(a), g.origin(b)
		if order.Claims(b, a) < 0 {
			a, b = b, a
		}
		g.near(NearPair{a, b, reason})
	}
}
