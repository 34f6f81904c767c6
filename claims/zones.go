package claims

import (
	"slices"
	"strings"
	"time"

	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/normalize"
)

// summerZones are names that only the clocks of summer have.
var summerZones = strings.Fields("ADT EDT CDT MDT PDT AKDT BST CEST EEST IST AEDT ACDT NZDT")

// inSummer tells whether a time of day is told by the clocks of summer.
func (p *Page) inSummer(m *normalize.Mention) bool {
	return slices.Contains(summerZones, p.String(m.Last-1))
}

// How many tokens before a time of day the places stand that its clock may be of.
const (
	placeReach = 60   // the nearest of its sentence
	pageReach  = 4000 // all that the page has named
)

// clocksHere returns the second of two clock times as stated and as it follows
// from the first, by the clocks of the place that the sentence names nearest
// before it. Where a place of the sentence or of the document fits, it is right.
func (p *Page) clocksHere(m, n *normalize.Mention) (object, expected string, ok bool) {
	a, okA := m.Timex.Clock()
	b, okB := n.Timex.Clock()
	to, okTo := n.Timex.Zone()
	s := p.Sentence(m.First)
	if !okA || !okB || !okTo || s < 0 {
		return "", "", false
	}
	if _, zoned := m.Timex.Zone(); zoned {
		return "", "", false
	}
	first := p.Sentences[s].First
	var here []string
	for i := m.First - 1; i >= max(first, m.First-placeReach) && len(here) == 0; i-- {
		here = p.places(nil, i, m.First)
	}
	if len(here) != 1 || len(places.Clocks(here[0])) > 2 || places.Clocks(here[0]) == nil {
		return "", "", false
	}
	// The times of every place that the page names and whose clocks are known.
	last := p.Sentences[s].Last
	all := p.places(nil, max(0, last-pageReach), last)
	fits := func(place string) bool {
		wide := place[0] >= 'a' // an ocean, a part of the world
		return !wide && places.Clocks(place) == nil || slices.ContainsFunc(places.Clocks(place), func(z int) bool { return ((a-z+to-b)%1440+1440)%1440 == 0 })
	}
	if slices.ContainsFunc(all, fits) {
		return "", "", false
	}
	z := places.Clocks(here[0])
	_, month, _ := p.Date.Date()
	winter := p.Date != 0 && (month < time.April || month > time.October) && here[0] != "NZ" && !strings.HasPrefix(here[0], "AU")
	if winter {
		z = z[:1]
	}
	return clockText(b), clockText(a - z[len(z)-1] + to), true
}
