package report_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/report"
	"github.com/gainsay/gainsay/normalize"
)

var update = flag.Bool("update", false, "write the golden files anew")

// claim makes a claim from a text in which its quote stands in [brackets].
func claim(doc string, part claims.Part, marked, number string, value normalize.Amount) claims.Claim {
	before, rest, _ := strings.Cut(marked, "[")
	quote, after, _ := strings.Cut(rest, "]")
	line := 1 + strings.Count(before, "\n")
	return claims.Claim{
		Origin: &claims.Origin{Document: doc}, Part: part, Span: normalize.Span{Start: len(before), End: len(before) + len(quote)}, Quote: quote,
		Line: line, Column: len(before) - strings.LastIndexByte(before, '\n'), Kind: "killed", Number: number, Value: value,
		Change: normalize.Equal, Count: claims.OfEvent, Stance: claims.Asserted, Before: before, After: after, Event: claims.Event{Scene: new(claims.Scene)},
	}
}

func exactly(n int64) normalize.Amount {
	return normalize.Amount{Min: normalize.Int(n), Max: normalize.Int(n), Unit: "person"}
}

// fixture is a report with everything in it that forms must carry: several
// sides, a title, an article in a file of many, a table, text that would be
// markup.
func fixture() *report.Report {
	a := claim("news/a.txt", claims.Body, "Señor Díaz said\nthat [twelve people died] in the storm.", "twelve", exactly(12))
	title := claim("news/a.txt", claims.Title, "[Nine dead] in storm", "nine", exactly(9))
	b := claim("b", claims.Body, "In all [9 people | died] on *Monday*.", "9", exactly(9))
	b.Source, b.Published = "Coast <Radio>", 739677
	hostile := claim("c", claims.Body, `[<script>alert("9")</script> & @someone]`, "", normalize.Amount{})
	hostile.Kind = "office"
	table := claims.Claim{Origin: &claims.Origin{Document: "offices/xx.yaml"}, Line: 31, Column: 1, Part: claims.Body, Quote: "mayor: A. Person, 2020 to 2024", Kind: "office"}
	finding := func(id, check, kind string, v compare.Verdict, message string, sides ...compare.Side) compare.Finding {
		return compare.Finding{ID: id, Check: check, Kind: kind, Verdict: v, Severity: v.Severity(), Message: message, Because: []string{"same kind: " + kind, "same day"}, Sides: sides}
	}
	known := finding("0000000000aa", "count", "killed", compare.Conflict, "12 killed or 9", compare.Side{Value: exactly(12), Claims: []claims.Claim{a}}, compare.Side{Value: exactly(9), Claims: []claims.Claim{b}})
	later := b
	later.Origin = &claims.Origin{Published: 739680, Source: "</script><script>alert(1)</script>", Document: "d"}
	later.Number, later.Value = "at least 14", normalize.Amount{Min: normalize.Int(14), NoMax: true}
	undated := a
	undated.Origin = &claims.Origin{Document: a.Document}
	return &report.Report{
		Series: []compare.Series{{Event: "Port <Emery>", Kind: "killed", Entries: []compare.Entry{
			{Claim: b, AsOf: 739677}, {Claim: later, AsOf: 739680, Change: 1}, {Claim: undated, Change: -1, Lags: true}}}},
		Version: "1.2.3", Knowledge: "2026-11-01",
		Checks: []*compare.Check{{Name: "count", Doc: "Two figures for one thing."}, {Name: "rank", Doc: "A rank above its total."}},
		Documents: []report.Document{
			{ID: "b", Source: "Coast <Radio>", URL: "https://coast.example/b?x=1&y=2", Published: time.Date(2026, 3, 2, 7, 0, 0, 0, time.UTC), Lang: "en", Claims: 1, File: "wire 2.jsonl", Line: 7},
			{ID: "c", Lang: "en", Claims: 1, File: "c.md"},
			{ID: "news/a.txt", Lang: "es", Claims: 2},
		},
		Findings: []compare.Finding{
			finding("b1946ac92492", "count", "killed", compare.Conflict, "12 killed (news/a.txt) or 9 (b, news/a.txt)",
				compare.Side{Value: exactly(12), Claims: []claims.Claim{a}}, compare.Side{Value: exactly(9), Claims: []claims.Claim{b, title}}),
			finding("c2946ac92492", "office", "office", compare.Discrepancy, `“<script>alert("9")</script>” was not mayor`,
				compare.Side{Claims: []claims.Claim{hostile}}, compare.Side{Claims: []claims.Claim{table}}),
			finding("d3946ac92492", "total", "killed", compare.Update, "9 killed, then 12",
				compare.Side{Value: exactly(9), Claims: []claims.Claim{b}}, compare.Side{Value: exactly(12), Claims: []claims.Claim{a}}),
		},
		Hushed: []report.Hushed{{Finding: known, By: "baseline", Reason: "corrected in print"}},
	}
}

