package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// moments compares what two statements, texts of a few sentences that are held against
// each other and nothing else, give the dates of.
func moments(g *Group) []Finding {
	if g.world.n != 2 {
		return nil
	}
	cs := g.lifeMoments()
	for i, a := range cs {
		for _, b := range cs[i+1:] {
			if a.Document == b.Document || g.before.datedIn(a) && g.before.datedIn(b) {
				continue
			}
			g.judged()
			if why := g.twoMoments(a, b); why != "" {
				g.tellsDay(a, b)
				return []Finding{betweenStatements(a, b, inQuotes, why, "two statements, taken to be of one thing")}
			}
		}
	}
	return nil
}

// lifeMoments are the claims of a group with those that say in brackets when somebody
// was born and died.
func (g *Group) lifeMoments() []*claims.Claim {
	cs := slices.Clone(g.Claims[:min(len(g.Claims), statementsRead)])
	for doc := range int32(g.world.n) {
		for _, c := range few(g.world.Claims(doc)) {
			if c.Rule == life {
				told := *c
				told.Of, told.Stance, told.Scope, told.Context, told.Subject = c.Key, claims.Asserted, nil, nil, unmarked(c.Subject)
				cs = slices.DeleteFunc(cs, func(o *claims.Claim) bool {
					return o.Of == told.Of && o.Document == told.Document && o.Sentence == told.Sentence
				})
				cs = append(cs, &told)
			}
		}
	}
	return cs
}

// twoMoments tells why two claims put one moment at two times, or nothing.
func (g *Group) twoMoments(a, b *claims.Claim) string {
	switch {
	case a.Head == "picture" && b.Head == "picture" && a.Of != b.Of:
		if a.Of == "shown" {
			a, b = b, a
		}
		if a.Of == "taken" && b.Of == "shown" && b.Event.To != 0 && a.Event.From > b.Event.To {
			return "taken after it was shown"
		}
		return ""
	case outsideLife(a, b), outsideLife(b, a):
		return "nobody does so before birth or after death"
	case a.Of == "shown", a.Rule == life && b.Rule == life:
		return "" // the check "age" compares them
	case a.Rule == nobodys, b.Rule == nobodys, !oneMoment(a.Of, b.Of), a.Of != b.Of && ofLives[a.Of] != ofLives[b.Of] && (a.Subject == "" || b.Subject == ""), a.Stance != b.Stance, !g.daysExclude(a, b), !g.partiesAgree(a, b), othersNamedIn(a, b):
		return ""
	case (needsMore[a.Of] || len(a.Scope) > 0 && len(b.Scope) > 0 && !ofLives[a.Of]) && sharedIn(a.Scope, b.Scope) == 0:
		return "" // another prize, in another country
	case !sameApart(a, b):
		return ""
	case g.alsoTold(a, b), g.alsoTold(b, a):
		return ""
	}
	return "both tell when: " + a.Of
}

// sameMoment are the moments that may be told of one thing in two ways.
var sameMoment = map[[2]string]bool{{"ends", "over"}: true, {"begins", "premiered"}: true, {"ends", "built"}: true, {"born", "founded"}: true, {"out", "premiered"}: true}

// ofLiving are the moments of somebody who lives, and is no small child.
var ofLiving = map[string]bool{
	"graduated": true, "married": true, "divorced": true, "elected": true, "office": true, "left": true, "joined": true, "moved": true, "playing": true,
}

const childDays = 4 * 365 // for which nobody does what ofLiving lists

// outsideLife tells whether a claim has somebody do what only the living do before
// birth or after death.
func outsideLife(life, act *claims.Claim) bool {
	if !ofLives[life.Of] || !ofLiving[act.Of] || act.Stance != claims.Asserted || act.Event.From == 0 || act.Event.To == 0 {
		return false
	}
	x, y := strings.Fields(life.Subject), strings.Fields(act.Subject)
	if len(x) == 0 || len(y) == 0 || !oneName(x, y) || len(act.Context) > 0 {
		return false
	}
	if life.Of == "born" {
		return life.Event.From != 0 && act.Event.To < life.Event.From+childDays
	}
	return life.Event.To != 0 && act.Event.From > life.Event.To+1
}

// oneMoment tells whether two moments can be one.
func oneMoment(a, b string) bool {
	return a == b || sameMoment[[2]string{a, b}] || sameMoment[[2]string{b, a}]
}

// needsMore are the moments that somebody or something has more than one of: another
// prize, another club.
var needsMore = map[string]bool{
	"won": true, "joined": true, "moved": true, "arrived": true, "departed": true, "elected": true, "office": true, "announced": true,
	"bought": true, "playing": true,
}

// ofLives are the moments that somebody has once, wherever and however it was.
var ofLives = map[string]bool{"born": true, "died": true}

// yearOfWork tells whether a claim is of the year of a work: "a 1974 film".
func yearOfWork(c *claims.Claim) bool { return c.Rule == "made" }

// workSlack is how many days a work may come out beside the year that it is said to be of,
// or the day on which it was first shown.
const workSlack = 366

