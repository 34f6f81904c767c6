package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// relationAt returns the name of the longest words of a relation that start at
// token i, and how many they are, or "".
func (p *Page) relationAt(i, last int) (string, int) {
	if p.opens[i].marks&marksRelation == 0 {
		return "", 0 // as at most, which costs no call
	}
	return p.relationFrom(i, last)
}

// relationFrom is [Page.relationAt] at a token with which one opens.
func (p *Page) relationFrom(i, last int) (string, int) {
	v, n := p.longest(&p.lexicon.Relations, i, last)
	if v == 0 {
		return "", 0
	}
	return p.lexicon.file.Relations[v-1].Name, n
}

// relationIn returns the first token in [from, to) at which words of a relation
// of that name start, and how many they are, or -1.
func (p *Page) relationIn(from, to int, name string) (at, n int) {
	for i := max(from, 0); i < to; i++ {
		if have, n := p.relationAt(i, to); have == name {
			return i, n
		}
	}
	return -1, 0
}

// endsRelation tells whether words of a relation of that name end right before
// token i, which is behind token first.
func (p *Page) endsRelation(i, first int, name string) bool {
	for k := i - 1; k >= first && k >= i-3; k-- {
		if have, n := p.relationAt(k, i); have == name && k+n == i {
			return true
		}
	}
	return false
}

// pair is two figures of one thing of which the later came out of the earlier:
// "from 40 to 52 ships", "to 80 million euros from 100 million".
type pair struct {
	from, to    figureOf
	a, b        *normalize.Mention // as they stand
	first, last int                // tokens
}

// betweenPair is how many tokens lie between the figures of a pair at most.
const betweenPair = 10

// pairAt returns the pair whose first figure is mention i. Dates may stand
// beside each: "from 200 in 2010 to 400 in 2020".
func (p *Page) pairAt(i, end int) (x pair, ok bool) {
	n := &p.Mentions[i]
	s := p.Sentence(n.First)
	if s < 0 || n.Type != normalize.Quantity || n.First >= end {
		return x, false
	}
	if n.Range {
		if p.cueLength(n.First, n.Last, cueFrom) == 0 && p.linked(n, p.Sentences[s].First) != cueFrom {
			return x, false
		}
		return pair{wholeFigure(n), figureOf{n.High, n.Amount.Unit, n.Change != normalize.About}, n, n, p.opened(n), n.Last}, true
	}
	a := p.linked(n, p.Sentences[s].First)
	if a == 0 {
		return x, false
	}
	k := i + 1
	for k < len(p.Mentions) && p.Mentions[k].First < end && p.Mentions[k].Type != normalize.Quantity {
		k++ // "in the first quarter"
	}
	if k >= len(p.Mentions) {
		return x, false
	}
	o := &p.Mentions[k]
	if o.First >= end || o.First > n.Last+betweenPair || o.Range || o.Last < end && p.isVerb(o.Last) { // "against $110 million expected"
		return x, false
	}
	b := p.linked(o, n.Last)
	if comma := p.commaIn(n.Last, o.First); comma < 0 && !p.plainBetween(n.Last, o.First) ||
		comma >= 0 && (b != cueFrom || !p.plainBetween(n.Last, comma) || !p.plainBetween(comma+1, o.First)) {
		return x, false
	}
	x = pair{a: n, b: o, first: p.opened(n), last: o.Last}
	switch {
	case a == cueTo && b == cueFrom:
		x.from, x.to = wholeFigure(o), wholeFigure(n)
	case a == cueFrom && b == cueTo:
		x.from, x.to = wholeFigure(n), wholeFigure(o)
	default:
		return x, false
	}
	switch {
	case x.from.unit == "" && x.to.unit != "percent", sameMoney(x.from.unit, x.to.unit):
		x.from.unit = x.to.unit // "from 10 to 7 million dollars"
	case x.to.unit == "" && x.from.unit != "percent":
		x.to.unit = x.from.unit
	}
	return x, true
}

