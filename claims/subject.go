package claims

import "github.com/gainsay/gainsay/normalize"

// acts tells whether the people of a figure can be those of whom a verb behind
// it tells, from token i on, in a sentence that begins at first. Somebody who is
// named by them stands before them in "a father of four was killed" and "the
// leader of two gangs was arrested", and in "of the nine miners, two are in
// hospital" others do behind the comma.
func (p *Page) acts(f *Figure, i, first int) bool {
	k := f.First - 1
	for k > first && p.Language.Is(p.Tokens[k].Word, normalize.Determiner) && p.cueLength(k, k+1, cueLink) == 0 {
		k--
	}
	if k < first {
		return true
	}
	link := p.cueLength(k, k+1, cueLink) > 0
	if i < len(p.Tokens) && p.comma(i) && k > first && (link || p.isVerb(k)) {
		return false // "the villagers of Tarvo, which has 950 residents, left their homes"
	}
	if !link && p.cueLength(k, k+1, cueShare) == 0 {
		return true
	}
	if k == first {
		return i >= len(p.Tokens) || !p.comma(i)
	}
	t := p.Tokens[k-1]
	if p.Language.Is(t.Word, normalize.Determiner) && p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
		return false // "un des deux blessés est mort"
	}
	return !link || !p.person(k-1) || p.classesAt(k-1)&p.lexicon.Class("crew") != 0
}

// takes tells whether a figure is taken out of the one behind it: "two of the
// roughly five hundred".
func (p *Page) takes(f *Figure) bool {
	j := p.mentionAfter(f.Mention.Last)
	if j == len(p.Mentions) {
		return false
	}
	away := p.Mentions[j].First - f.Mention.Last
	return away > 0 && away <= takenReach && p.takenFrom(p.Mentions[j].First)
}

// takenReach is how many tokens stand between a figure and that which it is
// taken out of, at most: "of the".
const takenReach = 3
