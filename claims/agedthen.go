package claims

import "github.com/gainsay/gainsay/normalize"

const (
	agedReach = 6 // tokens from a year to how old somebody was in it
	leastDoer = 5 // the least age at which somebody is told to have done something
)

// agedThen reads how old somebody was in a year long gone, which mention j tells, as when they
// were born: "Ana Rossetti went to sea in 1980, at the age of 14".
func (p *Page) agedThen(out []Claim, sent normalize.Sentence, j int) []Claim {
	m := &p.Mentions[j]
	if j+1 >= len(p.Mentions) || p.Mentions[j+1].Last > sent.Last || p.Mentions[j+1].First > m.Last+agedReach || p.Date == 0 || m.To >= p.Date {
		return out
	}
	o := &p.Mentions[j+1]
	age, whole := o.Number.Whole()
	if !whole || age < leastDoer || age > oldest || !p.toldAge(m, o) || o.Last < sent.Last && !p.endsApposition(o.Last) {
		return out
	}
	a, b := p.nameRun(sent.First, m.First)
	if b <= a || p.possessive(b) {
		return out
	}
	for i := b; i < m.First; i++ {
		if p.person(i) || p.Language.Is(p.Tokens[i].Word, normalize.Relative) || p.String(i) == ";" {
			return out // somebody else
		}
	}
	if b == a+1 {
		a, b = p.inFull(a)
	}
	first, _, _ := m.From.Date()
	last, _, _ := m.To.Date()
	from, ok := normalize.NewDay(first-int(age)-1, 1, 1)
	to, ok2 := normalize.NewDay(last-int(age), 12, 31)
	if !ok || !ok2 {
		return out
	}
	return append(out, p.life("born", m, [2]int{a, b}, [2]int{sent.First, o.Last}, from, to))
}

// toldAge tells whether a figure behind a year is told as an age: "in 1980, at the age of 14",
// "en 1980, a los 14 años".
func (p *Page) toldAge(m, o *normalize.Mention) bool {
	aged, at := ageLike(o), false
	for i := m.Last; i < o.First; i++ {
		switch {
		case p.cueLength(i, o.First, cueAged) > 0:
			aged, at = aged || !p.Language.Is(p.Tokens[i].Word, normalize.Preposition), true
		case p.Language.Is(p.Tokens[i].Word, normalize.Preposition):
			at = true
		case p.String(i) != "," && !p.Language.Is(p.Tokens[i].Word, normalize.Determiner):
			return false
		}
	}
	return aged && at && (ageLike(o) || o.Type == normalize.Quantity && o.Amount.Unit == "" && o.Last == o.First+1)
}
