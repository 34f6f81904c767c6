package claims

import "github.com/gainsay/gainsay/normalize"

// findMade reads the year that a named thing is of: "Grey Gull is a 1919 novel".
func (p *Page) findMade(out []Claim) []Claim {
	for j := range p.Mentions {
		m := &p.Mentions[j]
		if m.Type != normalize.Date || m.Timex.Grain() != normalize.GrainYear || m.Last != m.First+1 {
			continue
		}
		s := p.Sentence(m.First)
		if s < 0 {
			continue
		}
		sent, i := p.Sentences[s], m.First
		if i < sent.First+3 || m.Last >= sent.Last || !p.content(m.Last) ||
			!p.Language.Is(p.Tokens[i-1].Word, normalize.Determiner) || p.cueLength(i-2, i-1, cuePassive) == 0 {
			continue
		}
		end := p.beforeBrackets(i-2, sent.First)
		if !p.workTitle(sent.First, end) {
			continue
		}
		out = append(out, Claim{
			Kind: "onset", Rule: "named", Subject: p.Lower(end - 1), Head: p.folded(sent.First, end), Key: "made", Object: m.Timex.String(), Stance: Asserted,
			Expected: m.From.String() + ".." + m.To.String(), Span: p.Text.Span(sent.First, m.Last+1), Context: p.saidOf(s, sent.First),
		})
	}
	return out
}

// beforeBrackets returns where the tokens up to end are without an aside in
// brackets at their end.
func (p *Page) beforeBrackets(end, first int) int {
	if end <= first || p.String(end-1) != ")" {
		return end
	}
	for k := end - 1; k > first; k-- {
		if p.String(k) == "(" {
			return k
		}
	}
	return end
}

// workTitle tells whether tokens [i, j) may be the name of a work: capitals, with
// small words between them.
func (p *Page) workTitle(i, j int) bool {
	if j <= i || j > i+8 || !p.capital(j-1) || !p.Tokens[i].Is(normalize.Upper) || p.opens[i].marks&wordClosed != 0 && j == i+1 {
		return false
	}
	for ; i < j; i++ {
		if !p.capital(i) && p.opens[i].marks&wordClosed == 0 && p.String(i) != "," {
			return false
		}
	}
	return true
}

// opensWithPronoun tells whether a text begins with a pronoun that is the
// subject of the verb at token i: "It was founded in 1992".
func (p *Page) opensWithPronoun(s, i int) bool {
	first := p.Sentences[s].First
	if s > 0 || i > first+3 || !p.Language.Is(p.Tokens[first].Word, normalize.Pronoun) {
		return false
	}
	for k := first + 1; k < i; k++ {
		if !p.Language.Is(p.Tokens[k].Word, normalize.Auxiliary|normalize.Adverb) && !p.dated(k) {
			return false
		}
	}
	return true
}
