package places

import (
	"testing"

	"github.com/gainsay/gainsay/internal/aheadtest"
	"github.com/gainsay/gainsay/internal/datafile"
	"github.com/gainsay/gainsay/normalize"
)

// What is compiled ahead is what the data files make.
func TestBuilt(t *testing.T) {
	var all []nameTables
	for _, l := range normalize.Languages() {
		all = append(all, *newNames(l.WithWords(Words(l.Tag))))
	}
	aheadtest.Check(t, "built.go", "places", "unbuilt",
		datafile.Variable{Name: "builtWorld", Value: newAtlas(compiled)}, datafile.Variable{Name: "builtNames", Value: all})
}
