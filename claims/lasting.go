package claims

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims/internal/pattern"
	"github.com/gainsay/gainsay/normalize"
)

// nounFacet is the facet of kinds whose figures are told apart by the noun that they are of.
const nounFacet = "noun"

// setLasting says of a stretch of time that a pattern found what it is of: the siege of "a
// two-hour siege", "two hours of siege", "un asedio de dos horas".
func (p *Page) setLasting(k *Kind, c *Claim, f *Figure, pat *pattern.Pattern) {
	if f.Type != normalize.Duration || !slices.Contains(k.Same, nounFacet) {
		return
	}
	s := p.Sentences[p.Sentence(f.First)]
	if i := p.lastingNoun(f.Mention, s); i >= 0 {
		if c.Subject = p.hyphenedThing(i + 1); c.Subject == "" {
			c.Subject = p.concept(i)
		}
		return
	}
	switch i := c.tokens[0]; {
	case i >= f.First:
	case len(pat.Elems) == 3 && pat.Elems[1].Op == pattern.Word && pat.Elems[2].Op == pattern.Figure && p.plainNoun(i):
		c.Subject = p.concept(i) // "una huelga de 48 horas"
	case i == s.First || p.cueLength(i-1, i, cueBe) == 0:
		c.Subject = p.thingThatLasts(i, s.First) // "the siege lasted 17 hours"
	}
}

// lastingReach is how many tokens a verb may stand behind the noun of what lasts.
const lastingReach = 12

// thingThatLasts is what the last word at token i or before it is of that calls a thing, or "".
func (p *Page) thingThatLasts(i, first int) string {
	for k := i; k >= max(first, i-lastingReach); k-- {
		if name := cmp.Or(p.lexicon.thing(p.Tokens[k].Word), p.hyphenedThing(k)); name != "" {
			return name
		}
	}
	return ""
}

// hyphenedThing is what two words with the hyphen at token i between them call, or "": the
// standoff of "a two-hour stand-off".
func (p *Page) hyphenedThing(i int) string {
	if i < 1 || i+1 >= len(p.Tokens) || !p.hyphen(i) {
		return ""
	}
	return p.lexicon.thing(p.Language.Word(p.Lower(i-1) + p.Lower(i+1)))
}

// lastingNoun is the noun of which a stretch of time says how long it lasted, or -1.
func (p *Page) lastingNoun(m *normalize.Mention, s normalize.Sentence) int {
	i := m.Last
	switch {
	case i < s.Last && p.cueLength(i, s.Last, cueLink) > 0:
		return p.nounFrom(i+1, s.Last)
	case strings.Contains(p.Source[m.Start:m.End], "-"):
		return p.nounFrom(i, s.Last)
	}
	return -1
}

// nounFrom is the last of the nouns that begin at token i, or -1: "two-hour bank siege".
func (p *Page) nounFrom(i, last int) int {
	noun := -1
	for end := min(last, i+3); i < end && p.plainNoun(i); i++ {
		noun = i
	}
	return noun
}

// plainNoun tells whether a token may be a noun that is no name.
func (p *Page) plainNoun(i int) bool {
	return p.Tokens[i].Kind == normalize.WordToken && p.opens[i].marks&(notContent|wordVerb|wordCapital) == 0
}
