package corpus_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims/corpus"
	"github.com/gainsay/gainsay/internal/newswire"
)

// BenchmarkJSONLines reads articles off lines of JSON, decoding included.
func BenchmarkJSONLines(b *testing.B) {
	var data bytes.Buffer
	e := json.NewEncoder(&data)
	for _, a := range newswire.Articles("es", 1, 500) {
		require.NoError(b, e.Encode(map[string]string{"id": a.ID, "lang": a.Lang, "title": a.Title, "text": a.Text}))
	}
	b.SetBytes(int64(data.Len()))
	b.ReportAllocs()
	for b.Loop() {
		r := corpus.Reader{Stdin: bytes.NewReader(data.Bytes())}
		for _, err := range r.Read("-") {
			require.NoError(b, err)
		}
	}
}
