package report

import (
	"cmp"
	"io"
	"net/url"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// The parts of the W3C Web Annotation data model (2017) that a report uses.
type (
	annoPage struct {
		Context string `json:"@context"`
		ID      string `json:"id"`
		Type    string `json:"type"`
		Items   []anno `json:"items"`
	}
	anno struct {
		ID         string       `json:"id"`
		Type       string       `json:"type"`
		Motivation string       `json:"motivation"`
		Generator  annoAgent    `json:"generator"`
		Body       []annoBody   `json:"body"`
		Target     []annoTarget `json:"target"`
	}
	annoAgent struct {
		ID   string `json:"id"`
		Type string `json:"type"`
		Name string `json:"name"`
	}
	annoBody struct {
		Type    string `json:"type"`
		Purpose string `json:"purpose"`
		Format  string `json:"format,omitempty"`
		Value   string `json:"value"`
	}
	annoTarget struct {
		Type     string         `json:"type"`
		Source   string         `json:"source"`
		Selector []annoSelector `json:"selector"`
	}
	annoSelector struct {
		Type   string `json:"type"`
		Exact  string `json:"exact,omitempty"`
		Prefix string `json:"prefix,omitempty"`
		Suffix string `json:"suffix,omitempty"`
		Start  *int   `json:"start,omitempty"`
		End    *int   `json:"end,omitempty"`
	}
)

// Annotations writes a report as a page of W3C Web Annotations in JSON-LD: an
// annotation a finding, with every claim as a target that can be found again
// by its words, and where the text is a file also by its bytes.
func Annotations(w io.Writer, r *Report) error {
	at := r.places()
	page := annoPage{"http://www.w3.org/ns/anno.jsonld", "urn:gainsay:report", "AnnotationPage", []anno{}}
	for i := range r.Findings {
		f := &r.Findings[i]
		a := anno{
			ID: "urn:gainsay:finding:" + f.ID, Type: "Annotation", Motivation: "assessing",
			Generator: annoAgent{home, "Software", "gainsay"},
			Body: []annoBody{
				{"TextualBody", "commenting", "text/plain", strings.Join(append([]string{f.Message}, f.Because...), "\n")},
				{"TextualBody", "tagging", "", f.Check},
				{"TextualBody", "classifying", "", f.Verdict.String()},
			},
		}
		each(f, func(_ int, c *claims.Claim) {
			before, quote, after := at.words(c)
			t := annoTarget{"SpecificResource", iri(at[c.Document], c), []annoSelector{{Type: "TextQuoteSelector", Exact: quote, Prefix: before, Suffix: after}}}
			if d := at[c.Document]; c.Part == claims.Body && d != nil && d.URL == "" && d.Line == 0 {
				t.Selector = append(t.Selector, annoSelector{Type: "DataPositionSelector", Start: &c.Start, End: &c.End})
			}
			a.Target = append(a.Target, t)
		})
		page.Items = append(page.Items, a)
	}
	return encode(w, page)
}

// iri names a claim's document: by its URL, its file, or its ID.
func iri(d *Document, c *claims.Claim) string {
	switch {
	case d == nil:
		return "urn:gainsay:table:" + url.PathEscape(c.Document)
	case d.URL != "":
		return d.URL
	case d.Line > 0:
		return "urn:gainsay:document:" + url.PathEscape(d.ID)
	}
	return uri(cmp.Or(d.File, d.ID))
}
