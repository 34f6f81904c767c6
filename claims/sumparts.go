package claims

import "github.com/gainsay/gainsay/normalize"

// withRest returns the parts of a whole that its sentence opens with, the last
// of which is the rest.
func (p *Page) withRest(j int, s normalize.Sentence) (parts []normalize.Mention, last int, ok bool) {
	m := &p.Mentions[j]
	for k := j + 1; k < len(p.Mentions) && p.Mentions[k].First < s.Last; k++ {
		n := &p.Mentions[k]
		if n.Type == normalize.Date || n.Type == normalize.Time {
			continue
		}
		if n.Type != normalize.Quantity || n.Range || !equalFigure(n) || n.Amount.Unit != m.Amount.Unit {
			return nil, 0, false
		}
		parts = append(parts, *n)
		if len(parts) >= 2 && p.isRest(n) {
			return parts, n.Last, true
		}
	}
	return nil, 0, false
}

// bareParts returns the parts of a whole that go without a noun of their own,
// each somewhere else, the last behind "and": "84 houses, 61 of them in Tamra
// and 33 around it", "180 homes, including 80 in Tamra, 55 in Lossen and 65 at
// sea". What people are or do may overlap; where they are does not.
func (p *Page) bareParts(j int, s normalize.Sentence) (parts []normalize.Mention, last int, ok bool) {
	m := &p.Mentions[j]
	end := m.Last
	for k := j + 1; k < len(p.Mentions) && p.Mentions[k].First < s.Last; k++ {
		n := &p.Mentions[k]
		if n.Type != normalize.Quantity {
			continue
		}
		if !(plainCount(n) && bare(n) || sameUnit(m, n)) || n.Last >= s.Last || n.First > end+partReach || !p.sideBySide(end, n.First) && !(len(parts) == 0 && (p.includes(n.First) || p.opensAll(j, s))) {
			break
		}
		next := n.Last + p.cueLength(n.Last, s.Last, cueWhole)
		if next < s.Last && p.cueLength(next, s.Last, cueAccording) > 0 {
			return nil, 0, false // "2,000 marchers, 800 according to police and 1,500 according to the union"
		}
		if next >= s.Last || !p.Language.Is(p.Tokens[next].Word, normalize.Preposition) && len(parts) > 0 && !p.howHurt(next, s.Last) {
			break
		}
		end = n.Last
		parts = append(parts, *n)
	}
	if len(parts) < 2 || !p.Language.Is(p.Tokens[parts[len(parts)-1].First-1].Word, normalize.Conjunction) {
		return nil, 0, false
	}
	first := &parts[0]
	switch {
	case p.opensAll(j, s), p.includes(first.First):
	case p.cueBefore(first.First, m.Last, 0, cuePart) || p.cueLength(first.Last, s.Last, cueWhole) > 0:
	case p.String(first.First-1) == "," && first.Amount.Unit == "" && p.ownNoun(m, first.First-1):
	default:
		return nil, 0, false
	}
	return parts, end, true
}

// howHurt tells whether words at token i say how badly people are hurt: "sept légèrement
// blessées".
func (p *Page) howHurt(i, last int) bool {
	name, _ := p.relationAt(i, last)
	return name == "gravely" || name == "lightly"
}

// includes tells whether a verb that opens the parts of a whole stands before
// token i.
func (p *Page) includes(i int) bool {
	name, _ := p.relationAt(i-1, i)
	return name == "includes"
}

// opensAll tells whether a sentence opens with mention j as a whole: "of the $10
// million,".
func (p *Page) opensAll(j int, s normalize.Sentence) bool {
	n := p.cueLength(s.First, s.Last, cueShare)
	return n > 0 && p.mentionAfter(s.First) == j && p.Mentions[j].First <= s.First+n+1
}

// sameUnit tells whether two figures are exact amounts in one unit.
func sameUnit(m, n *normalize.Mention) bool {
	return m.Amount.Unit != "" && n.Amount.Unit == m.Amount.Unit && equalFigure(m) && equalFigure(n) && !n.Range
}

// ownNoun tells whether only the noun of a figure stands behind it up to token
// end, with what it is of: "40 hours of watching". In "180 on Friday, 140 on
// Saturday" there is none.
func (p *Page) ownNoun(m *normalize.Mention, end int) bool {
	if end > m.Last+4 || end == m.Last && bare(m) {
		return false
	}
	of := false
	for i := m.Last; i < end; i++ {
		joins := p.Language.Is(p.Tokens[i].Word, normalize.Preposition|normalize.Conjunction)
		if p.isVerb(i) && !of || joins && p.cueLength(i, end, cueShare|cueParticle) == 0 {
			return false
		}
		of = joins
	}
	return true
}

// bare tells whether a figure is written without its noun.
func bare(m *normalize.Mention) bool { return m.Of.Start < m.Start || m.Of.Start >= m.End }

// partReach is how many tokens lie between two parts at most.
const partReach = 10

// sideBySide tells whether tokens [i, j), which stand before a part, end in a
// comma, "and" or what says that it is one, and have no stronger sign.
func (p *Page) sideBySide(i, j int) bool {
	for k := i; k < j; k++ {
		switch p.String(k) {
		case ";", ":", "(", ")", "–", "—":
			return false
		}
	}
	return j > i && (p.String(j-1) == "," || p.Language.Is(p.Tokens[j-1].Word, normalize.Conjunction) || p.cueBefore(j, i, 0, cuePart))
}

// record reads the games of a team with those won, drawn and lost: "eight
// wins, four draws and six defeats in 19 games".
func (p *Page) record(j int, s normalize.Sentence) (parts []normalize.Mention, last int, ok bool) {
	m := &p.Mentions[j]
	if !plainCount(m) || !p.besideOutcome(m, s, cueGames) {
		return nil, 0, false
	}
	first := m.First
	last = m.Last
	for k := max(p.mentionAfter(s.First), j-recordReach); k < len(p.Mentions) && k <= j+recordReach && p.Mentions[k].First < s.Last; k++ {
		n := &p.Mentions[k]
		if k != j && n.First >= s.First && plainCount(n) && p.besideOutcome(n, s, cueOutcome) {
			parts = append(parts, *n)
			first, last = min(first, n.First), max(last, n.Last)
		}
	}
	return parts, last, len(parts) == 3 && last-first <= 24
}

// recordReach is how many figures a record may lie from its games.
const recordReach = 8

// besideOutcome tells whether a word of the cue is the noun of a figure, or the
// verb right before it.
func (p *Page) besideOutcome(n *normalize.Mention, s normalize.Sentence, want cue) bool {
	return n.Last > n.First+1 && p.cueLength(n.Last-1, n.Last, want) > 0 || n.Last < s.Last && p.cueLength(n.Last, n.Last+1, want) > 0 ||
		n.First > s.First && p.cueLength(n.First-1, n.First, want) > 0
}
