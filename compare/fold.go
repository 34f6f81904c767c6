package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/order"
)

// slots folds the claims of a group that can be compared as figures.
func (g *Group) slots() []*slot {
	if g.folded {
		return g.slotted
	}
	g.folded = true
	f := folder{Group: g, of: g.world.slotsOf(), all: make([]*member, 0, len(g.Claims))}
	for i, c := range g.Claims {
		if g.Kind.Check == "quantity" {
			c = g.inBase(c)
		} else if g.world.n <= handful {
			c = g.besidesDead(c)
		}
		f.add(c, g.index[i], g.docs[i], false)
	}
	if g.Kind.Name == "quantity" && g.world.n <= archive {
		f.guests()
	}
	f.lay()
	for _, s := range g.slotted {
		f.of[s.key.story] = nil
		for _, cl := range s.classes {
			slices.SortStableFunc(cl.claims, compareTimes) // they are in order of place
		}
		slices.SortFunc(s.classes, func(a, b *class) int {
			if c := order.Amounts(a.value, b.value); c != 0 {
				return c
			}
			return order.Claims(a.claims[0].Claim, b.claims[0].Claim)
		})
	}
	return g.slotted
}

// folder folds claims into slots.
type folder struct {
	*Group
	of      []*slot   // by event, its last slot
	all     []*member // in order
	members []member  // room for those to come
	classes []class
	key     classKey // of the claim at hand
}

// add puts a claim into its slot. A guest makes none of its own.
func (f *folder) add(c *claims.Claim, number, doc int32, guest bool) {
	if c.Count == claims.PartOf && len(c.Scope) == 0 && slices.Contains(anyone, c.Head) {
		return // "twelve of the injured" says of no part which
	}
	if _, whole := bound(c); f.Kind.Check == "count" && !whole {
		return // "a third"
	}
	if f.Key == "quantity" && c.Value.Unit == "year of age" {
		return // the check of ages knows whose they are
	}
	subject := f.world.about[number]
	if c.Number == "" || subject < 0 || c.Count == claims.Rank {
		return
	}
	k := f.slotKey(c, subject)
	s := f.slot(&k, guest)
	if s == nil {
		return
	}
	scope := ""
	if len(c.Scope) > 0 {
		scope = strings.Join(c.Scope, " ")
	}
	head := c.Head
	if slices.Contains(anyone, head) {
		head = ""
	}
	of := &f.key
	of.value, of.head, of.scope, of.since, of.superseded, of.guest = c.Value, head, scope, c.Since, c.Superseded, guest
	makeNormal(&of.value)
	cl := s.class(of)
	if cl == nil {
		cl = room(&f.classes, len(f.Claims))
		cl.classKey = *of
		s.enter(cl)
	}
	m := room(&f.members, len(f.Claims))
	f.setMember(m, number, doc, c)
	cl.has(m)
	cl.size++
	f.all = append(f.all, m)
}

// slot is the slot of a key, which is made when it is new, but for no guest.
func (f *folder) slot(k *slotKey, guest bool) *slot {
	last := f.of[k.story]
	for s := last; s != nil; s = s.next {
		if s.key == *k {
			return s
		}
	}
	if guest {
		return nil
	}
	s := &slot{key: *k, next: last}
	f.of[k.story] = s
	f.slotted = append(f.slotted, s)
	return s
}

// room returns the next of some values that are made together.
func room[T any](of *[]T, most int) *T {
	if len(*of) == 0 {
		*of = make([]T, min(most, 1024))
	}
	v := &(*of)[0]
	*of = (*of)[1:]
	return v
}

// lay puts the claims of each class side by side, in the order in which they came.
func (f *folder) lay() {
	all := make([]*member, len(f.all))
	for _, m := range f.all {
		c := m.class
		if c.claims == nil {
			c.claims, all = all[:0:c.size], all[c.size:]
		}
		c.claims = append(c.claims, m)
	}
}

// slotKey is what a claim must share with those it is compared with.
func (g *Group) slotKey(c *claims.Claim, subject int32) slotKey {
	k := slotKey{story: g.world.stories[subject], unit: c.Value.Unit, count: counts(c), unsure: g.unsure(c)}
	if k.count == claims.Total && g.Kind.Grows && g.Kind.Unit == "person" && figure(&c.Value) >= ofWar {
		k.count = claims.OfEvent // all who died in a war, whether or not its start is told
	}
	if takenOut(c) && g.world.n <= handful {
		k.count = claims.OfEvent // some 680,000 of the cookers may be the 860,000
	}
	if g.Kind.Name == "quantity" && g.world.n <= handful && c.Stance == claims.Planned {
		k.unsure = 0 // what one expects another may tell as fact
	}
	switch {
	case g.Kind.Name != "quantity":
		k.key = c.Key
	case c.Value.Unit == "":
		k.key = c.Head
	}
	if g.Kind.Name == "quantity" && !lasting(c) {
		k.moves = int8(moves(c))
	}
	return k
}

// compareTimes puts dated claims first, by date.
func compareTimes(a, b *member) int {
	if a.Published != b.Published {
		return cmp.Or(order.Bools(a.Published == 0, b.Published == 0), cmp.Compare(a.Published, b.Published))
	}
	return cmp.Compare(a.AsOf, b.AsOf)
}
