package compare

import (
	"slices"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/compare/spellings"
)

// knownNames is what the files of package spellings list, to be looked up.
type knownNames struct {
	short   map[string][]int // by first name, the lists it is in
	scripts map[string]bool
	pairs   map[[2]string]bool
	stopped map[string]bool
	handed  map[string]bool
	again   map[string]bool
	bodies  map[string][]int // by noun, the lists it is in
	percent map[string]bool
	persons map[string]map[string]int // by language and pronoun, whether it is of who speaks (1) or of others (2)
	kin     map[string]bool
	links   map[string]int // by preposition, the list it is in, from 1
	linked  map[string]bool
	plurals [][2]string // endings of a noun, and what stands for them in the plural
}

var namesKnown = sync.OnceValue(func() *knownNames {
	k := &knownNames{short: map[string][]int{}, scripts: map[string]bool{}, pairs: map[[2]string]bool{}, stopped: map[string]bool{}, handed: map[string]bool{}, again: map[string]bool{}, bodies: map[string][]int{}, percent: map[string]bool{}, kin: map[string]bool{}, persons: map[string]map[string]int{}, links: map[string]int{}, linked: map[string]bool{}}
	lists := 0
	for _, f := range spellings.Files() {
		for _, s := range f.Short {
			for _, name := range append([]string{s.Name}, s.Forms...) {
				k.short[name] = append(k.short[name], lists)
			}
			lists++
		}
		for _, nouns := range f.Bodies {
			for _, n := range nouns {
				k.bodies[n] = append(k.bodies[n], lists)
			}
			lists++
		}
		for _, p := range f.Pairs {
			k.pairs[[2]string{p.A, p.B}], k.pairs[[2]string{p.B, p.A}] = true, true
		}
		enter(k.scripts, f.Scripts)
		enter(k.stopped, f.Stopped)
		enter(k.handed, f.Handed)
		enter(k.again, f.Again)
		enter(k.percent, f.Percent)
		if len(f.First) > 0 {
			k.persons[f.Tag] = map[string]int{}
			for _, w := range f.First {
				k.persons[f.Tag][w] = 1
			}
			for _, w := range f.Third {
				k.persons[f.Tag][w] = 2
			}
		}
		enter(k.kin, f.Kin)
		enter(k.linked, f.Linked)
		for _, links := range f.Links {
			lists++
			for _, l := range links {
				k.links[l] = lists
			}
		}
		for _, e := range f.Plurals {
			one, many, swapped := strings.Cut(e, ">")
			if !swapped {
				one, many = "", e
			}
			if !slices.Contains(k.plurals, [2]string{one, many}) {
				k.plurals = append(k.plurals, [2]string{one, many})
			}
		}
	}
	return k
})

func enter(set map[string]bool, words []string) {
	for _, w := range words {
		set[w] = true
	}
}

// shortFor tells whether one first name may be short for the other.
func shortFor(x, y string) bool {
	if n := len(x) - len(y); (n > 1 || n < -1) && (strings.HasPrefix(x, y) || strings.HasPrefix(y, x)) {
		return true // Dan, Daniel
	}
	return nickname(x, y)
}

// nickname tells whether a list has two first names as one.
func nickname(x, y string) bool {
	known := namesKnown()
	return slices.ContainsFunc(known.short[x], func(list int) bool { return slices.Contains(known.short[y], list) })
}

// oneSort tells whether two nouns name the same sort of body.
func oneSort(x, y string) bool {
	known := namesKnown()
	return slices.ContainsFunc(known.bodies[x], func(list int) bool { return slices.Contains(known.bodies[y], list) })
}

// related tells whether two words are a known pair of different names.
func related(a, b []rune) bool { return namesKnown().pairs[[2]string{string(a), string(b)}] }

// scripted tells whether a word is often a part of names from another script.
func scripted(word []rune) bool { return namesKnown().scripts[string(word)] }
