package compare

import "slices"

// sideBySide tells whether two documents tell of one event, or of nearly one
// where somebody has put a handful side by side: one of the crash and one of the
// inquest. What two names share that differ in a letter must join them then.
func (w *world) sideBySide(a, b int32) bool {
	if w.share(a, b) {
		return true
	}
	if w.n > handful {
		return false
	}
	for i := w.own[a]; i < w.own[a+1]; i++ {
		for j := w.own[b]; j < w.own[b+1]; j++ {
			if w.subjects[i].aside || w.subjects[j].aside {
				continue
			}
			if met := w.meet(i, j); met.all >= tellsEnough && met.likeness >= likeEnough {
				return true
			}
		}
	}
	return false
}

// putTogether tells whether two claims tell of one event, or stand in texts of a
// handful that tell of nearly one.
func (g *Group) putTogether(i, j int) bool {
	return g.inOneStory(i, j) || g.world.n <= handful && g.world.sideBySide(g.docs[i], g.docs[j])
}

// tellers lists the documents of each event that several tell of, and in a handful
// those that lie side by side.
func (w *world) tellers() [][]int32 {
	if w.n <= handful {
		return w.sides()
	}
	docs := make([][]int32, len(w.stories))
	for d := range len(w.first) - 1 {
		for _, s := range w.about[w.first[d]:w.first[d+1]] {
			if s < 0 {
				continue
			}
			if l := &docs[w.stories[s]]; len(*l) == 0 || (*l)[len(*l)-1] != int32(d) {
				*l = append(*l, int32(d))
			}
		}
	}
	return slices.DeleteFunc(docs, func(l []int32) bool { return len(l) < 2 || len(l) > variantTexts })
}

// sides parts a handful of documents into those that lie side by side, one beside
// another.
func (w *world) sides() (out [][]int32) {
	taken := make([]bool, w.n)
	for d := range int32(w.n) {
		if taken[d] {
			continue
		}
		one := []int32{d}
		for k := 0; k < len(one); k++ {
			for e := d + 1; e < int32(w.n); e++ {
				if !taken[e] && w.sideBySide(one[k], e) {
					taken[e] = true
					one = append(one, e)
				}
			}
		}
		if len(one) > 1 {
			slices.Sort(one)
			out = append(out, one)
		}
	}
	return out
}
