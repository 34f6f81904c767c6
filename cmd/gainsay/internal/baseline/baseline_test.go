package baseline_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/cmd/gainsay/internal/baseline"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/normalize"
)

func write(t *testing.T, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "b.yaml")
	require.NoError(t, os.WriteFile(path, []byte(content), 0o644))
	return path
}

func day(t *testing.T, s string) normalize.Day {
	t.Helper()
	d, err := normalize.ParseDay(s)
	require.NoError(t, err)
	return d
}

func TestBaseline(t *testing.T) {
	found := []compare.Finding{{ID: "aa", Check: "count", Message: "1 or 2: \"odd\" # text"}, {ID: "bb", Check: "total", Message: "3, then 2"}}
	var none *baseline.Baseline
	b := none.Renew(found, baseline.Entry{Since: "2026-03-01", Owner: "desk", Reason: "known", Expires: "2026-04-01"})
	data, err := b.Bytes()
	require.NoError(t, err)
	b, err = baseline.Read(write(t, string(data)))
	require.NoError(t, err)
	require.True(t, b.Expires())

	now := append(found[:1:1], compare.Finding{ID: "cc"})
	fresh, known, why, notes := b.Split(now, day(t, "2026-04-01"))
	require.Equal(t, []compare.Finding{{ID: "cc"}}, fresh)
	require.Equal(t, found[:1], known)
	require.Equal(t, []string{"known"}, why)
	require.Len(t, notes, 1)
	require.Contains(t, notes[0], "bb (3, then 2) no longer occurs")

	fresh, known, _, notes = b.Split(now, day(t, "2026-04-02"))
	require.Len(t, fresh, 2)
	require.Empty(t, known)
	require.Contains(t, notes[0], "aa (1 or 2: \"odd\" # text) expired on 2026-04-01")

	again := b.Renew(now, baseline.Entry{Since: "2026-05-01"})
	require.Equal(t, "2026-03-01", again.Findings[0].Since, "what is known of an entry is kept")
	require.Equal(t, "2026-05-01", again.Findings[1].Since)
	require.Len(t, again.Findings, 2, "what no longer occurs is gone")

	data, err = none.Renew(nil, baseline.Entry{}).Bytes()
	require.NoError(t, err)
	b, err = baseline.Read(write(t, string(data)))
	require.NoError(t, err)
	require.Empty(t, b.Findings)
}

func TestMistakes(t *testing.T) {
	for _, tt := range []struct{ yaml, want string }{
		{"findings:\n  - id: a\n    owned: x\n", `b.yaml:3: unknown field "owned"`},
		{"findings:\n  - id: aaaa\n  - id: aaaa\n", "b.yaml:2: aaaa is in the file twice"},
		{"findings:\n  - check: count\n", "a finding needs its id"},
		{"findings:\n  - id: a\n    expires: 2026-02-30\n", `expires: "2026-02-30" is not a date`},
		{"findings: [", "b.yaml:1: "},
	} {
		_, err := baseline.Read(write(t, tt.yaml))
		require.ErrorContains(t, err, tt.want)
	}
}
