package compare

// bridge makes one event of two where a text of a handful is like both: one tells of the
// raid, one of the funeral, and a third of both. The tellers are in the order in which
// they joined; the event that was told first stays.
func (w *world) bridge(tellers []int32) {
	for k, s := range tellers {
		if !w.subjects[s].main() {
			continue
		}
		for _, o := range tellers[:k] {
			if w.stories[o] != w.stories[s] && w.subjects[o].main() && w.together(o, s) >= alikeFew && w.alikeInBoth(o, s) {
				w.merge(min(w.stories[o], w.stories[s]), max(w.stories[o], w.stories[s]))
			}
		}
	}
}

// alikeInBoth tells whether the texts of two subjects are of one week and share a full name
// and a figure: words alone make a chain of all that is told of one trade.
func (w *world) alikeInBoth(i, j int32) bool {
	a, b := &w.subjects[i], &w.subjects[j]
	names, figures := w.shareParticulars(a.doc, b.doc)
	return names > 0 && figures > 0 && ofOneWeek(a, b)
}

// merge makes one event of two.
func (w *world) merge(into, from int32) {
	for i, s := range w.stories {
		if s == from {
			w.stories[i] = into
		}
	}
}