// daysExclude tells whether the days of two claims exclude each other.
func (g *Group) daysExclude(a, b *claims.Claim) bool {
	slack := dayOff(a, b)
	if yearOfWork(a) != yearOfWork(b) || a.Of != b.Of && (a.Of == "out" || b.Of == "out") {
		slack = workSlack
	}
	return moreApart([2]normalize.Day{a.Event.From, a.Event.To}, [2]normalize.Day{b.Event.From, b.Event.To}, slack)
}

// moreApart tells whether more than so many days lie between two stretches of days, whose ends
// are 0 where open.
func moreApart(x, y [2]normalize.Day, slack normalize.Day) bool {
	return x[1] != 0 && y[0] != 0 && y[0]-x[1] > slack || y[1] != 0 && x[0] != 0 && x[0]-y[1] > slack
}

// dayOff is one where both claims give a day, which may be that of another zone.
func dayOff(a, b *claims.Claim) normalize.Day {
	if a.Event.From == a.Event.To && b.Event.From == b.Event.To {
		return 1
	}
	return 0
}

// partiesAgree tells whether two claims can be of one person or thing. A pronoun or
// a noun of one may stand for the name of the other.
func (g *Group) partiesAgree(a, b *claims.Claim) bool {
	x, y := strings.Fields(a.Subject), strings.Fields(b.Subject)
	switch {
	case a.Head != "" && b.Head != "" && a.Head != b.Head && !(yearOfWork(a) && yearOfWork(b) && len(x) > 0 && len(y) > 0):
		return false
	case len(x) > 0 && len(y) > 0:
		return oneName(x, y) || amongNames(x, b.Scope) || amongNames(y, a.Scope)
	case len(x) == 0 && len(y) == 0 && a.Head == "" && b.Head == "":
		return sharedIn(a.Scope, b.Scope) > 0
	}
	return true
}

// nobodys is the Rule of a moment of which it is not known whose it is.
const nobodys = "somebody's"

// othersNamedIn tells whether both claims name somebody or something beside the subject
// that the other has not: the office in Lima, the one in Quito.
func othersNamedIn(a, b *claims.Claim) bool { return namesMore(a, b) && namesMore(b, a) }

// namesMore tells whether a claim has a name beside its subject that another has not.
func namesMore(c, o *claims.Claim) bool {
	return slices.ContainsFunc(c.Scope, func(w string) bool {
		return w != strings.ToLower(w) && !slices.Contains(o.Scope, w) && !strings.Contains(o.Subject, strings.ToLower(w))
	})
}

// oneName tells whether two names can be of one: all words of the shorter are in the
// other or short for one of it, and their last word is one. Marala is neither Marala FC
// nor the University of Marala.
func oneName(x, y []string) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	n := len(y) - 1
	if x[len(x)-1] != y[n] || len(x) == 1 && n > 1 && len(y[n-1]) <= len("of") {
		return false
	}
	return !slices.ContainsFunc(x, func(w string) bool {
		return !slices.ContainsFunc(y, func(o string) bool { return strings.HasPrefix(o, w) || strings.HasPrefix(w, o) })
	})
}

// amongNames tells whether one of some words of a name stands among others.
func amongNames(name, among []string) bool {
	return slices.ContainsFunc(among, func(w string) bool { return slices.Contains(name, strings.ToLower(w)) })
}

// sameApart tells whether what parts two claims from others of their name is the same.
func sameApart(a, b *claims.Claim) bool {
	return slices.Equal(apartFrom(a, b), apartFrom(b, a))
}

// apartFrom is what parts a claim from others of its name. Where the other has no
// name, the figures of this one are part of it: "Otto III", "the king".
func apartFrom(c, o *claims.Claim) []string {
	return slices.DeleteFunc(slices.Clone(c.Context), func(w string) bool {
		return w == "first" || o.Subject == "" && strings.Trim(w, "0123456789ivx") == ""
	})
}

// alsoTold tells whether the text of a claim has a date that another claim allows, of
// the same or of what nobody knows.
func (g *Group) alsoTold(a, b *claims.Claim) bool {
	if slices.ContainsFunc(g.Claims, func(c *claims.Claim) bool {
		return c.Document == a.Document && oneMoment(c.Of, b.Of) && !g.daysExclude(c, b)
	}) {
		return true
	}
	return slices.ContainsFunc(few(g.world.told(a.Document)), func(c *claims.Claim) bool {
		if c.Kind != "statement" || c.Key != "date" || g.boundIn(c) {
			return false
		}
		x, y := daysOf(c), [2]normalize.Day{b.Event.From, b.Event.To}
		return (y[1] == 0 || x[0] <= y[1]) && y[0] <= x[1]
	})
}

// boundIn tells whether it is known what a date of a statement is the date of.
func (g *Group) boundIn(c *claims.Claim) bool {
	return c.Key == "date" && slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
		return (o.Kind == "moment" || o.Rule == life) && overlap(o, c)
	})
}
