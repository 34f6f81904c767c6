package claims

import (
	"github.com/gainsay/gainsay/normalize"
)

// stateKind is how things stand with someone who is named: dead or alive,
// missing or found, arrested or at large, approved or rejected; and what
// someone denies.
func stateKind() *Kind {
	return &Kind{Name: "state", Doc: "How things stand with someone who is named: dead, alive, missing, found, arrested, at large.", Check: "status", FindPage: findStates}
}

// findStates reads the states of named people: the name right before the words
// of the state. Object is the state, Expected its opposite.
func findStates(p *Page, out []Claim) []Claim {
	disputed := false
	for s := range p.Sentences {
		if p.told[s].marks&marksState == 0 {
			continue
		}
		sent := p.Sentences[s]
		for i := sent.First + 1; i < sent.Last; i++ {
			if p.opens[i].marks&marksState == 0 {
				continue
			}
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
			key := ""
			if b <= a {
				if a, b = p.oneThing(end, sent.First); b <= a || !st.Things {
					continue
				}
				key = thing
			}
			if st.Name == stateDenied && !disputed { // one is enough to tell
				if denied, told, ok := p.denial(s, a, b, i+n-1); ok {
					disputed = true
					out = append(out, denied, told)
					i += n - 1
					continue
				}
			}
			c := Claim{
				Kind: "state", Rule: "state", Span: p.Text.Span(a, i+n), tokens: [2]int{a, i + n}, Count: OfEvent,
				Subject: p.folded(a, b), Object: st.Name, Expected: st.Not, Key: key,
			}
			if st.Name == stateDenied || st.Not == stateDenied {
				c.Context = p.saidOf(s, i+n)
			}
			out = append(out, c)
			i += n - 1
		}
	}
	if !disputed {
		out = p.findContests(out)
	}
	return out
}

// thing is the Key of a state that something without a name is in.
const thing = "thing"

// oneThing returns the noun of "the fire" that ends before a token: one, and
// known to the reader.
func (p *Page) oneThing(end, first int) (int, int) {
	i := end - 1
	if i-1 < first || !p.content(i) || p.Tokens[i].Is(normalize.Upper) || !p.Language.Is(p.Tokens[i-1].Word, normalize.Determiner) {
		return 0, 0
	}
	return i, i + 1
}

// state returns the longest words of a state that start at token i.
func (p *Page) state(i, last int) (v, n int) {
	return p.longest(&p.lexicon.stated, i, last)
}
