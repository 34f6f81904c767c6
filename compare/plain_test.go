package compare_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

var update = flag.Bool("update", false, "write which plain pairs are found")

// TestPlain reads texts of a sentence or two that plainly contradict themselves
// or each other, as somebody types them who tries the command: one column for
// each text, and the checks that find something, "todo" where none does yet,
// "silent" where none may. A headline stands before its text behind a "#".
func TestPlain(t *testing.T) { testPairs(t, "plain.tsv", true) }

// TestPlainStatements reads the same of a claim and the evidence for it, which are
// held against each other without a day.
func TestPlainStatements(t *testing.T) { testPairs(t, "statements.tsv", false) }

// testPairs reads a file of pairs of texts, with a day for each where they are news.
func testPairs(t *testing.T, name string, dated bool) {
	file := filepath.Join("testdata", name)
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	found, todo, rows := 0, 0, map[[2]string]bool{}
	for n, line := range lines[1:] {
		c := strings.Split(line, "\t")
		require.Len(t, c, 5, line)
		require.False(t, rows[[2]string{c[2], c[3]}], "a row stands twice: %s", line)
		rows[[2]string{c[2], c[3]}] = true
		var docs []*claims.Document
		for i, text := range c[2:4] {
			if text == "" {
				continue
			}
			d := &claims.Document{ID: "ab"[i : i+1], Source: "ab"[i : i+1], Lang: c[1], Text: text, Published: time.Date(2026, 3, 12, 10+i, 0, 0, 0, time.UTC)}
			if !dated {
				d.Published = time.Time{}
			}
			if head, body, ok := strings.Cut(text, `\n\n`); ok {
				d.Title, d.Text = strings.TrimPrefix(head, "# "), body
			}
			docs = append(docs, d)
		}
		fs, err := compare.Documents(docs...)
		require.NoError(t, err)
		if c[4] == "silent" {
			require.Empty(t, fs, line)
			continue
		}
		got := "todo"
		if todo++; len(fs) > 0 {
			got = fs[0].Check
			found, todo = found+1, todo-1
		}
		if !*update {
			require.Equal(t, c[4], got, "run go test ./compare -run Plain -update, and read what changes: %s", line)
		}
		c[4] = got
		lines[n+1] = strings.Join(c, "\t")
	}
	t.Logf("%d found, %d todo", found, todo)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(strings.Join(lines, "\n")+"\n"), 0o644))
	}
}
