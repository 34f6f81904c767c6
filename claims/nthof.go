package claims

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// oneByOne are the kinds whose people are counted on one by one. "A third person
// was hurt" where two may be dead.
var oneByOne = []string{"killed", "arrested", "charged", "infected"}

// nthOf tells whether an ordinal counts one more of some people: "a third
// person has died", "un tercer minero". "The third victim" is one of them, and
// where the sentence counts others, "two were hurt and a third man died", it is
// the third of them all.
func (p *Page) nthOf(f *Figure) bool {
	if f.Type != normalize.Ordinal || f.Head < f.First || f.classes&(p.lexicon.Sources&^p.lexicon.Bodies|p.lexicon.remains) == 0 {
		return false
	}
	least := int64(leastNth)
	if f.classes&p.lexicon.anyone != 0 {
		least = secondOf
	}
	if n, ok := f.Amount.Min.Whole(); !ok || n < least || n > mostNth || !p.newlyTold(f) {
		return false
	}
	s := p.Sentence(f.First)
	return !p.countsOthers(s, f) && (s == 0 || !p.countsOthers(s-1, f))
}

// countsOthers tells whether a sentence has a count of people beside an ordinal, and
// not in the next main clause: "Third victim dies; one suspect is in custody".
func (p *Page) countsOthers(sentence int, f *Figure) bool {
	s := p.Sentences[sentence]
	for i := f.Last; i < s.Last && i >= s.First; i++ {
		if p.Tokens[i].Kind == normalize.PunctToken && p.String(i) == ";" {
			s.Last = i
		}
	}
	for i := p.mentionAfter(s.First); i < len(p.Mentions) && p.Mentions[i].First < s.Last; i++ {
		if m := &p.Mentions[i]; m != f.Mention && m.Type == normalize.Quantity && m.Amount.Unit == "" {
			return true
		}
	}
	return false
}

// remainsClass are nouns for what is found of one of the dead: "a fourth body".
const remainsClass = "remains"

// Of more than a handful nobody counts on one by one, and "a second" is often
// another, but for a second victim.
const (
	leastNth = 3
	secondOf = 2
	mostNth  = 20
)

// becameNth tells whether somebody is said to be one of some who are counted by what
// befell them: "she is the third person to die".
func (p *Page) becameNth(f *Figure, first int) bool {
	i, next := f.First, f.Head+1
	if p.traceOf(i)&traceDefinite == 0 {
		i--
	}
	return i > first && p.traceOf(i)&traceDefinite != 0 && p.Language.Is(p.Tokens[i-1].Word, normalize.Auxiliary) &&
		next < len(p.Tokens) && (p.cueLength(next, next+1, cueTo) > 0 || p.Language.Is(p.Tokens[next].Word, normalize.Relative))
}

// newlyTold tells whether somebody who is counted on was not told of before: "a
// third victim", and in a headline "Third victim dies" and "Muere la tercera
// víctima".
func (p *Page) newlyTold(f *Figure) bool {
	first := p.sentenceFirst(f.First)
	if f.First > first && p.traceOf(f.First-1)&traceIndefinite != 0 {
		return true
	}
	if p.becameNth(f, first) {
		return true
	}
	if p.Part != Title {
		return false
	}
	return f.First == first || p.Tokens[f.First-1].Kind == normalize.PunctToken && p.String(f.First-1) != "-" ||
		p.traceOf(f.First-1)&traceDefinite != 0 && f.First-2 == first && p.isVerb(first)
}

// oneMore tells whether a claim counts one more of some people: a third victim
// has died.
func (p *Page) oneMore(c *Claim, sentence int) bool {
	if c.Change != normalize.Up || !slices.Contains(oneByOne, c.Kind) {
		return false
	}
	return slices.ContainsFunc(p.Figures(sentence), func(f Figure) bool { return f.Span == c.figure && f.Type == normalize.Ordinal })
}
