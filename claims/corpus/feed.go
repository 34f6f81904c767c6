package corpus

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"strings"

	"github.com/mmcdole/gofeed"

	"github.com/gainsay/gainsay/claims"
)

// feed yields the items of an RSS or Atom feed, each with its content, or
// else its description, as the text.
func (r *Reader) feed(f File, data []byte, yield func(Raw) bool) bool {
	parsed, err := parseFeed(data)
	if err == nil && len(parsed.Items) == 0 {
		err = errors.New("a feed without items")
	}
	if err != nil {
		return yield(Raw{Path: f.Path, err: &Error{f.Path, 0, fmt.Errorf("not a feed that can be read: %w", err)}})
	}
	for i, item := range parsed.Items {
		d := &claims.Document{
			ID: cmp.Or(item.GUID, item.Link), Source: parsed.Title, URL: item.Link,
			Lang: parsed.Language, Title: strings.TrimSpace(item.Title), Text: cmp.Or(item.Content, item.Description),
		}
		if item.PublishedParsed != nil {
			d.Published = *item.PublishedParsed
		} else if item.UpdatedParsed != nil {
			d.Published = *item.UpdatedParsed
		}
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

func parseFeed(data []byte) (feed *gofeed.Feed, err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("%v", v)
		}
	}()
	return gofeed.NewParser().Parse(bytes.NewReader(data))
}
