package main

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/corpus"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/report"
)

func (a *app) compare() *cobra.Command {
	var o output
	c := &cobra.Command{
		Use:   "compare [CLAIMS...]",
		Short: "Compare claims that gainsay claims wrote, here or on other machines",
		Long: "Compare reads what gainsay claims wrote, from files or standard input, and reports\n" +
			"what gainsay check would report of the articles themselves, byte for byte.",
		Args: cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				args = []string{"-"}
			}
			if err := a.open(args); err != nil {
				return err
			}
			if err := o.open(a); err != nil {
				return err
			}
			a.input.reader.Lines = true
			var rep report.Report
			var all compare.Archive
			defer all.Close()
			var cs []claims.Claim // of one document
			add := func() error {
				a.settings.names.unify(cs)
				err := all.Add(cs)
				cs = nil
				return plainError(err)
			}
			list := listing{rep: &rep, said: map[string]bool{}, unsaid: map[string]*report.Document{}}
			for raw := range ordered(a.input.workers, a.input.reader.Raw(args...), parseClaim) {
				switch {
				case raw.err != nil:
					a.complain(raw.err)
				case raw.doc != nil:
					if list.say(raw.doc) {
						a.allowed = append(a.allowed, raw.allowed...)
					}
				default:
					list.count(&raw.claim)
					if len(cs) > 0 && cs[0].Document != raw.claim.Document {
						if err := add(); err != nil {
							return err
						}
					}
					cs = append(cs, raw.claim)
				}
			}
			if err := add(); err != nil {
				return err
			}
			list.end()
			return a.report(&o, &rep, &all)
		},
	}
	o.flags(c)
	a.settings.flags(c.Flags())
	c.Flags().IntVar(&a.input.workers, "workers", 0, "how many lines to read, and how many groups of claims to compare, at a time; 0 is one a core")
	return c
}

// claimLine is a line of claims: a claim, or the document that the next make.
type claimLine struct {
	claim   claims.Claim
	doc     *report.Document
	allowed []allowed
	err     error
}

func parseClaim(raw corpus.Raw) (l claimLine) {
	data, err := raw.Bytes()
	if err != nil {
		return claimLine{err: err}
	}
	var ok bool
	if ok, err = l.document(data); !ok && err == nil {
		err = json.Unmarshal(data, &l.claim)
	}
	if err != nil {
		l.err = &corpus.Error{Path: raw.Path, Line: raw.Line, Err: fmt.Errorf("not a line of claims: %w", err)}
	}
	return l
}

// document reads the line of a document. It tells whether it is one.
func (l *claimLine) document(data []byte) (bool, error) {
	if !bytes.Contains(data, []byte(`"document"`)) || !bytes.Contains(data, []byte(`"kind":"document"`)) && !bytes.Contains(data, []byte(`"kind": "document"`)) {
		return false, nil // the common case, without decoding the line twice
	}
	var d struct {
		Kind, Document, Source, URL, Published, Lang, File string
		Claims                                             int
		FileLine                                           int `json:"file_line"`
		Markup                                             bool
		Ignore                                             []ignoreJSON
	}
	if err := json.Unmarshal(data, &d); err != nil || d.Kind != "document" {
		return false, err
	}
	t, err := corpus.ParseTime(d.Published)
	l.doc = &report.Document{ID: d.Document, Source: d.Source, URL: d.URL, Published: t, Lang: d.Lang, Claims: d.Claims, Markup: d.Markup, File: d.File, Line: d.FileLine}
	for _, i := range d.Ignore {
		l.allowed = append(l.allowed, i.allowed(d.Document))
	}
	return true, err
}

// listing lists the documents of claims: as their own lines tell, and those
// without a line of their own by their claims.
type listing struct {
	rep    *report.Report
	said   map[string]bool
	unsaid map[string]*report.Document
	order  []string // of unsaid
}

// say lists a document by its own line, unless one came before.
func (l *listing) say(d *report.Document) bool {
	if l.said[d.ID] {
		return false
	}
	l.said[d.ID] = true
	l.rep.Documents = append(l.rep.Documents, *d)
	return true
}

func (l *listing) count(c *claims.Claim) {
	if l.said[c.Document] {
		return
	}
	d := l.unsaid[c.Document]
	if d == nil {
		d = &report.Document{ID: c.Document, Source: c.Source, Published: c.Published.Time(), Lang: c.Language}
		l.unsaid[c.Document] = d
		l.order = append(l.order, c.Document)
	}
	d.Claims++
}

func (l *listing) end() {
	for _, id := range l.order {
		if !l.said[id] {
			l.rep.Documents = append(l.rep.Documents, *l.unsaid[id])
		}
	}
}
