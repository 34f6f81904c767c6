package corpus_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/corpus"
)

// all reads standard input.
func all(r corpus.Reader, in []byte) (docs []*claims.Document, errs []string) {
	r.Stdin = iotest.HalfReader(bytes.NewReader(in))
	for d, err := range r.Read("-") {
		if err != nil {
			errs = append(errs, err.Error())
		} else {
			docs = append(docs, d)
		}
	}
	return docs, errs
}

func zip(parts ...string) []byte {
	var b bytes.Buffer
	for _, p := range parts {
		z := gzip.NewWriter(&b)
		z.Write([]byte(p))
		z.Close()
	}
	return b.Bytes()
}

func TestMarkdown(t *testing.T) {
	const source = "---\ntitle: Storm\nlang: en\n---\n# Port Emery\n\nAt least **12 people** were\nkilled, [the mayor](https://x.example/99) said.\n\n- 36 homes &amp; barns\n- `code 5`\n\n```\n77\n```\n<!-- 88 -->\n\n| dead | hurt |\n|---|---|\n| 3 | 4 |\n"
	d, err := read(t, "a.md", source)
	require.NoError(t, err)
	require.Equal(t, source, d.Text)
	require.Len(t, d.Reading, len(source))
	require.Equal(t, "Storm", d.Title)
	var lines []string
	for l := range strings.Lines(d.Reading) {
		if l = strings.Join(strings.Fields(l), " "); l != "" {
			lines = append(lines, l)
		}
	}
	require.Equal(t, []string{"Port Emery", "At least 12 people were killed, the mayor said.", "36 homes & barns", "dead hurt", "3 4"}, lines)
}

func TestNinjs(t *testing.T) {
	for _, tt := range []struct{ why, json, text, reading string }{
		{"1.x plain", `{"uri":"urn:x:1","headline":"Storm","language":"en","versioncreated":"2026-03-02T18:00:00Z","body_text":"It was <dark>.","copyrightholder":"Wire"}`, "It was <dark>.", ""},
		{"1.x marked up", `{"uri":"urn:x:1","headline":"Storm","language":"en","versioncreated":"2026-03-02T18:00:00Z","body_xhtml":"<p>It was <b>dark</b>.</p>","copyrightholder":"Wire"}`, "<p>It was <b>dark</b>.</p>", "It was dark ."},
		{"3.x", `{"uri":"urn:x:1","headlines":[{"role":"main","value":"Storm"}],"language":"en","versionCreated":"2026-03-02T18:00:00Z","bodies":[{"contentType":"text/html","value":"<p>It was dark.</p>"}],"infoSources":[{"name":"Wire"}]}`, "<p>It was dark.</p>", "It was dark."},
	} {
		d, err := read(t, "item.json", tt.json)
		require.NoError(t, err, tt.why)
		require.Equal(t, []string{"urn:x:1", "Storm", "en", "Wire", "2026-03-02", tt.text}, []string{d.ID, d.Title, d.Lang, d.Source, d.Published.Format("2006-01-02"), d.Text}, tt.why)
		require.Equal(t, tt.reading, strings.Join(strings.Fields(d.Reading), " "), tt.why)
	}
}

func TestFeeds(t *testing.T) {
	rss := `<?xml version="1.0"?><rss version="2.0"><channel><title>Port Gazette</title><language>en</language>
<item><title>Storm</title><link>https://g.example/1</link><guid>g1</guid><pubDate>Mon, 02 Mar 2026 18:00:00 +0100</pubDate><description><![CDATA[<p>It was <b>dark</b>.</p>]]></description></item>
<item><title>Empty</title><guid>g2</guid></item></channel></rss>`
	docs, errs := all(corpus.Reader{}, []byte(rss))
	require.Equal(t, []string{"-: item 2 (Empty): no text"}, errs)
	require.Len(t, docs, 1)
	require.Equal(t, []string{"g1", "Storm", "en", "Port Gazette", "https://g.example/1", "<p>It was <b>dark</b>.</p>"},
		[]string{docs[0].ID, docs[0].Title, docs[0].Lang, docs[0].Source, docs[0].URL, docs[0].Text})
	require.Equal(t, "2026-03-02", docs[0].Published.Format("2006-01-02"))

	atom := `<feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><entry><id>urn:1</id><title>Storm</title><updated>2026-03-02T18:00:00Z</updated><content type="html">&lt;p&gt;Dark.&lt;/p&gt;</content></entry></feed>`
	docs, errs = all(corpus.Reader{}, []byte(atom))
	require.Empty(t, errs)
	require.Equal(t, "urn:1", docs[0].ID)
	require.Equal(t, "<p>Dark.</p>", docs[0].Text)

	_, errs = all(corpus.Reader{}, []byte("<rss><channel>"))
	require.Len(t, errs, 1)
	require.Contains(t, errs[0], "-: not a feed that can be read: ")
}

