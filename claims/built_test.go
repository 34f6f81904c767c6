package claims

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims/internal/tables"
	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/internal/aheadtest"
	"github.com/gainsay/gainsay/internal/datafile"
	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// fresh is the lexicon of a language with the built-in kinds as it is when
// nothing is compiled ahead.
func fresh(t *testing.T, base *normalize.Language) *lexicon {
	t.Helper()
	l, err := compiledLexicon(base, builtin(), nil)
	require.NoError(t, err)
	return l
}

// What is compiled ahead is what the data files make.
func TestBuilt(t *testing.T) {
	var all []tables.Built
	for _, base := range normalize.Languages() {
		l := fresh(t, base)
		words := append(tables.Vocabulary(base, l.file), places.Words(base.Tag)...)
		for _, k := range builtin() {
			wake, more := k.vocabulary(base)
			words = append(append(words, wake...), more...)
		}
		for _, w := range words {
			require.LessOrEqual(t, int(l.Word(w)), vocab.Count(base.Tag), "%s: %q has no ID ahead: go generate ./internal/vocab", base.Tag, w)
		}
		b := tables.Built{Tag: base.Tag, Tables: l.Tables}
		for _, k := range l.kinds {
			b.Kinds = append(b.Kinds, *k.Forms)
		}
		all = append(all, b)
	}
	aheadtest.Check(t, "internal/tables/built.go", "tables", "unbuilt", datafile.Variable{Name: "builtTables", Value: all})
}

// Most words have their IDs ahead. Those that languages have got since are
// entered when the program starts, which takes longer the more there are.
func TestVocabulary(t *testing.T) {
	if !*aheadtest.Update {
		for _, base := range normalize.Languages() {
			late := fresh(t, base).Words() - vocab.Count(base.Tag)
			require.LessOrEqual(t, late, 200, "%s: many words without an ID of their own: go generate ./internal/vocab", base.Tag)
		}
		return
	}
	var all []vocab.Words
	for _, base := range normalize.Languages() {
		table := new(vocab.Table)
		for l, w := fresh(t, base), normalize.Word(1); int(w) <= l.Words(); w++ {
			require.Equal(t, w, table.Add(l.Form(w)))
		}
		all = append(all, vocab.Collect(base.Tag, table))
	}
	aheadtest.Check(t, "../internal/vocab/built.go", "vocab", "unnumbered", datafile.Variable{Name: "built", Value: all})
}
