package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/order"
	"github.com/gainsay/gainsay/normalize"
)

// sums tells whether the texts of two claims have a third figure that, with
// the lower one, makes the higher: four badly hurt and 20 others are the 24.
func (w *world) sums(lo, hi *member) bool {
	x, okX := bound(lo.origin)
	y, okY := bound(hi.origin)
	if !okX || !okY || y <= x || x <= 0 {
		return false
	}
	return w.makesUp(lo.doc, y-x, lo, hi) || hi.doc != lo.doc && w.makesUp(hi.doc, y-x, lo, hi) || writtenBeside(lo.origin, y-x)
}

// leastBeside is the least number that stands beside another hardly by chance.
const leastBeside = 6

// writtenBeside tells whether a number that no claim has stands beside a count, in
// figures: "destroyed 14 homes and damaged 22 more".
func writtenBeside(c *claims.Claim, n int64) bool {
	if n < leastBeside || c.Value.Unit == "percent" {
		return false
	}
	want := strconv.FormatInt(n, 10)
	if !strings.Contains(c.Before, want) && !strings.Contains(c.After, want) {
		return false
	}
	return slices.ContainsFunc(strings.FieldsFunc(c.Before+" "+c.After, func(r rune) bool { return unicode.IsSpace(r) || r == '.' || r == ',' }), func(w string) bool { return w == want })
}

// goesOn tells whether the sentence of the lower of two claims, that of a member, has what
// makes it the higher: five died in one town, while another four died in the next.
func (w *world) goesOn(of *member, lo, hi *claims.Claim) bool {
	x, okX := bound(lo)
	y, okY := bound(hi)
	if !okX || !okY {
		return false
	}
	told, ofAny := w.Claims(of.doc), hi.Kind == "quantity"
	for i, c := range few(w.gistsOf(of.doc)) {
		if !c.mayAdd(of, ofAny) || apartBy(told[i], lo) != 0 {
			continue
		}
		if n, ok := bound(told[i]); ok && x+n == y && complements(told[i], lo, hi) {
			return true
		}
	}
	return false
}

// makesUp tells whether a document has a figure n that can stand beside a
// claim's, or two of one sentence that make n: seven cases here, two there and
// two elsewhere are the eleven.
func (w *world) makesUp(doc int32, n int64, lo, hi *member) bool {
	gists := w.gistsOf(doc)
	told := w.Claims(doc)[:min(len(gists), summandsRead)]
	ofAny := hi.origin.Kind == "quantity"
	for i := range told {
		if !gists[i].mayAdd(lo, ofAny) {
			continue
		}
		c := told[i]
		if c == lo.origin || c == hi.origin {
			continue
		}
		x, ok := bound(c)
		if !ok {
			continue
		}
		if x == n && complements(c, lo.origin, hi.origin) {
			return true
		}
		for j := i + 1; j < len(told) && told[j].Sentence == c.Sentence && told[j].Part == c.Part; j++ {
			if y, ok := bound(told[j]); ok && x+y == n && complements(c, lo.origin, hi.origin) && complements(told[j], lo.origin, hi.origin) {
				return true
			}
		}
	}
	return false
}

// complements tells whether a claim can make hi with lo: one of its kind that is no
// part of it, or one of "others".
func complements(c, lo, hi *claims.Claim) bool {
	if order.Same(c, lo) || order.Same(c, hi) || c.Value.Unit != lo.Value.Unit || c.Count == claims.Rank || addedIn(c, lo) {
		return false
	}
	if c.Background && !lo.Background && c.Value.Unit == "person" {
		return false // the two who died there in 2009
	}
	if c.Head != lo.Head && oneCompound(lo, hi) {
		return false // three lawyers are none of the 47 pages
	}
	if repeats(c, lo) || repeats(c, hi) {
		return false
	}
	if c.Kind == "killed" && lo.Kind == "injured" && hi.Kind == "quantity" && general(hi) && c.Count != claims.PartOf {
		return true // six were shot: one was killed, five were wounded
	}
	return slices.Contains(c.Scope, more) || c.Kind == lo.Kind && c.Count != claims.PartOf
}

// repeats tells whether a claim says once more what another of its document says:
// "One dead in shooting" and then "One person is dead", but not "four in Velden and
// four in Marala", nor "another four".
func repeats(c, o *claims.Claim) bool {
	return c.Document == o.Document && c.Kind == o.Kind && figure(&c.Value) == figure(&o.Value) && apartBy(c, o) != 0 && !slices.Contains(c.Scope, more) && !slices.Contains(o.Scope, more) &&
		sameHead(c, o) && !sitesDiffer(c, o)
}

// addedIn tells whether a claim is one of those that another adds up: "nine
// soldiers and seven civilians".
func addedIn(c, sum *claims.Claim) bool {
	return c.Document == sum.Document && c.Part == sum.Part && joined(c) && c.Start >= sum.Start && c.End <= sum.End
}

// bound is the whole number of a claim, without regard to "at least".
func bound(c *claims.Claim) (int64, bool) {
	if c.Value.NoMin {
		return c.Value.Max.Whole()
	}
	n, ok := c.Value.Min.Whole()
	if c.Value.MinOut {
		n++
	}
	return n, ok
}

const (
	figuresRead  = 400 // of one document, at most
	summandsRead = 150 // of one that are added up by twos
)

func few[C any](cs []C) []C { return cs[:min(len(cs), figuresRead)] }

// tells returns a document's own figure of a claim's kind with the same value,
// or nil: a document that has it knows both figures and keeps them apart, or
// calls one of them old.
func (w *world) tells(doc int32, c *claims.Claim) *claims.Claim {
	return w.tellsFigure(doc, c, figure(&c.Value))
}

