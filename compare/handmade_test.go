package compare_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/normalize"
)

// Claims that a program made by hand may lack what they share with others.
func TestClaimsWithoutOrigin(t *testing.T) {
	said := func(n int64) claims.Claim {
		return claims.Claim{Kind: "killed", Part: claims.Body, Count: claims.OfEvent, Stance: claims.Asserted, Change: normalize.Equal, Value: normalize.Amount{Min: normalize.Int(n), Max: normalize.Int(n)}}
	}
	cs := []claims.Claim{said(12), said(15)}
	cs[1].Event.Scene = &claims.Scene{Places: []string{"FR"}}
	bare := &compare.Check{Name: "bare", Doc: "A finding of claims as they came.", Run: func(g *compare.Group) []compare.Finding {
		return []compare.Finding{{Verdict: compare.Conflict, Sides: []compare.Side{{Claims: cs[:1]}, {Claims: cs[1:]}}}}
	}}
	comparer := compare.Comparer{Checks: append(compare.Checks(), bare)}
	found := comparer.Compare(cs)
	require.NotEmpty(t, found)
	comparer.Ledger(cs)
	for _, f := range found {
		require.NotNil(t, f.Sides[0].Claims[0].Origin)
		require.NotEmpty(t, f.Explain())
	}

	var archive compare.Archive
	require.NoError(t, archive.Add(cs))
	again, err := archive.Compare(&comparer)
	require.NoError(t, err)
	require.Equal(t, found, again)
	require.NoError(t, archive.Close())
}

// So may a finding that nobody finished.
func TestExplainWithoutOrigin(t *testing.T) {
	f := compare.Finding{Message: "two tolls", Verdict: compare.Conflict, Sides: []compare.Side{{Claims: []claims.Claim{{Quote: "12 dead", Line: 3}}}}}
	require.Contains(t, f.Explain(), ":3: “12 dead”")
}

// Claims come from files too, which may say anything.
func TestOddClaims(t *testing.T) {
	long := strings.Repeat("of ", 16)
	for why, cs := range map[string][]claims.Claim{
		"names beyond what is read of one": {
			{Kind: "name", Object: long + "rosetti", Quote: "Rosetti", Span: normalize.Span{End: 7}},
			{Kind: "name", Object: long + "rossetti", Quote: "Rossetti", Span: normalize.Span{Start: 9, End: 17}},
		},
		"a whole that ends before it begins": {
			{Kind: "killed", Part: claims.Body, Quote: "12 dead", Span: normalize.Span{End: 7}},
			{Kind: "killed", Part: claims.Body, Quote: "3 of them", Span: normalize.Span{Start: 9, End: 18}, Count: claims.PartOf, Whole: normalize.Span{Start: 5, End: -2}},
		},
	} {
		require.Empty(t, compare.Compare(cs), why)
	}
}
