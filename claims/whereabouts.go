package claims

import (
	"iter"

	"github.com/gainsay/gainsay/normalize"
)

// namedPlace is a name of a place in tokens [first, last), with the place's id, or none where
// it is of no place or the text does not say of which.
type namedPlace struct {
	id          string
	first, last int
	adjective   bool // or an inhabitant's
}

// placesIn are the names of places in tokens [first, last), in their order.
func (p *Page) placesIn(first, last int) iter.Seq[namedPlace] {
	return func(yield func(namedPlace) bool) {
		ix := p.lexicon.places()
		for i := p.marked(first, last, marksPlace); i < last; i = p.marked(i, last, marksPlace) {
			id, n, adjective := ix.At(p.Text, i)
			if n > 0 && !yield(namedPlace{id, i, i + n, adjective}) {
				return
			}
			i += max(n, 1)
		}
	}
}

// places appends the places named in tokens [first, last), by their ids.
func (p *Page) places(dst []string, first, last int) []string {
	for at := range p.placesIn(first, last) {
		if !at.adjective && at.id != "" {
			dst = append(dst, at.id)
		}
	}
	return dst
}

// whereabouts returns the places of tokens [first, last) where something can
// have happened: not where a charity is based, nor what a fire is larger than.
// Those of here are not in the name of a body either, "Miami Valley Hospital".
func (p *Page) whereabouts(first, last int) (all, here []string) {
	away := -1 // behind a place where nothing happened
	ids, own := p.memory.facets[0][:0], p.memory.facets[1][:0]
	for at := range p.placesIn(first, last) {
		switch n := at.last - at.first; {
		case at.adjective || at.id == "":
		case p.away(at.first, n, first, last) || away >= 0 && p.listOnly(away, at.first):
			away = at.last
		default:
			ids = append(ids, at.id)
			if !p.ofBody(at.first, n, first, last) {
				own = append(own, at.id)
			}
		}
	}
	p.memory.facets[0], p.memory.facets[1] = ids, own
	all = p.memory.list(unique(ids))
	if len(own) == len(ids) {
		return all, all
	}
	return all, p.memory.list(unique(own))
}

// away tells whether the words beside the n tokens of a place at i say that
// nothing happened there.
func (p *Page) away(i, n, first, last int) bool {
	if p.cueBefore(i, first, 0, cueAway) {
		return true
	}
	behind := i + n + 1 // "London-based"
	return behind < last && p.String(behind-1) == "-" && p.cueLength(behind, last, cueAway) > 0
}

// listOnly tells whether no more than the words of a list stand in tokens
// [from, to): "from Eritrea, Sudan and Mali".
func (p *Page) listOnly(from, to int) bool {
	for i := from; i < to; i++ {
		if !p.comma(i) && !p.Language.Is(p.Tokens[i].Word, normalize.Conjunction|normalize.Determiner) && p.cueLength(i, i+1, cueLink) == 0 {
			return false
		}
	}
	return true
}

// ofBody tells whether the n tokens of a place at i stand in the name of a body
// that gives out figures: "Damascus University Hospital", "Hospital Rural de
// Damasco". What it says is mostly of elsewhere.
func (p *Page) ofBody(i, n, first, last int) bool {
	for j := i + n; j < last && j < i+n+bodyReach && p.capital(j); j++ {
		if p.body(j) {
			return true
		}
	}
	for j := i - 1; j >= first && j >= i-2*bodyReach; j-- {
		switch {
		case p.Tokens[j].Kind != normalize.WordToken:
			return false
		case p.capital(j):
			if p.body(j) {
				return true
			}
		case p.cueLength(j, j+1, cueLink) == 0 && !p.Language.Is(p.Tokens[j].Word, normalize.Determiner):
			return false
		}
	}
	return false
}

// bodyReach is how many words of its name stand between a place and what a body
// is.
const bodyReach = 3

// body tells whether a word is one for a body that gives out figures.
func (p *Page) body(i int) bool {
	return p.classesAt(i)&p.lexicon.Bodies != 0
}
