package claims

import (
	"github.com/gainsay/gainsay/normalize"
)

// kinStated reads how many children somebody's parents had: "the sixth of eleven
// children", "an only child", "had two brothers and a sister".
func (p *Page) kinStated(s normalize.Sentence) (c Claim, ok bool) {
	c = Claim{Kind: "statement", Rule: "kin", Key: "kin", Stance: Asserted}
	for i := s.First; i < s.Last; i++ {
		name, n := p.relationAt(i, s.Last)
		switch {
		case name == "only child" && p.onlyOfAll(i+n, s):
			return p.kinOf(c, i, i+n, normalize.Amount{Min: normalize.Int(1), Max: normalize.Int(1)}), true
		case name == "siblings" && i > s.First && p.opens[i-1].marks&wordNegates != 0:
			return p.kinOf(c, i-1, i+n, normalize.Amount{Min: normalize.Int(1), Max: normalize.Int(1)}), true
		}
	}
	least, exact, from, to := int64(1), false, 0, 0
	for j := p.mentionAfter(s.First); j < len(p.Mentions) && p.Mentions[j].First < s.Last; j++ {
		m := &p.Mentions[j]
		f := p.figure(m, s.Last)
		number, whole := m.Number.Whole()
		if m.Type != normalize.Quantity || f.Head < 0 || !whole || m.Change != normalize.Equal {
			continue
		}
		switch name, n := p.relationAt(f.Head, s.Last); {
		case (name == "children" || name == "siblings") && p.oneOfThem(m.First, s):
			return p.kinOf(c, m.First-2, f.Head+1, m.Amount), true
		case (name == "siblings" || name == "brothers" || name == "sisters") && (to > 0 || p.hasThem(m.First, s)):
			if to == 0 {
				from = m.First
			}
			least, to = least+number, f.Head+n
			exact = name == "siblings" && f.Head == m.Last-1
		}
	}
	if to == 0 {
		return c, false
	}
	return p.kinOf(c, from, to, normalize.Amount{Min: normalize.Int(least), Max: normalize.Int(least), NoMax: !exact}), true
}

// kinOf completes a claim on tokens [from, to).
func (p *Page) kinOf(c Claim, from, to int, v normalize.Amount) Claim {
	c.Span = p.Text.Span(from, to)
	c.Value, c.Number = v, c.Span.In(p.Source)
	if v.NoMax {
		c.Value.Max = normalize.Decimal{}
	}
	return c
}

// onlyOfAll tells whether "only child" that ends before token i is not one of some
// kind: "the only child of the mayor", but "the only child of the family to swim".
func (p *Page) onlyOfAll(i int, s normalize.Sentence) bool {
	for last := min(s.Last, i+onlyReach); i < last && p.Tokens[i].Kind != normalize.PunctToken; i++ {
		if p.cueLength(i, i+1, cueTo) > 0 || p.Language.Is(p.Tokens[i].Word, normalize.Relative) {
			return false
		}
	}
	return true
}

// onlyReach is how many tokens behind "the only child" tell which.
const onlyReach = 6

// oneOfThem tells whether a count at token i is of children of whom somebody is one:
// "one of nine", "the sixth of eleven", "the youngest of three".
func (p *Page) oneOfThem(i int, s normalize.Sentence) bool {
	if i < s.First+2 || p.cueLength(i-1, i, cueLink) == 0 {
		return false
	}
	j := p.mentionAfter(i - 2)
	if j < len(p.Mentions) && p.Mentions[j].First <= i-2 && p.Mentions[j].Last == i-1 {
		m := &p.Mentions[j]
		n, whole := m.Number.Whole()
		return m.Type == normalize.Ordinal || whole && n == 1
	}
	return p.endsRelation(i-1, s.First, "eldest")
}

// hasThem tells whether a verb of having stands before a count at token i.
func (p *Page) hasThem(i int, s normalize.Sentence) bool {
	for k := i - 1; k >= s.First && k >= i-2; k-- {
		if p.Language.Is(p.Tokens[k].Word, normalize.Auxiliary) || p.isVerb(k) && p.cueLength(k, k+1, cueSaid) == 0 {
			return true
		}
	}
	return false
}

// kinOfNamed tells whether behind a name that ends before token i stands one of
// somebody's family: "Rossetti's brother".
func (p *Page) kinOfNamed(i, last int) bool {
	for i < last && p.possessive(i) {
		i++
	}
	if i >= last || !p.possessive(i-1) {
		return false
	}
	name, _ := p.relationAt(i, last)
	return name == "kin" || name == "brothers" || name == "sisters"
}
