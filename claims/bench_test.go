package claims_test

import (
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/internal/newswire"
)

// made returns made-up articles of a language and their size in bytes.
func made(lang string, n int) (docs []*claims.Document, size int64) {
	for _, a := range newswire.Articles(lang, 1, n) {
		docs = append(docs, &claims.Document{ID: a.ID, Published: a.Published, Lang: a.Lang, Title: a.Title, Text: a.Text})
		size += int64(len(a.Title) + len(a.Text))
	}
	return docs, size
}

// BenchmarkExtract makes claims of articles that are in memory, on one core.
func BenchmarkExtract(b *testing.B) {
	for _, lang := range []string{"en", "es"} {
		b.Run(lang, func(b *testing.B) {
			docs, size := made(lang, 200)
			b.SetBytes(size)
			b.ReportAllocs()
			var e claims.Extractor
			n := 0
			for b.Loop() {
				n = 0
				for _, d := range docs {
					cs, err := e.Extract(d)
					if err != nil {
						b.Fatal(err)
					}
					n += len(cs)
				}
			}
			b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "claims/s")
			b.ReportMetric(float64(n)/float64(len(docs)), "claims/article")
		})
	}
}

// BenchmarkFirstExtract is what the first article of a run costs: the words of
// its language and the kinds are put together on first use.
func BenchmarkFirstExtract(b *testing.B) {
	docs, _ := made("en", 1)
	b.ReportAllocs()
	for b.Loop() {
		var e claims.Extractor
		if _, err := e.Extract(docs[0]); err != nil {
			b.Fatal(err)
		}
	}
}
