package corpus

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/mmcdole/gofeed/atom"
	ext "github.com/mmcdole/gofeed/extensions"
	"github.com/mmcdole/gofeed/rss"

	"github.com/gainsay/gainsay/claims"
)

// feed yields the items of an RSS or Atom feed, each with its content, or
// else its description, as the text.
func (r *Reader) feed(f File, data []byte, yield func(Raw) bool) bool {
	items, err := parseFeed(data)
	if err == nil && len(items) == 0 {
		err = errors.New("a feed without items")
	}
	if err != nil {
		return yield(Raw{Path: f.Path, err: &Error{f.Path, 0, fmt.Errorf("not a feed that can be read: %w", err)}})
	}
	for i, d := range items {
		d.Reading = readPage(d.Text).reading()
		raw := Raw{Path: f.Path, Line: i + 1, doc: d, data: []byte(d.Text), reader: r}
		if strings.TrimSpace(d.Reading) == "" {
			raw.err = &Error{f.Path, 0, fmt.Errorf("item %d (%s): %w", i+1, short(cmp.Or(d.Title, d.ID)), errNoText)}
		}
		if !yield(raw) {
			return false
		}
	}
	return true
}

func short(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}

// parseFeed reads a feed in the form that its first element tells. gofeed's own
// package for both forms would bring a web client into every program.
func parseFeed(data []byte) (items []*claims.Document, err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("%v", v)
		}
	}()
	switch root := rootElement(data); root {
	case "rss", "rdf":
		f, err := new(rss.Parser).Parse(bytes.NewReader(data))
		if err != nil {
			return nil, err
		}
		return fromRSS(f), nil
	case "feed":
		f, err := new(atom.Parser).Parse(bytes.NewReader(data))
		if err != nil {
			return nil, err
		}
		return fromAtom(f), nil
	default:
		return nil, fmt.Errorf("it is neither RSS nor Atom: its first element is %q", root)
	}
}

// rootElement is the name of the first element without its prefix, in lower case.
func rootElement(data []byte) string {
	for {
		i := bytes.IndexByte(data, '<')
		if i < 0 || i+1 == len(data) {
			return ""
		}
		data = data[i+1:]
		if bytes.HasPrefix(data, []byte("!--")) {
			_, data, _ = bytes.Cut(data, []byte("-->"))
		} else if data[0] != '?' && data[0] != '!' {
			break
		}
	}
	if i := bytes.IndexAny(data, " \t\r\n/>"); i >= 0 {
		data = data[:i]
	}
	return strings.ToLower(string(data[bytes.LastIndexByte(data, ':')+1:]))
}

// fromRSS takes what RSS leaves out from the elements of Dublin Core and Atom
// that stand in it.
func fromRSS(f *rss.Feed) (items []*claims.Document) {
	source, lang := f.Title, f.Language
	if dc := f.DublinCoreExt; dc != nil {
		source, lang = cmp.Or(source, first(dc.Title)), cmp.Or(lang, first(dc.Language))
	}
	for _, item := range f.Items {
		d := &claims.Document{
			ID: item.Link, Source: source, URL: item.Link, Lang: lang, Title: item.Title,
			Text: cmp.Or(item.Content, inAtom(item.Extensions, "content"), item.Description),
		}
		if item.GUID != nil {
			d.ID = cmp.Or(item.GUID.Value, d.ID)
		}
		var date string
		if dc := item.DublinCoreExt; dc != nil {
			d.Title, d.Text, date = cmp.Or(d.Title, first(dc.Title)), cmp.Or(d.Text, first(dc.Description)), first(dc.Date)
		}
		if itunes := item.ITunesExt; itunes != nil {
			d.Text = cmp.Or(d.Text, itunes.Summary)
		}
		d.Text = cmp.Or(d.Text, inAtom(item.Extensions, "summary"))
		d.Title = strings.TrimSpace(d.Title)
		date = cmp.Or(date, inAtom(item.Extensions, "published"), inAtom(item.Extensions, "updated"))
		if t, err := ParseTime(date); err == nil {
			d.Published = t
		}
		if item.PubDateParsed != nil {
			d.Published = *item.PubDateParsed
		}
		items = append(items, d)
	}
	return items
}

func first(values []string) string {
	if len(values) == 0 {
		return ""
	}
	return values[0]
}

// inAtom is the text of an Atom element inside an item of RSS.
func inAtom(e ext.Extensions, name string) string {
	for _, prefix := range []string{"atom", "atom10", "atom03"} {
		if found := e[prefix][name]; len(found) > 0 {
			return found[0].Value
		}
	}
	return ""
}

func fromAtom(f *atom.Feed) (items []*claims.Document) {
	for _, entry := range f.Entries {
		d := &claims.Document{ID: entry.ID, Source: f.Title, Lang: f.Language, Title: strings.TrimSpace(entry.Title), Text: entry.Summary}
		if entry.Content != nil {
			d.Text = cmp.Or(entry.Content.Value, d.Text)
		}
		for _, link := range entry.Links {
			if link.Rel == "alternate" && d.URL == "" {
				d.URL = link.Href
			}
		}
		d.ID = cmp.Or(d.ID, d.URL)
		for _, t := range []*time.Time{entry.UpdatedParsed, entry.PublishedParsed} {
			if t != nil {
				d.Published = *t
			}
		}
		items = append(items, d)
	}
	return items
}
