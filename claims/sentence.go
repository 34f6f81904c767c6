package claims

import "github.com/gainsay/gainsay/normalize"

// surroundings is what the claims of one sentence share. Their slices are
// shared too and never written to.
type surroundings struct {
	sentence int // plus 1
	speaker  string
	asOf     normalize.Day // when its figures were given, where it says so
	places   []string
	names    []string
	event    []string           // names, and those of the document's event
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
	s := p.Sentences[sentence]
	*v = surroundings{sentence: sentence + 1, speaker: p.speaker(sentence), asOf: p.asOf(sentence)}
	v.places = unique(p.places(nil, s.First, s.Last))
	v.names = unique(p.names(nil, s.First, s.Last))
	for i := s.First; i < s.Last && v.then == nil; i++ {
		if p.cueLength(i, s.Last, cueThen) > 0 {
			v.then = p.dateBefore(s.First, 2, sentence)
			break
		}
	}
	return v
}

// maxContext bounds how many words of its clause a claim carries.
const maxContext = 16

// context lists the content words of the clause [first, last) of a claim.
func (p *Page) context(sentence, first, last int) []string {
	v := p.around(sentence)
	if v.first == first && v.last == last {
		return v.context
	}
	words := make([]string, 0, maxContext)
	for i := first; i < last && len(words) < maxContext; i++ {
		if p.content(i) {
			words = append(words, p.concept(i))
		}
	}
	v.first, v.last, v.context = first, last, tidy(words)
	return v.context
}
