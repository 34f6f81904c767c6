package corpus_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/gainsay/gainsay/claims/corpus"
	"github.com/gainsay/gainsay/internal/newswire"
)

// BenchmarkRead decodes articles from JSON lines.
func BenchmarkRead(b *testing.B) {
	var feed strings.Builder
	for _, a := range newswire.Articles("en", 1, 500) {
		line, err := json.Marshal(map[string]string{"id": a.ID, "lang": a.Lang, "title": a.Title, "text": a.Text, "published": a.Published.Format("2006-01-02")})
		if err != nil {
			b.Fatal(err)
		}
		feed.Write(append(line, '\n'))
	}
	b.SetBytes(int64(feed.Len()))
	b.ReportAllocs()
	for b.Loop() {
		r := corpus.Reader{Stdin: strings.NewReader(feed.String())}
		for raw := range r.Files(r.List("-")) {
			if _, err := raw.Document(); err != nil {
				b.Fatal(err)
			}
		}
	}
}
