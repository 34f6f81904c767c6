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
	Version   string           // of the program
	Knowledge string           // the day up to which its tables know the world, 2006-01-02
	Checks    []*compare.Check // those that ran
	Documents []Document
	Judged    int // pairs of claims that were held against each other
	Findings  []compare.Finding
	Hushed    []Hushed           // what was found and is known or may stand
	Near      []compare.NearPair // what was looked at and not reported, when asked for
	Series    []compare.Series   // figures over time, for the forms that draw them
}

// Hushed is a finding that is not to be reported as new, and why.
type Hushed struct {
	compare.Finding
	By     string // "baseline", "comment" or "configuration"
	Reason string
}

// Document is an article that was read.
type Document struct {
	ID        string
	Source    string
	URL       string
	Published time.Time
	Lang      string
	Claims    int // how many claims it makes

	Markup bool // its text is a page of HTML

	File string // the file it is in, where its ID is another
	Line int    // in a file that has the text in it, not as it is: the line of the article
}

// DocumentOf returns what a report says of a document.
func DocumentOf(d *claims.Document) Document {
	return Document{ID: d.ID, Source: d.Source, URL: d.URL, Published: d.Published, Lang: d.Lang}
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
	dst = jsonw.Int(dst, "claims", d.Claims)
	if d.Markup {
		dst = jsonw.Bool(dst, "markup", true)
	}
	dst = jsonw.StrIf(dst, "file", d.File)
	if d.Line > 0 {
		dst = jsonw.Int(dst, "file_line", d.Line)
	}
	return append(dst, '}')
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
