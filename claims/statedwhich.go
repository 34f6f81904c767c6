package claims

import "github.com/gainsay/gainsay/normalize"

// tellsWhich are the words, names too, of the clause behind token i that tells which of
// several are counted: "the first woman | to cross the desert", "la première femme | à
// diriger la banque", "the second mayor of Corso | who resigned".
func (p *Page) tellsWhich(i int, s normalize.Sentence) (words []string) {
	for i = p.whichFrom(i, s); i < s.Last && p.Tokens[i].Kind != normalize.PunctToken; i++ {
		switch {
		case !p.content(i):
		case p.Tokens[i].Is(normalize.Upper):
			words = append(words, p.folded(i, i+1))
		default:
			words = append(words, p.stemAt(i))
		}
	}
	return words
}

// whichFrom is where the clause behind token i that tells which of several begins, or the
// end of the sentence.
func (p *Page) whichFrom(i int, s normalize.Sentence) int {
	for ; i < s.Last; i++ {
		switch {
		case p.opensWhich(i, s.Last):
			return i
		case p.Tokens[i].Kind == normalize.PunctToken || p.isVerb(i) || p.Language.Is(p.Tokens[i].Word, normalize.Conjunction|normalize.Subordinator):
			return s.Last
		}
	}
	return i
}

// insideWhich tells whether a figure at token i is of a clause that tells which of several
// something is: "the first player to score in four finals".
func (p *Page) insideWhich(i int, s normalize.Sentence) bool {
	for j := p.mentionAfter(s.First); j < len(p.Mentions) && p.Mentions[j].First < i; j++ {
		if m := &p.Mentions[j]; m.Type == normalize.Ordinal && p.whichFrom(m.Last, s) < i {
			return true
		}
	}
	return false
}

// opensWhich tells whether token i opens a clause that tells which: a relative pronoun, or
// what stands before a bare verb.
func (p *Page) opensWhich(i, last int) bool {
	if p.Language.Is(p.Tokens[i].Word, normalize.Relative) {
		return true
	}
	if i+1 >= last || p.cueLength(i, i+1, cueLink) > 0 || !p.content(i+1) || p.Tokens[i+1].Is(normalize.Upper) {
		return false
	}
	name, _ := p.relationAt(i, last)
	return p.cueLength(i, i+1, cueTo) > 0 || name == "for doing" || name == "closes" && p.Language.Is(p.Tokens[i].Word, normalize.Preposition) // "à diriger"
}

// narrowedBy are the words of the phrase behind the noun of a count, at token i, that tell
// of which kind, or in which of several, those are that it counts: "medallas de oro", "rooms
// on the first floor".
func (p *Page) narrowedBy(i int, f *Figure, s normalize.Sentence) (words []string) {
	for i < s.Last && p.content(i) && !p.isVerb(i) {
		i++
	}
	if f.Type != normalize.Quantity || i+1 >= s.Last || !p.Language.Is(p.Tokens[i].Word, normalize.Preposition) {
		return nil
	}
	if p.cueLength(i, i+1, cueLink) > 0 && p.content(i+1) && !p.Tokens[i+1].Is(normalize.Upper) && !p.isVerb(i+1) && !p.dated(i+1) {
		return []string{p.stemAt(i + 1)}
	}
	j := p.mentionAfter(i + 1)
	if j == len(p.Mentions) || p.Mentions[j].Type != normalize.Ordinal || p.Mentions[j].First > i+2 {
		return nil
	}
	m := &p.Mentions[j]
	if m.Last < s.Last && p.content(m.Last) {
		words = append(words, m.Number.String()+" "+p.stemAt(m.Last))
	}
	return words
}
