package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/claims/traits"
)

const (
	traitsRead = 64 // claims of one trait in one event, or in one text, that are compared
	planWords  = 2  // words that a plan and what came of it have in common, at least
)

// traitsOf reports what is one way in one text of an event and another way in
// another text, or in two places of one text.
func traitsOf(g *Group) []Finding {
	type told struct {
		key   string
		story int32
	}
	by, inside := newPeers[told](traitsRead), newPeers[[3]string](traitsRead)
	var clashes []clash
	for i, c := range g.Claims {
		t := traits.Find(c.Key)
		if t == nil || byName(c) && !g.known(c) {
			continue
		}
		if t.Inside {
			for _, j := range inside.meet([3]string{c.Key, c.Expected, c.Document}, i) {
				if x, ok := g.twoInside(j, i); ok {
					clashes = append(clashes, x)
				}
			}
		}
		story, ok := g.mainStory(i)
		if !ok {
			continue
		}
		for _, j := range by.meet(told{c.Key + " " + c.Expected, story}, i) {
			if x, ok := g.twoTraits(j, i, t); ok {
				clashes = append(clashes, x)
			}
		}
	}
	say := func(c *claims.Claim) string { return c.Object }
	return append(g.joined(clashes, say, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides, Message: orList(sides, say), Severity: Note}
		f.Verdict, f.Because = worst(all)
		if who := whoseTrait(sides); who != "" {
			f.Message = who + ": " + f.Message
		}
		return f
	}), g.fates()...)
}

// whoseTrait is the name of who or what the sides tell of, or the noun for it
// as a text has it.
func whoseTrait(sides []Side) string {
	noun := ""
	for _, s := range sides {
		for i := range s.Claims {
			switch c := &s.Claims[i]; {
			case byName(c):
				return whoIs(sides)
			case noun == "":
				noun = c.Of
			}
		}
	}
	return whoIs([]Side{{Claims: []claims.Claim{{Subject: strings.ToLower(noun)}}}})
}

// twoInside tells whether two claims of one trait in one text give one bearer two
// values.
func (g *Group) twoInside(i, j int) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	if a.Object == b.Object || a.Passage == b.Passage {
		return clash{}, false
	}
	if !standsStill(traits.Find(a.Key), a, b) {
		return clash{}, false
	}
	g.judged()
	who, ok := g.oneBearer(i, j)
	if !ok {
		return clash{}, false
	}
	found := clash{i, j, Discrepancy, []string{"told as fact in one text, and of the same: " + who}}
	if a.Speaker != "" && b.Speaker != "" && a.Speaker != b.Speaker {
		found.verdict, found.because = Dispute, []string{"said by " + a.Speaker + " and by " + b.Speaker}
	}
	return found, true
}

// standsStill tells whether two values in one text are no news that went on: they
// are of one step, or the text tells the earlier one as how things are.
func standsStill(t *traits.File, a, b *claims.Claim) bool {
	if t.Value(a.Object).Step > t.Value(b.Object).Step {
		a, b = b, a
	}
	return t.Value(a.Object).Step == t.Value(b.Object).Step || a.Tense == offices.Now
}

// twoTraits tells whether two claims of one trait exclude each other, in two
// texts of one event.
func (g *Group) twoTraits(i, j int, t *traits.File) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	if a.Object == b.Object || a.Passage == b.Passage || a.Document == b.Document {
		return clash{}, false
	}
	who, ok := g.oneBearer(i, j)
	if ok && !byName(a) && befalls(a) && (g.severalCalled(i) || g.severalCalled(j)) {
		return clash{}, false // one of two officers who were hurt
	}
	ok = ok || g.oneHurt(i, j)
	if !ok && (!g.oneOfEvent(a, b, t) || a.Key == "deathplace" && (g.manyDied(a) || g.manyDied(b))) || g.world.n > chosen && !sharesWords(a, b, onsetWords) {
		return clash{}, false
	}
	from, to := t.Value(a.Object).Step, t.Value(b.Object).Step
	if a.Expected != "" && from != to && !sharesWords(a, b, planWords) {
		return clash{}, false
	}
	why := "the texts tell of one event"
	if who != "" {
		why += ", and of the same: " + who
	}
	g.judged()
	if from == to {
		found := clash{i, j, Discrepancy, []string{why}}
		if t.Hourly {
			found.verdict, found.because = Update, []string{why, "such a figure changes by the hour"}
			return found, !g.otherwise(i) && !g.otherwise(j) && publishedWithin(a, b, 1) && !tradedApart(a, b)
		}
		if from != 0 && a.Published != b.Published {
			found.verdict, found.because = Update, []string{why, "one may be the later state"}
		}
		return found, !g.otherwise(i) && !g.otherwise(j)
	}
	if a.Expected != "" && (g.otherwise(i) || g.otherwise(j) || (from < to) == (a.Published > b.Published) && a.Published != b.Published) {
		return clash{}, false // an act of another day
	}
	if g.otherwise(i) && !g.goesOn(i, j, t) || g.otherwise(j) && !g.goesOn(j, i, t) {
		return clash{}, false
	}
	return clash{i, j, Update, []string{why, "one may be the later state"}}, true
}

