package compare

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/names"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// against is how many other documents must have a name for one spelling of it
// that is alone to be a slip.
const against = 3

// filling is a word that stands in a hole, and the documents that have it there.
type filling struct {
	word    string
	letters []rune
	docs    []hole
}

// alone returns the spellings of full names that one document has alone
// against several that tell of the same people.
func (g *Group) alone() []Finding {
	holes := g.names().holes
	var out []Finding
	for len(holes) > 0 {
		n := 1
		for n < len(holes) && holes[n].hash == holes[0].hash {
			n++
		}
		if n > against {
			out = g.oddOnes(out, holes[:n])
		}
		holes = holes[n:]
	}
	return out
}

// oddOnes reports the words that one document alone has in a hole.
func (g *Group) oddOnes(out []Finding, holes []hole) []Finding {
	var odd, many []filling
	for len(holes) > 0 {
		n := 1
		for n < len(holes) && holes[n].word == holes[0].word {
			n++
		}
		f := filling{word: g.names().text[holes[0].word], docs: holes[:n]}
		f.letters = spelling.Letters(nil, f.word)
		switch {
		case len(f.letters) < 5:
		case n == 1 && spelling.Alphabetic(f.letters):
			odd = append(odd, f)
		case n >= against:
			many = append(many, f)
		}
		holes = holes[n:]
	}
	for _, x := range odd {
		for _, y := range many {
			if n := len(x.letters) - len(y.letters); n > 1 || n < -1 {
				continue
			}
			g.judged()
			if spelling.Edits(x.letters, y.letters) != 1 || spelling.Inflected(x.letters, y.letters) || spelling.Related(x.letters, y.letters) || spelling.OneWord(x.word, y.word) {
				continue
			}
			if x.letters[0] != y.letters[0] && !g.tellingName(x) {
				continue // Al Baida, Al-Qaida
			}
			if own := x.docs[0].doc; !slices.ContainsFunc(y.docs, func(h hole) bool { return h.doc == own }) && g.acquainted(own, y.docs) {
				if f, ok := g.oddOne(x, y); ok {
					out = append(out, f)
				}
			}
		}
	}
	return out
}

func (g *Group) oddOne(x, y filling) (Finding, bool) {
	own, list := g.filled(x.docs[0], x.word)
	var others []*claims.Claim
	for _, h := range y.docs {
		if c, _ := g.filled(h, y.word); c != nil {
			others = append(others, c)
		}
	}
	if own == nil || len(others) == 0 {
		return Finding{}, false // what was read before cannot be read again
	}
	if slices.ContainsFunc(g.names().found, func(f Finding) bool { return f.Sides[0].Claims[0].Document == own.Document && f.tells(x.word, y.word) }) {
		return Finding{}, false // it is told inside the text
	}
	f := Finding{
		Verdict: Discrepancy,
		Because: []string{"all other words of the name are the same", "one document has it so alone, and names the same people", "they differ in one letter"},
	}
	var mine []claims.Claim
	for _, c := range list {
		if c.Object == own.Object {
			mine = append(mine, *c)
		}
	}
	f.Message = fmt.Sprintf("“%s” (%s) or “%s” (%d others)", own.Quote, own.Document, others[0].Quote, len(others))
	f.Sides = []Side{{Claims: mine}, {Claims: some(others, sidesKept)}}
	soften(&f, x.letters, y.letters, func() bool { return names.Scripted(objects(list)) > 0 })
	if strings.HasPrefix(own.Object, x.word+" ") && spelling.OneBag(x.letters, y.letters) {
		f.Severity = Note // Jaime, Jamie: people have both
	}
	return f, true
}

// tells tells whether a finding is about names with two words, one each.
func (f *Finding) tells(a, b string) bool {
	p, q := strings.Fields(f.Sides[0].Claims[0].Object), strings.Fields(f.Sides[1].Claims[0].Object)
	return slices.Contains(p, a) && slices.Contains(q, b) || slices.Contains(p, b) && slices.Contains(q, a)
}

// tellingName tells whether the other words of a name with a word in a hole are
// more than particles.
func (g *Group) tellingName(x filling) bool {
	own, _ := g.filled(x.docs[0], x.word)
	if own == nil {
		return false
	}
	words := strings.Fields(own.Object)
	return telling(words, slices.Index(words, x.word))
}

// filled is the first claim of a document that has a word in a hole, among the
// document's names.
func (g *Group) filled(h hole, word string) (*claims.Claim, []*claims.Claim) {
	cs, _ := g.world.Kind(h.doc, g.Key)
	for _, c := range cs {
		words := strings.Split(c.Object, " ")
		for i, w := range words {
			if w == word && len(words) <= 4 && holeHash(words, i) == h.hash {
				return c, cs
			}
		}
	}
	return nil, nil
}

// acquainted tells whether a document shares three names with one of those
// that spell a name otherwise.
func (g *Group) acquainted(document int32, many []hole) bool {
	own := map[string]bool{}
	cs, _ := g.world.Kind(document, g.Key)
	for _, c := range cs {
		own[c.Object] = true
	}
	for _, h := range many {
		n := 0
		cs, _ := g.world.Kind(h.doc, g.Key)
		for _, c := range cs {
			if own[c.Object] {
				n++
			}
		}
		if n >= 3 {
			return true
		}
	}
	return false
}
