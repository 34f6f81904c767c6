package compare

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// resultsTold is how many results a text has at most: one with more tells of a series.
const resultsTold = 2

const (
	resultWords = 2 // that a headline and a sentence share whose results are of one vote or match
	moreWords   = 3 // and sentences of two texts of which one has another result; one, where none has
)

// results finds the votes and scores that two of a handful of texts of one event give
// differently (voted 7-2, six voted for and three against), neither of which knows the other's.
func (g *Group) results() []Finding {
	if g.world.n > handful {
		return nil
	}
	var clashes []clash
	for i, a := range g.Claims {
		for j := i + 1; j < len(g.Claims); j++ {
			if b := g.Claims[j]; g.resultsApart(a, b) {
				g.judged()
				clashes = append(clashes, clash{i, j, Dispute, []string{"both tell of " + firstShared(a, b)}})
			}
		}
	}
	return g.joined(clashes, func(c *claims.Claim) string { return c.Object }, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides, Severity: Note, Message: orList(sides, inQuotes)}
		f.Verdict, f.Because = worst(all)
		if !inOneText(sides) {
			f.Because = slices.Insert(f.Because, 0, "the texts tell of one event")
		}
		return f
	})
}

// resultsApart tells whether two results are likely of one vote or match, and differ.
func (g *Group) resultsApart(a, b *claims.Claim) bool {
	if aspectsApart(a, b) || a.Document == b.Document && a.Part == b.Part || a.Document != b.Document && a.Passage != 0 && a.Passage == b.Passage || a.Language != b.Language || a.Object == b.Object || a.Superseded || b.Superseded {
		return false
	}
	ofA, ofB := g.resultsOf(a.Document), g.resultsOf(b.Document)
	if max(ofA, ofB) > resultsTold {
		return false
	}
	least := moreWords
	switch {
	case a.Document == b.Document && leads(a) && leads(b):
		least = resultWords
	case ofA == 1 && ofB == 1:
		least = 1
	}
	has := func(document, object string) bool {
		return slices.ContainsFunc(g.Claims, func(c *claims.Claim) bool { return c.Document == document && c.Object == object })
	}
	return (a.Document == b.Document || !has(a.Document, b.Object) && !has(b.Document, a.Object)) && sharedIn(a.Context, b.Context) >= least &&
		publishedWithin(a, b, notedDays) && !(g.countsVotes(a) && g.countsVotes(b)) && !(g.namesMore(a, b) && g.namesMore(b, a)) && !otherMatch(a, b) && g.oneTale(a, b)
}

// otherMatch tells whether two scores are of two matches: they were played against, or
// at, somebody else, or one is told of who won and the other of who lost, and not of both sides.
func otherMatch(a, b *claims.Claim) bool {
	if a.Head == "" || b.Head == "" {
		return false // a vote
	}
	ofA, ofB := namesBeside(a), namesBeside(b)
	x, y := playedAgainst(a), playedAgainst(b)
	if x != "" && y != "" && !slices.Contains(ofA, y) && !slices.Contains(ofB, x) {
		return true
	}
	return a.Head != b.Head && sharedIn(ofA, ofB) < 2
}

// namesBeside are the words of a claim's sentence that are of names, in order.
func namesBeside(c *claims.Claim) []string {
	return slices.DeleteFunc(sortedWords(besideNames(c)), func(w string) bool { return !unicode.IsUpper([]rune(w)[0]) })
}

// playedAgainst is the name that a preposition joins to a score: "a 3-1 win over Marala",
// "lost 3-1 at Marala".
func playedAgainst(c *claims.Claim) string {
	l, err := normalize.LanguageFor(c.Language)
	if err != nil {
		return ""
	}
	joined := false
	for n, w := range strings.Fields(c.After) {
		bare := strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
		switch {
		case l.Is(l.Word(bare), normalize.Preposition):
			joined = true
		case joined && bare != "" && unicode.IsUpper([]rune(bare)[0]) && l.Word(strings.ToLower(bare)) == 0:
			return strings.TrimSuffix(strings.TrimSuffix(bare, "'s"), "’s")
		case joined && !l.Is(l.Word(bare), normalize.Determiner), n >= opponentReach, len(bare) > len("Sept") && strings.ContainsAny(w, ".!?"):
			return "" // "Oct. 19" goes on
		}
	}
	return ""
}

// opponentReach is how many words behind a score its opponent's preposition stands.
const opponentReach = 5

// namesMore tells whether the sentence of a result names somebody whom the text of another
// has nowhere: who lost another match.
func (g *Group) namesMore(a, b *claims.Claim) bool {
	return slices.ContainsFunc(strings.Fields(besideNames(a)), func(w string) bool {
		return unicode.IsUpper([]rune(w)[0]) && !slices.ContainsFunc(few(g.world.told(b.Document)), func(o *claims.Claim) bool {
			return o.Kind == "name" && strings.Contains(o.Object, strings.ToLower(w)) || strings.Contains(nearby(o), w)
		})
	})
}

// countsVotes tells whether a side of a result is a count of votes, which is compared as such.
func (g *Group) countsVotes(c *claims.Claim) bool {
	return slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool { return o.Kind == "votes" && overlap(o, c) })
}

// resultsOf is how many results a document tells.
func (g *Group) resultsOf(document string) int {
	var told []string
	for _, o := range g.Claims {
		if o.Document == document && !slices.Contains(told, o.Object) {
			told = append(told, o.Object)
		}
	}
	return len(told)
}
