package compare

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// against is how many other documents must have a name for one spelling of it
// that is alone to be a slip.
const against = 3

// hole is a name with one word left out.
type hole struct {
	hash uint64
	name int32 // index of the claim
	word int32 // which word is left out
}

// alone returns the spellings of full names that one document has alone
// against several that tell of the same people.
func (g *Group) alone() []Finding {
	holes := g.holes()
	var out []Finding
	for from := 0; from < len(holes); {
		to := from + 1
		for to < len(holes) && holes[to].hash == holes[from].hash {
			to++
		}
		if to-from > against {
			out = g.oddOnes(out, holes[from:to])
		}
		from = to
	}
	return out
}

// holes lists the names of two to four words, each with one word left out, so
// that names that differ in one word stand together.
func (g *Group) holes() []hole {
	var holes []hole
	var words []string
	for i, c := range g.Claims {
		words = words[:0]
		for w := range strings.SplitSeq(c.Object, " ") {
			words = append(words, w)
		}
		if len(words) < 2 || len(words) > 4 {
			continue
		}
		for j := range words {
			const prime = 1099511628211
			h := uint64(14695981039346656037) + uint64(j)
			for k, w := range words {
				if k != j {
					for b := range len(w) {
						h = (h ^ uint64(w[b])) * prime
					}
				}
				h = (h ^ ' ') * prime
			}
			holes = append(holes, hole{h, int32(i), int32(j)})
		}
	}
	slices.SortFunc(holes, func(a, b hole) int { return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.name, b.name)) })
	return holes
}

// filling is a word that stands in a hole, with one claim of each document
// that has it there.
type filling struct {
	word  string
	names []*claims.Claim
}

// oddOnes reports the word that one document alone has in a hole.
func (g *Group) oddOnes(out []Finding, holes []hole) []Finding {
	var list []filling
	for _, h := range holes {
		c := g.Claims[h.name]
		w := strings.Fields(c.Object)[h.word]
		k := slices.IndexFunc(list, func(f filling) bool { return f.word == w })
		if k < 0 {
			k = len(list)
			list = append(list, filling{word: w})
		}
		if n := len(list[k].names); n == 0 || list[k].names[n-1].Document != c.Document {
			list[k].names = append(list[k].names, c)
		}
	}
	for _, odd := range list {
		if len(odd.names) != 1 {
			continue
		}
		own := odd.names[0]
		a := letters(nil, odd.word)
		for _, many := range list {
			b := letters(nil, many.word)
			g.judged()
			if len(many.names) < against || len(a) < 5 || len(b) < 5 || !alphabetic(a) ||
				edits(a, b) != 1 || inflected(a, b) || related(a, b) || oneWord(odd.word, many.word) {
				continue
			}
			if slices.ContainsFunc(many.names, func(c *claims.Claim) bool { return c.Document == own.Document }) || !g.acquainted(own.Document, many.names) {
				continue
			}
			out = append(out, Finding{
				Verdict: Discrepancy,
				Message: fmt.Sprintf("“%s” (%s) or “%s” (%d others)", own.Quote, own.Document, many.names[0].Quote, len(many.names)),
				Because: []string{"all other words of the name are the same", "one document has it so alone, and names the same people", "they differ in one letter"},
				Sides:   []Side{{Claims: g.mentions(own)}, {Claims: some(many.names, sidesKept)}},
			})
		}
	}
	return out
}

// acquainted tells whether a document shares three names with one of those
// that spell a name otherwise.
func (g *Group) acquainted(document string, many []*claims.Claim) bool {
	own := map[string]bool{}
	for _, c := range g.of(document) {
		own[c.Object] = true
	}
	for _, m := range many {
		n := 0
		for _, c := range g.of(m.Document) {
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

// of returns a document's claims of the group.
func (g *Group) of(document string) []*claims.Claim {
	from, _ := slices.BinarySearchFunc(g.Claims, document, func(c *claims.Claim, d string) int { return strings.Compare(c.Document, d) })
	to := from
	for to < len(g.Claims) && g.Claims[to].Document == document {
		to++
	}
	return g.Claims[from:to]
}
