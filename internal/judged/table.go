package main

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
)

// The tables, tab-separated with a first line that names the columns.
const (
	tableFile = "judgements.tsv"
	setsFile  = "sets.tsv"
	tableHead = "check\tset\ta\tb\tjudged\tnow\treason"
	setsHead  = "set\tarticles\twords"
)

// What a finding was judged, and what it is now when it is no longer made.
const (
	right  = "right"
	wrong  = "wrong"
	unread = "?"
	gone   = "gone"
)

// row is one judgement.
type row struct {
	check, set string
	a, b       string // the places of two of its sides, b empty where there is one
	judged     string // right, wrong or ?
	now        string // its severity when the set was last run, or gone
	reason     string // in the reader's words, none of the article's
}

func (r *row) loud() bool { return r.now == "error" || r.now == "warning" }

func readTable(path string) ([]row, error) {
	var rows []row
	err := readLines(path, tableHead, func(f []string) error {
		r := row{f[0], f[1], f[2], f[3], f[4], f[5], f[6]}
		if !slices.Contains([]string{right, wrong, unread}, r.judged) {
			return fmt.Errorf("%q is neither right nor wrong", r.judged)
		}
		if !slices.Contains([]string{"error", "warning", "note", gone}, r.now) {
			return fmt.Errorf("%q is no severity", r.now)
		}
		rows = append(rows, r)
		return nil
	})
	return rows, err
}

func writeTable(path string, rows []row) error {
	slices.SortStableFunc(rows, func(x, y row) int {
		return cmp.Or(cmp.Compare(x.check, y.check), cmp.Compare(x.set, y.set), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	var b bytes.Buffer
	b.WriteString(tableHead + "\n")
	for _, r := range rows {
		b.WriteString(strings.Join([]string{r.check, r.set, r.a, r.b, r.judged, r.now, r.reason}, "\t") + "\n")
	}
	return os.WriteFile(path, b.Bytes(), 0o644)
}

// articles is a set of articles that findings were read on.
type articles struct {
	name  string
	count int
	words string // what it is, for people
}

type articleSets []articles

func (s articleSets) find(name string) *articles {
	if i := slices.IndexFunc(s, func(a articles) bool { return a.name == name }); i >= 0 {
		return &s[i]
	}
	return nil
}

func readSets(path string) (articleSets, error) {
	var sets articleSets
	err := readLines(path, setsHead, func(f []string) error {
		n, err := strconv.Atoi(f[1])
		sets = append(sets, articles{f[0], n, f[2]})
		return err
	})
	return sets, err
}

// readLines calls add with the fields of each line behind the first.
func readLines(path, head string, add func(fields []string) error) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	want := strings.Count(head, "\t") + 1
	for i, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		if i == 0 {
			if line != head {
				return fmt.Errorf("%s:1: the columns are %q", path, head)
			}
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != want {
			return fmt.Errorf("%s:%d: %d fields in place of %d", path, i+1, len(f), want)
		}
		if err := add(f); err != nil {
			return fmt.Errorf("%s:%d: %w", path, i+1, err)
		}
	}
	return nil
}
