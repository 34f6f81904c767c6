package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/gainsay/gainsay/cmd/gainsay/internal/baseline"
	"github.com/gainsay/gainsay/cmd/gainsay/internal/config"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/report"
	"github.com/gainsay/gainsay/normalize"
)

// output is what the commands that report findings share.
type output struct {
	format string
	failOn string
	only   []string
	skip   []string
	whyNot bool
	color  string
	stats  bool

	baselines  []string
	noBaseline bool
	day        string
	since      string
	changed    bool

	write  report.Format
	checks []*compare.Check
	level  compare.Severity
	known  *baseline.Baseline

	touched map[string]bool // files that differ from since, where it is given
}

func (o *output) flags(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&o.format, "format", "text", "how to report: "+names(report.Formats(), func(f report.Format) string { return f.Name }))
	f.StringVar(&o.failOn, "fail-on", "", "end with status 1 from this severity on: error, warning (the default), note or never")
	f.StringSliceVar(&o.only, "only", nil, "run these checks alone, by name")
	f.StringSliceVar(&o.skip, "skip", nil, "leave these checks out, by name")
	f.BoolVar(&o.whyNot, "why-not", false, "also tell which near pairs are not reported, and why")
	f.BoolVar(&o.stats, "stats", false, "tell on standard error what was done and how long it took; a terminal is told anyway when it takes over a second")
	f.StringArrayVar(&o.baselines, "baseline", nil, "the file of known findings, which are not reported again; otherwise the configuration's, or the one that gainsay baseline wrote")
	f.BoolVar(&o.noBaseline, "no-baseline", false, "report known findings too")
	f.StringVar(&o.day, "today", "", "the day by which entries of the baseline expire; otherwise the clock's")
	f.StringVar(&o.since, "since", "", "report only what files changed since this git revision have a part in")
	f.BoolVar(&o.changed, "changed-only", false, "report only what uncommitted changes have a part in: --since HEAD")
	f.StringVar(&o.color, "color", "auto", "colours in text: auto, always or never")
}

// open checks the flags.
func (o *output) open(a *app) error {
	formats := report.Formats()
	i := slices.IndexFunc(formats, func(f report.Format) bool { return f.Name == o.format })
	if i < 0 {
		return fmt.Errorf("--format %s: must be one of %s", o.format, names(formats, func(f report.Format) string { return f.Name }))
	}
	o.write = formats[i]
	cfg := a.settings.config
	if o.failOn == "" {
		o.failOn = cmp.Or(cfg.FailOn, "warning")
	}
	levels := []string{"note", "warning", "error", "never"}
	if i = slices.Index(levels, o.failOn); i < 0 {
		return fmt.Errorf("--fail-on %s: must be error, warning, note or never", o.failOn)
	}
	o.level = compare.Note + compare.Severity(i)
	switch o.color {
	case "always":
		o.write = report.Format{Name: "text", Write: report.ColorText}
	case "auto":
		if o.format == "text" && a.colors() {
			o.write.Write = report.ColorText
		}
	case "never":
	default:
		return fmt.Errorf("--color %s: must be auto, always or never", o.color)
	}
	if o.day != "" {
		if _, err := normalize.ParseDay(o.day); err != nil {
			return fmt.Errorf("--today: %w", err)
		}
	}
	if err := o.openBaseline(cfg, a.settings.none); err != nil {
		return plainError(err)
	}
	if o.changed && o.since == "" {
		o.since = "HEAD"
	}
	if o.since != "" {
		var err error
		if o.touched, err = changedSince(o.since); err != nil {
			return err
		}
	}
	return o.choose(a)
}

func (o *output) openBaseline(cfg *config.Config, none bool) (err error) {
	switch {
	case len(o.baselines) > 1:
		return fmt.Errorf("two baselines, %s and %s: give one", o.baselines[0], o.baselines[1])
	case o.noBaseline:
	case len(o.baselines) == 1:
		o.known, err = baseline.Read(o.baselines[0])
	case cfg.Baseline != "":
		o.known, err = baseline.Read(cfg.Path(cfg.Baseline))
	case !none:
		// What gainsay baseline wrote here, without a word in a configuration.
		if o.known, err = baseline.Read(cfg.Path(baseline.Name)); errors.Is(err, fs.ErrNotExist) {
			err = nil
		}
	}
	return err
}

