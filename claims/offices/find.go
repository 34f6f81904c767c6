package offices

import (
	"github.com/gainsay/gainsay/normalize"
)

// Find appends the mentions of a sentence to dst, in order. The text must have
// been read in a language that knows [Tables.Vocabulary].
func (t *Tables) Find(text *normalize.Text, sentence int, dst []Mention) []Mention {
	x := t.lexicon(text.Language)
	if x == nil || sentence < 0 || sentence >= len(text.Sentences) {
		return dst
	}
	s := text.Sentences[sentence]
	r := reader{Tables: t, lexicon: x, text: text, sentence: sentence, first: s.First, last: s.Last}
	for i := s.First; i < s.Last; {
		if !x.opening.Has(text.Tokens[i].Word) {
			i++
			continue
		}
		m, end, ok := r.at(i)
		if !ok {
			i++
			continue
		}
		m.Span = text.Span(m.First, m.Last)
		dst = append(dst, m)
		i = end
	}
	return dst
}

// reader is the work on one sentence.
type reader struct {
	*Tables
	*lexicon
	text        *normalize.Text
	sentence    int
	first, last int
	perfect     bool // the verb that was read last is in the perfect
}

// at reads the mention that starts at token i, if there is one, and returns
// the token to go on from.
func (r *reader) at(i int) (Mention, int, bool) {
	w := r.text.Tokens[i].Word
	if w == 0 {
		return Mention{}, 0, false
	}
	if r.titles.OpensWith(w) {
		if m, ok := r.title(i); ok {
			return m, m.Last, true
		}
	}
	if r.names.OpensWith(w) && r.text.Tokens[i].Is(normalize.Upper) {
		if m, ok := r.name(i); ok {
			return m, m.Last, true
		}
	}
	if r.marks.OpensWith(w) {
		if m, ok := r.governmentOf(i); ok {
			return m, m.Last, true
		}
	}
	return Mention{}, 0, false
}

// claim is what the words around a name say, before it is known who is meant.
type claim struct {
	first, last int
	people      []int32
	offices     []int32 // nil: whoever leads a government
	body        int     // index of a file plus 1, or 0
	as          As
	full        bool
	ordinal     int
	subject     int  // the token from which the verb is looked for
	apposed     bool // the title stands behind the name
}
