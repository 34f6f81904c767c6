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
}

// at reads the mention that starts at token i, if there is one, and returns
// the token to go on from.
func (r *reader) at(i int) (Mention, int, bool) {
	w := r.text.Tokens[i].Word
	if w == 0 {
		return Mention{}, 0, false
	}
	if r.titles.First(w) != 0 {
		if m, ok := r.title(i); ok {
			return m, m.Last, true
		}
	}
	if r.names.First(w) != 0 && r.text.Tokens[i].Is(normalize.Upper) {
		if m, ok := r.name(i); ok {
			return m, m.Last, true
		}
	}
	if r.marks.First(w) != 0 {
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

// title reads "former U.S. President Donald Trump", whose title starts at i.
func (r *reader) title(i int) (Mention, bool) {
	v, n := r.match(&r.lexicon.titles, i)
	if v == 0 {
		return Mention{}, false
	}
	title := &r.lexicon.offices[v-1]
	c := claim{first: i, offices: title.offices, as: Current}
	if title.former {
		c.as = Former
	}
	if !r.before(&c) {
		return Mention{}, false
	}
	j, comma := r.behind(&c, i+n)
	name, k := r.match(&r.lexicon.names, j)
	if name == 0 || !r.text.Tokens[j].Is(normalize.Upper) {
		return Mention{}, false
	}
	if comma && c.body == 0 && !r.determined(c.first) {
		return Mention{}, false
	}
	who := &r.lexicon.people[name-1]
	c.people, c.full, c.last = who.people, who.full, j+k
	if (!who.full || who.single) && r.goesOn(c.last) {
		return Mention{}, false
	}
	c.subject = c.last
	if comma {
		c.subject = r.closed(c.last)
	}
	gov := r.governed(c.last)
	if gov > c.last { // "President Biden's administration"
		g := c
		g.offices, g.last, g.subject = nil, gov, gov
		if m, ok := r.resolve(&g); ok {
			return m, true
		}
	}
	return r.resolve(&c)
}

// before reads what stands before a title: its place, and former, acting and
// the like. It returns false when the title is another's.
func (r *reader) before(c *claim) bool {
	for c.first > r.first {
		b := c.first - 1
		if r.text.Tokens[b].Word == r.hyphen && b > r.first {
			b--
		}
		if v, n := r.matchBack(&r.placesB, b+1); v != 0 && c.body == 0 && r.text.Tokens[b].Kind == normalize.WordToken {
			c.body, c.first = v, b+1-n
			continue
		}
		tok := r.text.Tokens[b]
		if n, at := r.nth(b); n > 0 {
			c.ordinal, c.first = n, at
			return true
		}
		v, n := r.matchBack(&r.lexicon.back, b+1)
		m := mark(v)
		switch {
		case m&former != 0:
			if c.as == Then {
				break
			}
			c.as = Former
		case m&then != 0:
			c.as = Then
		case m&acting != 0:
			c.as = Acting
		case m&future != 0:
			c.as = Future
		case m&current != 0:
		case m&notTitle != 0:
			return false
		case m&neutral != 0:
		case tok.Word == r.possessive() && b > r.first:
			if p, k := r.matchBack(&r.placesB, b); p != 0 && c.body == 0 {
				c.body, c.first = p, b-k
				continue
			}
			return false
		default:
			// "Florida Attorney General": an unknown name before a title is its place.
			return !(tok.Kind == normalize.WordToken && tok.Is(normalize.Upper) && c.first == b+1 && b > r.first && !r.common(tok))
		}
		c.first = b + 1 - max(n, 1)
	}
	return true
}

// nth reads an ordinal in figures that ends at b, "46th", and returns its
// number and first token. "First" before a title is seldom a count.
func (r *reader) nth(b int) (n, first int) {
	tok := r.text.Tokens[b]
	if tok.Is(normalize.AfterSpace) || b == r.first || r.text.Tokens[b-1].Kind != normalize.NumberToken || tok.End-tok.Start > 3 {
		return 0, b
	}
	return figures(r.text.String(b - 1)), b - 1
}

// possessive is the word that makes a genitive, "'s", or none.
func (r *reader) possessive() normalize.Word {
	if len(r.lexicon.file.Possessed) == 0 {
		return -1
	}
	return r.lang.Word(r.lexicon.file.Possessed[0])
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

func (r *reader) matchToken(t normalize.Token) (mark, bool) {
	v := r.lexicon.marks.Value(r.lexicon.marks.First(t.Word))
	return mark(v), v != 0
}

// behind reads what stands between a title and a name: "-elect", "of Mexico",
// "mexicano", a comma. It returns the token of the name.
func (r *reader) behind(c *claim, j int) (at int, comma bool) {
	for j < r.last {
		tok := r.text.Tokens[j]
		if v, n := r.match(&r.lexicon.places, j); v != 0 && c.body == 0 && !comma {
			c.body = v
			j += n
			continue
		}
		v, n := r.match(&r.lexicon.marks, j)
		m := mark(v)
		switch {
		case tok.Word == r.hyphen && tok.Word != 0:
			j++
		case tok.Word == r.comma && !comma:
			comma = true
			j++
		case comma:
			return j, comma
		case m&future != 0:
			c.as = Future
			j += n
		case m&acting != 0:
			c.as = Acting
			j += n
		case m&former != 0:
			c.as = Former
			j += n
		case m&then != 0:
			c.as = Then
			j += n
		case m&current != 0:
			j += n
		case m&ofPlace != 0:
			p, k := r.match(&r.lexicon.places, j+n)
			if p == 0 || c.body != 0 && c.body != p {
				return j, comma
			}
			c.body = p
			j += n + k
		default:
			return j, comma
		}
	}
	return j, comma
}

// closed returns the token behind the comma at j that closes an apposition, or j.
func (r *reader) closed(j int) int {
	if j+1 < r.last && r.text.Tokens[j].Word == r.comma {
		return j + 1
	}
	return j
}

// determined tells whether an article stands before token i.
func (r *reader) determined(i int) bool {
	return i > r.first && r.lang.Is(r.text.Tokens[i-1].Word, normalize.Determiner)
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

// inDate tells whether token j is part of a date: "President Biden Tuesday".
func (r *reader) inDate(j int) bool {
	for k := range r.text.Mentions {
		if m := &r.text.Mentions[k]; m.First <= j && j < m.Last {
			return true
		}
	}
	return false
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
