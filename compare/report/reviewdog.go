package report

import (
	"encoding/json"
	"io"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// The parts of reviewdog's diagnostic format (reviewdog/proto/rdf) that a
// report uses. Columns count bytes, as ours do.
type (
	rdResult struct {
		Source      rdSource       `json:"source"`
		Severity    string         `json:"severity,omitempty"`
		Diagnostics []rdDiagnostic `json:"diagnostics"`
	}
	rdSource struct {
		Name string `json:"name"`
		URL  string `json:"url"`
	}
	rdDiagnostic struct {
		Message  string      `json:"message"`
		Location rdLocation  `json:"location"`
		Severity string      `json:"severity"`
		Source   *rdSource   `json:"source,omitempty"`
		Code     rdCode      `json:"code"`
		Related  []rdRelated `json:"related_locations,omitempty"`
	}
	rdLocation struct {
		Path  string   `json:"path"`
		Range *rdRange `json:"range,omitempty"`
	}
	rdRange struct {
		Start rdPosition  `json:"start"`
		End   *rdPosition `json:"end,omitempty"`
	}
	rdPosition struct {
		Line   int `json:"line"`
		Column int `json:"column,omitempty"`
	}
	rdCode struct {
		Value string `json:"value"`
	}
	rdRelated struct {
		Message  string     `json:"message"`
		Location rdLocation `json:"location"`
	}
)

var rdSourceOf = rdSource{"gainsay", home}

// RDJSON writes a report as one object for reviewdog -f=rdjson.
func RDJSON(w io.Writer, r *Report) error {
	at := r.places()
	out := rdResult{Source: rdSourceOf, Diagnostics: []rdDiagnostic{}}
	for i := range r.Findings {
		out.Diagnostics = append(out.Diagnostics, rdOf(&r.Findings[i], at))
	}
	return encode(w, out)
}

// RDJSONL writes a report as a line a finding for reviewdog -f=rdjsonl.
func RDJSONL(w io.Writer, r *Report) error {
	at := r.places()
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for i := range r.Findings {
		d := rdOf(&r.Findings[i], at)
		d.Source = &rdSourceOf
		if err := e.Encode(d); err != nil {
			return err
		}
	}
	return nil
}

func rdOf(f *compare.Finding, at places) rdDiagnostic {
	main, p, _ := at.first(f)
	d := rdDiagnostic{
		Message:  strings.TrimSuffix(f.Message+"\n"+strings.Join(f.Because, "\n"), "\n"),
		Location: rdLocate(p),
		Severity: [...]string{compare.Note: "INFO", compare.Warning: "WARNING", compare.Error: "ERROR"}[f.Severity],
		Code:     rdCode{f.Check},
	}
	each(f, func(_ int, c *claims.Claim) {
		if c == main {
			return
		}
		l := rdLocation{Path: c.Document}
		if p, ok := at.of(c); ok {
			l = rdLocate(p)
		}
		d.Related = append(d.Related, rdRelated{"“" + short(c.Quote, 200) + "”", l})
	})
	return d
}

func rdLocate(p place) rdLocation {
	l := rdLocation{Path: p.file}
	if p.line > 0 {
		l.Range = &rdRange{Start: rdPosition{p.line, p.column}}
		if p.column > 0 {
			l.Range.End = &rdPosition{p.endLine, p.endColumn}
		}
	}
	return l
}
