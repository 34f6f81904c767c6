// Package readback reads the reports back with modules that are not ours. It
// is a module of its own, so that those who import gainsay never see them.
package readback

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/joshdk/go-junit"
	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"github.com/piprate/json-gold/ld"
	"github.com/stretchr/testify/require"
	"github.com/xeipuuv/gojsonschema"
	"golang.org/x/net/html"
)

func golden(t *testing.T, format string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "testdata", format+".golden"))
	require.NoError(t, err)
	return data
}

// officialSchema is the schema of SARIF 2.1.0 as OASIS published it, which
// go-sarif has in a constant of its own.
func officialSchema(t *testing.T) string {
	t.Helper()
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/owenrumney/go-sarif/v3").Output()
	require.NoError(t, err)
	files, err := filepath.Glob(filepath.Join(strings.TrimSpace(string(dir)), "pkg", "report", "v210", "sarif", "*.go"))
	require.NoError(t, err)
	for _, name := range files {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		require.NoError(t, err)
		if o := f.Scope.Lookup("schema"); o != nil {
			text, err := strconv.Unquote(o.Decl.(*ast.ValueSpec).Values[0].(*ast.BasicLit).Value)
			require.NoError(t, err)
			return text
		}
	}
	t.Fatal("no schema in go-sarif")
	return ""
}

func TestSARIF(t *testing.T) {
	for name, data := range reports(t, "sarif") {
		result, err := gojsonschema.Validate(gojsonschema.NewStringLoader(officialSchema(t)), gojsonschema.NewBytesLoader(data))
		require.NoError(t, err)
		require.Empty(t, result.Errors(), name)
	}

	r, err := sarif.FromBytes(golden(t, "sarif"))
	require.NoError(t, err)
	require.Len(t, r.Runs, 1)
	require.Len(t, r.Runs[0].Results, 4)
	first := r.Runs[0].Results[0]
	require.Equal(t, "b1946ac92492", first.PartialFingerprints["gainsay/v1"])
	require.Len(t, first.RelatedLocations, 2)
	require.Equal(t, "count", *r.Runs[0].Tool.Driver.Rules[first.RuleIndex].ID)
	require.Len(t, r.Runs[0].Results[3].Suppressions, 1)
}

func TestJUnit(t *testing.T) {
	suites, err := junit.Ingest(golden(t, "junit"))
	require.NoError(t, err)
	var passed, failed, skipped int
	for _, s := range suites {
		passed += s.Totals.Passed
		failed += s.Totals.Failed
		skipped += s.Totals.Skipped
	}
	require.Equal(t, []int{2, 2, 1}, []int{passed, failed, skipped})
}

// anno is the context of Web Annotation, cut to the terms that reports use,
// since a test loads nothing from the network.
const anno = `{"@context":{"oa":"http://www.w3.org/ns/oa#","as":"http://www.w3.org/ns/activitystreams#","rdf":"http://www.w3.org/1999/02/22-rdf-syntax-ns#","dc":"http://purl.org/dc/elements/1.1/","schema":"http://schema.org/","foaf":"http://xmlns.com/foaf/0.1/","xsd":"http://www.w3.org/2001/XMLSchema#","id":"@id","type":"@type",
"AnnotationPage":"as:OrderedCollectionPage","Annotation":"oa:Annotation","SpecificResource":"oa:SpecificResource","TextualBody":"oa:TextualBody","TextQuoteSelector":"oa:TextQuoteSelector","DataPositionSelector":"oa:DataPositionSelector","Software":"as:Application",
"items":{"@type":"@id","@id":"as:items","@container":"@list"},"body":{"@type":"@id","@id":"oa:hasBody"},"target":{"@type":"@id","@id":"oa:hasTarget"},"source":{"@type":"@id","@id":"oa:hasSource"},"selector":{"@type":"@id","@id":"oa:hasSelector"},"motivation":{"@type":"@vocab","@id":"oa:motivatedBy"},"purpose":{"@type":"@vocab","@id":"oa:hasPurpose"},"assessing":"oa:assessing","commenting":"oa:commenting","tagging":"oa:tagging","classifying":"oa:classifying","generator":{"@type":"@id","@id":"as:generator"},"format":"dc:format","value":"rdf:value","exact":"oa:exact","prefix":"oa:prefix","suffix":"oa:suffix","start":{"@type":"xsd:nonNegativeInteger","@id":"oa:start"},"end":{"@type":"xsd:nonNegativeInteger","@id":"oa:end"},"name":"foaf:name"}}`

