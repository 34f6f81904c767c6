package compare

import "github.com/gainsay/gainsay/claims"

// member is a claim as it is compared, and what it tells of.
type member struct {
	*claims.Claim
	origin  *claims.Claim // as the text makes it: in its own unit, of its own kind
	class   *class
	figure  float64
	subject int32 // -1 where its document tells of no event
	doc     int32
	kind    int32 // by number

	inCrowd, byAttacker answer
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

// memberAt is a claim as it is compared, of which the world has the number.
func (g *Group) memberAt(number, doc int32, c *claims.Claim) member {
	of := &g.world.gists[number]
	m := member{Claim: c, origin: g.origin(c), figure: of.figure, subject: g.world.subjectAt(number, doc), doc: doc, kind: of.kind}
	if m.origin != c {
		m.figure = figure(&c.Value)
	}
	return m
}

// memberIn is claim i of a document, as it is compared.
func (g *Group) memberIn(doc int32, i int, c *claims.Claim) *member {
	m := g.memberAt(g.world.first[doc]+int32(i), doc, c)
	return &m
}

// memberAs is claim i of a group, as it is compared.
func (g *Group) memberAs(i int, c *claims.Claim) *member {
	m := g.memberAt(g.index[i], g.docs[i], c)
	return &m
}

// member is claim i of a group by itself, with what it tells of.
func (g *Group) member(i int) *member { return g.memberAs(i, g.Claims[i]) }

// byFigure puts the member with the lower figure first.
func byFigure(a, b *member) (lo, hi *member) {
	if b.figure < a.figure {
		return b, a
	}
	return a, b
}
