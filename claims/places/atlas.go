package places

import (
	"slices"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/internal/vocab"
)

// atlas holds the places by number, in order of the files.
type atlas struct {
	places  []spot
	slots   []uint16 // a hash table of the places by ID: their numbers plus 1; a power of two long, at most half full
	parents lists    // what each lies in directly
	inside  lists    // what lies directly in each region
	depth   []uint8  // 0 for regions, 1 for countries, 2 for what lies in them
}

// spot is a place's ID and its canonical name.
type spot struct{ ID, Name string }

// lists are lists of places by number, one behind the other.
type lists struct {
	ends []uint16
	all  []int32
}

func (l *lists) of(i int32) []int32 {
	start := uint16(0)
	if i > 0 {
		start = l.ends[i-1]
	}
	return l.all[start:l.ends[i]]
}

// add appends the list of the next place.
func (l *lists) add(list ...int32) {
	l.all = append(l.all, list...)
	l.ends = append(l.ends, uint16(len(l.all)))
}

var world = sync.OnceValue(func() *atlas {
	if len(builtWorld.places) > 0 {
		return &builtWorld
	}
	a := newAtlas(compiled)
	return &a
})

// everyPlace yields the places of the files by number.
func everyPlace(files []File, yield func(i int32, p *Place)) {
	n := int32(0)
	for i := range files {
		for j := range files[i].Places {
			yield(n, &files[i].Places[j])
			n++
		}
	}
}

func newAtlas(files []File) (a atlas) {
	everyPlace(files, func(_ int32, p *Place) { a.places = append(a.places, spot{p.ID, p.Name}) })
	a.slots = make([]uint16, 64)
	for len(a.slots) < 2*(len(a.places)+1) {
		a.slots = make([]uint16, 2*len(a.slots))
	}
	for i := range a.places {
		*a.slot(a.places[i].ID) = uint16(i + 1)
	}
	inside := make([][]int32, len(a.places))
	everyPlace(files, func(i int32, p *Place) {
		depth := 0
		if !region(p.ID) {
			depth = 1 + strings.Count(p.ID, "/")
		}
		a.depth = append(a.depth, uint8(depth))
		var parents []int32
		if up := strings.LastIndexByte(p.ID, '/'); up > 0 {
			if j, ok := a.find(p.ID[:up]); ok {
				parents = append(parents, j)
			}
		}
		for _, id := range p.In {
			if j, ok := a.find(id); ok {
				parents = append(parents, j)
			}
		}
		a.parents.add(parents...)
		for _, up := range parents {
			if region(a.places[up].ID) {
				inside[up] = append(inside[up], i)
			}
		}
	})
	for _, list := range inside {
		a.inside.add(list...)
	}
	return a
}

// slot is where a place is entered, or would be.
func (a *atlas) slot(id string) *uint16 {
	mask := uint32(len(a.slots) - 1)
	for h := vocab.Hash(id) & mask; ; h = (h + 1) & mask {
		if p := &a.slots[h]; *p == 0 || a.places[*p-1].ID == id {
			return p
		}
	}
}

// find returns the number of a place.
func (a *atlas) find(id string) (int32, bool) {
	n := *a.slot(id)
	return int32(n) - 1, n != 0
}

// region tells whether an id is a region's, which lies in no country.
func region(id string) bool { return id != "" && 'a' <= id[0] && id[0] <= 'z' }

func (a *atlas) contains(outer, inner int32) bool {
	if outer == inner {
		return true
	}
	for _, up := range a.parents.of(inner) {
		if a.contains(outer, up) {
			return true
		}
	}
	return false
}

// related tells whether one of the two contains the other or a region shares
// a part with the other.
func (a *atlas) related(x, y int32) bool {
	return a.contains(x, y) || a.contains(y, x) || a.shares(x, y) || a.shares(y, x)
}

func (a *atlas) shares(x, y int32) bool {
	return slices.ContainsFunc(a.inside.of(x), func(in int32) bool { return a.contains(y, in) || a.shares(in, y) })
}

// beside tells whether two places lie directly in the same country or state.
func (a *atlas) beside(x, y int32) bool {
	return a.depth[x] > 1 && a.depth[x] == a.depth[y] && a.parents.of(x)[0] == a.parents.of(y)[0]
}

// Contains tells whether the place inner is or lies in the place outer. A
// place contains itself, and what no table holds contains nothing else.
func Contains(outer, inner string) bool {
	if outer == inner {
		return true
	}
	a := world()
	o, ok := a.find(outer)
	if !ok {
		return false
	}
	i, ok := a.find(inner)
	return ok && a.contains(o, i)
}

// Related tells whether what is said of one place may be said of the other:
// one contains the other, or a region such as Kashmir shares a part with it.
func Related(a, b string) bool {
	if a == b {
		return true
	}
	w := world()
	x, ok := w.find(a)
	if !ok {
		return false
	}
	y, ok := w.find(b)
	return ok && w.related(x, y)
}

// Name returns a place's canonical name, in English, or the empty string.
func Name(id string) string {
	a := world()
	if i, ok := a.find(id); ok {
		return a.places[i].Name
	}
	return ""
}
