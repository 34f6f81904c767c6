package claims

import "github.com/gainsay/gainsay/normalize"

// oneByOne are the kinds whose people are counted on one by one. "A third person
// was hurt" where two may be dead.
var oneByOne = []string{"killed", "arrested", "charged", "infected"}

// nthOf tells whether an ordinal counts one more of some people: "a third
// person has died", "un tercer minero". "The third victim" is one of them, and
// where the sentence counts others, "two were hurt and a third man died", it is
// the third of them all.
func (p *Page) nthOf(f *Figure) bool {
	if f.Type != normalize.Ordinal || f.Head < f.First || f.classes&p.lexicon.sources&^p.lexicon.bodies == 0 || f.First == 0 {
		return false
	}
	if n, ok := f.Amount.Min.Whole(); !ok || n < leastNth || n > mostNth || p.traceOf(f.First-1)&traceIndefinite == 0 {
		return false
	}
	s := p.Sentence(f.First)
	return !p.countsOthers(s, f) && (s == 0 || !p.countsOthers(s-1, f))
}

// countsOthers tells whether a sentence has a count of people beside an ordinal.
func (p *Page) countsOthers(sentence int, f *Figure) bool {
	s := p.Sentences[sentence]
	for i := p.mentionAfter(s.First); i < len(p.Mentions) && p.Mentions[i].First < s.Last; i++ {
		if m := &p.Mentions[i]; m != f.Mention && m.Type == normalize.Quantity && m.Amount.Unit == "" {
			return true
		}
	}
	return false
}

// Of more than a handful nobody counts on one by one, and "a second" is often
// another.
const (
	leastNth = 3
	mostNth  = 20
)
