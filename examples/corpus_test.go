// Package examples runs the programs and the articles of this folder.
package examples

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/corpus"
	"github.com/gainsay/gainsay/compare"
)

var update = flag.Bool("update", false, "write what is found to the files named expected")

// Every folder of corpus has a file named expected. It opens with what a
// reader should find, in words; then come the findings; then, each on a line
// that begins with todo, what should be found and is not. A finding that
// should not be there is marked with wrong. Both are counted.
func TestCorpus(t *testing.T) {
	folders, err := filepath.Glob("corpus/*/expected")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(folders), 20)
	var right, wrong, missed int
	for _, file := range folders {
		folder := filepath.Dir(file)
		t.Run(filepath.Base(folder), func(t *testing.T) {
			t.Chdir(folder)
			found := findings(t, documents(t, "."))
			want, err := os.ReadFile("expected")
			if err != nil && !(*update && errors.Is(err, fs.ErrNotExist)) {
				t.Fatal(err)
			}
			golden := parse(string(want))
			got := golden.renew(found)
			if *update {
				require.NoError(t, os.WriteFile("expected", []byte(got.String()), 0o644))
				golden = got
			}
			require.Equal(t, golden.String(), got.String(), "run go test ./examples -update, and read what changes")
			for _, b := range got.blocks {
				if strings.HasPrefix(b, "wrong ") {
					wrong++
				} else {
					right++
				}
			}
			missed += len(got.todo)
		})
	}
	t.Logf("%d found, %d of them not rightly, %d not found yet", right+wrong, wrong, missed)
}

// findings returns what is found among some articles.
func findings(t *testing.T, docs []*claims.Document) []compare.Finding {
	t.Helper()
	var all []claims.Claim
	var e claims.Extractor
	for _, doc := range docs {
		cs, err := e.Extract(doc)
		require.NoError(t, err)
		for _, c := range cs {
			require.Equal(t, c.Quote, c.In(part(doc, c.Part)), "a claim quotes what it stands on")
		}
		all = append(all, cs...)
	}
	return compare.Compare(all)
}

// documents are those below a path.
func documents(t *testing.T, path string) (docs []*claims.Document) {
	t.Helper()
	for doc, err := range corpus.Read(path) {
		require.NoError(t, err)
		docs = append(docs, doc)
	}
	return docs
}

func part(d *claims.Document, p claims.Part) string {
	if p == claims.Title {
		return d.Title
	}
	return d.Text
}

// expected is a golden file.
type expected struct {
	why    []string // lines that begin with #
	blocks []string // a finding each
	todo   []string
}

func parse(text string) (e expected) {
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		switch {
		case strings.HasPrefix(line, "#"):
			e.why = append(e.why, line)
		case strings.HasPrefix(line, "todo "):
			e.todo = append(e.todo, line)
		case strings.HasPrefix(line, " ") && len(e.blocks) > 0:
			e.blocks[len(e.blocks)-1] += "\n" + line
		case line != "":
			e.blocks = append(e.blocks, line)
		}
	}
	return e
}

func (e expected) String() string {
	var b strings.Builder
	for _, part := range [][]string{e.why, e.blocks, e.todo} {
		if len(part) > 0 && b.Len() > 0 {
			b.WriteByte('\n')
		}
		for _, line := range part {
			b.WriteString(line + "\n")
		}
	}
	return b.String()
}

// renew returns the file with other findings: its words stay, the mark wrong
// stays on a finding that stays, and a todo that is found is one no longer.
func (e expected) renew(found []compare.Finding) expected {
	out := expected{why: e.why}
	for _, f := range found {
		b := block(f)
		if head, _, _ := strings.Cut(b, "\n"); slices.ContainsFunc(e.blocks, func(old string) bool {
			return strings.HasPrefix(old, "wrong "+head)
		}) {
			b = "wrong " + b
		}
		out.blocks = append(out.blocks, b)
	}
	for _, line := range e.todo {
		if !slices.ContainsFunc(found, func(f compare.Finding) bool { return answers(f, line) }) {
			out.todo = append(out.todo, line)
		}
	}
	return out
}

func block(f compare.Finding) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s %s: %s", f.Verdict, f.Check, f.Kind, f.Message)
	for _, s := range f.Sides {
		for _, c := range s.Claims {
			place := fmt.Sprintf("%s:%d", c.Document, c.Line)
			if strings.HasPrefix(c.Document, "offices/") {
				place = c.Document // its rows move when others are added
			}
			fmt.Fprintf(&b, "\n    %s “%s”", place, c.Quote)
		}
	}
	return b.String()
}

// answers tells whether a finding is what a line such as
//
//	todo discrepancy count “12 people” “14 people”
//
// asks for: one of the verdicts, one of the checks and, on a side each, claims
// that share words with the quotes.
func answers(f compare.Finding, todo string) bool {
	words, quotes, _ := strings.Cut(todo, "“")
	if fields := strings.Fields(words); len(fields) != 3 || !slices.Contains(strings.Split(fields[1], "|"), f.Verdict.String()) || !slices.Contains(strings.Split(fields[2], "|"), f.Check) {
		return false
	}
	sides := map[int]bool{}
	for _, q := range strings.Split(quotes, "“") {
		q, _, _ = strings.Cut(q, "”")
		side := slices.IndexFunc(f.Sides, func(s compare.Side) bool {
			return slices.ContainsFunc(s.Claims, func(c claims.Claim) bool {
				return strings.Contains(c.Quote, q) || strings.Contains(q, c.Quote)
			})
		})
		if side < 0 || sides[side] {
			return false
		}
		sides[side] = true
	}
	return true
}
