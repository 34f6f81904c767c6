package normalize

import (
	"regexp"
	"testing"

	"github.com/clipperhouse/uax29/v2/words"
	"github.com/kljensen/snowball"

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

// BenchmarkFloor is what others do with the same text, to set the figures
// beside: words by Unicode's rules without looking them up, a stem for every
// word, and one regular expression.
func BenchmarkFloor(b *testing.B) {
	text := newswire.Text("en", 1, 1<<18)
	run := func(name string, do func()) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				do()
			}
		})
	}
	run("uax29", func() {
		for it := words.FromString(text); it.Next(); {
			_ = it.Value()
		}
	})
	run("snowball", func() {
		for it := words.FromString(text); it.Next(); {
			_, _ = snowball.Stem(it.Value(), "english", false)
		}
	})
	figures := regexp.MustCompile(`(?i)\b(?:at least|over|more than|about|some)?\s*\d[\d,.]*\s+(?:people|homes|others|survivors|percent)\b`)
	run("regexp", func() { figures.FindAllStringIndex(text, -1) })
}
