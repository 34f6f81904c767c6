package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Summary says in a line what was read and found:
// "5 articles (en 3, es 2), 143 claims, 86 pairs judged: 1 conflict (office 1), 2 updates (total 2)".
func Summary(r *Report) string {
	var langs tally
	claims := 0
	for i := range r.Documents {
		claims += r.Documents[i].Claims
		langs.add(cmp.Or(r.Documents[i].Lang, "?"))
	}
	verdicts := make([]tally, 5)
	for i := range r.Findings {
		f := &r.Findings[i]
		verdicts[min(int(f.Verdict), 4)].add(f.Check)
	}
	s := count(len(r.Documents), "article", "articles")
	if len(r.Documents) > 0 {
		s += " (" + langs.String() + ")"
	}
	s += ", " + count(claims, "claim", "claims")
	if r.Judged > 0 {
		s += ", " + count(r.Judged, "pair", "pairs") + " judged"
	}
	s += ": "
	if len(r.Findings) == 0 {
		return s + "nothing found"
	}
	var parts []string
	for v := 4; v > 0; v-- {
		if n := verdicts[v].total(); n > 0 {
			names := [...][2]string{1: {"update", "updates"}, {"dispute", "disputes"}, {"discrepancy", "discrepancies"}, {"conflict", "conflicts"}}[v]
			parts = append(parts, count(n, names[0], names[1])+" ("+verdicts[v].String()+")")
		}
	}
	return s + strings.Join(parts, ", ")
}

// count writes a number with its thing.
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// tally counts by name.
type tally []entry

type entry struct {
	name string
	n    int
}

func (t *tally) add(name string) {
	for i := range *t {
		if (*t)[i].name == name {
			(*t)[i].n++
			return
		}
	}
	*t = append(*t, entry{name, 1})
}

func (t tally) total() (n int) {
	for _, e := range t {
		n += e.n
	}
	return n
}

// String lists the counts, the largest first.
func (t tally) String() string {
	sorted := slices.Clone(t)
	slices.SortFunc(sorted, func(a, b entry) int { return cmp.Or(cmp.Compare(b.n, a.n), cmp.Compare(a.name, b.name)) })
	var out []string
	for _, e := range sorted {
		out = append(out, fmt.Sprintf("%s %d", e.name, e.n))
	}
	return strings.Join(out, ", ")
}
