package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// findSuperlatives reads what place in a row of all of its kind something has that the text
// does not name: "would create the country's second-largest dairy group", "2,300 kilos, the
// largest haul ever in the province". Value is the place, Key by what, Subject what it is, Of
// and Scope in what.
func (p *Page) findSuperlatives(out []Claim) []Claim {
	for n, s := range p.Sentences {
		if p.told[n].marks&marksMost == 0 {
			continue
		}
		for i := p.marked(s.First, s.Last, marksMost); i < s.Last; i = p.marked(i+1, s.Last, marksMost) {
			name, n := p.relationAt(i, s.Last)
			if !superlatives[name] {
				continue
			}
			if name == "most" {
				name = p.stemAt(i + n - 1)
			}
			if c, ok := p.superlative(name, i, i+n, s); ok {
				out = append(out, c)
			}
			i += n - 1
		}
	}
	return out
}

// superlatives are the relations of words for one.
var superlatives = map[string]bool{"most": true, "greatest": true, "least": true}

// rankedReach is how many tokens behind a superlative what it is in stands.
const rankedReach = 9

// superlative reads one in tokens [i, j).
func (p *Page) superlative(by string, i, j int, s normalize.Sentence) (c Claim, ok bool) {
	first, place := p.placeBefore(i, s.First)
	noun, last := p.superlativeNoun(j, s.Last)
	if noun == "" && p.lexicon.NounFirst && i > s.First && p.content(i-1) && !p.isVerb(i-1) { // "la ciudad más grande"
		first, place = p.placeBefore(i-1, s.First)
		noun, first, last = p.concept(i-1), min(first, i-1), j
	}
	open := first
	for open > s.First && (p.Language.Is(p.Tokens[open-1].Word, normalize.Determiner) || p.possessive(open-1) || p.possessive(open) && p.content(open-1)) {
		open--
	}
	definite := p.Language.Is(p.Tokens[first].Word, normalize.Determiner) || open < first
	if noun == "" || !definite || p.negated(s.First, first) || p.cuesIn(s.First, first, first)&(cueSuperseded|cueBackground|cueMore) != 0 || !p.leadsUp(open, s.First) {
		return c, false
	}
	c = p.inSeries(ranksRule, first, last, s)
	end, whole := p.rankedAmong(&c, open, first, last, s)
	if !whole || p.predicate(end, s.Last) || p.comma(min(end, s.Last-1)) && end+1 < s.Last && p.capital(end+1) {
		return c, false // "the second-largest group refused", "the largest group, Norvik"
	}
	c.Key, c.Subject, c.Context = by, noun, nil
	c.Value = normalize.Amount{Min: normalize.Int(place), Max: normalize.Int(place)}
	c.Number = c.Value.Min.String()
	return c, true
}

// placeBefore returns the ordinal that ends before a superlative at token i with where it
// begins, or the first place.
func (p *Page) placeBefore(i, from int) (first int, place int64) {
	end := i
	if i-1 > from && p.hyphen(i-1) {
		end--
	}
	for j := p.mentionAfter(max(from, i-4)); j < len(p.Mentions) && p.Mentions[j].First < i; j++ {
		if m := &p.Mentions[j]; m.Type == normalize.Ordinal && (m.Last == end || m.Last == i) {
			if n, whole := m.Number.Whole(); whole {
				return m.First, n
			}
		}
	}
	return i, 1
}

// superlativeNoun returns what is ranked by the words before token j, and the token behind
// it: "dairy group". Where the noun stands first, what is behind it tells more of it.
func (p *Page) superlativeNoun(j, last int) (noun string, end int) {
	var words []string
	for end = j; end < last && end < j+rowReach; end++ {
		if name, _ := p.seriesAt(end, last); name == "ever" {
			continue
		}
		if !p.content(end) || p.capital(end) || p.isVerb(end) || p.Tokens[end].Kind != normalize.WordToken {
			break
		}
		words = append(words, p.concept(end))
		if p.lexicon.NounFirst {
			end++
			break
		}
	}
	return strings.Join(tidy(words), " "), end
}

// leadsUp tells whether the words before token i say that something is what follows: a verb
// of being or making, or a comma behind what is no name. "The largest group said" is one of
// several.
func (p *Page) leadsUp(i, from int) bool {
	k := i - 1
	if k <= from && (k < from || !p.predicate(k, i) && p.cueLength(k, i, cueBe|cuePassive) == 0) {
		return false
	}
	if p.comma(k) || p.String(k) == "–" || p.String(k) == "—" {
		return !p.capital(k - 1)
	}
	if name, n := p.seriesAt(k, i); n > 0 {
		return name == "makes"
	}
	name, _ := p.relationAt(k, i)
	return p.cueLength(k, i, cueBe|cuePassive) > 0 || name == "it is" || name == "turns"
}

// rankedAmong enters in what something is ranked, which is told before it, "the country's",
// or behind it, "in the country". It returns the token behind that, and whether it is told
// and no time is.
func (p *Page) rankedAmong(c *Claim, open, first, last int, s normalize.Sentence) (end int, ok bool) {
	for k := open; k < first; k++ {
		if k+1 < first && p.possessive(k+1) {
			p.enterRegion(c, k)
		}
	}
	end = last
	for i := last; i < s.Last && i < last+rankedReach; i++ {
		t := p.Tokens[i]
		if p.cueLength(i, s.Last, cueSince) > 0 {
			return end, false // "the largest since 2003"
		}
		if j := p.mentionAfter(i); p.inMention(j, i) || t.Kind != normalize.WordToken && !p.hyphen(i) || p.Language.Is(t.Word, normalize.Conjunction|normalize.Relative|normalize.Subordinator|normalize.Auxiliary) {
			return end, (c.Of != "" || len(c.Scope) > 0) && !(p.inMention(j, i) && p.Mentions[j].Type != normalize.Quantity && p.Mentions[j].Relation == normalize.Since)
		}
		if p.enterRegion(c, i) {
			end = i + 1
		}
	}
	return end, c.Of != "" || len(c.Scope) > 0
}

// enterRegion enters the country, the province or the name at token i, and tells whether it
// is one.
func (p *Page) enterRegion(c *Claim, i int) bool {
	name, n := p.relationAt(i, len(p.Tokens))
	world, _ := p.seriesAt(i, len(p.Tokens))
	switch {
	case name == "wider" && n == 1, world == "world":
		c.Of = p.concept(i)
	case p.content(i) && p.capital(i):
		c.Scope = append(c.Scope, p.concept(i))
	default:
		return false
	}
	return true
}
