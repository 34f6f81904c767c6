package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"github.com/gainsay/gainsay/cmd/gainsay/internal/baseline"
	"github.com/gainsay/gainsay/compare/report"
	"github.com/gainsay/gainsay/normalize"
)

func (a *app) baseline() *cobra.Command {
	var o output
	var file string
	var entry baseline.Entry
	c := &cobra.Command{
		Use:   "baseline PATH...",
		Short: "Write down what is found now, so that check reports only what is new",
		Long: "Baseline checks articles and writes the findings to a file. What the file says of a\n" +
			"finding already, such as a reason, stays; what no longer occurs is taken out.",
		Args: cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := a.open(args); err != nil {
				return err
			}
			cfg := a.settings.config
			file = cmp.Or(file, cfg.Path(cmp.Or(cfg.Baseline, baseline.Name)))
			old, err := baseline.Read(file)
			if err != nil && !errors.Is(err, fs.ErrNotExist) {
				return plainError(err)
			}
			if entry.Expires != "" {
				if _, err := normalize.ParseDay(entry.Expires); err != nil {
					return fmt.Errorf("--expires: %w", err)
				}
			}
			o.noBaseline, o.format, o.failOn, o.color = true, "json", "never", "never"
			if err := o.open(a); err != nil {
				return err
			}
			rep, all, err := a.gather(args)
			if err != nil {
				return err
			}
			defer all.Close()
			o.write = report.Format{Write: func(io.Writer, *report.Report) error { return nil }}
			if err := a.report(&o, rep, all); err != nil {
				return err
			}
			entry.Since = o.today().String()
			renewed := old.Renew(rep.Findings, entry)
			data, err := renewed.Bytes()
			if err != nil {
				return err
			}
			if err := os.WriteFile(file, data, 0o644); err != nil {
				return plainError(err)
			}
			fmt.Fprintf(a.stdout, "%s: %s\n", file, report.Summary(rep))
			return nil
		},
	}
	f := c.Flags()
	f.StringVarP(&file, "output", "o", "", "the file to write; otherwise the configuration's, or "+baseline.Name+" beside it, or here where there is none")
	f.StringVar(&entry.Reason, "reason", "", "why the new entries may stand")
	f.StringVar(&entry.Owner, "owner", "", "who sees to the new entries")
	f.StringVar(&entry.Expires, "expires", "", "the last day the new entries are not reported, as 2006-01-02")
	f.StringVar(&o.day, "today", "", "the day to enter; otherwise the clock's")
	f.StringSliceVar(&o.only, "only", nil, "run these checks alone, by name")
	f.StringSliceVar(&o.skip, "skip", nil, "leave these checks out, by name")
	a.inputFlags(c)
	return c
}
