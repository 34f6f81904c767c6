package claims

import (
	"slices"

	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/normalize"
)

// ownPlaces returns which of the places of a sentence are those of a claim. Where
// each figure has its own behind it, "12 died in Tarvo, 9 in Old Tarvo", it is
// that one; a place of a part, "12 died, six of them in Tarvo", is none of the
// whole. A country that stands before all figures is of all.
func (p *Page) ownPlaces(c *Claim, sentence int, here []string) []string {
	if len(here) == 0 || c.figure.End == 0 {
		return here
	}
	figures := p.Figures(sentence)
	at := slices.IndexFunc(figures, func(f Figure) bool { return f.Span == c.figure })
	if at < 0 || len(figures) < 2 {
		return here
	}
	s := p.Sentences[sentence]
	_, before := p.whereabouts(s.First, figures[0].First)
	var own []string
	lists, parts := 0, false
	for i := range figures {
		f := &figures[i]
		if f.Type != normalize.Quantity || f.Amount.Unit != "" || f.First > s.First && p.String(f.First-1) == "(" {
			return here // "in Tarvo (two dead)"
		}
		last := s.Last
		if i+1 < len(figures) {
			last = figures[i+1].First
		}
		for j := f.Last; j < last && f.part; j++ {
			if p.comma(j) || p.isVerb(j) {
				last = j // "five people, four of them children, died in Tarvo"
			}
		}
		if _, behind := p.whereabouts(f.Last, last); len(behind) > 0 {
			if !allHold(before, behind) {
				return here // "in Tarvo and Old Tarvo 12 died at sea"
			}
			lists++
			parts = parts || i > at && f.part
			if i == at {
				own = behind
			}
		}
	}
	switch {
	case len(own) > 0 && lists > 1:
		return unique(append(slices.Clip(before), own...))
	case parts && len(before) == 0 && !figures[at].part && lists > 0 && len(own) == 0:
		return nil
	}
	return here
}

// allHold tells whether each place of a list holds all of another.
func allHold(wide, narrow []string) bool {
	for _, w := range wide {
		if slices.ContainsFunc(narrow, func(n string) bool { return n == w || !places.Contains(w, n) }) {
			return false
		}
	}
	return true
}

// withPlaces is a scene with other places, which inherit as those of v do.
func (v *surroundings) withPlaces(d *digest, places []string) *Scene {
	if slices.Equal(places, v.places) {
		return v.scene(d)
	}
	w := *v
	w.places, w.main, w.aside = places, nil, nil
	return w.scene(d)
}
