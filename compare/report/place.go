package report

import (
	"cmp"
	"net/url"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// place is where a claim stands as an editor or a CI finds it: a line of a
// file. A claim of one of the library's own tables has no file.
type place struct {
	file          string
	line          int
	column        int // in bytes, from 1; 0 when the line is a whole article
	endLine       int
	endColumn     int // behind the last byte
	runes, runesE int // the columns in code points; 0 when not known
}

// places finds the files of documents.
type places map[string]*Document

func (r *Report) places() places {
	out := make(places, len(r.Documents))
	for i := range r.Documents {
		out[r.Documents[i].ID] = &r.Documents[i]
	}
	return out
}

// Files returns the files of the documents, by ID.
func (r *Report) Files() map[string]string {
	out := make(map[string]string, len(r.Documents))
	for i := range r.Documents {
		d := &r.Documents[i]
		out[d.ID] = cmp.Or(d.File, d.ID)
	}
	return out
}

// of returns where a claim stands, and whether it stands in a file at all.
func (p places) of(c *claims.Claim) (place, bool) {
	d := p[c.Document]
	if d == nil {
		return place{}, false
	}
	at := place{file: cmp.Or(d.File, d.ID), line: 1, endLine: 1}
	switch {
	case d.Line > 0:
		at.line, at.endLine = d.Line, d.Line
	case c.Part == claims.Body && c.Line > 0:
		at.line, at.column = c.Line, max(c.Column, 1)
		at.endLine = at.line + strings.Count(c.Quote, "\n")
		at.endColumn = at.column + len(c.Quote)
		if i := strings.LastIndexByte(c.Quote, '\n'); i >= 0 {
			at.endColumn = len(c.Quote) - i
		}
		if n := at.column - 1; n <= len(c.Before) && at.line == at.endLine {
			at.runes = 1 + utf8.RuneCountInString(c.Before[len(c.Before)-n:])
			at.runesE = at.runes + utf8.RuneCountInString(c.Quote)
		}
	}
	return at, true
}

// first returns the claim that a report points at, and where: the first that
// stands in a file.
func (p places) first(f *compare.Finding) (*claims.Claim, place, bool) {
	for i := range f.Sides {
		for j := range f.Sides[i].Claims {
			if at, ok := p.of(&f.Sides[i].Claims[j]); ok {
				return &f.Sides[i].Claims[j], at, true
			}
		}
	}
	return nil, place{}, false
}

// each visits the claims of a finding, side by side.
func each(f *compare.Finding, visit func(side int, c *claims.Claim)) {
	for i := range f.Sides {
		for j := range f.Sides[i].Claims {
			visit(i, &f.Sides[i].Claims[j])
		}
	}
}

// uri writes a path as a URI reference.
func uri(path string) string {
	slashed := filepath.ToSlash(path)
	u := url.URL{Path: slashed}
	if filepath.IsAbs(path) {
		u.Scheme = "file"
		if !strings.HasPrefix(slashed, "/") {
			u.Path = "/" + slashed // a Windows drive
		}
	}
	return u.String()
}

// short is a quote in one line, cut at some length.
func short(s string, most int) string {
	s = strings.Join(strings.Fields(s), " ")
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	cut := 0
	for i := range s {
		if most--; most == 0 {
			cut = i
			break
		}
	}
	return s[:cut] + "…"
}
