package compare

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// misspelt finds the ages of people of two texts of one event who have one
// first name and nearly one last name, or the other way round: Jesse Pruett, Jesse
// Lamar Pruitt; Antonin Bell, Antonyn Bell.
func (g *Group) misspelt() []clash {
	if g.world.n > archive {
		return nil
	}
	type named struct {
		word  string
		story int32
	}
	var clashes []clash
	byFirst, byLast := newPeers[named](agesRead), newPeers[named](agesRead)
	names := make([]string, len(g.Claims))
	for i, c := range g.Claims {
		names[i] = g.nameInFull(c)
		first, _, full := strings.Cut(names[i], " ")
		_, fixed := exact(c.Value)
		if !full || !fixed || len(first) < 3 || c.Rule == life || c.Background || c.Superseded {
			continue
		}
		story, ok := g.mainStory(i)
		switch {
		case !ok:
			continue
		case g.world.n <= handful:
			story = 0 // they are asked for by pair
		}
		meet := func(j int) {
			if g.nearlyAged(j, i) {
				clashes = append(clashes, clash{j, i, Discrepancy, []string{nearlyNamed}})
			}
		}
		for _, j := range byFirst.meet(named{unmarked(first), story}, i) {
			if nearlyOne(lastName(names[i]), lastName(names[j])) {
				meet(j)
			}
		}
		for _, j := range byLast.meet(named{lastName(names[i]), story}, i) {
			if nearlyOne(firstName(names[i]), firstName(names[j])) && !g.namingFull(c.Document, names[j]) && !g.namingFull(g.Claims[j].Document, names[i]) {
				meet(j)
			}
		}
	}
	return clashes
}

// nameInFull is the name of a claim's subject, in one of a handful of texts with the
// first name that its text has for it.
func (g *Group) nameInFull(c *claims.Claim) string {
	if c.Subject == "" || g.world.n > handful {
		return c.Subject
	}
	return g.fullName(c)
}

// nearlyAged tells whether two ages of people with nearly one name differ, in two texts of
// about one day.
func (g *Group) nearlyAged(i, j int) bool {
	a, b := g.Claims[i], g.Claims[j]
	x, _ := exact(a.Value)
	y, _ := exact(b.Value)
	if a.Document == b.Document || x == y || g.world.n <= handful && !g.besides(i, j) || !publishedWithin(a, b, loneDays) || sexesApart(a, b) {
		return false
	}
	g.judged()
	return true
}

// namingFull tells whether a document has a full name.
func (g *Group) namingFull(document, name string) bool {
	name = unmarked(name)
	return slices.ContainsFunc(few(g.world.told(document)), func(x *claims.Claim) bool {
		return (x.Kind == "age" || x.Kind == "name") && strings.Contains(whose(x), " ") && namesAgree(unmarked(whose(x)), name)
	})
}

const nearlyNamed = "same event, and full names that differ in a letter or two"

func lastName(name string) string { return unmarked(name[strings.LastIndexByte(name, ' ')+1:]) }

// firstName is the first word of a name.
func firstName(name string) string {
	first, _, _ := strings.Cut(name, " ")
	return unmarked(first)
}

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
