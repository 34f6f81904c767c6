package offices

import (
	"testing"

	"github.com/gainsay/gainsay/internal/aheadtest"
	"github.com/gainsay/gainsay/internal/datafile"
	"github.com/gainsay/gainsay/normalize"
)

// What is compiled ahead is what the tables and their wording make.
func TestBuilt(t *testing.T) {
	var all []phraseTables
	tables := New(Files())
	for _, l := range normalize.Languages() {
		if w := wordingOf(l.Tag); w != nil {
			all = append(all, *tables.phrases(l.WithWords(tables.Vocabulary(l)), w))
		}
	}
	aheadtest.Check(t, "built.go", "offices", "unbuilt",
		datafile.Variable{Name: "built", Value: all}, datafile.Variable{Name: "builtRoster", Value: tables.roster})
}
