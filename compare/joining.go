package compare

// joining is how a subject came to its event. What a claim is held against is mostly told
// by one of the first tellers, so that how alike the two are need not be found again.
type joining struct {
	event int32              // that it joined
	order int32              // among the first tellers of the event; headsKept for all who come later
	like  [headsKept]float64 // how much alike it is to those that were there before
}

// likeSince is how much alike two subjects were found when the later of them joined the
// event, and whether that was asked then.
func (w *world) likeSince(i, j int32) (float64, bool) {
	a, b := &w.joined[i], &w.joined[j]
	if a.event != b.event || a.order == b.order {
		return 0, false
	}
	if a.order > b.order {
		a, b = b, a
	}
	return b.like[a.order], true
}
