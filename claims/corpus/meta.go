package corpus

import (
	"bytes"
	"cmp"
	"encoding/json"
	"strings"
	"time"

	"golang.org/x/net/html/atom"

	"github.com/gainsay/gainsay/claims"
)

// meta is what a page says of its article, by where it says so.
type meta struct {
	inLD bool // in a script of JSON-LD

	ld struct{ headline, published, lang, publisher, url string }
	og struct{ title, published, site, url string }

	title, h1, canonical, lang, named, timed string
}

// document returns the article's metadata, the most explicit first.
func (m *meta) document() *claims.Document {
	d := &claims.Document{
		Source: cmp.Or(m.ld.publisher, m.og.site),
		URL:    cmp.Or(m.canonical, m.og.url, m.ld.url),
		Lang:   strings.ReplaceAll(cmp.Or(m.ld.lang, m.lang), "_", "-"),
		Title:  cmp.Or(m.h1, m.ld.headline, m.og.title, m.title),
	}
	for _, s := range []string{m.ld.published, m.og.published, m.named, m.timed} {
		if t, err := ParseTime(s); err == nil && !t.IsZero() {
			d.Published = t
			break
		}
		if t, err := time.Parse(time.RFC1123Z, s); err == nil {
			d.Published = t
			break
		}
	}
	return d
}

// tag notes what a tag says of the article.
func (m *meta) tag(tag atom.Atom, a attributes, inArticle bool) {
	switch tag {
	case atom.Html:
		m.lang = a.lang
	case atom.Link:
		if a.rel == "canonical" {
			m.canonical = a.href
		}
	case atom.Time:
		if m.timed == "" && (inArticle || a.name == "datepublished") {
			m.timed = a.datetime
		}
	case atom.Meta:
		switch a.name {
		case "og:title":
			m.og.title = a.content
		case "og:site_name":
			m.og.site = a.content
		case "og:url":
			m.og.url = a.content
		case "article:published_time", "og:article:published_time":
			m.og.published = a.content
		case "date", "dc.date", "dc.date.issued", "dcterms.created", "pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date", "datepublished":
			m.named = cmp.Or(m.named, a.content)
		case "content-language":
			m.lang = cmp.Or(m.lang, a.content)
		}
	}
}

// jsonLD reads a script of JSON-LD for its news article (schema.org).
func (m *meta) jsonLD(raw []byte) {
	if len(raw) > 1<<20 {
		return
	}
	var v any
	if json.Unmarshal(bytes.TrimSpace(raw), &v) == nil {
		m.node(v, 0)
	}
}

func (m *meta) node(v any, depth int) {
	if depth > 4 || m.ld.headline != "" {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			m.node(e, depth+1)
		}
	case map[string]any:
		if isArticle(v["@type"]) {
			m.ld.headline = word(v["headline"])
			m.ld.published = word(v["datePublished"])
			m.ld.lang = word(v["inLanguage"])
			m.ld.publisher = word(v["publisher"])
			m.ld.url = cmp.Or(word(v["url"]), word(v["mainEntityOfPage"]))
			return
		}
		m.node(v["@graph"], depth+1)
	}
}

func isArticle(v any) bool {
	switch v := v.(type) {
	case string:
		return strings.HasSuffix(v, "Article") || v == "BlogPosting" || v == "LiveBlogPosting" || v == "Report"
	case []any:
		for _, e := range v {
			if isArticle(e) {
				return true
			}
		}
	}
	return false
}

// word is a string, or the name or ID of a thing.
func word(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case []any:
		if len(v) > 0 {
			return word(v[0])
		}
	case map[string]any:
		return cmp.Or(word(v["name"]), word(v["@id"]), word(v["alternateName"]))
	}
	return ""
}
