package corpus_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/corpus"
)

// read reads the one document of a file with that name and content.
func read(t *testing.T, name, content string) (*claims.Document, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(content), 0o644))
	for d, err := range corpus.Read(path) {
		return d, err
	}
	t.Fatal("nothing to read")
	return nil, nil
}

const storm = `<!DOCTYPE html>
<html lang="en-GB"><head><title>Storm hits Port Emery | Port Gazette</title>
<link rel="canonical" href="https://gazette.example/storm">
<meta property="og:site_name" content="Port Gazette">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Storm hits Port Emery hard","datePublished":"2026-03-02T18:00:00+01:00","publisher":{"@type":"Organization","name":"Gazette Group"}}]}</script>
<style>p { color: red }</style></head>
<body><header><div class="site-nav"><a href="/">Home</a> <a href="/news">News of 2012</a></div></header>
<nav><ul><li><a href="/x">9 dead in bus crash</a></li></ul></nav>
<main><article class="story">
<h1>Storm hits <em>Port Emery</em></h1>
<p class="dek">At least 12&nbsp;people were
killed, the mayor&#39;s office said.</p>
<figure><img src="x.jpg" alt="30 trees"><figcaption>A street with 40 fallen trees.</figcaption></figure>
<p>Mayor Nicol&aacute;s D&iacute;az said 36 <b>homes</b> were lost.<br>&ldquo;It was <i>dark</i>,&rdquo; he said.</p>
<script>var dead = 99;</script>
<aside>Advertisement: 70 percent off</aside>
<div class="related-stories"><p>Fire kills 55 in hotel, and this is a long teaser of another story.</p></div>
<ul><li><a href="/y">Flood kills 77 people in the valley</a></li></ul>
<p>Two &lt;tags&gt; &amp; more.</p>
</article></main>
<div id="comments"><p>User: it was 500 people!</p></div>
<footer>Call 555 1234</footer>
</body></html>`

func TestHTML(t *testing.T) {
	d, err := read(t, "storm.html", storm)
	require.NoError(t, err)
	require.Equal(t, storm, d.Text, "the text is the file")
	require.Len(t, d.Reading, len(d.Text))
	require.Equal(t, "Storm hits Port Emery", d.Title, "the headline is the h1")
	require.Equal(t, "https://gazette.example/storm", d.URL)
	require.Equal(t, "Gazette Group", d.Source)
	require.Equal(t, "en-GB", d.Lang)
	require.Equal(t, time.Date(2026, 3, 2, 17, 0, 0, 0, time.UTC), d.Published.UTC())

	plain := strings.NewReplacer("\u00ad", "", "\u200c", "").Replace(d.Reading)
	var paragraphs []string
	for _, p := range strings.Split(plain, "\n\n") {
		if p = strings.Join(strings.Fields(p), " "); p != "" {
			paragraphs = append(paragraphs, p)
		}
	}
	require.Equal(t, []string{
		"At least 12 people were killed, the mayor's office said.",
		"A street with 40 fallen trees.",
		"Mayor Nicolás Díaz said 36 homes were lost.",
		"“It was dark ,” he said.",
		"Two <tags> & more.",
	}, paragraphs)
	at := strings.Index(d.Reading, "homes")
	require.Equal(t, "homes</b>", d.Text[at:at+9], "words stand where they stand in the page")
}

func TestHTMLFallsBack(t *testing.T) {
	for _, tt := range []struct{ why, html, title, text string }{
		{"no article element", `<html><body><div class="menu"><a>Home</a></div><p>The harbour was quiet.</p></body></html>`, "", "The harbour was quiet."},
		{"all of it looks like an aside", `<body class="x"><div class="widget"><p>The harbour was quiet.</p></div>`, "", "The harbour was quiet."},
		{"nothing is closed", `<title>A day<body><p>The harbour<p>was quiet`, "A day<body><p>The harbour<p>was quiet", ""},
		{"a wrapper named after its sidebar", `<div class="page has-sidebar"><div class="no-ads"><p>The harbour was quiet.</p></div><div class="sidebar"><p>Fire kills 55.</p></div></div>`, "", "The harbour was quiet."},
		{"an article in what looks like an aside", `<div class="social widget"><p>Follow us.</p><article><p>The harbour was quiet.</p></article></div>`, "", "The harbour was quiet."},
		{"cards of other stories", `<article><p>The harbour was quiet all of Monday.</p></article><section class="related"><article><p>Fire kills 55.</p></article></section>`, "", "The harbour was quiet all of Monday."},
		{"a fragment", `The harbour <b>was</b> quiet.`, "", "The harbour was quiet."},
		{"two headings are text", `<h1>One</h1><p>The harbour.</p><h1>Two</h1>`, "", "One The harbour. Two"},
		{"a date in a meta tag", `<meta name="date" content="2026-02-30"><p>Quiet.</p>`, "", "Quiet."},
	} {
		d, err := read(t, "page.html", tt.html)
		if tt.text == "" {
			require.ErrorContains(t, err, "no text", tt.why)
			continue
		}
		require.NoError(t, err, tt.why)
		require.Equal(t, tt.title, d.Title, tt.why)
		require.Equal(t, tt.text, strings.Join(strings.Fields(d.Reading), " "), tt.why)
		require.True(t, d.Published.IsZero(), tt.why)
	}
}

func TestHTMLEncodings(t *testing.T) {
	d, err := read(t, "a.html", "<html><head><meta charset=\"iso-8859-1\"></head><p>El se\xf1or habl\xf3.</p>")
	require.NoError(t, err)
	require.Contains(t, d.Reading, "El señor habló.")
	_, err = read(t, "b.html", "<p>El se\xf1or habl\xf3.</p>")
	require.ErrorContains(t, err, "b.html:1: not UTF-8 text: byte 0xf1")
}

func TestHTMLNestedDeep(t *testing.T) {
	d, err := read(t, "deep.html", strings.Repeat("<div><b>", 100_000)+"quiet"+strings.Repeat("</b></div>", 100_000))
	require.NoError(t, err)
	require.Equal(t, "quiet", strings.TrimSpace(d.Reading))
}

func FuzzHTML(f *testing.F) {
	f.Add(storm)
	f.Add("<p>&#39;s&nbsp;&amp;&AMP;&notit;<p>&aacute")
	f.Add("<nav><nav></nav>x</nav>y<script><!--<script>")
	f.Fuzz(func(t *testing.T, page string) {
		d, err := read(t, "f.html", page)
		if err != nil {
			return
		}
		require.Len(t, d.Reading, len(d.Text))
		require.Equal(t, page, d.Text)
	})
}
