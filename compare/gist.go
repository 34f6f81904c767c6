package compare

import (
	"math"
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// gist is what of a claim is asked first where one is looked for among all of a
// document. Most are passed over by it, and what lies side by side is soon read.
type gist struct {
	figure     float64
	kind       int32 // by number
	more       bool  // of "12 others"
	superseded bool
}

func gistOf(c *claims.Claim, kind int32) gist {
	return gist{figure(&c.Value), kind, slices.Contains(c.Scope, more), c.Superseded}
}

// mayAdd tells whether a claim may make a figure together with that of a member: one of its
// kind, or of "others", or any where the whole is of no kind.
func (of gist) mayAdd(lo *member, ofAny bool) bool { return of.kind == lo.kind || of.more || ofAny }

// digest is the gists of a document in one word: a bit for each of its figures, one for
// some of them, and one where it calls any old. Most documents that are asked for a figure
// do not have it, and most call none old.
type digest uint64

// callsOld is the bit of a document that calls a figure old, and of some figures too.
const callsOld digest = 1

// digestOf is the bit of a figure.
func digestOf(figure float64) digest {
	return 1 << (math.Float64bits(figure) * 0x9e3779b97f4a7c15 >> 58)
}

// add adds a gist.
func (d *digest) add(of gist) {
	*d |= digestOf(of.figure)
	if of.superseded {
		*d |= callsOld
	}
}

// gistsOf are the gists of the claims of a document, in their order.
func (w *world) gistsOf(doc int32) []gist { return w.gists[w.first[doc]:w.first[doc+1]] }
