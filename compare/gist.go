package compare

import (
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

// gistsOf are the gists of the claims of a document, in their order.
func (w *world) gistsOf(doc int32) []gist { return w.gists[w.first[doc]:w.first[doc+1]] }
