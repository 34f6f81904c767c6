package compare

import (
	"cmp"
	"math"
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/order"
	"github.com/gainsay/gainsay/normalize"
)

// findings are the disagreements of a slot, each with all its sides: values
// that clash with each other with one verdict are one finding.
func (g *Group) findings(s *slot) []Finding {
	edges := g.edges(s)
	var out []Finding
	for _, v := range []Verdict{Conflict, Discrepancy, Dispute, Update} {
		for _, total := range []bool{false, true} {
			var same []edge
			for _, e := range edges {
				if e.Verdict == v && e.total == total {
					same = append(same, e)
				}
			}
			for _, part := range components(same, len(s.classes)) {
				if v == Update && g.zigzag(s, part) {
					continue // the figures of several incidents
				}
				out = append(out, g.assemble(s, part)...)
			}
		}
	}
	return out
}

// zigzagSides is how many figures show whether a series goes one way.
const zigzagSides = 4

// zigzag tells whether figures that should have made way for one another go up
// and down with the days, in more than a handful of articles.
func (g *Group) zigzag(s *slot, edges []edge) bool {
	if g.world.n <= handful {
		return false
	}
	sides := g.sides(s, edges)
	falls := 0
	day := func(side []int) normalize.Day { return s.classes[side[0]].claims[0].Published }
	for i := 1; i < len(sides); i++ {
		if day(sides[i]) < day(sides[i-1]) {
			falls++
		}
	}
	return len(sides) >= zigzagSides && falls > 0
}

// components splits edges into those that hang together, in their order.
func components(edges []edge, n int) [][]edge {
	if len(edges) == 0 {
		return nil
	}
	root := make([]int, n)
	for i := range root {
		root[i] = i
	}
	find := func(i int) int {
		for root[i] != i {
			root[i] = root[root[i]]
			i = root[i]
		}
		return i
	}
	for _, e := range edges {
		x, y := find(e.x), find(e.y)
		root[max(x, y)] = min(x, y)
	}
	var roots []int
	parts := map[int][]edge{}
	for _, e := range edges {
		r := find(e.x)
		if parts[r] == nil {
			roots = append(roots, r)
		}
		parts[r] = append(parts[r], e)
	}
	out := make([][]edge, len(roots))
	for i, r := range roots {
		out[i] = parts[r]
	}
	return out
}

// assemble makes findings of edges that hang together. Sides that clash with
// each other, or that only rounding and bounds keep from it, are one: 30, 40,
// 42 and over 50. An edge between two such rows is one of its own.
func (g *Group) assemble(s *slot, edges []edge) []Finding {
	sides := g.sides(s, edges)
	if edges[0].Verdict == Update {
		return []Finding{g.finding(s, sides, edges)} // a series: each figure made way for the next
	}
	of := map[int]int{} // by class, its side
	for i, side := range sides {
		for _, c := range side {
			of[c] = i
		}
	}
	clash := map[[2]int]bool{}
	for _, e := range edges {
		clash[[2]int{min(of[e.x], of[e.y]), max(of[e.x], of[e.y])}] = true
	}
	meets := func(i, j int) bool {
		a, b := s.classes[sides[i][0]], s.classes[sides[j][0]]
		return clash[[2]int{min(i, j), max(i, j)}] || a.value.Agrees(b.value) || rounded(a.claims[0].Claim, b.claims[0].Claim)
	}
	var rows [][]int
	row := make([]int, len(sides)) // by side, its row
	for i := range sides {
		r := slices.IndexFunc(rows, func(row []int) bool {
			return !slices.ContainsFunc(row, func(j int) bool { return !meets(i, j) })
		})
		if r < 0 {
			r = len(rows)
			rows = append(rows, nil)
		}
		rows[r] = append(rows[r], i)
		row[i] = r
	}
	inside := make([][]edge, len(rows))
	var out []Finding
	for _, e := range edges {
		if r := row[of[e.x]]; r == row[of[e.y]] {
			inside[r] = append(inside[r], e)
		} else {
			out = append(out, g.finding(s, [][]int{{e.x}, {e.y}}, []edge{e}))
		}
	}
	for _, es := range inside {
		if len(es) > 0 {
			out = append(out, g.finding(s, g.sides(s, es), es))
		}
	}
	return out
}

