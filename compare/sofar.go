package compare

import (
	"cmp"
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/order"
)

const (
	soFarDays  = 3   // between two texts that tell how many there are so far
	soFarLeast = 10  // people: fewer may be those of one day
	casesLeast = 2   // cases, or whatever is counted otherwise
	soFarLike  = 0.1 // how like two events must be, where the clauses have no word in common
)

// soFar notes how many there have been in one place, as the texts of some days tell it:
// "has killed up to 60 people in Mexico", the next day 68, then 81. Of a text with several
// such figures of a place the one that leads counts, or none: each is of something else.
func (g *Group) soFar() {
	if g.Kind.Check != "count" || !g.Kind.Grows || g.world.n < 2 {
		return
	}
	var told []*member
	for i := 0; i < len(g.Claims); {
		first, last := g.ofDocument(i)
		told = append(told, g.soFarTold(first, last)...)
		i = last
	}
	if g.Key == "cases" {
		told = append(told, g.infectedSoFar(told)...)
	}
	if len(told) < 2 {
		return
	}
	slices.SortStableFunc(told, func(a, b *member) int {
		return cmp.Or(cmp.Compare(a.Object, b.Object), cmp.Compare(a.Published, b.Published), cmp.Compare(figure(&a.Value), figure(&b.Value)), cmp.Compare(a.Document, b.Document))
	})
	var all []*course
	for len(told) > 0 {
		n := 1
		for n < len(told) && told[n].Object == told[0].Object {
			n++
		}
		all = append(all, g.soFarIn(told[:n])...)
		told = told[n:]
	}
	before := len(g.found)
	for _, s := range all {
		g.found = append(g.found, g.assemble(&s.slot, s.edges)...)
	}
	g.soFarElsewhere()
	courses := g.found[before:]
	g.found = append(slices.DeleteFunc(slices.Clone(g.found[:before]), func(f Finding) bool {
		return f.Verdict == Update && slices.ContainsFunc(courses, func(c Finding) bool { return holdsAll(&c, &f) })
	}), courses...)
}

// soFarElsewhere adds to updates of counts so far who else tells a figure of theirs in those
// days, of that place or naming none: "at least 81 people had died, the WHO said".
func (g *Group) soFarElsewhere() {
	type sideOf struct {
		*Finding
		*Side
	}
	told := map[float64][]sideOf{} // by their figure
	for i := range g.found {
		f := &g.found[i]
		for k := range f.Sides {
			if s := &f.Sides[k]; f.Verdict == Update && s.place() != "" {
				told[figure(&s.Claims[0].Value)] = append(told[figure(&s.Claims[0].Value)], sideOf{f, s})
			}
		}
	}
	more := map[sideOf]bool{}
	for i := 0; i < len(g.Claims) && len(told) > 0; i++ {
		var of []sideOf
		for _, s := range told[figure(&g.Claims[i].Value)] {
			if g.tellsAgain(s.Side, g.Claims[i]) {
				of = append(of, s)
			}
		}
		if slices.ContainsFunc(of, func(s sideOf) bool { return s.place() != of[0].place() }) {
			continue
		}
		for _, s := range of {
			s.Claims, more[s] = append(s.Claims, *g.Claims[i]), true
		}
	}
	for s := range more {
		slices.SortFunc(s.Claims, func(a, b claims.Claim) int { return order.Claims(&a, &b) })
		s.Message = g.message(s.Finding)
	}
}

// place is the place of which a side tells all so far, or "".
func (s *Side) place() string {
	for i := range s.Claims {
		if s.Claims[i].Object != "" {
			return s.Claims[i].Object
		}
	}
	return ""
}

// tellsAgain tells whether a claim has the figure of a side, in those days and of that
// place, or of none, and is not there yet.
func (g *Group) tellsAgain(s *Side, c *claims.Claim) bool {
	found := false
	for i := range s.Claims {
		o := &s.Claims[i]
		if o.Document == c.Document && o.Start == c.Start {
			return false
		}
		found = found || (c.Object == "" || c.Object == o.Object) && publishedWithin(o, c, soFarDays) && o.Document != c.Document && sameHead(o, c) && sameStart(o.Since, c.Since) && g.placed(o, c) && !causesApart(o, c)
	}
	return found && g.countsSoFar(c)
}

// infectedSoFar are the people infected so far in places of which their texts tell no cases:
// a course has both.
func (g *Group) infectedSoFar(told []*member) (out []*member) {
	for doc := range int32(g.world.n) {
		cs, numbers := g.world.Kind(doc, "infected")
		for i, c := range cs {
			if c.Object == "" || !g.countsSoFar(c) || slices.ContainsFunc(told, func(m *member) bool { return m.doc == doc && m.Object == c.Object }) {
				continue
			}
			as := *c
			as.Value.Unit, as.Head = g.Kind.Unit, ""
			g.made(&as, c)
			out = append(out, g.memberAt(g.world.first[doc]+numbers[i], doc, &as))
		}
	}
	return out
}

