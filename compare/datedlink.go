package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
	"github.com/gainsay/gainsay/normalize"
)

// linkedDates is why the dates of two texts are held against each other by what speaks for
// them in sum.
const linkedDates = "of the dates of both texts these two match best; that both are of one deed is likely, not sure"

// datedDeed is a claim on when something was done, read for linking.
type datedDeed struct {
	*claims.Claim
	at     int // in the group
	doc    int32
	deed   string // the name under which it meets others
	days   [2]normalize.Day
	minute int
	clock  bool     // it has a time of day
	byHour bool     // by which it is held against others
	words  []string // of its clause, and its deed's
	alike  int      // dates, or times of day, of as fine a grain in its text
}

// dateLinks notes dates, or times of day, of two of a handful of texts of one event that
// nothing makes surely those of one deed, and much makes it likely: each is the other's
// best match, by the sum of what speaks for them and against.
func (g *Group) dateLinks(clock bool) []Finding {
	if g.world.n > handful || g.world.n < 2 {
		return nil
	}
	each, known := g.datedDeeds(clock), g.wordsOfDeeds()
	var clashes []clash
	for i, xs := range each {
		for j := i + 1; j < len(each) && len(xs) > 0; j++ {
			if ys := each[j]; len(ys) > 0 && xs[0].Language == ys[0].Language && g.world.share(xs[0].doc, ys[0].doc) {
				clashes = g.linkDates(clashes, xs, ys, known)
			}
		}
	}
	say := func(c *claims.Claim) string { return c.Object }
	return g.joined(clashes, say, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides, Severity: Note, Message: orList(sides, inQuotes)}
		f.Verdict, f.Because = worst(all)
		g.tellsDates(all)
		return f
	})
}

// datedDeeds are the dates of each document that may be linked.
func (g *Group) datedDeeds(clock bool) [][]datedDeed {
	each := make([][]datedDeed, g.world.n)
	for i, c := range g.Claims {
		d := datedDeed{Claim: c, at: i, doc: g.docs[i], deed: deedName(c), days: daysOf(c), byHour: clock}
		if d.minute, d.clock = minuteOf(c.Object); c.Published == 0 || clock && !d.clock || !clock && d.days[0] == 0 {
			continue
		}
		if d.words = c.Context; c.Of != "" {
			d.words = append(slices.Clip(c.Context), c.Of)
			slices.Sort(d.words)
			d.words = slices.Compact(d.words)
		}
		each[d.doc] = append(each[d.doc], d)
	}
	for _, of := range each {
		for i := range of {
			for k := range of {
				if !slices.ContainsFunc(of[:k], func(o datedDeed) bool { return o.Object == of[k].Object }) && (clock || grain(of[k].days) == grain(of[i].days)) {
					of[i].alike++
				}
			}
		}
	}
	return each
}

// linkDates appends the dates of two texts that are each other's best match.
func (g *Group) linkDates(clashes []clash, xs, ys []datedDeed, known map[string]int) []clash {
	ofX, ofY := make([]match, len(xs)), make([]match, len(ys))
	for i := range xs {
		for j := range ys {
			if sum := g.datedEvidence(&xs[i], &ys[j], xs, ys, known); sum > 0 {
				ofX[i].better(j, sum)
				ofY[j].better(i, sum)
			}
		}
	}
	for i, m := range ofX {
		if m.sum <= 0 || ofY[m.at].at != i {
			continue
		}
		a, b := &xs[i], &ys[m.at]
		if g.before.datedIn(a.Claim) && g.before.datedIn(b.Claim) || g.namesakes(a.Claim, b.Claim) || g.othersBefell(a.Claim, b.Claim) {
			continue
		}
		g.judged()
		found := clash{a.at, b.at, Dispute, []string{linkedDates}}
		if isPlan(a.Claim) && isPlan(b.Claim) && a.Published != b.Published {
			found.verdict = Update
		}
		clashes = append(clashes, found)
	}
	return clashes
}

// namesakes tells whether the texts of two claims name two people with one last name that
// stands beside both: Pavel Brandt pleaded in May, Viktor Brandt in June.
func (g *Group) namesakes(a, b *claims.Claim) bool {
	for _, x := range few(g.world.told(a.Document)) {
		if x.Kind != "name" || !amongWords(x.Object, a) || !amongWords(x.Object, b) {
			continue
		}
		for _, y := range few(g.world.told(b.Document)) {
			if y.Kind == "name" && spelling.FirstNamesApart(x.Quote, y.Quote) && !g.hasName(a.Document, untitled(y.Quote)) && !g.hasName(b.Document, untitled(x.Quote)) {
				return true
			}
		}
	}
	return false
}

// othersBefell tells whether the sentences of two claims say of two people or things that
// one happening befell them.
func (g *Group) othersBefell(a, b *claims.Claim) bool {
	for _, x := range few(g.world.told(a.Document)) {
		if x.Kind != "happened" || x.Subject == "" || sentenceOf(x) != sentenceOf(a) {
			continue
		}
		for _, y := range few(g.world.told(b.Document)) {
			if y.Kind == x.Kind && y.Subject != "" && sentenceOf(y) == sentenceOf(b) && deedOf(x.Key) == deedOf(y.Key) && !namesAgree(x.Subject, y.Subject) {
				return true
			}
		}
	}
	return false
}

// amongWords tells whether the last word of a name stands beside the deed of a claim.
func amongWords(name string, c *claims.Claim) bool {
	last := lastName(name)
	return slices.ContainsFunc(c.Context, func(w string) bool { return len(w) > 3 && strings.HasPrefix(last, w[:len(w)-1]) })
}

// otherNames are the names of deeds under which those of texts of one event meet that may
// be told in words of another.
var otherNames = map[string]string{
	"attack": "attacked", "bombed": "attacked", "killed": "died", "executed": "died", "pronounced dead": "died", "available": "launched", "last seen": "vanished",
	"fired": "incident", "crashed": "incident", "struck": "incident", "exploded": "incident", "sank": "incident", "collapsed": "incident", "befell": "incident",
}

// deedName is the name under which the deed of a claim meets others, or none.
func deedName(c *claims.Claim) string {
	if name := otherNames[c.Key]; name != "" {
		return name
	}
	return deedOf(c.Key)
}

// wordsOfDeeds counts how many claims have each word.
func (g *Group) wordsOfDeeds() map[string]int {
	known := map[string]int{}
	for _, c := range g.Claims {
		for _, w := range c.Context {
			known[w]++
		}
		known[c.Of]++
	}
	return known
}
