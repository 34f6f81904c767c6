package compare

import (
	"strings"
	"unicode/utf8"

	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// misspelt finds the ages of people of two texts of one event who have one
// first name and nearly one last name: Jesse Pruett, Jesse Lamar Pruitt.
func (g *Group) misspelt() []clash {
	if g.world.n > archive {
		return nil
	}
	type named struct {
		first string
		story int32
	}
	var clashes []clash
	by := newPeers[named](agesRead)
	for i, c := range g.Claims {
		first, _, full := strings.Cut(c.Subject, " ")
		_, fixed := exact(c.Value)
		if !full || !fixed || len(first) < 3 || c.Rule == life || c.Background || c.Superseded {
			continue
		}
		story, ok := g.mainStory(i)
		if !ok {
			continue
		}
		for _, j := range by.meet(named{unmarked(first), story}, i) {
			o := g.Claims[j]
			x, _ := exact(c.Value)
			y, _ := exact(o.Value)
			if c.Document == o.Document || x == y || !publishedWithin(c, o, loneDays) || !nearlyOne(lastName(c.Subject), lastName(o.Subject)) {
				continue
			}
			g.judged()
			clashes = append(clashes, clash{j, i, Discrepancy, []string{nearlyNamed}})
		}
	}
	return clashes
}

const nearlyNamed = "same event, same first name, last names that differ in a letter or two"

func lastName(name string) string { return unmarked(name[strings.LastIndexByte(name, ' ')+1:]) }

// nearlyOne tells whether two last names may be one in two spellings.
func nearlyOne(a, b string) bool {
	return a != b && len(a) >= 5 && len(b) >= 5 && a[0] == b[0] && spelling.Edits([]rune(a), []rune(b)) <= 2
}

// unmarked is a name without the accents of its letters.
func unmarked(name string) string {
	for i := range len(name) {
		if name[i] >= utf8.RuneSelf {
			words := strings.Fields(name)
			for k, w := range words {
				words[k] = string(spelling.Letters(nil, w))
			}
			return strings.Join(words, " ")
		}
	}
	return name
}
