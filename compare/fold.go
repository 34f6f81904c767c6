package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/order"
	"github.com/gainsay/gainsay/normalize"
)

// slot is the claims of one kind and event that can be about one figure,
// folded by what they say.
type slot struct {
	key     slotKey
	classes []*class
}

// class is claims that say the same: one value of one scope.
type class struct {
	value  normalize.Amount
	claims []*member // in order of time, then of place
	docs   uint64    // a bit for each of their documents, one for some: by it classes are told apart that share none
	guest  bool      // of another kind than the group's
}

// add adds a claim that is of no class.
func (c *class) add(m *member) {
	m.class = c
	c.claims = append(c.claims, m)
	c.docs |= 1 << (m.doc % 64)
}

type slotKey struct {
	story     int32
	unit, key string
	count     claims.Count
	moves     int8
	unsure    int8
}

type classKey struct {
	value      normalize.Amount
	head       string
	scope      string
	since      string
	superseded bool
	guest      bool
}

// folding is the classes of a slot in the making, with their keys.
type folding struct {
	keys    []classKey
	classes []*class
	at      map[classKey]int // when they are many
}

const manyClasses = 12

// class returns the class of a key, which it makes when it is new.
func (f *folding) class(k classKey) *class {
	i := -1
	if f.at == nil {
		i = slices.Index(f.keys, k)
	} else if n, ok := f.at[k]; ok {
		i = n
	}
	if i >= 0 {
		return f.classes[i]
	}
	f.keys, f.classes = append(f.keys, k), append(f.classes, &class{value: k.value, guest: k.guest})
	switch {
	case f.at != nil:
		f.at[k] = len(f.keys) - 1
	case len(f.keys) == manyClasses:
		f.at = make(map[classKey]int, 2*manyClasses)
		for i, k := range f.keys {
			f.at[k] = i
		}
	}
	return f.classes[len(f.classes)-1]
}

// slots folds the claims of a group that can be compared as figures.
func (g *Group) slots() []*slot {
	if g.folded {
		return g.slotted
	}
	g.folded = true
	f := folder{Group: g, found: map[slotKey]*folding{}}
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
	for _, k := range f.keys {
		s := &slot{key: k}
		for _, cl := range f.found[k].classes {
			slices.SortStableFunc(cl.claims, compareTimes) // they are in order of place
			s.classes = append(s.classes, cl)
		}
		slices.SortFunc(s.classes, func(a, b *class) int {
			return cmp.Or(order.Amounts(a.value, b.value), order.Claims(a.claims[0].Claim, b.claims[0].Claim))
		})
		g.slotted = append(g.slotted, s)
	}
	return g.slotted
}

// folder folds claims into slots.
type folder struct {
	*Group
	found map[slotKey]*folding
	keys  []slotKey
	room  []member
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
	s, ok := f.found[k]
	switch {
	case !ok && guest:
		return
	case !ok:
		s = new(folding)
		f.found[k] = s
		f.keys = append(f.keys, k)
	}
	scope := ""
	if len(c.Scope) > 0 {
		scope = strings.Join(c.Scope, " ")
	}
	head := c.Head
	if slices.Contains(anyone, head) {
		head = ""
	}
	cl := s.class(classKey{normal(c.Value), head, scope, c.Since, c.Superseded, guest})
	if len(f.room) == 0 {
		f.room = make([]member, min(len(f.Claims), 1024))
	}
	f.room[0] = f.memberAt(number, doc, c)
	cl.add(&f.room[0])
	f.room = f.room[1:]
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