// tradedApart tells whether the shares of two claims are of two companies, by the names
// before what they did.
func tradedApart(a, b *claims.Claim) bool {
	names := func(c *claims.Claim) string {
		before, _ := inSentence(c)
		return strings.Replace(before+" "+c.Quote, c.Of, "", 1)
	}
	return othersNamed(names(a), names(b))
}

// oneBearer tells whether two claims of a trait are of one name or of one noun,
// and which.
func (g *Group) oneBearer(i, j int) (string, bool) {
	a, b := g.Claims[i], g.Claims[j]
	if byName(a) != byName(b) && a.Subject != "" && b.Subject != "" {
		return g.calledSo(i, j)
	}
	if !byName(a) || !byName(b) {
		return a.Subject, a.Head != "" && a.Subject == b.Subject && !countedApart(a, b)
	}
	full := strings.Contains(a.Subject, " ") && strings.Contains(b.Subject, " ")
	if !namesAgree(a.Subject, b.Subject) || !full && (g.shared(a) || g.shared(b)) {
		return "", false
	}
	return whoIs([]Side{{Claims: []claims.Claim{*a, *b}}}), true
}

// calledSo tells whether one of two claims has a name and the other what somebody of
// that name is called in its text: the driver, the driver Ana Rossetti. Each text
// must give the trait to nobody else.
func (g *Group) calledSo(i, j int) (string, bool) {
	a, b := g.Claims[i], g.Claims[j]
	if !byName(a) {
		a, b = b, a
	}
	if a.Document == b.Document || a.Of == "" || a.Of != b.Head || len(b.Scope) > 0 || !g.soleBearer(i) || !g.soleBearer(j) {
		return "", false
	}
	return whoIs([]Side{{Claims: []claims.Claim{*a}}}), true
}

// soleBearer tells whether a text gives a trait to the bearer of a claim alone.
func (g *Group) soleBearer(i int) bool {
	c := g.Claims[i]
	first, last := g.ofDocument(i)
	return !slices.ContainsFunc(few(g.Claims[first:last]), func(o *claims.Claim) bool {
		return o.Key == c.Key && o.Expected == c.Expected && o.Subject != c.Subject && o.Subject != "" && !(byName(c) && byName(o) && namesAgree(c.Subject, o.Subject))
	})
}

// oneOfEvent tells whether two claims are of what an event has one of, whatever
// its texts call it.
func (g *Group) oneOfEvent(a, b *claims.Claim, t *traits.File) bool {
	return t.Once && !(byName(a) && byName(b)) && !(t.Things && a.Subject != "" && b.Subject != "") && !countedApart(a, b)
}

// manyDied tells whether the text of a claim counts more than one dead: each died
// somewhere.
func (g *Group) manyDied(c *claims.Claim) bool {
	return slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
		return o.Kind == "killed" && !o.Background && figure(&o.Value) > 1
	})
}

// byName tells whether the bearer of a trait is told by name.
func byName(c *claims.Claim) bool { return c.Subject != "" && c.Head == "" }

// countedApart tells whether two texts count other numbers of bearers: four
// passengers, one passenger.
func countedApart(a, b *claims.Claim) bool {
	return len(a.Scope) > 0 && len(b.Scope) > 0 && !slices.Equal(a.Scope, b.Scope)
}

// goesOn tells whether claim i is of the later of two values, in a text that is
// no older than that of the other: it may well tell of the one before too.
func (g *Group) goesOn(i, other int, t *traits.File) bool {
	a, b := g.Claims[i], g.Claims[other]
	return t.Value(a.Object).Step > t.Value(b.Object).Step && a.Published >= b.Published
}

// otherwise tells whether the text of a claim gives its bearer, or one that may
// be it, another value too.
func (g *Group) otherwise(i int) bool {
	c := g.Claims[i]
	first, last := g.ofDocument(i)
	return slices.ContainsFunc(few(g.Claims[first:last]), func(o *claims.Claim) bool {
		return o.Key == c.Key && o.Expected == c.Expected && o.Object != c.Object && (o.Subject == c.Subject || o.Subject == "" || c.Subject == "" || (o.Head == "") != (c.Head == ""))
	})
}
