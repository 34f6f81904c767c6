package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/gainsay/gainsay/internal/newswire"
)

// ids checks a folder and returns what it finds, by ID.
func ids(t *testing.T, dir string) (out []string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	run([]string{"check", "--no-config", "--format", "json", dir}, nil, &stdout, &stderr)
	require.Empty(t, stderr.String())
	var report struct {
		Findings []struct{ ID, Message string }
	}
	require.NoError(t, json.Unmarshal(stdout.Bytes(), &report))
	for _, f := range report.Findings {
		out = append(out, f.ID)
	}
	slices.Sort(out)
	require.Len(t, slices.Compact(slices.Clone(out)), len(out), "no two disagreements have one ID")
	return out
}

// TestFingerprints says that the IDs of findings survive what happens to a
// folder: lines wrapped anew, another encoding of the same words, other line
// ends, other names, another order, a new article beside.
func TestFingerprints(t *testing.T) {
	articles := append(newswire.Articles("en", 7, 140), newswire.Articles("es", 7, 60)...)
	write := func(change func(s string) string, name func(i int) string, more ...string) string {
		dir := t.TempDir()
		for i, a := range articles {
			text := fmt.Sprintf("---\npublished: %s\nlang: %s\n---\n%s", a.Published.Format("2006-01-02"), a.Lang, a.Text)
			require.NoError(t, os.WriteFile(filepath.Join(dir, name(i)), []byte(change(text)), 0o644))
		}
		for i, text := range more {
			require.NoError(t, os.WriteFile(filepath.Join(dir, fmt.Sprintf("zz%d.txt", i)), []byte(text), 0o644))
		}
		return dir
	}
	same := func(s string) string { return s }
	plain := func(i int) string { return fmt.Sprintf("%03d.txt", i) }
	want := ids(t, write(same, plain))
	require.NotEmpty(t, want)
	for _, tt := range []struct{ why, dir string }{
		{"decomposed", write(norm.NFD.String, plain)},
		{"other line ends", write(func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }, plain)},
		{"renamed", write(same, func(i int) string { return fmt.Sprintf("%03d-%x.txt", 997*i%1000, i) })},
		{"a new article", write(same, plain, "---\nlang: en\n---\nThe harbour was quiet and nobody came.")},
		{"wrapped anew", write(wrap, plain)},
	} {
		t.Run(tt.why, func(t *testing.T) { require.Equal(t, want, ids(t, tt.dir)) })
	}
}

// wrap breaks the lines of an article at some 70 characters.
func wrap(s string) string {
	head, body, _ := strings.Cut(s[4:], "---\n")
	var b strings.Builder
	for _, p := range strings.Split(body, "\n\n") {
		n := 0
		for _, w := range strings.Fields(p) {
			if n+len(w) > 70 {
				b.WriteByte('\n')
				n = 0
			} else if n > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(w)
			n += len(w) + 1
		}
		b.WriteString("\n\n")
	}
	return "---\n" + head + "---\n" + b.String()
}
