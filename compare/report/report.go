package report

import (
	"time"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/internal/jsonw"
	"github.com/gainsay/gainsay/normalize"
)

// Report is what a run found, in which documents.
type Report struct {
	Version   string // of the program
	Knowledge string // the day up to which its tables know the world, 2006-01-02
	Documents []Document
	Findings  []compare.Finding
	Near      []compare.NearPair // what was looked at and not reported, when asked for
}

// Document is an article that was read.
type Document struct {
	ID        string
	Source    string
	URL       string
	Published time.Time
	Lang      string
	Claims    int // how many claims it makes
}

// DocumentOf returns what a report says of a document with these claims.
func DocumentOf(d *claims.Document, cs []claims.Claim) Document {
	return Document{ID: d.ID, Source: d.Source, URL: d.URL, Published: d.Published, Lang: d.Lang, Claims: len(cs)}
}

// AppendJSON appends the document as an object. As a line among claims it has
// the kind "document" and the fields that every claim has.
func (d *Document) AppendJSON(dst []byte, line bool) []byte {
	dst = append(dst, '{')
	if line {
		dst = jsonw.Str(dst, "document", d.ID)
		dst = append(dst, `,"part":"text","start":0,"end":0,"quote":"","line":1,"column":1,"kind":"document"`...)
	} else {
		dst = jsonw.Str(dst, "id", d.ID)
	}
	dst = jsonw.Str(dst, "source", d.Source)
	dst = jsonw.StrIf(dst, "url", d.URL)
	dst = jsonw.Str(dst, "published", moment(d.Published))
	dst = jsonw.Str(dst, "lang", d.Lang)
	return append(jsonw.Int(dst, "claims", d.Claims), '}')
}

// moment writes a day, or day and time where the time is known.
func moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	if t.Equal(time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)) {
		return normalize.DayOf(t).String()
	}
	return t.Format(time.RFC3339)
}
