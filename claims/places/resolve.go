package places

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// resolve returns the sense of the name at tokens [i, i+n), or nil where the
// text does not say.
func (ix *Index) resolve(t *normalize.Text, i, n int, nm *name) *sense {
	if nm.people && ix.besideName(t, i, n) {
		return nil
	}
	if n == 1 && nm.guarded && acronym(t, i) {
		return nil
	}
	first := ix.plain(t, i, n, nm)
	if first != nil && first.flags&caps != 0 && i > 0 && t.Tokens[i-1].Is(normalize.Caps) && t.Language.Is(t.Tokens[i].Word, function) {
		return nil // "TELL US MORE"
	}
	if first != nil && !first.isAdjective() && first.place >= 0 && ix.hyphened(t, i) {
		return nil
	}
	if first != nil && (first.isAdjective() || first.place < 0 || first.flags&comma != 0) {
		return first
	}
	if s, decided := ix.byNeighbor(t, i, n, nm); decided {
		return s
	}
	if first != nil && !nm.guarded && !ix.alternatives(nm) {
		return first
	}
	s, several := ix.bySentence(t, i, n, nm)
	switch {
	case several:
		return nil
	case s != nil && (first == nil || s == first):
		return s
	case s != nil: // the sentence speaks for another place than the best known
		return nil
	case nm.guarded && !ix.shown(t, i, n):
		return nil
	}
	return first
}

// plain returns the sense that needs no other place to be told by, or nil.
func (ix *Index) plain(t *normalize.Text, i, n int, nm *name) *sense {
	for k := range ix.of(nm) {
		if s := &ix.of(nm)[k]; s.flags&shared == 0 && s.written(t, i, i+n) {
			return s
		}
	}
	return nil
}

func (ix *Index) alternatives(n *name) bool {
	places := 0
	for _, s := range ix.of(n) {
		if s.flags&adjective == 0 {
			places++
		}
	}
	return places > 1
}

// byNeighbor looks at the place that a comma or a bracket sets beside the name:
// "London, Ontario", "Valencia (Venezuela)", "Seattle, Washington". It has
// decided where that place fits one sense or, as "Paris, Texas" has it, none.
func (ix *Index) byNeighbor(t *normalize.Text, i, n int, nm *name) (*sense, bool) {
	if j := i + n; j+1 < len(t.Tokens) && t.Tokens[j].Kind == normalize.PunctToken {
		if sign := t.String(j); sign == "," || sign == "(" {
			if v, m := ix.match(t, j+1); m > 0 {
				s, other := ix.fits(nm, &ix.names[v])
				if s != nil {
					return s, true
				}
				if other && (sign == "(" || ix.closes(t, j+1+m)) {
					return nil, true
				}
			}
		}
	}
	if i >= 2 && t.Tokens[i-1].Kind == normalize.PunctToken && t.String(i-1) == "," {
		if v, m := ix.before(t, i-1); m > 0 {
			if s, _ := ix.fits(nm, &ix.names[v]); s != nil {
				return s, true
			}
		}
	}
	return nil, false
}

// closes tells whether the token at j ends what a comma opened: "in Paris,
// Texas, on" but not "in Paris, London and".
func (ix *Index) closes(t *normalize.Text, j int) bool {
	if j >= len(t.Tokens) || t.Tokens[j].Kind == normalize.PunctToken {
		return true
	}
	return !t.Language.Is(t.Tokens[j].Word, normalize.Conjunction)
}

// fits returns the only sense of a name that is related to a sense of
// another. Where there is none it tells whether the other name is of a
// country or a state, so that it should have fitted a town.
func (ix *Index) fits(nm, other *name) (found *sense, wider bool) {
	for k := range ix.of(nm) {
		s := &ix.of(nm)[k]
		if s.place < 0 || s.isAdjective() {
			continue
		}
		for m := range ix.of(other) {
			o := &ix.of(other)[m]
			if o.place < 0 || o.isAdjective() || o.place == s.place {
				continue
			}
			if ix.atlas.related(s.place, o.place) {
				if found != nil && found != s {
					return nil, false
				}
				found = s
			} else if ix.atlas.depth[o.place] < ix.atlas.depth[s.place] {
				wider = true
			}
		}
	}
	return found, wider && found == nil
}

// bySentence looks for a sure place or adjective in the sentence of the name
// that is related to one of its senses, and to one only: "the United States"
// does not tell Washington from Washington.
func (ix *Index) bySentence(t *normalize.Text, i, n int, nm *name) (found *sense, several bool) {
	k := t.Sentence(i)
	if k < 0 {
		return nil, false
	}
	for j := t.Sentences[k].First; j < t.Sentences[k].Last; {
		if j == i {
			j += n
			continue
		}
		v, m := ix.match(t, j)
		if m == 0 {
			j++
			continue
		}
		o := &ix.names[v]
		if p := ix.plain(t, j, m, o); p != nil && p.place >= 0 && !o.guarded && !ix.alternatives(o) && !(o.people && ix.besideName(t, j, m)) {
			if s := ix.pointed(nm, p.place); s != nil && s != found {
				if found != nil {
					return nil, true
				}
				found = s
			}
		}
		j += m
	}
	return found, false
}

// pointed returns the only sense of a name that a place elsewhere in the
// sentence speaks for, or nil.
func (ix *Index) pointed(nm *name, to int32) (found *sense) {
	for k := range ix.of(nm) {
		s := &ix.of(nm)[k]
		if s.place < 0 || s.isAdjective() || !ix.speaks(nm, s, to) {
			continue
		}
		if found != nil {
			return nil
		}
		found = s
	}
	return found
}

// speaks tells whether a place speaks for one sense of a name: it lies in it
// or beside it, or holds it directly. A wider place says little, for the
// United States have many a Jackson and may send help to Georgia; but Spain
// tells Granada where the other senses are of other countries. Against the
// best known sense only the state of another one speaks: not "U.S. officials
// in Moscow", but "an Idaho man in Moscow".
func (ix *Index) speaks(nm *name, s *sense, to int32) bool {
	a := ix.atlas
	if s.flags&shared != 0 && ix.of(nm)[0].flags&(shared|adjective) == 0 {
		return a.depth[to] > 1 && slices.Contains(a.parents.of(s.place), to)
	}
	if a.contains(s.place, to) || a.beside(s.place, to) {
		return true
	}
	if !a.contains(to, s.place) || ix.country(nm) || nm.guarded && a.depth[to] <= 1 {
		return false
	}
	return slices.Contains(a.parents.of(s.place), to) || a.depth[to] == 1 && ix.countries(nm) > 1
}

// country tells whether a name can mean a country.
func (ix *Index) country(n *name) bool {
	return slices.ContainsFunc(ix.of(n), func(s sense) bool { return s.place >= 0 && !s.isAdjective() && ix.atlas.depth[s.place] == 1 })
}

// countries counts the countries that the senses of a name lie in, up to two.
func (ix *Index) countries(n *name) int {
	first := ""
	for _, s := range ix.of(n) {
		if s.place >= 0 && !s.isAdjective() {
			country, _, _ := strings.Cut(ix.atlas.places[s.place].ID, "/")
			if first != "" && country != first {
				return 2
			}
			first = country
		}
	}
	return 1
}
