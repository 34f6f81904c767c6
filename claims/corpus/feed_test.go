package corpus

import (
	"cmp"
	"strings"
	"testing"

	"github.com/mmcdole/gofeed"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// inItem is a feed of RSS around the elements of an item.
func inItem(elements string) string {
	return `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Port Gazette</title>
<language>en</language><item>` + elements + `</item></channel></rss>`
}

// feeds are what gofeed's package for all forms reads as well.
var feeds = []struct{ why, text string }{
	{"plain", inItem(`<title> Storm </title><link>https://g.example/1</link><guid>g1</guid><pubDate>Mon, 02 Mar 2026 18:00:00 +0100</pubDate><description>&lt;p&gt;Dark.&lt;/p&gt;</description>`)},
	{"the whole text beside a summary", inItem(`<description>Short.</description><content:encoded><![CDATA[<p>Long.</p>]]></content:encoded>`)},
	{"no GUID", inItem(`<link>https://g.example/1</link><description>Dark.</description>`)},
	{"Dublin Core alone", inItem(`<dc:title>Storm</dc:title><dc:date>2026-03-02T18:00:00Z</dc:date><dc:description>Dark.</dc:description>`)},
	{"two dates", inItem(`<description>Dark.</description><pubDate>Mon, 02 Mar 2026 18:00:00 +0100</pubDate><dc:date>2025-01-01T18:00:00Z</dc:date>`)},
	{"Atom in RSS", inItem(`<title>Storm</title><atom:updated>2026-03-02T18:00:00Z</atom:updated><atom:summary>Dark.</atom:summary>`)},
	{"Atom in RSS, published before it was updated", inItem(`<atom:content>Dark.</atom:content><atom:updated>2026-03-03T18:00:00Z</atom:updated><atom:published>2026-03-02T18:00:00Z</atom:published>`)},
	{"a summary for a player", inItem(`<itunes:summary>Dark.</itunes:summary>`)},
	{"a comment and a doctype first", `<!-- <feed> --><!DOCTYPE rss><rss><channel><title>P</title><item><description>Dark.</description></item></channel></rss>`},
	{"RDF", `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><dc:title>P</dc:title><dc:language>es</dc:language></channel><item><title>Storm</title><link>https://g.example/1</link><description>Dark.</description></item></rdf:RDF>`},
	{"Atom", `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>P</title><entry><id>urn:1</id><title type="html">Storm</title><link rel="self" href="https://g.example/self"/><link href="https://g.example/1"/><published>2026-03-01T18:00:00Z</published><updated>2026-03-02T18:00:00Z</updated><summary>Short.</summary><content type="html">&lt;p&gt;Dark.&lt;/p&gt;</content></entry></feed>`},
	{"Atom, with the day of its change alone", `<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><link rel="alternate" href="https://g.example/1"/><updated>2026-03-02T18:00:00Z</updated><summary>Dark.</summary></entry></feed>`},
	{"an empty feed", `<rss><channel><title>P</title></channel></rss>`},
	{"broken off", `<rss><channel>`},
	{"a page", `<html><p>Dark.</p></html>`},
	{"no element", `dark < `},
	{"an open comment", `<!-- <rss>`},
}

// Feeds are read as gofeed reads them.
func TestParseFeed(t *testing.T) {
	for _, tt := range feeds {
		want, wrong := gofeed.NewParser().Parse(strings.NewReader(tt.text))
		got, err := parseFeed([]byte(tt.text))
		require.Equal(t, wrong != nil, err != nil, "%s: %v, gofeed: %v", tt.why, err, wrong)
		if err != nil {
			continue
		}
		var docs []*claims.Document
		for _, item := range want.Items {
			d := &claims.Document{ID: item.GUID, Source: want.Title, URL: item.Link, Lang: want.Language, Title: item.Title, Text: cmp.Or(item.Content, item.Description)}
			if day := cmp.Or(item.PublishedParsed, item.UpdatedParsed); day != nil {
				d.Published = *day
			}
			docs = append(docs, d)
		}
		require.Equal(t, docs, got, tt.why)
	}
}
