package compare

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
)

// onePerson tells whether two claims are of one person, and why.
func (g *Group) onePerson(i, j int) (string, bool) {
	a, b := g.Claims[i], g.Claims[j]
	same := a.Document == b.Document
	if a.Subject == "" || b.Subject == "" {
		if why, ok := g.stoodFor(i, j); ok {
			return why, true
		}
		if same || a.Key != b.Key || a.Subject != b.Subject || !g.oneStory(i, j) || !g.only(i) || !g.only(j) || a.Key == anyPerson && !(g.onlyUnnamed(i) && g.onlyUnnamed(j)) || g.twoCalledSo(i, j) || g.longApart(i, j) {
			return "", false
		}
		if ofTwo(a, b) {
			return "", false // the van driver, the lorry driver
		}
		if slices.Contains(anybody, a.Of) || slices.Contains(anybody, b.Of) || tiedNoun(a) != tiedNoun(b) {
			return calledPlainly + a.Key, true
		}
		return "same event, and each text has one " + a.Key + " with an age", true
	}
	if x, y := unmarked(a.Subject), unmarked(b.Subject); !namesAgree(x, y) && !fullNamesAgree(x, y) {
		return "", false
	}
	full := strings.Contains(a.Subject, " ") && strings.Contains(b.Subject, " ")
	switch {
	case !full && (!g.known(a) || !g.known(b)):
		return "", false
	case same && (full || !g.shared(a)):
		return "same name", true
	case same:
		return "", false
	case full && g.inOneStory(i, j):
		return "same name, same event", true
	case full && a.Published != 0 && b.Published != 0 && max(a.Published, b.Published)-min(a.Published, b.Published) <= 14:
		return "same full name within two weeks", true
	case g.agedOther(a, b) || g.agedOther(b, a):
		return "", false
	case g.inOneStory(i, j) && (!g.shared(a) && !g.shared(b) && !g.firstNamesApart(a, b) || g.oneNamed(a, b)):
		return "same last name, same event", true
	}
	return "", false
}

// anyPerson is the Key of an age that no noun stands beside: "a 12-year-old", "she is 13".
const anyPerson = "person"

// longApart tells whether the texts of two claims are weeks apart: of two children in two
// reports of a war or a trial nothing tells that they are one.
func (g *Group) longApart(i, j int) bool {
	a, b := g.Claims[i], g.Claims[j]
	return a.Published != 0 && b.Published != 0 && !publishedWithin(a, b, loneDays)
}

const (
	calledPlainly = "same event, and each text gives the age of one "
	stoodFor      = "same event, and a noun or a pronoun stands for the name"
)

// stoodFor tells whether a noun or a pronoun in one text of an event stands for
// whom another text names. An archive has too many of one last name.
func (g *Group) stoodFor(i, j int) (string, bool) {
	a, b := g.Claims[i], g.Claims[j]
	x, y := unmarked(whose(a)), unmarked(whose(b))
	return stoodFor, g.world.n <= handful && a.Document != b.Document && x != "" && y != "" && (namesAgree(x, y) || fullNamesAgree(x, y)) && g.plainly(i) && g.plainly(j) && g.inOneStory(i, j)
}

// plainly tells whether a claim has a name, or a noun that stands for one to which its
// text gives no other age.
func (g *Group) plainly(i int) bool {
	c := g.Claims[i]
	if c.Subject != "" || c.Object == "" {
		return c.Subject != ""
	}
	first, last := g.ofDocument(i)
	return !slices.ContainsFunc(few(g.Claims[first:last]), func(o *claims.Claim) bool {
		return o.Number != c.Number && o.Rule != life && whose(o) != "" && lastName(whose(o)) == lastName(whose(c))
	})
}

// namesAgree tells whether one name is the other or the end of it.
func namesAgree(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return a == b || strings.HasSuffix(b, a) && b[len(b)-len(a)-1] == ' '
}

// oneStory tells whether two claims tell of one event.
func (g *Group) oneStory(i, j int) bool {
	x, y := g.world.about[g.index[i]], g.world.about[g.index[j]]
	return x >= 0 && y >= 0 && g.world.stories[x] == g.world.stories[y]
}

// inOneStory tells whether two claims tell of one event or stand in texts that
// do, beside it.
func (g *Group) inOneStory(i, j int) bool {
	x, y := g.world.about[g.index[i]], g.world.about[g.index[j]]
	if x >= 0 && y >= 0 {
		return g.world.stories[x] == g.world.stories[y]
	}
	return g.world.share(g.docs[i], g.docs[j])
}

