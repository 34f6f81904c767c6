package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

const byFirstName = "same event, and a first name that each text has once"

// byFirst finds the ages of somebody whom a text of an event calls by the first name
// alone: "Jon Pell, 9, and his sister Nora, 5", "Nora Pell, 4".
func (g *Group) byFirst() []clash {
	if g.world.n > handful {
		return nil
	}
	var clashes []clash
	by := newPeers[string](agesRead)
	for i, c := range g.Claims {
		if c.Subject == "" || !nowAged(c) || c.Rule == revised {
			continue
		}
		for _, j := range by.meet(firstName(c.Subject), i) {
			if g.oneFirst(j, i) {
				clashes = append(clashes, clash{j, i, Discrepancy, []string{byFirstName}})
			}
		}
	}
	return clashes
}

// oneFirst tells whether two ages are of one person whom one of two texts, or both, call
// by the first name alone, and differ by a few years.
func (g *Group) oneFirst(i, j int) bool {
	a, b := g.Claims[i], g.Claims[j]
	if strings.Contains(a.Subject, " ") {
		a, b = b, a
	}
	if strings.Contains(a.Subject, " ") || len(a.Subject) < 3 || a.Document == b.Document || a.Value.Agrees(b.Value) || !nearAges(a, b, sideYears) || sexesApart(a, b) || !publishedWithin(a, b, loneDays) || !g.world.share(g.docs[i], g.docs[j]) {
		return false
	}
	if g.known(a) || g.saysAge(a.Document, b) || g.saysAge(b.Document, a) {
		return false // a last name; both texts give both ages
	}
	g.judged()
	full := g.namesBeginning(b.Document, firstName(a.Subject))
	own := g.namesBeginning(a.Document, firstName(a.Subject))
	if len(full) > 1 || len(own) > 1 || len(full) == 1 && len(own) == 1 && full[0] != own[0] {
		return false
	}
	if !strings.Contains(b.Subject, " ") {
		return !g.known(b)
	}
	return len(own) == 1 || g.naming(a.Document, lastName(b.Subject))
}

// namesBeginning returns the full names of a document that begin with a first name,
// without their accents, each once.
func (g *Group) namesBeginning(document, first string) (full []string) {
	for _, o := range few(g.world.told(document)) {
		name := unmarked(whose(o))
		if (o.Kind == "name" || o.Kind == "age") && strings.HasPrefix(name, first+" ") && !slices.ContainsFunc(full, func(x string) bool { return namesAgree(x, name) || fullNamesAgree(x, name) }) {
			full = append(full, name)
		}
	}
	return full
}

// saysAge tells whether a text has the age of a claim of another, of whomever: as an age,
// or as a figure of nothing else.
func (g *Group) saysAge(document string, c *claims.Claim) bool {
	return slices.ContainsFunc(few(g.world.told(document)), func(o *claims.Claim) bool {
		return o.Number != "" && o.Rule != life && figure(&o.Value) == figure(&c.Value) && (o.Kind == "age" || o.Kind == "quantity" && (o.Value.Unit == c.Value.Unit || o.Value.Unit == "" && o.Of == ""))
	})
}
