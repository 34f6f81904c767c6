package claims

import "github.com/gainsay/gainsay/normalize"

// sourceBehind returns the tokens of the source that stands right behind a figure which is
// set against that of another: "against the 6,000 that the unions count", "(2,500
// according to police)", "frente a los 2.500 de la policía".
func (p *Page) sourceBehind(f *Figure, sentence int) (from, to int) {
	s := p.Sentences[sentence]
	i := f.Last
	if i < s.Last && p.comma(i) {
		i++
	}
	if i >= s.Last {
		return 0, 0
	}
	set := p.cueBefore(f.First, s.First, 1, cueFormer)
	if !set && !p.opensBracket(f.First, s.First) {
		return 0, 0
	}
	n := p.cueLength(i, s.Last, cueAccording)
	if n == 0 && set {
		n = p.cueLength(i, s.Last, cueLink)
	}
	if n == 0 && p.Language.Is(p.Tokens[i].Word, normalize.Relative) && i+1 < s.Last {
		if n = p.cueLength(i+1, s.Last, cueSaid); n > 0 {
			n++ // "that count the unions"
		} else if v := p.voiceBehind(i+1, sentence); v.to > v.from {
			return v.from, v.to
		}
	}
	if n == 0 {
		n = p.cueLength(i, s.Last, cueSaid) // "que da la organización"
	}
	if n == 0 {
		return 0, 0
	}
	if from, to = p.nounPhrase(i+n, s.Last); to <= from || !p.bodyIn(from, to) {
		return 0, 0
	}
	return from, to
}

// sourcedBehind tells whether such a source stands behind a figure.
func (p *Page) sourcedBehind(f *Figure, sentence int) bool {
	from, to := p.sourceBehind(f, sentence)
	return to > from
}

// voiceBehind is the voice of a sentence that begins at token i: "the 6,000 that | the unions
// count".
func (p *Page) voiceBehind(i, sentence int) voice {
	for _, v := range p.around(sentence).voices {
		if v.from == i && v.to > i && p.bodyIn(v.from, v.to) {
			return v
		}
	}
	return voice{}
}

// opensBracket tells whether a bracket opens before token i, or before the small words
// that stand before it.
func (p *Page) opensBracket(i, first int) bool {
	return i > first && p.String(i-1) == "("
}

// bracketOf is the token of the bracket that opens before token i and is not closed before
// it, or -1.
func (p *Page) bracketOf(i, first int) int {
	for k := i - 1; k >= first; k-- {
		switch p.String(k) {
		case ")":
			return -1
		case "(":
			return k
		}
	}
	return -1
}
