package places

import (
	"slices"
	"strings"
	"sync"
)

// atlas holds the places by number, in order of the files.
type atlas struct {
	places  []*Place
	byID    map[string]int32
	parents [][]int32 // what each lies in directly
	inside  [][]int32 // what lies directly in each region
	depth   []uint8   // 0 for regions, 1 for countries, 2 for what lies in them
}

var world = sync.OnceValue(func() *atlas { return newAtlas(compiled) })

func newAtlas(files []File) *atlas {
	n := 0
	for i := range files {
		n += len(files[i].Places)
	}
	a := &atlas{places: make([]*Place, 0, n), byID: make(map[string]int32, n), parents: make([][]int32, n), inside: make([][]int32, n), depth: make([]uint8, n)}
	for i := range files {
		for j := range files[i].Places {
			p := &files[i].Places[j]
			a.byID[p.ID] = int32(len(a.places))
			a.places = append(a.places, p)
		}
	}
	all := make([]int32, 0, 2*n)
	for i, p := range a.places {
		if !region(p.ID) {
			a.depth[i] = uint8(1 + strings.Count(p.ID, "/"))
		}
		start := len(all)
		if up := strings.LastIndexByte(p.ID, '/'); up > 0 {
			if j, ok := a.byID[p.ID[:up]]; ok {
				all = append(all, j)
			}
		}
		for _, id := range p.In {
			if j, ok := a.byID[id]; ok {
				all = append(all, j)
			}
		}
		a.parents[i] = all[start:len(all):len(all)]
		for _, up := range a.parents[i] {
			if region(a.places[up].ID) {
				a.inside[up] = append(a.inside[up], int32(i))
			}
		}
	}
	return a
}

// region tells whether an id is a region's, which lies in no country.
func region(id string) bool { return id != "" && 'a' <= id[0] && id[0] <= 'z' }

func (a *atlas) contains(outer, inner int32) bool {
	if outer == inner {
		return true
	}
	for _, up := range a.parents[inner] {
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
	return slices.ContainsFunc(a.inside[x], func(in int32) bool { return a.contains(y, in) || a.shares(in, y) })
}

// beside tells whether two places lie directly in the same country or state.
func (a *atlas) beside(x, y int32) bool {
	return a.depth[x] > 1 && a.depth[x] == a.depth[y] && a.parents[x][0] == a.parents[y][0]
}

// Contains tells whether the place inner is or lies in the place outer. A
// place contains itself, and what no table holds contains nothing else.
func Contains(outer, inner string) bool {
	if outer == inner {
		return true
	}
	a := world()
	o, ok := a.byID[outer]
	if !ok {
		return false
	}
	i, ok := a.byID[inner]
	return ok && a.contains(o, i)
}

// Related tells whether what is said of one place may be said of the other:
// one contains the other, or a region such as Kashmir shares a part with it.
func Related(a, b string) bool {
	if a == b {
		return true
	}
	w := world()
	x, ok := w.byID[a]
	if !ok {
		return false
	}
	y, ok := w.byID[b]
	return ok && w.related(x, y)
}

// Name returns a place's canonical name, in English, or the empty string.
func Name(id string) string {
	a := world()
	if i, ok := a.byID[id]; ok {
		return a.places[i].Name
	}
	return ""
}
