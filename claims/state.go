package claims

import (
	"github.com/gainsay/gainsay/normalize"
)

// stateKind is what someone who is named confirms and denies.
func stateKind() *Kind {
	return &Kind{Name: "state", Doc: "What someone who is named confirms and what they deny.", Check: "status", FindPage: findStates}
}

// findStates reads what named people confirm and deny: the name right before the
// words for it. Object is the state, Expected its opposite.
func findStates(p *Page, out []Claim) []Claim {
	for s := range p.Sentences {
		if p.told[s].marks&marksState == 0 {
			continue
		}
		sent := p.Sentences[s]
		for i := p.marked(sent.First+1, sent.Last, marksState); i < sent.Last; i = p.marked(i+1, sent.Last, marksState) {
			v, n := p.state(i, sent.Last)
			if v == 0 {
				continue
			}
			st := &p.lexicon.file.States[v-1]
			end := i
			for end > sent.First && p.Language.Is(p.Tokens[end-1].Word, normalize.Auxiliary|normalize.Adverb) && !p.capital(end-1) {
				end--
			}
			if end > sent.First+1 && p.Language.Is(p.Tokens[end-1].Word, normalize.Relative) && p.String(end-2) == "," {
				end -= 2 // "Rossetti, who is still missing"
			}
			if st.Name == stateTold || p.negated(end, i) || p.cuesIn(end, i+n, i+n)&(cuePlanned|cuePossible|cueReported) != 0 {
				continue
			}
			a, b := p.nameUpTo(end, sent.First)
			if b <= a {
				continue
			}
			c := Claim{
				Kind: "state", Rule: "state", Span: p.Text.Span(a, i+n), tokens: [2]int{a, i + n}, Count: OfEvent,
				Subject: p.folded(a, b), Object: st.Name, Expected: st.Not, Context: p.saidOf(s, i+n),
			}
			out = append(out, c)
			i += n - 1
		}
	}
	return p.findContrasts(p.findContests(out))
}

// state returns the longest words of a state that start at token i.
func (p *Page) state(i, last int) (v, n int) {
	return p.longest(&p.lexicon.Stated, i, last)
}
