package places

import (
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/internal/datafile"
	"github.com/gainsay/gainsay/normalize"
)

var update = flag.Bool("update", false, "write what is compiled ahead anew; internal/generate does it")

// What is compiled ahead is what the data files make.
func TestBuilt(t *testing.T) {
	var all []nameTables
	for _, l := range normalize.Languages() {
		all = append(all, *newNames(l.WithWords(Words(l.Tag))))
	}
	want, err := datafile.Tables("places", "unbuilt",
		datafile.Variable{Name: "builtWorld", Value: newAtlas(compiled)}, datafile.Variable{Name: "builtNames", Value: all})
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile("built.go", want, 0o644))
		return
	}
	got, err := os.ReadFile("built.go")
	require.NoError(t, err)
	require.True(t, string(got) == string(want), "built.go is stale: run go generate ./claims/places")
}
