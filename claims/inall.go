package claims

import "github.com/gainsay/gainsay/normalize"

// partsBefore returns the parts of a whole that its sentence says they make
// together, joined by "and" before it: "12 rifles and 9 pistols, 21 weapons in
// all", "14 men and six women, in total 20 people", "18 pupils and six who teach,
// 24 people in all".
func (p *Page) partsBefore(j int, s normalize.Sentence) []normalize.Mention {
	m := &p.Mentions[j]
	if j < 2 || p.Mentions[j-2].First < s.First || !plainCount(m) || !p.inAll(m, s) {
		return nil
	}
	to := j
	for to > 0 && p.Mentions[to-1].Type != normalize.Quantity {
		to-- // "on Friday"
	}
	from := to
	for from > 0 && p.Mentions[from-1].First >= s.First && plainCount(&p.Mentions[from-1]) && (!bare(&p.Mentions[from-1]) || from == to && from > 1 && p.whoAre(&p.Mentions[from-1], &p.Mentions[from-2], m)) && (from == to || p.sideBy(p.Mentions[from-1].Last, p.Mentions[from].First)) {
		from--
	}
	if to-from < 2 || !p.Language.Is(p.Tokens[p.Mentions[to-1].First-1].Word, normalize.Conjunction) || p.closedBetween(p.behindRelative(&p.Mentions[to-1], m.First), m.First) {
		return nil
	}
	if parts := p.Mentions[from:to]; from == 0 || p.Mentions[from-1].First < s.First || p.Mentions[from-1].Type != normalize.Quantity {
		return parts
	}
	return nil // of a longer list
}

// inAll tells whether a figure is told to be what others make together.
func (p *Page) inAll(m *normalize.Mention, s normalize.Sentence) bool {
	for i := max(s.First, m.First-3); i < m.First; i++ {
		if name, n := p.relationAt(i, s.Last); name == "in all" && i+n == m.First {
			return true
		}
	}
	if m.Last < s.Last {
		if name, _ := p.relationAt(m.Last, s.Last); name == "in all" {
			return true
		}
	}
	return false
}

// sideBy tells whether only a comma, "and" or both stand in tokens [i, j).
func (p *Page) sideBy(i, j int) bool {
	for k := i; k < j; k++ {
		if p.String(k) != "," && !p.Language.Is(p.Tokens[k].Word, normalize.Conjunction) {
			return false
		}
	}
	return j > i
}

// closedBetween tells whether tokens [i, j) have a verb, a stop or a bracket.
func (p *Page) closedBetween(i, j int) bool {
	for k := i; k < j; k++ {
		switch p.String(k) {
		case ";", ":", "(", ")", "–", "—":
			return true
		}
		if p.isVerb(k) {
			return true
		}
	}
	return false
}

// whoAre tells whether a relative clause right behind a bare figure says which of
// those are counted that the figure before it and the whole count: "18 pupils and
// six who are in high school, 24 pupils in all".
func (p *Page) whoAre(m, before, whole *normalize.Mention) bool {
	if !p.clauseBehind(m) {
		return false
	}
	x, y := p.figure(before, m.First), p.figure(whole, len(p.Tokens))
	return x.Head >= 0 && y.Head >= 0 && (x.classes&y.classes != 0 || p.Lower(x.Head) == p.Lower(y.Head))
}

// clauseBehind tells whether a relative clause stands right behind a figure.
func (p *Page) clauseBehind(m *normalize.Mention) bool {
	return m.Last < len(p.Tokens) && p.Language.Is(p.Tokens[m.Last].Word, normalize.Relative)
}

// behindRelative is the comma that ends the relative clause right behind a figure,
// or where the figure ends.
func (p *Page) behindRelative(m *normalize.Mention, end int) int {
	if i := p.commaIn(m.Last, end); i > m.Last && p.clauseBehind(m) {
		return i
	}
	return m.Last
}