// sides puts classes whose values agree and that do not clash on one side.
func (g *Group) sides(s *slot, edges []edge) [][]int {
	clash := map[[2]int]bool{}
	var in []int
	for _, e := range edges {
		clash[[2]int{e.x, e.y}] = true
		in = append(in, e.x, e.y)
	}
	slices.Sort(in)
	in = slices.Compact(in)
	var sides [][]int
	for _, c := range in {
		i := slices.IndexFunc(sides, func(side []int) bool {
			return !slices.ContainsFunc(side, func(o int) bool {
				return clash[[2]int{o, c}] || !oneFigure(s.classes[o].value, s.classes[c].value)
			})
		})
		if i < 0 {
			sides = append(sides, []int{c})
		} else {
			sides[i] = append(sides[i], c)
		}
	}
	return sides
}

// oneFigure tells whether two values that agree are one figure for a reader:
// "36" and "at least 36", but not "at least 7" and "at least 1,400".
func oneFigure(a, b normalize.Amount) bool {
	x, y := figure(&a), figure(&b)
	return a.Agrees(b) && math.Abs(x-y) <= 0.05*math.Max(math.Abs(x), math.Abs(y))
}

// finding tells edges as one disagreement.
func (g *Group) finding(s *slot, sides [][]int, edges []edge) Finding {
	f := Finding{Verdict: edges[0].Verdict}
	if edges[0].total {
		f.Check = "total"
	}
	for _, side := range sides {
		first := s.classes[side[0]]
		out := Side{Value: normal(first.claims[0].origin.Value)}
		var told []*claims.Claim
		for _, c := range side {
			if v := normal(s.classes[c].claims[0].origin.Value); out.Value.Agrees(v) {
				out.Value = meet(out.Value, v)
			}
			for _, m := range g.witnesses(s, c, edges) {
				told = append(told, m.origin)
			}
		}
		slices.SortFunc(told, order.Claims)
		out.Claims = make([]claims.Claim, len(told))
		for i, c := range told {
			out.Claims[i] = *c
		}
		f.Sides = append(f.Sides, out)
	}
	for _, e := range edges {
		for _, m := range []*member{e.a, e.b} {
			if m.class.guest && f.Kind == "" {
				k := g.facts(m.Kind)
				f.Kind, f.Check = k.Name, cmp.Or(f.Check, k.Check)
			}
		}
	}
	if slices.Contains(g.Kind.Same, "noted") || slices.Contains(g.Kind.Same, "noun") && !shareNoun(edges) {
		f.Severity = Note
	}
	f.Message = g.message(&f)
	f.Because = g.because(&f, edges)
	return f
}

// witnessesKept is how many claims a side lists, the earliest first.
const witnessesKept = 200

// witnesses are the claims of a class that clash with the other side as the
// two claims of the edge do.
func (g *Group) witnesses(s *slot, class int, edges []edge) []*member {
	var out []*member
	cl := s.classes[class]
	for _, m := range cl.claims {
		if len(out) == witnessesKept {
			break
		}
		for _, e := range edges {
			self, other := e.a, e.b
			if other.class == cl {
				self, other = other, self
			}
			if self.class == cl && (m == self || g.seconds(m, self, other) || g.judge(m, other).Verdict != 0 || oneNoun(m, self)) {
				out = append(out, m)
				break
			}
		}
	}
	return out
}

// seconds tells whether a claim says again what its text, or what another text
// that has both figures, says of one event.
func (g *Group) seconds(m, self, other *member) bool {
	if m.Background || m.doc == self.doc && m.subject == self.subject {
		return !m.Background
	}
	return self.doc == other.doc && (g.judge(m, other).why == bothFigures || lasting(m.Claim) && g.restates(m, self))
}

// oneNoun tells whether two claims of one class count by one word many of one noun:
// "dozens of complaints" in two texts of one event.
func oneNoun(m, self *member) bool {
	return m.Kind == "quantity" && m.Value.Unit == "" && vague(m.Claim) && vague(self.Claim) && m.Head != "" && m.Head == self.Head && !m.Background
}

// restated is how much of the words around a figure must be shared for another
// text to say it again.
const restated = 0.4

// restates tells whether a claim gives another text's figure for one thing: it
// shares enough of the words around the barer of the two.
func (g *Group) restates(m, self *member) bool {
	both, ofM, ofSelf, n := g.overlap(m.Claim, self.Claim)
	return n > 1 && both >= restated*min(ofM, ofSelf) && g.world.together(m.subject, self.subject) > 0
}
