package claims

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// othersThanDead tells whether the others whom a claim of sentence s counts can
// only be others than the dead: the document has counted some, and nobody of the
// claim's own kind, nor does the sentence before tell of one. "She died on
// Tuesday. Eleven other people were wounded."
func (x *extraction) othersThanDead(c *Claim, s int) bool {
	if slices.Contains(gone, c.Kind) || c.Value.Unit != "person" {
		return false
	}
	dead := false
	for k := range x.found {
		o := &x.found[k]
		if o.Value.Unit != "person" || o.Number == "" || o == c {
			continue
		}
		switch {
		case o.Kind == c.Kind && (o.Part != c.Part || o.Start < c.Start):
			return false
		case slices.Contains(gone, o.Kind) && (o.Part != c.Part || o.Start < c.Start) && !o.Background:
			dead = true
		}
	}
	if !dead || c.Part != Body {
		return false
	}
	return s == 0 || !x.tellsOfHurt(s-1)
}

// tellsOfHurt tells whether a sentence of the body says of one that he was hurt, and
// not of one who died of it: "she was shot in the head", behind her death.
func (x *extraction) tellsOfHurt(s int) bool {
	p := &x.pages[len(x.pages)-1]
	hurt, dead := p.fateIn(s)
	if !hurt || dead {
		return false
	}
	if first := p.Sentences[s].First; s > 0 && p.Language.Is(p.Tokens[first].Word, normalize.Pronoun) {
		_, dead = p.fateIn(s - 1)
	}
	return !dead
}

// fateIn tells whether a sentence says of somebody that he was hurt or that he died.
func (p *Page) fateIn(s int) (hurt, dead bool) {
	for i := p.Sentences[s].First; i < p.Sentences[s].Last; i++ {
		t, _ := p.traceAt(i, p.Sentences[s].Last)
		hurt, dead = hurt || t&traceHurt != 0, dead || t&traceDead != 0
	}
	return hurt, dead
}
