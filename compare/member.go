package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// member is a claim as it is compared, and what it tells of.
type member struct {
	*claims.Claim
	origin  *claims.Claim // as the text makes it: in its own unit, of its own kind
	class   *class
	figure  float64
	subject int32 // -1 where its document tells of no event
	doc     int32
	kind    int32 // by number

	bare, inCrowd, byAttacker answer
	causes                    cause
}

// answer is what was found of a claim when it was first asked for.
type answer int8

const (
	notAsked answer = iota
	no
	yes
)

func answerOf(is bool) answer {
	if is {
		return yes
	}
	return no
}

// setMember makes m a claim as it is compared, of which the world has the number.
func (g *Group) setMember(m *member, number, doc int32, c *claims.Claim) {
	of := &g.world.gists[number]
	m.Claim, m.origin, m.figure, m.kind = c, g.origin(c), of.figure, of.kind
	m.subject, m.doc = g.world.subjectAt(number, doc), doc
	if m.origin != c {
		m.figure = figure(&c.Value)
	}
}

// memberAt is a claim by itself as it is compared, of which the world has the number.
func (g *Group) memberAt(number, doc int32, c *claims.Claim) *member {
	m := new(member)
	g.setMember(m, number, doc, c)
	return m
}

// memberIn is claim i of a document, as it is compared.
func (g *Group) memberIn(doc int32, i int, c *claims.Claim) *member {
	return g.memberAt(g.world.first[doc]+int32(i), doc, c)
}

// memberAs is claim i of a group, as it is compared.
func (g *Group) memberAs(i int, c *claims.Claim) *member {
	return g.memberAt(g.index[i], g.docs[i], c)
}

// member is claim i of a group by itself, with what it tells of.
func (g *Group) member(i int) *member { return g.memberAs(i, g.Claims[i]) }

// lowerOf is the member with the lower figure.
func lowerOf(a, b *member) *member {
	lo, _ := byFigure(a, b)
	return lo
}

// ownFigure is the figure of a claim as its text has it.
func (m *member) ownFigure() float64 {
	if m.origin == m.Claim {
		return m.figure
	}
	return figure(&m.origin.Value)
}

// isBare tells whether nothing stands beside a figure that could set it apart from others
// of its event: as most, it is told as fact, of that event alone, of all of it and by itself.
func (m *member) isBare() bool {
	if m.bare == notAsked {
		c := m.Claim
		m.bare = answerOf(c.Count == claims.OfEvent && c.Stance < claims.Planned && moves(c) == 0 && c.Since == "" && c.Object == "" &&
			len(c.Scope) == 0 && !joined(c) && !thisYear(c) && !slices.Contains(c.Context, poll))
	}
	return m.bare == yes
}

// byFigure puts the member with the lower figure first.
func byFigure(a, b *member) (lo, hi *member) {
	if b.figure < a.figure {
		return b, a
	}
	return a, b
}