// commaIn returns the first comma in tokens [i, j), or -1.
func (p *Page) commaIn(i, j int) int {
	for ; i < j; i++ {
		if p.String(i) == "," {
			return i
		}
	}
	return -1
}

// opened is the first token of a figure with the "from" or "to" before it.
func (p *Page) opened(m *normalize.Mention) int {
	if m.First > 0 && p.cueLength(m.First-1, m.First, cueFrom|cueTo) > 0 {
		return m.First - 1
	}
	return m.First
}

// pairBefore returns the pair that a rise or fall, mention j, is told of behind
// it, in a noun: "from 40 to 52 ships, an increase of 15".
func (p *Page) pairBefore(j int, m *normalize.Mention) (x pair, ok bool) {
	s := p.Sentence(m.First)
	if s < 0 || !p.endsFigure(m, p.Sentences[s].Last) {
		return x, false
	}
	if x, ok = p.setBefore(j, m); ok {
		return x, true
	}
	first := p.Sentences[s].First
	c := m.First - 1
	if c > first+1 && p.String(c) != "," && p.String(c-1) == "," {
		c-- // "up"
	}
	if c > first && p.String(c) == "," && m.Amount.Unit == "percent" {
		for k := j - 1; k >= 0 && p.Mentions[k].First >= first; k-- { // "from 120 to 150 last year, up 35 percent"
			if x, ok = p.pairAt(k, c); ok {
				return x, p.onlyDates(x.last, c) || p.nounOnly(x.last, c)
			}
		}
		return x, false
	}
	if m.First-1 <= first || p.cueLength(m.First-1, m.First, cueLink) == 0 {
		return x, false
	}
	sign := p.appositive(m.First-1, first)
	if sign < 0 || !p.Language.Is(p.Tokens[sign+1].Word, normalize.Determiner) && p.cueLength(sign+1, m.First, cueOr) == 0 {
		return x, false
	}
	for k := j - 1; k >= 0 && p.Mentions[k].First >= first; k-- {
		if x, ok = p.pairAt(k, sign); ok {
			return x, p.nounOnly(x.last, sign) && p.sameNoun(m, x.b)
		}
	}
	return x, false
}

// appositive returns the comma, dash or "or" that opens the few words up to
// token i which say again what stands before them, or -1.
func (p *Page) appositive(i, first int) int {
	const apposed = 6
	for k := i - 1; k > first && k >= i-apposed; k-- {
		switch p.String(k) {
		case ",", "–", "—", "(":
			return k
		}
		if p.Tokens[k].Kind == normalize.PunctToken || p.Language.Is(p.Tokens[k].Word, normalize.Auxiliary|normalize.Past) || p.Language.Is(p.Tokens[k].Word, normalize.Conjunction) && p.cueLength(k, i, cueOr) == 0 {
			return -1
		}
	}
	return -1
}

// endsFigure tells whether what a figure says ends with it, or goes on with no
// more than its noun and when it was.
func (p *Page) endsFigure(m *normalize.Mention, last int) bool {
	i := m.Last
	if i >= last || p.Tokens[i].Kind == normalize.PunctToken || p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) {
		return true
	}
	for i < last && p.Language.Is(p.Tokens[i].Word, normalize.Preposition|normalize.Determiner) {
		i++
	}
	return i < last && (p.dated(i) || p.inMention(p.mentionAfter(i), i))
}

// nounOnly tells whether tokens [i, j) are no more than a noun with what it is
// of, and dates.
func (p *Page) nounOnly(i, j int) bool {
	words := 0
	for ; i < j; i++ {
		if p.inMention(p.mentionAfter(i), i) {
			continue
		}
		if words++; words > 5 || p.Tokens[i].Kind == normalize.PunctToken || p.isVerb(i) || p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) {
			return false
		}
	}
	return true
}

// sameNoun tells whether two figures count one thing: one of them goes without
// a noun, or both have the same.
func (p *Page) sameNoun(m, n *normalize.Mention) bool {
	return bare(m) || bare(n) || m.Amount.Unit != "" || strings.EqualFold(m.Of.In(p.Source), n.Of.In(p.Source))
}
