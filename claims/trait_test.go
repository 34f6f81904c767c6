package claims_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/traits"
)

// TestTraitExamples runs the examples that every trait's file carries: what its
// sentences say, and those that say nothing of it. A value that no example of a
// language has is one nobody tested.
func TestTraitExamples(t *testing.T) {
	x := new(claims.Extractor)
	for _, f := range traits.Files() {
		for _, w := range f.Wording {
			says := func(text string) string {
				cs, err := x.Extract(&claims.Document{ID: "example", Lang: w.Lang, Text: text})
				require.NoError(t, err)
				var out []string
				for _, c := range cs {
					if c.Kind != "trait" || c.Key != f.Name {
						continue
					}
					if c.Subject != "" {
						c.Object = c.Subject + ": " + c.Object
					}
					out = append(out, c.Object)
				}
				return strings.Join(out, " / ")
			}
			t.Run(f.Name+"/"+w.Lang, func(t *testing.T) {
				shown := ""
				for _, ex := range w.Yes {
					got := says(ex.Text)
					if ex.Todo != "" {
						require.NotEqual(t, ex.Says, got, "%s: read right now, drop its todo", ex.Text)
						t.Logf("todo: %s: %s", ex.Text, ex.Todo)
						continue
					}
					if got != ex.Says {
						t.Errorf("%s\n  want %s\n  got  %s", ex.Text, ex.Says, got)
					}
					shown += got + " / "
				}
				for _, text := range w.No {
					if got := says(text); got != "" {
						t.Errorf("%s\n  want nothing\n  got  %s", text, got)
					}
				}
				for _, s := range w.Said {
					if s.Value != "" && !strings.Contains(": "+shown, s.Value+" / ") {
						t.Errorf("no example says %q", s.Value)
					}
				}
			})
		}
	}
}

// TestTraitFiles checks what the reader takes for granted.
func TestTraitFiles(t *testing.T) {
	told := map[string]string{} // by language and phrase, its trait
	for _, f := range traits.Files() {
		require.NotEmpty(t, f.Doc, f.Name)
		require.GreaterOrEqual(t, len(f.Values), 2, f.Name)
		require.True(t, f.Named || f.Things || f.Once, "%s: nothing has it", f.Name)
		values := map[string]bool{}
		for _, v := range f.Values {
			require.False(t, values[v.Name], "%s: %s twice", f.Name, v.Name)
			values[v.Name] = true
		}
		for _, v := range f.Values {
			require.True(t, v.Not == "" || v.Not != v.Name && values[v.Not], "%s: %s is not one of %q", f.Name, v.Name, v.Not)
		}
		for _, w := range f.Wording {
			for _, s := range w.Said {
				require.True(t, s.Value == "" || values[s.Value], "%s/%s: no value %q", f.Name, w.Lang, s.Value)
				for _, phrases := range [][]string{s.Behind, s.Passive, s.Before, s.Alone} {
					for _, p := range phrases {
						require.Empty(t, told[w.Lang+" "+p], "%s/%s: %q is told before", f.Name, w.Lang, p)
						told[w.Lang+" "+p] = f.Name
					}
				}
			}
		}
	}
}
