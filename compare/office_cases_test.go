package compare_test

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/corpus"
	"github.com/gainsay/gainsay/compare"
)

// TestOfficeCases runs the case files of testdata/offices: short texts with
// what the check must say of them, two thirds of them nothing. Lines that open
// with todo are known misses: they are counted, and an error when they hold.
func TestOfficeCases(t *testing.T) {
	var e claims.Extractor
	for _, lang := range []string{"en", "es", "fr"} {
		f, err := os.Open("testdata/offices/" + lang + ".txt")
		require.NoError(t, err)
		defer f.Close()
		silent, loud, todo := 0, 0, 0
		lines := bufio.NewScanner(f)
		for n := 1; lines.Scan(); n++ {
			line := strings.TrimSpace(lines.Text())
			if line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			line, known := strings.CutPrefix(line, "todo ")
			part := strings.Split(line, " | ")
			require.Len(t, part, 4, "%s.txt:%d", lang, n)
			doc := &claims.Document{ID: "case", Lang: lang, Text: strings.ReplaceAll(part[2], `\n`, "\n")}
			if part[0] != "-" {
				doc.Published, err = corpus.ParseTime(part[0])
				require.NoError(t, err, "%s.txt:%d", lang, n)
			}
			cs, err := e.Extract(doc)
			require.NoError(t, err)
			quotes := officeQuotes(compare.Compare(cs))
			good := len(quotes) == 0
			if part[1] == "-" {
				silent++
			} else {
				loud++
				good = len(quotes) == 1 && strings.Contains(quotes[0], part[1])
			}
			switch {
			case known && good:
				t.Errorf("%s.txt:%d: a todo that holds: %s", lang, n, part[3])
			case known:
				todo++
			case !good:
				t.Errorf("%s.txt:%d: want %s, got %q: %s (%s)", lang, n, part[1], quotes, part[2], part[3])
			}
		}
		require.NoError(t, lines.Err())
		t.Logf("%s: %d cases, %d to stay silent, %d known misses", lang, silent+loud, silent, todo)
		require.GreaterOrEqual(t, silent, 2*loud, "%s: two thirds are to stay silent", lang)
	}
}

// officeQuotes returns the first quote of every finding of the check office.
func officeQuotes(fs []compare.Finding) []string {
	var out []string
	for _, f := range fs {
		if f.Check == "office" {
			out = append(out, f.Sides[0].Claims[0].Quote)
		}
	}
	return out
}
