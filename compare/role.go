package compare

import (
	"iter"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/names"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

var roleCheck = &Check{
	Name: "role",
	Doc:  "One person with two titles, or one title with two first names: zoo president Ana Rossetti, zoo director Ana Rossetti.",
	More: `Titles count beside a full name (zoo director Ana Rossetti; Ana Rossetti, the first base
coach; the chairman of the union, Ana Rossetti). Two texts of one event, or one text,
that give a person two of a group that exclude each other get a note: director and
president, judge and prosecutor, colonel and sergeant, professor and assistant
professor, founder and co-founder, acting director and director, minister of defence
and minister of health; and a president who is chief executive where both titles are of one
body, or one text leaves the body open. The
same title, last name and event with two first names (captain Paul Hignett, captain
Peter Hignett) is a finding of the check name.

Silent: former, late; acting, and another rank of a last name, inside one text; a text that gives both titles; titles of two kinds (the
actor, the director); a title beside a wider one (coach, first base coach); first names
that are short for one another (Dan, Daniel), and people of whom one text names both.
`,
	Measured: precision("role"),
	Run:      roles,
}

const rolesRead = 64 // titles of one last name that are compared

// roles compares the titles of people with one last name.
func roles(g *Group) []Finding {
	if g.Key != "role" {
		return nil
	}
	var clashes, bearers []clash
	people := map[string][]int{}
	meet := func(key string, i int, f func(i, j int) (clash, bool), out *[]clash) {
		for _, j := range people[key] {
			if x, ok := f(j, i); ok {
				*out = append(*out, x)
			}
		}
	}
	for i, c := range g.Claims {
		first, last := ends(c.Subject)
		meet(last, i, g.twoTitles, &clashes)
		meet(last, i, g.twoFirstNames, &bearers)
		if meet(first+" ", i, g.twoLastNames, &bearers); first != "" && len(people[first+" "]) < rolesRead {
			people[first+" "] = append(people[first+" "], i)
		}
		if len(people[last]) < rolesRead {
			people[last] = append(people[last], i)
		}
	}
	title := func(c *claims.Claim) string { return plain(c.Object) }
	out := g.joined(clashes, func(c *claims.Claim) string { return c.Key + strings.Join(c.Scope, " ") }, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides, Severity: Note}
		f.Verdict, f.Because = worst(all)
		f.Message = whoIs(sides) + ": " + orList(sides, title)
		return f
	})
	name := func(c *claims.Claim) string { return c.Subject }
	return append(out, g.joined(bearers, name, func(sides []Side, all []clash) Finding {
		f := Finding{Check: "name", Sides: sides}
		f.Verdict, f.Because = worst(all)
		if !inOneText(sides) {
			f.Verdict = Dispute // one text against another: which is right is not to be told
		} else if sides[0].Claims[0].Expected == "" {
			f.Severity = Note // many have such a title
		}
		soften(&f, spelling.Letters(nil, name(&sides[0].Claims[0])), spelling.Letters(nil, name(&sides[1].Claims[0])), func() bool { return names.Scripted(g.namesOf(sides)) > 0 })
		f.Message = title(&sides[0].Claims[0]) + " " + orList(sides, func(c *claims.Claim) string { return whoIs([]Side{{Claims: []claims.Claim{*c}}}) })
		return f
	})...)
}

// ends returns the first and the last name of a full name, and of a last name
// alone only that.
func ends(name string) (first, last string) {
	i := strings.LastIndexByte(name, ' ')
	if i > 0 {
		first, _, _ = strings.Cut(name, " ")
	}
	return first, name[i+1:]
}

// twoTitles tells whether two claims give one person titles that exclude each
// other.
func (g *Group) twoTitles(i, j int) (clash, bool) {
	g.judged()
	a, b := g.Claims[i], g.Claims[j]
	if a.Passage == b.Passage || !namesAgree(a.Subject, b.Subject) || a.Document != b.Document && !g.putTogether(i, j) {
		return clash{}, false
	}
	if a.Document == b.Document && a.Part == b.Part && a.Sentence == b.Sentence {
		return clash{}, false
	}
	if a.Document == b.Document && !strings.Contains(a.Subject+b.Subject, " ") && ranked(a) && ranked(b) {
		return clash{}, false // who made captain became a colonel
	}
	if a.Subject != b.Subject && (g.shared(a) || g.shared(b)) || !strings.Contains(a.Subject, " ") && !strings.Contains(b.Subject, " ") && (!g.known(a) || !g.known(b)) {
		return clash{}, false
	}
	why := ""
	switch {
	case a.Key == b.Key && a.Expected == "ministry" && a.Language == b.Language && len(a.Scope) > 0 && len(b.Scope) > 0 && len(common(a.Scope, b.Scope)) == 0:
		why = "two ministries"
	case a.Key == b.Key:
		return clash{}, false
	case a.Document == b.Document && strings.HasPrefix(a.Key, "acting ") != strings.HasPrefix(b.Key, "acting "):
		return clash{}, false // said once
	case slices.Contains(a.Context, b.Key) || slices.Contains(b.Context, a.Key):
		g.Near(a, b, "both titles")
		return clash{}, false
	case bare(a.Key) == bare(b.Key) && (wider(a, b) || wider(b, a) || a.Expected == "law" || strings.HasSuffix(a.Key, "doctor")):
		g.Near(a, b, "wider title")
		return clash{}, false
	case bare(a.Key) == bare(b.Key):
		why = "one title is of another grade"
	case runs(a) && runs(b) && names.InOneBody(a, b):
		why = "both titles are of one body"
	case !oneGroup(a.Expected, b.Expected) || (a.Expected == "head" || a.Expected == "ministry") && len(common(a.Scope, b.Scope)) == 0:
		return clash{}, false // one may be both: the founder, the chairman
	default:
		why = "nobody is both in one body"
	}
	if g.givesBoth(a, b) {
		g.Near(a, b, "both titles")
		return clash{}, false
	}
	return clash{i, j, Dispute, []string{"same name, same event", why}}, true
}

