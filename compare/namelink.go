package compare

import (
	"fmt"
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/names"
)

// linkedTwice tells whether one of some claims of a text is of a name that hangs on the word
// before it otherwise than further up.
func linkedTwice(cs []*claims.Claim) bool {
	return slices.ContainsFunc(cs, func(c *claims.Claim) bool { return c.Key == "linked" })
}

// linkedBy are the claims of a name that goes on behind one preposition, with an article or
// without.
type linkedBy struct {
	names.LinkedName
	side Side
}

// otherwiseLinked returns the names of bodies that go on behind two prepositions in some
// texts, or with an article and without: Office for National Statistics, Office of National
// Statistics; Church of the New Harbour, Church of New Harbour.
func (g *Group) otherwiseLinked(list []names.Variant, told map[[2]string]bool) (out []Finding) {
	for i := range list {
		if len(list[i].Claims) < 2 {
			continue
		}
		var by []names.LinkedName
		for _, c := range list[i].Claims {
			if n, ok := names.LinkOf(c); ok {
				by = append(by, n)
			}
		}
		for len(by) > 1 {
			var links []linkedBy
			head := by[0].Head
			by = slices.DeleteFunc(by, func(n names.LinkedName) bool {
				if n.Head != head {
					return false
				}
				g.judged()
				k := slices.IndexFunc(links, func(l linkedBy) bool { return l.List == n.List && l.Article == n.Article })
				if k < 0 {
					k = len(links)
					links = append(links, linkedBy{LinkedName: n})
				}
				if s := &links[k].side; len(s.Claims) < sidesKept {
					s.Claims = append(s.Claims, *n.Claim)
				}
				return true
			})
			if len(links) > 1 && !told[pairOf(links[0].Name, links[1].Name)] {
				told[pairOf(links[0].Name, links[1].Name)] = true
				out = append(out, linkedSo(links))
			}
		}
	}
	return out
}

// linkedSo reports the ways in which a name goes on.
func linkedSo(links []linkedBy) Finding {
	f := Finding{Verdict: Dispute, Severity: Note, Because: []string{"they differ in a preposition"}}
	for _, l := range links {
		f.Sides = append(f.Sides, l.side)
		if l.Article != links[0].Article {
			f.Because = []string{"they differ in an article"}
		}
	}
	inside := inOneText(f.Sides)
	for k, l := range links {
		if k > 0 {
			f.Message += " or "
		}
		f.Message += "“" + plain(l.Name) + "”"
		if !inside {
			f.Message += fmt.Sprintf(" (%s)", l.side.Claims[0].Document)
		}
	}
	if inside {
		f.Message += " in one text"
	} else {
		f.Because = slices.Insert(f.Because, 0, "the texts tell of one event")
	}
	return f
}