// countsSoFar tells whether a claim can be a count of all so far.
func (g *Group) countsSoFar(c *claims.Claim) bool {
	return !c.Background && !c.Superseded && c.Published != 0 && c.Stance != claims.Planned && c.Stance != claims.Denied && (len(c.Scope) == 0 || c.Object != "" && len(c.Scope) == 1 && c.Scope[0] == worldwide) && !vague(c) &&
		!(c.Value.NoMax && digits(c.Number) == "") && (c.Value.Unit != "person" && figure(&c.Value) >= casesLeast || figure(&c.Value) >= soFarLeast && slices.Contains(anyone, c.Head))
}

// soFarTold are the counts so far of a document's claims [first, last), one of a place.
func (g *Group) soFarTold(first, last int) (out []*member) {
	for i := first; i < last; i++ {
		c := g.Claims[i]
		if c.Object == "" || !g.countsSoFar(c) {
			continue
		}
		m := g.memberAs(i, g.inBase(c))
		switch k := slices.IndexFunc(out, func(m *member) bool { return m.Object == c.Object }); {
		case k < 0:
			out = append(out, m)
		case oneFigure(out[k].Value, m.Value) || early(out[k].Claim) && !early(c):
		case early(c) && !early(out[k].Claim):
			out[k] = m
		default:
			out[k].subject = -1 // neither
		}
	}
	return slices.DeleteFunc(out, func(m *member) bool { return m.subject < 0 })
}

// course is counts so far that each made way for the next.
type course struct {
	slot
	edges []edge
}

// soFarIn notes the counts so far of one place, in order of time, that differ: each is held
// against the highest below it of the days before. There may be several courses: of the suspected, of the confirmed.
func (g *Group) soFarIn(told []*member) (all []*course) {
	of, both := make([]*course, len(told)), map[[2]float64]bool{}
	for i, b := range told {
		last := -1
		for k := i - 1; k >= 0 && b.Published-told[k].Published <= soFarDays; k-- {
			lo, hi := figure(&told[k].Value), figure(&b.Value)
			if lo < hi && hi <= farAcross*lo && (last < 0 || lo > figure(&told[last].Value)) && g.oneSoFar(told[k], b) && !g.tellBoth(told, told[k], b, both) {
				last = k // the highest of those days
			}
		}
		if last < 0 {
			continue
		}
		a := told[last]
		if of[last] == nil {
			of[last] = new(course)
			all = append(all, of[last])
		}
		of[i] = of[last]
		g.judged()
		of[i].edges = append(of[i].edges, edge{of[i].side(a), of[i].side(b), grownSoFar(a, b)})
	}
	return all
}

// tellBoth tells whether a text of those has both of two counts: 20 confirmed deaths, 60
// suspected.
func (g *Group) tellBoth(told []*member, a, b *member, known map[[2]float64]bool) bool {
	key := [2]float64{figure(&a.Value), figure(&b.Value)}
	both, ok := known[key]
	if !ok {
		both = slices.ContainsFunc(told, func(m *member) bool {
			return figure(&m.Value) == key[0] && g.world.tells(m.doc, b.origin) != nil || figure(&m.Value) == key[1] && g.world.tells(m.doc, a.origin) != nil
		})
		known[key] = both
	}
	return both
}

// side puts a count so far with those of its figure and returns their class.
func (s *course) side(m *member) int {
	x := slices.IndexFunc(s.classes, func(c *class) bool {
		return figure(&c.claims[0].Value) == figure(&m.Value) || sameDigits(m.Claim, c.claims[0].Claim)
	})
	if x < 0 {
		x = len(s.classes)
		s.classes = append(s.classes, ofValue(m.Value))
	}
	if c := s.classes[x]; !slices.Contains(c.claims, m) {
		c.add(m)
	}
	return x
}

// grownSoFar is the update of a count so far.
func grownSoFar(a, b *member) ruling {
	r := ifOlder(a.Number)
	if a.Published < b.Published {
		r = ifGrown(a.Claim, b.Claim)
	}
	r.a, r.b = a, b
	return r
}

// oneSoFar tells whether two counts so far of a place are of one thing.
func (g *Group) oneSoFar(a, b *member) bool {
	if a.Kind != g.Key && b.Kind != g.Key || a.Passage != 0 && a.Passage == b.Passage || sameDigits(a.Claim, b.Claim) || !sameHead(a.Claim, b.Claim) || rounded(a.Claim, b.Claim) || causesApart(a.Claim, b.Claim) {
		return false
	}
	if a.Since != "" && b.Since != "" && !sameStart(a.Since, b.Since) {
		return false
	}
	_, n := g.contextLike(a.Claim, b.Claim)
	return n > 0 || g.world.together(a.subject, b.subject) >= soFarLike
}
