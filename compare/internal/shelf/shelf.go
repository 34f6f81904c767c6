package shelf

import "github.com/gainsay/gainsay/claims"

// Shelf is where the claims of documents are, in memory or on disk. Documents
// are in order of their names and have numbers.
type Shelf interface {
	Documents() int
	Name(doc int32) string
	// Claims returns the claims of a document, in order and each once.
	Claims(doc int32) []*claims.Claim
	// Kind returns those of a kind, and their numbers in the document.
	Kind(doc int32, kind string) ([]*claims.Claim, []int32)
	// Keep returns a claim to be kept when the others of its document go.
	Keep(c *claims.Claim) claims.Claim
	// Another returns the shelf for another goroutine.
	Another() Shelf
}

// Whole is a claim with nothing nil: one that somebody made may lack its
// origin and its scene.
func Whole(c *claims.Claim) *claims.Claim {
	if c.Origin != nil && c.Event.Scene != nil {
		return c
	}
	w := *c
	if w.Origin == nil {
		w.Origin = new(claims.Origin)
	}
	if w.Event.Scene == nil {
		w.Event.Scene = new(claims.Scene)
	}
	return &w
}
