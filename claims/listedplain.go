package claims

import "github.com/gainsay/gainsay/normalize"

// namedPlainly counts the people in a list that starts at token i and gives no more than their
// full names: "Ivo Brand, Ana Voss and Karl Stern,". It is 0 where anything else stands there.
func (p *Page) namedPlainly(i, first, last int) (n, end int) {
	for final := false; ; {
		from, to := p.nameRun(i, last)
		if from != i || to-from < 2 || !p.personal(from, to, first) {
			return 0, 0
		}
		n++
		if final {
			if to < last && p.Language.Is(p.Tokens[to].Word, normalize.Conjunction) {
				return 0, 0
			}
			return n, to
		}
		if i, final = p.pastSign(to, last); i >= last {
			return 0, 0
		}
	}
}

// pastSign returns the token behind the sign or the "and" at token i between two things of a
// list, and whether the last of them stands there: last where there is neither.
func (p *Page) pastSign(i, last int) (next int, final bool) {
	and := func(k int) bool { return k < last && p.Language.Is(p.Tokens[k].Word, normalize.Conjunction) }
	switch {
	case and(i):
		return i + 1, true
	case i >= last || p.String(i) != ",":
		return last, false
	case and(i + 1):
		return i + 2, true
	}
	return i + 1, false
}

// findItems reads how many things a text names behind a colon and how many it says they are:
// "three crops: wheat, barley, maize and rye". Object is how many they are told to be.
func (p *Page) findItems(out []Claim) []Claim {
	for j := range p.Mentions {
		m := &p.Mentions[j]
		if m.Last >= len(p.Tokens) || p.Tokens[m.Last].Kind != normalize.PunctToken {
			continue
		}
		s := p.Sentence(m.First)
		n, whole := m.Number.Whole()
		if s < 0 || !plainCount(m) || !equalFigure(m) || !whole || n < 2 || n > mostNamed || bare(m) {
			continue
		}
		sent := p.Sentences[s]
		if m.Last >= sent.Last || p.capital(m.Last-1) {
			continue // "three of Corso, Lima and Vale"
		}
		items, last := 0, 0
		switch p.String(m.Last) {
		case ":":
			items, last = p.plainItems(m.Last+1, sent.Last)
		case ",":
			if items, last = p.placesNamed(m.Last+1, sent.Last); int64(items) > n || p.ofPeople(m, sent.Last) {
				items = 0 // "two cities, Vale, Norland, and Corso, Ostrana,"
			}
		}
		if items > 1 {
			c := p.tally("named", m.First, last, float64(n), float64(items), float64(items))
			out = append(out, *c)
		}
	}
	return out
}

// plainItems counts the things of a list of single words that starts at token i and that its
// sentence ends with: "wheat, barley and rye."; 0 where it is no such list.
func (p *Page) plainItems(i, last int) (n, end int) {
	for final := false; i < last; {
		for i < last && p.Language.Is(p.Tokens[i].Word, normalize.Determiner) {
			i++
		}
		if i >= last || p.Tokens[i].Kind != normalize.WordToken || !p.content(i) || p.isVerb(i) || p.capital(i) {
			return 0, 0
		}
		n, end = n+1, i+1
		if final || end >= last || p.fullStop(end) {
			if !final || end < last && !p.fullStop(end) {
				return 0, 0
			}
			return n, end
		}
		i, final = p.pastSign(end, last)
	}
	return 0, 0
}

// colonBehind returns the colon behind a preposition at token i and the few words of its phrase, that
// opens a list of what stands before it: "31 animals from the house: 19 dogs"; or 0.
func (p *Page) colonBehind(i, last int) int {
	if !p.Language.Is(p.Tokens[i].Word, normalize.Preposition) || p.cueLength(i, last, cueShare) > 0 {
		return 0
	}
	for k := i + 1; k < min(last, i+colonReach); k++ {
		switch {
		case p.String(k) == ":":
			return k
		case p.Tokens[k].Kind != normalize.WordToken, p.isVerb(k), p.inMention(p.mentionAfter(k), k), p.Language.Is(p.Tokens[k].Word, normalize.Conjunction|normalize.Subordinator):
			return 0
		}
	}
	return 0
}

// colonReach is how many tokens a phrase has that tells where the things of a list were.
const colonReach = 6

// nearWhole tells whether parts make about as much as their whole, so that they are meant as all
// of it.
func nearWhole(m *normalize.Mention, parts []normalize.Mention) bool {
	total := 0.0
	for i := range parts {
		total += parts[i].Number.Float()
	}
	whole := m.Number.Float()
	return total >= whole*0.6 && total <= whole*1.5
}

// placesNamed counts the names of a list that starts at token i and is closed by a comma or the end
// of its sentence: "Tarvo, Lima and Corso, will"; 0 where it is no such list.
func (p *Page) placesNamed(i, last int) (n, end int) {
	for final := false; i < last; {
		from, to := p.nameRun(i, last)
		if from != i || to <= from {
			return 0, 0
		}
		n++
		if final {
			if to >= last || p.fullStop(to) || p.String(to) == "," && to+1 < last && p.predicate(to+1, last) {
				return n, to
			}
			return 0, 0
		}
		i, final = p.pastSign(to, last)
	}
	return 0, 0
}
