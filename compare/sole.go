package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// soles notes what two of a handful of texts of one event have one figure of
// each, of a kind that such an event mostly has one of, wherever in its texts
// it stands: the 14-year sentence, told with the day of the crime, and the 12
// years of a headline.
func (g *Group) soles() {
	if !g.mostlyOne || g.world.n > handful || g.world.n < 2 {
		return
	}
	var each []*member
	for i := 0; i < len(g.Claims); {
		first, last := g.ofDocument(i)
		if m := g.sole(first, last); m != nil {
			each = append(each, m)
		}
		i = last
	}
	s := new(slot)
	for _, m := range each {
		i := slices.IndexFunc(s.classes, func(c *class) bool { return c.value.Agrees(m.Value) && !g.floorsApart(c.claims[0].Claim, m.Claim) })
		if i < 0 {
			i = len(s.classes)
			s.classes = append(s.classes, ofValue(m.Value))
		}
		s.classes[i].add(m)
	}
	if len(s.classes) > solesTold {
		return // of several incidents
	}
	var edges []edge
	for _, a := range each {
		for _, b := range each {
			x, y := slices.Index(s.classes, a.class), slices.Index(s.classes, b.class)
			if x >= y || slices.ContainsFunc(edges, func(e edge) bool { return e.x == x && e.y == y }) || g.classesReported(a.class, b.class) {
				continue
			}
			g.judged()
			if g.solesMeet(a, b) && g.statementsApart(a.Claim, b.Claim, surelyApart) == "" {
				edges = append(edges, edge{x, y, ruling{Verdict: Dispute, a: a, b: b, why: "each text has one figure of this kind; that both are of one thing is likely, not sure"}})
			}
		}
	}
	if len(edges) > 0 {
		g.found = append(g.found, g.assemble(s, edges)...)
	}
}

// solesTold is how many values a handful of texts of one event have of what it
// mostly has one of.
const solesTold = 3

// sole is the first claim of a document whose claims [first, last) of the kind
// all have one value, or nil.
func (g *Group) sole(first, last int) *member {
	c := g.Claims[first]
	for _, o := range g.Claims[first:last] {
		if o.Number == "" || o.Value.NoMin || vague(o) || o.Superseded || o.Stance == claims.Denied || o.Stance == claims.Possible || o.Count != claims.OfEvent && o.Count != claims.Total || slices.Contains(o.Scope, more) || !o.Value.Agrees(c.Value) {
			return nil
		}
	}
	m := g.memberAs(first, g.inBase(c))
	if m.subject < 0 || figure(&c.Value) <= 1 && c.Value.Unit != "" && g.Kind.Check == "count" || !g.soleOfKind(m) || g.wholeBeside(c) || g.crowds && c.Event.To != 0 && c.Published-c.Event.To > weekDays {
		return nil // the last march, three weeks ago
	}
	return m
}

// wholeBeside tells whether the sentence of a count of people has a larger one of the same
// noun: "18 small pupils and six from the high school, 24 pupils in all".
func (g *Group) wholeBeside(c *claims.Claim) bool {
	return g.Kind.Unit == "person" && slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
		return o.Part == c.Part && o.Sentence == c.Sentence && o.Number != "" && o.Start != c.Start && o.Head == c.Head && !general(c) && figure(&o.Value) > figure(&c.Value)
	})
}

// reported tells whether a finding has claims of both documents already.
func (g *Group) reported(a, b *member) bool {
	return g.foundBoth(a, b, func(c *claims.Claim, m *member) bool { return c.Document == m.Document })
}

// classesReported tells whether a finding has claims of two documents that tell
// the figures of two classes already.
func (g *Group) classesReported(x, y *class) bool {
	return slices.ContainsFunc(x.claims, func(a *member) bool {
		return slices.ContainsFunc(y.claims, func(b *member) bool { return g.reported(a, b) })
	})
}

// sided tells whether a finding has both of two claims already.
func (g *Group) sided(a, b *member) bool {
	return g.foundBoth(a, b, func(c *claims.Claim, m *member) bool {
		return c.Document == m.Document && c.Part == m.Part && c.Start == m.Start
	})
}

// foundBoth tells whether one finding has a claim that is like each of two.
func (g *Group) foundBoth(a, b *member, like func(c *claims.Claim, m *member) bool) bool {
	has := func(f *Finding, m *member) bool {
		for i := range f.Sides {
			for k := range f.Sides[i].Claims {
				if like(&f.Sides[i].Claims[k], m) {
					return true
				}
			}
		}
		return false
	}
	for i := range g.found {
		if f := &g.found[i]; has(f, a) && has(f, b) {
			return true
		}
	}
	return false
}

