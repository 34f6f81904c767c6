package compare

import (
	"cmp"
	"slices"

	"github.com/gainsay/gainsay/claims"
)

const (
	soFarDays  = 3   // between two texts that tell how many there are so far
	soFarLeast = 10  // people or cases: fewer may be those of one day
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
	slices.SortStableFunc(told, func(a, b *member) int {
		return cmp.Or(cmp.Compare(a.Object, b.Object), cmp.Compare(a.Published, b.Published), cmp.Compare(figure(&a.Value), figure(&b.Value)), cmp.Compare(a.Document, b.Document))
	})
	for len(told) > 0 {
		n := 1
		for n < len(told) && told[n].Object == told[0].Object {
			n++
		}
		g.soFarIn(told[:n])
		told = told[n:]
	}
}

// soFarTold are the counts so far of a document's claims [first, last), one of a place.
func (g *Group) soFarTold(first, last int) (out []*member) {
	for i := first; i < last; i++ {
		c := g.Claims[i]
		if c.Object == "" || c.Background || c.Superseded || c.Published == 0 || c.Stance == claims.Planned || c.Stance == claims.Denied || len(c.Scope) > 0 || vague(c) || c.Value.NoMax && digits(c.Number) == "" || figure(&c.Value) < soFarLeast || !slices.Contains(anyone, c.Head) && c.Value.Unit == "person" {
			continue
		}
		m := g.memberAs(i, g.inBase(c))
		switch k := slices.IndexFunc(out, func(m *member) bool { return m.Object == c.Object }); {
		case k < 0:
			out = append(out, m)
		case figure(&out[k].Value) == figure(&c.Value) || early(out[k].Claim) && !early(c):
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
func (g *Group) soFarIn(told []*member) {
	var all []*course
	of := make([]*course, len(told))
	for i, b := range told {
		last := -1
		for k := i - 1; k >= 0 && b.Published-told[k].Published <= soFarDays; k-- {
			lo, hi := figure(&told[k].Value), figure(&b.Value)
			if lo < hi && hi <= farAcross*lo && (last < 0 || lo > figure(&told[last].Value)) && g.oneSoFar(told[k], b) {
				last = k // the highest of those days
			}
		}
		if last < 0 || g.sided(told[last], b) {
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
	for i, m := range told { // who else tells what they tell
		for k := 0; k < len(told) && of[i] == nil; k++ {
			if o := told[k]; of[k] != nil && figure(&o.Value) == figure(&m.Value) && publishedWithin(o.Claim, m.Claim, soFarDays) {
				of[i] = of[k] // a claim is in one of them only
				of[i].side(m)
			}
		}
	}
	for _, s := range all {
		g.found = append(g.found, g.assemble(&s.slot, s.edges)...)
	}
}

// side puts a count so far with those of its figure and returns their class.
func (s *course) side(m *member) int {
	x := slices.IndexFunc(s.classes, func(c *class) bool { return figure(&c.claims[0].Value) == figure(&m.Value) })
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
	if a.Passage != 0 && a.Passage == b.Passage || !sameHead(a.Claim, b.Claim) || rounded(a.Claim, b.Claim) || causesApart(a.Claim, b.Claim) {
		return false
	}
	if a.Since != "" && b.Since != "" && !sameStart(a.Since, b.Since) {
		return false
	}
	_, n := g.contextLike(a.Claim, b.Claim)
	return n > 0 || g.world.together(a.subject, b.subject) >= soFarLike
}
