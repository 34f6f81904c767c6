package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/compare"
)

func tables(t *testing.T) (articleSets, []row) {
	t.Helper()
	sets, err := readSets(setsFile)
	require.NoError(t, err)
	table, err := readTable(tableFile)
	require.NoError(t, err)
	return sets, table
}

// TestMeasured says that what gainsay checks prints is what the table gives.
func TestMeasured(t *testing.T) {
	src, err := measured(tables(t))
	require.NoError(t, err)
	have, err := os.ReadFile("../../compare/precision.go")
	require.NoError(t, err)
	require.Equal(t, string(src), string(have), "go generate ./compare")
}

// TestTable says that every judgement is of a check and a set that there are,
// has its reason, and stands there once.
func TestTable(t *testing.T) {
	sets, table := tables(t)
	seen := map[row]bool{}
	for _, r := range table {
		require.NotNil(t, sets.find(r.set), r)
		require.True(t, slices.ContainsFunc(compare.Checks(), func(c *compare.Check) bool { return c.Name == r.check }), r)
		require.Len(t, r.a, 8, r)
		require.Equal(t, r.judged == unread, r.reason == "", "what was judged has a reason: %v", r)
		require.Less(t, len(r.reason), 160, r)
		key := row{check: r.check, set: r.set, a: r.a, b: r.b}
		require.False(t, seen[key], r)
		seen[key] = true
	}
}

// unmet are the checks that report above note although fewer than 95 of 100
// of their findings there are right, or none was read. They are to become fewer.
var unmet = []string{}

// TestLoud says that a check reports above note only when it is right 95 times
// in 100 there.
func TestLoud(t *testing.T) {
	sets, table := tables(t)
	for _, c := range compare.Checks() {
		loud, _, _ := tallies(sets, table, c.Name)
		met := loud.all()+loud.unread == 0 || 100*loud.right >= 95*loud.all() && loud.all() > 0
		require.Equal(t, !slices.Contains(unmet, c.Name), met, "%s: %+v", c.Name, loud)
	}
}

const twoFindings = `
{"check":"name","severity":"warning","message":"two spellings","sides":[{"claims":[{"document":"a","part":"text","start":4,"quote":"Rosetti"}]},{"claims":[{"document":"a","part":"text","start":90,"quote":"Rossetti"},{"document":"b","part":"text","start":7,"quote":"Rossetti"}]}]}
{"check":"calendar","severity":"error","message":"no such day","sides":[{"claims":[{"document":"b","part":"text","start":1,"quote":"February 30"}]}]}
`

// TestRun says that what was judged once is known again, and what is no longer
// found is noted.
func TestRun(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, tableFile)
	require.NoError(t, os.WriteFile(path, []byte(tableHead+"\n"), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, setsFile), []byte(setsHead+"\nown\t2\tcases of our own\n"), 0o644))
	do := func(findings string) string {
		t.Helper()
		var out bytes.Buffer
		require.NoError(t, run(dir, "own", "", true, false, nil, strings.NewReader(strings.TrimSpace(findings)), &out))
		return out.String()
	}
	require.Contains(t, do(twoFindings), "unread name warning")
	table, err := os.ReadFile(path)
	require.NoError(t, err)
	judged := strings.ReplaceAll(string(table), "?\terror\t", "right\terror\tno calendar has it")
	judged = strings.ReplaceAll(judged, "?\twarning\t", "wrong\twarning\ttwo people")
	require.NoError(t, os.WriteFile(path, []byte(judged), 0o644))
	require.Equal(t, "calendar             1 right   0 wrong   0 unread\nname                 0 right   1 wrong   0 unread\n", do(twoFindings))
	do("")
	rows, err := readTable(path)
	require.NoError(t, err)
	for _, r := range rows {
		require.Equal(t, gone, r.now)
	}
	require.Error(t, run(dir, "other", "", false, false, nil, strings.NewReader(""), new(bytes.Buffer)))
}
