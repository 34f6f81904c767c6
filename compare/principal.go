package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/normalize"
)

// principals notes what two of a handful of texts of one event give as their main
// count of a kind, where it differs: 26 hurt in the headline of the one, the only
// 31 of the other. Another place in the clause, or a narrower noun, keeps two such
// figures apart less than two of many.
func (g *Group) principals() {
	if g.Kind.Check != "count" || g.Kind.Name == "quantity" || slices.Contains(g.Kind.Same, "subject") || g.world.n > handful || g.world.n < 2 {
		return
	}
	var each []*member
	for i := 0; i < len(g.Claims); {
		first, last := g.ofDocument(i)
		if m := g.principal(first, last); m != nil {
			each = append(each, m)
		}
		i = last
	}
	for i, a := range each {
		for _, b := range each[i+1:] {
			if a.Value.Agrees(b.Value) || !g.world.share(a.doc, b.doc) || g.reported(a, b) {
				continue
			}
			g.judged()
			if r := g.principalsMeet(a, b); r.Verdict != 0 {
				g.tellTwo(a, b, r)
			}
		}
	}
}

// principal is the figure that a document, with the claims [first, last) of the
// kind, gives for its event: the one of its headline or lead, or the only one that
// it has.
func (g *Group) principal(first, last int) *member {
	at := -1
	for i := first; i < last; i++ {
		if c := g.Claims[i]; g.ofWhole(c) && (at < 0 || c.Part == claims.Title && g.Claims[at].Part != claims.Title) {
			at = i
		}
	}
	if at < 0 || g.crowded(g.member(at)) || g.wholeBeside(g.Claims[at]) {
		return nil
	}
	c := g.Claims[at]
	for _, o := range g.Claims[first:last] {
		if o.Number == "" || o.Count == claims.PartOf || o.Count == claims.Rank || o.Value.Agrees(c.Value) {
			continue
		}
		if !leads(c) || leads(o) && !o.Superseded && !o.Background {
			return nil
		}
	}
	return g.member(at)
}

// tellTwo reports two figures, each with where else its text tells it.
func (g *Group) tellTwo(a, b *member, r ruling) {
	s := &slot{classes: []*class{g.again(a), g.again(b)}}
	r.a, r.b = a, b
	g.found = append(g.found, g.assemble(s, []edge{{0, 1, r}})...)
}

// again is the class of a principal figure with where else its text tells it.
func (g *Group) again(m *member) *class {
	c := ofValue(m.Value)
	for i, o := range g.Claims {
		if o.Document == m.Document && o != m.Claim && g.ofWhole(o) && figure(&o.Value) == figure(&m.Value) {
			c.add(g.member(i))
		}
	}
	c.add(m)
	return c
}

// ofWhole tells whether a claim can be what a text gives for its event.
func (g *Group) ofWhole(c *claims.Claim) bool {
	if c.Number == "" || c.Background || c.Superseded || c.Stance != claims.Asserted && c.Stance != claims.Reported || counts(c) != claims.OfEvent || c.Count == claims.PartOf || vague(c) || figure(&c.Value) <= 0 {
		return false
	}
	if c.Head == "" && strings.HasPrefix(c.Quote, c.Number+",") {
		return false // "a mother of three, died", "Ana Rossetti, 51, died"
	}
	_, whole := bound(c)
	return whole && (!slices.Contains(c.Scope, more) || g.besideDead(c))
}

// besideDead tells whether the others whom a claim counts are others than the
// dead, of whom the text told right before: two were killed, six others wounded.
func (g *Group) besideDead(c *claims.Claim) bool {
	return c.Kind != "killed" && slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
		return (o.Kind == "killed" || tellsDeath(o)) && o.Part == c.Part && o.Start < c.Start && apartBy(o, c) <= 1
	})
}

// besidesDead is a claim that counts others than the dead as it counts all of its kind:
// "two were killed, six others wounded" are six wounded.
func (g *Group) besidesDead(c *claims.Claim) *claims.Claim {
	if c.Kind != "injured" && c.Kind != "hospitalized" || !slices.Contains(c.Scope, more) || !g.besideDead(c) || g.besideHurt(c) {
		return c
	}
	out := *c
	out.Scope = slices.DeleteFunc(slices.Clone(c.Scope), func(w string) bool { return w == more })
	g.made(&out, c)
	return &out
}

// besideHurt tells whether a text counts hurt people right before a claim of others: then
// they are others than those.
func (g *Group) besideHurt(c *claims.Claim) bool {
	return slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
		return (o.Kind == "injured" || o.Kind == "hospitalized" || o.Kind == "critical") && o.Part == c.Part && o.Start < c.Start && apartBy(o, c) <= 1
	})
}

// daysOfFew is how many days apart two texts may be of which one tells of few
// further down than its first sentences.
const daysOfFew = 3

