package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/cmd/gainsay/internal/config"
	"github.com/gainsay/gainsay/cmd/gainsay/internal/suppress"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/report"
)

// allowed is a comment of an article that says what may stand.
type allowed struct {
	doc string
	at  string // file:line, for messages
	suppress.Comment
	used bool
}

// allowedIn returns the comments of an article.
func allowedIn(d *claims.Document, rep *report.Document) (out []allowed) {
	for _, c := range suppress.Comments(d.Text) {
		c.Reason = strings.Clone(c.Reason) // it outlives the article
		for i := range c.Checks {
			c.Checks[i] = strings.Clone(c.Checks[i])
		}
		at := fmt.Sprintf("%s:%d", d.ID, c.Line)
		if rep.File != "" && rep.Line > 0 {
			at = fmt.Sprintf("%s:%d", rep.File, rep.Line)
		} else if rep.File != "" {
			at = fmt.Sprintf("%s:%d", rep.File, c.Line)
		}
		out = append(out, allowed{doc: d.ID, at: at, Comment: c})
	}
	return out
}

// hush takes out of a report what is off, may stand, or is known, and notes
// what was allowed for nothing.
func (a *app) hush(o *output, rep *report.Report) error {
	cfg := a.settings.config
	files := rep.Files()
	comments := map[string][]int{} // by document, which of allowed are its
	for i := range a.allowed {
		comments[a.allowed[i].doc] = append(comments[a.allowed[i].doc], i)
	}
	var fresh []compare.Finding
	exceptions := make([]bool, len(cfg.Suppress))
	for i := range rep.Findings {
		f := &rep.Findings[i]
		if f.Severity = cfg.Severity(f, filesOf(f, files)); f.Severity == 0 {
			continue
		}
		by, reason := "comment", ""
		ok := false
		if reason, ok = a.commented(f, comments); !ok {
			by = "configuration"
			reason, ok = excepted(f, cfg.Suppress, exceptions)
		}
		if ok {
			rep.Hushed = append(rep.Hushed, report.Hushed{Finding: *f, By: by, Reason: reason})
			continue
		}
		fresh = append(fresh, *f)
	}
	for i, used := range exceptions {
		if e := cfg.Suppress[i]; !used && o.runs(e.Check) {
			a.note("%s: the exception for “%s” hides nothing", config.Name, e.Quote)
		}
	}
	a.unused(o)
	rep.Findings = fresh
	if o.known != nil {
		fresh, known, why, notes := o.known.Split(rep.Findings, o.today())
		rep.Findings = fresh
		for i := range known {
			rep.Hushed = append(rep.Hushed, report.Hushed{Finding: known[i], By: "baseline", Reason: why[i]})
		}
		if len(o.checks) == len(compare.Checks()) {
			for _, n := range notes {
				a.note("%s", n)
			}
		}
	}
	return nil
}

func filesOf(f *compare.Finding, files map[string]string) (out []string) {
	for i := range f.Sides {
		for j := range f.Sides[i].Claims {
			if name, ok := files[f.Sides[i].Claims[j].Document]; ok {
				out = append(out, name)
			}
		}
	}
	return out
}

// commented tells whether comments leave fewer than two sides of a finding, or
// nothing of one that has only one.
func (a *app) commented(f *compare.Finding, comments map[string][]int) (reason string, ok bool) {
	left := 0
	for i := range f.Sides {
		free := false
		for j := range f.Sides[i].Claims {
			c := &f.Sides[i].Claims[j]
			covered := false
			for _, k := range comments[c.Document] {
				if w := &a.allowed[k]; w.Covers(f.Check, c) {
					w.used, covered = true, true
					if reason == "" {
						reason = w.Reason
					}
				}
			}
			free = free || !covered
		}
		if free {
			left++
		}
	}
	return reason, left < min(2, len(f.Sides))
}

// excepted tells whether an exception of the configuration is about a finding.
func excepted(f *compare.Finding, list []config.Exception, used []bool) (reason string, ok bool) {
	for i, e := range list {
		if e.Check != "" && e.Check != f.Check {
			continue
		}
		words := squeeze(e.Quote)
		for _, s := range f.Sides {
			if slices.ContainsFunc(s.Claims, func(c claims.Claim) bool {
				return strings.Contains(squeeze(c.Quote), words) || strings.Contains(words, squeeze(c.Quote)) && strings.Contains(squeeze(c.Before+c.Quote+c.After), words)
			}) {
				used[i] = true
				return e.Reason, true
			}
		}
	}
	return "", false
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// unused notes comments that hide nothing.
func (a *app) unused(o *output) {
	for i := range a.allowed {
		w := &a.allowed[i]
		for _, name := range w.Checks {
			if name != "all" && !slices.ContainsFunc(compare.Checks(), func(c *compare.Check) bool { return c.Name == name }) {
				a.note("%s: gainsay:ignore: %v", w.at, unknownCheck(name))
				w.used = true
			}
		}
		if !w.used && slices.ContainsFunc(w.Checks, o.runs) {
			a.note("%s: gainsay:ignore %s hides nothing", w.at, strings.Join(w.Checks, ","))
		}
	}
}
