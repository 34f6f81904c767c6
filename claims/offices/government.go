package offices

import (
	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

type phrases = vocab.Phrases

// governed returns the end of the words that make a name before j the name of
// a government, "'s second administration" or " White House officials", or j.
func (r *reader) governed(j int) int {
	k := j
	owned := false
	if k < r.last && r.text.Tokens[k].Word == r.possessive() && r.text.Tokens[k].Word != 0 {
		owned = true
		k++
		if k < r.last && r.ordinal(r.text.Tokens[k].Word) != 0 {
			k++
		}
	}
	v, n := r.match(&r.lexicon.marks, k)
	m := mark(v)
	if m&(government|seat) == 0 && (m&official == 0 || owned) {
		return j
	}
	k += n
	if m&official == 0 {
		if v, n := r.match(&r.lexicon.marks, k); mark(v)&official != 0 {
			k += n
		}
	}
	return k
}

// name reads a mention that starts with a name: "Biden's administration",
// "Donald Trump, the former president".
func (r *reader) name(i int) (Mention, bool) {
	v, n := r.match(&r.lexicon.names, i)
	if v == 0 {
		return Mention{}, false
	}
	who := &r.lexicon.people[v-1]
	c := claim{first: i, last: i + n, people: r.list(who.people), full: who.full, as: Current}
	if !who.full && i > r.first {
		// "the Eric Adams administration" is not John Adams's.
		if b := r.text.Tokens[i-1]; b.Kind == normalize.WordToken && b.Is(normalize.Upper) && !r.common(b) && !r.knownBefore(i) && !r.headline() {
			return Mention{}, false
		}
	}
	if k := r.governed(c.last); k > c.last {
		c.last, c.subject = k, k
		r.ofGovernment(&c)
		return r.resolve(&c)
	}
	return r.apposed(c)
}

// knownBefore tells whether the capitalised word before i is a title, a place
// or another word of the wording.
func (r *reader) knownBefore(i int) bool {
	v, _ := r.matchBack(&r.lexicon.back, i)
	p, _ := r.matchBack(&r.placesB, i)
	return v != 0 || p != 0 || r.titles.OpensWith(r.text.Tokens[i-1].Word)
}

// ofGovernment reads what stands before a government: "the second Trump
// administration", "a former Biden administration official".
func (r *reader) ofGovernment(c *claim) {
	for c.first > r.first {
		b := c.first - 1
		tok := r.text.Tokens[b]
		if v, n := r.matchBack(&r.placesB, b+1); v != 0 && c.body == 0 {
			c.body, c.first = v, b+1-n
			continue
		}
		if tok.Word == r.hyphen && b > r.first {
			b--
			tok = r.text.Tokens[b]
		}
		if n := r.ordinal(tok.Word); n != 0 {
			c.ordinal, c.first = n, b
			continue
		}
		v, n := r.matchBack(&r.lexicon.back, b+1)
		switch m := mark(v); {
		case m&(former|then) != 0:
			c.as = Then
		case m&future != 0:
			c.as = Future
		case m&current != 0:
		default:
			return
		}
		c.first = b + 1 - n
	}
}

// governmentOf reads "the administration of President Biden" and "el gobierno
// de Biden", whose first word is at i.
func (r *reader) governmentOf(i int) (Mention, bool) {
	v, n := r.match(&r.lexicon.marks, i)
	if mark(v)&(government|seat) == 0 {
		return Mention{}, false
	}
	c := claim{first: i, as: Current}
	j := i + n
	if p, k := r.match(&r.lexicon.places, j); p != 0 {
		c.body = p
		j += k
	}
	of := false
	if u, k := r.match(&r.lexicon.marks, j); mark(u)&(under|ofPlace) != 0 {
		of = true
		j += k
	}
	if p, k := r.match(&r.lexicon.places, j); p != 0 && c.body == 0 {
		c.body = p
		j += k
	}
	for j < r.last {
		if r.lang.Is(r.text.Tokens[j].Word, normalize.Determiner) && of {
			j++
			continue
		}
		v, k := r.match(&r.lexicon.marks, j)
		if m := mark(v); m&(former|then) != 0 {
			c.as = Then
			j += k
			continue
		}
		break
	}
	if t, k := r.match(&r.lexicon.titles, j); t != 0 {
		j += k
		if r.lexicon.offices[t-1].former {
			c.as = Then
		}
		at := claim{body: c.body, as: c.as}
		j, _ = r.behind(&at, j)
		of = true
	}
	name, k := r.match(&r.lexicon.names, j)
	if name == 0 || !r.text.Tokens[j].Is(normalize.Upper) || mark(v)&seat != 0 && !of {
		return Mention{}, false
	}
	who := &r.lexicon.people[name-1]
	c.people, c.full, c.last = r.list(who.people), who.full, j+k
	if !who.full && r.goesOn(c.last) {
		return Mention{}, false
	}
	c.subject = c.last
	r.ofGovernment(&c)
	return r.resolve(&c)
}

// apposed reads the title behind a name: ", the former British prime minister".
func (r *reader) apposed(c claim) (Mention, bool) {
	j := c.last
	if j+1 >= r.last || r.text.Tokens[j].Word != r.comma {
		return Mention{}, false
	}
	j++
	if r.lang.Is(r.text.Tokens[j].Word, normalize.Determiner) {
		j++
	}
	for j < r.last {
		if p, k := r.match(&r.lexicon.places, j); p != 0 && c.body == 0 {
			c.body = p
			j += k
			if j < r.last && r.text.Tokens[j].Word == r.possessive() {
				j++
			}
			continue
		}
		tok := r.text.Tokens[j]
		if tok.Word == r.hyphen && tok.Word != 0 {
			j++
			continue
		}
		if j+1 < r.last && tok.Kind == normalize.NumberToken {
			if n, at := r.nth(j + 1); n > 0 && at == j {
				c.ordinal = n
				j += 2
				continue
			}
		}
		v, k := r.match(&r.lexicon.marks, j)
		m := mark(v)
		if m&(former|then|acting|future|current|neutral) == 0 || m&notTitle != 0 && m&former == 0 {
			break
		}
		switch {
		case m&then != 0:
			c.as = Then
		case m&former != 0 && c.as != Then:
			c.as = Former
		case m&acting != 0:
			c.as = Acting
		case m&future != 0:
			c.as = Future
		}
		j += k
	}
	v, k := r.match(&r.lexicon.titles, j)
	if v == 0 {
		return Mention{}, false
	}
	title := &r.lexicon.offices[v-1]
	c.offices = r.list(title.offices)
	if title.former {
		c.as = Former
	}
	c.last, _ = r.behind(&c, j+k)
	if c.last > r.last {
		c.last = r.last
	}
	for c.last > j+k && (r.text.Tokens[c.last-1].Word == r.comma || r.text.Tokens[c.last-1].Word == r.hyphen) {
		c.last--
	}
	if c.last < r.last { // "Biden, President Trump and": the title is the next name's
		if name, _ := r.match(&r.lexicon.names, c.last); name != 0 {
			return Mention{}, false
		}
		next := r.text.Tokens[c.last]
		m, _ := r.matchToken(next)
		if m&ofPlace != 0 || next.Is(normalize.Upper) && next.Kind == normalize.WordToken {
			return Mention{}, false
		}
	}
	c.subject, c.apposed = r.closed(c.last), true
	return r.resolve(&c)
}
