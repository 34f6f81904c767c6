package claims

import "github.com/gainsay/gainsay/normalize"

// aliasReach is how many tokens an alias has at most, with the words before it.
const aliasReach = 10

// beforeAlias is where a name ends that an alias stands behind which ends at token end: "Ana
// Rossetti, alias «la Roja»,", "Ana Rossetti, known as the Red,"; or end.
func (p *Page) beforeAlias(end, first int) int {
	marked := end > first && p.quoteEdge(end-1) && !p.fullStop(end-1)
	for k := end - 1; k > first+1 && k > end-aliasReach; k-- {
		if marked && k < end-1 && p.quoteEdge(k) {
			marked = false // the mark that opens it
		}
		if name, _ := p.relationAt(k, end); name != "alias" || marked {
			continue
		}
		if p.comma(k-1) || p.Language.Is(p.Tokens[k-1].Word, normalize.Conjunction) && p.comma(k-2) {
			k--
			for p.comma(k-1) || !p.comma(k) {
				k--
			}
		}
		return k
	}
	return end
}

// ageInFront returns the name behind an age that opens a sentence, which is of today as the
// verb behind it is: "At 61, Ana Rossetti still runs", "À 61 ans, Mme Rossetti dirige".
func (p *Page) ageInFront(m *normalize.Mention, s normalize.Sentence) (int, int) {
	name, n := p.seriesAt(s.First, s.Last)
	if name != "at age" || s.First+n != m.First || !bareCount(m) && !ageLike(m) || m.Last+2 >= s.Last || !p.comma(m.Last) {
		return 0, 0
	}
	if x, whole := m.Number.Whole(); !whole || x < leastBareAge || x > oldest {
		return 0, 0
	}
	a, b := p.nameRun(m.Last+1, s.Last)
	if b <= a || a > m.Last+3 || b >= s.Last || p.dated(a) || len(p.places(nil, a, b)) > 0 {
		return 0, 0
	}
	if p.comma(b) || p.Language.Is(p.Tokens[b].Word, normalize.Past) && !p.Language.Is(p.Tokens[b].Word, normalize.Present|normalize.Auxiliary) || !p.Language.Is(p.Tokens[b].Word, normalize.Present|normalize.Auxiliary|normalize.Adverb) && !p.lexicon.NounFirst {
		return 0, 0
	}
	return a, b
}

// leastBareAge is the least figure behind "at" that is an age and no hour.
const leastBareAge = 25
