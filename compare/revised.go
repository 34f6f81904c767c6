package compare

import "github.com/gainsay/gainsay/claims"

// declared judges a figure that its own text calls old.
func (g *Group) declared(lo, hi *claims.Claim) ruling {
	old, now := oldFirst(lo, hi)
	switch {
	case old.Superseded && now.Superseded:
		return ruling{why: "both figures are old"}
	case ofBefore(old, now):
		return ruling{why: "other period"}
	case lo.Value.Agrees(hi.Value):
		return ruling{why: "bound"}
	case !within(lo, hi, farUpdate):
		return ruling{why: "far apart"}
	}
	return outdated(old, old.Number)
}

// revised judges two figures of one text of which it calls one old. Where it
// says so of a count beside the new one, that is an update worth seeing.
func (g *Group) revised(a, b *member) ruling {
	lo, hi := a.Claim, b.Claim
	old, now := oldFirst(lo, hi)
	if ofBefore(old, now) {
		return ruling{why: "other period"}
	}
	if g.Kind.Check != "count" || !g.Kind.Grows || old.Superseded == now.Superseded || apartBy(old, now) > sideBySide || !sameHead(lo, hi) || lo.Value.Agrees(hi.Value) || !within(lo, hi, farUpdate) || figure(&lo.Value) <= 0 {
		return ruling{why: "told as a change"}
	}
	if together := old.Sentence == now.Sentence && old.Part == now.Part; !together && g.replaced(old, a.doc) || together && max(old.Start, now.Start)-min(old.End, now.End) > replacedReach {
		return ruling{why: "its own sentence has the new figure"}
	}
	return outdated(old, plain(old.Number))
}

// replacedReach is how many bytes stand between a figure and what it made way for.
const replacedReach = 200

// replaced tells whether the sentence of a figure that is called old has the new one: "rose
// to 260, up from 26".
func (g *Group) replaced(old *claims.Claim, doc int32) bool {
	o := g.origin(old)
	for _, c := range g.world.Claims(doc) {
		if c.Kind == o.Kind && c.Sentence == o.Sentence && c.Part == o.Part && !c.Superseded && c.Head == o.Head && !c.Value.Agrees(o.Value) {
			return true
		}
	}
	return false
}

// calledOld tells whether another sentence of a text calls the figure of one of
// its claims old: a headline that still has the 40 which the text made 52.
func (g *Group) calledOld(old, now *member) bool {
	if g.world.digests[old.doc]&callsOld == 0 || !old.within(now, farUpdate) && !now.within(old, farUpdate) || old.Value.Agrees(now.Value) {
		return false
	}
	o := old.origin
	for i, of := range g.world.gistsOf(old.doc) {
		if !of.superseded {
			continue
		}
		if c := g.world.Claims(old.doc)[i]; !ofBefore(c, now.Claim) && c.Kind == o.Kind && c.Head == o.Head && c.Value == o.Value && (c.Part != o.Part || c.Sentence != o.Sentence) && (o.Part == claims.Title || now.Part == claims.Title || apartBy(c, now.Claim) <= sideBySide) {
			return true
		}
	}
	return false
}

// ofBefore tells whether a higher figure is of a time before, and no report that was
// wrong: six arrests, compared with 47 the previous night.
func ofBefore(old, now *claims.Claim) bool { return old.Background && now.Value.Below(old.Value) }

// oldFirst returns two figures, before the other the one that its text calls old.
func oldFirst(a, b *claims.Claim) (old, now *claims.Claim) {
	if b.Superseded {
		return b, a
	}
	return a, b
}

// outdated is the update of a figure, as it is to be shown, that its own text calls old.
func outdated(old *claims.Claim, number string) ruling {
	return ruling{Verdict: Update, why: old.Document + " itself calls " + number + " the earlier figure"}
}
