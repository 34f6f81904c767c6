package compare

import (
	"sort"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/shelf"
)

// world is all that is compared, seen at once: which claims tell of one event.
type world struct {
	shelf.Shelf
	facets   *facets
	subjects []subject
	stories  []int32   // by subject, the event it tells of
	joined   []joining // by subject, how it came to its event
	first    []int32   // by document, the number of its first claim in the world, and the end
	own      []int32   // by document, its first subject, and the end
	about    []int32   // by claim, its subject; -1 when it is of no event that is told
	gists    []gist    // by claim
	digests  []digest  // by document
	kinds    map[string]*kindOf
	parts    []part        // the events in parts, when there are many
	size     int           // of a part, in claims
	n        int           // documents
	judged   int           // pairs of claims that were held against each other
	asked    [4096]docMemo // the documents that were asked for last
	pairs    [1024]pairMemo
	places   [512]placeMemo
	shares   shares
	slots    []*slot       // by event, room for the last slot of each; all are nil between groups
	rare     []particulars // by document, once they were asked for
}

// docMemo keeps the number of a document.
type docMemo struct {
	name   string
	number int32
}

// kindOf is where the claims of a kind are.
type kindOf struct {
	number int32
	docs   []int32 // the documents that have some
	claims int
}

// another is the world for another goroutine: both see the same claims and
// events, and each remembers for itself what it asked for.
func (w *world) another() *world {
	o := *w
	o.Shelf, o.shares, o.rare, o.judged = w.Shelf.Another(), shares{}, nil, 0
	o.slots = nil
	return &o
}

// told returns the claims of a document, in order of place.
func (w *world) told(document string) []*claims.Claim {
	if doc, ok := w.document(document); ok {
		return w.Claims(doc)
	}
	return nil
}

// document is the number of a document.
func (w *world) document(name string) (int32, bool) {
	h := uint32(len(name))
	for i := max(0, len(name)-4); i < len(name); i++ {
		h = h*31 + uint32(name[i]) // names mostly differ at the end
	}
	last := &w.asked[h%uint32(len(w.asked))]
	if last.name == name && name != "" {
		return last.number, true
	}
	i := sort.Search(w.n, func(i int) bool { return w.Name(int32(i)) >= name })
	if i == w.n || w.Name(int32(i)) != name {
		return 0, false
	}
	*last = docMemo{w.Name(int32(i)), int32(i)}
	return int32(i), true
}
