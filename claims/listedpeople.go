package claims

import (
	"github.com/gainsay/gainsay/claims/internal/pattern"
	"github.com/gainsay/gainsay/normalize"
)

const (
	mostNamed = 20 // people whom a sentence names one by one
	nameReach = 10 // tokens from their number to the first of them
)

// findNamed reads people who are counted and then named one by one, each with an age:
// "Three people were arrested: Ivo Brand, 34, Ana Voss, 29, and Karl Stern, 50". Object is
// how many they are told to be, Expected how many are named.
func (p *Page) findNamed(out []Claim) []Claim {
	for j := range p.Mentions {
		m := &p.Mentions[j]
		s := p.Sentence(m.First)
		n, whole := m.Number.Whole()
		if s < 0 || !plainCount(m) || !whole || n < 2 || n > mostNamed {
			continue
		}
		if named, last := p.listBehind(m, p.Sentences[s]); named > 0 && p.ofPeople(m, p.Sentences[s].Last) {
			c := p.tally("named", m.First, last, float64(n), float64(named), float64(named))
			out = append(out, *c)
		}
	}
	return out
}

// ofPeople tells whether a figure counts people, or says nothing of what it counts.
func (p *Page) ofPeople(m *normalize.Mention, last int) bool {
	return bare(m) || p.figure(m, last).classes&p.lexicon.Class(pattern.OpenClass) != 0
}

// listBehind returns how many people a figure opens the list of, behind a colon, a verb of
// being or a comma, and the token behind that; none where there is no such list.
func (p *Page) listBehind(m *normalize.Mention, s normalize.Sentence) (n, last int) {
	for i := m.Last; i < min(s.Last, m.Last+nameReach); i++ {
		switch {
		case p.inMention(p.mentionAfter(i), i), p.cueLength(i, s.Last, cuePart|cueMore) > 0:
			return 0, 0
		case p.capital(i) && (p.String(i-1) == ":" || i == m.Last+1 && p.String(i-1) == "," || p.cueLength(i-1, i, cueBe|cuePassive) > 0 || i == m.Last+1 && p.Language.Is(p.Tokens[i-1].Word, normalize.Subordinator)):
			if n, last = p.namedWithAges(i, s.Last); n == 0 {
				n, last = p.namedPlainly(i, s.First, s.Last)
			}
			return n, last
		}
	}
	return 0, 0
}

// namedWithAges counts the people in a list that starts at token i: "Ivo Brand, 34, of
// Tarvo, Ana Voss, 29, and Karl Stern, 50", "Ivo Brand, de 34 años; y Ana Voss, de 29".
func (p *Page) namedWithAges(i, last int) (n, end int) {
	for final := false; ; {
		from, to := p.nameRun(i, last)
		if from != i || to <= from || to+1 >= last || p.String(to) != "," {
			return 0, 0
		}
		age := to + 1
		if p.Language.Is(p.Tokens[age].Word, normalize.Preposition) {
			age++
		}
		if years, ok := p.digitsAt(age); !ok || years > oldest {
			return 0, 0
		}
		n, end = n+1, age+1
		if end < last && p.Tokens[end].Kind == normalize.WordToken && !p.Language.Is(p.Tokens[end].Word, normalize.Conjunction|normalize.Preposition) {
			end++ // "34 años"
		}
		k := p.pastHome(end, last)
		sign := false
		for ; k < last && (p.String(k) == "," || p.String(k) == ";"); k++ {
			sign = true
		}
		and := k < last && p.Language.Is(p.Tokens[k].Word, normalize.Conjunction)
		switch {
		case final && and, !final && !and && !sign:
			return 0, 0
		case final:
			return n, end
		case and:
			final, k = true, k+1
		}
		if i = k; i >= last {
			return 0, 0
		}
	}
}

// pastHome returns the token behind where somebody is from, at token i: ", of Tarvo".
func (p *Page) pastHome(i, last int) int {
	k := i
	if k < last && p.String(k) == "," {
		k++
	}
	if k+1 < last && p.Language.Is(p.Tokens[k].Word, normalize.Preposition) && p.capital(k+1) {
		_, k = p.nameRun(k+1, last)
		return k
	}
	return i
}
