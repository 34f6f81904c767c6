package claims

import (
	"math"
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// premium makes the claim of how far a bid, told in percent by mention j, is above or below
// a price: "302p a share, a 28 percent premium to Monday's close of 250p". The price that
// is bid may stand in the sentence before.
func (p *Page) premium(j int) *Claim {
	m := &p.Mentions[j]
	s := p.Sentence(m.First)
	if s < 0 || m.Type != normalize.Quantity || m.Amount.Unit != "percent" || m.Range || j+1 >= len(p.Mentions) {
		return nil
	}
	sign := p.premiumBeside(m, p.Sentences[s])
	if sign == 0 {
		return nil
	}
	base := p.priceBehind(j, p.Sentences[s])
	if base == nil {
		return nil
	}
	bid := p.priceBefore(j, s, priceUnit(base))
	if bid == nil {
		return nil
	}
	x, y := bid.Number.Float(), base.Number.Float()
	if y <= 0 || sign*(x-y) <= 0 || x > farPremium*y || y > farPremium*x {
		return nil
	}
	dx, dy := written(bid.Number), written(base.Number)
	lo, hi := 100*((x-dx)/(y+dy)-1), 100*((x+dx)/(y-dy)-1)
	if sign < 0 {
		lo, hi = -hi, -lo
	}
	c := p.tally("", min(bid.First, m.First), base.Last, m.Number.Float(), lo, hi)
	c.Kind, c.Rule, c.Value, c.Change = "change", "premium", m.Amount, m.Change
	return c
}

const (
	premiumReach = 4 // tokens between "premium" and its percentage
	farPremium   = 4 // times a price that is bid for something at most
)

// premiumBeside is 1 where a percentage is told to be a premium, -1 where it is a discount,
// and 0.
func (p *Page) premiumBeside(m *normalize.Mention, s normalize.Sentence) float64 {
	for i := max(s.First, m.First-premiumReach); i < min(s.Last, m.Last+1); i++ {
		if p.Tokens[i].Kind == normalize.PunctToken && i < m.First {
			continue
		}
		switch name, _ := p.relationAt(i, s.Last); name {
		case "premium":
			return 1
		case "discount":
			return -1
		}
	}
	return 0
}

// priceBehind returns the price that a premium, mention j, is held against: the next sum of
// money in its sentence.
func (p *Page) priceBehind(j int, s normalize.Sentence) *normalize.Mention {
	for k := j + 1; k < len(p.Mentions) && p.Mentions[k].First < s.Last; k++ {
		m := &p.Mentions[k]
		if m.Type == normalize.Duration {
			return nil // "over the price of the last three days of"
		}
		if m.Type != normalize.Quantity {
			continue
		}
		if !plainPrice(m) || p.closedBetween(p.Mentions[j].Last, m.First) && p.String(m.First-1) != "(" || p.conjunctionIn(p.Mentions[j].Last, m.First) {
			return nil
		}
		return m
	}
	return nil
}

// priceBefore returns the one price in a unit before mention j in sentence s, or in the one
// before it.
func (p *Page) priceBefore(j, s int, unit string) (bid *normalize.Mention) {
	for k := j - 1; k >= 0 && p.Mentions[k].First >= p.Sentences[max(0, s-1)].First; k-- {
		m := &p.Mentions[k]
		if m.Type != normalize.Quantity || !plainPrice(m) || priceUnit(m) != unit {
			continue
		}
		switch {
		case bid == nil:
			bid = m
		case p.Sentence(m.First) != p.Sentence(bid.First):
			return bid
		case perUnit(m) == perUnit(bid):
			return nil // which of two
		case perUnit(m):
			bid = m // "$60 a share, or $4 billion in all"
		}
	}
	return bid
}

// perUnit tells whether a price is of one share or the like.
func perUnit(m *normalize.Mention) bool { return strings.Contains(m.Amount.Unit, " per ") }

// plainPrice tells whether a mention is one sum of money, as it is.
func plainPrice(m *normalize.Mention) bool {
	return normalize.IsCurrency(priceUnit(m)) && !m.Range && (equalFigure(m) || m.Change == normalize.Up || m.Change == normalize.Down) && !m.Amount.NoMin && !m.Amount.NoMax && m.Number.Coef > 0 && !math.IsInf(m.Number.Float(), 0)
}

// priceUnit is the unit of a price without what it is paid for: "dollar" of "dollar per
// share".
func priceUnit(m *normalize.Mention) string {
	unit, _, _ := strings.Cut(m.Amount.Unit, " per ")
	return unit
}
