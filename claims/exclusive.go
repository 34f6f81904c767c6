package claims

import "github.com/gainsay/gainsay/normalize"

// exclusive returns the parts of a whole of people, mention j, with which its
// sentence opens, where nobody can be in both: "of the 61 patients, 24 are
// children and 38 adults", "12 were men and 14 women".
func (p *Page) exclusive(j int, s normalize.Sentence) (parts []normalize.Mention, last int, ok bool) {
	if j+2 >= len(p.Mentions) || !p.opensAll(j, s) {
		return nil, 0, false
	}
	a, b := &p.Mentions[j+1], &p.Mentions[j+2]
	if b.Last >= s.Last || !plainCount(a) || !plainCount(b) || !p.Language.Is(p.Tokens[b.First-1].Word, normalize.Conjunction) || b.First > a.Last+exclusiveReach {
		return nil, 0, false
	}
	x, y := p.sortOfPeople(a, b.First), p.sortOfPeople(b, s.Last)
	if x == 0 || y == 0 || x&y != 0 || (x|y)&sexes != 0 && (x|y)&ages != 0 {
		return nil, 0, false
	}
	return []normalize.Mention{*a, *b}, b.Last, true
}

// exclusiveReach is how many tokens lie between two parts at most, and behind a
// figure to the noun that says who they are.
const exclusiveReach = 4

// Sorts of people of which nobody is two.
const (
	sortMen = 1 << iota
	sortWomen
	sortChildren
	sortAdults

	sexes = sortMen | sortWomen
	ages  = sortChildren | sortAdults
)

// sortOfPeople is who a figure counts by the first noun in or behind it, or 0:
// "24 children", "24 are children".
func (p *Page) sortOfPeople(m *normalize.Mention, end int) int {
	for i := m.First + 1; i < min(end, m.Last+exclusiveReach); i++ {
		if name, _ := p.relationAt(i, end); name == "grown" {
			return sortAdults
		}
		switch c := p.classesAt(i); {
		case c == 0:
		case c&p.lexicon.Class("child") != 0:
			return sortChildren
		case c&p.lexicon.Class("man") != 0:
			return sortMen
		case c&p.lexicon.Class("woman") != 0:
			return sortWomen
		default:
			return 0
		}
	}
	return 0
}
