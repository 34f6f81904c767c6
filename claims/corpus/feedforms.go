package corpus

import (
	"bytes"
	"cmp"
	"strings"
	"time"

	"github.com/mmcdole/gofeed/atom"
	ext "github.com/mmcdole/gofeed/extensions"
	"github.com/mmcdole/gofeed/rss"

	"github.com/gainsay/gainsay/claims"
)

// The forms of feeds are read with gofeed's parsers of each. Its package for
// all of them, which a test holds this against, brings a web client into every
// program: a tenth of its size, and of the time that it takes to start.

// rootElement is the name of the first element without its prefix, in lower case.
func rootElement(data []byte) string {
	for {
		_, after, found := bytes.Cut(data, []byte("<"))
		switch {
		case !found || len(after) == 0:
			return ""
		case bytes.HasPrefix(after, []byte("!--")):
			_, data, _ = bytes.Cut(after, []byte("-->"))
		case after[0] == '?' || after[0] == '!':
			data = after
		default:
			if i := bytes.IndexAny(after, " \t\r\n/>"); i >= 0 {
				after = after[:i]
			}
			return strings.ToLower(string(after[bytes.LastIndexByte(after, ':')+1:]))
		}
	}
}

// readRSS takes what RSS leaves out from the elements of Dublin Core, iTunes
// and Atom that stand in it.
func readRSS(data []byte) (items []*claims.Document, err error) {
	f, err := new(rss.Parser).Parse(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	source, lang := f.Title, f.Language
	if dc := f.DublinCoreExt; dc != nil {
		source, lang = cmp.Or(source, first(dc.Title)), cmp.Or(lang, first(dc.Language))
	}
	for _, item := range f.Items {
		d := &claims.Document{URL: item.Link, Source: source, Lang: lang, Title: item.Title, Text: item.Description}
		if item.GUID != nil {
			d.ID = item.GUID.Value
		}
		var day string
		if dc := item.DublinCoreExt; dc != nil {
			d.Title, d.Text, day = cmp.Or(d.Title, first(dc.Title)), cmp.Or(d.Text, first(dc.Description)), first(dc.Date)
		}
		if itunes := item.ITunesExt; itunes != nil {
			d.Text = cmp.Or(d.Text, itunes.Summary)
		}
		d.Text = cmp.Or(item.Content, inAtom(item.Extensions, "content"), d.Text, inAtom(item.Extensions, "summary"))
		if item.PubDateParsed != nil {
			d.Published = *item.PubDateParsed
		} else if t, err := ParseTime(cmp.Or(day, inAtom(item.Extensions, "published"), inAtom(item.Extensions, "updated"))); err == nil {
			d.Published = t
		}
		items = append(items, d)
	}
	return items, nil
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

func readAtom(data []byte) (items []*claims.Document, err error) {
	f, err := new(atom.Parser).Parse(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	for _, entry := range f.Entries {
		d := &claims.Document{ID: entry.ID, Source: f.Title, Lang: f.Language, Title: entry.Title, Text: entry.Summary}
		if entry.Content != nil {
			d.Text = cmp.Or(entry.Content.Value, d.Text)
		}
		for _, link := range entry.Links {
			if link.Rel == "alternate" {
				d.URL = cmp.Or(d.URL, link.Href)
			}
		}
		for _, t := range []*time.Time{entry.UpdatedParsed, entry.PublishedParsed} {
			if t != nil {
				d.Published = *t
			}
		}
		items = append(items, d)
	}
	return items, nil
}
