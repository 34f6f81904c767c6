package compare

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

var ageCheck = &Check{
	Name: "age",
	Doc:  "One person of two ages, or born or dead on two days: Ana Rossetti, 34, and Rossetti, 36, in one text or in two of one day.",
	More: `Ages count where they stand beside a name (Ana Rossetti, 34; the 34-year-old Ana
Rossetti), and beside a noun where each text has one such person (a four-year-old boy,
a three-year-old boy). Between texts they must tell of one event, or give the full name
within two weeks. An age may grow by one with each year between two texts. An age and
a birthday (born on May 3, 1960), or an age in a year gone by (went to sea in 1980, at the age
of 14), must fit the day of the article within a year: a note.

Days of birth and death with their years count where they stand beside the full name or
in brackets behind it: Ana Rossetti (3 May 1960 – 4 June 2014). Those of two texts are
compared when they tell of one event, or when few texts are compared.

A note: an age of somebody whom a noun or a pronoun stands for (Ana Rossetti called. The
34-year-old was alone), where the text tells of nobody else who it may be; the one age of
each of two texts where one of them has no name and they are two years apart or have their
figures swapped; a man of 29 and a man of 31; last names that differ in a letter or two, a
text without a date; two texts' ages more than ten years apart that have no figure in common (17, 41).

A note too: the one who was killed, hurt or held in each of two texts, whatever they call
that one (the body of a 17-year-old; Ana Rossetti, 20), up to five years apart, or whose
ten years are told (a septuagenarian; Ana Rossetti, 82); the one deputy, queen or driver of
each; whom one text calls by a first name behind the family's (Luca Rossetti, 9, and his sister
Ana, 5), or both by a first name that each has once; first names that differ in a letter or
two; somebody who is named in the headline over the other text; the headline of a text and its beginning, where each has one age (Woman, 36, charged; a 63-year-old woman was charged). A text that counts several
of them, a driver of a van and one of a lorry, one hurt and one killed, and a witness with a
name are silent.

An age that a text calls old beside the one it puts in its place (at first said to be
41, she is 44) is an update, and so are both in the other texts of the event.

A birth is told by a pronoun or none too (He was born in 1980. Nació en 1980), and the age of
who has died is held against it on that day.

Silent: ages of the past (then 19, at the age of 19), a first name or a last name that
two people of the text share, ages that are about or at least, a year and a day in it.
`,
	Measured: precision("age"),
	Run:      ages,
}

// died is the Key of the age at which somebody died, and the one of their last day.
const died = "died"

// agesRead is how many ages of people with one last name are compared.
const agesRead = 64

// ages compares the ages of people with one last name.
func ages(g *Group) []Finding {
	if g.Key != "age" {
		return nil
	}
	clashes, told := g.revisedAges()
	people := newPeers[string](agesRead)
	for i, c := range g.Claims {
		if (c.Background || c.Superseded) && c.Rule != life && c.Key != died {
			continue
		}
		meet := func(key string) {
			for _, j := range people.meet(key, i) {
				if c, ok := g.twoAges(j, i); ok && !g.revisedTo(told, j, i) {
					clashes = append(clashes, c)
				}
			}
		}
		if c.Subject == "" {
			meet(" " + c.Key)
		}
		if g.plainly(i) {
			meet(lastName(whose(c)))
		}
	}
	for _, c := range slices.Concat(g.lone(), g.misspelt(), g.byFirst()) {
		if !g.revisedTo(told, c.i, c.j) {
			clashes = append(clashes, c)
		}
	}
	clashes = g.echoes(clashes)
	number := func(c *claims.Claim) string {
		if c.Rule == life {
			return c.Key + " " + cmp.Or(plain(c.Number), c.Event.From.String())
		}
		return c.Number
	}
	return g.joined(clashes, number, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides}
		if (sides[0].Claims[0].Rule == life) != (sides[1].Claims[0].Rule == life) {
			f.Severity = Note // the day of a page may be that of a later edit
		}
		f.Verdict, f.Because = worst(all)
		if !slices.ContainsFunc(all, sure) {
			f.Severity = Note
		}
		f.Message = whoIs(sides) + ": " + orList(sides, number)
		return f
	})
}

