package normalize

import (
	"testing"

	"github.com/gainsay/gainsay/internal/newswire"
)

func BenchmarkTokenize(b *testing.B) {
	for _, lang := range []string{"en", "es"} {
		b.Run(lang, func(b *testing.B) {
			l, text := mustLanguage(b, lang), newswire.Text(lang, 1, 1<<20)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			toks := l.tokenize(nil, text)
			for b.Loop() {
				toks = l.tokenize(toks[:0], text)
			}
		})
	}
}

// BenchmarkRead reads articles as the command does: tokens, sentences and
// mentions into slices that are used again.
func BenchmarkRead(b *testing.B) {
	for _, lang := range []string{"en", "es"} {
		b.Run(lang, func(b *testing.B) {
			l, articles := mustLanguage(b, lang), newswire.Articles(lang, 1, 200)
			size, mentions := 0, 0
			for _, a := range articles {
				size += len(a.Text)
			}
			b.SetBytes(int64(size))
			b.ReportAllocs()
			var t Text
			for b.Loop() {
				mentions = 0
				for _, a := range articles {
					Reader{Language: l, Date: DayOf(a.Published)}.ReadInto(&t, a.Text)
					mentions += len(t.Mentions)
				}
			}
			b.ReportMetric(float64(mentions)*float64(b.N)/b.Elapsed().Seconds(), "mentions/s")
		})
	}
}
