package claims

import "github.com/gainsay/gainsay/normalize"

// turnKind is how things stand that news goes on from: closed, suspended, in
// hospital, contact lost, not yet named.
func turnKind() *Kind {
	return &Kind{Name: "turn", Doc: "How a thing stands that may have turned in a later text: closed, reopened, removed, reinstated.", Check: "status", FindPage: findTurns}
}

// findTurns reads states with the noun whose they are, or without one where an
// event has only one such thing. Object is the state, Expected its opposite.
func findTurns(p *Page, out []Claim) []Claim {
	for s := range p.Sentences {
		if p.told[s].marks&marksTurn == 0 {
			continue
		}
		sent := p.Sentences[s]
		for i := sent.First; i < sent.Last; i++ {
			if p.opens[i].marks&marksTurn == 0 {
				continue
			}
			v, n := p.longest(&p.lexicon.turns, i, sent.Last)
			if v == 0 {
				continue
			}
			st := &p.lexicon.file.Turns[v-1]
			c := Claim{Kind: "turn", Rule: "turn", Object: st.Name, Expected: st.Not}
			for k := range v - 1 {
				if p.lexicon.file.Turns[k].Name == st.Not {
					c.Key = "later" // it stands behind its opposite in the file
				}
			}
			first := i
			if st.Things {
				a := p.nounOf(i, sent)
				if a < 0 || p.Tokens[a].Is(normalize.Upper) && a == sent.First {
					continue
				}
				if n == 1 && p.lexicon.file.Turns[v-1].Name == "reinstated" && !p.auxiliaryBefore(a, sent.First) {
					continue
				}
				c.Subject, first = p.concept(a), a
			}
			if st.Things && (p.negated(first, i) || p.cuesIn(first, i, i)&(cuePossible|cuePlanned) != 0) {
				continue
			}
			c.Span, c.Context = p.Text.Span(first, i+n), p.saidOf(s, sent.First)
			out = append(out, c)
			i += n - 1
		}
	}
	return out
}

// auxiliaryBefore tells whether an auxiliary stands before the noun at token i
// and is no infinitive: "only then were these apps reinstated", and not "hoped
// to have the app reinstated".
func (p *Page) auxiliaryBefore(i, first int) bool {
	for k := i - 1; k > first && k >= i-3; k-- {
		if p.Language.Is(p.Tokens[k].Word, normalize.Auxiliary) {
			return p.cueLength(k-1, k, cueTo) == 0
		}
	}
	return false
}
