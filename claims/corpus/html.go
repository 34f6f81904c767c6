package corpus

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gainsay/gainsay/claims"
)

// decodeHTML reads the page of an article. The document's text is the whole
// page; the reading has only the article's words, in their places.
func decodeHTML(r Raw) (*claims.Document, error) {
	data, err := decodeCharset(r.data, r.contentType)
	if err != nil {
		return nil, err
	}
	p := readPage(string(data))
	reading := p.reading() // which finds the headline
	if strings.TrimSpace(reading) == "" {
		return nil, errNoText
	}
	d := p.meta.document()
	d.Text, d.Reading = p.source, reading
	return d, nil
}

// page is an HTML page cut in blocks of text.
type page struct {
	source string
	blocks []block
	runs   []run
	meta   meta
	h1     int // how many there are
}

// block is a paragraph, a heading, a list item: text that no block-level tag divides.
type block struct {
	start   int // where it begins in the source
	runs    [2]int
	words   int // bytes of text
	links   int // of these, inside links
	article int // the number of the article element it is in; 0 is none
	main    bool
	body    bool // in an element that says it is the article's body
	heading bool // an h1
	label   bool // its text outside links only announces them: "Read also:"
	aside   bool // in what looks like navigation, related stories, comments
}

// run is a stretch of text in a block.
type run struct{ start, end int }

// walker reads a page token by token.
type walker struct {
	*page
	skip     atom.Atom // the element being skipped, with all in it
	depth    int       // how deep in elements of that name
	link     int
	article  int // how deep in article elements
	articles int // how many there were
	main     int
	body     atom.Atom // the element that says it is the article's body
	bodies   int
	aside    atom.Atom // the element taken for an aside
	asides   int
	heading  bool
	open     bool // a block is open
}

func readPage(source string) *page {
	w := &walker{page: &page{source: source}}
	z := html.NewTokenizer(strings.NewReader(source))
	for at := 0; ; {
		kind := z.Next()
		raw := z.Raw()
		start := at
		at += len(raw)
		switch kind {
		case html.ErrorToken:
			return w.page
		case html.TextToken:
			if w.skip == atom.Script && w.meta.inLD {
				w.meta.jsonLD(raw)
			}
			if w.skip == atom.Title && w.meta.title == "" {
				w.meta.title = strings.Join(strings.Fields(html.UnescapeString(string(raw))), " ")
			}
			if w.skip == 0 {
				w.text(start, at)
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			tag := lookup(name)
			var a attributes
			if more {
				a = readAttributes(z)
			}
			a.aside = a.aside || looksAside(a.names) && !w.meta.inArticle(a.names) || custom(tag) && looksAside(string(name))
			w.startTag(tag, a, start, kind == html.SelfClosingTagToken)
		case html.EndTagToken:
			name, _ := z.TagName()
			w.endTag(lookup(name), at)
		}
	}
}

func (w *walker) startTag(tag atom.Atom, a attributes, at int, closed bool) {
	w.meta.tag(tag, a, w.article > 0)
	if w.skip != 0 {
		if tag == w.skip && !closed {
			w.depth++
		}
		return
	}
	if blockTags[tag] {
		w.open = false
	}
	if void(tag) || closed {
		return
	}
	if w.aside != 0 && (tag == atom.Main || tag == atom.H1 || tag == atom.Article && w.articles == 0 && w.main == 0 && w.h1 == 0) {
		w.aside = 0 // what was taken for an aside has the article in it
	}
	if w.aside != 0 && tag == w.aside {
		w.asides++
	}
	if w.body != 0 && tag == w.body {
		w.bodies++
	}
	if w.body == 0 && a.name == "articlebody" {
		w.body, w.bodies = tag, 1
	}
	switch {
	case skipped(tag) || a.hidden:
		w.skip, w.depth = tag, 1
		w.meta.inLD = tag == atom.Script && a.ld
	case w.aside == 0 && tag != atom.Body && tag != atom.Html && tag != atom.Article && tag != atom.Main && (a.aside || asideTags[tag]):
		w.aside, w.asides = tag, 1
	case tag == atom.A:
		w.link++
	case tag == atom.Article:
		if w.article == 0 {
			w.articles++
		}
		w.article++
	case tag == atom.Main:
		w.main++
	case tag == atom.H1:
		w.heading = true
		w.h1++
	}
}

func (w *walker) endTag(tag atom.Atom, at int) {
	if w.skip != 0 {
		if tag == w.skip {
			if w.depth--; w.depth == 0 {
				w.skip = 0
			}
		}
		return
	}
	if blockTags[tag] {
		w.open = false
	}
	if w.aside != 0 && tag == w.aside {
		if w.asides--; w.asides == 0 {
			w.aside = 0
		}
	}
	if w.body != 0 && tag == w.body {
		if w.bodies--; w.bodies == 0 {
			w.body = 0
		}
	}
	switch tag {
	case atom.A:
		w.link = max(0, w.link-1)
	case atom.Article:
		w.article = max(0, w.article-1)
	case atom.Main:
		w.main = max(0, w.main-1)
	case atom.H1:
		w.heading = false
	}
}

// text adds a stretch of text to the open block, or opens one.
func (w *walker) text(start, end int) {
	n := len(strings.TrimSpace(w.source[start:end]))
	if n == 0 {
		return
	}
	if !w.open {
		b := block{start: start, runs: [2]int{len(w.runs), len(w.runs)}, main: w.main > 0, body: w.body != 0, heading: w.heading, aside: w.aside != 0}
		if w.article > 0 {
			b.article = w.articles
		}
		w.blocks = append(w.blocks, b)
		w.open = true
	}
	b := &w.blocks[len(w.blocks)-1]
	w.runs = append(w.runs, run{start, end})
	b.runs[1] = len(w.runs)
	b.words += n
	switch {
	case w.link > 0:
		b.links += n
	case b.links == 0:
		b.label = strings.HasSuffix(strings.TrimSpace(w.source[start:end]), ":")
	default:
		b.label = false
	}
}
