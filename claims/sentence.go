package claims

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// surroundings is what the claims of one sentence share. Their slices are
// shared too and never written to.
type surroundings struct {
	memory   *memory
	sentence int           // plus 1
	voices   []voice       // who speaks in it
	asOf     normalize.Day // when its figures were given, where it says so
	places   []string
	names    []string
	sites    []string
	main     *Scene             // of the document's event, as the sentence has it
	aside    *Scene             // of another one
	then     *normalize.Mention // the date that "since then" points back to

	first, last int // the clause that context is of
	context     []string
}

// around returns what the claims of a sentence share, reading it once.
func (p *Page) around(sentence int) *surroundings {
	v := &p.view
	if v.sentence == sentence+1 {
		return v
	}
	*v = surroundings{memory: p.memory, sentence: sentence + 1, voices: p.voices(v.voices[:0], sentence), asOf: p.asOf(sentence)}
	n := p.named(sentence)
	v.places, v.names, v.sites = n.here, n.names, n.sites
	if p.told[sentence].cues&cueThen != 0 {
		v.then = p.thenIn(sentence)
	}
	return v
}

// thenIn returns the date that "since then" points back to, where a sentence says that.
func (p *Page) thenIn(sentence int) *normalize.Mention {
	s := p.Sentences[sentence]
	for i := s.First; i < s.Last; i++ {
		if p.cueLength(i, s.Last, cueThen) > 0 {
			return p.dateBefore(s.First, 2, sentence)
		}
	}
	return nil
}

// named is the places and the names of a sentence.
type named struct {
	read                 bool
	places, names, sites []string
	here                 []string // of places, those that are not in the name of a body
}

// named returns the places, the names and the sites of a sentence. Those of the
// lead are asked for twice: for the document and for the sentence.
func (p *Page) named(sentence int) named {
	if sentence < len(p.leads) && p.leads[sentence].read {
		return p.leads[sentence]
	}
	s := p.Sentences[sentence]
	n := named{read: true}
	n.names, n.sites = p.names(s.First, s.Last)
	n.places, n.here = p.whereabouts(s.First, s.Last)
	if end := p.dateline(); end > s.First {
		if places, here := p.whereabouts(end, s.Last); len(here) > 0 {
			n.places, n.here = places, here // what is told happened elsewhere than where it was written
		}
	}
	if sentence < len(p.leads) {
		p.leads[sentence] = n
	}
	return n
}

// scene is where the sentence's claims take place and with whom: that of the
// document's own event d for what it does not say, or of another event when d
// is nil.
func (v *surroundings) scene(d *digest) *Scene {
	if d == nil {
		if v.aside == nil {
			v.aside = v.memory.scene(Scene{Places: v.places, Names: v.names, Sites: v.sites})
		}
		return v.aside
	}
	if v.main == nil {
		v.main = v.memory.scene(Scene{Places: v.places, Names: v.withNames(d), Nouns: d.nouns, Sites: v.sites})
		switch {
		case len(v.places)+len(v.sites) == 0:
			v.main.Places, v.main.Sites = d.places, d.sites
		case len(v.places) == 0:
			v.main.Places = d.countries // the site is in one of them, and not in the towns
		}
	}
	return v.main
}

// withNames are the names of the sentence, and behind them those of the document.
func (v *surroundings) withNames(d *digest) []string {
	if len(v.names) == 0 {
		return d.names
	}
	names := append(v.memory.facets[0][:0], v.names...)
	for _, n := range d.names {
		if len(names) < maxFacets && !slices.Contains(v.names, n) {
			names = append(names, n)
		}
	}
	v.memory.facets[0] = names
	return v.memory.list(names)
}

// maxContext bounds how many words of its clause a claim carries.
const maxContext = 16

// context lists the content words of the clause [first, last) of a claim. The
// words of a length of time, "half an hour", are none: they are what is compared.
func (p *Page) context(sentence, first, last int) []string {
	v := p.around(sentence)
	if v.first == first && v.last == last {
		return v.context
	}
	words, keys, n := &p.memory.words, &p.memory.keys, 0
	m := p.mentionAfter(first)
	for i := first; i < last && n < maxContext; i++ {
		if !p.content(i) {
			continue
		}
		for m < len(p.Mentions) && p.Mentions[m].Last <= i {
			m++
		}
		if m < len(p.Mentions) && p.Mentions[m].First <= i && p.Mentions[m].Type == normalize.Duration {
			continue
		}
		c := p.conceptKeyed(i)
		words[n], keys[n] = c.text, c.first
		n++
	}
	v.first, v.last, v.context = first, last, p.memory.tidied(words[:n], keys[:n])
	return v.context
}
