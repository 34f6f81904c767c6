package examples

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/corpus"
)

// A quote that is read alone makes the same claim: what a finding shows is
// enough to see what it is about.
func TestQuotesReadAlone(t *testing.T) {
	var e claims.Extractor
	n, other := 0, 0
	for doc, err := range corpus.Read("corpus") {
		require.NoError(t, err)
		all, err := e.Extract(doc)
		require.NoError(t, err)
		for _, c := range all {
			if c.Number == "" {
				continue // names, quotations, offices and weekdays live by their surroundings
			}
			alone, err := e.Extract(&claims.Document{Lang: c.Language, Published: doc.Published, Text: c.Quote})
			require.NoError(t, err)
			n++
			if !slices.ContainsFunc(alone, func(a claims.Claim) bool { return a.Kind == c.Kind && a.Value == c.Value }) {
				other++
				t.Logf("%s:%d: %s: %q makes another claim alone", c.Document, c.Line, c.Rule, c.Quote)
			}
		}
	}
	// A figure whose noun stands in another clause, or an age behind a name, is
	// known only from what surrounds it.
	require.Greater(t, n, 100)
	require.Less(t, 10*other, n)
}
