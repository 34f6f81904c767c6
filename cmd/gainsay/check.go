package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/report"
)

// output is what the commands that report findings share.
type output struct {
	format string
	failOn string
	only   []string
	skip   []string

	write func(io.Writer, *report.Report) error
	level compare.Severity
}

func (o *output) flags(c *cobra.Command) {
	c.Flags().StringVar(&o.format, "format", "text", "json or jsonl or text")
	c.Flags().StringVar(&o.failOn, "fail-on", "warning", "end with status 1 from this severity on: error, warning, note or never")
	c.Flags().StringSliceVar(&o.only, "only", nil, "run only these checks")
	c.Flags().StringSliceVar(&o.skip, "skip", nil, "leave these checks out")
}

// open checks the flags.
func (o *output) open() error {
	switch o.format {
	case "json":
		o.write = report.JSON
	case "jsonl":
		o.write = report.JSONL
	case "text":
		o.write = report.Text
	default:
		return fmt.Errorf("--format %s: must be json, jsonl or text", o.format)
	}
	switch o.failOn {
	case "error":
		o.level = compare.Error
	case "warning":
		o.level = compare.Warning
	case "note":
		o.level = compare.Note
	case "never":
		o.level = compare.Error + 1
	default:
		return fmt.Errorf("--fail-on %s: must be error, warning, note or never", o.failOn)
	}
	return nil
}

func (a *app) check() *cobra.Command {
	var o output
	c := &cobra.Command{
		Use:   "check PATH...",
		Short: "Find what articles contradict: each other, themselves, and what is known",
		Args:  cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := o.open(); err != nil {
				return err
			}
			if err := a.open(args); err != nil {
				return err
			}
			type article struct {
				doc    report.Document
				claims []claims.Claim
			}
			var rep report.Report
			var all []claims.Claim
			e := a.extractor()
			for got := range read(a, args, func(d *claims.Document) (article, error) {
				cs, err := e.Extract(d)
				for i := range cs {
					surround(d, &cs[i])
				}
				doc := report.DocumentOf(d, cs)
				detach(cs)
				return article{doc, cs}, err
			}) {
				rep.Documents = append(rep.Documents, got.doc)
				all = append(all, got.claims...)
			}
			return a.report(&o, &rep, all)
		},
	}
	o.flags(c)
	a.input.flags(c)
	return c
}

// report compares the claims and writes what was found.
func (a *app) report(o *output, rep *report.Report, cs []claims.Claim) error {
	rep.Version = toolVersion()
	rep.Findings = new(compare.Comparer).Compare(cs)
	report.Sort(rep.Documents)
	for i := range rep.Findings {
		if rep.Findings[i].Severity >= o.level {
			a.find()
		}
	}
	if err := o.write(a.stdout, rep); err != nil {
		return errStopped
	}
	return nil
}
