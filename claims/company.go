package claims

import (
	"slices"

	"github.com/gainsay/gainsay/claims/internal/pattern"
	"github.com/gainsay/gainsay/normalize"
)

// companyRule names the rule of claims that count the people of a list.
const companyRule = "company"

// company makes a claim of the dead whom headline or lead tell one by one, as many
// as they are: "killing a woman, two of her children and himself", "a man and his
// wife were killed". Hits are what woke the kind; its claims of the sentence are
// found from start on, and those of the list are parts of it.
func (x *extraction) company(p *Page, s int, k *kindWords, hits []hit, start int) {
	if k.Name != "killed" || k.wording == nil || p.Part != Title && s >= 2*leadSentences {
		return
	}
	for _, h := range hits {
		for _, n := range k.Anchors[h.word].Patterns {
			first, last, people := p.companyAt(&k.Patterns[n], s, int(h.token))
			if people == 0 {
				continue
			}
			span := p.Text.Span(first, last)
			for j := start; j < len(x.found); j++ {
				switch c := &x.found[j]; {
				case c.figure.Start < span.Start || c.figure.End > span.End:
					return // the sentence counts them itself
				default:
					c.Whole = span
				}
			}
			from, to := min(first, int(h.token)), max(last, int(h.token)+1)
			count := normalize.Int(people)
			x.found = append(x.found, Claim{
				Kind: k.Name, Span: p.Text.Span(from, to), Part: p.Part, Change: normalize.Equal, Rule: companyRule, Head: anyoneClass, Count: OfEvent,
				Value: normalize.Amount{Min: count, Max: count, Unit: k.Unit}, Number: span.In(p.Source), tokens: [2]int{from, to}, figure: span,
			})
			return
		}
	}
}

// companyAt counts the people of a list where a pattern that was woken at a token
// has a figure as object right behind it or as subject before it.
func (p *Page) companyAt(pat *pattern.Pattern, s, hit int) (first, last int, people int64) {
	sent := p.Sentences[s]
	rest := pat.Elems[pat.Anchor+1:]
	switch n := len(rest); {
	case n > 0 && rest[n-1].Class != 0 && rest[n-1].Open && !slices.ContainsFunc(rest[:n-1], func(e pattern.Elem) bool { return !e.Optional }):
		first = hit + 1
		if first < sent.Last && n > 1 && rest[0].Has(p.Tokens[first].Word) {
			first++
		}
		last, people = p.companyFrom(first, sent.Last)
		if last < sent.Last && (p.isVerb(last) || p.Language.Is(p.Tokens[last].Word, normalize.Auxiliary)) {
			return 0, 0, 0 // "killed a woman and her two sons were hurt"
		}
	case pat.Anchor == 2 && pat.Elems[0].Class != 0 && pat.Elems[0].Open && pat.Elems[1].Op == pattern.Gap:
		first = sent.First
		last, people = p.companyFrom(first, hit)
		for i := last; i < hit; i++ {
			if !p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary|normalize.Adverb) {
				return 0, 0, 0
			}
		}
		if last == hit && n > 0 && p.Part != Title {
			return 0, 0, 0 // "a man and a woman killed" somebody
		}
	}
	return first, last, people
}

// companyFrom reads a list of people from token i on and counts them: two or more
// of them with "and" between, one at least told alone and others with a figure.
func (p *Page) companyFrom(i, end int) (last int, people int64) {
	items, joined, alone := 0, false, false
	for i < end {
		next, n := p.companion(i, end)
		if n == 0 || items == 0 && n > 1 && p.comma(min(next, end-1)) {
			return 0, 0 // "five people, a woman and four children"
		}
		people += n
		items++
		alone = alone || p.countAt(i) == nil && n == 1
		i = p.behindAge(next, end)
		if joined {
			break
		}
		sep := i
		if sep < end && p.comma(sep) {
			sep++
		}
		if joined = sep < end && p.Language.Is(p.Tokens[sep].Word, normalize.Conjunction); joined {
			sep++
		}
		if sep == i || sep >= end {
			break
		}
		i = sep
	}
	if items < 2 || !joined || !alone {
		return 0, 0
	}
	return i, people
}

// behindAge is the token behind an age between commas at token i: ", 34".
func (p *Page) behindAge(i, end int) int {
	if i+1 < end && p.comma(i) && p.Tokens[i+1].Kind == normalize.NumberToken && (i+2 >= end || p.comma(i+2) || p.Language.Is(p.Tokens[i+2].Word, normalize.Conjunction)) {
		return i + 2
	}
	return i
}

// longestCompanion is how many tokens one of a list of people has.
const longestCompanion = 7

// companion reads one of a list of people at token i, and how many it stands for:
// "a woman", "her son", "two of her children", "himself".
func (p *Page) companion(i, end int) (last int, people int64) {
	if i < end && p.cueLength(i, i+1, cueTo) > 0 && i+1 < end && (p.Language.Is(p.Tokens[i+1].Word, normalize.Determiner) || p.countAt(i+1) != nil) {
		i++ // "a una mujer y a sus dos hijos"
	}
	first := i
	for i < end && p.Language.Is(p.Tokens[i].Word, normalize.Determiner) && p.countAt(i) == nil {
		i++
	}
	if i >= end {
		return 0, 0
	}
	people = 1
	if m := p.countAt(i); m != nil {
		n, ok := m.Amount.Min.Whole()
		if !ok || m.Amount.NoMax || m.Amount.NoMin || m.Amount.Min.Cmp(m.Amount.Max) != 0 || n < 1 || n > mostNth {
			return 0, 0
		}
		people, i = n, i+1
	} else if i == first {
		if alone := p.Language.Is(p.Tokens[i].Word, normalize.Pronoun) && p.traceOf(i)&traceSex != 0 && p.traceOf(i)&traceMany == 0; alone {
			return i + 1, 1
		}
		return 0, 0
	} else if p.traceOf(first)&traceMany != 0 {
		return 0, 0 // "their children"
	}
	for stop := min(end, first+longestCompanion); i < stop; i++ {
		switch t := p.Tokens[i]; {
		case p.comma(i), p.Language.Is(t.Word, normalize.Conjunction|normalize.Auxiliary|normalize.Relative), t.Is(normalize.Upper):
			return 0, 0
		case p.person(i):
			for i+1 < end && p.person(i+1) {
				i++
			}
			if i+1 < end && (p.possessive(i+1) || p.content(i+1) && !p.isVerb(i+1) && p.Language.Is(p.Tokens[i+1].Word, normalize.Noun)) || people == 1 && p.manyAt(i) {
				return 0, 0
			}
			return i + 1, people
		}
	}
	return 0, 0
}

// manyAt tells whether the noun at token i is of more than one, as far as it shows.
func (p *Page) manyAt(i int) bool {
	w := p.Lower(i)
	return p.traceOf(i)&traceMany != 0 || len(w) > 2 && w[len(w)-1] == 's' && w[len(w)-2] != 's'
}

// countAt is the plain count that begins at token i, or nil.
func (p *Page) countAt(i int) *normalize.Mention {
	if k := p.mentionAfter(i); k < len(p.Mentions) && p.Mentions[k].First == i && plainCount(&p.Mentions[k]) {
		return &p.Mentions[k]
	}
	return nil
}
