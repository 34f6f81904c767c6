package normalize

import (
	"testing"

	"github.com/gainsay/gainsay/internal/aheadtest"
	"github.com/gainsay/gainsay/internal/datafile"
	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize/lang"
)

// What is compiled ahead is what the data files make.
func TestBuilt(t *testing.T) {
	var all []built
	files := lang.Files()
	for i := range files {
		l := &Language{table: vocab.Built(files[i].Tag), stemmer: newStemmer(&files[i])}
		l.compile(&files[i])
		b := built{tag: files[i].Tag, sum: vocab.Sum(files[i].Tag), tables: l.tables}
		for w := Word(vocab.Count(b.tag) + 1); int(w) <= l.Words(); w++ {
			b.late = append(b.late, l.Form(w))
		}
		all = append(all, b)
	}
	aheadtest.Check(t, "built.go", "normalize", "unbuilt", datafile.Variable{Name: "builtTables", Value: all})
}
