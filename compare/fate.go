package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// fate is somebody in danger of death in one text of an event, and dead in others.
type fate struct {
	who  string
	why  string
	ill  []*claims.Claim
	dead []*claims.Claim
}

// fates reports who was in critical or serious condition in one text of an event,
// and dead in another that is no older, and by name who is dead in a text and in
// whatever condition in another.
func (g *Group) fates() (out []Finding) {
	if g.world.n > handful {
		return nil
	}
	var found []fate
	for i, c := range g.Claims {
		if c.Key != "condition" || c.Background {
			continue
		}
		name, age := g.patient(i)
		if !inDanger(c) {
			age = "" // anybody of that age
		}
		if !inDanger(c) && name == "" || g.diedToo(c, name, age) {
			continue
		}
		for doc := range int32(g.world.n) {
			if doc == g.docs[i] || !g.world.tellOne(doc, g.docs[i]) {
				continue
			}
			if f := g.fateIn(i, doc, name, age); len(f.dead) > 0 {
				g.judged()
				found = addFate(found, f)
			}
		}
	}
	for _, f := range found {
		verdict, told := Update, "one may be the later state"
		if f.dead[0].Published < f.ill[0].Published {
			verdict, told = Dispute, "the later text has whom the other tells to be dead alive"
		}
		out = append(out, Finding{
			Verdict: verdict, Severity: Note, Message: f.who + ": " + f.ill[0].Object + " (" + f.ill[0].Document + ") or dead (" + f.dead[0].Document + ")",
			Sides:   []Side{{Claims: some(f.ill, sidesKept)}, {Claims: some(f.dead, sidesKept)}},
			Because: []string{f.why, told},
		})
	}
	return out
}

// inDanger tells whether a claim is of somebody who may die.
func inDanger(c *claims.Claim) bool {
	return c.Object == "critical condition" || c.Object == "serious condition" || c.Object == "in surgery"
}

// addFate enters a fate, into the one of the same person if there is one.
func addFate(all []fate, f fate) []fate {
	for i := range all {
		if o := &all[i]; o.why == f.why && (slices.ContainsFunc(f.ill, func(c *claims.Claim) bool { return slices.Contains(o.ill, c) }) || slices.ContainsFunc(f.dead, func(c *claims.Claim) bool { return slices.Contains(o.dead, c) })) {
			o.ill, o.dead = joinClaims(o.ill, f.ill), joinClaims(o.dead, f.dead)
			return all
		}
	}
	return append(all, f)
}

// joinClaims appends those claims that a list has not.
func joinClaims(to, from []*claims.Claim) []*claims.Claim {
	for _, c := range from {
		if !slices.Contains(to, c) {
			to = append(to, c)
		}
	}
	return to
}

// fateIn is what another document tells of the death of whom claim i tells to be in danger.
func (g *Group) fateIn(i int, doc int32, name, age string) fate {
	c := g.Claims[i]
	if name != "" || age != "" {
		if dead, who := g.deathsOf(c, doc, name, age); len(dead) > 0 {
			return fate{who, "the texts tell of one event, and of one of this name or age", []*claims.Claim{c}, dead}
		}
	}
	if !inDanger(c) {
		return fate{}
	}
	return g.loneFate(i, doc)
}

// patient is the name and the age of who is in the condition that claim i tells of.
func (g *Group) patient(i int) (name, age string) {
	c := g.Claims[i]
	if byName(c) {
		name = unmarked(c.Subject)
	} else if c.Subject == "" && len(c.Scope) == 1 {
		return "", c.Scope[0] // "the 16-year-old was in critical condition"
	}
	for _, o := range few(g.world.told(c.Document)) {
		switch {
		case o.Kind != "age" || o.Rule == life || o.Background:
		case name != "" && whose(o) != "" && lastName(whose(o)) == lastName(name), name == "" && o.Part == c.Part && o.Sentence == c.Sentence && o.Head != "" && (o.Of == c.Head || o.Subject != ""):
			if age != "" && age != o.Number {
				return name, ""
			}
			age = o.Number
		}
	}
	return name, age
}

// deathsOf returns the claims of another document that the one of a name or an age, whose
// condition a claim tells, is dead, and what to call that one.
func (g *Group) deathsOf(c *claims.Claim, doc int32, name, age string) (dead []*claims.Claim, who string) {
	for _, o := range few(g.world.Claims(doc)) {
		if o.Background || o.Published < c.Published && name == "" || o.Passage == c.Passage {
			continue
		}
		switch {
		case o.Kind == "trait" && o.Key == "life" && o.Object == "dead" && name != "" && byName(o) && namesAgree(unmarked(o.Subject), name):
			dead, who = append(dead, o), asName(strings.ToLower(o.Subject))
		case o.Kind == "age" && o.Expected == sideKilled && nowAged(o) && (name != "" && whose(o) != "" && namesAgree(unmarked(whose(o)), name) || age != "" && age == o.Number && !(name != "" && whose(o) != "")):
			if sexesApart(c, o) {
				continue
			}
			if dead = append(dead, g.dying(o)); name == "" && who == "" {
				who = "one aged " + age
			} else if who == "" {
				who = asName(strings.ToLower(name))
			}
		}
	}
	return dead, who
}

// dying is the claim that tells when who has an age died, in its sentence, or the age.
func (g *Group) dying(c *claims.Claim) *claims.Claim {
	for _, o := range few(g.world.told(c.Document)) {
		if o.Kind == "happened" && o.Key == died && o.Part == c.Part && o.Sentence == c.Sentence && o.Start >= c.End {
			return o
		}
	}
	return c
}

// diedToo tells whether the text of a claim tells too that somebody of a name or an age
// is dead.
func (g *Group) diedToo(c *claims.Claim, name, age string) bool {
	return slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
		switch {
		case o.Kind == "age":
			return o.Expected == sideKilled && (age != "" && o.Number == age || name != "" && whose(o) != "" && lastName(whose(o)) == lastName(name))
		case o.Kind == "trait" && o.Key == "life":
			return o.Object == "dead" && name != "" && lastName(o.Subject) == lastName(name)
		}
		return false
	})
}
