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
	return p.rankAt(m.First, i, m.Amount, s)
}

// firstOfAll reads the superlative behind a verb of being that gives something the first
// rank: "is the largest city in Norland", "es la ciudad más grande de Norlandia".
func (p *Page) firstOfAll(i int, s normalize.Sentence) (c Claim, ok bool) {
	if i == s.First || p.cueLength(i-1, i, cueBe|cuePassive) == 0 {
		return c, false
	}
	for first := i; i < s.Last && i < first+rankReach && !p.isVerb(i) && p.Tokens[i].Kind == normalize.WordToken; i++ {
		if p.possessive(i) || p.traceOf(i)&traceDefinite != 0 && (i+1 == s.Last || !p.ownerAhead(i, s.Last)) {
			one := normalize.Int(1)
			if j := p.mentionAfter(i + 1); j < len(p.Mentions) && p.Mentions[j].First <= i+1 {
				return c, false
			}
			return p.rankAt(i+1, i+1, normalize.Amount{Min: one, Max: one}, s)
		}
	}
	return c, false
}

// ownerAhead tells whether whose something is stands behind the article at token i: "the
// country's largest".
func (p *Page) ownerAhead(i, last int) bool {
	for k := i + 1; k < last && k < i+leadReach && p.Tokens[k].Kind == normalize.WordToken && !p.isVerb(k); k++ {
		if p.possessive(k) || k+1 < last && p.possessive(k+1) {
			return true
		}
	}
	return false
}

// rankAt reads what is ranked, by what and in what, behind an ordinal that begins at token
// first, from token i on.
func (p *Page) rankAt(first, i int, rank normalize.Amount, s normalize.Sentence) (c Claim, ok bool) {
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
	c = Claim{Kind: "statement", Rule: "rank", Span: p.Text.Span(first, end), Value: rank, Key: "rank " + by + " " + noun}
	c.Number = c.Span.In(p.Source)
	for i = end; i < s.Last && i < end+rankedIn && !p.comma(i) && !p.isVerb(i); i++ {
		switch name, _ := p.relationAt(i, s.Last); {
		case p.content(i) && p.Tokens[i].Is(normalize.Upper):
			c.Scope = append(c.Scope, p.folded(i, i+1))
		case p.content(i) && name != "wider" && (p.Language.Is(p.Tokens[i-1].Word, normalize.Preposition) || p.Language.Is(p.Tokens[i-1].Word, normalize.Determiner)):
			c.Key += " " + p.stemAt(i) // "by area", "in the north"
		}
	}
	for k := first - 1; k > s.First && p.possessive(first-1) && (p.possessive(k) || p.capital(k)); k-- {
		if p.capital(k) {
			c.Scope = append(c.Scope, p.folded(k, k+1)) // "Norland's largest city"
		}
	}
	c.Scope = tidy(c.Scope)
	return c, true
}

// ranked are the relations of words that say by what things are ranked.
var ranked = []string{"greatest", "least", "most", "eldest"}
