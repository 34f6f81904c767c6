package compare

import "slices"

// slipsRead is how many figures of the same digits, or of many digits, are held
// against each other.
const slipsRead = 64

// slips notes figures of many digits that two of a handful of texts of one event
// have nearly alike, whenever they are told: $4,619.30 and $4,519.30, and,
// whatever kinds they are of, 14,300 spectators and 13,400 throats. Two figures are
// rarely so alike by chance, and one hand easily makes such a pair.
func (g *Group) slips() {
	if g.world.n > handful || g.world.n < 2 {
		return
	}
	long := g.longFigures()
	alike := map[string][]int{} // by sorted digits, those that have them; by "", those of many digits
	put := func(key string, i int) {
		if len(alike[key]) < slipsRead {
			alike[key] = append(alike[key], i)
		}
	}
	for i, m := range long {
		put(sortedDigits(m.Claim), i)
		if len(figureText(m.Claim)) >= slipDigits {
			put("", i)
		}
	}
	var swapped, mistyped slipPairs
	for i, a := range long {
		for _, j := range alike[sortedDigits(a.Claim)] {
			if b := long[j]; j > i && transposed(a.Claim, b.Claim) && g.slipped(a, b, true) {
				swapped.add(a, b)
			}
		}
		if len(figureText(a.Claim)) < slipDigits {
			continue
		}
		for _, j := range alike[""] {
			if b := long[j]; j > i && oneDigit(figureText(a.Claim), figureText(b.Claim)) && g.slipped(a, b, false) {
				mistyped.add(a, b)
			}
		}
	}
	g.tellSlips(long, swapped, "the same digits in another order")
	g.tellSlips(long, mistyped, "nearly the same digits")
}

// longFigures are the claims of a group that have long figures, in the group of
// figures of no kind those of all kinds.
func (g *Group) longFigures() (long []*member) {
	if g.Key != "quantity" {
		for i, c := range g.Claims {
			if g.long(c) {
				if m := g.member(i); m.subject >= 0 {
					long = append(long, m)
				}
			}
		}
		return long
	}
	for doc := range int32(g.world.n) {
		for i, c := range few(g.world.Claims(doc)) {
			if !g.long(c) {
				continue
			}
			if m := g.memberIn(doc, i, g.asGuest(c, g.facts(c.Kind))); m.subject >= 0 {
				long = append(long, m)
			}
		}
	}
	return long
}

// slipPairs are pairs of figures, those of one pair of values together.
type slipPairs [][][2]*member

func (s *slipPairs) add(a, b *member) {
	s.addAs(a, b, func(x, y *member) bool { return figure(&x.Value) == figure(&y.Value) && x.Value.Unit == y.Value.Unit })
}

// addAs adds a pair to those whose sides are the same as its own.
func (s *slipPairs) addAs(a, b *member, same func(x, y *member) bool) {
	for i, pairs := range *s {
		switch x := pairs[0]; {
		case same(a, x[0]) && same(b, x[1]):
			(*s)[i] = append(pairs, [2]*member{a, b})
			return
		case same(b, x[0]) && same(a, x[1]):
			(*s)[i] = append(pairs, [2]*member{b, a})
			return
		}
	}
	*s = append(*s, [][2]*member{{a, b}})
}

// again tells whether a claim says what another says once more in its text.
func again(m, o *member) bool {
	return m.doc == o.doc && m.Head == o.Head && figure(&m.Value) == figure(&o.Value) && m.Value.Unit == o.Value.Unit
}

// tellSlips makes findings of pairs that none has yet, with all that their texts
// have of either value.
func (g *Group) tellSlips(long []*member, all slipPairs, why string) {
	for _, pairs := range all {
		if slices.ContainsFunc(pairs, func(p [2]*member) bool { return g.sided(p[0], p[1]) }) {
			continue
		}
		for _, p := range pairs[:len(pairs):len(pairs)] {
			for _, m := range long {
				switch {
				case m != p[0] && again(m, p[0]):
					pairs = append(pairs, [2]*member{m, p[1]})
				case m != p[1] && again(m, p[1]):
					pairs = append(pairs, [2]*member{p[0], m})
				}
			}
		}
		from := len(g.found)
		g.stray(pairs, why+": one of them may be a slip")
		for k := range g.found[from:] {
			f := &g.found[from+k]
			f.Message = orList(f.Sides, inQuotes) + ": " + why
		}
	}
}

// stray notes pairs of claims that no slot holds, the first of each with one
// value and the second with another.
func (g *Group) stray(pairs [][2]*member, why string) {
	g.strayAs(pairs, ruling{Verdict: Dispute, why: why})
}

// strayAs is stray with another verdict.
func (g *Group) strayAs(pairs [][2]*member, r ruling) {
	s := &slot{classes: []*class{ofValue(pairs[0][0].Value), ofValue(pairs[0][1].Value)}}
	var edges []edge
	for _, p := range pairs {
		if aspectsApart(p[0].Claim, p[1].Claim) || g.statementsApart(p[0].Claim, p[1].Claim, surelyApart) != "" {
			continue
		}
		for k, m := range p {
			if c := s.classes[k]; !slices.Contains(c.claims, m) {
				c.add(m)
			}
		}
		g.judged()
		r.a, r.b = p[0], p[1]
		edges = append(edges, edge{0, 1, r})
	}
	if len(edges) > 0 {
		g.found = append(g.found, g.assemble(s, edges)...)
	}
}