// twoAges tells whether two claims give one person two ages.
func (g *Group) twoAges(i, j int) (clash, bool) {
	g.judged()
	a, b := g.Claims[i], g.Claims[j]
	switch {
	case a.Rule == life && b.Rule == life:
		return g.twoLives(i, j)
	case a.Rule == life:
		return g.bornThen(i, j)
	case b.Rule == life:
		return g.bornThen(j, i)
	}
	x, okX := exact(a.Value)
	y, okY := exact(b.Value)
	if !okX || !okY || x == y {
		return clash{}, false
	}
	if a.Key == died && b.Key == died {
		why, ok := g.oneLife(i, j)
		return clash{i, j, Discrepancy, []string{why, "age at death"}}, ok
	}
	if a.Document == b.Document && g.titledAge(i, j) {
		return clash{i, j, Discrepancy, []string{inHeadline}}, true
	}
	why, ok := g.onePerson(i, j)
	if !ok || a.Subject == "" && why != stoodFor && (x-y > 2 || y-x > 2) {
		return clash{}, false
	}
	found := clash{i, j, Discrepancy, []string{why}}
	if a.Document == b.Document {
		return found, true
	}
	if a.Published == 0 || b.Published == 0 {
		if found.because = append(found.because, noDate); a.Published == b.Published || x-y > growsUndated || y-x > growsUndated {
			return clash{}, false
		}
		return found, g.world.n <= archive && g.inOneStory(i, j)
	}
	if a.Published > b.Published {
		a, b, x, y = b, a, y, x
	}
	days := int64(b.Published - a.Published)
	switch grown := y - x; {
	case grown < 0 || grown > days/365+1 || days == 0:
		if !slipOfAge(a, b) {
			found.because = append(found.because, namesakes)
		}
		return found, true
	case days < 31:
		return clash{i, j, Update, []string{why, "a birthday may lie between"}}, true
	}
	g.Near(a, b, "later")
	return clash{}, false
}

// namesakes is why two ages of one name are a note: nobody mistypes 17 as 41.
const namesakes = "so far apart they may be of two people of one name"

// slipYears is how far apart two ages may be that are told of one person in error.
const slipYears = 10

// slipOfAge tells whether one age may be the other in error: near it, with a
// figure in common where it stands (34, 54), or with its figures swapped (27, 72).
func slipOfAge(a, b *claims.Claim) bool {
	x, y := int64(figure(&a.Value)), int64(figure(&b.Value))
	return nearAges(a, b, slipYears) || x%10 == y%10 || x/10 == y/10
}

// bornThen tells whether claim i, a birthday, and claim j, an age, cannot be of
// one person on the day of the text, or on the last day of that person.
func (g *Group) bornThen(i, j int) (clash, bool) {
	born, aged := g.Claims[i], g.Claims[j]
	age, ok := exact(aged.Value)
	if !ok || born.Key != "born" || aged.Published == 0 || whose(aged) == "" || born.Event.From == 0 {
		return clash{}, false
	}
	first, last := aged.Published, aged.Published
	died := g.lastDay(aged)
	switch {
	case aged.Subject == "" && (died == nil || aged.Document != born.Document || !namesAgree(unmarked(aged.Object), unmarked(born.Subject))):
		return clash{}, false // "She was 60": when, is not told
	case died != nil:
		first, last = died.Event.From, died.Event.To
	case aged.Key == "died" && aged.Event.From <= born.Event.To:
		return clash{}, false // some day
	case aged.Key == "died":
		first, last = aged.Event.From, aged.Event.To
	}
	least, most := yearsFrom(born.Event.To, first), yearsFrom(born.Event.From, last)
	if age >= least-1 && age <= most+1 || most < 0 {
		return clash{}, false // a page may be older or younger than its date
	}
	why := "the pronoun stands for the name"
	if aged.Subject != "" {
		if why, ok = g.onePerson(i, j); !ok && !inOneSentence(born, aged) {
			return clash{}, false
		} else if !ok {
			why = "same name"
		}
	}
	return clash{i, j, Discrepancy, []string{why, "on " + last.String() + " that makes " + years(least, most)}}, true
}

// inOneSentence tells whether two claims are of one name in one sentence: "Mr. Rossetti, 58, was born
// in 1960".
func inOneSentence(a, b *claims.Claim) bool {
	return a.Document == b.Document && a.Part == b.Part && a.Sentence == b.Sentence && a.Subject == b.Subject && a.Subject != ""
}

// lastDay returns a claim of the text of an age that tells when who has it died, or nil.
func (g *Group) lastDay(aged *claims.Claim) *claims.Claim {
	for _, c := range few(g.world.told(aged.Document)) {
		if c.Key == "died" && c.Event.From != 0 && (c.Kind == "happened" || c.Rule == life) && c.Subject != "" && namesAgree(unmarked(c.Subject), unmarked(whose(aged))) {
			return c
		}
	}
	return nil
}

// yearsFrom is how many whole years lie between two days.
func yearsFrom(a, b normalize.Day) int64 {
	y1, m1, d1 := a.Date()
	y2, m2, d2 := b.Date()
	n := int64(y2 - y1)
	if m2 < m1 || m2 == m1 && d2 < d1 {
		n--
	}
	return n
}

func years(least, most int64) string {
	if least == most {
		return strconv.FormatInt(least, 10)
	}
	return strconv.FormatInt(least, 10) + " or " + strconv.FormatInt(most, 10)
}
