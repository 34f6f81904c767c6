package claims

import (
	"slices"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// survey is what the words of a page open. Each is looked up once.
type survey struct {
	ascii bool      // all of it is
	opens []opening // by token
	told  []opening // by sentence, of all its tokens
	all   opening   // of all sentences
	spots []spot    // by token

	begins []uint64 // by sentence, how its content words begin; 0 until it is asked for
}

// spot is where a token stands: its sentence, the first mention that ends behind it, and
// the first tokens from it on that begin with a capital, and that are in figures or capitals.
type spot struct{ sentence, mention, capital, figure int32 }

// read looks the tokens of a text up.
func (v *survey) read(l *lexicon, t *normalize.Text) {
	v.ascii = vocab.ASCII(t.Source)
	v.told, v.all = slices.Grow(v.told[:0], len(t.Sentences))[:len(t.Sentences)], opening{}
	v.begins = slices.Grow(v.begins[:0], len(t.Sentences))[:len(t.Sentences)]
	clear(v.begins)
	v.opens = slices.Grow(v.opens[:0], len(t.Tokens)+1)[:len(t.Tokens)+1]
	v.opens[len(t.Tokens)] = opening{marks: wordSign} // behind the last token stands nothing
	next := &l.openings[0]
	for n := len(t.Sentences) - 1; n >= 0; n-- { // from behind, so that the next word is known
		s, told := t.Sentences[n], &v.told[n]
		next = l.lookUp(t.Tokens[s.First:s.Last], v.opens[s.First:s.Last], next, told, t.Source)
		v.all.cues, v.all.marks = v.all.cues|told.cues, v.all.marks|told.marks
	}
	v.locate(t)
}

// lookUp enters what the tokens of a sentence open before the word next, and in told
// what all of them do, and returns the wording of the first of them.
func (l *lexicon) lookUp(tokens []normalize.Token, opens []opening, next *wordingOf, told *opening, source string) *wordingOf {
	var all opening
	byWord, openings := l.opens, l.openings
	none := &openings[0]
	opens = opens[:len(tokens)]
	for i := len(tokens) - 1; i >= 0; i-- {
		tok, word := &tokens[i], none
		if w := uint(tok.Word); w < uint(len(byWord)) {
			word = &openings[byWord[w]]
		}
		o := word.opening(next)
		o.marks |= writtenAs[(uint8(tok.Kind)|tok.Flags>>3<<2)&15] | mark((tok.End-tok.Start-2)>>31)&wordShort
		if o.marks&wordSign != 0 {
			o.marks |= signs[source[tok.Start]]
		}
		all.cues, all.marks = all.cues|o.cues, all.marks|o.marks
		opens[i], next = o, word
	}
	*told = all
	return next
}

// locate enters where the tokens stand.
func (v *survey) locate(t *normalize.Text) {
	v.spots = slices.Grow(v.spots[:0], len(t.Tokens))[:len(t.Tokens)]
	mention, capital, figure := len(t.Mentions), int32(len(t.Tokens)), int32(len(t.Tokens))
	for n := len(t.Sentences) - 1; n >= 0; n-- {
		s := t.Sentences[n]
		opens, spots := v.opens[s.First:s.Last], v.spots[s.First:s.Last]
		opens = opens[:len(spots)]
		before := endOf(t, mention-1)
		for i := len(spots) - 1; i >= 0; i-- {
			token := int32(s.First + i)
			for ; before > token; before = endOf(t, mention-1) {
				mention--
			}
			marks, spot := opens[i].marks, &spots[i]
			if marks&wordCapital != 0 {
				capital = token
			}
			if marks&(wordFigure|wordCaps) != 0 {
				figure = token
			}
			spot.sentence, spot.mention, spot.capital, spot.figure = int32(n), int32(mention), capital, figure
		}
	}
}

// endOf is the token behind a mention, 0 where there is none.
func endOf(t *normalize.Text, mention int) int32 {
	if mention < 0 {
		return 0
	}
	return int32(t.Mentions[mention].Last)
}

// marked returns the first token of [i, last) that has one of the marks, or last.
func (p *Page) marked(i, last int, want mark) int {
	opens := p.opens[:last]
	for i < len(opens) && opens[i].marks&want == 0 {
		i++
	}
	return i
}

// capitalFrom returns the first token of [i, last) that begins with a capital, or last.
func (p *Page) capitalFrom(i, last int) int {
	if i >= last {
		return last
	}
	return min(int(p.spots[i].capital), last)
}

// figureFrom returns the first token of [i, last) that is in figures, or in capitals
// only, or last.
func (p *Page) figureFrom(i, last int) int {
	if i >= last {
		return last
	}
	return min(int(p.spots[i].figure), last)
}
