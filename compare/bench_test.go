package compare_test

import (
	"fmt"
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/internal/newswire"
)

// BenchmarkCompare compares the claims of made-up articles: half a year of
// storms and fires in 400 places.
func BenchmarkCompare(b *testing.B) {
	for _, articles := range []int{100, 1000} {
		b.Run(fmt.Sprint(articles), func(b *testing.B) {
			var e claims.Extractor
			var all []claims.Claim
			bytes := 0
			for _, a := range newswire.Articles("en", 1, articles) {
				cs, err := e.Extract(&claims.Document{ID: a.ID, Published: a.Published, Lang: a.Lang, Title: a.Title, Text: a.Text})
				if err != nil {
					b.Fatal(err)
				}
				all = append(all, cs...)
				bytes += len(a.Title) + len(a.Text)
			}
			b.SetBytes(int64(bytes))
			b.ReportAllocs()
			found := 0
			for b.Loop() {
				found = len(compare.Compare(all))
			}
			b.ReportMetric(float64(len(all)*b.N)/b.Elapsed().Seconds(), "claims/s")
			b.ReportMetric(float64(found), "findings")
		})
	}
}