// solesMeet tells whether the only figures of two documents may be of one thing
// and cannot both be true of it.
func (g *Group) solesMeet(a, b *member) bool {
	lo, hi := lower(a.Claim, b.Claim)
	switch {
	case g.byNoun && lastedApart(lo, hi):
		return false
	case aspectsApart(lo, hi) || g.otherBearer(lo, hi) || lo.Value.Unit != hi.Value.Unit || lo.Key != hi.Key || lo.Value.Agrees(hi.Value) && !g.floorsApart(lo, hi) || rounded(lo, hi) || !within(lo, hi, farAcross):
		return false
	case otherDays(lo, hi) && !((g.Kind.Check == "quantity" || g.surely(a, b)) && publishedWithin(lo, hi, notedDays)) || lo.Language == hi.Language && !saidBeside(lo, hi) && !saidBeside(hi, lo) || lo.Passage != 0 && lo.Passage == hi.Passage:
		return false
	case g.crowds: // whoever says how many, and of whatever town the text is
		if figure(&lo.Value) < rareFigure || daysApart(lo, hi, true) || !g.world.share(a.doc, b.doc) || !publishedWithin(lo, hi, notedDays) || g.world.townsApart(a.Claim, b.Claim) || sitesApart(lo, hi) {
			return false
		}
	case g.relatives(lo, hi) || namesApart(lo, hi) && othersNamed(nearby(lo), nearby(hi)):
		return false
	case g.Kind.Check == "count" && lo.Event.From != 0 && hi.Event.From != 0 && (lo.Event.From-hi.Event.To > allYear || hi.Event.From-lo.Event.To > allYear):
		return false // inhabitants in 1954, in 2004
	case lo.Background && hi.Background && lo.Event.From != 0 && hi.Event.From != 0 && !ofOneTime(lo, hi):
		return false // the strike of 2009, that of 2013
	case !g.world.tellOne(a.doc, b.doc) || (g.otherPlace(a, b) || g.otherPlace(b, a)) && !g.surely(a, b):
		return false
	}
	w := g.world
	return !numberBeside(a.Claim, b.Claim) && w.tells(a.doc, b.Claim) == nil && w.tells(b.doc, a.Claim) == nil && w.tellsBare(a.doc, b.Claim) == nil && w.tellsBare(b.doc, a.Claim) == nil
}

// floorsApart tells whether two amounts are each told as more than so much, and not
// the same: stole more than 1.3 million, more than 1.8 million. Of what is over both,
// a writer names the higher.
func (g *Group) floorsApart(a, b *claims.Claim) bool {
	floor := func(c *claims.Claim) bool { return c.Value.NoMax && !c.Value.NoMin && digits(c.Number) != "" }
	return g.Kind.Check == "quantity" && floor(a) && floor(b) && !rounded(a, b)
}

// numberBeside tells whether one of two figures stands as it is written beside the
// other: "turnout was 62 percent, against 58.7 a week earlier" knows of both.
func numberBeside(a, b *claims.Claim) bool {
	in := func(c, o *claims.Claim) bool {
		n := digits(o.Number)
		for w := range strings.FieldsSeq(c.Before + " " + c.After) {
			if n != "" && digits(w) == n {
				return true
			}
		}
		return false
	}
	return in(a, b) || in(b, a)
}

// nearby is a claim with the words around it.
func nearby(c *claims.Claim) string { return c.Before + c.Quote + c.After }

// tellOne tells whether two documents tell of one event, or of people and places that
// tell as much.
func (w *world) tellOne(a, b int32) bool { return w.share(a, b) || w.alikeByName(a, b) }

// alikeByName tells whether what two documents first tell of has names or places
// in common that tell much.
func (w *world) alikeByName(a, b int32) bool {
	i, j := w.firstOf(a), w.firstOf(b)
	return i >= 0 && j >= 0 && w.named(i, j) >= namedBeside
}

// surely tells whether two texts are of one event beyond doubt: what they tell is
// much alike, and they have names in common that tell much. Then another place in
// one clause is that of something in passing.
func (g *Group) surely(a, b *member) bool {
	return a.subject >= 0 && b.subject >= 0 && g.world.together(a.subject, b.subject) >= likeSure && g.world.named(a.subject, b.subject) >= namedSure
}

const (
	likeSure  = 0.25
	namedSure = 12.0
)

// subjectAt is what a claim of a document tells of, or else the document, or -1.
func (w *world) subjectAt(claim, doc int32) int32 {
	if subject := w.about[claim]; subject >= 0 {
		return subject
	}
	return w.firstOf(doc)
}

// firstOf is the first thing that a document tells of, or -1.
func (w *world) firstOf(doc int32) int32 {
	if w.own[doc] == w.own[doc+1] {
		return -1
	}
	return w.own[doc]
}