// today is the day by which entries of a baseline expire.
func (o *output) today() normalize.Day {
	if day, err := normalize.ParseDay(o.day); err == nil {
		return day
	}
	return normalize.DayOf(time.Now())
}

// runs tells whether a check of that name runs; the name all, or none, is any.
func (o *output) runs(name string) bool {
	return name == "" || name == "all" || slices.ContainsFunc(o.checks, func(c *compare.Check) bool { return c.Name == name })
}

// choose picks the checks that the flags name.
func (o *output) choose(a *app) error {
	all := a.settings.checks()
	known := map[string]bool{}
	for _, c := range all {
		known[c.Name] = true
	}
	for _, list := range [][]string{o.only, o.skip} {
		for _, name := range list {
			if !known[name] {
				return unknownCheck(name)
			}
		}
	}
	for _, c := range all {
		if (len(o.only) == 0 || slices.Contains(o.only, c.Name)) && !slices.Contains(o.skip, c.Name) {
			o.checks = append(o.checks, c)
		}
	}
	if len(o.checks) == 0 {
		return fmt.Errorf("no checks are left to run")
	}
	return nil
}

func unknownCheck(name string) error {
	return fmt.Errorf("there is no check %q: the checks are %s", name, checkNames())
}

func checkNames() string {
	return names(compare.Checks(), func(c *compare.Check) string { return c.Name })
}

// names lists things by name.
func names[T any](all []T, name func(T) string) string {
	var out []string
	for _, v := range all {
		out = append(out, name(v))
	}
	return strings.Join(out, ", ")
}

// colors tells whether standard output is a terminal that wants colours.
func (a *app) colors() bool {
	return os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && isTerminal(a.raw)
}

func isTerminal(f any) bool {
	file, ok := f.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// report compares the claims and writes what was found.
func (a *app) report(o *output, rep *report.Report, all *compare.Archive) error {
	rep.Version, rep.Knowledge, rep.Checks = toolVersion(), a.tables().Known().String(), o.checks
	var err error
	c := compare.Comparer{Checks: o.checks, Kinds: a.settings.kinds, Workers: a.input.workers}
	if o.whyNot {
		c.WhyNot = func(p compare.NearPair) { rep.Near = append(rep.Near, p) }
	}
	c.Judged = func(pairs int) { rep.Judged = pairs }
	if o.format == "html" {
		if rep.Series, err = all.Ledger(&c); err != nil {
			return plainError(err)
		}
	}
	if rep.Findings, err = all.Compare(&c); err != nil {
		return plainError(err)
	}
	if err := a.hush(o, rep); err != nil {
		return err
	}
	if o.touched != nil {
		keepChanged(rep, o.touched)
	}
	slices.SortStableFunc(rep.Documents, func(a, b report.Document) int { return cmp.Compare(a.ID, b.ID) })
	for i := range rep.Findings {
		if rep.Findings[i].Severity >= o.level {
			a.find()
		}
	}
	if err := o.write.Write(a.stdout, rep); err != nil {
		return errStopped // flushing reports it
	}
	if o.stats || isTerminal(a.stderr) && time.Since(a.stats.start) > time.Second {
		_ = a.stdout.Flush() // the report first
		a.stats.tell(a.stderr, rep)
	}
	if o.format == "github" {
		return summarize(rep)
	}
	return nil
}

// summarize appends a report to the summary page of a GitHub job, where there
// is one.
func summarize(rep *report.Report) error {
	name := os.Getenv("GITHUB_STEP_SUMMARY")
	if name == "" {
		return nil
	}
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o644)
	if err != nil {
		return plainError(err)
	}
	defer f.Close()
	return report.Markdown(f, rep)
}