// only tells whether a claim is the only one of its document with its noun.
func (g *Group) only(i int) bool {
	c := g.Claims[i]
	for j := i - 1; j >= 0 && g.Claims[j].Document == c.Document; j-- {
		if g.Claims[j].Key == c.Key && g.Claims[j].Number != c.Number {
			return false
		}
	}
	for j := i + 1; j < len(g.Claims) && g.Claims[j].Document == c.Document; j++ {
		if g.Claims[j].Key == c.Key && g.Claims[j].Number != c.Number {
			return false
		}
	}
	return true
}

// known tells whether a document has the full name of a claim's subject.
func (g *Group) known(c *claims.Claim) bool {
	if strings.Contains(c.Subject, " ") {
		return true
	}
	for _, o := range g.world.told(c.Document) {
		if (o.Kind == "name" || o.Kind == "age") && strings.HasSuffix(o.Object+o.Subject, " "+c.Subject) {
			return true
		}
	}
	return false
}

// oneNamed tells whether the last names of two claims are those of one person
// by the full names that their texts have for them.
func (g *Group) oneNamed(a, b *claims.Claim) bool {
	short := func(c *claims.Claim) bool { return !strings.Contains(c.Subject, " ") }
	if short(a) && g.shared(a) || short(b) && g.shared(b) {
		return false
	}
	x, y := unmarked(g.fullName(a)), unmarked(g.fullName(b))
	return namesAgree(x, y) || fullNamesAgree(x, y)
}

// firstNamesApart tells whether the texts of two last names have full names for them
// that are of two people: Mark and Troy Delaney.
func (g *Group) firstNamesApart(a, b *claims.Claim) bool {
	x, y := unmarked(g.fullName(a)), unmarked(g.fullName(b))
	return strings.Contains(x, " ") && strings.Contains(y, " ") && !namesAgree(x, y) && !fullNamesAgree(x, y)
}

// agedOther tells whether the text of claim a gives the age of b, of whom it has the
// last name alone, to somebody else of that name: Linda Marsh, 45, and Kevin, 19.
func (g *Group) agedOther(a, b *claims.Claim) bool {
	return !strings.Contains(b.Subject, " ") && slices.ContainsFunc(few(g.world.told(a.Document)), func(o *claims.Claim) bool {
		return o.Kind == "age" && o.Rule != life && figure(&o.Value) == figure(&b.Value) && lastName(o.Subject) == lastName(b.Subject) && !namesAgree(unmarked(o.Subject), unmarked(a.Subject))
	})
}

// fullName is the name of a claim's subject with the first name that its text
// has for it, outside headlines.
func (g *Group) fullName(c *claims.Claim) string {
	if strings.Contains(c.Subject, " ") {
		return c.Subject
	}
	for _, o := range g.world.told(c.Document) {
		if o.Part != claims.Title && (o.Kind == "name" || o.Kind == "age") && strings.HasSuffix(o.Object+o.Subject, " "+c.Subject) {
			return o.Object + o.Subject
		}
	}
	return c.Subject
}

// shared tells whether the text of a document names two people with the last
// name of a claim's subject. Headlines write "Outsider Rossetti".
func (g *Group) shared(c *claims.Claim) bool {
	last := c.Subject[strings.LastIndexByte(c.Subject, ' ')+1:]
	full := ""
	for _, o := range g.world.told(c.Document) {
		if o.Part == claims.Title || o.Kind != "name" && o.Kind != "age" || !strings.HasSuffix(o.Object+o.Subject, " "+last) {
			continue
		}
		name := o.Object + o.Subject
		switch {
		case full == "" || namesAgree(name, full):
			full = name
		case !namesAgree(full, name):
			return true
		}
	}
	return false
}

// whoIs is the longest name among the sides, or their noun.
func whoIs(sides []Side) string {
	name, key := "", ""
	for _, s := range sides {
		for i := range s.Claims {
			c := &s.Claims[i]
			key = cmp.Or(key, c.Key)
			if len(c.Subject) > len(name) {
				name = c.Subject
			}
		}
	}
	if name == "" {
		return key
	}
	return asName(name)
}

// asName is a name in lower case with a capital at each of its words.
func asName(name string) string {
	words := strings.Fields(name)
	for i, w := range words {
		r, n := utf8.DecodeRuneInString(w)
		words[i] = string(unicode.ToUpper(r)) + w[n:]
	}
	return strings.Join(words, " ")
}
