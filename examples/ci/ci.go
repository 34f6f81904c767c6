// Package ci lets a Go test fail when the texts of a folder disagree: press
// releases, translations, pages of a website.
package ci

import (
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/corpus"
	"github.com/gainsay/gainsay/compare"
)

// Agree reports as errors of a test what the texts below a path contradict.
func Agree(t testing.TB, path string) {
	t.Helper()
	var docs []*claims.Document
	for doc, err := range corpus.Read(path) {
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, doc)
	}
	findings, err := compare.Documents(docs...)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range findings {
		if f.Severity >= compare.Warning {
			t.Error(f.Explain())
		}
	}
}
