package offices_test

import (
	"bytes"
	"os"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/claims/offices/wording"
	"github.com/gainsay/gainsay/internal/datafile"
	"github.com/gainsay/gainsay/normalize"
)

// TestFiles reads the tables as a user's own are read, and holds them against
// what go generate made of them.
func TestFiles(t *testing.T) {
	files, err := offices.Read(os.DirFS("."))
	require.NoError(t, err)
	want, err := datafile.Literals("offices", "compiled", files)
	require.NoError(t, err)
	have, err := os.ReadFile("compiled.go")
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, have), "compiled.go is stale: run go generate ./claims/offices")
}

func TestWordingFiles(t *testing.T) {
	files, err := datafile.ReadAll[wording.File](os.DirFS("wording"))
	require.NoError(t, err)
	want, err := datafile.Literals("wording", "compiled", files)
	require.NoError(t, err)
	have, err := os.ReadFile("wording/compiled.go")
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, have), "compiled.go is stale: run go generate ./claims/offices/wording")
}

// TestCoverage prints what the tables know.
func TestCoverage(t *testing.T) {
	rows, people := 0, map[string]bool{}
	for _, f := range offices.Files() {
		for _, o := range f.Offices {
			first, last := o.Holders[0], o.Holders[len(o.Holders)-1]
			until := o.KnownUntil
			if until == (offices.Date{}) {
				until = f.KnownUntil
			}
			t.Logf("%-28s %3d rows from %s to %s, last %s", f.Body+"/"+o.ID, len(o.Holders), first.From, until, last.Name)
			rows += len(o.Holders)
			for _, h := range o.Holders {
				people[h.Name] = true
			}
		}
	}
	t.Logf("%d bodies, %d rows, %d people", len(offices.Files()), rows, len(people))
}

// TestVocabulary asserts that every word of the tables has a number in a
// language that was given [offices.Tables.Vocabulary].
func TestVocabulary(t *testing.T) {
	tables := offices.BuiltIn()
	for _, l := range normalize.Languages() {
		words := tables.Vocabulary(l)
		with := l.WithWords(words)
		for _, w := range words {
			require.NotZero(t, with.Word(w), "%s: %q", l.Tag, w)
		}
	}
}

func TestValidate(t *testing.T) {
	const head = "body: xx\nname: Somewhere\nknown_until: 2026-01-01\nsource: ours\noffices:\n  - id: president\n    name: president of Somewhere\n    how: elected\n    holders:\n"
	for _, c := range []struct{ why, rows, want string }{
		{"a good table", "      - {name: A, from: 2000-01-01, until: 2004-01-01}\n      - {name: B, from: 2004-01-01}\n", ""},
		{"a handover on two days", "      - {name: A, from: 2000-01-01, until: 2004-01-01}\n      - {name: B, from: 2004-01-02}\n", ""},
		{"months", "      - {name: A, from: 2000, until: 2004-02}\n      - {name: B, from: 2004-02}\n", ""},
		{"a gap", "      - {name: A, from: 2000-01-01, until: 2004-01-01}\n      - {name: B, from: 2004-02-01}\n", "xx.yaml:11: B: nobody holds president between 2004-01-01 and 2004-02-01"},
		{"an overlap", "      - {name: A, from: 2000-01-01, until: 2004-01-01}\n      - {name: B, from: 2003-02-01}\n", "xx.yaml:11: B: from 2003-02-01 overlaps A until 2004-01-01"},
		{"out of order", "      - {name: A, from: 2004-01-01, until: 2005-01-01}\n      - {name: B, from: 2000-01-01}\n", "xx.yaml:11: B: before the row above it"},
		{"no such day", "      - {name: A, from: 2023-02-30}\n", "xx.yaml:10: "},
		{"an end before the beginning", "      - {name: A, from: 2004-01-01, until: 2003-01-01}\n", "xx.yaml:10: A: until 2003-01-01 is before from 2004-01-01"},
		{"an end that has not come", "      - {name: A, from: 2024-01-01, until: 2029-01-01}\n", "xx.yaml:10: A: until 2029-01-01 is after the table's known day; write scheduled"},
		{"an unknown key", "      - {name: A, from: 2024-01-01, till: 2025-01-01}\n", "xx.yaml:10: "},
	} {
		_, err := offices.Read(fstest.MapFS{"xx.yaml": {Data: []byte(head + c.rows)}})
		if c.want == "" {
			require.NoError(t, err, c.why)
			continue
		}
		require.ErrorContains(t, err, c.want, c.why)
	}
}
