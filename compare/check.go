package compare

import "github.com/gainsay/gainsay/claims"

// Check is one way in which claims can exclude each other.
type Check struct {
	Name string // "count"
	Doc  string // what it finds, with an example of each side
	Run  func(g *Group) []Finding
}

// Group is what one check sees at a time: claims that can be about one thing.
type Group struct {
	Key    string // what the claims share: their kind
	Claims []claims.Claim
}

// Comparer compares claims. The zero value uses the built-in checks.
type Comparer struct {
	Checks []*Check // nil: all that [Checks] returns
}

// Compare returns the findings among the claims, worst first and then in order
// of the first quote. The order of the claims does not matter.
func (c *Comparer) Compare(cs []claims.Claim) []Finding { return nil }
