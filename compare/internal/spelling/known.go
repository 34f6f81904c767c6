package spelling

import (
	"slices"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/compare/spellings"
)

// Lists is what the files of package spellings list, to be looked up.
type Lists struct {
	short    map[string][]int // by first name, the lists it is in
	Scripts  map[string]bool
	Rulers   map[string]bool
	Prefixed map[string]bool
	pairs    map[[2]string]bool
	Stopped  map[string]bool
	Handed   map[string]bool
	Again    map[string]bool
	Bodies   map[string][]int // by noun, the lists it is in
	Percent  map[string]bool
	Persons  map[string]map[string]int // by language and pronoun, whether it is of who speaks (1) or of others (2)
	Kin      map[string]bool
	Firms    map[string]int // by what firms end with, the list it is in, from 1
	Links    map[string]int // by preposition, the list it is in, from 1
	Linked   map[string]bool
	Plurals  [][2]string                // endings of a noun, and what stands for them in the plural
	Spoken   map[string]map[string]bool // by language, the countries whose people are quoted in it without a translator
}

// Known returns the lists of all files as one.
var Known = sync.OnceValue(func() *Lists {
	k := &Lists{short: map[string][]int{}, Scripts: map[string]bool{}, Rulers: map[string]bool{}, Prefixed: map[string]bool{}, pairs: map[[2]string]bool{}, Stopped: map[string]bool{}, Handed: map[string]bool{}, Again: map[string]bool{}, Bodies: map[string][]int{}, Percent: map[string]bool{}, Kin: map[string]bool{}, Persons: map[string]map[string]int{}, Links: map[string]int{}, Firms: map[string]int{}, Linked: map[string]bool{}, Spoken: map[string]map[string]bool{}}
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
				k.Bodies[n] = append(k.Bodies[n], lists)
			}
			lists++
		}
		for _, p := range f.Pairs {
			k.pairs[[2]string{p.A, p.B}], k.pairs[[2]string{p.B, p.A}] = true, true
		}
		enter(k.Scripts, f.Scripts)
		enter(k.Scripts, f.Rulers)
		enter(k.Rulers, f.Rulers)
		enter(k.Prefixed, f.Prefixed)
		enter(k.Stopped, f.Stopped)
		enter(k.Handed, f.Handed)
		enter(k.Again, f.Again)
		enter(k.Percent, f.Percent)
		if len(f.First) > 0 {
			k.Persons[f.Tag] = map[string]int{}
			for _, w := range f.First {
				k.Persons[f.Tag][w] = 1
			}
			for _, w := range f.Third {
				k.Persons[f.Tag][w] = 2
			}
		}
		if len(f.Spoken) > 0 {
			k.Spoken[f.Tag] = map[string]bool{}
			enter(k.Spoken[f.Tag], f.Spoken)
		}
		enter(k.Kin, f.Kin)
		enter(k.Linked, f.Linked)
		for i, forms := range f.Firms {
			for _, form := range forms {
				k.Firms[form] = i + 1
			}
		}
		for _, links := range f.Links {
			lists++
			for _, l := range links {
				k.Links[l] = lists
			}
		}
		for _, e := range f.Plurals {
			one, many, swapped := strings.Cut(e, ">")
			if !swapped {
				one, many = "", e
			}
			if !slices.Contains(k.Plurals, [2]string{one, many}) {
				k.Plurals = append(k.Plurals, [2]string{one, many})
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

// ShortFor tells whether one first name may be short for the other.
func ShortFor(x, y string) bool {
	if n := len(x) - len(y); (n > 1 || n < -1) && (strings.HasPrefix(x, y) || strings.HasPrefix(y, x)) {
		return true // Dan, Daniel
	}
	return Nickname(x, y)
}

// FirstNamesApart tells whether two names of two words or more have one last name
// and first names that are of two people: Lena Fox, Sam Fox.
func FirstNamesApart(a, b string) bool {
	i, j := strings.LastIndexByte(a, ' '), strings.LastIndexByte(b, ' ')
	if i < 0 || j < 0 || a[i:] != b[j:] || a[0] == b[0] {
		return false // most pairs end here
	}
	x, y := strings.Fields(a), strings.Fields(b)
	if len(x) < 2 || len(y) < 2 || ShortFor(x[0], y[0]) {
		return false
	}
	return !slices.ContainsFunc(x[:len(x)-1], func(w string) bool { return slices.Contains(y[:len(y)-1], w) })
}

// Nickname tells whether a list has two first names as one.
func Nickname(x, y string) bool {
	known := Known()
	return slices.ContainsFunc(known.short[x], func(list int) bool { return slices.Contains(known.short[y], list) })
}

// FirmsApart tells whether firms end with two words that do not say the same: Corp., Co.
func FirmsApart(x, y string) bool {
	a, b := Known().Firms[strings.TrimRight(x, ".")], Known().Firms[strings.TrimRight(y, ".")]
	return a > 0 && b > 0 && a != b
}

// OneSort tells whether two nouns name the same sort of body.
func OneSort(x, y string) bool {
	known := Known()
	return slices.ContainsFunc(known.Bodies[x], func(list int) bool { return slices.Contains(known.Bodies[y], list) })
}

// Related tells whether two words are a known pair of different names.
func Related(a, b []rune) bool { return Known().pairs[[2]string{string(a), string(b)}] }

// Scripted tells whether a word is often a part of names from another script.
func Scripted(word []rune) bool { return Known().Scripts[string(word)] }
