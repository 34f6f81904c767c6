package corpus

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html/atom"

	"github.com/gainsay/gainsay/claims"
)

// meta is what a page says of its article, by where it says so.
type meta struct {
	inLD bool // in a script of JSON-LD
	live bool // it is a live blog

	parts []string          // classes and ids of the article's parts, which readers may have to pay for
	nodes map[string]string // names of things by their @id
	ld    struct{ headline, published, lang, publisher, url string }
	og    struct{ title, published, site, url string }

	title, h1, canonical, lang, named, timed string
}

// document returns the article's metadata, the most explicit first.
func (m *meta) document() *claims.Document {
	d := &claims.Document{
		Source: m.source(),
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

// source is the publisher, by its name rather than by an address.
func (m *meta) source() string {
	if strings.Contains(m.ld.publisher, "://") {
		return cmp.Or(m.nodes[m.ld.publisher], m.og.site, m.ld.publisher)
	}
	return cmp.Or(m.ld.publisher, m.og.site)
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
		m.name(v, 0)
		m.node(v, 0)
	}
}

// name notes the names of things that others are told by their @id alone, as
// WordPress does with the publisher.
func (m *meta) name(v any, depth int) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			m.name(e, depth)
		}
	case map[string]any:
		id, _ := v["@id"].(string)
		if name, _ := v["name"].(string); id != "" && name != "" {
			if m.nodes == nil {
				m.nodes = map[string]string{}
			}
			m.nodes[id] = name
		}
		if depth < 2 {
			m.name(v["@graph"], depth+1)
		}
	}
}

// part notes what selects the parts of the article that cost money: they are
// parts of it, whatever they are called.
func (m *meta) part(v any) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			m.part(e)
		}
	case map[string]any:
		s, _ := v["cssSelector"].(string)
		m.parts = append(m.parts, strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(", .#", r) })...)
	}
}

// inArticle tells whether classes or an id are those of a part of the article.
func (m *meta) inArticle(names string) bool {
	return len(m.parts) > 0 && slices.ContainsFunc(strings.Fields(names), func(s string) bool { return slices.Contains(m.parts, s) })
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
			m.live = isLive(v["@type"])
			m.part(v["hasPart"])
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

func isLive(v any) bool {
	if list, ok := v.([]any); ok {
		return slices.ContainsFunc(list, isLive)
	}
	return v == "LiveBlogPosting"
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
