package claims

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// listedRule names the rule of figures that go on from a count at another place.
const listedRule = "listed"

// listed makes claims of figures that go on from a count at another place,
// without its verb and mostly without its noun: "killed five people in Kharkiv
// and three in Odesa".
func (x *extraction) listed(p *Page, s, start int) {
	figures := p.Figures(s)
	if len(figures) < 2 {
		return
	}
	for k, end := start, len(x.found); k < end; k++ {
		c := x.found[k]
		kind := x.lex.kind(c.Kind)
		i := p.figureAt(figures, c.figure)
		if !kind.counted() || kind.Unit != "person" || c.Rule == anaphorRule || c.Superseded || c.Count == PartOf || i < 0 {
			continue
		}
		for j := i + 1; j < len(figures) && p.goesOnElsewhere(&figures[j-1], &figures[j], c.tokens[1], s); j++ {
			f := &figures[j]
			m := p.claim(kind, f, f.First, f.Last, listedRule)
			if f.Head < 0 {
				m.Head, m.Scope, m.Of = c.Head, c.Scope, c.Of
			}
			x.found = append(x.found, m)
		}
	}
}

// listedReach is how many tokens behind such a figure its place begins.
const listedReach = 3

// goesOnElsewhere tells whether a figure is one more of those that a count
// before it is of, at another place: a place stands behind either, and between
// them no verb behind token matched.
func (p *Page) goesOnElsewhere(before, f *Figure, matched, sentence int) bool {
	s := p.Sentences[sentence]
	if f.used || f.part || f.taken || f.former > 0 || f.Type != normalize.Quantity || f.Amount.Unit != "" || f.Head >= 0 && p.concept(f.Head) != anyoneClass {
		return false
	}
	opens := f.First
	if opens-1 > before.Last && p.Language.Is(p.Tokens[opens-1].Word, normalize.Preposition) {
		opens-- // "y a tres en Odesa"
	}
	if !p.comma(opens-1) && !p.Language.Is(p.Tokens[opens-1].Word, normalize.Conjunction) || p.verbIn(max(before.Last, matched), f.First) {
		return false
	}
	_, there := p.whereabouts(before.Last, opens)
	last := min(f.Last+listedReach, s.Last)
	for i := f.Last; i < last; i++ {
		if p.comma(i) || p.isVerb(i) {
			last = i
		}
	}
	_, here := p.whereabouts(f.Last, last)
	return len(there) > 0 && len(here) > 0 && !slices.Equal(there, here)
}

// batches marks counts of whom a sentence says what they bring the total to:
// "killed ten soldiers, bringing the toll to 80".
func (x *extraction) batches(p *Page, s, start int) {
	first := p.Sentences[s].First
	for i := start; i < len(x.found); i++ {
		d := &x.found[i]
		if d.Change != normalize.Up || d.tokens[0] <= first || !p.comma(d.tokens[0]-1) {
			continue
		}
		for j := start; j < len(x.found); j++ {
			c := &x.found[j]
			if c.Kind == d.Kind && c.Number != "" && c.figure.End > c.figure.Start && c.figure.End <= d.Start && low(c.Value) < low(d.Value) && !slices.Contains(c.Scope, "more") {
				c.Scope = tidy(append(slices.Clip(c.Scope), "more"))
			}
		}
	}
}
