package claims

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// parts makes claims of the figures that hang on a claim of the sentence: its
// parts, as in "12 people died, including three children", what it became, as in
// "rose from 60 to 84", and what it was, as in "revised to 14, from 17".
func (x *extraction) parts(p *Page, s, start int) {
	figures := p.Figures(s)
	for i := range figures {
		f := &figures[i]
		if f.used || f.Type != normalize.Quantity || f.Amount.Unit != "" && f.former == 0 {
			continue
		}
		first := p.Sentences[s].First
		became := i > 0 && p.cueBefore(f.First, first, 0, cueTo) && p.cueBefore(figures[i-1].First, first, 0, cueFrom)
		was := p.cueBefore(f.First, first, 1, cueFrom) && i > 0 && p.cueBefore(figures[i-1].First, first, 0, cueTo) && !p.sourcedBehind(f, s)
		if !f.part && f.former == 0 && !became && !was {
			continue
		}
		whole := -1
		for j := start; j < len(x.found); j++ {
			if c := &x.found[j]; c.figure.Start < f.Start && c.figure.End > c.figure.Start && (whole < 0 || c.figure.Start >= x.found[whole].figure.Start) {
				whole = j
			}
		}
		if whole < 0 {
			continue
		}
		w := &x.found[whole]
		if !f.part && f.former == 0 && w.Value.Unit != "" && w.Value.Unit != x.lex.kind(w.Kind).Unit {
			continue // "à 1,20 mètre, sous un parking de 340 places"
		}
		from := f.First
		if f.former > 0 {
			if was = x.formerly(p, f, w); !was {
				continue
			}
		}
		if !f.part { // "rose from 60 to 84" is quoted whole
			from = min(from, w.tokens[0])
		}
		c := p.claim(x.lex.kind(w.Kind), f, from, f.Last, w.Rule)
		if f.part {
			c.Count, c.Whole = PartOf, w.figure
		}
		c.Superseded = was
		if f.former > 0 {
			c.AsOf, c.Count = p.formerDay(f.Last, p.Sentences[s].Last), OfEvent
			c.Head, c.Scope, c.Of = w.Head, w.Scope, w.Of
		}
		x.found = append(x.found, c)
	}
}

// gone are the kinds whose people are of no other kind: "another 43 were hurt"
// are not among the dead.
var gone = []string{"killed", "missing"}

// away are kinds of people who are not found or had to leave, and culprits who
// are sought and who got away are of neither.
var (
	away     = []string{"missing", "displaced"}
	culprits = []string{"attackers", "sought"}
)

// quakes are measured apart from their aftershocks.
var (
	quakes      = []string{"magnitude"}
	aftershocks = []string{"aftershock"}
)

// fates drops from the claims of a sentence, which go out from first on, the
// crowds that a verb makes another count of: in "the deaths of 50 protesters"
// nobody counted who protested. "Two robbers fled" are no refugees.
func (x *extraction) fates(p *Page, first int) {
	if !slices.ContainsFunc(x.order[first:], func(k int32) bool { return x.found[k].befalls() }) {
		return // as in most
	}
	x.unheard(p, first)
	x.parents(p, first)
	x.order = x.order[:first+len(slices.DeleteFunc(x.order[first:], func(k int32) bool { return x.eitherOr(p, &x.found[k]) || p.noneElsewhere(&x.found[k]) }))]
	x.drop(first, away, culprits)
	x.drop(first, quakes, aftershocks)
	x.drop(first, bystanders, fates)
	x.hurtTolls(first)
}

// befalls tells whether a claim may be of what befell somebody: it tells that in words, and
// more than the figure of a quantity.
func (c *Claim) befalls() bool {
	return c.tokens[1] > c.tokens[0] && (c.Kind != quantity.Name || none(c.Value))
}

// drop drops from the claims that go out from first on those of some kinds whose
// figure is one of other kinds too.
func (x *extraction) drop(first int, some, other []string) {
	own := x.order[first:]
	if len(own) < 2 {
		return
	}
	x.order = x.order[:first+len(slices.DeleteFunc(own, func(k int32) bool {
		c := &x.found[k]
		return slices.Contains(some, c.Kind) && slices.ContainsFunc(own, func(o int32) bool {
			return x.found[o].figure == c.figure && slices.Contains(other, x.found[o].Kind)
		})
	}))]
}

// bystanders are kinds of people who are told of by what they do.
var bystanders = []string{"protesters", "crews", "attackers"}

// hurtTolls drops the counts of dead whose figure says that they are hurt: "the toll rose
// to 14 injured". "No casualties" are of both.
func (x *extraction) hurtTolls(first int) {
	own := x.order[first:]
	x.order = x.order[:first+len(slices.DeleteFunc(own, func(k int32) bool {
		c := &x.found[k]
		return c.Kind == "killed" && (c.Value.NoMax || c.Value.Max.Coef != 0) && slices.ContainsFunc(own, func(o int32) bool {
			return x.found[o].figure == c.figure && x.found[o].Kind == "injured"
		})
	}))]
}

// fates are the kinds of what befell people, whoever they were.
var fates = []string{"killed", "injured", "missing", "arrested", "charged", "convicted"}

// besides takes "more" from counts that only go on from one of another kind:
// "nine died and another 43 were hurt" is not 43 more than those hurt before.
func (x *extraction) besides(p *Page, own []int32, s int) {
	for i, k := range own {
		c := &x.found[k]
		if len(c.Scope) == 0 || !slices.Contains(c.Scope, "more") {
			continue
		}
		other, same := x.othersThanDead(p, c, s), false
		if x.last > 0 {
			o := &x.found[x.last-1]
			other = other || s-o.Sentence == 1 && slices.Contains(gone, o.Kind) && o.Value.Unit == c.Value.Unit
		}
		for _, j := range own[:i] {
			if o := &x.found[j]; o.Value.Unit == c.Value.Unit && o.Number != "" {
				other, same = other || slices.Contains(gone, o.Kind), same || o.Kind == c.Kind
			}
		}
		if other && !same {
			c.Scope = slices.DeleteFunc(slices.Clone(c.Scope), func(w string) bool { return w == "more" })
			if len(c.Scope) == 0 {
				c.Scope = nil
			}
		}
	}
}
