package compare

import (
	"cmp"
	"slices"
	"sync"

	"github.com/gainsay/gainsay/compare/internal/shelf"
)

// alone is how many documents one goroutine reads as fast as several.
const alone = 64

// newWorld reads the claims of a shelf once, some of the documents each worker,
// and finds the events that they tell of.
func newWorld(s shelf.Shelf, workers int) *world {
	n := s.Documents()
	if n < alone {
		workers = 1
	}
	parts := make([]*world, max(1, min(workers, n)))
	var wait sync.WaitGroup
	for i := range parts {
		if i > 0 {
			s = s.Another()
		}
		parts[i] = &world{Shelf: s, facets: newFacets(), kinds: map[string]*kindOf{}, size: groupSize, n: n}
		wait.Go(func() { parts[i].read(int32(n*i/len(parts)), int32(n*(i+1)/len(parts))) })
	}
	wait.Wait()
	w := parts[0]
	for _, p := range parts[1:] {
		w.join(p)
	}
	w.first = append(w.first, int32(len(w.about)))
	w.own = append(w.own, int32(len(w.subjects)))
	w.facets.weigh(w.n)
	for i := range w.subjects {
		w.facets.norm(&w.subjects[i])
	}
	w.tell()
	return w
}

// read reads the claims of some documents.
func (w *world) read(from, to int32) {
	var b subjectBuilder
	for doc := from; doc < to; doc++ {
		cs := w.Claims(doc)
		w.first = append(w.first, int32(len(w.about)))
		w.own = append(w.own, int32(len(w.subjects)))
		b.document(w, doc, cs)
		var d digest
		for _, c := range cs {
			k := w.of(c.Kind)
			k.add(doc)
			of := gistOf(c, k.number)
			w.gists = append(w.gists, of)
			d.add(of)
		}
		w.digests = append(w.digests, d)
	}
}

// of returns where the claims of a kind are.
func (w *world) of(kind string) *kindOf {
	k := w.kinds[kind]
	if k == nil {
		k = &kindOf{number: int32(len(w.kinds))}
		w.kinds[kind] = k
	}
	return k
}

// add adds a claim of a document.
func (k *kindOf) add(doc int32) {
	if k.claims++; len(k.docs) == 0 || k.docs[len(k.docs)-1] != doc {
		k.docs = append(k.docs, doc)
	}
}

// join takes in what was read of the next documents. All comes to be as if they
// had been read in order.
func (w *world) join(p *world) {
	facets := make([]facet, len(p.facets.words)) // by facet of the part
	for f, word := range p.facets.words {
		own := w.facets.id(p.facets.sorts[f], word)
		w.facets.documents[own] += p.facets.documents[f]
		facets[f] = own
	}
	for i := range p.subjects {
		s := &p.subjects[i]
		for j := range s.facets {
			s.facets[j].facet = facets[s.facets[j].facet]
		}
		slices.SortFunc(s.facets, func(a, b weighted) int { return cmp.Compare(a.facet, b.facet) })
		for j := range s.places {
			s.places[j] = facets[s.places[j]]
		}
		slices.Sort(s.places)
	}
	subjects, claims := int32(len(w.subjects)), int32(len(w.about))
	for _, first := range p.first {
		w.first = append(w.first, first+claims)
	}
	for _, own := range p.own {
		w.own = append(w.own, own+subjects)
	}
	for _, s := range p.about {
		if s >= 0 {
			s += subjects
		}
		w.about = append(w.about, s)
	}
	w.subjects = append(w.subjects, p.subjects...)
	numbers := make([]int32, len(p.kinds)) // by the part's
	for kind, k := range p.kinds {
		of := w.of(kind)
		of.docs, of.claims = append(of.docs, k.docs...), of.claims+k.claims
		numbers[k.number] = of.number
	}
	for _, of := range p.gists {
		of.kind = numbers[of.kind]
		w.gists = append(w.gists, of)
	}
	w.digests = append(w.digests, p.digests...)
}
