package normalize_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/internal/datafile"
	"github.com/gainsay/gainsay/normalize"
)

// saying is one value and the texts that state it.
type saying struct {
	Type   string   `yaml:"type"` // quantity when empty
	Number string   `yaml:"number"`
	High   string   `yaml:"high"`
	Unit   string   `yaml:"unit"`
	Change string   `yaml:"change"`
	Min    string   `yaml:"min"` // "-" is open
	Max    string   `yaml:"max"`
	Of     string   `yaml:"of"`
	Texts  []string `yaml:"texts"`
	Todo   []string `yaml:"todo"` // read wrong as yet
}

// sayings is a file of them.
type sayings struct {
	Says    []saying `yaml:"says"`
	Not     []string `yaml:"not"` // texts without a quantity
	NotTodo []string `yaml:"not-todo"`
}

// miss tells how a mention differs from what is said, "" when it does not.
func (s *saying) miss(text string, mentions []normalize.Mention) string {
	typ := s.Type
	if typ == "" {
		typ = "quantity"
	}
	var found []normalize.Mention
	for _, m := range mentions {
		if m.Type == normalize.Quantity || m.Type == normalize.Ordinal {
			found = append(found, m)
		}
	}
	if len(found) != 1 {
		return "not one mention"
	}
	m := found[0]
	open := func(none bool, d normalize.Decimal) string {
		if none {
			return "-"
		}
		return d.String()
	}
	for _, c := range []struct{ what, want, got string }{
		{"type", typ, m.Type.String()},
		{"unit", s.Unit, m.Amount.Unit},
		{"change", s.Change, m.Change.String()},
		{"high", s.High, map[bool]string{true: m.High.String()}[m.Range]},
		{"min", s.Min, open(m.Amount.NoMin, m.Amount.Min)},
		{"max", s.Max, open(m.Amount.NoMax, m.Amount.Max)},
		{"of", s.Of, m.Of.In(text)},
	} {
		if c.want != c.got && (c.want != "" || c.what == "unit" || c.what == "high") {
			return c.what + " is " + c.got + ", not " + c.want
		}
	}
	if got := m.Number.String(); got != s.Number && !(len(s.Number) > 7 && strings.HasPrefix(got, s.Number)) {
		return "number is " + got
	}
	return ""
}

func TestQuantities(t *testing.T) {
	for _, lang := range []string{"en", "es", "fr"} {
		t.Run(lang, func(t *testing.T) {
			name := "testdata/quantities_" + lang + ".yaml"
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			var file sayings
			require.NoError(t, datafile.Read(name, data, &file))
			l, err := normalize.LanguageFor(lang)
			require.NoError(t, err)
			cases, todo := 0, 0
			for _, s := range file.Says {
				for _, text := range s.Texts {
					cases++
					if miss := s.miss(text, normalize.Read(l, text).Mentions); miss != "" {
						t.Errorf("%s: %s", text, miss)
					}
				}
				for _, text := range s.Todo {
					cases++
					todo++
					if s.miss(text, normalize.Read(l, text).Mentions) == "" {
						t.Errorf("%s: read right now, move it from todo to texts", text)
					}
				}
			}
			empty := func(text string) bool {
				for _, m := range normalize.Read(l, text).Mentions {
					if m.Type == normalize.Quantity {
						return false
					}
				}
				return true
			}
			for _, text := range file.Not {
				cases++
				if !empty(text) {
					t.Errorf("%s: has a quantity", text)
				}
			}
			for _, text := range file.NotTodo {
				cases++
				todo++
				if empty(text) {
					t.Errorf("%s: read right now, move it from not-todo to not", text)
				}
			}
			require.GreaterOrEqual(t, cases, 400)
			t.Logf("%s: %d cases, %d todo", lang, cases, todo)
		})
	}
}
