package compare

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// notedOwned notes two counts of one noun in two texts of one event that are of all that
// one by name has (Corso's nine mills, the largest of Corso's seven mills), or that are
// told together with one more count which is the same in both (nine skiers and two guides,
// ten skiers and two guides).
func (g *Group) notedOwned(a, b *member, lo, hi *claims.Claim, why string) ruling {
	none := ruling{why: why}
	if why != "no verb" && why != "other words" && why != "other speaker" || g.world.n > handful || lo.Document == hi.Document || lo.Value.Unit != "" || lo.Head == "" || lo.Head != hi.Head || lo.Language != hi.Language {
		return none
	}
	if lo.Value.Agrees(hi.Value) || rounded(lo, hi) || !within(lo, hi, farAcross) || figure(&lo.Value) < 2 || !ofThing(lo) || !ofThing(hi) || daysApart(lo, hi, true) || !g.world.tellOne(a.doc, b.doc) {
		return none
	}
	x := holder(lo)
	because := "both count what " + x + " has"
	if x == "" || x != holder(hi) {
		o := g.toldWith(lo)
		p := g.toldWith(hi)
		if o == nil || p == nil || o.Head != p.Head || o.Value != p.Value {
			return none
		}
		because = "both tell of " + plain(o.Quote) + " beside them"
	}
	if g.countsSo(lo.Document, hi) || g.countsSo(hi.Document, lo) {
		return none
	}
	return ruling{Verdict: Dispute, why: because}
}

// holder is the name of who has all that a claim counts, as [owner], or in so many words:
// "Corso has nine mills", "Corso, who is said to have nine".
func holder(c *claims.Claim) string {
	if x := owner(c); x != "" {
		return x
	}
	words, l := wordsBefore(c)
	last := len(words) - 1
	if last < 1 {
		return ""
	}
	if w := l.Word(strings.ToLower(words[last])); !l.Is(w, normalize.Auxiliary) || !l.Is(w, normalize.Verb) {
		return ""
	}
	for i := last - 1; i >= max(0, last-bearerReach) && len(words[i]) > 1; i-- { // the "s" of "Corso's men"
		if unicode.IsUpper([]rune(words[i])[0]) {
			if l.Word(strings.ToLower(words[i])) == 0 {
				return words[i]
			}
			return ""
		}
	}
	return ""
}

// countsSo tells whether a document counts as many of the noun of a claim of another.
func (g *Group) countsSo(document string, c *claims.Claim) bool {
	return slices.ContainsFunc(few(g.world.told(document)), func(o *claims.Claim) bool {
		return o.Number != "" && o.Head == c.Head && o.Value.Agrees(c.Value)
	})
}

// ownersApart tells whether two counts are of what two by name have.
func ownersApart(a, b *claims.Claim) bool {
	x := owner(a)
	if x == "" {
		return false
	}
	y := owner(b)
	return y != "" && x != y
}

// owner is the name of who has all that a claim counts, or "": "Corso's nine mills", "las
// nueve fábricas de Corso".
func owner(c *claims.Claim) string {
	before, after := inSentence(c)
	l, err := normalize.LanguageFor(c.Language)
	if err != nil {
		return ""
	}
	before = strings.TrimSpace(before)
	x := strings.Fields(before[max(0, strings.LastIndexByte(before, ' ')):]) // the last word is asked for
	named := func(w string) bool {
		return w != "" && unicode.IsUpper([]rune(w)[0]) && l.Word(strings.ToLower(w)) == 0
	}
	if n := len(x); n > 0 {
		name, ok := strings.CutSuffix(strings.ReplaceAll(x[n-1], "’", "'"), "'s")
		switch {
		case ok && named(name):
			return name
		case !l.Is(l.Word(strings.ToLower(x[n-1])), normalize.Determiner):
			return ""
		}
	}
	y := strings.Fields(after)
	if len(x) == 0 || len(y) < 2 || strings.HasPrefix(after, ",") || !l.Is(l.Word(strings.ToLower(y[0])), normalize.Preposition) {
		return ""
	}
	if name := strings.TrimRightFunc(y[1], func(r rune) bool { return !unicode.IsLetter(r) }); named(name) && slices.Contains(owning, strings.ToLower(y[0])) {
		return name
	}
	return ""
}

// owning are the words between what somebody has and who has it.
var owning = []string{"of", "de"}

// besideBytes is how far the second of two counts told together begins behind the first.
const besideBytes = 6

// toldWith is the count that stands right behind another, joined to it, or nil.
func (g *Group) toldWith(c *claims.Claim) *claims.Claim {
	o := g.origin(c)
	for _, t := range few(g.world.told(o.Document)) {
		if t.Part == o.Part && t.Sentence == o.Sentence && t.Start > o.End && t.Start <= o.End+besideBytes && t.Number != "" && t.Head != "" && t.Value.Unit == "" && !strings.ContainsAny(o.After[:min(len(o.After), t.Start-o.End)], ",;:.") {
			return t
		}
	}
	return nil
}
