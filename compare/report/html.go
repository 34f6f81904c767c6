package report

import (
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"net/url"
	"slices"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

//go:embed html.tmpl
var htmlSource string

var htmlTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("report").Funcs(template.FuncMap{"script": scriptHash}).Parse(htmlSource))
})

// scriptHash names the page's script for its security policy, so that a
// browser runs it and no other.
func scriptHash() template.HTMLAttr {
	_, script, _ := strings.Cut(htmlSource, "<script>")
	script, _, _ = strings.Cut(script, "</script>")
	sum := sha256.Sum256([]byte(script))
	return template.HTMLAttr("sha256-" + base64.StdEncoding.EncodeToString(sum[:]))
}

// mostFindings is how many findings a page shows: the worst ones.
const mostFindings = 2000

// mostCharts is how many series a page draws: the longest ones.
const mostCharts = 100

// HTML writes a report as one page that needs nothing else: findings by topic
// with their quotes in context, filters, and a chart of every figure that is
// told of on several days.
func HTML(w io.Writer, r *Report) error { return htmlTemplate().Execute(w, newPage(r)) }

type (
	htmlPage struct {
		Summary                   string
		More                      int // how many findings are not shown
		Version, Knowledge        string
		Checks, Verdicts, Sources []string
		Topics                    []htmlTopic
		Charts                    []chart
		Hushed                    []Hushed
		Documents                 []htmlDocument
	}
	htmlTopic struct {
		Name     string
		Findings []htmlFinding
	}
	htmlFinding struct {
		*compare.Finding
		Sources string // for the filter, a line each
		Sides   []htmlSide
	}
	htmlSide struct {
		Value  string
		Claims []htmlClaim
	}
	htmlClaim struct {
		Before, Quote, After string
		Where, Source, Day   string
		Part, URL            string
	}
	htmlDocument struct {
		ID, Source, Day, Lang, URL string
		Claims                     int
	}
)

func newPage(r *Report) *htmlPage {
	p := &htmlPage{Summary: Summary(r), Version: r.Version, Knowledge: r.Knowledge, Hushed: r.Hushed}
	at := r.places()
	index := map[string]int{}
	p.More = max(0, len(r.Findings)-mostFindings)
	for i := range r.Findings[:len(r.Findings)-p.More] {
		f := &r.Findings[i]
		name := topic(f)
		k, ok := index[name]
		if !ok {
			k = len(p.Topics)
			index[name] = k
			p.Topics = append(p.Topics, htmlTopic{Name: name})
		}
		h := htmlFinding{Finding: f, Sides: htmlSides(f, at)}
		var sources []string
		for _, s := range h.Sides {
			for _, c := range s.Claims {
				sources = append(sources, c.Source)
			}
		}
		p.Sources = append(p.Sources, sources...)
		h.Sources = strings.Join(unique(sources), "\n")
		p.Topics[k].Findings = append(p.Topics[k].Findings, h)
		p.Checks = append(p.Checks, f.Check)
		p.Verdicts = append(p.Verdicts, f.Verdict.String())
	}
	p.Checks, p.Verdicts, p.Sources = unique(p.Checks), unique(p.Verdicts), unique(p.Sources)
	for i := range r.Documents {
		d := &r.Documents[i]
		p.Documents = append(p.Documents, htmlDocument{d.ID, d.Source, moment(d.Published), d.Lang, link(d.URL), d.Claims})
	}
	for i := range r.Series {
		if c, ok := newChart(&r.Series[i]); ok && len(p.Charts) < mostCharts {
			p.Charts = append(p.Charts, c)
		}
	}
	return p
}

func htmlSides(f *compare.Finding, at places) (out []htmlSide) {
	for i := range f.Sides {
		s := htmlSide{}
		for j := range f.Sides[i].Claims {
			c := &f.Sides[i].Claims[j]
			s.Value = cmp.Or(s.Value, c.Number)
			before, quote, after := at.paragraph(c)
			h := htmlClaim{Before: before, Quote: quote, After: after, Where: where(c, at), Source: cmp.Or(c.Source, c.Document), Day: c.Published.String()}
			if c.Part == claims.Title {
				h.Part = "title"
			}
			if d := at[c.Document]; d != nil {
				h.URL = link(d.URL)
			}
			s.Claims = append(s.Claims, h)
		}
		out = append(out, s)
	}
	return out
}

// where is the place of a claim as people read it.
func where(c *claims.Claim, at places) string {
	if p, ok := at.of(c); ok {
		return p.file + ":" + itoa(p.line)
	}
	if c.Line > 0 {
		return c.Document + ":" + itoa(c.Line)
	}
	return c.Document
}

// link is a URL that a page may lead to, or nothing.
func link(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" {
		return ""
	}
	return s
}

// topic names what a finding is about: the place or the name its claims share.
func topic(f *compare.Finding) string {
	var first *claims.Claim
	shared := func(list func(*claims.Claim) []string) string {
		for _, name := range list(first) {
			all := true
			each(f, func(_ int, c *claims.Claim) { all = all && slices.Contains(list(c), name) })
			if all {
				return name
			}
		}
		return ""
	}
	each(f, func(_ int, c *claims.Claim) {
		if first == nil {
			first = c
		}
	})
	if first == nil {
		return f.Kind
	}
	return cmp.Or(
		shared(func(c *claims.Claim) []string { return c.Event.Places }),
		shared(func(c *claims.Claim) []string { return c.Event.Names }),
		f.Kind)
}

// unique sorts and drops what is empty or there twice.
func unique(s []string) []string {
	s = slices.Clone(s)
	slices.Sort(s)
	s = slices.Compact(s)
	return slices.DeleteFunc(s, func(s string) bool { return s == "" })
}
