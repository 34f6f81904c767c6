package claims

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

const (
	rankReach = 6 // tokens behind an ordinal of what it ranks: "third-most-populous city"
	rankedIn  = 7 // and of what that is in
)

// rankStated reads the rank that a statement gives something: "the third-largest
// city in Norland", "la troisième plus grande ville". Key is by what and what it
// is, Scope the names of what it is in.
func (p *Page) rankStated(m *normalize.Mention, s normalize.Sentence) (c Claim, ok bool) {
	if m.Type != normalize.Ordinal || !p.saidToBe(m.First, s) {
		return c, false
	}
	i := m.Last
	if i < s.Last && p.hyphen(i) {
		i++
	}
	by, noun, end := "", "", i
	for last := min(s.Last, i+rankReach); i < last && (by == "" || noun == "" || !p.lexicon.NounFirst); {
		if name, n := p.relationAt(i, s.Last); by == "" && slices.Contains(ranked, name) {
			if by = name; name == "most" || name == "eldest" {
				by = p.stemAt(i + n - 1)
			}
			i += n
			end = i
			continue
		}
		switch t := p.Tokens[i]; {
		case p.content(i) && !p.isVerb(i) && !(by != "" && noun != "" && p.lexicon.NounFirst):
			noun, end = p.stemAt(i), i+1
		case !p.hyphen(i) && !p.Language.Is(t.Word, normalize.Determiner) || noun != "" && by != "" || p.isVerb(i):
			last = i
		}
		i++
	}
	if by == "" || noun == "" || !p.saysNoMore(end, s) {
		return c, false
	}
	c = Claim{Kind: "statement", Rule: "rank", Span: p.Text.Span(m.First, end), Value: m.Amount, Key: "rank " + by + " " + noun}
	c.Number = c.Span.In(p.Source)
	for i = end; i < s.Last && i < end+rankedIn && !p.comma(i) && !p.isVerb(i); i++ {
		switch name, _ := p.relationAt(i, s.Last); {
		case p.content(i) && p.Tokens[i].Is(normalize.Upper):
			c.Scope = append(c.Scope, p.folded(i, i+1))
		case p.content(i) && name != "wider" && p.Language.Is(p.Tokens[i-1].Word, normalize.Preposition):
			c.Key += " " + p.stemAt(i) // "by area"
		}
	}
	c.Scope = tidy(c.Scope)
	return c, true
}

// ranked are the relations of words that say by what things are ranked.
var ranked = []string{"greatest", "least", "most", "eldest"}
