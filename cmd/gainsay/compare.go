package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/corpus"
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
			var all []claims.Claim
			said := map[string]int{} // where a document is in rep, by ID
			for raw := range ordered(a.input.workers, a.input.reader.Raw(args...), parseClaim) {
				switch {
				case raw.err != nil:
					a.complain(raw.err)
					continue
				case raw.doc != nil:
					if _, again := said[raw.doc.ID]; !again {
						said[raw.doc.ID] = len(rep.Documents)
						rep.Documents = append(rep.Documents, *raw.doc)
						a.allowed = append(a.allowed, raw.allowed...)
					}
					continue
				}
				if n := len(all); n > 0 {
					share(&all[n-1], &raw.claim)
				}
				all = append(all, raw.claim)
			}
			a.settings.names.unify(all)
			addDocuments(&rep, said, all)
			return a.report(&o, &rep, all)
		},
	}
	o.flags(c)
	a.settings.flags(c.Flags())
	c.Flags().IntVar(&a.input.workers, "workers", 0, "how many lines to read at a time; 0 is one a core")
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
		Ignore                                             []ignoreJSON
	}
	if err := json.Unmarshal(data, &d); err != nil || d.Kind != "document" {
		return false, err
	}
	t, err := corpus.ParseTime(d.Published)
	l.doc = &report.Document{ID: d.Document, Source: d.Source, URL: d.URL, Published: t, Lang: d.Lang, Claims: d.Claims, File: d.File, Line: d.FileLine}
	for _, i := range d.Ignore {
		l.allowed = append(l.allowed, i.allowed(d.Document))
	}
	return true, err
}

// share gives a claim the origin and the scene of the one before it where they
// say the same, as those of one extraction have it.
func share(before, c *claims.Claim) {
	if *c.Origin == *before.Origin {
		c.Origin = before.Origin
	}
	if s, o := c.Event.Scene, before.Event.Scene; slices.Equal(s.Places, o.Places) && slices.Equal(s.Names, o.Names) && slices.Equal(s.Nouns, o.Nouns) {
		c.Event.Scene = o
	}
}

// addDocuments lists the documents whose own lines are not among the claims.
func addDocuments(rep *report.Report, said map[string]int, cs []claims.Claim) {
	told := len(rep.Documents)
	for i := range cs {
		c := &cs[i]
		at, ok := said[c.Document]
		if !ok {
			at = len(rep.Documents)
			said[c.Document] = at
			rep.Documents = append(rep.Documents, report.Document{ID: c.Document, Source: c.Source, Published: c.Published.Time(), Lang: c.Language})
		}
		if at >= told {
			rep.Documents[at].Claims++
		}
	}
}
