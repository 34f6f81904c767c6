package report_test

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/report"
)

// hotel is the report on two articles about a fire.
func hotel() *report.Report {
	day := time.Date(2026, time.April, 11, 0, 0, 0, 0, time.UTC)
	var e claims.Extractor
	var all []claims.Claim
	r := &report.Report{Version: "1.0", Checks: compare.Checks()}
	for _, d := range []*claims.Document{
		{ID: "gazette.txt", Published: day, Lang: "en", Text: "Six people died when a hotel burned in Quillby on Saturday, the town said."},
		{ID: "wire.txt", Published: day, Lang: "en", Text: "Eight people died in a fire at a hotel in Quillby on Saturday, firefighters said."},
	} {
		cs, err := e.Extract(d)
		if err != nil {
			panic(err)
		}
		var said report.Document = report.DocumentOf(d)
		said.Claims = len(cs)
		r.Documents = append(r.Documents, said)
		all = append(all, cs...)
	}
	r.Findings = compare.Compare(all)
	return r
}

func ExampleSummary() {
	r := hotel()
	before, _, _ := strings.Cut(report.Summary(r), ",")
	fmt.Println(before)
	// Output: 2 articles (en 2)
}

func ExampleText() {
	var b strings.Builder
	if err := report.Text(&b, hotel()); err != nil {
		fmt.Println(err)
	}
	for _, line := range strings.Split(b.String(), "\n") {
		if strings.Contains(line, "people died") {
			fmt.Println(line)
		}
	}
	// Output:
	//   gazette.txt:1:1: “Six people died”
	//   wire.txt:1:1: “Eight people died”
}

// Every form writes the same report.
func ExampleFormats() {
	r := hotel()
	for _, f := range report.Formats() {
		var form report.Format = f
		if err := form.Write(io.Discard, r); err != nil {
			fmt.Println(form.Name, err)
		}
	}
	for _, write := range []func(io.Writer, *report.Report) error{
		report.Annotations, report.ColorText, report.GitHub, report.GitLab, report.JSON, report.JUnit,
		report.Markdown, report.RDJSON, report.RDJSONL, report.SARIF,
	} {
		if err := write(io.Discard, r); err != nil {
			fmt.Println(err)
		}
	}
	// Output:
}

// What is known already is in the report, but not as news.
func ExampleHushed() {
	r := hotel()
	for _, f := range r.Findings {
		r.Hushed = append(r.Hushed, report.Hushed{Finding: f, By: "baseline", Reason: "known since April"})
	}
	r.Findings = nil
	fmt.Println(len(r.Hushed))
	report.JSONL(os.Stdout, r)
	// Output: 1
}

// A page for the desk draws how figures grew, besides what disagrees.
func ExampleHTML() {
	r := hotel()
	r.Series = new(compare.Comparer).Ledger(nil)
	var b strings.Builder
	if err := report.HTML(&b, r); err != nil {
		fmt.Println(err)
	}
	fmt.Println(strings.Count(b.String(), "<mark>"))
	// Output: 2
}