type contexts struct{ t *testing.T }

func (c contexts) LoadDocument(u string) (*ld.RemoteDocument, error) {
	require.Equal(c.t, "http://www.w3.org/ns/anno.jsonld", u)
	doc, err := ld.DocumentFromReader(bytes.NewReader([]byte(anno)))
	return &ld.RemoteDocument{DocumentURL: u, Document: doc}, err
}

// A JSON-LD processor makes triples of the annotations, and nothing of them is
// a term that the vocabulary does not know.
func TestAnnotations(t *testing.T) {
	var quads any
	for _, name := range []string{"corpus", "fixture"} {
		var doc any
		require.NoError(t, json.Unmarshal(reports(t, "annotations")[name], &doc))
		options := ld.NewJsonLdOptions("http://gainsay.invalid/")
		options.DocumentLoader = contexts{t}
		options.SafeMode = true // what no term expands is an error
		options.Format = "application/n-quads"
		var err error
		quads, err = ld.NewJsonLdProcessor().ToRDF(doc, options)
		require.NoError(t, err, name)
	}
	require.Contains(t, quads, `<http://www.w3.org/ns/oa#exact> "twelve people died"`)
	require.Contains(t, quads, "<urn:gainsay:finding:b1946ac92492> <http://www.w3.org/ns/oa#hasTarget>")
}

// TestReanchor finds every quote again in the article as a CMS shows it, by its
// words and those around it.
func TestReanchor(t *testing.T) {
	dir := t.TempDir()
	page := `<html lang="en"><head><title>Storm</title></head><body><main><article><h1>Storm at Port Emery</h1>
<p class="x">At least <b>12&nbsp;people</b> were
   killed in the storm at Port&#32;Emery on Monday, <a href="/police">police</a> said.</p><p>Later, police said that <em>nine</em> people were killed in the storm at Port Emery on Monday.</p></article></main></body></html>`
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.html"), []byte(page), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "b.txt"), []byte("date 2026-03-03 The storm at Port Emery on Monday killed 15 people, officials said.\n"), 0o644))
	corpus, err := filepath.Abs(filepath.Join("..", "..", "..", "examples", "corpus"))
	require.NoError(t, err)
	bin, err := build()
	require.NoError(t, err)
	for dir, least := range map[string]int{dir: 3, corpus: 20} {
		cmd := exec.Command(bin, "check", "--no-config", "--fail-on", "never", "--format", "annotations", ".")
		cmd.Dir = dir
		out, err := cmd.Output()
		require.NoError(t, err)
		var report struct {
			Items []struct {
				Target []struct {
					Source   string
					Selector []struct{ Type, Exact, Prefix, Suffix string }
				}
			}
		}
		require.NoError(t, json.Unmarshal(out, &report))
		found := 0
		for _, item := range report.Items {
			for _, target := range item.Target {
				data, err := os.ReadFile(filepath.Join(dir, target.Source))
				if err != nil {
					continue // a table, an article in a file of many
				}
				text := string(data)
				if strings.HasSuffix(target.Source, ".html") {
					text = shownBy(t, text)
				}
				for _, s := range target.Selector {
					if s.Type == "TextQuoteSelector" {
						require.Contains(t, words(text), words(s.Prefix+s.Exact+s.Suffix), target.Source)
						found++
					}
				}
			}
		}
		require.GreaterOrEqual(t, found, least)
	}
}

// words is a text with single spaces, by which it is compared.
func words(s string) string { return strings.Join(strings.Fields(s), " ") }

// shownBy is the text of a page, as its document object model has it.
func shownBy(t *testing.T, page string) string {
	root, err := html.Parse(strings.NewReader(page))
	require.NoError(t, err)
	var b strings.Builder
	for n := range root.Descendants() {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
	}
	return b.String()
}
