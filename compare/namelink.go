package compare

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
	"github.com/gainsay/gainsay/normalize"
)

// linkLetters is how long a preposition or a determiner before a name may be.
const linkLetters = 4

// linkedName is a name that goes on behind a preposition: "Office for National
// Statistics".
type linkedName struct {
	head  string        // "Office"
	list  int           // of its preposition
	name  string        // all of it
	claim *claims.Claim // of what stands behind the preposition
}

// otherwiseLinked returns the names of bodies that go on behind two prepositions in some
// texts: Office for National Statistics, Office of National Statistics.
func (g *Group) otherwiseLinked(list []variant, told map[string]bool) (out []Finding) {
	for i := range list {
		if len(list[i].claims) < 2 {
			continue
		}
		var by []linkedName
		for _, c := range list[i].claims {
			if n, ok := linkOf(c); ok {
				by = append(by, n)
			}
		}
		for len(by) > 1 {
			var sides []Side
			var said []string
			var links []int
			head := by[0].head
			by = slices.DeleteFunc(by, func(n linkedName) bool {
				if n.head != head {
					return false
				}
				g.judged()
				k := slices.Index(links, n.list)
				if k < 0 {
					k = len(links)
					links, sides, said = append(links, n.list), append(sides, Side{}), append(said, n.name)
				}
				if len(sides[k].Claims) < sidesKept {
					sides[k].Claims = append(sides[k].Claims, *n.claim)
				}
				return true
			})
			if len(sides) > 1 && !told[pairOf(said[0], said[1])] {
				told[pairOf(said[0], said[1])] = true
				f := Finding{Verdict: Dispute, Severity: Note, Sides: sides, Because: []string{"the texts tell of one event", "they differ in a preposition"}}
				for k, s := range sides {
					if k > 0 {
						f.Message += " or "
					}
					f.Message += fmt.Sprintf("“%s” (%s)", said[k], s.Claims[0].Document)
				}
				out = append(out, f)
			}
		}
	}
	return out
}

// linkOf reads the name of a body and the preposition that stand before a name.
func linkOf(c *claims.Claim) (n linkedName, ok bool) {
	known := spelling.Known()
	if _, word := lastOfWords(c.Before); len(word) > linkLetters {
		return n, false
	}
	all := paragraphBefore(c.Before)
	rest, word := lastOfWords(all)
	if known.Links[word] == 0 { // "of the Red Cross"
		if rest, word = lastOfWords(rest); known.Links[word] == 0 {
			return n, false
		}
	}
	l, err := normalize.LanguageFor(c.Language)
	if err != nil {
		return n, false
	}
	n.list, n.claim = known.Links[word], c
	for k := range 4 {
		before, w := lastOfWords(rest)
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) || l.Is(l.Word(w), normalize.Determiner) {
			break
		}
		if lower := strings.ToLower(w); k == 0 && !known.Linked[lower] && len(known.Bodies[lower]) == 0 {
			return n, false
		}
		if n.head != "" {
			w += " "
		}
		n.head, rest = w+n.head, before
	}
	n.name = all[len(rest):] + c.Quote
	return n, n.head != ""
}

// lastOfWords cuts the last word off a text.
func lastOfWords(text string) (rest, word string) {
	text = strings.TrimRight(text, " \n")
	i := strings.LastIndexAny(text, " \n")
	return text[:i+1], text[i+1:]
}
