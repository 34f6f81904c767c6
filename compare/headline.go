package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// farHeadline is how far the figures of a headline and its lead may be apart.
const farHeadline = 6.0

// notedHeadline notes that the headline of an article and its lead give two
// figures of what both are about, whatever else a kind asks for: nine arrested,
// police arrested 19 people. Where a count grows the headline may be the older.
func (g *Group) notedHeadline(lo, hi *claims.Claim) ruling {
	title, lead := lo, hi
	if hi.Part == claims.Title {
		title, lead = hi, lo
	}
	if lo.Document != hi.Document || title.Part != claims.Title || lead.Part == claims.Title || lead.Sentence >= leadSentences-1 || g.Kind.Name == "quantity" || g.Kind.Name == "age" {
		return ruling{}
	}
	if !ofEvent(title) || !ofEvent(lead) || title.Stance != lead.Stance || moves(title) != moves(lead) || title.Value.Unit != lead.Value.Unit || title.Value.Unit == "percent" {
		return ruling{}
	}
	if figure(&lo.Value) == 0 || lo.Value.Agrees(hi.Value) || rounded(lo, hi) || !within(lo, hi, farHeadline) || daysApart(lo, hi, false) || !g.placed(lo, hi) || joined(lead) || !g.inOneLine(title, lead) {
		return ruling{}
	}
	if (vague(title) || vague(lead)) && within(lo, hi, farUpdate) || !slices.Equal(title.Scope, lead.Scope) && (len(title.Scope) > 0 || title == hi) && !(title == hi && calledAlike(lo, hi) && !listsOn(lead)) {
		return ruling{} // six hurt, four of them badly
	}
	if !sameHead(title, lead) && !(general(title) && (general(lead) || title == lo)) && !(lo.Value.Unit != "person" && (title.Head == "" || lead.Head == "")) {
		return ruling{} // 20 hurt, 16 of them passengers; but six hurt are not 16 passengers
	}
	why := "the headline says " + plain(title.Number) + ", the text " + plain(lead.Number)
	if g.Kind.Grows && title == lo && within(lo, hi, farUpdate) {
		return ruling{Verdict: Update, why: why}
	}
	return ruling{Verdict: Dispute, why: why}
}

// calledAlike tells whether two figures that are not far apart count people by one narrow
// noun, whatever stands before it: "3 students killed", "killed two university students".
func calledAlike(lo, hi *claims.Claim) bool {
	return lo.Head == hi.Head && !general(lo) && lo.Value.Unit == "person" && !slices.Contains(menAndWomen, lo.Head) && lo.Head != "child" && within(lo, hi, nearFigures) && !slices.Contains(lo.Scope, more) && !slices.Contains(hi.Scope, more)
}

// listsOn tells whether a text goes on from a figure with somebody else: "three university
// students and a guard", but not "three students and hurt two".
func listsOn(c *claims.Claim) bool {
	l, err := normalize.LanguageFor(c.Language)
	if err != nil {
		return false
	}
	words := strings.Fields(strings.ToLower(c.After))
	return len(words) > 1 && l.Is(l.Word(words[0]), normalize.Conjunction) && (l.Is(l.Word(words[1]), normalize.Determiner) || digits(words[1]) != "")
}

// ofEvent tells whether a figure is the whole of its event, and not old.
func ofEvent(c *claims.Claim) bool {
	return c.Count == claims.OfEvent && !c.Background && !c.Superseded
}

// general tells whether a claim counts whoever there is.
func general(c *claims.Claim) bool { return c.Head == "" || slices.Contains(anyone, c.Head) }

// inOneLine tells whether headline and lead have one figure each of a kind, no
// other of it, and none beside the lead's that makes it the headline's: $2 million
// to a school and $3 million to a shop.
func (g *Group) inOneLine(title, lead *claims.Claim) bool {
	for _, c := range few(g.world.told(title.Document)) {
		if c.Part == lead.Part && c.Sentence == lead.Sentence && c.Start != lead.Start && c.Number != "" && c.Value.Unit == lead.Value.Unit && math.Abs(figure(&c.Value)+figure(&lead.Value)-figure(&title.Value)) < figure(&title.Value)/1000 {
			return false
		}
		if c.Kind != title.Kind || c.Part != claims.Title && c.Sentence >= leadSentences || c.Start == title.Start && c.Part == title.Part || c.Start == lead.Start && c.Part == lead.Part {
			continue
		}
		return false
	}
	return true
}
