package claims_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/internal/newswire"
)

// BenchmarkClaimJSON writes claims as lines.
func BenchmarkClaimJSON(b *testing.B) {
	var e claims.Extractor
	var all []claims.Claim
	for _, a := range newswire.Articles("en", 1, 20) {
		cs, err := e.Extract(&claims.Document{ID: a.ID, Lang: a.Lang, Text: a.Text})
		require.NoError(b, err)
		all = append(all, cs...)
	}
	b.ReportAllocs()
	var dst []byte
	for b.Loop() {
		dst = dst[:0]
		for i := range all {
			dst = all[i].AppendJSON(dst)
		}
	}
	b.SetBytes(int64(len(dst)))
	b.ReportMetric(float64(len(all))*float64(b.N)/b.Elapsed().Seconds(), "claims/s")
}
