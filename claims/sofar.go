package claims

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// soFar fills in, for a count that grows, the place of which it tells all so far: "has
// killed 60 people in Mexico", "103 deaths in Mexico", "the toll in Mexico rose to 81", "in
// Mexico 81 have died". Object is its id. A count with a day of its own, "killed 60 people
// in Mexico on Tuesday", is of that day.
func (p *Page) soFar(c *Claim, sentence int) {
	if c.Object != "" || c.Stance == Denied || none(c.Value) || c.Background || c.Count != OfEvent && c.Count != Total || !p.memory.kindFor(c.Kind).Grows || !p.memory.kindFor(c.Kind).counted() {
		return
	}
	first, last := p.clause(sentence, c.tokens[0], c.tokens[1])
	told := p.verbAround(c)
	if told && !p.stands(c) && p.cuesOf(sentence, first, last)&(cuePerfect|cueTotal) == 0 && !(p.attributed(sentence) && p.pluperfect(first, last)) {
		return
	}
	if told {
		for i := c.tokens[1]; i+1 < last; i++ {
			if p.isVerb(i) || p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) && !p.isVerb(i+1) && p.opens[i+1].marks&wordFigure == 0 {
				last = i // "has killed 60 in Mexico and ministers met on Monday"
			}
		}
	}
	if from, to := p.dates(first, last); from != 0 && from == to && !p.stands(c) {
		return
	}
	if c.Object = "world"; !p.inCountries(c, sentence) {
		c.Object = p.placeOf(c, sentence)
	}
	switch worldwide := slices.Index(c.Scope, "worldwide"); {
	case worldwide >= 0 && c.Object == "":
		c.Object = "world"
	case worldwide >= 0 && c.Object != "world": // "has killed 60 in Mexico and spread around the world"
		c.Scope = slices.Delete(c.Scope, worldwide, worldwide+1)
	}
}

// verbAround tells whether the match of a count has a verb: "killed 60 people", not "60
// confirmed cases".
func (p *Page) verbAround(c *Claim) bool {
	first, last := p.tokensOf(c.figure)
	return p.verbIn(c.tokens[0], first) || p.verbIn(last, c.tokens[1])
}

// stands tells whether a count is what its noun has come to: "cases rose to 260", "the toll
// stands at 42", "raised the number of cases to 42".
func (p *Page) stands(c *Claim) bool {
	figure, _ := p.tokensOf(c.figure)
	return figure > c.tokens[0] && (!p.isVerb(c.tokens[0]) || p.cuesIn(c.tokens[0], figure, figure)&(cueToll|cueNumber) != 0)
}

// inCountries tells whether a figure is of several countries: "infected 5,251 people in 30
// countries".
func (p *Page) inCountries(c *Claim, sentence int) bool {
	_, figure := p.tokensOf(c.figure)
	for _, f := range p.Figures(sentence) {
		if f.First > figure && f.First <= c.tokens[1]+soFarReach && p.isCountry(f.Last-1) {
			return p.cueBefore(f.First, f.First-1, 0, cueSite) || p.Language.Is(p.Tokens[f.First-1].Word, normalize.Preposition)
		}
	}
	return false
}

// pluperfect tells whether tokens [first, last) have a "had", which in what somebody says is
// a "has".
func (p *Page) pluperfect(first, last int) bool {
	at, _ := p.relationIn(first, last, "had")
	return at >= 0
}

// isCountry tells whether token i is the word for a country.
func (p *Page) isCountry(i int) bool {
	return p.lexicon.wakes(p.lexicon.kind("countries"), p.Tokens[i].Word)
}