func (w *world) tellsFigure(doc int32, c *claims.Claim, x float64) *claims.Claim {
	if w.digests[doc]&digestOf(x) == 0 {
		return nil
	}
	for i, of := range few(w.gistsOf(doc)) {
		if of.figure != x {
			continue
		}
		if o := w.Claims(doc)[i]; o.Kind == c.Kind && o.Value.Unit == c.Value.Unit && o.Document != c.Document && o.Count != claims.Rank && (covers(o, c) || covers(c, o)) {
			return o
		}
	}
	return nil
}

// eitherTells is the first claim by which one of two documents tells the figure of the
// other too, or nil.
func (w *world) eitherTells(a, b *member) *claims.Claim {
	if o := w.tellsFigure(a.doc, b.origin, b.ownFigure()); o != nil {
		return o
	}
	return w.tellsFigure(b.doc, a.origin, a.ownFigure())
}

// tellsBare returns a document's figure of no kind with the value and unit of a
// claim, or nil: bail of $50,000 for one, and $20,000 for his brother.
func (w *world) tellsBare(doc int32, c *claims.Claim) *claims.Claim {
	for _, o := range few(w.Claims(doc)) {
		if o.Kind == "quantity" && c.Value.Unit != "" && o.Value.Unit == c.Value.Unit && figure(&o.Value) == figure(&c.Value) {
			return o
		}
	}
	return nil
}

// attackers are words for one whom a toll may count or leave out: an armed man, who was
// shot or took his own life.
var attackers = []string{"attack", "gunman", "gunmen", "shooter", "bomber", "assail", "atacant", "assaill", "pistoler", "tireur", "armed", "armad", "armé", "abat", "suicid", "agresor", "agress"}

// oneApart tells whether two tolls differ by the one who did it.
func oneApart(lo, hi *member) bool {
	x, okX := bound(lo.Claim)
	y, okY := bound(hi.Claim)
	if !okX || !okY || y-x != 1 || lo.Kind == "shot" {
		return false // who shoots is not shot
	}
	if oneByOneTold(lo.Claim) && acted(lo.Claim) {
		return true // "hit a van, killing a woman and her son": the driver may be dead too
	}
	return lo.tellsAttacker() || hi.tellsAttacker()
}

// tellsAttacker tells whether the sentence of a toll has an attacker.
func (m *member) tellsAttacker() bool {
	if m.byAttacker == notAsked {
		by := attackersBy()
		m.byAttacker = answerOf(slices.ContainsFunc(m.Event.Nouns, func(noun string) bool {
			return slices.ContainsFunc(by.of(noun), func(a string) bool { return strings.HasPrefix(noun, a) })
		}))
	}
	return m.byAttacker == yes
}

// attackersBy are the words for attackers by their first byte.
var attackersBy = sync.OnceValue(func() *byFirstByte { return listByFirstByte(attackers) })

// attackerLeftOut tells whether neither of two tolls can hold the one who did it:
// a verb that the attacker governs says whom he killed, of one text or of people
// called by one narrow noun ("kills four clerks", "shot three clerks to death").
func attackerLeftOut(lo, hi *claims.Claim) bool {
	if oneMore(hi) {
		return true // a fourth victim
	}
	x, y := acted(lo), acted(hi)
	return !oneByOneTold(lo) && (x && y && lo.Document == hi.Document || (x || y) && lo.Head == hi.Head && !general(lo) && !slices.Contains(menAndWomen, lo.Head))
}

// acted tells whether the verb of a count stands before its figure.
func acted(c *claims.Claim) bool { return !strings.HasPrefix(c.Quote, c.Number) }

// menAndWomen are heads that the dead attacker may be counted under.
var menAndWomen = []string{"man", "woman", "member", "relativ"}

// actTold tells whether a count of one is only told by an act: "made an arrest".
func actTold(c *claims.Claim) bool {
	return c.Kind == "arrested" && figure(&c.Value) == 1 && c.Number == c.Quote
}

// byAct is what is left of a ruling on a count that is told by an act: a note, and
// nothing where its text counts others below its headline.
func (g *Group) byAct(a, b *member, r ruling) ruling {
	for _, m := range []*member{a, b} {
		if actTold(m.Claim) && slices.ContainsFunc(few(g.world.told(m.Document)), func(c *claims.Claim) bool {
			return c.Kind == m.Kind && c.Part != claims.Title && figure(&c.Value) > 1
		}) {
			return ruling{why: bothFigures}
		}
	}
	r.Verdict = min(r.Verdict, Dispute)
	return r
}

// oneByOneTold tells whether a claim is how many people a text lists: "a woman and
// two of her children".
func oneByOneTold(c *claims.Claim) bool { return c.Rule == "company" }

// listsMore tells whether a claim is of a list of people, and another counts some
// of one sort: "a woman and her two sons", two boys.
func listsMore(list, c *claims.Claim) bool { return oneByOneTold(list) && !general(c) }

// countsOn tells whether the lower of two claims counts on by one, "a third victim
// has died", where the other is no later: they may be more.
func countsOn(lo, hi *claims.Claim) bool { return oneMore(lo) && ordered(lo, hi) != earlier }

// oneMore tells whether a claim counts one more of people who were told of before.
func oneMore(c *claims.Claim) bool {
	return c.Value.Unit == "person" && c.Change == normalize.Up && figure(&c.Value) <= oneByOne && digits(c.Number) == ""
}

// oneByOne is up to how many people are counted on by one.
const oneByOne = 20

// remainder tells whether two percentages make a hundred: 52.4 percent voted for
// one, 47.6 for the other.
func remainder(lo, hi *claims.Claim) bool {
	return lo.Value.Unit == "percent" && figure(&lo.Value) > 0 && math.Abs(figure(&lo.Value)+figure(&hi.Value)-100) < 0.01
}
