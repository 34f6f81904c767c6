package places

import (
	"strings"
	"testing"

	"github.com/gainsay/gainsay/normalize"
)

func BenchmarkNewIndex(b *testing.B) {
	for _, tag := range tags {
		l, _ := index(b, tag)
		b.Run(tag, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				NewIndex(l)
			}
		})
	}
}

func BenchmarkLexicon(b *testing.B) {
	b.ReportAllocs()
	a := world()
	for b.Loop() {
		newLexicon(a, compiled, "en")
	}
}

func BenchmarkAtlas(b *testing.B) {
	for b.Loop() {
		newAtlas(compiled)
	}
}

func BenchmarkWords(b *testing.B) {
	l, _ := normalize.LanguageFor("en")
	for b.Loop() {
		l.WithWords(Words("en"))
	}
}

func BenchmarkAt(b *testing.B) {
	l, ix := index(b, "en")
	source := strings.Repeat("The Spanish police said on Monday that two people from New York had been held near Granada in southern Spain. "+
		"Nothing else is known of them, and the ministry did not say when a judge would hear the two. ", 50)
	text := normalize.Read(l, source)
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	for b.Loop() {
		for i := 0; i < len(text.Tokens); i++ {
			if _, n, _ := ix.At(text, i); n > 1 {
				i += n - 1
			}
		}
	}
}
