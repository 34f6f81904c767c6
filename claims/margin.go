package claims

import (
	"math"
	"strconv"

	"github.com/gainsay/gainsay/normalize"
)

// majority reads "12 of 48 seats, a majority".
func (p *Page) majority(j int) *Claim {
	m := &p.Mentions[j]
	part, whole := m.Number.Whole()
	n, of, ok := p.outOf(j)
	if !ok || !whole || m.Type != normalize.Quantity || m.Range || m.Amount.Unit != "" || !equalFigure(m) {
		return nil
	}
	end := p.Sentences[p.Sentence(m.First)].Last
	i := n.Last
	if i >= end || p.String(i) != "," && !p.bracket(i) {
		return nil
	}
	i++
	if name, n := p.relationAt(i, end); name == "gives" {
		i += n
	}
	for ; i < end && (p.Language.Is(p.Tokens[i].Word, normalize.Determiner) || p.cueLength(i, end, cueOr) > 0); i++ {
		if p.cueLength(i, end, cueMajority) > 0 {
			break
		}
	}
	k := 0
	if i < end {
		k = p.cueLength(i, end, cueMajority)
	}
	if k == 0 || i+k < end && (p.cueLength(i+k, end, cueLink|cueShare) > 0 || p.content(i+k)) {
		return nil
	}
	return p.tally("majority", m.First, i+k, float64(part), math.Floor(float64(of)/2)+1, float64(of))
}

// margin reads "by 58 votes to 45, a majority of 12".
func (p *Page) margin(j int) *Claim {
	m := &p.Mentions[j]
	a, b, last := m.Number, m.High, m.Last
	next := j + 1
	if !m.Range {
		if next >= len(p.Mentions) {
			return nil
		}
		n := &p.Mentions[next]
		if n.Type != normalize.Quantity || n.Range || !equalFigure(n) || n.First != last+1 || p.cueLength(last, n.First, cueAgainst) == 0 {
			return nil
		}
		b, last = n.Number, n.Last
		next++
	}
	if next >= len(p.Mentions) || m.Type != normalize.Quantity || m.Amount.Unit != "" || !equalFigure(m) {
		return nil
	}
	o := &p.Mentions[next]
	x, okX := a.Whole()
	y, okY := b.Whole()
	by, okBy := o.Number.Whole()
	if o.Type != normalize.Quantity || o.Range || o.Amount.Unit != "" || !equalFigure(o) || !okX || !okY || !okBy || o.First > last+6 || p.Sentence(o.First) != p.Sentence(m.First) || !p.farApart(o, last) {
		return nil
	}
	apart := math.Abs(float64(x - y))
	return p.tally("margin", m.First, o.Last, float64(by), apart, apart)
}

// farApart tells whether a figure is told to be how far two others are apart: "a
// majority of 12", "douze voix d'écart".
func (p *Page) farApart(o *normalize.Mention, first int) bool {
	if p.cueBefore(o.First, first, 0, cueMargin) {
		return true
	}
	for i := o.First + 1; i <= o.Last && i < len(p.Tokens); i++ {
		if name, _ := p.relationAt(i, min(i+3, len(p.Tokens))); name == "apart" {
			return true
		}
	}
	return false
}

// dashMargin reads "51-49, a margin of six votes", whose margin is mention j.
func (p *Page) dashMargin(j int) *Claim {
	m := &p.Mentions[j]
	s := p.Sentence(m.First)
	if m.Type != normalize.Quantity || m.Range || m.Amount.Unit != "" || !equalFigure(m) || !p.farApart(m, p.Sentences[s].First) {
		return nil
	}
	by, whole := m.Number.Whole()
	if last := p.Sentences[s].Last; !whole || m.Last < last && p.Tokens[m.Last].Kind == normalize.WordToken && !p.Language.Is(p.Tokens[m.Last].Word, normalize.Conjunction) {
		return nil // "a lead of six points in the polls", "of six at half-time"
	}
	const reach = 12
	for i := m.First - 4; i > p.Sentences[s].First && i >= m.First-reach; i-- {
		if p.String(i) != "-" && p.String(i) != "–" {
			continue
		}
		x, okX := p.digitsAt(i - 1)
		y, okY := p.digitsAt(i + 1)
		if !okX || !okY || p.Tokens[i].Is(normalize.AfterSpace) || p.Tokens[i+1].Is(normalize.AfterSpace) || p.String(i+2) == p.String(i) {
			return nil
		}
		apart := math.Abs(float64(x - y))
		return p.tally("margin", i-1, m.Last, float64(by), apart, apart)
	}
	return nil
}

// marginFirst reads a margin, mention j, with both sides of the vote behind it: "by two
// votes, 52-48", "a majority of four (52 to 48)".
func (p *Page) marginFirst(j int, s normalize.Sentence) *Claim {
	m := &p.Mentions[j]
	if sign := p.String(min(m.Last, s.Last-1)); sign != "," && sign != "(" || !plainCount(m) || !equalFigure(m) {
		return nil
	}
	by, whole := m.Number.Whole()
	apart := p.cueBefore(m.First, s.First, 0, cueMargin) || (p.ofVotes(m) || p.ofPoints(m)) && m.First > s.First && p.Language.Is(p.Tokens[m.First-1].Word, normalize.Preposition)
	x, y, last, ok := p.sidesAt(m.Last+1, s)
	if !whole || !apart || !ok {
		return nil
	}
	between := math.Abs(float64(x - y))
	return p.tally("margin", m.First, last, float64(by), between, between)
}

