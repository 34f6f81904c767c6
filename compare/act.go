package compare

import (
	"slices"
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// acts compares the hours of what befell once in an event that two texts tell
// of: its call, the incident, the end of the lockdown.
func acts(g *Group) []Finding {
	type told struct {
		key   string
		story int32
	}
	by, within := newPeers[told](onsetsRead), newPeers[[3]string](onsetsRead)
	var clashes []clash
	for i, c := range g.Claims {
		if c.Rule == dayOfAct || c.Rule == due {
			continue
		}
		if c.Rule == minuteOfMatch {
			for _, j := range within.meet([3]string{"", c.Key, ""}, i) {
				if x, ok := g.twoMinutes(j, i); ok {
					clashes = append(clashes, x)
				}
			}
			continue
		}
		if c.Subject != "" {
			for _, j := range within.meet([3]string{c.Document, c.Key, c.Subject}, i) {
				if x, ok := g.oneAct(j, i); ok {
					clashes = append(clashes, x)
				}
			}
		}
		story, ok := g.mainStory(i)
		if !ok || g.manyActs(i) {
			continue
		}
		for _, j := range by.meet(told{c.Key, story}, i) {
			if x, ok := g.twoActs(j, i); ok {
				clashes = append(clashes, x)
			}
		}
		for _, j := range by.of[told{suddenActs[c.Key], story}] {
			if x, ok := g.callApart(j, i); ok {
				clashes = append(clashes, x)
			}
		}
	}
	return g.joined(clashes, inQuotes, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides, Severity: Note}
		f.Verdict, f.Because = worst(all)
		g.tellsDates(all)
		if f.Message = orList(sides, inQuotes); oneKey(sides) {
			f.Message = sides[0].Claims[0].Key + ": " + f.Message
		}
		return f
	})
}

// oneKey tells whether the first claims of all sides have one key.
func oneKey(sides []Side) bool {
	return !slices.ContainsFunc(sides, func(s Side) bool { return s.Claims[0].Key != sides[0].Claims[0].Key })
}

// oneAct tells whether one text gives the one thing of its noun two hours of a day.
func (g *Group) oneAct(i, j int) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	x, y := daysOf(a), daysOf(b)
	if a.Passage == b.Passage || a.Sentence == b.Sentence && a.Part == b.Part || minutesApart(a, b) == 0 || x[0] != 0 && y[0] != 0 && x[0] != y[0] || g.before.datedIn(a) && g.before.datedIn(b) {
		return clash{}, false
	}
	g.judged()
	return clash{i, j, Discrepancy, []string{"one text tells twice when it was: " + a.Subject}}, true
}

// mainStory is the event that the document of a claim tells of, beside those
// that it tells in passing.
func (g *Group) mainStory(i int) (int32, bool) {
	w := g.world
	doc, ok := w.document(g.Claims[i].Document)
	if !ok {
		return 0, false
	}
	for s := w.own[doc]; s < w.own[doc+1]; s++ {
		if w.subjects[s].main() {
			return w.stories[s], true
		}
	}
	return 0, false
}

// manyActs tells whether a document has an act twice, at two hours: of two
// events, or one of them wrong.
func (g *Group) manyActs(i int) bool {
	c := g.Claims[i]
	first, last := g.ofDocument(i)
	return slices.ContainsFunc(g.Claims[first:last], func(o *claims.Claim) bool {
		return o.Key == c.Key && o.Rule != dayOfAct && o.Rule != minuteOfMatch && minutesApart(o, c) > 0
	})
}

// twoActs tells whether two texts give one act two hours.
func (g *Group) twoActs(i, j int) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	if a.Document == b.Document || a.Passage == b.Passage || minutesApart(a, b) == 0 {
		return clash{}, false
	}
	if a.Key == "incident" && (a.Rule == partOfAct || b.Rule == partOfAct) && a.Expected != "" && b.Expected != "" {
		return clash{}, false // compared with its day
	}
	g.judged()
	if a.Key == "attack" {
		if !g.oneAttack(a, b) {
			return clash{}, false
		}
	} else if (a.Of != "") == (b.Of != "") && len(a.Scope) > 0 && len(b.Scope) > 0 && len(common(a.Scope, b.Scope)) == 0 {
		return clash{}, false // in two streets, in two towns
	}
	if g.world.n > handful && !sharesWords(a, b, onsetWords) {
		return clash{}, false
	}
	if a.Key == "adopted" && a.Subject != "" && b.Subject != "" && a.Subject != b.Subject {
		return clash{}, false // the budget, the reform
	}
	if x, y := daysOf(a), daysOf(b); x[0] != 0 && y[0] != 0 && x[0] != y[0] && !acrossMidnight(a, b) {
		return clash{}, false
	}
	if g.before.datedIn(a) && g.before.datedIn(b) {
		return clash{}, false // told by the verb and its subject
	}
	return clash{i, j, Discrepancy, []string{"both texts tell of one event, and of this once: " + a.Key}}, true
}

