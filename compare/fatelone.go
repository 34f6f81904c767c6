package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
)

const (
	onlyHurt  = "the texts tell of one event; one tells of one in danger and of nobody dead, the other of one dead"
	diedSince = "the texts tell of one event; one tells of one in danger, the other of a death since"
)

// loneFate is what another document tells of the death of whom claim i tells to be in
// danger, where nothing names both: each text has one such person, and the first tells of
// nobody dead, or the death came after it.
func (g *Group) loneFate(i int, doc int32) fate {
	c := g.Claims[i]
	if !g.onePatient(i) {
		return fate{}
	}
	var dead []*claims.Claim
	since := false
	for _, o := range few(g.world.Claims(doc)) {
		if o.Published < c.Published || o.Passage == c.Passage {
			continue
		}
		if inDanger(o) {
			return fate{} // that one may be the one who is in danger
		}
		if !tellsDeath(o) {
			continue
		}
		if countedMany(o) || !mayBeOne(c, o) || g.naming(c.Document, whose(o)) && byName(o) && !byName(c) {
			return fate{}
		}
		since = since || o.Kind == "happened" && c.Published != 0 && o.Event.From > c.Published
		dead = append(dead, o)
	}
	switch {
	case len(dead) == 0 || severalNamed(dead):
		return fate{}
	case since && g.diedOn(dead, c):
		return fate{"one who was hurt", diedSince, []*claims.Claim{c}, dead}
	case g.tellsNoDead(c.Document) && !g.manyDied(dead[0]):
		return fate{"one who was hurt", onlyHurt, []*claims.Claim{c}, dead}
	}
	return fate{}
}

// onePatient tells whether claim i is of the one of its document who is in danger.
func (g *Group) onePatient(i int) bool {
	c := g.Claims[i]
	if countedMany(c) || byName(c) && !g.known(c) {
		return false
	}
	first, last := g.ofDocument(i)
	return !slices.ContainsFunc(few(g.Claims[first:last]), func(o *claims.Claim) bool {
		return inDanger(o) && (countedMany(o) || o.Subject != "" && c.Subject != "" && o.Subject != c.Subject && byName(o) == byName(c))
	}) && !slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
		return o.Kind == "injured" && !o.Background && o.Part == c.Part && o.Sentence == c.Sentence && figure(&o.Value) > 1
	})
}

// countedMany tells whether a claim of a trait is of several.
func countedMany(c *claims.Claim) bool {
	return c.Kind == "trait" && len(c.Scope) > 0 && c.Head != "" && c.Scope[0] != "1"
}

// tellsDeath tells whether a claim is of the death of one person.
func tellsDeath(c *claims.Claim) bool {
	if c.Background || c.Superseded || c.Stance != 0 && c.Stance != claims.Asserted {
		return false
	}
	switch c.Kind {
	case "trait":
		return c.Key == "life" && c.Object == "dead" || c.Key == "death" && c.Object == "has died"
	case "happened":
		return c.Key == died
	case "age":
		return c.Expected == sideKilled && nowAged(c)
	}
	return false
}

// mayBeOne tells whether who is in danger and who died may be one person by what they
// are called.
func mayBeOne(ill, dead *claims.Claim) bool {
	x, y := ill.Head, dead.Head
	if dead.Kind == "age" {
		y = dead.Of
	}
	switch {
	case byName(ill) && (byName(dead) || dead.Kind == "age") && whose(dead) != "" && !namesAgree(unmarked(ill.Subject), unmarked(whose(dead))), sexesApart(ill, dead):
		return false
	}
	return x == "" || y == "" || x == y || saysLittle(x) && !slices.Contains(sideNouns, y) || saysLittle(y) && !slices.Contains(sideNouns, y) || x == "anyone" || y == "anyone"
}

// severalNamed tells whether claims name more than one person.
func severalNamed(all []*claims.Claim) bool {
	name := ""
	for _, c := range all {
		n := unmarked(whose(c))
		if c.Kind == "trait" && !byName(c) || n == "" {
			continue
		}
		if name != "" && !namesAgree(name, n) && lastName(name) != lastName(n) {
			return true
		}
		name = n
	}
	return false
}

// diedOn tells whether all deaths that have a day came after a claim's text.
func (g *Group) diedOn(dead []*claims.Claim, c *claims.Claim) bool {
	return !slices.ContainsFunc(dead, func(o *claims.Claim) bool {
		return o.Kind == "happened" && o.Event.From != 0 && o.Event.From <= c.Published
	})
}

// tellsNoDead tells whether a document has nobody dead but in passing.
func (g *Group) tellsNoDead(document string) bool {
	return !slices.ContainsFunc(few(g.world.told(document)), func(o *claims.Claim) bool {
		return tellsDeath(o) || !o.Background && (o.Kind == "killed" && !o.Value.NoMin && figure(&o.Value) > 0 || o.Kind == "trait" && (o.Key == "deathplace" || o.Key == "manner"))
	})
}
