package compare

import (
	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// slot is the claims of one kind and event that can be about one figure,
// folded by what they say.
type slot struct {
	key     slotKey
	classes []*class
	at      map[classKey]*class // when they are many
	next    *slot               // of the same event
}

// slotKey is what claims must share to be compared.
type slotKey struct {
	story     int32
	unit, key string
	count     claims.Count
	moves     int8
	unsure    int8
}

// class is claims that say the same: one value of one scope.
type class struct {
	classKey
	claims  []*member // in order of time, then of place
	tellers []*member // see [Group.tellers]
	size    int       // how many they are, before they are there
	docs    uint64    // a bit for each of their documents, one for some: by it classes are told apart that share none
}

type classKey struct {
	value      normalize.Amount
	head       string
	scope      string
	since      string
	superseded bool
	guest      bool // of another kind than the group's
}

// slotsOf is room for a slot of each event.
func (w *world) slotsOf() []*slot {
	if w.slots == nil {
		w.slots = make([]*slot, len(w.subjects)) // as many events, at most
	}
	return w.slots
}

// ofValue is a class of a value, whatever the scope.
func ofValue(v normalize.Amount) *class { return &class{classKey: classKey{value: normal(v)}} }

// add adds a claim that is of no class.
func (c *class) add(m *member) {
	c.claims = append(c.claims, m)
	c.has(m)
}

// has marks a claim as one of the class.
func (c *class) has(m *member) {
	m.class = c
	c.docs |= 1 << (m.doc % 64)
}

const manyClasses = 12

// class returns the class of a key, or nil.
func (s *slot) class(k *classKey) *class {
	if s.at != nil {
		return s.at[*k]
	}
	for _, c := range s.classes {
		if c.value.Min == k.value.Min && c.classKey == *k {
			return c
		}
	}
	return nil
}

// enter adds a class, which is new.
func (s *slot) enter(c *class) {
	s.classes = append(s.classes, c)
	switch {
	case s.at != nil:
		s.at[c.classKey] = c
	case len(s.classes) == manyClasses:
		s.at = make(map[classKey]*class, 2*manyClasses)
		for _, c := range s.classes {
			s.at[c.classKey] = c
		}
	}
}
