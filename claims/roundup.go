package claims

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// ofIncidents is the scope of what several incidents come to: six hurt in two crashes.
const ofIncidents = "incidents"

// roundup returns the sentence of a page that tells of several incidents, "four
// separate shootings that left five dead", or -1. It is of the headline or the
// lead: what stands behind is about one or the other.
func (p *Page) roundup() int {
	for s := range p.Sentences {
		if p.Part == Body && s == leadSentences {
			break
		}
		if p.told[s].cues&cueIncidents == 0 {
			continue
		}
		sent := p.Sentences[s]
		for i := sent.First; i < sent.Last; i++ {
			n := p.cueLength(i, sent.Last, cueIncidents)
			if n == 0 {
				continue
			}
			j := p.mentionAfter(i - 1)
			if j < len(p.Mentions) && p.Mentions[j].First > i-1 {
				j-- // "four, all separate, shootings"
			}
			if j < 0 || j >= len(p.Mentions) {
				continue
			}
			m := &p.Mentions[j]
			if m.First < sent.First || m.Last < i-1 || !plainCount(m) || m.Number.Float() < 2 {
				continue
			}
			if p.cuesOf(s, sent.First, sent.Last)&cueSince == 0 {
				return s
			}
		}
	}
	return -1
}

// divide makes the figures of a round-up that stand behind its whole, and are
// below it, parts: five died in four shootings, three of them at the first.
func (x *extraction) divide() {
	body, from := -1, -1
	for i := range x.pages {
		s := x.pages[i].roundup()
		switch {
		case x.pages[i].Part == Body:
			body, from = i, max(s, from)
		case s >= 0:
			from = 0
		}
	}
	if body < 0 || from < 0 {
		return
	}
	for _, k := range x.order {
		c := &x.found[k]
		if c.Part != Body || c.Sentence < from || c.Count != OfEvent || !x.counted(c, false) {
			continue
		}
		if c.Sentence == from && x.pages[body].roundup() == from {
			c.Scope = append(slices.Clip(c.Scope), ofIncidents)
			continue
		}
		if whole := x.whole(c.Kind, from); low(c.Value) > 0 && (whole == 0 || low(c.Value) < whole) { // nobody is no part
			c.Count = PartOf
		}
	}
}

// whole is the highest figure of a kind in the headline and the sentences up to
// one of the text.
func (x *extraction) whole(kind string, upTo int) (most float64) {
	for _, k := range x.order {
		if c := &x.found[k]; c.Kind == kind && (c.Part == Title || c.Sentence <= upTo) && c.Count != Rank && c.Count != PartOf {
			most = max(most, low(c.Value))
		}
	}
	return most
}

// withCulprit makes "four victims and the gunman are dead" five.
func (p *Page) withCulprit(c *Claim, f *Figure, to int) {
	n, whole := f.Number.Whole()
	if !whole || c.Value.NoMin || c.Value.NoMax || c.Change != normalize.Equal {
		return
	}
	for i := f.Last; i < to; i++ {
		if p.cueLength(i, to, cueCulprit) > 0 {
			c.Value.Min, c.Value.Max = normalize.Int(n+1), normalize.Int(n+1)
			return
		}
		if p.joinsOne(i, to) {
			c.Value.Min, c.Value.Max, c.Value.NoMax = normalize.Int(n+1), normalize.Decimal{}, true
			return
		}
	}
}

// joinsOne tells whether a conjunction at token i adds somebody without a number to those
// who are counted, "seven people in a van and the driver of the bus died".
func (p *Page) joinsOne(i, to int) bool {
	if i+2 >= to || !p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) || !p.Language.Is(p.Tokens[i+1].Word, normalize.Determiner) {
		return false
	}
	for k := i + 2; k < min(to, i+2+joinedNoun); k++ {
		switch {
		case p.Tokens[k].Kind != normalize.WordToken || p.isVerb(k):
			return false
		case p.person(k):
			return true
		}
	}
	return false
}

// joinedNoun is how many words stand before a noun for somebody who is added, with it.
const joinedNoun = 3
