package compare

import (
	"iter"
	"slices"
)

const (
	classesPaired = 96  // values of a slot that are all compared with each other; beyond, with the most told
	membersTried  = 4   // claims of a value that stand for it, each of another document
	memberTried   = 3   // of a document, where few are compared
	edgesKept     = 512 // disagreements of a slot that are told
	insideRead    = 64  // claims of a value that are looked at for others of their document
	insideTried   = 12  // pairs in one document
)

// edge is a disagreement between two classes of a slot.
type edge struct {
	x, y int // indexes of classes
	ruling
}

// edges compares the values of a slot with each other. What it returns is valid
// until the next call.
func (g *Group) edges(s *slot) []edge {
	out, known := g.clashes[:0], g.excused[:0]
	rivals := s.rivals()
	for x := range s.classes {
		for y := x + 1; y < len(s.classes); y++ {
			if rivals != nil && !rivals[x] && !rivals[y] {
				continue
			}
			if s.classes[x].value == s.classes[y].value || s.classes[x].guest && s.classes[y].guest {
				continue
			}
			r := g.compare(s.classes[x], s.classes[y])
			switch {
			case r.Verdict != 0:
				out = append(out, edge{x, y, r})
			case r.why == bothFigures && len(known) < edgesKept:
				known = append(known, edge{x, y, r})
			}
		}
	}
	g.clashes, g.excused = out, known
	if len(out) > edgesKept {
		slices.SortStableFunc(out, func(a, b edge) int { return int(b.Verdict) - int(a.Verdict) })
		out = out[:edgesKept]
	}
	return g.incidents(s.seconded(out, known))
}

// seconded adds the pairs of which one text has both figures, where that text
// itself was found to disagree with them: who else has one of them belongs
// beside it.
func (s *slot) seconded(edges, known []edge) []edge {
	one := func(x, y int) bool { return x == y || oneFigure(s.classes[x].value, s.classes[y].value) }
	n := len(edges)
	for _, k := range known {
		i := slices.IndexFunc(edges[:n], func(e edge) bool {
			return e.a.doc == e.b.doc && (e.x == k.x && one(e.y, k.y) || e.y == k.y && one(e.x, k.x))
		})
		if i >= 0 {
			k.Verdict, k.total, k.why = edges[i].Verdict, edges[i].total, ""
			edges = append(edges, k)
		}
	}
	return edges
}

// fallsTold is how many falling figures of one event are told; more of them
// than of rising ones are the tolls of several incidents.
const fallsTold = 2

// incidents drops the falls of a figure that goes up and down.
func (g *Group) incidents(edges []edge) []edge {
	rises, falls := 0, 0
	for i := range edges {
		switch {
		case edges[i].fell:
			falls++
		case edges[i].Verdict == Update:
			rises++
		}
	}
	if falls <= fallsTold && 2*falls <= rises+fallsTold {
		return edges
	}
	return slices.DeleteFunc(edges, func(e edge) bool {
		if e.fell {
			g.Near(e.a.Claim, e.b.Claim, "several incidents")
		}
		return e.fell
	})
}

// rivals marks the classes with the most claims when there are too many to
// compare each with each; nil means all.
func (s *slot) rivals() []bool {
	if len(s.classes) <= classesPaired {
		return nil
	}
	order := make([]int, len(s.classes))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return len(s.classes[j].claims) - len(s.classes[i].claims) })
	marked := make([]bool, len(s.classes))
	for _, i := range order[:classesPaired/4] {
		marked[i] = true
	}
	return marked
}

// compare finds the pair of claims that best shows how two values disagree:
// one inside a document before one across, the earliest first.
func (g *Group) compare(x, y *class) ruling {
	var best, first ruling
	for a, b := range insidePairs(x, y) {
		g.judged()
		if r := g.judge(a, b); r.Verdict > best.Verdict {
			best = r
		} else if first.a == nil {
			first = r
		}
	}
	if best.Verdict != 0 {
		return best
	}
	tellers := g.tellers(y)
	for _, a := range g.tellers(x) {
		for _, b := range tellers {
			if a.doc == b.doc {
				continue
			}
			g.judged()
			r := g.judge(a, b)
			if r.Verdict != 0 {
				return r
			}
			if first.a == nil {
				first = r
			}
		}
	}
	if first.a != nil {
		g.Near(first.a.Claim, first.b.Claim, first.why)
	}
	return first
}

// tellers are the first claims of a class from different documents. Where few
// are compared, what a headline says too shortly the lead may say: then they
// are the first ones of each. Mostly they are those that the class begins with.
func (g *Group) tellers(c *class) []*member {
	if c.tellers == nil {
		c.tellers = g.tellersOf(c)
	}
	return c.tellers
}

func (g *Group) tellersOf(c *class) []*member {
	each, most := 1, membersTried
	if g.world.n <= handful {
		each, most = memberTried, memberTried*membersTried
	}
	n := 0
	for n < min(len(c.claims), most) && fewOf(c.claims[:n], c.claims[n].doc, each) {
		n++
	}
	out := c.claims[:n:n]
	for _, m := range c.claims[n:] {
		if len(out) == most {
			break
		}
		if fewOf(out, m.doc, each) {
			out = append(out, m)
		}
	}
	return out
}

// fewOf tells whether fewer than so many claims are of a document.
func fewOf(ms []*member, doc int32, many int) bool {
	for _, m := range ms {
		if m.doc == doc {
			many--
		}
	}
	return many > 0
}

// insidePairs are claims of two classes that stand in one document.
func insidePairs(x, y *class) iter.Seq2[*member, *member] {
	return func(yield func(a, b *member) bool) {
		if x.docs&y.docs == 0 {
			return
		}
		n := 0
		for _, a := range x.claims[:min(len(x.claims), insideRead)] {
			for _, b := range y.claims[:min(len(y.claims), insideRead)] {
				if a.doc != b.doc {
					continue
				}
				if n++; n > insideTried || !yield(a, b) {
					return
				}
			}
		}
	}
}

const elsewhere = 64 // slots of other events that near pairs are told of

// tellOthers tells of claims that would be of one figure if their documents
// told of one event, where something joins the events but too little.
func (g *Group) tellOthers() {
	slots := g.slots()
	for i, s := range slots[:min(len(slots), elsewhere)] {
		for _, o := range slots[i+1 : min(len(slots), i+1+elsewhere)] {
			a, b := s.classes[0].claims[0], o.classes[0].claims[0]
			if s.key.story == o.key.story || s.key.about() != o.key.about() || a.Document == b.Document {
				continue
			}
			if g.world.meet(a.subject, b.subject).all > 0 {
				g.Near(a.Claim, b.Claim, "other event")
			}
		}
	}
}

// about is the key without the event.
func (k slotKey) about() slotKey {
	k.story = 0
	return k
}
