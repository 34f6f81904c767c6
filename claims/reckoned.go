package claims

import (
	"math"

	"github.com/gainsay/gainsay/normalize"
)

// stoodAt returns what a rise or fall, mention j, starts from behind it and leads
// to before it: "turnout was 54 percent, down nine points from 61 percent". The
// former is mention i.
func (p *Page) stoodAt(j, i int, s normalize.Sentence) (x pair, ok bool) {
	m, from := &p.Mentions[j], &p.Mentions[i]
	to := p.quantityBefore(j, s)
	if to == nil || from.Range || to.Range || from.First > m.Last+2 || p.linked(from, m.Last) != cueFrom || to.Amount.Unit != from.Amount.Unit || !equalFigure(to) && to.Change != m.Change || !equalFigure(from) {
		return x, false
	}
	comma := m.First - 1
	if comma > to.Last && p.String(comma) != "," {
		comma-- // ", down | nine points"
	}
	if p.String(comma) != "," || comma != to.Last && !p.nounOnly(to.Last, comma) || !p.plainBetween(m.Last, from.First) {
		return x, false
	}
	return pair{from: wholeFigure(from), to: wholeFigure(to), a: to, b: from, first: to.First, last: from.Last}, true
}

// findImpossible reads counts that no whole allows: more than all there are,
// "seven of the six passengers", and votes that make more than a body has members,
// "the 15-member council voted 9-7".
func (p *Page) findImpossible(out []Claim) []Claim {
	for j := range p.Mentions {
		m := &p.Mentions[j]
		if m.Type == normalize.Ordinal {
			if c := p.nthAfter(j); c != nil {
				out = append(out, *c)
			}
			continue
		}
		if m.Type != normalize.Quantity || m.Range || m.Amount.Unit != "" || !equalFigure(m) {
			continue
		}
		c := p.moreThanAll(j)
		if c == nil {
			c = p.overcast(j)
		}
		if c != nil {
			out = append(out, *c)
		}
	}
	return out
}

// moreThanAll reads "seven of the six passengers" at mention j.
func (p *Page) moreThanAll(j int) *Claim {
	if j+1 == len(p.Mentions) {
		return nil
	}
	m, n := &p.Mentions[j], &p.Mentions[j+1]
	if n.First > m.Last+2 || !bare(m) || bare(n) || n.Type != normalize.Quantity || n.Range || !equalFigure(n) || !p.partOf(m, n) {
		return nil
	}
	part, okPart := m.Number.Whole()
	whole, okWhole := n.Number.Whole()
	if !okPart || !okWhole || part <= whole || whole < 2 {
		return nil
	}
	return p.tally("more than all", m.First, n.Last, float64(part), 0, float64(whole))
}

// seatsReach is how many tokens a vote stands from the members of who votes.
const seatsReach = 16

// overcast reads a vote with how many can vote, mention j: "the 15-member council
// voted 9-7", "by 14 votes to 12 in the 20-seat chamber".
func (p *Page) overcast(j int) *Claim {
	m := &p.Mentions[j]
	s := p.Sentence(m.First)
	if s < 0 || !p.ofMembers(m) {
		return nil
	}
	sent := p.Sentences[s]
	all, whole := m.Number.Whole()
	if !whole || all < 3 {
		return nil
	}
	for k := p.mentionAfter(sent.First); k < len(p.Mentions) && p.Mentions[k].First < sent.Last; k++ {
		if k != j && p.ofMembers(&p.Mentions[k]) {
			return nil // both chambers vote
		}
	}
	for i := max(sent.First, m.First-seatsReach); i < min(sent.Last, m.Last+seatsReach); i++ {
		x, y, last, ok := p.voteAt(i, sent)
		if !ok || i < m.Last && last > m.First {
			continue
		}
		if int64(x+y) <= all || int64(max(x, y)) > all {
			return nil
		}
		return p.tally("above", min(m.First, i), max(m.Last, last), float64(all), float64(x+y), math.MaxInt64)
	}
	return nil
}

// ofMembers tells whether a figure counts all who can vote: "15-member", "which
// has 25 seats", ", de 25 concejales,".
func (p *Page) ofMembers(m *normalize.Mention) bool {
	i := m.Last
	compound := bare(m) && i+1 < len(p.Tokens) && p.hyphen(i)
	if compound {
		i++
	} else if !bare(m) {
		i = m.First + 1
	}
	if name, n := p.relationAt(min(i, len(p.Tokens)-1), min(i+2, len(p.Tokens))); n == 0 || name != "members" || compound {
		return n > 0 && name == "members"
	}
	k := m.First - 2
	return k > 0 && (p.Language.Is(p.Tokens[k].Word, normalize.Relative) || p.String(k) == "," && !p.content(k+1))
}

// voteAt reads both sides of a vote at token i: "9-7" behind a verb of voting, "14
// votes to 12", "14 votos a favor y 12 en contra".
func (p *Page) voteAt(i int, s normalize.Sentence) (x, y, last int, ok bool) {
	if p.Tokens[i].Kind == normalize.NumberToken && i+2 < s.Last && (p.String(i+1) == "-" || p.String(i+1) == "–") && !p.Tokens[i+1].Is(normalize.AfterSpace) && !p.Tokens[i+2].Is(normalize.AfterSpace) {
		x, okX := p.digitsAt(i)
		y, okY := p.digitsAt(i + 2)
		return x, y, i + 3, okX && okY && p.votesBefore(i, s.First)
	}
	k := p.mentionAfter(i)
	if k+1 >= len(p.Mentions) || p.Mentions[k].First != i || !plainCount(&p.Mentions[k]) || !plainCount(&p.Mentions[k+1]) || p.Mentions[k+1].Last > s.Last {
		return 0, 0, 0, false
	}
	yes, no := &p.Mentions[k], &p.Mentions[k+1]
	against := no.First <= yes.Last+2 && p.cueBefore(no.First, yes.Last, 0, cueAgainst) && (p.ofVotes(yes) || p.votesBefore(i, s.First))
	if !against && !(p.answer(k, s.Last) == "yes" && p.answer(k+1, s.Last) == "no") {
		return 0, 0, 0, false
	}
	a, okA := yes.Number.Whole()
	b, okB := no.Number.Whole()
	return int(a), int(b), no.Last, okA && okB
}

// votesBefore tells whether a verb of voting stands up to three tokens before
// token i.
func (p *Page) votesBefore(i, first int) bool {
	for k := max(first, i-3); k < i; k++ {
		if name, _ := p.relationAt(k, i); name == "votes" || name == "voted" {
			return true
		}
	}
	return false
}
