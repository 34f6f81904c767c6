package claims_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// TestWordings reads plain newspaper sentences of every kind. What is not read
// right yet is marked todo in the file, and counted.
func TestWordings(t *testing.T) {
	data, err := os.ReadFile("testdata/wordings.tsv")
	require.NoError(t, err)
	x := new(claims.Extractor)
	rows, todo := 0, 0
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		rest, missed := strings.CutPrefix(line, "todo\t")
		row := strings.Split(rest, "\t")
		require.Len(t, row, 4, line)
		cs, err := x.Extract(&claims.Document{ID: "wording", Lang: row[1], Text: row[3]})
		require.NoError(t, err)
		rows++
		if missed {
			todo++
		}
		switch read := worded(cs, row[0], row[2]); {
		case read && missed:
			t.Errorf("read right now, drop its todo: %s", rest)
		case !read && !missed:
			t.Errorf("not read as it should be: %s", rest)
		}
	}
	t.Logf("%d of %d sentences are read right", rows-todo, rows)
}

// worded tells whether claims have one of a kind with a figure, or none of the
// kind where the figure is a dash.
func worded(cs []claims.Claim, kind, figure string) bool {
	for _, c := range cs {
		if c.Kind != kind {
			continue
		}
		switch number := strings.ToLower(c.Number); {
		case figure == "-":
			return false
		case figure == "0":
			if !c.Value.NoMax && c.Value.Max.Cmp(normalize.Int(0)) == 0 {
				return true
			}
		case strings.Contains(number, strings.ToLower(figure)), strings.Contains(strings.ReplaceAll(number, "-", " "), strings.ToLower(figure)):
			return true
		}
	}
	return figure == "-"
}
