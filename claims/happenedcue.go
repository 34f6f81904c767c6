package claims

import "github.com/gainsay/gainsay/normalize"

// cuesBeside returns the cues of tokens [first, last) but for those of the words [at, at+n)
// of a happening, "proposed", of its date [from, to), the month of May, of what begins
// with a capital in a name, New Orleans, and of what is told of as known: the new rules.
func (p *Page) cuesBeside(first, last, at, n, from, to int) cue {
	var all cue
	for i := first; i < last; {
		if i >= at && i < at+n || i >= from && i < to || p.capital(i) && i+1 < last && p.capital(i+1) ||
			i > first && p.traceOf(i-1)&traceDefinite != 0 {
			i++
			continue
		}
		set, k := p.longestCue(i, last)
		all |= set
		i += max(k, 1)
	}
	return all
}

// behindAside returns the token behind which a date stands where only something in brackets
// parts both: "signed Ana Rossetti (Tarvo) on Monday". It is that before the bracket.
func (p *Page) behindAside(i, first int) int {
	k := i - 1
	for k > first && k >= i-2 && p.opens[k].marks&wordClosed != 0 {
		k--
	}
	if k <= first || p.String(k) != ")" {
		return i
	}
	for j := k - 1; j > first && j > k-asideLength; j-- {
		if p.String(j) == "(" {
			return j
		}
	}
	return i
}

// asideLength is how many tokens stand in brackets behind a name.
const asideLength = 6

// behindEvent tells whether what happened stands at token i as a noun behind a preposition
// in tokens [first, i), so that a date before it is of something else.
func (p *Page) behindEvent(i, first int) bool {
	for k := i - 1; k >= first && k > i-4; k-- {
		if p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
			return k > first && p.Language.Is(p.Tokens[k-1].Word, normalize.Preposition)
		}
		if !p.content(k) || p.isVerb(k) {
			break
		}
	}
	return false
}

// timesOther tells whether words in tokens [i, last) set the time of one thing by another:
// "before", "after".
func (p *Page) timesOther(i, last int) bool {
	for ; i < last; i++ {
		if name, _ := p.actAt(i, last); name == "other time" {
			return true
		}
	}
	return false
}

// behindOther tells whether the date at token i is that of another thing by which a time is
// set: "after the rally on Friday the minister proposed".
func (p *Page) behindOther(i, first int) bool {
	from := i
	for from > first && p.String(from-1) != "," && !p.isVerb(from-1) && !p.dated(from-1) {
		from--
	}
	return i-from > 2 && p.timesOther(from, i-2)
}

// agreedBehind returns the words of a deal of which was said on a date that it was made: "said
// on Monday that it had agreed to buy".
func (p *Page) agreedBehind(m *normalize.Mention, s normalize.Sentence) (at, n, name int) {
	end := min(s.Last, m.Last+happenedReach)
	for i := p.marked(m.Last, end, marksHappening); i < end; i = p.marked(i+1, end, marksHappening) {
		if v, k := p.happeningAt(i, s.Last); k > 0 && p.lexicon.file.Happenings[v-1].Name == "agreed" && p.saidBetween(m, i, s.Last) {
			return i, k, v
		}
	}
	return 0, 0, 0
}

// saidBetween tells whether something was said on a date, and nothing else done before token i
// behind it.
func (p *Page) saidBetween(m *normalize.Mention, i, last int) bool {
	said := p.saidOn(m)
	for k := m.Last; k < i; k++ {
		switch {
		case p.cueLength(k, last, cueSaid) > 0:
			said = true
		case p.dated(k), p.isVerb(k) && !p.Language.Is(p.Tokens[k].Word, normalize.Auxiliary):
			return false
		}
	}
	return said
}

// beforeNext returns the first conjunction in tokens [i, last), behind which something else
// is told: "signed on Tuesday and may play".
func (p *Page) beforeNext(i, last int) int {
	for ; i < last; i++ {
		if p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) {
			return i
		}
	}
	return last
}
