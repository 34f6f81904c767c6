package compare

import (
	"cmp"
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// clash is two claims of a group that exclude each other.
type clash struct {
	i, j    int
	verdict Verdict
	because []string
}

// sidesKept is how many claims of a side a finding lists.
const sidesKept = 8

// joined puts clashes that share claims together, in order of their first
// claims, and calls f with the sides of each: its claims by what say gives,
// those who say the same on one side.
func (g *Group) joined(clashes []clash, say func(c *claims.Claim) string, f func(sides []Side, all []clash) Finding) []Finding {
	slices.SortStableFunc(clashes, func(a, b clash) int { return cmp.Or(cmp.Compare(a.i, b.i), cmp.Compare(a.j, b.j)) })
	parent := map[int]int{}
	var root func(i int) int
	root = func(i int) int {
		p, ok := parent[i]
		if !ok || p == i {
			return i
		}
		p = root(p)
		parent[i] = p
		return p
	}
	for _, c := range clashes {
		a, b := root(c.i), root(c.j)
		parent[max(a, b)] = min(a, b)
	}
	groups := map[int][]clash{}
	var order []int
	for _, c := range clashes {
		r := root(c.i)
		if groups[r] == nil {
			order = append(order, r)
		}
		groups[r] = append(groups[r], c)
	}
	var out []Finding
	for _, r := range order {
		out = append(out, f(g.sidesBy(groups[r], say), groups[r]))
	}
	return out
}

func (g *Group) sidesBy(clashes []clash, say func(c *claims.Claim) string) []Side {
	var members []int
	for _, c := range clashes {
		members = append(members, c.i, c.j)
	}
	slices.Sort(members)
	var said []string
	var by [][]*claims.Claim // who says it
	for _, i := range slices.Compact(members) {
		c := g.Claims[i]
		k := slices.Index(said, say(c))
		if k < 0 {
			k = len(said)
			said, by = append(said, say(c)), append(by, nil)
		}
		by[k] = append(by[k], c)
	}
	sides := make([]Side, len(by))
	for k, cs := range by {
		sides[k] = Side{Value: cs[0].Value, Claims: some(cs, sidesKept)}
	}
	return sides
}

// worst returns the strongest verdict among clashes, with its reasons.
func worst(clashes []clash) (Verdict, []string) {
	v, because := clashes[0].verdict, clashes[0].because
	for _, c := range clashes[1:] {
		if c.verdict > v {
			v, because = c.verdict, c.because
		}
	}
	return v, because
}

// inOneText tells whether all sides stand in one document.
func inOneText(sides []Side) bool {
	first := sides[0].Claims[0].Document
	for _, s := range sides {
		for i := range s.Claims {
			if s.Claims[i].Document != first {
				return false
			}
		}
	}
	return true
}

// orList writes what the sides say, each with its document unless all are one.
func orList(sides []Side, say func(c *claims.Claim) string) string {
	s := ""
	for i := range sides {
		if i > 0 {
			s += " or "
		}
		c := &sides[i].Claims[0]
		if c.Part == claims.Title && inOneText(sides) {
			s += "headline: "
		}
		s += say(c)
		if !inOneText(sides) {
			s += " (" + c.Document + ")"
		}
	}
	if inOneText(sides) {
		s += " in one text"
	}
	return s
}
