package claims

import "github.com/gainsay/gainsay/normalize"

// inflatedReach is how many tokens stand between a count and who calls it too high.
const inflatedReach = 8

// inflated reads who says of a count that it is exaggerated, in words [i, i+n) of
// sentence s: the toll that one of the sentences before tells, "doctors speak of hundreds
// of deaths", "the number of deaths was exaggerated, the minister said".
func (p *Page) inflated(s, i, n int) contest {
	sent := p.Sentences[s]
	if !p.attributed(s) || p.negated(max(sent.First, i-3), i) {
		return contest{}
	}
	for k := max(sent.First, i-inflatedReach); k < min(sent.Last, i+n+inflatedReach); k++ {
		if p.cueLength(k, sent.Last, cueToll|cueNumber|cueFigure) == 0 {
			continue
		}
		words := p.wordsIn(k, min(sent.Last, k+4))
		for t := s - 1; t >= 0 && t >= s-replyReach; t-- {
			if _, plain := p.shares(t, words); (plain > 0 || p.cueLength(k, sent.Last, cueToll) > 0) && p.countsDead(t) && !p.sameVoice(s, t) {
				return p.toldIn(t, sent.First, sent.Last)
			}
		}
		break
	}
	return contest{}
}

// countsDead tells whether a sentence counts the dead.
func (p *Page) countsDead(s int) bool {
	sent := p.Sentences[s]
	for _, f := range p.Figures(s) {
		if f.Type != normalize.Quantity || f.Amount.Unit != "" {
			continue
		}
		for i := max(sent.First, f.First-3); i < min(sent.Last, f.Last+4); i++ {
			if p.lexicon.wakes(p.lexicon.kind("killed"), p.Tokens[i].Word) {
				return true
			}
		}
	}
	return false
}
