// Package aheadtest holds tables that were made ahead against what their data
// makes now. The same tests write them: internal/generate runs them so.
package aheadtest

import (
	"flag"
	"os"
	"testing"

	"github.com/gainsay/gainsay/internal/datafile"
)

// Update tells whether the tables are to be written and not compared.
var Update = flag.Bool("update", false, "write what is compiled ahead anew; internal/generate does it")

// Check fails the test when the file, from the test's folder, is not what the
// variables make; see [datafile.Tables].
func Check(t *testing.T, file, pkg, tag string, vars ...datafile.Variable) {
	t.Helper()
	want, err := datafile.Tables(pkg, tag, vars...)
	if err != nil {
		t.Fatal(err)
	}
	if *Update {
		if err := os.WriteFile(file, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("%s is stale: run go generate ./normalize/lang ./claims/...", file)
	}
}
