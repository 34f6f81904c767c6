package main

import (
	"fmt"
	"go/format"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/compare"
)

// tally is how many findings were judged right, wrong and not at all.
type tally struct{ right, wrong, unread int }

func (t *tally) add(r *row) {
	switch r.judged {
	case right:
		t.right++
	case wrong:
		t.wrong++
	default:
		t.unread++
	}
}

func (t tally) all() int { return t.right + t.wrong }

// tallies counts a check's findings that are made now: the loud ones, the
// notes, and both by set.
func tallies(sets articleSets, table []row, check string) (loud, notes tally, bySet []tally) {
	bySet = make([]tally, len(sets))
	for i := range table {
		r := &table[i]
		if r.check != check || r.now == gone {
			continue
		}
		if r.loud() {
			loud.add(r)
		} else {
			notes.add(r)
		}
		bySet[slices.IndexFunc(sets, func(a articles) bool { return a.name == r.set })].add(r)
	}
	return loud, notes, bySet
}

// sentence tells people how often a check was right, and on what.
func sentence(sets articleSets, table []row, check string) string {
	total := 0
	for _, s := range sets {
		total += s.count
	}
	loud, notes, bySet := tallies(sets, table, check)
	switch unread := loud.unread + notes.unread; {
	case loud.all()+notes.all() > 0:
	case unread > 0:
		return fmt.Sprintf("not read yet; findings on %s articles: %d", thousands(total), unread)
	default:
		return fmt.Sprintf("no finding on %s articles; on cases of our own only", thousands(total))
	}
	var parts []string
	if loud.all() > 0 {
		parts = append(parts, fmt.Sprintf("%d of %d at warning and above", loud.right, loud.all()))
	}
	if notes.all() > 0 {
		parts = append(parts, fmt.Sprintf("%d of %d as notes", notes.right, notes.all()))
	}
	var where []string
	for i, t := range bySet {
		if t.all() > 0 {
			where = append(where, fmt.Sprintf("%s %d/%d", sets[i].name, t.right, t.all()))
		}
	}
	s := strings.Join(parts, ", ") + fmt.Sprintf(", read one by one on %s articles (%s)", thousands(total), strings.Join(where, ", "))
	if n := loud.unread + notes.unread; n > 0 {
		s += fmt.Sprintf("; %d not read", n)
	}
	return s
}

// measured returns the Go file that has the sentence of every check.
func measured(sets articleSets, table []row) ([]byte, error) {
	var b strings.Builder
	b.WriteString("// Code generated from internal/judged by go generate; DO NOT EDIT.\n\npackage compare\n\n")
	b.WriteString("// precision tells how often the findings of a check were right, and on what.\nfunc precision(check string) string {\nswitch check {\n")
	for _, c := range compare.Checks() {
		fmt.Fprintf(&b, "case %q:\nreturn %q\n", c.Name, sentence(sets, table, c.Name))
	}
	b.WriteString("}\nreturn \"\"\n}\n")
	return format.Source([]byte(b.String()))
}

func thousands(n int) string {
	if n >= 1000 {
		return fmt.Sprintf("%d,%03d", n/1000, n%1000)
	}
	return fmt.Sprint(n)
}
