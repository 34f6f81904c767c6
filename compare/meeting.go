package compare

import "github.com/gainsay/gainsay/claims/places"

// meeting is what two subjects have in common.
type meeting struct {
	// How much the facets that both have tell together, and how much of it the
	// names and the places. Only rare facets tell: in an archive "quarter" and
	// "net" join nothing.
	all, names, places float64

	likeness float64 // between 0, nothing in common, and 1, all
}

// meet looks at the facets that two subjects share. One of them is mostly the
// second several times: how much of it each facet is stands in a table then.
func (w *world) meet(i, j int32) (m meeting) {
	a, b := &w.subjects[i], &w.subjects[j]
	shares := w.sharesOf(j)
	product := 0.0
	for _, x := range a.facets {
		y := &shares[x.facet]
		if y.subject != j {
			continue
		}
		of := &w.facets.worth[x.facet]
		r, least := of.rarity, x.share
		if y.share < least {
			least = y.share
		}
		product += r * r * (float64(x.share) * float64(y.share)) // the same whichever comes first
		if of.common {
			continue
		}
		e := r * float64(least)
		m.all += e
		switch of.sort {
		case 'n':
			m.names += e
		case 'p':
			m.places += e
		}
	}
	if a.weight != 0 && b.weight != 0 {
		m.likeness = product / (a.weight * b.weight)
	}
	return m
}

// shares is how much of the claims of one subject has each facet.
type shares struct {
	subject int32
	by      []shareOf // by facet; most are of subjects that were asked for before
}

// shareOf is how much of the claims of a subject has a facet.
type shareOf struct {
	subject int32
	share   float32
}

// sharesOf returns the shares of a subject, until those of another are asked for.
func (w *world) sharesOf(subject int32) []shareOf {
	s := &w.shares
	if s.by == nil {
		s.by, s.subject = make([]shareOf, len(w.facets.documents)), -1
		for f := range s.by {
			s.by[f].subject = -1
		}
	}
	if s.subject != subject {
		s.subject = subject
		for _, f := range w.subjects[subject].facets {
			s.by[f.facet] = shareOf{subject, f.share}
		}
	}
	return s.by
}

// placeMemo keeps whether one of two places holds the other: most pairs are asked for again.
type placeMemo struct {
	x, y    facet
	related bool
}

// related tells whether a place of one list holds, or is in, one of the other.
func (w *world) related(a, b []facet) bool {
	fs := w.facets
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return true
			}
			if !fs.placed[x] || !fs.placed[y] {
				continue
			}
			m := &w.places[(uint32(x)*2654435761^uint32(y)*40503)%uint32(len(w.places))]
			if m.x != x || m.y != y {
				*m = placeMemo{x, y, places.Related(fs.words[x], fs.words[y])}
			}
			if m.related {
				return true
			}
		}
	}
	return false
}
