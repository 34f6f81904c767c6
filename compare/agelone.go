package compare

import (
	"strings"
	"unicode/utf8"
)

const (
	lonePerson   = "same event, and each text gives one age"
	noDate       = "one of the texts has no date"
	growsUndated = 3  // years that a text without a date may be older or younger, or it is of another time
	loneYears    = 2  // years between two ages of one person that the texts do not name alike
	loneDays     = 14 // days between two such texts
)

// lone finds the ages of two texts of one event that each have no other, of
// which one has a name and the other has none: the body of a 17-year-old, Ana
// Rossetti, 18.
func (g *Group) lone() []clash {
	var clashes []clash
	by := newPeers[int32](agesRead)
	for i := range g.Claims {
		if !g.oneAge(i) {
			continue
		}
		story, ok := g.mainStory(i)
		if !ok {
			continue
		}
		for _, j := range by.meet(story, i) {
			if g.twoLone(j, i) {
				clashes = append(clashes, clash{j, i, Discrepancy, []string{lonePerson}})
			}
		}
	}
	return clashes
}

// oneAge tells whether a claim has the one age of its document, and is the
// first that gives it.
func (g *Group) oneAge(i int) bool {
	c := g.Claims[i]
	if _, fixed := exact(c.Value); !fixed || c.Rule == life || c.Background || c.Superseded {
		return false
	}
	first, last := g.ofDocument(i)
	for k := first; k < last; k++ {
		if o := g.Claims[k]; o.Rule != life && (k < i || o.Number != c.Number) {
			return false
		}
	}
	return true
}

// twoLone tells whether the one age of a text and that of another can only be
// of one person, and differ.
func (g *Group) twoLone(i, j int) bool {
	a, b := g.Claims[i], g.Claims[j]
	x, _ := exact(a.Value)
	y, _ := exact(b.Value)
	if a.Document == b.Document || a.Passage == b.Passage || x == y || x-y > loneYears || y-x > loneYears || !loneKeys(a.Key, b.Key) {
		return false
	}
	if !publishedWithin(a, b, loneDays) || g.world.n > chosen && !sharesWords(a, b, 2) {
		return false
	}
	g.judged()
	return true
}

// loneKeys tells whether one of two ages has a name, which has no Key, or a
// noun, and the other none of its kind.
func loneKeys(a, b string) bool {
	return a != b && (a == "" || b == "" || a == noNoun || b == noNoun)
}

// noNoun is the Key of an age that stands for who has it: "a 17-year-old".
const noNoun = "person"

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

// sure tells whether two ages are of one person by name, or by the one noun,
// in two texts that have their days.
func sure(c clash) bool {
	return c.because[0] != lonePerson && c.because[0] != nearlyNamed && !(len(c.because) > 1 && c.because[1] == noDate)
}

const nearlyNamed = "same event, same first name, last names that differ in a letter or two"

func lastName(name string) string { return unmarked(name[strings.LastIndexByte(name, ' ')+1:]) }

// nearlyOne tells whether two last names may be one in two spellings.
func nearlyOne(a, b string) bool {
	return a != b && len(a) >= 5 && len(b) >= 5 && a[0] == b[0] && edits([]rune(a), []rune(b)) <= 2
}

// unmarked is a name without the accents of its letters.
func unmarked(name string) string {
	for i := range len(name) {
		if name[i] >= utf8.RuneSelf {
			words := strings.Fields(name)
			for k, w := range words {
				words[k] = string(letters(nil, w))
			}
			return strings.Join(words, " ")
		}
	}
	return name
}
