package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/normalize"
)

// ownShare is how few of a document's claims have a place that is a claim's own.
const ownShare = 0.5

// ownPlaces are the places of a claim that most of its document's claims do
// not have: the sentence points there.
func (w *world) ownPlaces(c *claims.Claim, about int32) []string {
	if about < 0 {
		return nil
	}
	sub := &w.subjects[about]
	if !sub.spread {
		return nil
	}
	var own []string
	for _, p := range c.Event.Places {
		f, ok := w.facets.ids['p'][p]
		if !ok {
			continue
		}
		i, ok := slices.BinarySearchFunc(sub.facets, f, func(x weighted, f facet) int { return int(x.facet) - int(f) })
		if ok && sub.facets[i].share < ownShare {
			own = append(own, p)
		}
	}
	return own
}

// placesApart tells whether the sentences of two claims point to different
// places, or one to a place within the other's.
func (w *world) placesApart(a, b *claims.Claim, aboutA, aboutB int32) bool {
	if a.Document == b.Document {
		return placesApartInside(a, b)
	}
	return w.placesApartAcross(a, b, aboutA, aboutB)
}

// placesApartInside is [world.placesApart] of claims of one document.
func placesApartInside(a, b *claims.Claim) bool {
	if sitesDiffer(a, b) {
		return true
	}
	if a.Part == b.Part && len(a.Event.Places) > 0 != (len(b.Event.Places) > 0) {
		return true // here, and wherever
	}
	return len(a.Event.Places) > 0 && len(b.Event.Places) > 0 && !anyShared(a.Event.Places, b.Event.Places)
}

// placesApartAcross is [world.placesApart] of claims of two documents.
func (w *world) placesApartAcross(a, b *claims.Claim, aboutA, aboutB int32) bool {
	if len(a.Event.Sites)+len(b.Event.Sites) == 0 && slices.Equal(a.Event.Places, b.Event.Places) {
		return false // as most are
	}
	if roundup(a) != roundup(b) {
		return true // a survey of many countries beside news of one
	}
	if sitesApart(a, b) || oneOfList(a, b) {
		return true
	}
	if x, y := a.Event.Places, b.Event.Places; since(a) == "" && len(x) > 1 && len(y) > 1 && !haveCommon(x, y) {
		return true // Mexico and Britain, Mexicali and the United States: no place of the one is one of the other
	}
	if w.townsApart(a, b) {
		return true
	}
	ownA, ownB := w.ownPlaces(a, aboutA), w.ownPlaces(b, aboutB)
	if len(ownA) == 0 && len(ownB) == 0 {
		return false
	}
	return !anyShared(ownA, b.Event.Places) && len(ownA) > 0 || !anyShared(ownB, a.Event.Places) && len(ownB) > 0
}

// haveCommon tells whether two lists have a word in common.
func haveCommon(a, b []string) bool {
	for _, s := range a {
		if slices.Contains(b, s) {
			return true
		}
	}
	return false
}

// roundup tells whether a sentence names so many places that its figure may be
// of any of them.
func roundup(c *claims.Claim) bool { return len(c.Event.Places) >= 4 && spots(c) >= 4 }

// oneOfList tells whether the lower of two figures is of one place, and the
// higher of a list of places that has it: seven in California, and eleven in
// California, Texas and Kansas.
func oneOfList(a, b *claims.Claim) bool {
	if max(len(a.Event.Places), len(b.Event.Places)) < 3 {
		return false
	}
	lo, hi := lower(a, b)
	return spots(hi) >= 3 && spots(lo) == 1
}

// spots is how many places a claim names that hold no other of them.
func spots(c *claims.Claim) int {
	n := 0
	for _, p := range c.Event.Places {
		if !holdsAnother(c.Event.Places, p) {
			n++
		}
	}
	return n
}

// anyShared tells whether a place of one list is, holds or lies in one of the
// other. Of places that hold another of their list only the narrower counts:
// "cases in California" and "in New York" do not meet in the country.
func anyShared(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if places.Related(x, y) && !holdsAnother(a, x) && !holdsAnother(b, y) {
				return true
			}
		}
	}
	return false
}

func holdsAnother(list []string, place string) bool {
	for _, p := range list {
		if len(p) > len(place) && p[len(place)] == '/' && p[:len(place)] == place {
			return true
		}
	}
	return false
}

// daysApart tells whether two claims put what they tell on different days. A
// month or a year that only one of them names must hold the other's day. The
// day of one event is told a day early or late, where night falls and where
// the article is written, but hardly by two texts of one day; what is counted by
// the day is not.
func daysApart(a, b *claims.Claim, event bool) bool {
	if planned(a) || planned(b) {
		return false
	}
	x, y := &a.Event, &b.Event
	slack := normalize.Day(0)
	if event && (a.Published == 0 || a.Published != b.Published) {
		slack = 1
	}
	if x.From != 0 && y.To != 0 && x.From > y.To+slack || y.From != 0 && x.To != 0 && y.From > x.To+slack {
		return true
	}
	if x.From != 0 && y.From != 0 || a.Count == claims.Total && b.Count == claims.Total {
		return false
	}
	return longAgo(a, b) || longAgo(b, a)
}

// planned tells whether a claim is of days to come, which two reports of one
// plan may name differently: jobs to be cut by June, over the summer.
func planned(c *claims.Claim) bool {
	return c.Stance == claims.Planned && c.Published != 0 && c.Event.From > c.Published
}

// longAgo tells whether a claim names a month or a year that the day of
// another one, as far as it is known, does not lie in.
func longAgo(a, b *claims.Claim) bool {
	if a.Event.From == 0 || a.Event.To == 0 || a.Event.To-a.Event.From < month || b.Event.From != 0 {
		return false
	}
	day := asOf(b)
	return day < a.Event.From || day > a.Event.To
}