// ranked tells whether a title is a rank of police or soldiers, who rise in it.
func ranked(c *claims.Claim) bool { return oneGroup(c.Expected, "force") }

// runs tells whether a title is of those who run a body.
func runs(c *claims.Claim) bool { return c.Expected == "head" || c.Expected == "officer" }

// oneGroup tells whether titles of two groups exclude each other: there is one
// that both are of, as a captain is of those in a team and those in a force.
func oneGroup(a, b string) bool {
	for x := range strings.FieldsSeq(a) {
		for y := range strings.FieldsSeq(b) {
			if x == y {
				return true
			}
		}
	}
	return false
}

// givesBoth tells whether a text gives the subject of two claims both their titles.
func (g *Group) givesBoth(a, b *claims.Claim) bool {
	if a.Document == b.Document {
		return false
	}
	for _, c := range []*claims.Claim{a, b} {
		own, other := false, false
		for _, o := range g.world.told(c.Document) {
			if o.Kind == "role" && o.Subject == c.Subject {
				own, other = own || o.Key == a.Key, other || o.Key == b.Key
			}
		}
		if own && other && a.Key != b.Key {
			return true
		}
	}
	return false
}

// bare is a title without its grade.
func bare(key string) string {
	for _, g := range []string{"co-", "assistant ", "deputy ", "head ", "acting "} {
		key = strings.TrimPrefix(key, g)
	}
	return key
}

// wider tells whether a title says no more than the other: "coach" beside
// "head coach" or "first base coach".
func wider(a, b *claims.Claim) bool {
	return a.Key == bare(b.Key) && strings.HasPrefix(b.Key, "head ") && len(a.Scope) == 0
}

// twoFirstNames tells whether two claims give one title and one last name to
// two first names, which can be of one person only.
func (g *Group) twoFirstNames(i, j int) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	x, _ := ends(a.Subject)
	y, _ := ends(b.Subject)
	if x == "" || y == "" || x == y || a.Subject[len(x):] != b.Subject[len(y):] || !g.oneTitle(i, j) {
		return clash{}, false
	}
	m, n := spelling.Letters(nil, x), spelling.Letters(nil, y)
	alike := spelling.Edits(m, n) < 2 || spelling.Edits(m, n) == 2 && len(m) > 3 && len(n) > 3 && string(m[:3]) == string(n[:3])
	if len(m) < 3 || len(n) < 3 || spelling.ShortFor(x, y) || string(m) == string(n) || !alike && (a.Document == b.Document || spelling.Known().Handed[a.Key]) {
		return clash{}, false
	}
	return clash{i, j, Discrepancy, []string{"same title, same last name, same event", "no text names both"}}, true
}

// twoLastNames tells whether two claims give one title and one first name to
// two last names that look like one.
func (g *Group) twoLastNames(i, j int) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	_, x := ends(a.Subject)
	_, y := ends(b.Subject)
	if x == y || a.Subject[:len(a.Subject)-len(x)] != b.Subject[:len(b.Subject)-len(y)] || !g.oneTitle(i, j) {
		return clash{}, false
	}
	m, n := spelling.Letters(nil, x), spelling.Letters(nil, y)
	if len(m) < 5 || len(n) < 5 || m[0] != n[0] || spelling.Edits(m, n) > 2 || string(m) == string(n) {
		return clash{}, false
	}
	return clash{i, j, Discrepancy, []string{"same title, same first name, same event", "no text names both"}}, true
}

// namesOf yields the names of the documents of some sides.
func (g *Group) namesOf(sides []Side) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, s := range sides {
			for _, o := range g.world.told(s.Claims[0].Document) {
				if o.Kind == "name" && !yield(o.Object) {
					return
				}
			}
		}
	}
}

// oneTitle tells whether two claims of one event give the same title, to
// people of whom no text names both.
func (g *Group) oneTitle(i, j int) bool {
	g.judged()
	a, b := g.Claims[i], g.Claims[j]
	if a.Key != b.Key || a.Passage == b.Passage || len(a.Scope) > 0 && len(b.Scope) > 0 && sharedIn(a.Scope, b.Scope) == 0 || a.Document != b.Document && !g.putTogether(i, j) || g.before.misspelt(a.Subject, b.Subject) {
		return false
	}
	return !g.nameBoth(a, b)
}

// nameBoth tells whether one of the documents of two claims names the subjects
// of both.
func (g *Group) nameBoth(a, b *claims.Claim) bool {
	return a.Document != b.Document && (g.hasName(a.Document, b.Subject) || g.hasName(b.Document, a.Subject))
}

// hasName tells whether a document has a full name.
func (g *Group) hasName(document, name string) bool {
	return slices.ContainsFunc(g.world.told(document), func(o *claims.Claim) bool { return o.Kind == "name" && o.Object == name })
}
