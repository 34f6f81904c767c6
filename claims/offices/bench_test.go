package offices_test

import (
	"strings"
	"testing"

	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/normalize"
)

// BenchmarkFind reads two texts for offices: one full of them, one with none.
func BenchmarkFind(b *testing.B) {
	base, err := normalize.LanguageFor("en")
	if err != nil {
		b.Fatal(err)
	}
	tables := offices.BuiltIn()
	l := base.WithWords(tables.Vocabulary(base))
	for name, sentence := range map[string]string{
		"offices": "Former President Barack Obama met French President Emmanuel Macron, and the Biden administration had sent a note. ",
		"none":    "The river rose again after the rain, and two bridges near the mill stayed shut until the crews had cleared them. ",
	} {
		text := normalize.Read(l, strings.Repeat(sentence, 200))
		b.Run(name, func(b *testing.B) {
			var found []offices.Mention
			b.SetBytes(int64(len(text.Source)))
			b.ReportAllocs()
			for range b.N {
				for s := range text.Sentences {
					found = tables.Find(text, s, found[:0])
				}
			}
		})
	}
}

// BenchmarkCompile makes the tables ready for one language, as a process does once.
func BenchmarkCompile(b *testing.B) {
	base, err := normalize.LanguageFor("en")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for range b.N {
		tables := offices.New(offices.Files())
		l := base.WithWords(tables.Vocabulary(base))
		tables.Find(normalize.Read(l, "The president spoke."), 0, nil)
	}
}
