package offices

import (
	"github.com/gainsay/gainsay/normalize"
)

// match returns the value and length of the longest phrase at token i. A
// hyphen in the text counts as a space, and an initial in a name as nothing.
func (r *reader) match(p *phrases, i int) (value, n int) {
	if i >= r.last {
		return 0, 0
	}
	t := r.text.Tokens
	node := p.First(t[i].Word)
	for j := i; node != 0; {
		j++
		if v := p.Value(node); v != 0 {
			value, n = v, j-i
		}
		if j >= r.last {
			break
		}
		next := p.Next(node, t[j].Word)
		if next == 0 && j+1 < r.last {
			switch {
			case t[j].Word == r.hyphen && t[j].Word != 0:
				j++
				next = p.Next(node, t[j].Word)
			case p == &r.lexicon.names && t[j].Kind == normalize.WordToken && t[j].Is(normalize.Upper) && t[j].End-t[j].Start == 1 && j+2 < r.last:
				j++
				if t[j].Kind == normalize.PunctToken {
					j++
				}
				next = p.Next(node, t[j].Word)
			}
		}
		node = next
	}
	return value, n
}

// matchBack is match for phrases that end before token i, entered last word first.
func (r *reader) matchBack(p *phrases, i int) (value, n int) {
	if i <= r.first {
		return 0, 0
	}
	t := r.text.Tokens
	node := p.First(t[i-1].Word)
	for j := i - 1; node != 0; {
		if v := p.Value(node); v != 0 {
			value, n = v, i-j
		}
		j--
		if j < r.first {
			break
		}
		next := p.Next(node, t[j].Word)
		if next == 0 && t[j].Word == r.hyphen && t[j].Word != 0 && j > r.first {
			j--
			next = p.Next(node, t[j].Word)
		}
		node = next
	}
	return value, n
}

func (r *reader) matchToken(t normalize.Token) (mark, bool) {
	v := r.lexicon.marks.Value(r.lexicon.marks.First(t.Word))
	return mark(v), v != 0
}

// common tells whether a capitalised word is one of the language's own, such
// as the first of a sentence or of a headline.
func (r *reader) common(t normalize.Token) bool {
	const closed = normalize.Determiner | normalize.Preposition | normalize.Conjunction | normalize.Relative | normalize.Pronoun |
		normalize.Auxiliary | normalize.Negation | normalize.Adverb | normalize.Verb | normalize.Subordinator
	if t.Word == 0 {
		return false
	}
	v, _ := r.matchToken(t)
	return r.lang.Is(t.Word, closed) || v&(told|now|was|be|perfect) != 0
}

// goesOn tells whether a surname that ends before j is the beginning of a
// longer name: "President Ford Motor".
func (r *reader) goesOn(j int) bool {
	if j < r.last && r.text.Tokens[j].Word == r.hyphen && j+1 < r.last {
		return r.text.Tokens[j+1].Is(normalize.Upper) && !r.text.Tokens[j+1].Is(normalize.AfterSpace)
	}
	if j >= r.last {
		return false
	}
	tok := r.text.Tokens[j]
	if tok.Kind != normalize.WordToken || !tok.Is(normalize.Upper) || r.common(tok) || r.inDate(j) {
		return false
	}
	if m, _ := r.matchToken(tok); m&(government|seat|official) != 0 {
		return false
	}
	// A headline writes every word so.
	return j+1 >= r.last || !r.text.Tokens[j+1].Is(normalize.Upper) || !r.headline()
}

// headline tells whether most words of the sentence are capitalised.
func (r *reader) headline() bool {
	upper, words := 0, 0
	for _, t := range r.text.Tokens[r.first:r.last] {
		if t.Kind == normalize.WordToken && t.End-t.Start > 3 {
			words++
			if t.Is(normalize.Upper) {
				upper++
			}
		}
	}
	return words > 3 && upper*4 > words*3
}
