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
		c := &x.found[k]
		kind := x.kindFor(c.Kind)
		i := p.figureAt(figures, c.figure)
		if !kind.counted() || kind.Unit == "" || c.Rule == anaphorRule || c.Superseded || c.Count == PartOf || i < 0 {
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
	figures := p.Figures(s)
	for j := start; j < len(x.found) && len(figures) > 1; j++ {
		c := &x.found[j]
		i := p.figureAt(figures, c.figure)
		if i < 0 || !x.kindFor(c.Kind).counted() || slices.Contains(c.Scope, "more") {
			continue
		}
		if k := i + 1; k < len(figures) && low(c.Value) < low(figures[k].Amount) && p.broughtTo(figures[i].Last, &figures[k]) {
			c.Scope = tidy(append(slices.Clip(c.Scope), "more"))
		}
	}
}

// broughtTo tells whether a clause that begins behind a comma, at token from or
// later, raises a total to a figure.
func (p *Page) broughtTo(from int, f *Figure) bool {
	if !p.cueBefore(f.First, from, 1, cueTo) {
		return false
	}
	for i := from + 1; i < f.First; i++ {
		if p.comma(i-1) && p.cueLength(i, f.First, cueRaise) > 0 {
			return true
		}
	}
	return false
}

// elsewhere makes parts of bare figures that share the verb of what is counted
// before them, and stand at a place that no table needs to have: "in the first tram
// twelve were hurt; in the second, nine".
func (x *extraction) elsewhere(p *Page, s, start int) {
	figures := p.Figures(s)
	for i := range figures {
		f := &figures[i]
		if !f.lone() || !p.atAnother(f, s) {
			continue
		}
		before := x.toldBefore(f, s, start, false)
		if before == nil || !comparable(before.Value, f.Amount, false) || before.Value.Unit == "" {
			continue
		}
		kind, head, scope, of := before.Kind, before.Head, before.Scope, before.Of
		c := p.claim(x.lex.kind(kind), f, f.First, f.Last, anaphorRule)
		c.Kind, c.Head, c.Of, c.Count, c.Scope = kind, head, of, PartOf, tidy(append(slices.Clone(scope), "more"))
		x.found = append(x.found, c)
	}
}

// atAnother tells whether a bare figure is of another place than that told just
// before it, and shares its verb: "40 people were killed in Dalton and 12 in the
// next town", "in the first tram twelve were hurt; in the second, nine".
func (p *Page) atAnother(f *Figure, sentence int) bool {
	s := p.Sentences[sentence]
	first := f.First
	for first > s.First && p.cueLength(first-1, f.First, cueMore) > 0 {
		first--
	}
	if first <= s.First || f.Last >= s.Last { // a figure may begin in the sentence before
		return false
	}
	joined := p.Tokens[first-1].Kind == normalize.PunctToken || p.Language.Is(p.Tokens[first-1].Word, normalize.Conjunction|normalize.Preposition)
	if !joined || p.cueLength(f.Last, s.Last, cueSite) == 0 {
		return false
	}
	m := p.mentionAfter(f.Last)
	return m == len(p.Mentions) || p.Mentions[m].First > f.Last+1 || p.Mentions[m].Type == normalize.Ordinal // not "and 12 in 2019"
}
