package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/compare/report"
)

var update = flag.Bool("update", false, "write the golden files anew")

// counts are how many claims the articles make, in the words of the forms.
var counts = regexp.MustCompile(`("claims":|"judged":|, |<td>)\d+( claims|,|}| pairs? judged|</td></tr>)`)

// TestFormats writes a folder of the corpus in every form. What grows with the
// tables and kinds is left out: the day up to which the world is known, what
// the checks say of themselves, and how many claims there are.
func TestFormats(t *testing.T) {
	golden, err := filepath.Abs(filepath.Join("testdata", "formats"))
	require.NoError(t, err)
	t.Chdir(filepath.Join("..", "..", "examples", "corpus"))
	for _, f := range report.Formats() {
		t.Run(f.Name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			require.Equal(t, found, run([]string{"check", "--only", "calendar", "--no-config", "--format", f.Name, "court"}, nil, &stdout, &stderr), stderr.String())
			require.Empty(t, stderr.String())
			got := without(stdout.String(), `"knowledge":"`, `"`)
			got = without(got, "world up to ", ".")
			for _, field := range []string{`"shortDescription": {`, `"help": {`} {
				got = without(got, field, "}")
			}
			got = counts.ReplaceAllString(got, "${1}N${2}")
			name := filepath.Join(golden, f.Name)
			if *update {
				require.NoError(t, os.MkdirAll(golden, 0o755))
				require.NoError(t, os.WriteFile(name, []byte(got), 0o644))
			}
			want, err := os.ReadFile(name)
			require.NoError(t, err)
			require.Equal(t, string(want), got)
		})
	}
}

// without cuts out what stands between a mark and the next end.
func without(s, mark, end string) string {
	before, rest, ok := strings.Cut(s, mark)
	if !ok {
		return s
	}
	_, after, _ := strings.Cut(rest, end)
	return before + mark + end + after
}