// oneAttack tells whether two of a handful of texts tell of one attack, of which a war has
// many: by a name, or by what was hit.
func (g *Group) oneAttack(a, b *claims.Claim) bool {
	return g.world.n <= handful && (sharedIn(a.Scope, b.Scope) > 0 || sharesWords(a, b, attackWords)) && !g.tellsHour(a, b) && !g.tellsHour(b, a)
}

// tellsHour tells whether the text of a claim has the hour of another one, of whatever.
func (g *Group) tellsHour(c, of *claims.Claim) bool {
	m, ok := minuteOf(of.Object)
	return ok && slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
		n, hour := minuteOf(o.Object)
		return o.Kind == "times" && hour && (n-m)%halfDay == 0
	})
}

// attackWords is how many words two sentences on one attack share that name nothing alike.
const attackWords = 2

// halfHour, halfDay and wholeDay are their minutes.
const halfHour, halfDay, wholeDay = 30, 12 * 60, 24 * 60

// minutesApart is how many minutes lie between what two hours can mean.
func minutesApart(a, b *claims.Claim) int64 {
	lo, _ := a.Value.Min.Whole()
	hi, _ := a.Value.Max.Whole()
	from, _ := b.Value.Min.Whole()
	to, _ := b.Value.Max.Whole()
	round := int64(wholeDay)
	if a.Rule == halved || b.Rule == halved {
		round = halfDay
	}
	middle := (from + to - lo - hi) / 2
	if middle %= round; middle < 0 {
		middle += round
	}
	middle = min(middle, round-middle)
	if middle == halfDay { // a.m. and p.m.
		return 0
	}
	if zoneOf(a.Object) != zoneOf(b.Object) { // half hours apart, or they differ
		middle %= halfHour
		middle = min(middle, halfHour-middle)
	}
	return max(0, middle-(hi-lo+to-from)/2)
}

// acrossMidnight tells whether two hours with their days are of one night: 11:50
// p.m. on Friday, shortly after midnight on Saturday.
func acrossMidnight(a, b *claims.Claim) bool {
	x, y := daysOf(a), daysOf(b)
	if x[0] > y[0] {
		a, b, x, y = b, a, y, x
	}
	lo, _ := a.Value.Max.Whole()
	hi, _ := b.Value.Min.Whole()
	return y[0]-x[0] == 1 && hi+wholeDay-lo < halfDay
}

// partOfAct is the Rule of acts of which the part of the day is told and no hour.
const partOfAct = "act in a part of the day"

// halved is the Rule of acts whose hour may be of either half of the day.
const halved = "act of half a day"

// minuteOfMatch is the Rule of claims on which minute of a match something was.
const minuteOfMatch = "minute of a match"

// twoMinutes tells whether two texts of one match have what somebody did once in
// two minutes of it.
func (g *Group) twoMinutes(i, j int) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	x, _ := strconv.Atoi(a.Object)
	y, _ := strconv.Atoi(b.Object)
	if a.Superseded || b.Superseded || a.Document == b.Document || a.Passage == b.Passage || x-y <= 1 && y-x <= 1 || !g.inOneStory(i, j) {
		return clash{}, false
	}
	g.judged()
	for _, name := range common(a.Scope, b.Scope) {
		person := slices.Contains(strings.Fields(a.Of), name) || slices.Contains(strings.Fields(b.Of), name)
		if person && g.oneMinute(a, name) && g.oneMinute(b, name) {
			return clash{i, j, Discrepancy, []string{"same match, each text has one such minute of " + name}}, true
		}
	}
	return clash{}, false
}

// oneMinute tells whether the document of a claim has no other minute of its kind
// beside a name.
func (g *Group) oneMinute(c *claims.Claim, name string) bool {
	for _, o := range few(g.world.told(c.Document)) {
		if o.Rule == minuteOfMatch && o.Key == c.Key && (o.Object != c.Object || o.Superseded) && slices.Contains(o.Scope, name) {
			return false
		}
	}
	return true
}
