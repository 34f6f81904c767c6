package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
)

// dayOfAct is the Rule of claims on which day the one event of a text was.
const dayOfAct = "day of the event"

// nearEvent is how many hours lie between two days of one event, at most: a
// weekday read from the day of a page may be that of another week.
const nearEvent = 84

// eventDays compares on which day two texts say that their one event was.
func eventDays(g *Group) []Finding {
	by := newPeers[string](onsetsRead)
	var clashes []clash
	for i, c := range g.Claims {
		if c.Rule != dayOfAct || g.manyEventDays(i) {
			continue
		}
		for _, j := range by.meet(c.Key, i) {
			if x, ok := g.twoEventDays(j, i); ok {
				clashes = append(clashes, x)
			}
		}
	}
	return g.joined(g.sideWithDays(clashes), inQuotes, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: ofOneDay(sides), Severity: Note}
		f.Verdict, f.Because = worst(all)
		g.tellsDates(all)
		f.Message = orList(f.Sides, inQuotes)
		return f
	})
}

// ofOneDay puts sides together all of whose days and hours can be one.
func ofOneDay(sides []Side) []Side {
	var out []Side
	for _, s := range sides {
		k := slices.IndexFunc(out, func(o Side) bool {
			return !slices.ContainsFunc(o.Claims, func(c claims.Claim) bool { return hoursApart(&c, &s.Claims[0]) > 0 })
		})
		if k < 0 {
			out = append(out, s)
			continue
		}
		out[k].Claims = append(slices.Clip(out[k].Claims), s.Claims...)
	}
	if len(out) < 2 {
		return sides
	}
	return out
}

// sideWithDays adds to clashes of two days those of the other texts of a handful
// that tell of the event and have the one day and not the other.
func (g *Group) sideWithDays(clashes []clash) []clash {
	if g.world.n > handful {
		return clashes
	}
	for _, x := range slices.Clone(clashes) {
		for k, c := range g.Claims {
			if c.Rule != dayOfAct || k == x.i || k == x.j || g.manyEventDays(k) {
				continue
			}
			for _, of := range [2][2]int{{x.i, x.j}, {x.j, x.i}} {
				same, other := g.Claims[of[0]], g.Claims[of[1]]
				if c.Document != same.Document && c.Document != other.Document && g.oneMainStory(of[0], k) && hoursApart(c, same) == 0 && hoursApart(c, other) > 0 {
					clashes = append(clashes, clash{min(k, of[1]), max(k, of[1]), x.verdict, x.because})
				}
			}
		}
	}
	return clashes
}

// manyEventDays tells whether a document gives two days of what it tells of
// first: of two events.
func (g *Group) manyEventDays(i int) bool {
	c := g.Claims[i]
	return slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool { return o.Rule == dayOfAct && hoursApart(o, c) > 0 })
}

// twoEventDays tells whether two texts have their one event on two days.
func (g *Group) twoEventDays(i, j int) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	gap := hoursApart(a, b)
	if a.Document == b.Document || a.Passage == b.Passage || gap == 0 || gap > nearEvent || !publishedWithin(a, b, 5) {
		return clash{}, false
	}
	g.judged()
	switch shared := sharedIn(a.Context, b.Context); {
	case g.oneMainStory(i, j):
		if shared == 0 || g.world.n > handful && !sharesWords(a, b, onsetWords) {
			return clash{}, false
		}
	case g.world.n > handful || shared < tellsAll || shared < min(len(a.Context), len(b.Context)) || sharedIn(a.Scope, b.Scope) == 0 || !g.oneCount(a, b):
		return clash{}, false // their days alone may have kept the two texts apart
	}
	return clash{i, j, Discrepancy, []string{"both texts tell of one event, and of its day first"}}, true
}

// tellsAll is how many words two sentences on one event share whose texts are not
// known to be of one.
const tellsAll = 4

// oneCount tells whether the sentences of two claims count the same people the
// same: three workers killed.
func (g *Group) oneCount(a, b *claims.Claim) bool {
	same := false
	for _, x := range few(g.world.told(a.Document)) {
		if sentenceOf(x) != sentenceOf(a) || x.Value.Unit != "person" {
			continue
		}
		for _, y := range few(g.world.told(b.Document)) {
			if sentenceOf(y) != sentenceOf(b) || x.Kind != y.Kind {
				continue
			}
			if same = x.Value.Agrees(y.Value); !same {
				return false
			}
		}
	}
	return same
}

// inOneEvent tells whether two claims, or their documents, tell of one event.
func (g *Group) inOneEvent(i, j int) bool { return g.inOneStory(i, j) || g.oneMainStory(i, j) }

// oneMainStory tells whether the documents of two claims tell of one event.
func (g *Group) oneMainStory(i, j int) bool {
	x, ok := g.mainStory(i)
	y, too := g.mainStory(j)
	return ok && too && x == y
}

// hoursApart is how many hours lie between what two days can mean.
func hoursApart(a, b *claims.Claim) int64 {
	lo, _ := a.Value.Min.Whole()
	hi, _ := a.Value.Max.Whole()
	from, _ := b.Value.Min.Whole()
	to, _ := b.Value.Max.Whole()
	return max(0, from-hi, lo-to)
}