func TestGolden(t *testing.T) {
	for _, f := range report.Formats() {
		t.Run(f.Name, func(t *testing.T) {
			var got bytes.Buffer
			require.NoError(t, f.Write(&got, fixture()))
			golden := filepath.Join("testdata", f.Name+".golden")
			if *update {
				require.NoError(t, os.WriteFile(golden, got.Bytes(), 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			require.Equal(t, string(want), got.String())
		})
	}
}

// TestEmpty says that a report of nothing is well-formed too.
func TestEmpty(t *testing.T) {
	for _, f := range report.Formats() {
		var got bytes.Buffer
		require.NoError(t, f.Write(&got, &report.Report{}), f.Name)
		wellFormed(t, f.Name, got.Bytes())
	}
}

func TestWellFormed(t *testing.T) {
	for _, f := range report.Formats() {
		var got bytes.Buffer
		require.NoError(t, f.Write(&got, fixture()), f.Name)
		wellFormed(t, f.Name, got.Bytes())
	}
}

func wellFormed(t *testing.T, format string, data []byte) {
	t.Helper()
	switch format {
	case "json", "sarif", "rdjson", "gitlab", "annotations":
		require.True(t, json.Valid(data), format)
	case "jsonl", "rdjsonl":
		for line := range bytes.Lines(data) {
			require.True(t, json.Valid(line), format)
		}
	case "junit":
		require.NoError(t, xml.Unmarshal(data, new(struct {
			XMLName xml.Name `xml:"testsuites"`
		})))
	}
}

// TestHostile says that nothing of an article becomes markup of a page.
func TestHostile(t *testing.T) {
	r := fixture()
	r.Documents[0].URL = "javascript:alert(1)"
	r.Findings[0].Message = "<img src=x onerror=alert(1)>"
	var b bytes.Buffer
	require.NoError(t, report.HTML(&b, r))
	page := b.String()
	require.Equal(t, 1, strings.Count(page, "<script"), "the page's own script alone")
	require.NotContains(t, page, "<img")
	require.NotContains(t, page, "javascript:")
	require.Equal(t, 3, strings.Count(page, `<g class="point`), "a mark a claim")
	require.NotContains(t, page, "ZgotmplZ")
	var md bytes.Buffer
	require.NoError(t, report.Markdown(&md, r))
	require.NotContains(t, md.String(), "<img")
	require.NotContains(t, md.String(), "@someone")
}

// TestTerminal says that the words of an article cannot command a terminal.
func TestTerminal(t *testing.T) {
	r := fixture()
	r.Findings[0].Message = "\x1b]0;title\x07 \u202egnp.exe"
	var plain, colored bytes.Buffer
	require.NoError(t, report.Text(&plain, r))
	require.NotContains(t, plain.String(), "\x1b")
	require.NotContains(t, plain.String(), "\u202e")
	require.NoError(t, report.ColorText(&colored, r))
	require.NotContains(t, colored.String(), "\x1b]")
	require.Contains(t, colored.String(), "\x1b[1;31merror:\x1b[0m")
}

// TestMany says that beyond ten annotations of a level GitHub gets a log.
func TestMany(t *testing.T) {
	r := fixture()
	for range 30 {
		r.Findings = append(r.Findings, r.Findings[0])
	}
	var b bytes.Buffer
	require.NoError(t, report.GitHub(&b, r))
	require.Equal(t, 10, strings.Count(b.String(), "::error "))
	require.Contains(t, b.String(), "::group::")
	require.True(t, strings.HasPrefix(b.String()[strings.LastIndex(b.String(), "\n::")+1:], "::notice title=gainsay::"))
}

// TestLongPage says that a page stays one that a browser can show.
func TestLongPage(t *testing.T) {
	r := fixture()
	for range 2500 {
		r.Findings = append(r.Findings, r.Findings[2])
	}
	var b bytes.Buffer
	require.NoError(t, report.HTML(&b, r))
	require.Contains(t, b.String(), "503 more findings, none of them worse, are not on this page.")
	require.Equal(t, 2000, strings.Count(b.String(), `<article class="finding`))
}
