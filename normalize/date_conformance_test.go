package normalize_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/internal/datafile"
	"github.com/gainsay/gainsay/normalize"
)

// dateCase is a value and the wordings that mean it. What stands in brackets
// must be read with that value; a wording without brackets must hold no date,
// time, duration or set. Todo are wordings that are not read right yet: they
// are counted, and one that comes right must move up.
type dateCase struct {
	Value string   `yaml:"value"`
	Type  string   `yaml:"type"` // date unless said
	From  string   `yaml:"from"`
	To    string   `yaml:"to"`
	Date  string   `yaml:"date"` // of the text: 2026-01-24, a Saturday, unless said; "none"
	Tag   string   `yaml:"tag"`  // of the text, where it says more than the language
	Why   string   `yaml:"why"`
	Says  []string `yaml:"says"`
	Todo  []string `yaml:"todo"`
}

// TestDateConformance reads every wording of testdata/dates.
func TestDateConformance(t *testing.T) {
	for _, tag := range []string{"en", "es", "fr"} {
		name := "testdata/dates/" + tag + ".yaml"
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		var cases []dateCase
		require.NoError(t, datafile.Read(name, data, &cases))
		l, err := normalize.LanguageFor(tag)
		require.NoError(t, err)
		said, todo := 0, 0
		for _, c := range cases {
			for _, s := range c.Says {
				said++
				if diff := c.read(l, s); diff != "" {
					t.Errorf("%s: %q: %s", tag, s, diff)
				}
			}
			for _, s := range c.Todo {
				todo++
				if c.read(l, s) == "" {
					t.Errorf("%s: %q is read right now: move it up", tag, s)
				}
			}
		}
		require.GreaterOrEqual(t, said, 200, tag)
		t.Logf("%s: %d wordings read right, %d to do", tag, said, todo)
	}
}

// read returns what is wrong with the reading of a wording, "" for nothing.
func (c *dateCase) read(l *normalize.Language, wording string) string {
	text := strings.NewReplacer("[", "", "]", "").Replace(wording)
	start, end := strings.Index(wording, "["), strings.Index(wording, "]")-1
	r := normalize.Reader{Language: l, Tag: c.Tag}
	switch c.Date {
	case "none":
	case "":
		r.Date, _ = normalize.ParseDay("2026-01-24")
	default:
		r.Date, _ = normalize.ParseDay(c.Date)
	}
	var found []normalize.Mention
	for _, m := range r.Read(text).Mentions {
		switch m.Type {
		case normalize.Date, normalize.Time, normalize.Duration, normalize.Set:
			found = append(found, m)
		}
	}
	if start < 0 {
		if len(found) > 0 {
			return "has " + found[0].In(text) + " = " + found[0].Timex.String()
		}
		return ""
	}
	kind := c.Type
	if kind == "" {
		kind = "date"
	}
	for _, m := range found {
		if m.Start != start || m.End != end {
			continue
		}
		switch {
		case m.Timex.String() != c.Value:
			return "is " + m.Timex.String() + ", want " + c.Value
		case m.Type.String() != kind:
			return "is a " + m.Type.String()
		case c.From != "" && c.From != m.From.String():
			return "from " + m.From.String()
		case c.To != "" && c.To != m.To.String():
			return "to " + m.To.String()
		}
		return ""
	}
	if len(found) == 0 {
		return "nothing found"
	}
	return "found " + found[0].In(text) + " = " + found[0].Timex.String()
}
