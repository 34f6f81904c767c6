package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// fates reports who was in critical or serious condition in one text of an event,
// and dead in another that is no older.
func (g *Group) fates() (out []Finding) {
	if g.world.n > handful {
		return nil
	}
	for i, c := range g.Claims {
		if c.Key != "condition" || c.Object != "critical condition" && c.Object != "serious condition" || c.Background {
			continue
		}
		name, age := g.patient(i)
		if name == "" && age == "" || g.diedToo(c, name, age) {
			continue
		}
		for doc := range int32(g.world.n) {
			if doc == g.docs[i] || !g.world.share(doc, g.docs[i]) {
				continue
			}
			if d, who := g.deathOf(c, doc, name, age); d != nil {
				g.judged()
				out = append(out, Finding{
					Verdict: Update, Severity: Note, Message: who + ": " + c.Object + " (" + c.Document + ") or dead (" + d.Document + ")",
					Sides:   []Side{{Claims: some([]*claims.Claim{c}, 1)}, {Claims: some([]*claims.Claim{d}, 1)}},
					Because: []string{"the texts tell of one event, and of one of this name or age", "one may be the later state"},
				})
				break
			}
		}
	}
	return out
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

// deathOf returns the claim of another document that the one of a name or an age, whose
// condition a claim tells, is dead, and what to call that one, or nil.
func (g *Group) deathOf(c *claims.Claim, doc int32, name, age string) (*claims.Claim, string) {
	for _, o := range few(g.world.Claims(doc)) {
		if o.Background || o.Published < c.Published || o.Passage == c.Passage {
			continue
		}
		switch {
		case o.Kind == "trait" && o.Key == "life" && o.Object == "dead" && name != "" && byName(o) && namesAgree(unmarked(o.Subject), name):
			return o, asName(strings.ToLower(o.Subject))
		case o.Kind == "age" && o.Expected == sideKilled && nowAged(o) && (name != "" && whose(o) != "" && namesAgree(unmarked(whose(o)), name) || age != "" && age == o.Number && !(name != "" && whose(o) != "")):
			if sexesApart(c, o) {
				continue
			}
			if name == "" {
				return g.dying(o), "one aged " + age
			}
			return g.dying(o), asName(strings.ToLower(name))
		}
	}
	return nil, ""
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
