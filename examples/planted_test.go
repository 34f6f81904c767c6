package examples

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// label is one line of a labels: two quotes of the articles beside it and
// how they stand to each other.
type label struct {
	Relation string `json:"relation"` // contradiction, style, dispute, update; or a trap: scope, rounding, event
	Kind     string `json:"kind"`
	A        *quote `json:"a"`
	B        *quote `json:"b"`    // nil when the error lies inside A
	Sure     bool   `json:"sure"` // an editor would swear to it
	Why      string `json:"why"`
	// Chance marks what nobody planted and gainsay found; a reader agreed,
	// or called it wrong.
	Chance string `json:"chance,omitempty"`
	Todo   bool   `json:"todo,omitempty"` // not found yet
}

type quote struct {
	Doc   string  `json:"doc"`
	Quote string  `json:"quote"`
	Also  []quote `json:"also,omitempty"` // the same said elsewhere
}

func (l label) trap() bool {
	return l.Relation == "scope" || l.Relation == "rounding" || l.Relation == "event"
}

// TestPlanted reads invented news with differences planted by somebody who had
// not read the rules, and traps beside them. What is found stays found, what is
// not is marked todo and counted, a trap that is sprung fails, and so does a
// finding that no label speaks of.
func TestPlanted(t *testing.T) {
	files, err := filepath.Glob("planted/*/labels")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 20)
	var all []label
	for _, file := range files {
		folder := filepath.Dir(file)
		t.Run(filepath.Base(folder), func(t *testing.T) {
			t.Chdir(folder)
			labels := readLabels(t)
			spans := map[string]*claims.Document{}
			docs := documents(t, ".")
			for _, doc := range docs {
				spans[doc.ID] = doc
			}
			met := make([]bool, len(labels))
			for _, f := range findings(t, docs) {
				of := 0
				for i, l := range labels {
					if l.meets(t, f, spans) {
						met[i] = true
						of++
						require.False(t, l.trap(), "sprung: %s", block(f))
					}
				}
				if of == 0 {
					t.Errorf("no label speaks of this; read it, and label it with chance right or wrong:\n%s\n%s", block(f), chance(f))
				}
			}
			for i := range labels {
				todo := !met[i] && !labels[i].trap()
				if !*update {
					require.Equal(t, labels[i].Todo, todo, "run go test ./examples -update, and read what changes: %v", labels[i])
				}
				labels[i].Todo = todo
			}
			all = append(all, labels...)
			if *update {
				writeLabels(t, labels)
			}
		})
	}
	table := recall(all)
	if *update {
		require.NoError(t, os.WriteFile("planted/README.md", renewTable(t, table), 0o644))
	}
	require.True(t, strings.HasSuffix(read(t, "planted/README.md"), table), "run go test ./examples -update, and read what changes")
}

// meets tells whether claims on two sides of a finding, or any of its claims
// when it has one side, touch both quotes.
func (l label) meets(t *testing.T, f compare.Finding, docs map[string]*claims.Document) bool {
	touched := func(q *quote) (sides []int) {
		for i, s := range f.Sides {
			if slices.ContainsFunc(s.Claims, func(c claims.Claim) bool { return q.touches(t, c, docs) }) {
				sides = append(sides, i)
			}
		}
		return sides
	}
	a := touched(l.A)
	if l.B == nil || len(a) == 0 {
		return len(a) > 0
	}
	b := touched(l.B)
	return len(b) > 0 && (len(f.Sides) == 1 || len(a) > 1 || len(b) > 1 || a[0] != b[0])
}

func (q *quote) touches(t *testing.T, c claims.Claim, docs map[string]*claims.Document) bool {
	for _, q := range append([]quote{*q}, q.Also...) {
		doc := docs[q.Doc]
		require.NotNil(t, doc, q.Doc)
		in := false
		for _, p := range []claims.Part{claims.Title, claims.Body} {
			start := strings.Index(part(doc, p), q.Quote)
			in = in || start >= 0
			if start >= 0 && c.Document == q.Doc && c.Part == p && c.Start < start+len(q.Quote) && start < c.End {
				return true
			}
		}
		require.True(t, in, "%s does not say “%s”", q.Doc, q.Quote)
	}
	return false
}

// chance is the label of a finding that nobody planted, for a reader to judge.
func chance(f compare.Finding) string {
	l := label{Relation: map[compare.Verdict]string{compare.Dispute: "dispute", compare.Update: "update"}[f.Verdict], Kind: cmp.Or(f.Kind, f.Check), Chance: "right or wrong", Why: "…"}
	l.Relation = cmp.Or(l.Relation, "contradiction")
	for i, s := range f.Sides[:min(2, len(f.Sides))] {
		*[]**quote{&l.A, &l.B}[i] = &quote{Doc: s.Claims[0].Document, Quote: s.Claims[0].Quote}
	}
	line, _ := json.Marshal(l)
	return string(line)
}

func readLabels(t *testing.T) (labels []label) {
	for s := bufio.NewScanner(strings.NewReader(read(t, "labels"))); s.Scan(); {
		var l label
		d := json.NewDecoder(bytes.NewReader(s.Bytes()))
		d.DisallowUnknownFields()
		require.NoError(t, d.Decode(&l), s.Text())
		labels = append(labels, l)
	}
	return labels
}

func writeLabels(t *testing.T, labels []label) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	for _, l := range labels {
		require.NoError(t, e.Encode(l))
	}
	require.NoError(t, os.WriteFile("labels", b.Bytes(), 0o644))
}

// recall is a table of how many labels of each relation and kind are found.
func recall(all []label) string {
	type count struct{ found, of int }
	kinds := map[string]map[string]count{}
	for _, l := range all {
		if l.trap() || l.Chance != "" {
			continue
		}
		if kinds[l.Relation] == nil {
			kinds[l.Relation] = map[string]count{}
		}
		c := kinds[l.Relation][l.Kind]
		c.of++
		if !l.Todo {
			c.found++
		}
		kinds[l.Relation][l.Kind] = c
	}
	var b strings.Builder
	b.WriteString("| planted | found | of | by kind |\n| --- | --: | --: | --- |\n")
	for _, relation := range []string{"contradiction", "style", "dispute", "update"} {
		var sum count
		var each []string
		for _, kind := range slices.Sorted(maps.Keys(kinds[relation])) {
			c := kinds[relation][kind]
			sum.found, sum.of = sum.found+c.found, sum.of+c.of
			each = append(each, fmt.Sprintf("%s %d/%d", kind, c.found, c.of))
		}
		fmt.Fprintf(&b, "| %s | %d | %d | %s |\n", relation, sum.found, sum.of, strings.Join(each, ", "))
	}
	traps, chance := 0, map[string]int{}
	for _, l := range all {
		if l.trap() {
			traps++
		}
		chance[l.Chance]++
	}
	fmt.Fprintf(&b, "\nTraps: %d, none sprung. Found beside what was planted: %d, and %d that a reader calls wrong.\n", traps, chance["right"], chance["wrong"])
	return b.String()
}

// renewTable returns the README of the planted news with another table.
func renewTable(t *testing.T, table string) []byte {
	const mark = "<!-- found -->\n"
	text, _, ok := strings.Cut(read(t, "planted/README.md"), mark)
	require.True(t, ok)
	return []byte(text + mark + table)
}

func read(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return string(text)
}
