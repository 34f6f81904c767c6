package compare

import (
	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/shelf"
)

// Archive holds the claims of documents until they are compared: few as they
// are, more packed, many in a temporary file, so that comparing an archive takes
// memory for what meets and not for all of it. The zero value is ready. It is
// closed when it is no longer needed.
type Archive struct {
	Dir string // where the temporary file is; empty: where the system has them

	store shelf.Store
}

// Add adds claims, best those of one document at a time. They are the
// archive's from then on.
func (a *Archive) Add(cs []claims.Claim) error {
	a.store.Dir = a.Dir
	return a.store.Add(cs)
}

// Close removes what the archive has on disk.
func (a *Archive) Close() error { return a.store.Close() }

// Compare returns what a comparer finds among the claims, as
// [Comparer.Compare] does.
func (a *Archive) Compare(c *Comparer) ([]Finding, error) {
	found := c.compare(a.store.Open())
	return found, a.store.Err()
}

// Ledger returns the figures of the archive over time, as [Comparer.Ledger]
// does.
func (a *Archive) Ledger(c *Comparer) ([]Series, error) {
	series := c.ledger(a.store.Open())
	return series, a.store.Err()
}
