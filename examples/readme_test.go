package examples

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// outputs are the places of the README that show what the command prints.
var outputs = regexp.MustCompile("(?s)(<!-- output: ([^>]*) -->\n```\n)(.*?)(```\n)")

// What the README shows is what the command prints. With -update it is pasted.
func TestReadmeShowsOutput(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	n := 0
	got := outputs.ReplaceAllFunc(readme, func(place []byte) []byte {
		n++
		m := outputs.FindSubmatch(place)
		printed := gainsay(t, "", strings.Fields(string(m[2]))...)
		return bytes.Join([][]byte{m[1], []byte(printed), m[4]}, nil)
	})
	require.Equal(t, 2, n)
	if *update {
		require.NoError(t, os.WriteFile("../README.md", got, 0o644))
		return
	}
	require.Equal(t, string(readme), string(got), "run go test ./examples -update, and read what changes")
}

// What the README says of the article without a date, and the other way round.
func TestReadmeDates(t *testing.T) {
	for _, c := range []struct {
		first, want, why string
	}{
		{"", "discrepancy discrepancy", "undated"},
		{"date 2025-11-20\n", "update update", "two months before the others"},
		{"date 2026-02-01\n", "conflict conflict", "after the others, with lower totals"},
	} {
		dir := t.TempDir()
		for _, name := range []string{"overview.txt", "patrol.txt"} {
			text, err := os.ReadFile("corpus/strikes/" + name)
			require.NoError(t, err)
			if name == "patrol.txt" {
				text = append([]byte(c.first), text...)
			}
			require.NoError(t, os.WriteFile(filepath.Join(dir, name), text, 0o644))
		}
		var verdicts []string
		for _, f := range findings(t, documents(t, dir)) {
			if f.Check != "office" {
				verdicts = append(verdicts, f.Verdict.String())
			}
		}
		require.Equal(t, c.want, strings.Join(verdicts, " "), c.why)
	}
}

// The Go code of the README stands in the examples, line for line.
func TestReadmeShowsExamples(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	programs := ""
	files, err := filepath.Glob("*/*.go")
	require.NoError(t, err)
	for _, f := range files {
		code, err := os.ReadFile(f)
		require.NoError(t, err)
		lines := strings.Split(strings.TrimSpace(string(code)), "\n")
		require.Less(t, len(lines), 50, f)
		programs += "\n" + flush(string(code))
	}
	blocks := regexp.MustCompile("(?s)```go\n(.*?)```").FindAllStringSubmatch(string(readme), -1)
	require.Len(t, blocks, 3)
	for _, b := range blocks {
		require.LessOrEqual(t, strings.Count(b[1], "\n"), 15)
		require.Contains(t, programs, "\n"+flush(b[1]), "in none of %v", files)
	}
}

// The kind that CONTRIBUTING shows is one, and its examples hold.
func TestContributingShowsKind(t *testing.T) {
	guide, err := os.ReadFile("../CONTRIBUTING.md")
	require.NoError(t, err)
	blocks := regexp.MustCompile("(?s)```yaml\n(.*?)```").FindAllStringSubmatch(string(guide), -1)
	require.Len(t, blocks, 1)
	kind, err := claims.ReadKind("bells.yaml", strings.NewReader(blocks[0][1]))
	require.NoError(t, err)
	e := claims.Extractor{Kinds: []*claims.Kind{kind}}
	for text, want := range map[string]string{"The tower has at least 14 bells.": "at least 14", "The bell rang 14 times.": ""} {
		require.Contains(t, blocks[0][1], text)
		cs, err := e.Extract(&claims.Document{Lang: "en", Text: text})
		require.NoError(t, err)
		got := ""
		for _, c := range cs {
			got += c.Number
		}
		require.Equal(t, want, got, text)
	}
}

// flush returns code without its indentation.
func flush(code string) string {
	var b strings.Builder
	for _, line := range strings.Split(code, "\n") {
		b.WriteString(strings.TrimSpace(line) + "\n")
	}
	return strings.TrimSuffix(b.String(), "\n")
}
