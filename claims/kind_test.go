package claims_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/kinds"
)

// TestKindExamples runs the examples that every kind's file carries: the
// figures of its claims in a sentence, in reading order, and the sentences in
// which it makes none. A pattern that no example needs is one nobody tested.
func TestKindExamples(t *testing.T) {
	x := new(claims.Extractor)
	for _, f := range kinds.Files() {
		for _, w := range f.Wording {
			used := map[string]bool{}
			find := func(text string) (figures []string) {
				cs, err := x.Extract(&claims.Document{ID: "example", Lang: w.Lang, Text: text})
				require.NoError(t, err)
				for _, c := range cs {
					if c.Kind == f.Name {
						figures = append(figures, c.Number)
						used[c.Rule] = true
					}
				}
				return figures
			}
			t.Run(f.Name+"/"+w.Lang, func(t *testing.T) {
				for _, ex := range w.Yes {
					got := strings.Join(find(ex.Text), " / ")
					if ex.Todo != "" {
						require.NotEqual(t, ex.Figure, got, "%s: read right now, drop its todo", ex.Text)
						t.Logf("todo: %s: %s", ex.Text, ex.Todo)
						continue
					}
					if got != ex.Figure {
						t.Errorf("%s\n  want %s\n  got  %s", ex.Text, ex.Figure, got)
					}
				}
				for _, text := range w.No {
					if got := find(text); len(got) > 0 {
						t.Errorf("%s\n  want no %s\n  got  %s", text, f.Name, strings.Join(got, " / "))
					}
				}
				for i, p := range w.Patterns {
					if !used[fmt.Sprintf("kinds/%s.yaml#%s%d", f.Name, w.Lang, i+1)] {
						t.Errorf("pattern %q is hit by no example", p)
					}
				}
			})
		}
	}
}

// TestKindFiles reads every kind's file as a user's own would be read.
func TestKindFiles(t *testing.T) {
	for _, f := range kinds.Files() {
		r, err := os.Open("kinds/" + f.Name + ".yaml")
		require.NoError(t, err)
		k, err := claims.ReadKind("kinds/"+f.Name+".yaml", r)
		require.NoError(t, err)
		require.Equal(t, f.Name, k.Name)
		r.Close()
	}
}
