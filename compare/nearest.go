package compare

import (
	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/order"
)

// headline tells whether a headline and the lead of its text count one thing
// differently, by the same noun and nearly as many: the text has nowhere what the
// headline says. Figures of a kind that are further apart are notedHeadline's.
func (g *Group) headline(a, b *member) bool {
	if a.doc != b.doc || a.Part == b.Part || g.hourly {
		return false
	}
	t, body := a.Claim, b.Claim
	if b.Part == claims.Title {
		t, body = body, t
	}
	if body.Sentence > leadSentences || body.Background || body.Count == claims.PartOf || t.Head != body.Head || t.Value.Unit == "" && t.Head == "" || figure(&t.Value) <= 1 || figure(&body.Value) <= 1 || !g.slipApart(t, body) {
		return false
	}
	if _, n := g.contextLike(t, body); n == 0 {
		return false
	}
	of := 0
	for _, c := range few(g.world.told(t.Document)) {
		if c.Part == claims.Body && figure(&c.Value) == figure(&g.origin(t).Value) {
			return false
		}
		if c.Value.Unit != g.origin(t).Value.Unit && !g.plainUnits(c, g.origin(t)) || c.Number == "" || c.Part == claims.Title {
			continue
		}
		if c.Head == t.Head && c.Sentence <= leadSentences && (c.Kind == t.Kind || c.Kind == "quantity" || t.Kind == "quantity") { // the dead are no customers
			of++
		}
	}
	return of == 1
}

// slipApart tells whether two figures are no further apart than slips of the
// pen make them.
func (g *Group) slipApart(a, b *claims.Claim) bool {
	lo, hi := lower(a, b)
	return within(lo, hi, farAcross) && !rounded(lo, hi)
}

const (
	sharedWords = 2   // around two figures that are the nearest of their texts
	alikeSole   = 0.2 // and how like they must be
)

// nearest tells whether two figures of two texts are of one thing as far as the
// words around all figures tell: neither text has another figure of that unit
// or noun that is as like the other's.
func (g *Group) nearest(a, b *member) bool {
	if a.Document == b.Document || g.world.n > archive {
		return false
	}
	like, _ := g.contextLike(a.Claim, b.Claim)
	return !g.rivalled(a, b, like) && !g.rivalled(b, a, like)
}

// rivalled tells whether another figure of a claim's text, of the same unit and
// noun, is as like a figure of another text.
func (g *Group) rivalled(m, other *member, like float64) bool {
	o := g.origin(m.Claim)
	for _, c := range few(g.world.told(o.Document)) {
		if order.Same(c, o) || c.Number == "" || c.Value.Unit != o.Value.Unit && !g.plainUnits(c, o) || o.Value.Unit == "" && c.Head != o.Head || c.Value.Agrees(o.Value) {
			continue
		}
		if l, _ := g.contextLike(c, other.Claim); l >= like-clearly {
			return true
		}
	}
	return false
}

// clearly is how much more like one figure must be than another.
const clearly = 0.05

// plainUnits tells whether two claims count things, each in the unit of its kind.
func (g *Group) plainUnits(a, b *claims.Claim) bool {
	plain := func(c *claims.Claim) bool { return c.Value.Unit == "" || c.Value.Unit == g.facts(c.Kind).Unit }
	return plain(a) && plain(b)
}

// onlyOne tells whether a document gives one value only for what a claim
// measures. Two 10-yard runs beside a 12-yard run are three runs.
func (g *Group) onlyOne(m *member) bool {
	o, told := m.origin, g.world.Claims(m.doc)
	for i, of := range g.world.gistsOf(m.doc) {
		if of.kind != m.kind {
			continue
		}
		if c := told[i]; c.Value.Unit == o.Value.Unit && c.Head == o.Head && !c.Value.Agrees(o.Value) && (!c.Background || o.Background) && c.Superseded == o.Superseded {
			return false
		}
	}
	return true
}
