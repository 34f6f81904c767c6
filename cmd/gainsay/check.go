package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/corpus"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/report"
)

func (a *app) check() *cobra.Command {
	var o output
	c := &cobra.Command{
		Use:   "check PATH...",
		Short: "Find what articles contradict: each other, themselves, and what is known",
		Long: "Check reads articles and reports where they contradict each other, themselves, and what\n" +
			"is known, with both sides quoted. It ends with status 0 when there is nothing at or\n" +
			"above --fail-on, 1 when there is, and 2 when something could not be read.",
		Args: cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := a.open(args); err != nil {
				return err
			}
			if err := o.open(a); err != nil {
				return err
			}
			rep, all, err := a.gather(args)
			if err != nil {
				return err
			}
			defer all.Close()
			return a.report(&o, rep, all)
		},
	}
	o.flags(c)
	a.inputFlags(c)
	return c
}

// many articles are an archive.
const many = 5000

// gather reads articles and returns what they claim.
func (a *app) gather(paths []string) (*report.Report, *compare.Archive, error) {
	type made struct {
		doc     report.Document
		claims  []claims.Claim
		allowed []allowed
	}
	rep := new(report.Report)
	all := new(compare.Archive)
	e := a.extractor()
	for got := range read(a, paths, func(d *claims.Document, raw corpus.Raw) (made, error) {
		cs, err := e.Extract(d)
		a.settings.names.unify(cs)
		doc := documentOf(d, raw, cs)
		return made{doc, cs, allowedIn(d, &doc)}, err
	}) {
		if rep.Documents = append(rep.Documents, got.doc); len(rep.Documents) == many {
			collect(collectMany)
		}
		if err := all.Add(got.claims); err != nil {
			all.Close()
			return nil, nil, plainError(err)
		}
		a.allowed = append(a.allowed, got.allowed...)
	}
	return rep, all, nil
}

// documentOf is what a report says of an article. It keeps nothing of its text.
func documentOf(d *claims.Document, raw corpus.Raw, cs []claims.Claim) report.Document {
	out := report.DocumentOf(d)
	for _, s := range []*string{&out.ID, &out.Source, &out.URL, &out.Lang} {
		*s = strings.Clone(*s)
	}
	out.Claims, out.Markup = len(cs), raw.Markup()
	if !raw.Plain() {
		out.File, out.Line = raw.Path, max(raw.Line, 1)
	} else if d.ID != raw.ID() {
		out.File = raw.Path
	}
	return out
}
