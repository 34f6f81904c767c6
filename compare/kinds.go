package compare

import "github.com/gainsay/gainsay/claims"

// kinds is what is known of the kinds of claim.
func (c *Comparer) kinds() []*claims.Kind {
	if c.Kinds != nil {
		return c.Kinds
	}
	return claims.Kinds()
}
