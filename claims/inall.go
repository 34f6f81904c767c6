package claims

import "github.com/gainsay/gainsay/normalize"

// partsBefore returns the parts of a whole that its sentence says they make
// together, joined by "and" before it: "12 rifles and 9 pistols, 21 weapons in
// all", "14 men and six women, in total 20 people".
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
	for from > 0 && p.Mentions[from-1].First >= s.First && plainCount(&p.Mentions[from-1]) && !bare(&p.Mentions[from-1]) && (from == to || p.sideBy(p.Mentions[from-1].Last, p.Mentions[from].First)) {
		from--
	}
	if to-from < 2 || !p.Language.Is(p.Tokens[p.Mentions[to-1].First-1].Word, normalize.Conjunction) || p.closedBetween(p.Mentions[to-1].Last, m.First) {
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
