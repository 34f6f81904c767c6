package claims

import (
	"math/bits"
	"slices"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// scope fills in what the sentence says around a claim: how it counts, since
// when, who says it and how surely.
func (p *Page) scope(c *Claim, sentence int) {
	s := p.Sentences[sentence]
	from, to := c.tokens[0], c.tokens[1]
	first, last := p.clause(sentence, from, to)
	p.token = from // near which it stands
	fFirst, fLast := p.tokensOf(c.figure)
	cues := p.cuesOf(sentence, first, last)

	p.since(c, sentence, first, last)
	switch {
	case c.Count != 0:
	case (p.partBefore(s.First, fFirst) || p.ofThem(fFirst, s.Last)) && !slices.Contains(p.memory.kindFor(c.Kind).Same, "some"):
		c.Count = PartOf
	case p.told[sentence].cues&cueRest != 0 && normalize.IsCurrency(c.Value.Unit) && p.cuesOf(sentence, fLast, s.Last)&cueRest != 0:
		c.Count = PartOf // "$280 million in cash and the remainder in stock"
	case c.Since != "" || cues&cueTotal != 0:
		c.Count = Total
	case p.periodNear(c, from, to, s):
		c.Count = PerTime
	case p.memory.kindFor(c.Kind).counted() && p.inWindow(c, first, last):
		c.Count = PerTime
	default:
		c.Count = OfEvent
	}
	if p.cueBefore(fFirst, s.First, 0, cueMore) || p.moreHead(fFirst, to) {
		c.Scope = tidy(append(c.Scope, "more"))
	}
	if cues&cueAllOver != 0 {
		c.Scope = tidy(append(c.Scope, "nationwide"))
	}
	if c.Value.Unit == "person" && p.told[sentence].marks&marksRelation != 0 {
		if at, _ := p.relationIn(first, last, "worldwide"); at >= 0 {
			c.Scope = tidy(append(c.Scope, "worldwide"))
		}
	}
	if c.Kind == "injured" && p.told[sentence].marks&marksRelation != 0 {
		for _, how := range [...]string{"gravely", "lightly"} {
			if at, _ := p.relationIn(max(first, from-1), min(last, to+howReach), how); at >= 0 {
				c.Scope = tidy(append(c.Scope, how)) // a part of all who are hurt
			}
		}
	}
	before := p.cuesOf(sentence, first, min(to, last))
	switch {
	case c.Stance != 0:
	case p.doubted(c, sentence, first, fFirst, to):
		c.Stance = Possible
	case p.negated(max(first, from-nearNegation), fFirst) || p.negated(p.behindHead(c, fLast, to), to):
		c.Stance = Denied
	case before&cuePlanned != 0 && !p.existing(c, sentence, fFirst, fLast, to):
		c.Stance = Planned
	case before&cuePossible != 0 && c.Change != normalize.Less, c.Value.Unit == "person" && (p.endsRelation(fFirst, s.First, "enough for") || p.endsRelation(fFirst, s.First, "stage room")): // "food for 900 people"
		c.Stance = Possible
	case before&cueReported != 0:
		c.Stance = Reported
	default:
		c.Stance = Asserted
	}
	c.Superseded = c.Superseded || cues&cueSuperseded != 0 && p.nearestTo(sentence, first, last, cueSuperseded, c.figure) || !(c.Rule == anaphorRule && c.Speaker != "") && p.cueBefore(fFirst, s.First, 0, cueFrom) && p.anotherAfter(c, sentence)
	if first > s.First+1 && p.cueBefore(first-1, s.First, 0, cueSuperseded) {
		c.Superseded = true // "initial reports that 40 had died"
	}
	if c.Speaker == "" {
		c.Speaker = p.speaker(c, sentence)
	}
	if c.Value.Unit == "person" && cues&(cueSaid|cueAccording) != 0 {
		first, last = p.unattributed(sentence, first, last, from, to)
	}
	c.Context = p.context(sentence, first, last)
	p.setAspects(c, sentence, fFirst, fLast, first, last)
}

// howReach is how many tokens behind those who are hurt tell how badly they are.
const howReach = 3

// unattributed are the tokens of a clause [first, last) without the words at
// either end of it that say who tells what stands in [from, to): "the mayor said
// that", ", dijo el alcalde".
func (p *Page) unattributed(sentence, first, last, from, to int) (int, int) {
	for _, c := range p.cues(sentence) {
		switch {
		case c.at < first || c.at >= last || c.set&(cueSaid|cueAccording) == 0:
		case c.end <= from && c.set&cueSaid != 0 && c.at-first <= longestSubject:
			first = c.end
		case c.at >= to && c.set&cueAccording != 0:
			return first, c.at
		case c.at >= to:
			for i := c.at - 1; i >= to && i >= c.at-longestSubject; i-- {
				if p.comma(i) {
					return first, i
				}
			}
		}
	}
	return first, last
}

// behindHead is where the words start that stand behind a figure and its noun,
// which in the singular may be a negation: "une troisième personne".
func (p *Page) behindHead(c *Claim, i, last int) int {
	if i < last && c.Head != "" && p.concept(i) == c.Head {
		return i + 1
	}
	return i
}

// nearNegation is how many tokens before a match a negation may stand: "no
// one of the 12", "did not kill 40"; further off it denies something else.
const nearNegation = 3

// nearestTo tells whether a figure is the nearest of its sentence to a cue in
// tokens [first, last): "down to 14, from the 17 first reported".
func (p *Page) nearestTo(sentence, first, last int, want cue, figure normalize.Span) bool {
	for i := first; i < last; i++ {
		if p.cueLength(i, last, want) == 0 {
			continue
		}
		best, near := normalize.Span{}, len(p.Tokens)
		for _, f := range p.Figures(sentence) {
			away := max(i-f.Last, f.First-i)
			if away < near && (f.Type != normalize.Ordinal || f.Span == figure) { // "primer balance" is no figure
				best, near = f.Span, away
			}
		}
		return best == figure
	}
	return false
}

// partBefore tells whether a cue such as "including" stands right before the
// figure, give or take two words.
func (p *Page) partBefore(first, figure int) bool {
	return p.cueBefore(figure, first, 1, cuePart)
}

// ofThem tells whether a figure is followed by "of them", "of whom".
func (p *Page) ofThem(figure, last int) bool {
	if figure >= last || p.told[p.Sentence(figure)].cues&cueWhole == 0 {
		return false
	}
	for i := figure; i < last && i < figure+4; i++ {
		if p.Tokens[i].Kind == normalize.WordToken && p.cueLength(i, last, cueWhole) > 0 {
			return true
		}
	}
	return false
}

// partitive tells whether a figure is taken out of what it counts: "twelve of
// the injured".
func (p *Page) partitive(m *normalize.Mention) bool {
	if m.Of.End <= m.Of.Start || m.Of.Start <= m.Start {
		return false
	}
	k, _ := p.tokensOf(m.Of)
	if p.Language.Is(p.Tokens[k-1].Word, normalize.Determiner) && p.cueLength(k-1, k, cueLink) > 0 {
		return k-1 == m.First+1 // "six des blessés"
	}
	return k-2 >= m.First && p.Language.Is(p.Tokens[k-1].Word, normalize.Determiner) && p.cueLength(k-2, k-1, cueLink) > 0
}

// moreHead tells whether "others" or "more" stands between a figure and the end
// of its match; "more than" is not it.
func (p *Page) moreHead(from, to int) bool {
	return p.cuesIn(from, to, to)&cueMore != 0
}

// becameReach is how many tokens behind a figure stands what it became.
const becameReach = 7

// anotherAfter tells whether a later figure of the sentence is what the claim's
// figure became.
func (p *Page) anotherAfter(c *Claim, sentence int) bool {
	s := p.Sentences[sentence]
	_, end := p.tokensOf(c.figure)
	for _, f := range p.Figures(sentence) {
		if f.Span != c.figure && f.First-end <= becameReach && p.cueBefore(f.First, s.First, 1, cueTo) && !p.verbIn(end, f.First) {
			return true
		}
	}
	return false
}

// verbIn tells whether a verb stands in tokens [from, to).
func (p *Page) verbIn(from, to int) bool {
	for i := from; i < to; i++ {
		if p.isVerb(i) {
			return true
		}
	}
	return false
}

// inWindow tells whether a claim counts what happened in a stretch up to now that
// stands in tokens [first, last), "in the past 24 hours", and dates it so.
func (p *Page) inWindow(c *Claim, first, last int) bool {
	for j := p.mentionAfter(first); j < len(p.Mentions) && p.Mentions[j].First < last; j++ {
		if m := &p.Mentions[j]; m.Type == normalize.Duration && m.From != 0 && m.To != 0 {
			c.Event.From, c.Event.To = m.From, m.To
			return true
		}
	}
	return false
}

// periodNear tells whether a rate or a period stands beside the match.
func (p *Page) periodNear(c *Claim, from, to int, s normalize.Sentence) bool {
	if from >= s.First && p.told[p.Sentence(from)].cues&cuePeriod == 0 {
		return false
	}
	for i := from; i < min(to+4, s.Last); i++ {
		inside := int(p.Tokens[i].Start) >= c.figure.Start && int(p.Tokens[i].End) <= c.figure.End // "half an hour"
		if n := p.cueLength(i, s.Last, cuePeriod); n > 0 && !inside && (!p.apartAt(i+n, s.Last) || p.opensDate(i)) {
			return true
		}
	}
	return false
}

// opensDate tells whether a date opens at token i: "this year | after", not "a year".
func (p *Page) opensDate(i int) bool {
	j := p.mentionAfter(i)
	return j < len(p.Mentions) && p.Mentions[j].First == i && p.Mentions[j].Type == normalize.Date
}

// apartAt tells whether words at token i make of a period how long ago it was: "60
// a day | earlier".
func (p *Page) apartAt(i, last int) bool { return i < last && p.cueLength(i, last, cueApart) > 0 }

// mostTidied is how many words are sorted without a call of the library.
const mostTidied = maxContext

// tidy sorts words, which are few, and drops those that are there twice.
func tidy(words []string) []string {
	if len(words) < 2 {
		return words
	}
	if len(words) > mostTidied {
		slices.Sort(words)
		return slices.Compact(words)
	}
	var keys [mostTidied]uint64
	for n, w := range words {
		keys[n] = firstBytes(w)
	}
	var own [mostTidied]string
	return tidyBy(words[:0], own[:copy(own[:], words)], keys[:len(words)])
}

// tidyBy appends to dst what [tidy] makes of words whose [firstBytes] are known, which
// mostly tell two apart. Each is counted against those before it, since a processor cannot
// foresee which of two words comes first.
func tidyBy(dst, words []string, keys []uint64) []string {
	var places [mostTidied]uint64 // of each word, how many come before it
	for n, k := range keys {
		place := uint64(n)
		for i, other := range keys[:n] {
			_, before := bits.Sub64(k, other, 0)
			places[i] += before
			place -= before
		}
		places[n] = place
	}
	var order [mostTidied]uint8 // the words, in order
	for n := range keys {
		order[places[n]%mostTidied] = uint8(n)
	}
	from, last := len(dst), uint64(0)
	for k, n := range order[:len(keys)] {
		if key := keys[n]; k == 0 || key != last {
			dst, last = append(dst, words[n]), key
		} else {
			dst = append(dst[:from], entered(dst[from:], words[n])...)
		}
	}
	return dst
}

// entered enters a word into a sorted list that may have it.
func entered(list []string, w string) []string {
	i := len(list)
	for i > 0 && list[i-1] > w {
		i--
	}
	if i > 0 && list[i-1] == w {
		return list
	}
	return slices.Insert(list, i, w)
}

// firstBytes is a number that sorts as the first eight bytes of a string do.
func firstBytes(s string) uint64 { return bits.ReverseBytes64(vocab.UpToEight(s)) }
