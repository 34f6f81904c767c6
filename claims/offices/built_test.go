package offices

import (
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/internal/datafile"
	"github.com/gainsay/gainsay/normalize"
)

var update = flag.Bool("update", false, "write what is compiled ahead anew; internal/generate does it")

// What is compiled ahead is what the tables and their wording make.
func TestBuilt(t *testing.T) {
	var all []phraseTables
	tables := New(Files())
	for _, l := range normalize.Languages() {
		if w := wordingOf(l.Tag); w != nil {
			all = append(all, *tables.phrases(l.WithWords(tables.Vocabulary(l)), w))
		}
	}
	want, err := datafile.Tables("offices", "unbuilt",
		datafile.Variable{Name: "built", Value: all}, datafile.Variable{Name: "builtRoster", Value: tables.roster})
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile("built.go", want, 0o644))
		return
	}
	got, err := os.ReadFile("built.go")
	require.NoError(t, err)
	require.True(t, string(got) == string(want), "built.go is stale: run go generate ./claims/offices")
}
