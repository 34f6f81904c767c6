package compare

import "github.com/gainsay/gainsay/claims"

func (c *Comparer) kinds() []*claims.Kind { return c.Kinds }
