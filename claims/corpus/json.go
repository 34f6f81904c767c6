package corpus

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

var (
	errNoText = errors.New("no text")
	errUTF8   = errors.New("not UTF-8 text")
)

// article is the JSON form of a document; other fields are left alone.
type article struct {
	ID        name   `json:"id"`
	Source    string `json:"source"`
	URL       string `json:"url"`
	Published string `json:"published"`
	Lang      string `json:"lang"`
	Title     string `json:"title"`
	Text      string `json:"text"`
}

// name is an identifier, which some write as a number.
type name string

func (n *name) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		return json.Unmarshal(b, (*string)(n))
	}
	if s := string(b); s != "null" {
		*n = name(s)
	}
	return nil
}

func decodeJSON(r Raw) (*claims.Document, error) {
	data := bytes.TrimPrefix(r.data, []byte("\ufeff"))
	if err := checkUTF8(data); err != nil {
		return nil, err
	}
	a, ok := flat(data)
	if !ok {
		if err := json.Unmarshal(data, &a); err != nil {
			return nil, jsonError(err, data)
		}
	}
	if strings.TrimSpace(a.Text) == "" {
		return decodeNinjs(data)
	}
	published, err := ParseTime(a.Published)
	if err != nil {
		return nil, err
	}
	d := &claims.Document{ID: string(a.ID), Source: a.Source, URL: a.URL, Published: published, Lang: a.Lang, Title: a.Title, Text: a.Text}
	hideComments(d)
	return d, nil
}

// jsonError puts an encoding/json error in words, with the line it is on.
func jsonError(err error, data []byte) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	offset := -1
	switch {
	case errors.As(err, &syntax):
		offset = int(syntax.Offset)
		err = fmt.Errorf("invalid JSON: %w", err)
	case errors.As(err, &kind):
		offset = int(kind.Offset)
		if kind.Field == "" {
			err = fmt.Errorf("an article must be an object, not %s", kind.Value)
		} else {
			err = fmt.Errorf("field %q must be a string, not %s", kind.Field, kind.Value)
		}
	}
	if offset < 0 || offset > len(data) {
		return err
	}
	return lineError{1 + bytes.Count(data[:offset], []byte("\n")), err}
}

// ParseTime reads the day or moment of a publication as files give it:
// 2006-01-02, RFC 3339, or RFC 3339 with less of it. Nothing is the zero time.
func ParseTime(s string) (time.Time, error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return time.Time{}, nil
	}
	if len(s) == len(time.DateOnly) { // as most are
		if d, err := normalize.ParseDay(s); err == nil {
			return d.Time(), nil
		}
	}
	for _, layout := range timeLayouts {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("published %q is not a date", s)
}

var timeLayouts = [...]string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05Z0700", time.DateTime, "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04"}

// checkUTF8 tells where data is not text.
func checkUTF8(data []byte) error {
	if utf8.Valid(data) && bytes.IndexByte(data, 0) < 0 {
		return nil
	}
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		return fmt.Errorf("%w: it is UTF-16", errUTF8)
	}
	if bytes.IndexByte(data[:min(len(data), 8000)], 0) >= 0 {
		return errors.New("a binary file, not text")
	}
	for i := 0; i < len(data); {
		c, n := utf8.DecodeRune(data[i:])
		if c == utf8.RuneError && n == 1 || c == 0 {
			return lineError{1 + bytes.Count(data[:i], []byte("\n")), fmt.Errorf("%w: byte 0x%02x at offset %d", errUTF8, data[i], i)}
		}
		i += n
	}
	return errUTF8
}
