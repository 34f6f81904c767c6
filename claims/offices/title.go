package offices

import (
	"github.com/gainsay/gainsay/normalize"
)

// title reads "former U.S. President Donald Trump", whose title starts at i.
func (r *reader) title(i int) (Mention, bool) {
	v, n := r.match(&r.lexicon.titles, i)
	if v == 0 {
		return Mention{}, false
	}
	title := &r.lexicon.offices[v-1]
	c := claim{first: i, offices: r.list(title.offices), as: Current}
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
	c.people, c.full, c.last = r.list(who.people), who.full, j+k
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

// nth reads an ordinal in figures that ends at b, "46th", and returns its
// number and first token. "First" before a title is seldom a count.
func (r *reader) nth(b int) (n, first int) {
	tok := r.text.Tokens[b]
	if tok.Kind != normalize.WordToken || tok.Is(normalize.AfterSpace) || b == r.first || r.text.Tokens[b-1].Kind != normalize.NumberToken || tok.End-tok.Start > 3 {
		return 0, b // "on March 3, President Obama"
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
