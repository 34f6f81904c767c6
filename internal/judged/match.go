package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
)

// mark is a finding with the row that judges it, or a new one that does not yet.
type mark struct {
	finding
	row *row // of the table; nil when nobody has read it
	new row
}

// match finds the judgement of each finding. One that was made on another set,
// of the same articles, holds too.
func match(table []row, set string, found []finding) []mark {
	out := make([]mark, len(found))
	for i, f := range found {
		m := mark{finding: f, new: row{check: f.Check, set: set, judged: unread, now: f.Severity}}
		places := f.places()
		for j := range table {
			r := &table[j]
			if r.check == f.Check && stands(r, places) && (m.row == nil || r.set == set && m.row.set != set) {
				m.row = r
			}
		}
		if len(places) > 0 {
			m.new.a = places[0][0]
		}
		if len(places) > 1 {
			m.new.b = places[1][0]
		}
		if m.new.b != "" && m.new.b < m.new.a {
			m.new.a, m.new.b = m.new.b, m.new.a
		}
		out[i] = m
	}
	return out
}

// stands tells whether two sides have the two places of a row.
func stands(r *row, sides [][]string) bool {
	for i := range sides {
		if !slices.Contains(sides[i], r.a) {
			continue
		}
		if r.b == "" {
			return len(sides) == 1
		}
		for j := range sides {
			if j != i && slices.Contains(sides[j], r.b) {
				return true
			}
		}
	}
	return false
}

// enter notes how loud the findings of a set are now and adds those that
// nobody has read: the loud ones, and the notes too when they are wanted.
func enter(table []row, set string, marks []mark, notes bool) []row {
	kept := map[*row]string{} // the severities of now
	for _, m := range marks {
		if m.row != nil && m.row.set == set {
			kept[m.row] = m.Severity
		}
	}
	for i := range table {
		if r := &table[i]; r.set == set {
			r.now = cmp.Or(kept[r], gone)
		}
	}
	var more []row
	have := map[row]bool{}
	for _, r := range table {
		have[row{check: r.check, set: r.set, a: r.a, b: r.b}] = true
	}
	for _, m := range marks {
		key := row{check: m.new.check, set: set, a: m.new.a, b: m.new.b}
		if m.row != nil && m.row.set == set || have[key] || m.row == nil && !notes && !m.new.loud() {
			continue
		}
		if m.row != nil {
			m.new.judged, m.new.reason = m.row.judged, m.row.reason
		}
		more = append(more, m.new)
		have[key] = true
	}
	return slices.DeleteFunc(append(table, more...), func(r row) bool { return r.now == gone && r.judged == unread })
}

// report prints what nobody has read and then the figures by check.
func report(out io.Writer, marks []mark) {
	counts := map[string]*[3]int{} // right, wrong, unread
	var names []string
	for _, m := range marks {
		name := m.Check
		if m.Severity == "note" {
			name += " (note)"
		}
		n := counts[name]
		if n == nil {
			n = new([3]int)
			counts[name] = n
			names = append(names, name)
		}
		switch {
		case m.row == nil || m.row.judged == unread:
			n[2]++
			fmt.Fprintf(out, "unread %s %s, a %s, b %s: %s\n", m.Check, m.Severity, m.new.a, m.new.b, m.Message)
			for _, s := range m.Sides {
				for i, c := range s.Claims {
					if i == 3 {
						fmt.Fprintf(out, "    and %d more\n", len(s.Claims)-i)
						break
					}
					fmt.Fprintf(out, "    %s %s %d: %s\n", c.Document, c.Part, c.Start, strings.Join(strings.Fields(c.Quote), " "))
				}
			}
		case m.row.judged == right:
			n[0]++
		default:
			n[1]++
		}
	}
	slices.Sort(names)
	for _, name := range names {
		n := counts[name]
		fmt.Fprintf(out, "%-18s %3d right %3d wrong %3d unread\n", name, n[0], n[1], n[2])
	}
}