// principalsMeet judges the principal figures of two texts.
func (g *Group) principalsMeet(a, b *member) ruling {
	lo, hi := lower(a.Claim, b.Claim)
	switch {
	case lo.Value.Unit != hi.Value.Unit || lo.Key != hi.Key || rounded(lo, hi) || oneEnd(lo, hi) || lo.Passage != 0 && lo.Passage == hi.Passage || !covers(lo, hi) && !covers(hi, lo) || hurtOtherwise(lo, hi) || aspectsApart(lo, hi):
		return ruling{}
	case daysApart(lo, hi, true) && (!daysNear(lo, hi) || a.subject < 0 || b.subject < 0 || g.world.together(a.subject, b.subject) == 0):
		return ruling{}
	case causesApart(lo, hi) || g.world.townsApart(a.Claim, b.Claim) || oneOfList(lo, hi) && hi.Change != normalize.Up || roundup(lo) != roundup(hi):
		return ruling{}
	case oneApart(byFigure(a, b)) || countsOn(lo, hi) || listsMore(lo, hi) || listsMore(hi, lo) || g.world.sums(byFigure(a, b)) || g.world.goesOn(lowerOf(a, b), lo, hi) || g.knows(a, b) || g.knows(b, a):
		return ruling{}
	case !g.sameWho(a, b) || !(early(lo) && early(hi)) && !namedAlike(lo, hi) && !g.wordedAlike(a, b):
		return ruling{}
	}
	switch when := ordered(lo, hi); {
	case figure(&hi.Value) < many && !(leads(lo) && leads(hi)) && max(hi.Published, lo.Published)-min(hi.Published, lo.Published) > daysOfFew:
		return ruling{} // of one war, perhaps, but of which of its days?
	case when == earlier && g.Kind.Grows && within(lo, hi, farUpdate):
		return ifGrown(lo, hi)
	case !within(lo, hi, farAcross) || otherDays(lo, hi):
		return ruling{}
	case when != later && g.Kind.Grows:
		return ifOlder(plain(lo.Number))
	}
	return ruling{Verdict: Dispute, why: "each text has one such figure for its event; that both count the same is likely, not sure"}
}

// wordedAlike tells whether two figures that stand far down in their texts are told
// with a word in common and of no other town; with more words, where no people are counted.
func (g *Group) wordedAlike(a, b *member) bool {
	_, n := g.contextLike(a.Claim, b.Claim)
	return (n > 1 || n > 0 && g.Kind.Unit == "person") && !g.otherTown(a, b) && !g.otherTown(b, a)
}

// daysNear tells whether both of two claims tell of days, and of some that are near.
func daysNear(a, b *claims.Claim) bool {
	x, y := &a.Event, &b.Event
	return x.From != 0 && y.From != 0 && x.To != 0 && y.To != 0 && gapDays(a, b) <= staleDays
}

// knows tells whether a text has another's figure itself, and keeps both apart. A
// part that is by chance as large, "five, two of them children", is not the two
// that another text leads with.
func (g *Group) knows(m, other *member) bool {
	return slices.ContainsFunc(few(g.world.told(m.Document)), func(o *claims.Claim) bool {
		return o.Kind == other.Kind && o.Count != claims.Rank && figure(&o.Value) == figure(&other.Value) && (o.Count != claims.PartOf || !leads(other.Claim))
	})
}

// sameWho tells whether two texts name somebody or something that is no place of
// theirs and says nothing in them: whom an event befell, or what it is called. The
// town and its sheriff are those of many events.
func (g *Group) sameWho(a, b *member) bool {
	x, y := g.befallen(a.Document), g.befallen(b.Document)
	return slices.ContainsFunc(x, func(n string) bool {
		return slices.ContainsFunc(y, func(o string) bool { return strings.Contains(n, o) || strings.Contains(o, n) })
	})
}

// befallen are the names of a text without its places and those who speak in it.
func (g *Group) befallen(document string) []string {
	told := few(g.world.told(document))
	var names []string
	var scene *claims.Scene
	for _, c := range told {
		if c.Event.Scene == nil || c.Event.Scene == scene {
			continue
		}
		scene = c.Event.Scene
		for _, n := range scene.Names {
			if len(n) > 4 && !slices.Contains(names, n) {
				names = append(names, n)
			}
		}
	}
	return slices.DeleteFunc(names, func(n string) bool {
		return slices.ContainsFunc(told, func(c *claims.Claim) bool {
			return c.Speaker != "" && (strings.Contains(c.Speaker, n) || strings.Contains(n, c.Speaker)) || placeName(c, n)
		})
	})
}

// namedAlike tells whether a name that one of two claims has, and that is no place,
// stands around both.
func namedAlike(a, b *claims.Claim) bool {
	if a.Event.Scene == nil {
		return false
	}
	x, y := nearby(a), nearby(b)
	return slices.ContainsFunc(a.Event.Names, func(n string) bool {
		return !placeName(a, n) && slices.ContainsFunc(capitalised(n), func(w string) bool { return strings.Contains(x, w) && strings.Contains(y, w) })
	})
}

// placeName tells whether a name is that of a place of a claim.
func placeName(c *claims.Claim, name string) bool {
	return c.Event.Scene != nil && (slices.ContainsFunc(c.Event.Sites, func(s string) bool { return strings.EqualFold(s, name) }) ||
		slices.ContainsFunc(c.Event.Places, func(p string) bool { return strings.EqualFold(places.Name(p), name) }))
}
