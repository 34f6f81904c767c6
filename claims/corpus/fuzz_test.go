package corpus_test

import (
	"bytes"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims/corpus"
)

// FuzzReader reads anything as standard input: no panic, every document is
// text, and its reading lies over it byte for byte.
func FuzzReader(f *testing.F) {
	for _, s := range []string{
		`{"id":1,"text":"one"}` + "\n" + `{"text":"two","published":"2026-02-30"}`,
		"---\ntitle: x\n---\n# One\n\n[two](http://x) &amp; `three`\n<!-- gainsay:ignore count -->",
		"<?xml version='1.0'?><rss><channel><item><title>x</title><description>&lt;p&gt;y</description></item></channel></rss>",
		"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 60\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>It was dark.</p>\r\n\r\n",
		"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9999999999\r\n\r\n",
		"<!doctype html><article><h1>x</h1><p>a&nbsp;b&eacute;</p>",
		" date 2026-01-24 It was dark.",
		`{"uri":"u","bodies":[{"value":"<p>x"}],"versioncreated":"2026-01-24"}`,
	} {
		f.Add([]byte(s))
		f.Add(zip(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r := corpus.Reader{Stdin: bytes.NewReader(data), Limit: 1 << 20}
		for d, err := range r.Read("-") {
			if err != nil {
				require.NotEmpty(t, err.Error())
				continue
			}
			require.NotEmpty(t, d.ID)
			require.True(t, utf8.ValidString(d.Text))
			require.True(t, d.Reading == "" || len(d.Reading) == len(d.Text))
			require.True(t, utf8.ValidString(d.Reading))
		}
	})
}