// record is a WARC record.
func record(kind, uri, contentType, body string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, uri, contentType, len(body), body)
}

func answer(head, body string) string { return "HTTP/1.1 " + head + "\r\n\r\n" + body }

func TestWARC(t *testing.T) {
	info := record("warcinfo", "", "application/warc-fields", "software: x\r\n")
	page := record("response", "https://g.example/1", "application/http", answer("200 OK\r\nContent-Type: text/html; charset=ISO-8859-1", "<p>El se\xf1or.</p>"))
	chunked := record("response", "https://g.example/2", "application/http", answer("200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked", "5\r\n<p>It\r\n4\r\n was\r\n9\r\n dark.</p\r\n1\r\n>\r\n0\r\n\r\n"))
	packed := record("response", "https://g.example/3", "application/http", answer("200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", string(zip("<p>Packed.</p>"))))
	gone := record("response", "https://g.example/4", "application/http", answer("404 Not Found\r\nContent-Type: text/html", "<p>Gone.</p>"))
	image := record("response", "https://g.example/5", "application/http", answer("200 OK\r\nContent-Type: image/png", "\x89PNG"))
	wet := record("conversion", "https://g.example/6", "text/plain", "It was plain.")
	whole := info + page + chunked + packed + gone + image + wet

	for name, in := range map[string][]byte{"plain": []byte(whole), "gzip": zip(whole), "gzip a record": zip(info, page, chunked, packed, gone, image, wet)} {
		docs, errs := all(corpus.Reader{}, in)
		require.Empty(t, errs, name)
		var got []string
		for _, d := range docs {
			text := d.Reading
			if text == "" {
				text = d.Text
			}
			got = append(got, d.ID+" "+strings.TrimSpace(text))
		}
		require.Equal(t, []string{"https://g.example/1 El señor.", "https://g.example/2 It was dark.", "https://g.example/3 Packed.", "https://g.example/6 It was plain."}, got, name)
	}

	docs, errs := all(corpus.Reader{}, []byte(whole[:len(whole)-10]))
	require.Len(t, docs, 3)
	require.Equal(t, []string{"-: record 7: the file ends in the middle of it"}, errs)

	docs, errs = all(corpus.Reader{}, zip(whole)[:200])
	require.Len(t, errs, 1)
	require.Contains(t, errs[0], "cut off")
	_ = docs

	huge := strings.Replace(page, "Content-Length: ", "Content-Length: 1000000000", 1)
	docs, errs = all(corpus.Reader{}, []byte(info+huge))
	require.Empty(t, docs)
	require.Len(t, errs, 2)
	require.Contains(t, errs[0], "left out: the limit is 64 MB")
	require.Equal(t, "-: record 2: the file ends in the middle of it", errs[1])

	for bad, why := range map[string]string{
		"WARC/1.0\r\nWARC-Type: response\r\n\r\n":        "no Content-Length",
		"WARC/1.0\r\nContent-Length: -5\r\n\r\n":         "is not a number",
		info + "junk\r\n\r\n":                            "a record begins with WARC/1.0",
		"WARC/1.0\r\nX: " + strings.Repeat("x", 100_000): "a line of more than 64 KB in a header",
	} {
		_, errs := all(corpus.Reader{}, []byte(bad))
		require.Len(t, errs, 1)
		require.Contains(t, errs[0], why)
	}
}

func TestJSONArray(t *testing.T) {
	docs, errs := all(corpus.Reader{}, []byte(" [ {\"id\":\"a\",\"text\":\"one\"},\n{\"text\":\"two\"}, {\"text\":3}, {\"text\": ]"))
	require.Len(t, docs, 2)
	require.Equal(t, []string{"a", "-:2"}, []string{docs[0].ID, docs[1].ID})
	require.Len(t, errs, 2)
	require.Equal(t, `-:3: field "text" must be a string, not number`, errs[0])
	require.Contains(t, errs[1], "-: article 4 of the array: invalid JSON: ")
}

func TestGzip(t *testing.T) {
	docs, errs := all(corpus.Reader{}, zip(`{"id":"a","text":"one"}`+"\n", `{"id":"b","text":"two"}`+"\n"))
	require.Empty(t, errs)
	require.Len(t, docs, 2)

	path := filepath.Join(t.TempDir(), "a.txt.gz")
	require.NoError(t, os.WriteFile(path, zip("date 2026-03-02 It was dark."), 0o644))
	for d, err := range corpus.Read(path) {
		require.NoError(t, err)
		require.Equal(t, path, d.ID)
		require.Equal(t, "date 2026-03-02 It was dark.", d.Text)
	}

	bomb := zip(strings.Repeat("0", 80<<20))
	_, errs = all(corpus.Reader{}, bomb)
	require.Equal(t, []string{"-: unpacks to more than 200 times its size, given up"}, errs)

	_, errs = all(corpus.Reader{}, zip("It was dark.")[:20])
	require.Equal(t, []string{"-: the gzip file is cut off"}, errs)
}