// sidesAt returns both sides of a vote at token i, "52-48" or "52 to 48", and the token
// behind them.
func (p *Page) sidesAt(i int, s normalize.Sentence) (x, y, last int, ok bool) {
	if i+2 >= s.Last || !p.dashed(i+1) && p.cueLength(i+1, i+2, cueAgainst) == 0 {
		return 0, 0, 0, false
	}
	x, okX := p.digitsAt(i)
	y, okY := p.digitsAt(i + 2)
	return x, y, i + 3, okX && okY && (i+3 >= s.Last || !p.dashed(i+3))
}

// marginBehind reads a margin, mention j, of the two figures of a vote in the
// sentence before: "had 21,480 votes to Strand's 19,590. The margin of 1,890".
func (p *Page) marginBehind(j, s int) *Claim {
	o := &p.Mentions[j]
	sent := p.Sentences[s]
	by, whole := o.Number.Whole()
	if s == 0 || sent.Paragraph || !whole || !plainCount(o) || o.First > sent.First+4 || !p.cueBefore(o.First, sent.First, 0, cueMargin) ||
		p.traceOf(sent.First)&traceDefinite == 0 || o.Last < sent.Last && p.Language.Is(p.Tokens[o.Last].Word, normalize.Preposition) {
		return nil
	}
	var votes []*normalize.Mention
	before := p.Sentences[s-1]
	for k := p.mentionAfter(before.First); k < j && p.Mentions[k].First < before.Last; k++ {
		if m := &p.Mentions[k]; m.Type == normalize.Quantity && m.Amount.Unit == "" {
			votes = append(votes, m)
		}
	}
	if len(votes) != 2 || !plainCount(votes[0]) || !plainCount(votes[1]) || !p.ofVotes(o) && (!bare(o) || !p.ofVotes(votes[0]) && !p.ofVotes(votes[1])) {
		return nil
	}
	against := votes[1].First - 1
	for against > votes[0].Last && p.cueLength(against, votes[1].First, cueAgainst) == 0 {
		if t := p.Tokens[against]; t.Kind == normalize.WordToken && t.Is(normalize.AfterSpace) && !t.Is(normalize.Upper) {
			return nil // "to Strand's"
		}
		against--
	}
	if p.cueLength(against, votes[1].First, cueAgainst) == 0 {
		return nil
	}
	x, okX := votes[0].Number.Whole()
	y, okY := votes[1].Number.Whole()
	if !okX || !okY {
		return nil
	}
	apart := math.Abs(float64(x - y))
	return p.tally("margin", votes[0].First, o.Last, float64(by), apart, apart)
}

// ofPoints tells whether a figure counts points, goals or runs.
func (p *Page) ofPoints(m *normalize.Mention) bool {
	for i := m.First + 1; i < m.Last; i++ {
		if name, _ := p.relationAt(i, m.Last); name == "points" || name == "goals" {
			return true
		}
	}
	return false
}

// marginOfVotes reads a margin, mention j, behind the votes of two in one sentence: "5,210 votes to
// Orme's 4,980, a margin of 230 votes".
func (p *Page) marginOfVotes(j int, s normalize.Sentence) *Claim {
	o := &p.Mentions[j]
	by, whole := o.Number.Whole()
	if j < 2 || p.Mentions[j-2].First < s.First || !whole || !plainCount(o) || !p.farApart(o, s.First) {
		return nil
	}
	a, b := &p.Mentions[j-2], &p.Mentions[j-1]
	if !plainCount(a) || !plainCount(b) || !p.ofVotes(a) && !p.ofVotes(b) || !p.ofVotes(o) && !bare(o) || b.First > a.Last+sidesReach || o.First > b.Last+sidesReach {
		return nil
	}
	x, okX := a.Number.Whole()
	y, okY := b.Number.Whole()
	if !okX || !okY || by >= max(x, y) || p.cuesIn(a.Last, b.First, s.Last)&(cueAgainst|cueFrom) == 0 {
		return nil
	}
	apart := math.Abs(float64(x - y))
	return p.tally("margin", a.First, o.Last, float64(by), apart, apart)
}

// sidesReach is how many tokens stand between the votes of two, and behind them.
const sidesReach = 8

// ofVotes tells whether a figure counts votes.
func (p *Page) ofVotes(m *normalize.Mention) bool {
	at, _ := p.relationIn(m.First, m.Last, "votes")
	return at >= 0
}

// digitsAt returns the figure of at most four digits at a token.
func (p *Page) digitsAt(i int) (n int, ok bool) {
	if i < 0 || i >= len(p.Tokens) || p.Tokens[i].Kind != normalize.NumberToken {
		return 0, false
	}
	n, err := strconv.Atoi(p.String(i))
	return n, err == nil && n < 10000
}
