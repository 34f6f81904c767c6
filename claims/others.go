package claims

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// othersThanDead tells whether the others whom a claim of sentence s counts can
// only be others than the dead: the document has counted some, or the sentence before
// or what stands before the figure tells of one, and no other number of the claim's own
// kind, nor does what stands before tell of one hurt. "She died on Tuesday. Eleven
// other people were wounded."
func (x *extraction) othersThanDead(p *Page, c *Claim, s int) bool {
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
		case o.Kind == c.Kind && (o.Part != c.Part || o.Start < c.Start) && !o.Value.Agrees(c.Value):
			return false
		case slices.Contains(gone, o.Kind) && (o.Part != c.Part || o.Start < c.Start) && !o.Background:
			dead = true
		}
	}
	first, _ := p.tokensOf(normalize.Span{Start: c.Start, End: c.End})
	if hurt, died := p.fateIn(p.Sentences[s].First, first); hurt || died {
		return died && !hurt
	}
	if c.Part != Body || s > 0 && p.tellsOfHurt(s-1) {
		return false
	}
	if s > 0 && !dead {
		_, dead = p.fateIn(p.Sentences[s-1].First, p.Sentences[s-1].Last)
	}
	return dead
}

// tellsOfHurt tells whether a sentence of the body says of one that he was hurt, and
// not of one who died of it: "she was shot in the head", behind her death.
func (p *Page) tellsOfHurt(s int) bool {
	first := p.Sentences[s].First
	hurt, dead := p.fateIn(first, p.Sentences[s].Last)
	if !hurt || dead {
		return false
	}
	if s > 0 && p.Language.Is(p.Tokens[first].Word, normalize.Pronoun) {
		_, dead = p.fateIn(p.Sentences[s-1].First, p.Sentences[s-1].Last)
	}
	return !dead
}

// fateIn tells whether tokens [first, last) say of somebody that he was hurt or
// that he died.
func (p *Page) fateIn(first, last int) (hurt, dead bool) {
	for i := first; i < last; i++ {
		t, _ := p.traceAt(i, last)
		hurt, dead = hurt || t&traceHurt != 0, dead || t&traceDead != 0
	}
	return hurt, dead
}
