package corpus

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

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
		d.ID, d.Title = cmp.Or(d.ID, d.URL), strings.TrimSpace(d.Title)
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

// parseFeed reads a feed in the form that its first element tells.
func parseFeed(data []byte) (items []*claims.Document, err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("%v", v)
		}
	}()
	switch root := rootElement(data); root {
	case "rss", "rdf":
		return readRSS(data)
	case "feed":
		return readAtom(data)
	default:
		return nil, fmt.Errorf("its first element is %q: neither RSS nor Atom", root)
	}
}
