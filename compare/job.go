package compare

import (
	"cmp"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
)

// job is groups that are compared one after the other. Any two jobs can be
// compared at the same time.
type job struct {
	groups []groupOf
	weight int // of claims, about
}

// groupOf is a group that is not read yet.
type groupOf struct {
	kind  string
	part  part
	last  bool
	whole *wholeKind
}

// follows are the kinds that leave out what those of another kind were found
// to say.
var follows = map[string]string{"moment": "happened", "onset": "moment", "past": "onset", "timed": "past", "times": "timed", "statement": "past", "role": "name", "when": "times"}

// jobs lists the groups of a world, kind by kind: those claims that can meet are
// in one group.
func (c *Comparer) jobs(w *world) []job {
	var jobs []job
	at := map[string]int{} // by kind, its job
	for _, kind := range slices.Sorted(maps.Keys(w.kinds)) {
		of, facts := w.kinds[kind], c.factsOf(kind)
		whole := &wholeKind{claims: of.claims}
		parts, apart := []part{{docs: of.docs}}, false
		switch {
		case c.WhyNot != nil || of.claims <= w.size || w.n <= handful: // near pairs are told of all, and the texts of a handful are read together
		case facts.Check == "count" || facts.Check == "quantity":
			parts, apart = w.byEvent(of), true
		case kind == "name":
			parts = w.byDocument(of)
		}
		k, ok := 0, false
		for before := follows[kind]; before != "" && !ok; before = follows[before] {
			k, ok = at[before]
		}
		for i, p := range parts {
			if !ok || apart {
				k, ok = len(jobs), true
				jobs = append(jobs, job{})
			}
			jobs[k].groups = append(jobs[k].groups, groupOf{kind, p, i == len(parts)-1, whole})
			jobs[k].weight += of.claims / len(parts)
		}
		at[kind] = k
	}
	return jobs
}

// group reads a group.
func (c *Comparer) group(w *world, of groupOf, before *toldBefore) *Group {
	kind := c.factsOf(of.kind)
	g := &Group{Key: of.kind, Kind: kind, nature: natureOf(kind), world: w, whole: of.whole, facts: c.factsOf, last: of.last, before: before}
	g.fill(of.part)
	return g
}

// outcome is what comes of a job.
type outcome struct {
	found  []Finding
	near   []nearPair
	judged int
}

// run compares the groups of a job.
func (c *Comparer) run(w *world, j job, checks []*Check) (out outcome) {
	judged := w.judged
	before := new(toldBefore)
	for _, of := range j.groups {
		g := c.group(w, of, before)
		for _, check := range checks {
			if c.WhyNot != nil {
				name := check.Name
				g.near = func(p NearPair) { out.near = append(out.near, nearPair{p, name}) }
			}
			for _, f := range check.Run(g) {
				out.found = append(out.found, finish(f, check, g))
			}
		}
	}
	out.judged = w.judged - judged
	return out
}

// runAll compares all groups and returns what comes of each job, in order.
func (c *Comparer) runAll(w *world, checks []*Check) []outcome {
	jobs := c.jobs(w)
	out := make([]outcome, len(jobs))
	if c.Workers <= 1 {
		for i := range jobs {
			out[i] = c.run(w, jobs[i], checks)
		}
		return out
	}
	order := make([]int, len(jobs)) // those that take longest first
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(jobs[j].weight, jobs[i].weight) })
	var next atomic.Int32
	var wait sync.WaitGroup
	for range min(c.Workers, len(jobs)) {
		own := w.another()
		wait.Go(func() {
			for k := int(next.Add(1)) - 1; k < len(order); k = int(next.Add(1)) - 1 {
				out[order[k]] = c.run(own, jobs[order[k]], checks)
			}
		})
	}
	wait.Wait()
	return out
}
