package offices

import (
	"slices"

	"github.com/gainsay/gainsay/internal/vocab"
)

// roster is the people of some files. That of the built-in tables is compiled
// ahead.
type roster struct {
	people  []person
	slots   []uint16 // a hash table of the people by name: their numbers plus 1; a power of two long, at most half full
	offices []int32  // those of each person together
	holders []int32  // the person of each row, office by office
}

// person is somebody who held an office.
type person struct {
	name        string
	file, entry int16  // where files have further names for the person, plus 1; or 0
	first, last uint16 // of the roster's offices
}

// newRoster collects the people of files.
func newRoster(files []File) roster {
	r := roster{slots: make([]uint16, 64)}
	var held [][]int32
	at := int32(0)
	for i := range files {
		for j := range files[i].Offices {
			for k := range files[i].Offices[j].Holders {
				name := files[i].Offices[j].Holders[k].Name
				p, ok := r.find(name)
				if !ok {
					p = r.add(name)
					held = append(held, nil)
				}
				r.holders = append(r.holders, p)
				if !slices.Contains(held[p], at) {
					held[p] = append(held[p], at)
				}
			}
			at++
		}
		for j := range files[i].People {
			if p, ok := r.find(files[i].People[j].Name); ok && r.people[p].entry == 0 {
				r.people[p].file, r.people[p].entry = int16(i), int16(j+1)
			}
		}
	}
	for p, list := range held {
		r.people[p].first = uint16(len(r.offices))
		r.offices = append(r.offices, list...)
		r.people[p].last = uint16(len(r.offices))
	}
	return r
}

func (r *roster) add(name string) int32 {
	r.people = append(r.people, person{name: name})
	if 2*(len(r.people)+1) > len(r.slots) {
		r.slots = make([]uint16, 2*len(r.slots))
		for i := range r.people[:len(r.people)-1] {
			*r.slot(r.people[i].name) = uint16(i + 1)
		}
	}
	*r.slot(name) = uint16(len(r.people))
	return int32(len(r.people) - 1)
}

// slot is where a name is entered, or would be.
func (r *roster) slot(name string) *uint16 {
	mask := uint32(len(r.slots) - 1)
	for h := vocab.Hash(name) & mask; ; h = (h + 1) & mask {
		if p := &r.slots[h]; *p == 0 || r.people[*p-1].name == name {
			return p
		}
	}
}

// find returns the number of a person.
func (r *roster) find(name string) (int32, bool) {
	if len(r.slots) == 0 {
		return -1, false // of the zero Tables
	}
	n := *r.slot(name)
	return int32(n) - 1, n != 0
}

// held returns the offices that a person held.
func (r *roster) held(p int32) []int32 {
	return r.offices[r.people[p].first:r.people[p].last]
}

// forms returns the further names of a person, or nil.
func (t *Tables) forms(p *person) *Person {
	if p.entry == 0 {
		return nil
	}
	return &t.files[p.file].People[p.entry-1]
}
