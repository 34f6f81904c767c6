package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// onsetWords is how many words two sentences of an archive must share, where
// many talks begin and many periods end.
const onsetWords = 4

// onsetsRead is how many claims of one verb and one noun are compared.
const onsetsRead = 64

// onsets compares when what two texts of one event call by one noun began,
// opened, was sent.
func onsets(g *Group, clock bool) []Finding {
	keys, its, nouns := newPeers[string](onsetsRead), newPeers[string](onsetsRead), newPeers[string](onsetsRead)
	var clashes []clash
	for i, c := range g.Claims {
		if hasHour(c) != clock {
			continue
		}
		met := keys.meet(c.Key+" "+c.Subject, i)
		if g.world.n == 2 { // "it" is anything
			if c.Subject != "" {
				met = slices.Concat(met, keys.of[c.Key+" "])
			}
			if before := its.meet(c.Key, i); c.Subject == "" {
				met = before
			}
		}
		for _, j := range met {
			if x, ok := g.twoOnsets(j, i, clock); ok {
				clashes = append(clashes, x)
			}
		}
		if clock {
			continue
		}
		for _, j := range nouns.meet(cmp.Or(origins[c.Key], c.Key), i) {
			if x, ok := g.byOtherWords(j, i); ok {
				clashes = append(clashes, x)
			}
		}
	}
	say := func(c *claims.Claim) string { return c.Object }
	return g.joined(clashes, say, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides, Severity: Note}
		f.Verdict, f.Because = worst(all)
		g.tellsDates(all)
		f.Message = sides[0].Claims[0].Key + " " + orList(sides, say)
		if c := &sides[0].Claims[0]; c.Rule == "day" || c.Key == "made" || c.Stance == claims.Planned {
			f.Message = orList(sides, inQuotes)
		}
		return f
	})
}

// oneBeginning are the happenings that a thing has once, however often a text
// tells of them.
var oneBeginning = map[string]bool{"began": true, "opened": true, "founded": true, "in office": true}

// onceForAll are the happenings that a named thing has once for all, in any
// text.
var onceForAll = map[string]bool{"founded": true, "premiered": true, "published": true, "flew": true, "made": true}

// fixedOnce tells whether two claims of few articles say of one name in which
// year it was founded, published, first flown. Of two texts that are compared
// alone, one may begin with "it".
func (g *Group) fixedOnce(a, b *claims.Claim) bool {
	switch {
	case a.Rule != "named" || b.Rule != "named" || !onceForAll[a.Key] || g.world.n > chosen:
		return false
	case a.Head == "" || b.Head == "":
		return g.world.n == 2 && a.Head != b.Head
	}
	return namesAgree(a.Head, b.Head)
}

// twoOnsets tells whether two claims give one thing two days, or two hours.
func (g *Group) twoOnsets(i, j int, clock bool) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	same := a.Document == b.Document
	if a.Passage == b.Passage || a.Object == b.Object || same && (!oneBeginning[a.Key] || a.Sentence == b.Sentence) || (a.Stance == claims.Planned) != (b.Stance == claims.Planned) {
		return clash{}, false
	}
	if a.Head != "" && b.Head != "" && !namesAgree(a.Head, b.Head) {
		return clash{}, false // "Brackwater Mills", "Corso Mills"
	}
	if len(a.Scope) > 0 && len(b.Scope) > 0 && !clock && sharedIn(a.Scope, b.Scope) == 0 {
		return clash{}, false // joined another club
	}
	if (a.Key == "joined" || a.Key == "bought") && !slices.Equal(a.Scope, b.Scope) {
		return clash{}, false // the bank, the bank's board
	}
	if a.Of != b.Of && (same || a.Of != "" && b.Of != "" && sharedIn(sortedWords(a.Of), sortedWords(b.Of)) == 0) {
		return clash{}, false // the bridge, the second bridge
	}
	if fixed := !same && g.fixedOnce(a, b); !fixed && (a.Subject != b.Subject || a.Subject == "") || !same && !fixed && (g.world.n > chosen && !sharesWords(a, b, onsetWords) || !g.inOneEvent(i, j) && !g.onePlanned(a, b) || g.manyOnsets(i) || g.manyOnsets(j)) {
		return clash{}, false
	}
	if g.before.datedIn(a) && g.before.datedIn(b) {
		return clash{}, false // told by the verb and its names
	}
	g.judged()
	x, y := daysOf(a), daysOf(b)
	if ahead := max(a.Published, b.Published); a.Stance == claims.Planned && min(x[1], y[1]) < ahead && !(slips[a.Key] && g.onePlanned(a, b)) {
		return clash{}, false // it was over when the other was written
	}
	if clock {
		if !otherClock(a.Object, b.Object) || x[0] != 0 && y[0] != 0 && x[0] != y[0] {
			return clash{}, false
		}
	} else {
		if x[0] == 0 || y[0] == 0 || x[0] <= y[1] && y[0] <= x[1] || same && !apartYears(x, y) {
			return clash{}, false
		}
	}
	found := clash{i, j, Discrepancy, []string{"both tell of the same: " + cmp.Or(a.Subject, b.Subject) + ", " + a.Key}}
	if a.Subject == "" || b.Subject == "" {
		found.because = append(found.because, "one text begins with a pronoun: if it means the same")
	}
	if a.Stance == claims.Planned && a.Published != b.Published {
		found.verdict = Update
		found.because = append(found.because, "both look ahead, on two days: it may have been moved")
	}
	return found, true
}

// sortedWords are the words of a phrase, sorted.
func sortedWords(s string) []string {
	words := strings.Fields(s)
	slices.Sort(words)
	return words
}

// hourSlack is how many minutes an hour may be off that may be without its
// minutes.
func hourSlack(minute int) int {
	if minute%60 == 0 {
		return 31
	}
	return 0
}

// sharesWords tells whether two sentences have at least some words in common.
func sharesWords(a, b *claims.Claim, least int) bool {
	if len(a.Context) < least || len(b.Context) < least {
		return false
	}
	return sharedIn(a.Context, b.Context) >= least
}

// manyOnsets tells whether a document gives the verb and the noun of a claim
// another time too.
func (g *Group) manyOnsets(i int) bool {
	c := g.Claims[i]
	for _, o := range g.world.told(c.Document) {
		if o.Kind == c.Kind && o.Key == c.Key && o.Subject == c.Subject && o.Object != c.Object {
			return true
		}
	}
	return false
}

// daysOf are the first and the last day that a claim means, 0 where unknown.
func daysOf(c *claims.Claim) (days [2]normalize.Day) {
	first, last, _ := strings.Cut(c.Expected, "..")
	for i, s := range [2]string{first, last} {
		days[i], _ = normalize.ParseDay(s)
	}
	return days
}

// apartYears tells whether two stretches of days lie in different years.
func apartYears(x, y [2]normalize.Day) bool {
	a, _, _ := x[0].Date()
	b, _, _ := y[0].Date()
	c, _, _ := x[1].Date()
	d, _, _ := y[1].Date()
	return a > d || b > c
}
