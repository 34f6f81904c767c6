package compare

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gainsay/gainsay/claims"
)

// soleWord is why two figures of a unit that stand beside one word are held against each other.
const soleWord = "each text has one figure in such a unit beside this word; that both are of one thing is likely, not sure"

// besideReach is how many words before and behind a figure stand beside it.
const besideReach = 3

// besideFigure is a figure with the stems of the words beside it.
type besideFigure struct {
	*member
	words []string
}

// soleWords notes figures of a unit of which one of two of a handful of texts of one
// event has several, but each of them one beside a word that both have: insured for 7
// million euros, insured for 4 million.
func (g *Group) soleWords() {
	if g.Key != "quantity" || g.world.n > handful || g.world.n < 2 {
		return
	}
	each := g.besideWords()
	for i, a := range each {
		for _, b := range each[i+1:] {
			if a.doc == b.doc || a.Kind == b.Kind && slices.Contains(g.facts(a.Kind).Same, "one") && slices.Contains(g.facts(a.Kind).Same, "noted") {
				continue // compared as what they are
			}
			if a.Language != b.Language || a.Value.Unit != b.Value.Unit || !ofThing(a.Claim) || !ofThing(b.Claim) || !sharedAlone(each, a, b) || g.saysRare(a.Document, b.Claim) || g.saysRare(b.Document, a.Claim) {
				continue
			}
			if like, _ := g.contextLike(a.Claim, b.Claim); like >= alikeNearest && (g.onlyUnit(a.member) || g.onlyUnit(b.member)) && g.oneMeasured(a.member, b.member) && !g.sided(a.member, b.member) {
				g.stray([][2]*member{{a.member, b.member}}, soleWord)
			}
		}
	}
}

// besideWords are the amounts of all texts, of whatever kind but those that change by
// the hour or are of a person, that have words beside them.
func (g *Group) besideWords() (each []besideFigure) {
	for doc := range int32(g.world.n) {
		for i, c := range few(g.world.Claims(doc)) {
			if k := g.facts(c.Kind); c.Number == "" || k.Check != "quantity" || slices.Contains(k.Same, "hour") || ofPerson(c) {
				continue
			}
			m := g.memberIn(doc, i, g.inBase(c))
			if words := g.wordsBeside(c); m.subject >= 0 && len(words) > 0 {
				each = append(each, besideFigure{m, words})
			}
		}
	}
	return each
}

// ofPerson tells whether a claim counts, or is in a unit of which each of several
// people has a figure: ages, years of a sentence, shares of a vote.
func ofPerson(c *claims.Claim) bool {
	unit := inBase(c).Value.Unit
	return unit == "" || unit == "person" || unit == "year" || unit == "year of age" || unit == "percent"
}

// sharedAlone tells whether two figures have a word beside them that no other figure
// of their unit in either text has.
func sharedAlone(each []besideFigure, a, b besideFigure) bool {
	return slices.ContainsFunc(a.words, func(w string) bool {
		return slices.Contains(b.words, w) && !slices.ContainsFunc(each, func(o besideFigure) bool {
			return (o.doc == a.doc && !o.Value.Agrees(a.Value) || o.doc == b.doc && !o.Value.Agrees(b.Value)) && o.Value.Unit == a.Value.Unit && slices.Contains(o.words, w)
		})
	})
}

// wordsBeside are the stems of a claim's clause that stand right before or behind its
// figure, and are of no name and no number.
func (g *Group) wordsBeside(c *claims.Claim) (stems []string) {
	before, after := inSentence(c)
	apart := func(s string) []string {
		return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	}
	x, y := apart(before), apart(after)
	x, y = x[max(0, len(x)-besideReach):], y[:min(len(y), besideReach)]
	near := strings.Join(x, " ") + " " + c.Quote + " " + strings.Join(y, " ")
	for _, w := range c.Context {
		if len(w) >= 4 && g.tells(c, w) > 0 && hasStem(near, w) && !g.numeral(c.Document, w) && !slices.ContainsFunc(c.Event.Names, func(n string) bool { return hasStem(n, w) }) {
			stems = append(stems, w)
		}
	}
	return stems
}

// numeral tells whether a word is of a figure of a document: "million".
func (g *Group) numeral(document, word string) bool {
	return slices.ContainsFunc(few(g.world.told(document)), func(c *claims.Claim) bool { return hasStem(c.Number, word) })
}
