package corpus

import (
	"hash/crc32"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// blockTags divide text: what stands before and after is not one sentence.
var blockTags = set(atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Br, atom.Button, atom.Caption, atom.Dd,
	atom.Div, atom.Dl, atom.Dt, atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6,
	atom.Header, atom.Hr, atom.Html, atom.Li, atom.Main, atom.Nav, atom.Ol, atom.P, atom.Pre, atom.Section, atom.Table, atom.Tbody,
	atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Tr, atom.Ul)

// asideTags hold what surrounds an article.
var asideTags = set(atom.Nav, atom.Aside, atom.Footer, atom.Form)

// lookup is the atom of an element's name, and one of its own for the custom
// elements that HTML does not know: amp-ad, site-footer.
func lookup(name []byte) atom.Atom {
	if a := atom.Lookup(name); a != 0 {
		return a
	}
	return atom.Atom(crc32.ChecksumIEEE(name)) | customTag
}

const customTag atom.Atom = 1 << 31

func custom(tag atom.Atom) bool { return tag&customTag != 0 }

func set(tags ...atom.Atom) map[atom.Atom]bool {
	m := make(map[atom.Atom]bool, len(tags))
	for _, t := range tags {
		m[t] = true
	}
	return m
}

// skipped tells whether an element has no text of the page in it.
func skipped(tag atom.Atom) bool {
	switch tag {
	case atom.Script, atom.Style, atom.Title, atom.Noscript, atom.Template, atom.Svg, atom.Math, atom.Iframe, atom.Object, atom.Select,
		atom.Textarea, atom.Button, atom.Canvas, atom.Video, atom.Audio, atom.Dialog, atom.Noembed, atom.Noframes:
		return true
	}
	return false
}

// void tells whether an element has no end.
func void(tag atom.Atom) bool {
	switch tag {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta, atom.Source, atom.Track, atom.Wbr:
		return true
	}
	return false
}

// attributes are what the reader asks of a tag.
type attributes struct {
	hidden, aside, ld bool

	names                                    string // its classes and its id
	name, content, datetime, href, rel, lang string
}

func readAttributes(z *html.Tokenizer) (a attributes) {
	for more := true; more; {
		var k, v []byte
		k, v, more = z.TagAttr()
		switch key, val := string(k), string(v); key {
		case "hidden":
			a.hidden = !strings.EqualFold(val, "until-found")
		case "aria-hidden":
			a.hidden = a.hidden || val == "true"
		case "style":
			a.hidden = a.hidden || strings.Contains(strings.ReplaceAll(val, " ", ""), "display:none")
		case "role":
			switch val {
			case "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu":
				a.aside = true
			}
		case "class", "id":
			a.names += val + " "
		case "type":
			a.ld = strings.EqualFold(strings.TrimSpace(val), "application/ld+json")
		case "name", "property", "itemprop", "http-equiv":
			if a.name == "" {
				a.name = strings.ToLower(val)
			}
		case "content":
			a.content = val
		case "datetime":
			a.datetime = val
		case "href":
			a.href = val
		case "rel":
			a.rel = strings.ToLower(val)
		case "lang":
			a.lang = val
		}
	}
	return a
}

// asideWords are the words by which pages name what surrounds an article.
var asideWords = map[string]bool{
	"ad": true, "ads": true, "advert": true, "advertisement": true, "banner": true, "breadcrumb": true, "breadcrumbs": true,
	"comment": true, "comments": true, "cookie": true, "cookies": true, "consent": true, "disqus": true, "footer": true, "login": true,
	"masthead": true, "mostviewed": true, "morenews": true, "morestories": true, "readalso": true, "readmore": true, "readnext": true, "seealso": true,
	"relatedposts": true, "relatedlinks": true, "recommendation": true, "recommendations": true, "latestnews": true, "topstories": true, "sharedaddy": true,
	"gdpr": true, "cmp": true, "onetrust": true, "didomi": true, "usercentrics": true, "cookiebot": true, "cookiebanner": true,
	"menu": true, "mostread": true, "nav": true, "navbar": true, "navigation": true, "newsletter": true, "outbrain": true,
	"pagination": true, "paywall": true, "popular": true, "popup": true, "promo": true, "recirc": true, "recommended": true,
	"related": true, "share": true, "sharing": true, "sidebar": true, "signup": true, "skip": true, "social": true, "sponsored": true,
	"subscribe": true, "subscription": true, "taboola": true, "tags": true, "teaser": true, "toolbar": true, "trending": true, "widget": true,
}

// notAside are the words that turn the next around: "no-sidebar", "has-ads".
var notAside = map[string]bool{"no": true, "has": true, "with": true, "without": true, "hide": true, "show": true, "is": true}

// looksAside tells whether the classes or the id of an element name something
// that surrounds an article: "related-stories", "ArticleShare".
func looksAside(names string) bool {
	start, turned, before := 0, false, ""
	for i := 0; i <= len(names); i++ {
		c := byte(' ')
		if i < len(names) {
			c = names[i]
		}
		letter := c|0x20 >= 'a' && c|0x20 <= 'z'
		hump := letter && c < 'a' && i > start && names[i-1] >= 'a'
		if letter && !hump {
			continue
		}
		if i > start && i-start <= 14 {
			word := strings.ToLower(names[start:i])
			if (asideWords[word] || asideWords[before+word]) && !turned {
				return true
			}
			turned = notAside[word] && c != ' '
			before = word
		}
		if c == ' ' {
			before = ""
		}
		start = i
		if !letter {
			start = i + 1
		}
	}
	return false
}
