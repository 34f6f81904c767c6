package report_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/report"
)

// annotation is a workflow command as the runner of GitHub Actions reads it:
// ::name key=value,key=value::message, with escapes undone.
type annotation struct {
	level   string
	set     map[string]string
	message string
}

func annotations(t *testing.T, log string) (out []annotation) {
	t.Helper()
	for line := range strings.Lines(log) {
		rest, ok := strings.CutPrefix(line, "::")
		if !ok {
			continue
		}
		head, message, ok := strings.Cut(rest, "::")
		require.True(t, ok, line)
		undo := strings.NewReplacer("%0A", "\n", "%0D", "\r", "%3A", ":", "%2C", ",", "%25", "%")
		level, properties, _ := strings.Cut(head, " ")
		a := annotation{level: level, set: map[string]string{}, message: undo.Replace(strings.TrimSuffix(message, "\n"))}
		for p := range strings.SplitSeq(properties, ",") {
			if key, value, ok := strings.Cut(p, "="); ok {
				a.set[key] = undo.Replace(value)
			}
		}
		out = append(out, a)
	}
	return out
}

// TestGitHub reads the annotations back: the worst first, ten of a level at
// most, a summary last, and nothing of an article is a command.
func TestGitHub(t *testing.T) {
	r := fixture()
	f := r.Findings[0]
	f.Message = "100%, said\n::error::owned: a,b"
	for range 30 {
		r.Findings = append(r.Findings, f, r.Findings[1], r.Findings[2])
	}
	var out bytes.Buffer
	require.NoError(t, report.GitHub(&out, r))
	count := map[string]int{}
	all := annotations(t, out.String())
	for _, a := range all {
		count[a.level]++
	}
	require.Equal(t, map[string]int{"error": 10, "warning": 10, "notice": 10, "group": 1, "endgroup": 1}, count)
	last := all[len(all)-1]
	require.Equal(t, "gainsay", last.set["title"])
	require.Equal(t, report.Summary(r), last.message)
	require.Equal(t, map[string]string{"file": "news/a.txt", "line": "2", "endLine": "2", "col": "6", "endColumn": "24", "title": "gainsay count: conflict"}, all[0].set)
	require.Contains(t, all[0].message, "“twelve people died”")
	found := false
	for _, a := range all {
		if strings.HasPrefix(a.message, "100%, said") {
			found = true
			require.Equal(t, "gainsay count: conflict", a.set["title"])
		}
	}
	require.True(t, found, "what looks like a command is text")

	var none bytes.Buffer
	require.NoError(t, report.GitHub(&none, &report.Report{Findings: []compare.Finding{}}))
	require.Empty(t, none.String())
}
